"""The look of the program for tests of its widgets."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from callviewer.desktop.paths import resources
from callviewer.ui.icons import Icons
from callviewer.ui.theme import Theme
from tests.leaks import delete_what_was_told_to_go


@contextmanager
def look(app: QApplication, setting: str = "light") -> Iterator[Icons]:
    """Applies the theme, and takes it away again."""
    theme = Theme(app, resources() / "icons", setting)
    try:
        yield Icons(theme)
    finally:
        # The closed windows go first: a style is nothing that the program changes under them.
        delete_what_was_told_to_go()
        theme.apply("system")
        delete(theme)
        app.setStyleSheet("")
        app.setPalette(QPalette())
