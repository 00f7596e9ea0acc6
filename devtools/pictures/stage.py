"""The program on a stage: a window with a service that plays a part, and the camera before it."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDeadlineTimer, QModelIndex, QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTableView, QWidget

from callviewer import about
from callviewer.desktop.paths import Paths, resources
from callviewer.options import Options
from callviewer.session import Session
from callviewer.ui.application import Application
from callviewer.ui.banner import Banner
from callviewer.ui.icons import Icons
from callviewer.ui.notice_bar import NoticeBar
from callviewer.ui.system import prepare
from callviewer.ui.theme import Theme
from callviewer.ui.window_memory import SIZE
from devtools.pictures.album import file_name
from devtools.pictures.plays import Play

if TYPE_CHECKING:
    from callviewer.api.client import CallService

PATIENCE_MS: Final = 30_000
STILL_MS: Final = 100
"""What looks the same after so long is taken: longer than the panel waits before it asks for a number."""
SOONEST_MS: Final = 700
"""So long after the last call has come the lists have taken up what became of the missed ones."""


class Stage:
    """The program, as one play has it.

    Attributes:
        window: The window.
        icons: The pictures on it.
        play: What the service does.
    """

    def __init__(self, session: Session, icons: Icons, play: Play) -> None:
        """Show the window, and wait until the play is at its point."""
        self._session = session
        self.window = session.window
        self.icons = icons
        self.play = play
        self.window.settings.export_folder = "/home/ana/Documents"
        # What turns while it is waited for is in each picture somewhere else.
        self.window.setStyleSheet("StatePage QWidget { widget-animation-duration: 0; }")
        session.show()
        self.wait(lambda: play.is_ready(self.window))
        if play.is_whole:
            QTest.qWait(SOONEST_MS)
        self.clear()

    def light(self, theme: str) -> None:
        """Show everything in the colours of a theme."""
        self.icons.theme.apply(theme)

    def show_settings(self) -> None:
        """Open the settings as the user does."""
        self.window.settings_wanted.emit()

    def dialog(self) -> QDialog:
        """The dialog that is open, once there is one."""
        found: list[QDialog] = []

        def look() -> bool:
            found[:] = [
                each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
            ]
            return bool(found)

        self.wait(look)
        return found[0]

    def wait(self, is_there: Callable[[], bool]) -> None:
        """Go on when it is there.

        Raises:
            TimeoutError: It does not come.
        """
        patience = QDeadlineTimer(PATIENCE_MS)
        while not is_there():
            if patience.hasExpired():
                raise TimeoutError(f"the play “{self.play.name}” does not come to its point")
            QTest.qWait(10)

    def settle(self) -> None:
        """Wait until the page that is seen shows what it was to show, where the play lets it."""
        if self.play.is_whole:
            window = self.window
            self.wait(lambda: window.is_settled and not window.page().is_coming and window.people.is_resting)

    def clear(self) -> None:
        """Nothing is searched for, nothing open besides the window."""
        for each in QApplication.topLevelWidgets():
            if each is not self.window and each.isVisible():
                each.close()
        self.window.top.clear()
        for notice in self.window.findChildren(NoticeBar):
            notice.clear() if isinstance(notice, Banner) else notice.close_notice()
        for table in self.window.findChildren(QTableView):
            table.setCurrentIndex(QModelIndex())
        self.window.tabs.want_panel(is_wanted=False)
        # A window that is not the active one shows no focus.
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)
        self.window.top.search.setFocus()
        self.settle()

    def close(self) -> None:
        """End the play."""
        self.window.close()
        self._session.close()
        self.window.deleteLater()
        self._session.deleteLater()


class Camera:
    """Takes pictures of what is on the stage."""

    def __init__(self, folder: Path, scale: int) -> None:
        """Put them into `folder`, named with `scale` (in percent)."""
        self._folder = folder
        self._scale = scale
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, name: str, theme: str, window: QWidget, subject: QWidget | None) -> None:
        """Take a scene.

        Args:
            name: The scene's name.
            theme: The colours that are shown.
            window: The window.
            subject: What to take; None for the window with everything that is open above it.
        """
        picture = _still(lambda: _with_popups(window) if subject is None else subject.grab().toImage())
        file = self._folder / file_name(name, theme, self._scale)
        if not picture.save(str(file)):
            raise OSError(f"{file} cannot be written")


def open_stage(lang: str) -> Callable[[Play], AbstractContextManager[Stage]]:
    """What makes one stage after the other, in a language."""
    prepare(lang)
    qt = Application([about.COMMAND])
    # A cursor that blinks is now in a picture, now not.
    qt.setCursorFlashTime(0)
    icons = Icons(Theme(qt, resources() / "icons", "light"))
    qt.setWindowIcon(icons.application())

    @contextmanager
    def make(play: Play) -> Iterator[Stage]:
        with tempfile.TemporaryDirectory(prefix="callviewer-pictures-", ignore_cleanup_errors=True) as folder:
            paths = Paths.inside(Path(folder))
            paths.make()
            session = _PlayedSession(
                Options(demo=True, lang=lang, size=(SIZE.width(), SIZE.height())), paths, icons, qt
            )
            session.play = play
            stage = Stage(session, icons, play)
            try:
                yield stage
            finally:
                stage.close()

    return make


class _PlayedSession(Session):
    """The demo, with a service that may play another part."""

    play: Play

    def _connect(self, key: str) -> "CallService":
        return self.play.connect(key, about.DEMO_KEY)


def _still(look: Callable[[], QImage]) -> QImage:
    """A picture in which nothing moves any more."""
    before, patience = QImage(), QDeadlineTimer(PATIENCE_MS)
    while not patience.hasExpired():
        QTest.qWait(STILL_MS)
        picture = look()
        if picture == before:
            return picture
        before = picture
    raise TimeoutError("something on the stage does not stand still")


def _with_popups(window: QWidget) -> QImage:
    picture = window.grab().toImage()
    origin = window.mapToGlobal(QPoint(0, 0))
    painter = QPainter(picture)
    for each in QApplication.topLevelWidgets():
        if each.isVisible() and each.windowType() is Qt.WindowType.Popup:
            painter.drawPixmap(each.mapToGlobal(QPoint(0, 0)) - origin, each.grab())
    painter.end()
    return picture
