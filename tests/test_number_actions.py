"""What can be done with a number, wherever it stands."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callviewer.archive.errors import ArchiveError, ArchiveTrouble
from callviewer.calls.mark import Mark
from callviewer.ui.kit import Kit
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.number_actions import NumberActions
from callviewer.ui.snooze_menu import SnoozeMenu
from callviewer.ui.until_dialog import UntilDialog
from tests.copy_kit import until
from tests.people_kit import HOUR_MS, NOW_MS, FakeFollowUps
from tests.ui_kit import Clock, window_kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ANA, BENTO = "+5511952645452", "+5511957411964"
DAY_MS = 24 * HOUR_MS


@dataclass
class Told:
    """The actions, and what they have told."""

    kit: Kit
    clock: Clock
    numbers: NumberActions
    followups: FakeFollowUps
    said: list[tuple[NoticeKind, str]] = field(default_factory=list)
    undoable: list[tuple[str, Callable[[], None]]] = field(default_factory=list)
    marked: list[bool] = field(default_factory=list)


@pytest.fixture
def told(qapp: QApplication) -> Iterator[Told]:
    clock, owner = Clock(), QObject()
    with window_kit(qapp, clock) as kit:
        followups = FakeFollowUps(marks=(Mark(ANA),))
        numbers = NumberActions(kit, followups.as_real, owner)
        made = Told(kit, clock, numbers, followups)
        numbers.noticed.connect(lambda kind, text: made.said.append((kind, text)))
        numbers.undoable.connect(lambda text, undo: made.undoable.append((text, undo)))
        numbers.marked.connect(lambda: made.marked.append(True))
        QGuiApplication.clipboard().clear()
        yield made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    links: list[str] = []

    def note(uri: str) -> bool:
        links.append(uri)
        return True

    monkeypatch.setattr("callviewer.desktop.links.open_link", note)
    return links


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_a_call_and_a_message_are_handed_to_the_programs_for_them(told: Told, opened: list[str]) -> None:
    told.numbers.call("011952645452")
    until(lambda: opened == ["tel:+5511952645452"])
    told.numbers.message("(11) 95264-5452")
    until(lambda: opened[1:] == ["sms:+5511952645452"])
    assert not told.said


@pytest.mark.parametrize(
    ("number", "reason"),
    [("-1", "withheld the number"), ("*144#", "Codes with * or #"), ("SomeShop", "not a phone number")],
)
def test_what_cannot_be_dialled_is_refused_with_the_reason(
    told: Told, opened: list[str], number: str, reason: str
) -> None:
    told.numbers.call(number)
    [(kind, text)] = told.said
    assert kind is NoticeKind.WARNING
    assert reason in text
    assert not opened


def test_where_no_program_makes_calls_the_number_is_copied(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("callviewer.desktop.links.open_link", lambda _uri: False)
    told.numbers.call(ANA)
    until(lambda: bool(told.said))
    assert copied() == ANA
    assert told.said[0][1].endswith(f"{ANA} was copied instead.")


def test_a_number_is_copied_as_other_programs_understand_it(told: Told) -> None:
    told.numbers.copy("011952645452")
    assert copied() == ANA
    assert told.said == [(NoticeKind.INFO, f"Copied {ANA}.")]


def test_a_number_that_the_screen_hides_is_copied_and_not_shown(told: Told) -> None:
    told.kit.words.hide_numbers = True
    told.numbers.copy(ANA)
    assert copied() == ANA
    assert ANA not in told.said[0][1]


def test_a_hidden_number_leaves_the_clipboard_as_it_is(told: Told) -> None:
    told.numbers.copy("-1")
    assert copied() == ""
    assert not told.said


def test_what_is_marked_as_done_can_be_taken_back(told: Told) -> None:
    told.numbers.mark_done({ANA: "Ana Souza", "-1": ""}, "wrote")
    until(lambda: bool(told.undoable))
    assert told.followups.asked("mark_done") == [(ANA, "wrote")]
    [(text, undo)] = told.undoable
    assert text == "Ana Souza is marked as done."
    assert len(told.marked) == 1
    undo()
    until(lambda: len(told.marked) == 2)
    assert told.followups.asked("restore") == [(Mark(ANA),)]
    assert told.said == [(NoticeKind.INFO, "Taken back: Ana Souza")]


def test_several_that_are_marked_are_counted(told: Told) -> None:
    told.followups.marks = (Mark(ANA), Mark(BENTO))
    told.numbers.mark_done({ANA: "Ana Souza", BENTO: "Bento"})
    until(lambda: bool(told.undoable))
    assert told.undoable[0][0] == "Ana Souza and 1 more are marked as done."


def test_of_several_only_those_are_named_and_counted_who_were_waiting(told: Told) -> None:
    told.followups.marks = (Mark(BENTO),)
    told.numbers.mark_done({ANA: "Ana Souza", BENTO: "Bento"})
    until(lambda: bool(told.undoable))
    assert told.undoable[0][0] == "Bento is marked as done."


def test_whoever_has_no_name_is_named_by_the_number(told: Told) -> None:
    told.numbers.mark_done({ANA: ""})
    until(lambda: bool(told.undoable))
    assert told.undoable[0][0] == "(11) 95264-5452 is marked as done."


def test_a_number_that_the_screen_hides_is_not_named_in_full(told: Told) -> None:
    told.kit.words.hide_numbers = True
    told.numbers.mark_done({ANA: ""})
    until(lambda: bool(told.undoable))
    assert "95264" not in told.undoable[0][0]


def test_the_name_belongs_to_all_spellings_of_the_number(told: Told) -> None:
    told.numbers.mark_done({"011952645452": "Ana Souza"})
    until(lambda: bool(told.undoable))
    assert told.undoable[0][0] == "Ana Souza is marked as done."


def test_where_nobody_waits_nothing_can_be_taken_back(told: Told) -> None:
    told.followups.marks = ()
    told.numbers.mark_done({ANA: "Ana Souza"})
    until(lambda: bool(told.said))
    assert told.said == [(NoticeKind.INFO, "Ana Souza does not wait for a call back.")]
    assert not told.undoable
    assert not told.marked


def test_hidden_numbers_cannot_be_marked(told: Told) -> None:
    told.numbers.mark_done({"-1": "", "": ""})
    assert told.said == [(NoticeKind.WARNING, "A hidden number cannot be marked.")]
    assert not told.followups.done


def test_done_is_taken_back(told: Told) -> None:
    told.numbers.unmark({ANA: "Ana Souza"})
    until(lambda: bool(told.undoable))
    assert told.followups.asked("unmark") == [(ANA,)]
    assert told.undoable[0][0] == "Ana Souza is not marked as done any longer."


def test_who_is_put_off_is_so_until_a_moment_that_is_named(told: Told) -> None:
    told.numbers.snooze({ANA: "Ana Souza"}, NOW_MS + 6 * HOUR_MS)
    until(lambda: bool(told.undoable))
    assert told.followups.asked("snooze") == [(ANA, NOW_MS + 6 * HOUR_MS)]
    assert told.undoable[0][0] == "Ana Souza is put off until today 18:00."


def test_putting_off_ends_when_it_is_wanted(told: Told) -> None:
    told.numbers.snooze({ANA: "Ana Souza"}, None)
    until(lambda: bool(told.undoable))
    assert told.undoable[0][0] == "Ana Souza is not put off any longer."


def test_a_notebook_that_cannot_be_written_is_told(told: Told) -> None:
    told.followups.failure = ArchiveError(ArchiveTrouble.FULL, Path("notebook"))
    told.numbers.mark_done({ANA: "Ana Souza"})
    until(lambda: bool(told.said))
    [(kind, text)] = told.said
    assert kind is NoticeKind.ERROR
    assert text.startswith("That could not be saved, and nothing was changed.")
    assert not told.marked


# Moments to put off until


def moments(told: Told, parent: QWidget, *, is_put_off: bool = False) -> dict[str, int | None]:
    """What the menu offers now, and what comes of it."""
    chosen: list[int | None] = []
    menu = SnoozeMenu(told.kit, chosen.append, parent, is_put_off=is_put_off)
    found = {}
    for action in menu.actions():
        if not action.isSeparator() and action.text() != "Until…":
            action.trigger()
            found[action.text()] = chosen[-1]
    return found


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_the_moments_are_those_that_people_mean(told: Told, parent: QWidget) -> None:
    assert moments(told, parent) == {
        "In an hour": NOW_MS + HOUR_MS,
        "This evening 18:00": NOW_MS + 6 * HOUR_MS,
        "Tomorrow 09:00": NOW_MS + 21 * HOUR_MS,
        "Next Monday 09:00": NOW_MS + 21 * HOUR_MS + 4 * DAY_MS,
    }


def test_in_the_evening_there_is_no_evening_to_come(told: Told, parent: QWidget) -> None:
    told.clock.now += 6 * 3600
    assert "This evening 18:00" not in moments(told, parent)


def test_on_sundays_monday_is_tomorrow(told: Told, parent: QWidget) -> None:
    told.clock.now += 4 * 86_400
    assert list(moments(told, parent))[-1] == "Tomorrow 09:00"


def test_on_mondays_the_next_one_is_a_week_away(told: Told, parent: QWidget) -> None:
    told.clock.now += 5 * 86_400
    assert moments(told, parent)["Next Monday 09:00"] == NOW_MS + 12 * DAY_MS - 3 * HOUR_MS


def test_what_is_put_off_can_be_so_no_longer(told: Told, parent: QWidget) -> None:
    assert moments(told, parent, is_put_off=True)["Not any longer"] is None


def test_the_menu_counts_from_when_it_opens(told: Told, parent: QWidget) -> None:
    chosen: list[int | None] = []
    menu = SnoozeMenu(told.kit, chosen.append, parent)
    told.clock.now += 60
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert chosen == [NOW_MS + 60_000 + HOUR_MS]


def test_any_other_moment_is_asked_for_even_when_the_menu_is_gone(told: Told, parent: QWidget) -> None:
    chosen: list[int | None] = []
    menu = SnoozeMenu(told.kit, chosen.append, parent)
    menu.actions()[-1].trigger()
    menu.deleteLater()
    [dialog] = parent.findChildren(UntilDialog)
    QTest.qWait(0)
    dialog._confirm.click()
    assert chosen == [NOW_MS + 21 * HOUR_MS]


# Any other moment


@pytest.fixture
def dialog(told: Told, parent: QWidget, qtbot: QtBot) -> UntilDialog:
    made = UntilDialog(told.kit, parent)
    made.open()
    return made


def retype(dialog: UntilDialog, text: str) -> None:
    dialog._day.selectAll()
    QTest.keyClicks(dialog._day, text)
    QTest.keyClick(dialog._day, Qt.Key.Key_Tab)


def test_a_day_without_a_year_is_the_next_such_day(dialog: UntilDialog) -> None:
    chosen: list[int] = []
    dialog.chosen.connect(chosen.append)
    retype(dialog, "17 Feb")
    assert dialog._day.day() == QDate(2027, 2, 17).toPython()
    dialog._confirm.click()
    assert chosen[0] == NOW_MS + 91 * DAY_MS - 3 * HOUR_MS


def test_a_moment_that_has_passed_cannot_be_chosen(dialog: UntilDialog) -> None:
    retype(dialog, "18/11/2026")
    assert not dialog._confirm.isEnabled()
    assert dialog._said.text() == "This moment has passed. Choose a later one."


def test_without_a_day_nothing_can_be_chosen(dialog: UntilDialog) -> None:
    retype(dialog, " ")
    assert not dialog._confirm.isEnabled()


def test_what_is_no_day_is_said_to_be_none(dialog: UntilDialog) -> None:
    retype(dialog, "soon")
    assert dialog._said.text() == "“soon” is no day that can be read."
    assert dialog._confirm.isEnabled()


def test_enter_takes_what_was_typed(dialog: UntilDialog) -> None:
    chosen: list[int] = []
    dialog.chosen.connect(chosen.append)
    dialog._day.selectAll()
    QTest.keyClicks(dialog._day, "20/11/2026")
    QTest.keyClick(dialog._day, Qt.Key.Key_Return)
    assert chosen == [NOW_MS + 45 * HOUR_MS]
