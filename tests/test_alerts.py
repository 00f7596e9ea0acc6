"""What is told of new missed calls, when, and what a click on it means."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import FollowUp, Outcome
from callviewer.desktop.settings import Settings
from callviewer.history.copy_errors import ArchiveError, ArchiveTrouble
from callviewer.ui.alerts import Alerts
from callviewer.ui.kit import Kit
from tests.ui_kit import NOON, Clock, fail, window_kit

HOUR_S = 3600


def missed(name: str = "", number: str = "+5511912345678", *, minutes_ago: int = 10) -> Call:
    return Call(CallKind.MISSED, number, name, time_ms=int(NOON - minutes_ago * 60) * 1000)


ANA, BO, CY, DI, EVE = (
    missed(name, f"+551190000000{place}", minutes_ago=60 - place)
    for place, name in enumerate(("Ana Souza", "Bo Lima", "Cy Reis", "Di Costa", "Eve Alves"))
)


@dataclass
class Copy:
    """What the service thread gets new calls from."""

    arriving: list[Call] = field(default_factory=list)
    error: Exception | None = None
    asked: int = 0

    async def new_missed(self) -> list[Call]:
        self.asked += 1
        if self.error is not None:
            raise self.error
        calls, self.arriving = self.arriving, []
        return calls


class Desk:
    """Alerts, whoever looks at the window, and what the desktop shows."""

    def __init__(self, kit: Kit, clock: Clock, qtbot: QtBot) -> None:
        self.kit, self.clock, self.qtbot = kit, clock, qtbot
        self.settings, self.copy = Settings(), Copy()
        self.is_seen = False
        self.told: list[tuple[str, str]] = []
        self.counts: list[int] = []
        self.wanted: list[Call | None] = []
        self.withdrawn: list[str] = []
        self._owner = QObject()
        alerts = Alerts(kit, self.settings, self.copy.new_missed, lambda: self.is_seen, self._owner)
        alerts.told.connect(lambda title, body: self.told.append((title, body)))
        alerts.counted.connect(self.counts.append)
        alerts.settled.connect(lambda: self.withdrawn.append("withdrawn"))
        alerts.open_wanted.connect(self.wanted.append)
        alerts.list_wanted.connect(lambda: self.wanted.append(None))
        self.alerts = alerts

    def visit(self, *calls: Call) -> None:
        """A visit of the sync that brings these calls ends."""
        self.copy.arriving = list(calls)
        self.alerts.look()
        self.rest()

    def rest(self) -> None:
        """Until all that the service thread has been asked was answered."""
        heard: list[None] = []

        async def nothing() -> None:
            pass

        self.kit.bridge.submit(lambda _job: nothing(), self.alerts, heard.append, fail)
        self.qtbot.waitUntil(lambda: bool(heard))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    clock = Clock()
    with window_kit(qapp, clock) as kit:
        yield Desk(kit, clock, qtbot)


def test_a_missed_call_is_told_with_its_caller_number_and_time(desk: Desk) -> None:
    desk.visit(missed("Ana Souza"))
    assert desk.told == [("Missed call", "Ana Souza, (11) 91234-5678, 11:50")]


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (missed(), "Unknown caller, (11) 91234-5678, 11:50"),
        (missed(number="-1"), "Hidden number, 11:50"),
        (replace(missed("Ana"), time_ms=None), "Ana, (11) 91234-5678"),
        (missed("Ana", minutes_ago=13 * 60), "Ana, (11) 91234-5678, Yesterday 23:00"),
    ],
    ids=["without a name", "hidden", "without a time", "from yesterday"],
)
def test_what_is_not_known_of_a_call_is_left_out(call: Call, words: str, desk: Desk) -> None:
    desk.visit(call)
    assert desk.told == [("Missed call", words)]


def test_a_visit_without_news_tells_nothing(desk: Desk) -> None:
    desk.visit()
    assert (desk.told, desk.counts) == ([], [])


def test_a_burst_is_told_in_one_message_with_its_last_callers(desk: Desk) -> None:
    desk.visit(ANA, BO, CY, DI, EVE)
    assert desk.told == [("Missed calls: 5", "Eve Alves, Di Costa, Cy Reis and 2 more")]


def test_several_calls_of_one_person_are_counted_with_the_name(desk: Desk) -> None:
    desk.visit(ANA, BO, replace(ANA, number="011900000000", time_ms=BO.time_ms))
    assert desk.told == [("Missed calls: 3", "Ana Souza (2), Bo Lima")]


def test_in_a_burst_numbers_stand_for_names_that_are_not_known(desk: Desk) -> None:
    desk.visit(missed(number="-1"), missed(number="Anonymous"), missed(number="11912345678"))
    assert desk.told == [("Missed calls: 3", "(11) 91234-5678, Hidden number (2)")]


def test_a_second_burst_tells_of_the_first_one_as_well(desk: Desk) -> None:
    desk.visit(ANA)
    desk.visit(BO)
    assert desk.told[1:] == [("Missed calls: 2", "Bo Lima, Ana Souza")]
    assert desk.counts == [1, 2]


def test_what_was_seen_is_not_told_again(desk: Desk) -> None:
    desk.visit(ANA)
    desk.alerts.see()
    desk.visit(BO)
    assert [title for title, _ in desk.told] == ["Missed call", "Missed call"]
    assert desk.counts == [1, 0, 1]


def test_the_message_goes_when_the_user_looks_at_the_window(desk: Desk) -> None:
    desk.alerts.see()
    assert desk.withdrawn == []
    desk.visit(ANA)
    desk.alerts.see()
    assert desk.withdrawn == ["withdrawn"]


def test_while_the_user_looks_at_the_window_nothing_is_told_or_counted(desk: Desk) -> None:
    desk.is_seen = True
    desk.visit(ANA)
    desk.is_seen = False
    desk.visit()
    assert (desk.told, desk.counts) == ([], [])


def test_switched_off_calls_are_counted_and_never_told(desk: Desk) -> None:
    desk.settings.notify = False
    desk.visit(ANA)
    assert (desk.told, desk.counts) == ([], [1])
    desk.settings.notify = True
    desk.visit()
    assert desk.told == []


@pytest.mark.parametrize("hour", [22, 23, 0, 3, 6])
def test_in_the_quiet_hours_calls_are_counted_and_told_afterwards(hour: int, desk: Desk) -> None:
    desk.settings.quiet_from, desk.settings.quiet_until = 22 * 60, 7 * 60
    desk.clock.now = NOON + (hour - 12) % 24 * HOUR_S
    desk.visit(ANA)
    desk.visit(BO)
    assert (desk.told, desk.counts) == ([], [1, 2])
    desk.clock.now = NOON + 19 * HOUR_S
    desk.visit()
    desk.visit()
    assert desk.told == [("Missed calls: 2", "Bo Lima, Ana Souza")]


def test_what_was_seen_in_the_quiet_hours_is_not_told_afterwards(desk: Desk) -> None:
    desk.settings.quiet_from, desk.settings.quiet_until = 11 * 60, 13 * 60
    desk.visit(ANA)
    desk.alerts.see()
    desk.clock.now += 2 * HOUR_S
    desk.visit()
    assert desk.told == []


def test_numbers_are_masked_where_the_settings_want_it(desk: Desk) -> None:
    desk.kit.words.hide_numbers = True
    desk.visit(missed("+55 11 91234-5678"), ANA)
    desk.visit(missed("Ana"))
    told = " ".join(body for _, body in desk.told)
    assert "78" in told
    assert "1234" not in told
    assert "9000" not in told


def test_names_of_strangers_are_short_and_harmless(desk: Desk) -> None:
    desk.visit(missed("x" * 300), missed("<b>Bo</b>\n\u202egnilleps", "+551190000001"))
    [(_, body)] = desk.told
    assert body == f"<b>Bo</b> gnilleps, {'x' * 39}…"


@pytest.mark.parametrize("outcome", Outcome)
def test_whoever_was_reached_meanwhile_is_not_told_of(outcome: Outcome, desk: Desk) -> None:
    desk.visit(replace(ANA, followup=FollowUp(outcome)))
    assert bool(desk.told) == (outcome in {Outcome.WAITING, Outcome.TRIED})
    assert bool(desk.counts) == bool(desk.told)


def test_a_click_on_one_call_opens_it(desk: Desk) -> None:
    desk.visit(ANA)
    desk.alerts.open()
    assert desk.wanted == [ANA]


def test_a_click_on_several_calls_of_one_person_opens_the_newest(desk: Desk) -> None:
    later = replace(ANA, time_ms=BO.time_ms)
    desk.visit(ANA, later)
    desk.alerts.open()
    assert desk.wanted == [later]


def test_a_click_on_calls_of_several_people_opens_the_list(desk: Desk) -> None:
    desk.visit(ANA, BO)
    desk.alerts.open()
    assert desk.wanted == [None]


def test_a_click_that_arrives_after_the_window_was_woken_opens_what_the_message_was_about(desk: Desk) -> None:
    desk.visit(ANA)
    desk.alerts.see()
    desk.alerts.open()
    desk.visit(BO)
    desk.alerts.see()
    desk.alerts.open()
    assert desk.wanted == [ANA, BO]


def test_a_late_click_on_the_message_of_another_phone_opens_the_list(desk: Desk) -> None:
    desk.visit(ANA)
    desk.alerts.forget()
    desk.alerts.open()
    assert desk.wanted == [None]


def test_another_phone_takes_the_unseen_calls_and_the_message_along(desk: Desk) -> None:
    desk.visit(ANA)
    desk.alerts.forget()
    assert (desk.counts, desk.withdrawn) == ([1, 0], ["withdrawn"])


def test_what_is_still_on_its_way_when_the_phone_changes_is_dropped(desk: Desk) -> None:
    desk.copy.arriving = [ANA]
    desk.alerts.look()
    desk.alerts.forget()
    desk.rest()
    assert desk.copy.asked == 1
    assert (desk.told, desk.counts) == ([], [])


def test_a_copy_that_cannot_be_read_is_logged_alone(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.copy.error = ArchiveError(ArchiveTrouble.FULL, None)
    desk.visit(ANA)
    assert desk.told == []
    assert caplog.messages[0].startswith("New missed calls: ")
