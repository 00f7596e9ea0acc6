"""A window with a copy on the disk and a sync, as the program has it."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.api.demo import DemoCall
from callviewer.calls.dates import zone_named
from callviewer.desktop.settings import Account, Settings
from callviewer.history.place import Place
from callviewer.ui.copy_keeper import CopyKeeper
from callviewer.ui.forget_dialog import ForgetDialog
from tests.ui_kit import KEY, ZONE, House, fail, house


@dataclass
class Keeping:
    """A house with a keeper of its copy."""

    home: House
    settings: Settings
    keeper: CopyKeeper
    folder: Path

    @property
    def said(self) -> str:
        """What the line under the top bar says."""
        banner = self.home.window.banner
        return banner.accessibleName() if banner.isVisible() else ""

    @property
    def bottom(self) -> str:
        """What the line at the bottom says of the copy."""
        line = self.home.window.status.sync
        return line.accessibleName() if line.isVisible() else ""

    @property
    def tabs(self) -> list[str]:
        """What the tabs of the lists say."""
        return [self.home.window.tabs.title(place) for place in range(len(self.home.window.pages))]

    @property
    def file(self) -> Path:
        """The copy of the phone in use."""
        return self.keeper.file_of(self.settings.account())

    def press_banner(self) -> None:
        self.home.window.banner._button.click()

    @property
    def question(self) -> ForgetDialog:
        """What is asked before calls of a number are deleted."""
        dialogs = self.home.window.findChildren(ForgetDialog)
        return next(dialog for dialog in dialogs if dialog.isVisible())

    def open(self) -> None:
        """Open the copy without a key."""
        opened: list[bool] = []
        self.keeper.open(lambda: opened.append(True))
        self.home.wait(lambda: bool(opened))

    def go_online(self, key: str = KEY) -> None:
        """Use a key, as the program does."""
        window = self.home.window

        def connected(_none: None) -> None:
            window.drop_key_warning()
            if not window.has_begun:
                window.begin()
            self.keeper.go_online()

        self.home.kit.bridge.submit(lambda _job: self.home.history.open(key), window, connected, fail)

    def start(self) -> None:
        """As a start of the program with a key in the keyring."""
        self.open()
        self.go_online()

    def wait_until_whole(self) -> None:
        self.home.wait(lambda: "The whole history is here" in self.bottom, timeout_ms=10_000)
        self.home.settle()

    def wait_for(self, *, said: str) -> None:
        self.home.wait(lambda: said in self.said)

    def refresh(self) -> None:
        self.home.window._refresh.trigger()


def place_of(account: Account) -> Place:
    return Place(ZONE, zone_named(account.missed_zone) or UTC, account.region or "BR", ("America/Sao_Paulo",))


@contextmanager
def keeping(
    qtbot: QtBot,
    app: QApplication,
    folder: Path,
    calls: Iterable[DemoCall] = (),
    *,
    settings: Settings | None = None,
) -> Iterator[Keeping]:
    """A window with its copies in the folder `copies` of this one. Nothing is opened before `start`."""
    settings = settings or Settings()
    with house(qtbot, app, calls, settings=settings) as home:
        keeper = CopyKeeper(home.window, home.kit, home.history, settings, folder, lambda: place_of(settings.account()))
        yield Keeping(home, settings, keeper, folder)


def until(condition: Callable[[], bool], timeout_ms: int = 5000) -> None:
    """Let the windows live until something holds."""
    deadline = QDeadlineTimer(timeout_ms)
    while not condition() and not deadline.hasExpired():
        QTest.qWait(5)
    assert condition()
