"""The page of the settings about new missed calls, the tray, and what the system starts the program for."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QTabBar, QTimeEdit
from pytestqt.qtbot import QtBot

from callviewer.desktop import autostart, tel_links
from callviewer.desktop.autostart import AutostartError
from callviewer.desktop.settings import Settings
from callviewer.desktop.tel_links import TelLinksError
from callviewer.ui.alert_settings import AlertSettings, SystemState
from callviewer.ui.kit import Kit
from callviewer.ui.settings_dialog import SettingsDialog
from callviewer.ui.system_switches import SystemSwitches
from tests.ui_kit import Clock, window_kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LOGIN, TEL = "Start when I &log in", "Open &phone links (tel:) with this program"
TRAY = "&Keep running in the tray when the window is closed"
REFUSED = "The system did not let this program look that up or change it. See the settings of the system."


@dataclass
class System:
    """Stands in for the system: what it says, and what it was told.

    Attributes:
        is_possible: Whether it has such switches at all.
        at_login: Whether it starts the program at login.
        takes_tel: Whether it opens links with the program.
        is_chosen: Whether the user has chosen the program for them.
        refuses: What it raises when something is to change.
        is_mute: Whether it does not even say how things are.
    """

    is_possible: bool = True
    at_login: bool = False
    takes_tel: bool = False
    is_chosen: bool = True
    refuses: Exception | None = None
    is_mute: bool = False
    told: list[str] = field(default_factory=list)

    def stand_in(self, patch: pytest.MonkeyPatch) -> None:
        for module, name in ((autostart, "at_login"), (tel_links, "takes_tel")):
            patch.setattr(module, "is_possible", lambda: self.is_possible)
            patch.setattr(module, "command", lambda: ["/usr/bin/callviewer"])
            patch.setattr(module, "is_on", lambda name=name: self.say(name))
            patch.setattr(module, "set_on", lambda on, command, name=name: self.change(name, on, command))
        patch.setattr(tel_links, "is_chosen", lambda: self.is_chosen)

    def say(self, name: str) -> bool:
        if self.is_mute:
            raise AutostartError(PermissionError(13, "Permission denied"))
        return bool(getattr(self, name))

    def change(self, name: str, on: bool, command: list[str]) -> None:
        assert command == ["/usr/bin/callviewer"]
        self.told.append(f"{name} {on}")
        if self.refuses is not None:
            raise self.refuses
        setattr(self, name, on)


@dataclass
class Made:
    """The settings, opened at this page."""

    kit: Kit
    qtbot: QtBot
    dialog: SettingsDialog
    changed: list[Settings]

    @property
    def page(self) -> AlertSettings:
        return self.dialog.alerts

    def box(self, text: str) -> QCheckBox:
        [found] = [each for each in self.page.findChildren(QCheckBox) if each.text() == text]
        return found

    def hours(self) -> tuple[QTimeEdit, QTimeEdit]:
        first, last = self.page.findChildren(QTimeEdit)
        return first, last

    def said(self) -> list[str]:
        """The sentences that are shown."""
        return [each.text() for each in self.page.findChildren(QLabel) if not each.isHidden()]

    def join_system(self) -> None:
        """As the program does where there is a tray, when the settings are opened; waits for what the system says."""
        SystemSwitches(self.page, self.kit, has_tray=True)
        self.qtbot.waitUntil(self.box(TRAY).isEnabled)

    def click(self, text: str) -> None:
        self.box(text).click()


@pytest.fixture
def made(qtbot: QtBot, qapp: QApplication) -> Iterator[Made]:
    with window_kit(qapp, Clock()) as kit:
        yield opened(kit, qtbot, Settings())


def opened(kit: Kit, qtbot: QtBot, settings: Settings) -> Made:
    dialog = SettingsDialog(settings, kit.icons)
    qtbot.addWidget(dialog)
    changed: list[Settings] = []
    dialog.changed.connect(changed.append)
    bar = dialog.findChild(QTabBar)
    assert bar is not None
    bar.setCurrentIndex(1)
    dialog.show()
    return Made(kit, qtbot, dialog, changed)


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> System:
    system = System()
    system.stand_in(monkeypatch)
    return system


def last(made: Made) -> Settings:
    """The settings as they shall be now."""
    return made.changed[-1]


# What is told


def test_the_settings_are_shown(made: Made) -> None:
    given = Settings(notify=False, quiet_from=21 * 60 + 30, quiet_until=8 * 60, keep_in_tray=True)
    shown = opened(made.kit, made.qtbot, given)
    assert not shown.box("&Tell me about new missed calls").isChecked()
    assert shown.box("But not &from").isChecked()
    assert [each.time() for each in shown.hours()] == [QTime(21, 30), QTime(8, 0)]
    assert shown.box(TRAY).isChecked()
    assert shown.changed == []


def test_messages_are_switched_off_with_their_hours(made: Made) -> None:
    made.click("&Tell me about new missed calls")
    assert not last(made).notify
    assert not made.box("But not &from").isEnabled()
    assert not any(each.isEnabled() for each in made.hours())
    made.click("&Tell me about new missed calls")
    assert last(made).notify
    assert made.box("But not &from").isEnabled()


def test_quiet_hours_begin_with_the_night_and_are_remembered_when_they_are_switched_off(made: Made) -> None:
    assert not any(each.isEnabled() for each in made.hours())
    made.click("But not &from")
    assert (last(made).quiet_from, last(made).quiet_until) == (22 * 60, 7 * 60)
    assert all(each.isEnabled() for each in made.hours())
    made.hours()[0].setTime(QTime(20, 15))
    made.click("But not &from")
    assert not last(made).is_quiet(23 * 60)
    assert not any(each.isEnabled() for each in made.hours())
    again = opened(made.kit, made.qtbot, last(made))
    assert not again.box("But not &from").isChecked()
    again.click("But not &from")
    assert again.hours()[0].time() == QTime(20, 15)
    assert last(again).is_quiet(23 * 60)


def test_quiet_hours_are_chosen(made: Made) -> None:
    made.click("But not &from")
    made.hours()[0].setTime(QTime(20, 15))
    made.hours()[1].setTime(QTime(6, 45))
    assert (last(made).quiet_from, last(made).quiet_until) == (20 * 60 + 15, 6 * 60 + 45)


def test_quiet_hours_can_be_typed(made: Made) -> None:
    made.click("But not &from")
    field = made.hours()[1]
    field.setFocus()
    field.setSelectedSection(QTimeEdit.Section.HourSection)
    QTest.keyClicks(field, "0945")
    assert field.time() == QTime(9, 45)
    assert last(made).quiet_until == 9 * 60 + 45


def test_it_is_told_that_the_program_is_to_stay_in_the_tray(made: Made) -> None:
    made.page.show_system(SystemState(has_tray=True))
    made.click(TRAY)
    assert last(made).keep_in_tray


def test_every_control_has_a_name(made: Made) -> None:
    made.page.show_system(SystemState(has_tray=True, at_login=False, takes_tel=False))
    boxes, hours = made.page.findChildren(QCheckBox), made.page.findChildren(QTimeEdit)
    assert all(each.accessibleName() or each.text() for each in boxes)
    assert [each.accessibleName() for each in hours] == ["Quiet from", "Quiet until"]


def test_every_box_can_be_reached_with_a_letter_of_its_own(made: Made) -> None:
    made.page.show_system(SystemState(has_tray=True, at_login=False, takes_tel=False))
    letters = [each.shortcut().toString() for each in made.page.findChildren(QCheckBox)]
    assert "" not in letters
    assert len(set(letters)) == len(letters)


# What the system says


def test_without_a_tray_none_is_offered_and_the_page_says_why(made: Made) -> None:
    made.page.show_system(SystemState(has_tray=False))
    assert not made.box(TRAY).isEnabled()
    assert "This desktop has no tray, so the program ends with its window." in made.said()
    assert made.box(TRAY).accessibleDescription().startswith("This desktop has no tray")


def test_with_a_tray_it_is_offered(made: Made) -> None:
    made.page.show_system(SystemState(has_tray=True))
    assert made.box(TRAY).isEnabled()
    assert "New missed calls are then told even while no window is open." in made.said()


def test_what_the_system_cannot_do_is_not_offered(made: Made, system: System) -> None:
    system.is_possible = False
    made.join_system()
    assert made.box(LOGIN).isHidden()
    assert made.box(TEL).isHidden()


@pytest.mark.parametrize("is_on", [False, True])
def test_the_switches_show_what_the_system_says(made: Made, system: System, is_on: bool) -> None:
    system.at_login = system.takes_tel = is_on
    made.join_system()
    assert [made.box(text).isVisible() for text in (LOGIN, TEL)] == [True, True]
    assert [made.box(text).isChecked() for text in (LOGIN, TEL)] == [is_on, is_on]
    assert made.changed == []


def test_a_switch_changes_the_system_and_nothing_else(made: Made, system: System) -> None:
    made.join_system()
    made.click(LOGIN)
    made.qtbot.waitUntil(lambda: system.at_login)
    made.click(TEL)
    made.qtbot.waitUntil(lambda: system.takes_tel)
    made.click(LOGIN)
    made.qtbot.waitUntil(lambda: not system.at_login)
    assert system.told == ["at_login True", "takes_tel True", "at_login False"]
    assert made.changed == []


def test_where_the_user_has_to_choose_the_program_as_well_the_page_says_so(made: Made, system: System) -> None:
    system.is_chosen = False
    made.join_system()
    sentence = "Now choose this program for them in the default apps of the system's settings."
    assert sentence not in made.said()
    made.click(TEL)
    made.qtbot.waitUntil(lambda: sentence in made.said())


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        (LOGIN, AutostartError(PermissionError(13, "Permission denied"))),
        (TEL, TelLinksError(PermissionError(13, "Permission denied"))),
        (LOGIN, OSError(28, "No space left on device")),
    ],
)
def test_a_refusal_is_a_sentence_and_the_switch_shows_what_is(
    made: Made, system: System, text: str, refusal: Exception
) -> None:
    made.join_system()
    system.refuses = refusal
    made.click(text)
    made.qtbot.waitUntil(lambda: REFUSED in made.said() and not made.box(text).isChecked())
    system.refuses = None
    made.click(text)
    made.qtbot.waitUntil(lambda: REFUSED not in made.said() and made.box(text).isChecked())


def test_a_system_that_does_not_answer_is_told_of_and_nothing_is_offered(made: Made, system: System) -> None:
    system.is_mute = True
    made.join_system()
    assert REFUSED in made.said()
    assert made.box(LOGIN).isHidden()
    assert made.box(TEL).isHidden()


def test_what_the_system_does_not_start_says_so(made: Made) -> None:
    assert not any("demo" in text for text in made.said())
    made.page.show_system(SystemState(has_tray=True, is_usual=False))
    assert any("demo" in text for text in made.said())
    assert (made.box(LOGIN).isHidden(), made.box(TEL).isHidden()) == (True, True)


def test_the_box_of_the_quiet_hours_says_by_itself_what_it_is(made: Made) -> None:
    assert made.box("But not &from").accessibleName() == "Quiet hours, without messages"
