"""The command line: what can be said to the program, and what is wrong with what was said."""

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from callviewer import about
from callviewer.calls.call import CallKind

SMALLEST, LARGEST = 200, 16_000
"""Bounds of a side of the window, in logical pixels."""
COMMANDS: Final = ("export", "sync")
"""The first words that ask for no window; `callviewer.command` understands the rest."""
DEMO_KEEPS_NOTHING: Final = (
    "--demo and --data-dir do not go together: invented calls are kept nowhere, so leave out one"
)
"""Else they would be among the real ones for good."""


class Options(NamedTuple):
    """What was asked for on the command line.

    Attributes:
        demo: Use the built-in service and a throwaway profile.
        data_dir: Folder that holds everything of this profile.
        api_url: Another address of the service.
        tab: The tab to open; empty for the one that was open last.
        theme: "light", "dark", "system", or empty for what the settings say.
        lang: Code of the language and its regional formats; empty for what settings and system say.
        size: Width and height of the window in logical pixels.
        screenshot: Write a picture of the window there, and end.
        debug: Log in detail, to the terminal too.
        self_test: Check the installation and end.
        in_tray: Start without showing the window, where it can be reached through the tray.
        link: The `tel:` link to open, as it came; it may hold anything. Empty for none.
    """

    demo: bool = False
    data_dir: Path | None = None
    api_url: str = about.SERVICE_URL
    tab: str = ""
    theme: str = ""
    lang: str = ""
    size: tuple[int, int] | None = None
    screenshot: Path | None = None
    debug: bool = False
    self_test: bool = False
    in_tray: bool = False
    link: str = ""


def parse(arguments: Sequence[str]) -> Options:
    """Read the command line.

    Raises:
        SystemExit: With 2 and a sentence on stderr for what makes no sense; with 0 after --help or --version.
    """
    if not arguments:
        # As it is mostly started, and soonest: to learn all the options takes longer than any other step before Qt.
        return Options()
    parser = argparse.ArgumentParser(
        prog=about.COMMAND,
        description="Shows the calls of a phone that is connected to SMSMobileAPI.",
        epilog=f"The API key comes from the keyring, or for one session from the variable {about.KEY_VARIABLE}. "
        f"What works without a window: see {about.COMMAND} export --help and {about.COMMAND} sync --help.",
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("--demo", action="store_true", help="use invented calls and a throwaway profile; no network")
    add("--data-dir", type=path, metavar="DIR", help="keep everything of this profile in DIR")
    add("--api-url", type=address, metavar="URL", help="another address of the service")
    add("--tab", choices=[*(kind.value for kind in CallKind), "all", "callback", "insights"], help="the tab to open")
    add("--theme", choices=["light", "dark", "system"], help="the colours")
    add("--lang", type=_language, metavar="CODE", help="the language and its formats, such as en_GB or pt_BR")
    add("--size", type=_size, metavar="WxH", help="the size of the window, such as 1180x720")
    add("--screenshot", type=path, metavar="FILE", help="write a picture of the window to FILE (PNG) and end")
    add("--debug", action="store_true", help="log in detail, to the terminal too")
    add("--version", action="version", version=f"{about.NAME} {about.VERSION}")
    add("--self-test", action="store_true", help="check this installation, print the result as JSON and end")
    add("--in-tray", action="store_true", help="start without showing the window, where there is a tray to keep it in")
    add("link", nargs="?", metavar="LINK", help="the number to show, such as tel:+5511912345678")
    found, unknown = parser.parse_known_args(arguments)
    # Before the rest: of a command that was mistyped, the rest is not what is wrong.
    trouble = _trouble_with_link(found.link) if found.link is not None else ""
    if trouble:
        parser.error(trouble)
    if unknown:
        parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    if found.demo and found.data_dir is not None:
        parser.error(DEMO_KEEPS_NOTHING)
    return Options(**{name: value for name, value in vars(found).items() if value is not None})


def path(text: str) -> Path:
    """A path as it was given; raises what argparse makes a sentence of."""
    if not text:
        # An unset variable in a script: it must not become the folder that one happens to be in.
        raise argparse.ArgumentTypeError("there is no path")
    try:
        return Path(text).expanduser()
    except RuntimeError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _trouble_with_link(text: str) -> str:
    """Why a link is not for us; empty for one that is.

    What stands in it is looked at later: whoever clicked it is to see a window.
    """
    if text[:4].lower() == "tel:":
        return ""
    if text in COMMANDS:
        return f"{text!r} comes first: {about.COMMAND} {text} …"
    if text.isalpha():
        return f"there is no command {text!r}; there are {' and '.join(COMMANDS)}"
    return f"{text!r} is not a link such as tel:+5511912345678"


def address(text: str) -> str:
    """An address to which a key may be sent: https, or plain http on this computer; else as `path`."""
    from callviewer.api.address import check

    try:
        check(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text


def _language(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a language code such as en or pt_BR")
    return text


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,5})[xX](\d{1,5})", text)
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1180x720")
    width, height = int(found[1]), int(found[2])
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise argparse.ArgumentTypeError(f"{text!r} is not between {SMALLEST}x{SMALLEST} and {LARGEST}x{LARGEST}")
    return width, height
