"""The program beside its window: hidden in the tray, found again, and ended for good."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NoReturn

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QLabel, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from callviewer.calls.call import Call, CallKind
from callviewer.desktop.settings import Account, Settings
from callviewer.history.history import History
from callviewer.history.news import News
from callviewer.history.place import Place
from callviewer.ui import background as module
from callviewer.ui.application import Application
from callviewer.ui.background import Background
from callviewer.ui.kit import Kit
from callviewer.ui.main_window import MainWindow
from callviewer.ui.parts import CALLBACK
from callviewer.ui.settings_dialog import SettingsDialog
from callviewer.ui.source import Source
from callviewer.ui.tray import Tray
from tests.ui_kit import NOON, PLACE, Clock, window_kit

pytestmark = pytest.mark.qt_log_ignore(
    "No such signal .*systemTrayWindowChanged", "This plugin does not support raise", extend=True
)

ANA = Call(CallKind.MISSED, "+5511900000001", "Ana", time_ms=int(NOON - 60) * 1000)
BO = Call(CallKind.MISSED, "+5511900000002", "Bo", time_ms=int(NOON - 30) * 1000)


def nothing() -> NoReturn:
    raise AssertionError("nothing is asked before there is a history")


class Window(MainWindow):
    """The window, whose closing is left to the background."""

    background: Background

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        if self.background.take_close():
            event.ignore()
        else:
            super().closeEvent(event)


class Keeper(QObject):
    """Says when a visit is over."""

    visited = Signal()


class Phones(QObject):
    """Says when another phone is shown."""

    changed = Signal()


def asked_to_end(app: Application) -> bool:
    """Asks the program to end, as the system or a signal does; gives whether it would."""
    event = QEvent(QEvent.Type.Quit)

    def ask() -> None:
        QCoreApplication.sendEvent(app, event)
        app.exit()

    # Outside of its event loop an application that was asked to end would not run any later one, which goes for
    # what the last window asks for when it closes, too.
    QTimer.singleShot(0, app, ask)
    app.exec()
    QCoreApplication.removePostedEvents(app, QEvent.Type.Quit.value)
    return event.isAccepted()


@dataclass
class Room:
    """A window, what goes on beside it, and a panel with a tray."""

    app: Application
    kit: Kit
    settings: Settings
    qtbot: QtBot
    has_tray: bool = True
    arriving: list[Call] = field(default_factory=list)
    said: list[tuple[str, str]] = field(default_factory=list)
    wanted: list[str] = field(default_factory=list)
    keeper: "Keeper" = field(default_factory=Keeper)
    phones: "Phones" = field(default_factory=Phones)

    def open(self) -> None:
        source = Source(lambda _query: nothing(), nothing, self.place, lambda _asked: nothing())
        self.window = Window(self.kit, self.settings, source, is_demo=False)
        self.qtbot.addWidget(self.window)
        self.tray = Tray(self.kit, self.window, lambda: self.has_tray)
        history = History(lambda _key: nothing())
        self.background = Background(self.app, self.window, self.kit, history, self.settings, self.tray)
        self.background.alerts.told.connect(lambda title, body: self.said.append((title, body)))
        self.window.quit_wanted.connect(lambda: self.wanted.append("quit"))
        self.background.join(self.keeper, self.phones)  # type: ignore[arg-type]
        self.window.background = self.background
        self.window.show()

    def place(self) -> Place:
        return PLACE

    async def new_missed(self) -> list[Call]:
        calls, self.arriving = self.arriving, []
        return calls

    def miss(self, *calls: Call) -> None:
        """These calls arrive while nobody looks."""
        self.arriving = list(calls)
        told = len(self.said)
        self.keeper.visited.emit()
        self.qtbot.waitUntil(lambda: len(self.said) > told)

    def lose_tray(self) -> None:
        self.has_tray = False
        self.tray.look()
        self.tray.look()

    @property
    def tooltip(self) -> str:
        [icon] = [each for each in self.tray.findChildren(QSystemTrayIcon) if each.isVisible()]
        return icon.toolTip()


@pytest.fixture
def room(qapp: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    # Without a screen every window is active at once.
    monkeypatch.setattr(Background, "_is_looked_at", lambda _self: False)
    with window_kit(qapp, Clock()) as kit:
        room = Room(qapp, kit, Settings(keep_in_tray=True), qtbot)
        monkeypatch.setattr(News, "new_missed", room.new_missed)
        room.open()
        yield room
        room.background.close()
        assert qapp.quitOnLastWindowClosed()


def test_closing_the_window_hides_it_where_that_is_wanted(room: Room) -> None:
    assert not room.window.close()
    assert not room.window.isVisible()
    assert not room.app.quitOnLastWindowClosed()


def test_closing_the_window_closes_it_where_that_is_not_wanted(room: Room) -> None:
    room.settings.keep_in_tray = False
    room.background.apply_settings()
    assert room.window.close()
    assert room.app.quitOnLastWindowClosed()


def test_without_a_tray_the_window_never_hides(room: Room) -> None:
    room.has_tray = False
    assert room.window.close()
    assert room.app.quitOnLastWindowClosed()


def test_a_hidden_window_comes_back_when_the_tray_goes(room: Room) -> None:
    room.window.close()
    room.lose_tray()
    assert room.window.isVisible()
    assert room.app.quitOnLastWindowClosed()


def test_a_window_that_is_not_hidden_is_left_alone_when_the_tray_goes(room: Room) -> None:
    room.window.showMinimized()
    room.lose_tray()
    assert room.window.isMinimized()


def test_a_hidden_window_comes_back_when_hiding_is_switched_off(room: Room) -> None:
    room.window.close()
    room.settings.keep_in_tray = False
    room.background.apply_settings()
    assert room.window.isVisible()


def test_the_icon_brings_the_window_back_and_it_hides_again(room: Room) -> None:
    for _ in range(2):
        room.window.close()
        room.tray.open_wanted.emit()
        assert room.window.isVisible()
        assert room.app.quitOnLastWindowClosed()


def test_a_window_that_was_brought_back_by_others_closes_for_good_where_there_is_no_tray(room: Room) -> None:
    room.window.close()
    room.window.show()
    room.has_tray = False
    assert room.window.close()
    assert room.app.quitOnLastWindowClosed()


def test_when_the_program_is_asked_to_end_the_window_closes(room: Room) -> None:
    assert asked_to_end(room.app)
    assert not room.window.isVisible()
    assert room.app.quitOnLastWindowClosed()
    room.app.is_ending = False


def test_a_hidden_window_does_not_keep_the_program_from_ending(room: Room) -> None:
    room.window.close()
    assert asked_to_end(room.app)
    room.app.is_ending = False


def test_a_refused_end_is_no_end(qapp: Application, qtbot: QtBot) -> None:
    class Stubborn(Window):
        def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
            event.setAccepted(not qapp.is_ending)

    with window_kit(qapp, Clock()) as kit:
        source = Source(lambda _query: nothing(), nothing, lambda: PLACE, lambda _asked: nothing())
        window = Stubborn(kit, Settings(), source, is_demo=False)
        qtbot.addWidget(window)
        window.show()
        assert not asked_to_end(qapp)
        assert not qapp.is_ending
        window.close()


def test_after_the_session_the_window_closes_and_the_icon_goes(room: Room) -> None:
    room.background.close()
    assert not room.tray.is_shown
    assert room.window.close()


def test_quit_in_the_menu_of_the_icon_is_passed_on(room: Room) -> None:
    room.tray.quit_wanted.emit()
    assert room.wanted == ["quit"]


def test_the_menu_leads_to_those_who_wait_and_to_a_look_for_new_calls(room: Room) -> None:
    looks: list[str] = []
    room.window.look_wanted.connect(lambda: looks.append("look"))
    room.window.close()
    room.tray.look_wanted.emit()
    assert looks == ["look"]
    assert not room.window.isVisible()
    room.tray.callers_wanted.emit()
    assert room.window.isVisible()
    assert room.window.page() is room.window.people
    assert CALLBACK in room.window.tab_names()


def test_a_click_on_a_message_brings_the_window_and_all_about_its_caller(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(room.window, "show_number", shown.append)
    room.window.show_tab("outgoing")
    room.window.close()
    room.miss(ANA)
    assert room.said[0][0] == "Missed call"
    room.tray.message_clicked.emit()
    assert shown == [ANA.number]
    assert room.window.page() is room.window.pages["missed"]
    assert room.window.isVisible()


def test_a_click_on_a_message_of_several_brings_the_missed_calls(room: Room) -> None:
    room.window.show_tab("outgoing")
    room.miss(ANA, BO)
    room.tray.message_clicked.emit()
    assert room.window.page() is room.window.pages["missed"]


def test_another_phone_begins_without_unseen_calls(room: Room) -> None:
    room.miss(ANA)
    room.settings.accounts.append(Account(id="b", name="Office"))
    room.phones.changed.emit()
    assert room.tooltip.split("\n") == ["Call Viewer \N{EM DASH} My phone", "New missed calls: 1"]
    room.settings.current_account = "b"
    room.phones.changed.emit()
    assert room.tooltip == "Call Viewer \N{EM DASH} Office"


def test_a_start_without_the_window_leaves_it_hidden_where_there_is_a_tray(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PANEL_MS", 0)
    room.background.stay_hidden()
    QApplication.processEvents()
    assert not room.window.isVisible()


def test_a_start_without_the_window_shows_it_where_no_tray_comes(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PANEL_MS", 0)
    room.has_tray = False
    room.background.stay_hidden()
    assert not room.window.isVisible()
    room.qtbot.waitUntil(room.window.isVisible)


def test_the_icon_counts_what_is_unseen_until_the_window_is_looked_at(room: Room) -> None:
    room.miss(ANA, BO)
    room.window.counted.emit(4)
    assert room.tooltip.split("\n")[1:] == ["New missed calls: 2", "To call back: 4"]
    room.window.woken.emit()
    assert room.tooltip.split("\n")[1:] == ["To call back: 4"]


@pytest.mark.parametrize(
    ("notify", "keep_in_tray", "is_shown"),
    [(True, True, True), (True, False, True), (False, True, True), (False, False, False)],
)
def test_the_icon_is_there_for_messages_and_for_a_hidden_window(
    notify: bool, keep_in_tray: bool, is_shown: bool, room: Room
) -> None:
    room.settings.notify, room.settings.keep_in_tray = notify, keep_in_tray
    room.background.apply_settings()
    assert room.tray.is_shown is is_shown


def test_a_click_in_the_dock_brings_a_hidden_window_back(room: Room) -> None:
    room.window.close()
    room.background._note_state(Qt.ApplicationState.ApplicationInactive)
    assert not room.window.isVisible()
    room.background._note_state(Qt.ApplicationState.ApplicationActive)
    assert room.window.isVisible()


def test_the_settings_of_another_profile_say_that_the_system_does_not_start_it(room: Room) -> None:
    dialog = SettingsDialog(room.settings, room.kit.icons)
    room.qtbot.addWidget(dialog)
    room.background.show_system(dialog.alerts, is_usual=False)
    shown = [each.text() for each in dialog.alerts.findChildren(QLabel) if not each.isHidden()]
    assert any("not started at login" in text for text in shown)
    assert not any("has no tray" in text for text in shown)
