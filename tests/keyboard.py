"""Somebody who uses the program with the keyboard alone, on a desk without a window manager."""

from tests.accessibility import Key, Modifier, Part, State, until
from tests.desk import Desk, Program
from tests.window_manager import WindowManager


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
