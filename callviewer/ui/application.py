"""Qt's application, which knows when the whole program is asked to end."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """The application.

    Attributes:
        is_ending: Whether the program was asked to end: by its own menu, the system's, a signal, the end of the
            session. Windows that otherwise only hide when they are closed must close then.
    """

    is_ending = False

    # Qt's own

    def event(self, event: QEvent) -> bool:
        """All that ends the program comes by here first; then Qt closes the windows, any of which may refuse."""
        if event.type() is not QEvent.Type.Quit:
            return super().event(event)
        self.is_ending = True
        known = super().event(event)
        self.is_ending = event.isAccepted()
        return known
