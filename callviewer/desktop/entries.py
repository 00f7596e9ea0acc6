"""Desktop entries: the files by which desktops of Linux know programs, as freedesktop.org specifies them."""

import os
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

GROUP: Final = "Desktop Entry"
_MOST_BYTES: Final = 1_000_000
_ESCAPED: Final = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_MEANT: Final = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
_RESERVED: Final = re.compile(r"""[\s"'\\><~|&;$*?#()`]|\A\Z""")
_PIECE: Final = re.compile(
    r"""(?P<gap>\s+)|"(?P<double>(?:[^"\\]|\\.)*)"|'(?P<single>[^']*)'|\\(?P<one>.)|(?P<plain>[^\s"'\\]+)""", re.DOTALL
)


def config_home() -> Path:
    """The folder of the user's own settings."""
    return _home("XDG_CONFIG_HOME", ".config")


def data_home() -> Path:
    """The folder in which the user's own entries are, in `applications`."""
    return _home("XDG_DATA_HOME", ".local/share")


def read(file: Path) -> dict[str, str]:
    """What an entry says, by key.

    Raises:
        OSError: The file cannot be read.
    """
    return {key: _meant(text) for group, key, text in lines_of(text_of(file)) if group == GROUP}


def write(file: Path, values: Mapping[str, str]) -> None:
    """Write an entry, whole or not at all, with the folders that lead to it.

    Raises:
        OSError: The file cannot be written; an old one is untouched.
    """
    lines = [f"{key}={''.join(_ESCAPED.get(sign, sign) for sign in text)}" for key, text in values.items()]
    replace_text(file, "\n".join((f"[{GROUP}]", *lines, "")))


def text_of(file: Path) -> str:
    """A file of the desktop as text.

    Raises:
        OSError: It cannot be read.
    """
    with file.open("rb") as stream:
        return stream.read(_MOST_BYTES).decode(errors="surrogateescape")


def replace_text(file: Path, text: str) -> None:
    """Give a file of the desktop another text, whole or not at all, with the folders that lead to it.

    Raises:
        OSError: It cannot be written; an old one is untouched.
    """
    # Whoever keeps the file elsewhere and a link here wants to keep the link.
    target = Path(os.path.realpath(file))
    new = target.with_name(f"{target.name}.{os.urandom(4).hex()}.new")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(text.encode(errors="surrogateescape"))
        new.replace(target)
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise


def is_startable(values: Mapping[str, str]) -> bool:
    """Whether the program of an entry is on this computer."""
    try:
        words = words_of(values.get("Exec", ""))
    except ValueError:
        return False
    return bool(words) and shutil.which(values.get("TryExec") or words[0]) is not None


def lines_of(text: str) -> Iterator[tuple[str, str, str]]:
    """Group, key and value of each line that has them, in order."""
    group = ""
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped.startswith("[") and stripped.endswith("]"):
            group = stripped[1:-1]
        elif "=" in stripped and not stripped.startswith("#"):
            key, _, value = stripped.partition("=")
            yield group, key.rstrip(), value.lstrip()


def exec_line(words: Iterable[str], *codes: str) -> str:
    """What the key Exec says for these words.

    Args:
        words: The program and its arguments.
        codes: What the desktop replaces, such as "%u".
    """
    quoted = (_quoted(word.replace("%", "%%")) for word in words)
    return " ".join((*quoted, *codes))


def words_of(line: str) -> list[str]:
    """The words of the key Exec, with their codes; those that a shell would read, as other programs write them.

    Raises:
        ValueError: A quotation has no end.
    """
    words: list[str] = []
    is_open, place = False, 0
    while place < len(line):
        piece = _PIECE.match(line, place)
        if piece is None:
            raise ValueError("a quotation has no end")
        place = piece.end()
        kind = piece.lastgroup or ""
        if kind == "gap":
            is_open = False
            continue
        text = re.sub(r'\\(["`$\\])', r"\1", piece[kind]) if kind == "double" else piece[kind]
        if is_open:
            words[-1] += text
        else:
            words.append(text)
        is_open = True
    return words


def words_with(line: str, uri: str) -> list[str]:
    """The words of the key Exec for opening a link; none where the program takes no links.

    Raises:
        ValueError: The line makes no sense.
    """
    words = words_of(line)
    if not any(code in word for word in words for code in ("%u", "%U")):
        return []
    meant = {"%": "%", "u": uri, "U": uri}
    return [
        re.sub(r"%(.)", lambda code: meant.get(code[1], ""), word) for word in words if word not in ("%i", "%f", "%F")
    ]


def _home(variable: str, usual: str) -> Path:
    given = os.environ.get(variable, "")
    return Path(given) if given.startswith("/") else Path.home() / usual


def _quoted(word: str) -> str:
    return '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"' if _RESERVED.search(word) else word


def _meant(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: _MEANT.get(found[1], found[0]), text)
