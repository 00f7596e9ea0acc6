"""Somebody who uses the program with the keyboard alone, on a desk without a window manager."""

from tests.accessibility import Key, Modifier, Part, State, until
from tests.desk import Desk, Program
from tests.window_manager import WindowManager

MOST_STOPS = 60
"""No window has more stops of the Tab key."""


class Keyboard:
    """The keyboard, given to whatever window of the program is on top, as a window manager does it."""

    def __init__(self, place: Desk, program: Program, manager: WindowManager) -> None:
        """The keyboard of the desk, for a program that runs there."""
        self._reader = place.reader
        self._program = program
        self._manager = manager

    def take(self) -> None:
        """Gives the keyboard to the window on top."""
        self._manager.focus(until(lambda: self._manager.window(self._program.process.pid), "a window"))

    def strike(self, *keys: int | str) -> None:
        """Strikes keys, one after the other."""
        self._reader.strike(*keys)

    def hold(self, *modifiers: Modifier, strike: int | str) -> None:
        """Strikes a key while others are held."""
        self._reader.hold(*modifiers, strike=strike)

    def tab_to(self, part: Part) -> None:
        """Strikes the Tab key until a part has the keyboard; each time once it is told where the last one led."""
        if part.is_(State.FOCUSED):
            return
        with self._reader.following() as follow:
            for _ in range(MOST_STOPS):
                stop = follow(Key.TAB)
                while stop.role == "cell":
                    # Its table tells of itself as well.
                    stop = follow(None)
                if stop == part:
                    return
        raise AssertionError(f"the Tab key does not lead to {part!r}")

    def dialog(self, *but: str) -> Part:
        """The dialog that opens, and now has the keyboard; not one of these titles."""

        def find() -> Part | None:
            found = (part for part in self._program.app.children() if part.role in {"dialog", "file chooser"})
            return next((part for part in found if part.is_(State.SHOWING) and part.name not in but), None)

        found = until(find, "a dialog")
        self.take()
        return found

    def close(self) -> None:
        """Leaves the dialog with Esc, and waits until it is gone."""
        self.strike(Key.ESCAPE)
        self.wait_for_window()

    def wait_for_window(self) -> None:
        """Waits until there is no dialog; the window then has the keyboard."""
        until(lambda: self._program.app.look("dialog") is None, "the end of the dialog")
        self.take()
