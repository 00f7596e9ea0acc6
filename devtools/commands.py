"""The commands of `dev.py`."""

import os
import shlex
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from devtools.environment import PYTHON, ROOT, prepare
from devtools.languages import catalogues, checks
from devtools.steps import SetupError, say
from devtools.system import prepare_system

FOR_EVERYTHING = ("qt", "x11", "tests")


class Command(NamedTuple):
    """One thing that dev.py does."""

    usage: str
    purpose: str
    call: Callable[[Sequence[str]], int]


def obey(arguments: Sequence[str]) -> int:
    """Does what the command line says.

    Returns:
        The exit status.
    """
    name = arguments[0] if arguments else "help"
    command = COMMANDS.get({"-h": "help", "--help": "help"}.get(name, name))
    if command is None:
        print(f'dev.py: there is no command "{name}"; `python3 dev.py help` lists them.', file=sys.stderr)
        return 2
    try:
        return command.call(arguments[1:])
    except (SetupError, OSError) as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\ndev.py: stopped; the next start takes it up again.", file=sys.stderr)
        return 130


def run(arguments: Sequence[str]) -> int:
    """Starts the program with `arguments`."""
    make_ready(tools=False)
    prepare_system(PYTHON, ("qt", "x11") if os.environ.get("DISPLAY") else ("qt",))
    # -P: what lies in the user's folder is no module of the program.
    return become([str(PYTHON), "-P", "-m", "callviewer", *arguments], os.environ)


def test(arguments: Sequence[str]) -> int:
    """Runs the tests."""
    make_ready(tools=True)
    # It is large, and only the thorough tests ask it.
    office = ("office",) if "--thorough" in arguments else ()
    prepare_system(PYTHON, (*FOR_EVERYTHING, *office))
    os.chdir(ROOT)
    return become(*pytest_call(arguments, os.environ))


def pytest_call(arguments: Sequence[str], environment: Mapping[str, str]) -> tuple[list[str], dict[str, str]]:
    """How pytest is called: its command line and its environment."""
    rest = [argument for argument in arguments if argument != "--thorough"]
    thorough = {"CALLVIEWER_THOROUGH": "1"} if len(rest) < len(arguments) else {}
    return [str(PYTHON), "-m", "pytest", *rest], {**environment, **thorough}


def bench(arguments: Sequence[str]) -> int:
    """Measures the program against floors and rivals."""
    make_ready(tools=True)
    prepare_system(PYTHON, ("qt",))
    # Not from the project's folder: files are named from where the user is.
    command = [str(PYTHON), "-P", "-m", "tests.bench", *arguments]
    return become(command, {**os.environ, "PYTHONPATH": str(ROOT)})


def lint(arguments: Sequence[str]) -> int:
    """Checks style, format, types and the words in all languages."""
    status = run_tools("lint", arguments, ["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"])
    say("words and translations")
    said = checks.complaints()
    for complaint in said:
        print(complaint)
    if said:
        print(f"dev.py: lint found {len(said)} flaws in words and translations", file=sys.stderr)
    return status or int(bool(said))


def translate(arguments: Sequence[str]) -> int:
    """Brings the languages' files up to date with the code."""
    refuse("translate", arguments)
    for code, (number, left) in catalogues.update().items():
        say(f"{code}: {number} texts, {left} of them not translated")
    return 0


def tidy(arguments: Sequence[str]) -> int:
    """Formats the code and sorts its imports."""
    return run_tools("format", arguments, ["ruff", "check", "--select", "I", "--fix", "."], ["ruff", "format", "."])


def setup(arguments: Sequence[str]) -> int:
    """Sets everything up."""
    refuse("setup", arguments)
    make_ready(tools=True)
    prepare_system(PYTHON, FOR_EVERYTHING)
    say("all is ready; `python3 dev.py run` starts the program")
    return 0


def show_help(arguments: Sequence[str]) -> int:
    """Lists the commands."""
    refuse("help", arguments)
    print("python3 dev.py COMMAND\n")
    for command in COMMANDS.values():
        print(f"  {command.usage:<38} {command.purpose}")
    return 0


def package(arguments: Sequence[str]) -> int:
    """Makes packages."""
    from devtools.packages.command import package as make

    return make(arguments)


def screenshots(arguments: Sequence[str]) -> int:
    """Takes pictures of the program."""
    from devtools.pictures import command

    wanted = command.parsed(arguments)
    make_ready(tools=False)
    prepare_system(PYTHON, ("qt",))
    return command.take(wanted)


COMMANDS = {
    "run": Command("run [program arguments]", "start Call Viewer, setting up what it needs", run),
    "test": Command("test [pytest arguments] [--thorough]", "run the tests, setting up what they need", test),
    "bench": Command("bench [--json FILE] [--help]", "measure speed and memory against floors and rivals", bench),
    "lint": Command("lint", "check style, format, types and translations", lint),
    "format": Command("format", "format the code", tidy),
    "translate": Command("translate", "bring resources/i18n up to date with the code", translate),
    "screenshots": Command("screenshots [FOLDER] [--help]", "take pictures of every page and dialog", screenshots),
    "setup": Command("setup", "set everything up, start nothing", setup),
    "package": Command("package TARGET...", "make installers; without a target: list them", package),
    "help": Command("help", "show this list", show_help),
}


def make_ready(*, tools: bool) -> None:
    """Makes .venv ready, and the program's languages."""
    prepare(tools=tools)
    catalogues.build(PYTHON)


def refuse(command: str, arguments: Sequence[str]) -> None:
    """Ends a command that takes no arguments and got some."""
    if arguments:
        raise SetupError(f"`{command}` takes no arguments, but got: {shlex.join(arguments)}")


def run_tools(command: str, arguments: Sequence[str], *tools: Sequence[str]) -> int:
    """Runs each of `tools`, also after one failed.

    Returns:
        The first status that is not 0, else 0.
    """
    refuse(command, arguments)
    prepare(tools=True)
    statuses = {}
    for tool in tools:
        call = shlex.join(tool)
        say(call)
        statuses[call] = subprocess.run([str(PYTHON), "-m", *tool], cwd=ROOT, check=False).returncode
    failed = [call for call, status in statuses.items() if status]
    if failed:
        print(f"dev.py: {command} failed: {', '.join(failed)}", file=sys.stderr)
        return statuses[failed[0]]
    return 0


def become(command: Sequence[str], environment: Mapping[str, str]) -> int:
    """Turns into another program, so that signals and status are its own; Windows can only wait for it."""
    sys.stdout.flush()
    if sys.platform == "win32":
        return subprocess.run(command, env=environment, check=False).returncode
    return os.execve(command[0], list(command), environment)
