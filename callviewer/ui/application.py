"""Qt's application, which knows when the whole program is asked to end, and in which language it speaks."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QTranslator
from PySide6.QtWidgets import QApplication

from callviewer.desktop.languages import SOURCE

_DRAWN: Final = ("-style", "Fusion")
"""How everything is drawn. On Qt's command line: the system's own style is not made first, and Python, which would take
longer than Qt, need not know what a style is."""


class Application(QApplication):
    """The application.

    Attributes:
        is_ending: Whether the program was asked to end: by its own menu, the system's, a signal, the end of the
            session. Windows that otherwise only hide when they are closed must close then.
        language: Code of the language of the words.
    """

    is_ending = False
    language = SOURCE

    def __init__(self, arguments: Sequence[str]) -> None:
        """An application that speaks the language of the code; `arguments` are the command line's."""
        super().__init__([*arguments, *_DRAWN])
        self._translators: list[QTranslator] = []

    def translate_by(self, translators: Sequence[QTranslator]) -> None:
        """Have texts translated by these in place of those before; the last one is asked first."""
        # Qt does not tell which there are.
        for old in self._translators:
            self.removeTranslator(old)
        self._translators = list(translators)
        for new in self._translators:
            self.installTranslator(new)

    # Qt's own

    def event(self, event: QEvent) -> bool:
        """All that ends the program comes by here first; then Qt closes the windows, any of which may refuse."""
        if event.type() is not QEvent.Type.Quit:
            return super().event(event)
        self.is_ending = True
        known = super().event(event)
        self.is_ending = event.isAccepted()
        return known
