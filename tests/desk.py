"""Somebody's desk: a screen, a session with a keyring and an accessibility bus, and the program started on it.

with desk() as desk, desk.start("--demo", data=folder) as program:
    program.app.find("push button", "Refresh").press()
"""

import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from callviewer.calls.call import CallKind
from tests.accessibility import Part, Reader, until
from tests.display import Display, display
from tests.program import command
from tests.secret_service import ACCESSIBILITY, private_session

_END_S = 20.0


class Program:
    """The program while it runs.

    Attributes:
        process: Its process.
        app: What it shows.
        output: The file that gets what it writes to the terminal.
    """

    def __init__(self, process: "subprocess.Popen[bytes]", reader: Reader, output: Path) -> None:
        """Waits until the program has told the accessibility bus of itself."""
        self.process = process
        self.output = output
        self.app = reader.program(process.pid)

    @property
    def window(self) -> Part:
        """Its main window."""
        return self.app.find("frame")

    @property
    def table(self) -> Part:
        """The list that is seen, once it has rows."""
        return until(self._table_with_rows, "rows")

    def show(self, kind: CallKind) -> Part:
        """Goes to the tab of a list; gives the list."""
        until(lambda: self._tab_of(kind), f"the tab of {kind.value} calls").press()
        return until(lambda: self._list_of(kind), f"the list of {kind.value} calls")

    def end(self, number: int = signal.SIGTERM) -> str:
        """Asks it to end; gives what it wrote to the terminal."""
        self.process.send_signal(number)
        return self.wait()

    def wait(self) -> str:
        """Waits for its end; gives what it wrote to the terminal."""
        self.process.wait(_END_S)
        return self.output.read_text()

    def _table_with_rows(self) -> Part | None:
        table = self.app.look("table", "Calls")
        return table if table is not None and table.rows else None

    def _tab_of(self, kind: CallKind) -> Part | None:
        """The tab, whose title ends with how many calls there are where that is known."""
        tabs = (part for part in self.app.all() if part.role == "page tab")
        return next((tab for tab in tabs if tab.name.split("  ")[0] == kind.value.capitalize()), None)

    def _list_of(self, kind: CallKind) -> Part | None:
        table = self._table_with_rows()
        beginning = f"{kind.value.capitalize()} call "
        return table if table is not None and table.cell(0, 0).name.startswith(beginning) else None


@dataclass(frozen=True, slots=True)
class Desk:
    """See the module.

    Attributes:
        screen: What is looked at.
        environment: That of every program there; its home folder is a throwaway.
        reader: The screen reader.
    """

    screen: Display
    environment: dict[str, str]
    reader: Reader

    @contextmanager
    def start(self, *arguments: str, data: Path, env: Mapping[str, str] | None = None) -> Iterator[Program]:
        """The program while the block runs.

        Args:
            arguments: Its command line, besides `--data-dir`.
            data: The folder of its profile, which the demo has not; what it writes to the terminal is kept beside it.
            env: Further variables.
        """
        output = data.with_suffix(".output")
        profile = () if "--demo" in arguments else ("--data-dir", data)
        with output.open("wb") as stream:
            process = subprocess.Popen(
                command(*profile, *arguments),
                env={**self.environment, **(env or {})},
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=stream,
            )
        with process:
            try:
                yield Program(process, self.reader, output)
            finally:
                process.kill()


@contextmanager
def desk() -> Iterator[Desk]:
    """A desk for as long as the block runs."""
    with display() as screen, pytest.MonkeyPatch.context() as patch:
        # What the bus starts on demand looks for the screen in this process's environment.
        patch.setenv("DISPLAY", screen.name)
        patch.delenv("QT_QPA_PLATFORM", raising=False)
        with private_session(services=(ACCESSIBILITY,)) as session, Reader(session) as reader:
            always = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8"}
            yield Desk(screen, session | always, reader)
