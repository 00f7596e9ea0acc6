"""The look of the program for tests of its widgets."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from callviewer.desktop.paths import resources
from callviewer.ui.icons import Icons
from callviewer.ui.theme import Theme


@contextmanager
def look(app: QApplication, setting: str = "light") -> Iterator[Icons]:
    """Applies the theme, and takes it away again."""
    theme = Theme(app, resources() / "icons", setting)
    try:
        yield Icons(theme)
    finally:
        theme.apply("system")
        delete(theme)
        app.setStyleSheet("")
        app.setPalette(QPalette())
