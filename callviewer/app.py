"""The program while it runs: one session, and another one when the user goes to the demo; crash reports and links."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callviewer.desktop.paths import Paths, resources
from callviewer.foresight import Foresight
from callviewer.options import Options
from callviewer.session import Session
from callviewer.ui.application import Application
from callviewer.ui.icons import Icons
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.theme import Theme

if TYPE_CHECKING:
    from callviewer.desktop.single_instance import Message


class App(QObject):
    """The program: a session, and another one when the user goes from the welcome to the demo."""

    def __init__(self, qt: Application, options: Options, paths: Paths, foresight: Foresight | None = None) -> None:
        """Build the first window.

        Args:
            qt: Qt's application.
            options: What was asked for on the command line.
            paths: Where the profile is; its folders exist.
            foresight: What was read of it already, if anything was.
        """
        super().__init__(qt)
        self._qt = qt
        self._failure = ""
        self._throwaway: tempfile.TemporaryDirectory[str] | None = None
        self._icons = Icons(Theme(qt, resources() / "icons"))
        qt.setWindowIcon(self._icons.application())
        self.session = self._open(options, paths, foresight)

    def run(self) -> str:
        """Show the window until it is closed.

        Returns:
            Why there is no picture, where one was asked for; empty where all went well.
        """
        self.session.show()
        self._qt.exec()
        self.session.close()
        if self._throwaway is not None:
            self._throwaway.cleanup()
        return self._failure

    def show_crash(self, report: str) -> None:
        """Show a crash report. Any thread."""
        self.session.post(lambda: self._show_report(report))

    def take_over(self, message: "Message") -> None:
        """Do what a later start of the program was for. Any thread."""
        self.session.post(lambda: self.be_raised(message))

    def be_raised(self, message: "Message") -> None:
        """Show the window, and open the link that came with the wish."""
        self.session.raise_window(message.token)
        if message.link:
            self.open_link(message.link)

    def open_link(self, link: str) -> None:
        """Show all about the number of a `tel:` link, into which strangers may have written anything."""
        from callviewer.desktop.tel_links import parse_tel

        number = parse_tel(link)
        if number is not None:
            self.session.open_number(number)
        else:
            self.session.window.notice(NoticeKind.WARNING, self.tr("The link holds no number that can be called."))

    def _open(self, options: Options, paths: Paths, foresight: Foresight | None = None) -> Session:
        session = Session(options, paths, self._icons, self._qt, foresight)
        session.demo_wanted.connect(self._go_to_demo)
        if options.screenshot is not None:
            from callviewer.ui.screenshot import Screenshot

            Screenshot(session.window, options.screenshot, self._end_picture)
        return session

    def _go_to_demo(self) -> None:
        self._throwaway = tempfile.TemporaryDirectory(prefix="callviewer-demo-", ignore_cleanup_errors=True)
        paths = Paths.inside(Path(self._throwaway.name))
        paths.make()
        before, self.session = self.session, self._open(self.session.options._replace(demo=True), paths)
        self.session.window.setGeometry(before.window.geometry())
        self.session.show()
        before.window.close()
        before.close()
        before.window.deleteLater()
        before.deleteLater()

    def _end_picture(self, failure: str) -> None:
        self._failure = failure
        self._qt.exit()

    def _show_report(self, report: str) -> None:
        if self.session.options.screenshot is not None:
            self._end_picture("the program stumbled over itself; the log tells more")
            return
        from callviewer.ui.crash_dialog import CrashDialog

        CrashDialog(report, self.session.window).open()
