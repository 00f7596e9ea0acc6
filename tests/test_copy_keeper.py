"""The copy as the window has it: opened, filled, offered, deleted; and what is said where it cannot be used."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.api.demo import DemoCall
from callviewer.archive.archive import Archive
from callviewer.archive.errors import ArchiveError, ArchiveTrouble
from callviewer.calls.call import CallKind
from callviewer.calls.query import CallOrder, Narrowing, SortKey
from callviewer.desktop.settings import MONTH_S, Settings
from callviewer.history.errors import Trouble
from callviewer.ui import troubles
from callviewer.ui.call_model import ListState
from callviewer.ui.forget_dialog import ForgetDialog
from tests import faults
from tests.copy_kit import Keeping, keeping
from tests.ui_kit import NOON, call_at, calls_of, invented, names, shown_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MISSED, INCOMING, OUTGOING = CallKind
CALLS = [*invented(MISSED, 250), *invented(INCOMING, 450), *invented(OUTGOING, 30)]
WHOLE = ["Missed  250", "Incoming  450", "Outgoing  30", "All calls  730"]


@pytest.fixture(autouse=True)
def today_is_today(monkeypatch: pytest.MonkeyPatch) -> None:
    """What counts months back begins at the noon of the tests."""
    monkeypatch.setattr("callviewer.ui.copy_keeper.time.time", lambda: NOON)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def kept(qtbot: QtBot, qapp: QApplication, folder: Path) -> Iterator[Keeping]:
    with keeping(qtbot, qapp, folder, CALLS) as made:
        yield made


@pytest.fixture
def whole(kept: Keeping) -> Keeping:
    """One whose history is here."""
    kept.start()
    kept.wait_until_whole()
    return kept


@pytest.fixture
def filled(qtbot: QtBot, qapp: QApplication, folder: Path) -> Settings:
    """The settings of a phone whose history was brought here by an earlier session."""
    settings = Settings()
    with keeping(qtbot, qapp, folder, CALLS, settings=settings) as earlier:
        earlier.start()
        earlier.wait_until_whole()
    return settings


# From the service to the copy


def test_the_first_page_comes_before_the_history(kept: Keeping) -> None:
    kept.start()
    kept.wait_until_whole()
    first, *rest = kept.home.asked()
    assert first.path == "/call/missed/list/"
    assert first.params["limit"] == "200"
    assert {seen.path for seen in rest} == {"/call/missed/list/", "/call/incoming/list/", "/call/outgoing/list/"}


def test_a_history_that_is_here_says_so_and_shows_totals(whole: Keeping) -> None:
    assert whole.bottom == "The whole history is here: 730 calls"
    assert whole.tabs == WHOLE
    assert whole.home.page.status() == "All calls shown: 250"
    assert whole.home.window.top.filter.isEnabled()
    assert whole.said == ""


def test_before_the_history_is_here_no_totals_are_told(kept: Keeping) -> None:
    kept.home.server.latency_s = 0.02
    kept.start()
    kept.home.wait(lambda: kept.home.model.rowCount() > 0)
    assert kept.tabs == ["Missed", "Incoming", "Outgoing", "All calls"]
    assert not kept.home.window.top.filter.isEnabled()
    kept.home.server.latency_s = 0
    kept.wait_until_whole()
    assert kept.tabs == WHOLE


def test_whoever_looks_at_a_list_does_not_see_the_change_to_the_copy(kept: Keeping) -> None:
    home = kept.home
    home.window.show_tab(INCOMING.value)
    home.server.latency_s = 0.02
    kept.start()
    home.wait(lambda: home.model.rowCount() == 200)
    table, model = home.page.table, home.model
    table.verticalScrollBar().setValue(1234)
    table.setCurrentIndex(model.index(40, 2))
    table.verticalScrollBar().setValue(1234)
    chosen = QPersistentModelIndex(model.index(40, 2))
    seen = names(model), table.rowAt(0), table.rowViewportPosition(table.rowAt(0))
    resets: list[str] = []
    model.modelReset.connect(lambda: resets.append("reset"))
    model.rowsRemoved.connect(lambda *_: resets.append("removed"))
    home.server.latency_s = 0
    kept.wait_until_whole()
    assert model.is_local
    assert model.rowCount() == 450
    assert not resets
    assert (names(model)[:200], table.rowAt(0), table.rowViewportPosition(table.rowAt(0))) == seen
    assert (chosen.row(), table.currentIndex().row()) == (40, 40)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [40]
    assert table.verticalScrollBar().value() == 1234


def test_with_a_whole_copy_nothing_more_is_asked_to_search_sort_and_scroll(whole: Keeping) -> None:
    home = whole.home
    asked = len(home.asked())
    home.window.show_tab(INCOMING.value)
    home.settle()
    home.page._sort(CallOrder(SortKey.DURATION))
    home.settle()
    assert names(home.model)[0] == "Person 449"
    home.scroll_down()
    home.settle()
    home.window.top.search.search_for("person 12")
    home.settle()
    assert "Person 12" in names(home.model)
    assert len(home.asked()) == asked


def test_missed_calls_can_be_sorted_once_all_of_them_are_here(kept: Keeping) -> None:
    header = kept.home.page.table.horizontalHeader()
    kept.open()
    kept.home.begin()
    header.sectionClicked.emit(0)
    assert kept.home.page._news.isVisible()
    assert kept.home.model.query.order.key is SortKey.TIME
    kept.go_online()
    kept.wait_until_whole()
    header.sectionClicked.emit(0)
    kept.home.settle()
    assert kept.home.model.query.order == CallOrder(SortKey.NAME, descending=False)
    assert names(kept.home.model)[:2] == ["Person 0", "Person 1"]


def test_all_calls_stand_in_one_timeline(whole: Keeping) -> None:
    home = whole.home
    home.window.show_tab("all")
    home.settle()
    assert home.model.rowCount() == 730
    assert {call.kind for call in calls_of(home.model)[:6]} == set(CallKind)
    times = [call.time_ms or 0 for call in calls_of(home.model)[:100]]
    assert times == sorted(times, reverse=True)


def test_all_calls_say_that_they_are_on_their_way(kept: Keeping) -> None:
    home = kept.home
    home.window.show_tab("all")
    home.server.latency_s = 0.05
    kept.start()
    home.wait(lambda: home.model.state is ListState.COMPLETE)
    assert home.page._state.accessibleName() == troubles.loading().title
    assert home.page.is_coming
    home.server.latency_s = 0
    home.wait(lambda: home.model.rowCount() > 0)
    kept.wait_until_whole()
    assert home.model.rowCount() == 730


def test_a_filter_narrows_every_list(whole: Keeping) -> None:
    home = whole.home
    home.service.add(DemoCall(MISSED, "-1", int(NOON - 60) * 1000))
    whole.refresh()
    home.wait(lambda: whole.tabs[0] == "Missed  251")
    menu = home.window.top.filter
    _outcome, _duration, hidden, *_others = menu._choices
    next(action for action in hidden.actions() if action.text() == "nothing else").trigger()
    home.settle()
    assert home.window.top.filter.narrowing() == Narrowing(hidden=True)
    assert [call.number for call in calls_of(home.model)] == ["-1"]
    home.window.show_tab("all")
    home.settle()
    assert home.model.rowCount() == 1
    home.window.top.clear()
    home.settle()
    assert home.model.rowCount() == 731


def test_a_new_call_comes_on_top_of_a_list_of_the_copy(whole: Keeping) -> None:
    home = whole.home
    home.service.add(DemoCall(MISSED, "+5511987654321", int(NOON - 60) * 1000, name="New One"))
    whole.refresh()
    home.wait(lambda: whole.tabs[0] == "Missed  251")
    home.settle()
    assert call_at(home.model, 0).name == "New One"
    assert home.model.row(0).fresh
    assert not home.model.row(1).fresh


def test_a_pause_holds_and_resuming_brings_the_rest(kept: Keeping) -> None:
    kept.home.server.latency_s = 0.02
    kept.start()
    kept.home.window.status.sync.pause_wanted.emit()
    kept.home.wait(lambda: kept.bottom.startswith("Paused"))
    kept.home.server.latency_s = 0
    kept.home.window.status.sync.resume_wanted.emit()
    kept.wait_until_whole()
    assert kept.tabs == WHOLE


# A later session


def test_a_whole_copy_is_shown_at_once_and_without_the_service(
    qtbot: QtBot, qapp: QApplication, folder: Path, filled: Settings
) -> None:
    with keeping(qtbot, qapp, folder, CALLS, settings=filled) as later:
        later.open()
        assert later.home.window.has_begun
        later.home.settle()
        assert later.home.model.rowCount() == 250
        assert later.tabs == WHOLE
        assert not later.home.asked()
        assert "checked" in later.home.window.status._fresh.text()


def test_offline_the_calls_are_here_and_the_window_says_how_old_they_are_and_heals(
    qtbot: QtBot, qapp: QApplication, folder: Path, filled: Settings
) -> None:
    with keeping(qtbot, qapp, folder, CALLS, settings=filled) as later:
        home = later.home
        home.server.script(faults.RESET_AT_ONCE, times=None)
        later.start()
        home.wait(lambda: later.bottom.startswith("Offline. Last checked:"))
        assert home.model.rowCount() == 250
        assert later.tabs == WHOLE
        home.window.top.search.search_for("person 249")
        home.settle()
        assert names(home.model) == ["Person 249"]
        home.window.top.clear()
        home.server.heal()
        home.service.add(DemoCall(MISSED, "+5511987654321", int(NOON - 60) * 1000, name="New One"))
        later.refresh()
        later.wait_until_whole()
        home.wait(lambda: later.tabs[0] == "Missed  251")
        home.settle()
        assert call_at(home.model, 0).name == "New One"


def test_offline_with_half_a_copy_the_saved_calls_are_shown_and_healed(
    qtbot: QtBot, qapp: QApplication, folder: Path
) -> None:
    settings = Settings()
    with keeping(qtbot, qapp, folder, CALLS, settings=settings) as earlier:
        earlier.open()
        earlier.home.begin()
    with keeping(qtbot, qapp, folder, CALLS, settings=settings) as later:
        home = later.home
        home.server.script(faults.RESET_AT_ONCE, times=None)
        later.start()
        home.wait(lambda: home.model.rowCount() == 200)
        home.wait(lambda: later.bottom.startswith("Offline"))
        assert home.page.status() == "Calls here so far: 200"
        home.server.heal()
        later.refresh()
        later.wait_until_whole()
        home.wait(lambda: home.model.rowCount() == 250)
        assert not home.page._notice.isVisible()


@pytest.mark.parametrize("trouble", [Trouble.EXPIRED, Trouble.WRONG_KEY], ids=str)
def test_a_key_that_does_not_do_is_told_beside_the_calls_until_it_does(whole: Keeping, trouble: Trouble) -> None:
    home = whole.home
    fault = {Trouble.EXPIRED: faults.EXPIRED, Trouble.WRONG_KEY: faults.WRONG_KEY}[trouble]
    home.server.script(fault, times=None)
    whole.refresh()
    words = troubles.of_service(trouble)
    whole.wait_for(said=f"{words.title}. {words.todo}")
    assert home.model.rowCount() == 250
    home.server.heal()
    whole.refresh()
    home.wait(lambda: whole.said == "")


def test_without_a_key_the_calls_are_here_and_the_key_is_asked_for(
    qtbot: QtBot, qapp: QApplication, folder: Path, filled: Settings
) -> None:
    with keeping(qtbot, qapp, folder, CALLS, settings=filled) as later:
        later.open()
        state = troubles.of_service(Trouble.NO_KEY)
        later.home.window.block(state)
        assert later.said == f"{state.title}. {state.todo}"
        later.home.settle()
        assert later.home.model.rowCount() == 250
        with qtbot.waitSignal(later.home.window.key_wanted):
            later.press_banner()
        later.home.window.block(state)
        later.go_online()
        later.wait_until_whole()
        later.home.wait(lambda: later.said == "")


# A copy that cannot be used


def test_a_damaged_copy_is_set_aside_and_the_user_is_told(
    qtbot: QtBot, qapp: QApplication, folder: Path, filled: Settings
) -> None:
    file = folder / "copies" / f"{filled.account().id}.sqlite"
    file.write_bytes(b"noise" * 5_000)
    with keeping(qtbot, qapp, folder, CALLS, settings=filled) as later:
        later.start()
        later.wait_for(said="The copy of the history was damaged. It was set aside as ")
        later.wait_until_whole()
        assert later.tabs == WHOLE
        assert "damaged" in later.said, "it stays until it is closed"


def test_the_copy_of_a_newer_version_is_left_alone(
    qtbot: QtBot, qapp: QApplication, folder: Path, filled: Settings
) -> None:
    file = folder / "copies" / f"{filled.account().id}.sqlite"
    with sqlite3.connect(file) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    before = file.read_bytes()
    with keeping(qtbot, qapp, folder, CALLS, settings=filled) as later:
        later.start()
        later.wait_until_whole()
        assert later.said == (
            "The copy of the history was written by a newer version of this program. Calls are shown all the same."
        )
        assert later.tabs == WHOLE
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [
        (ArchiveTrouble.FULL, "The disk is full, so the copy of the history cannot grow."),
        (ArchiveTrouble.LOCKED, "Another program holds the copy of the history."),
        (ArchiveTrouble.READ_ONLY, "The folder of the copy cannot be written."),
        (ArchiveTrouble.FAILED, "The copy of the history cannot be used."),
    ],
    ids=str,
)
def test_a_copy_that_fails_on_the_way_is_told_and_the_program_works_on_without_it(
    kept: Keeping, monkeypatch: pytest.MonkeyPatch, trouble: ArchiveTrouble, reason: str
) -> None:
    add = Archive.add

    def fail(archive: Archive, *what: object, **more: object) -> object:
        if archive.path is not None:
            raise ArchiveError(trouble, archive.path)
        return add(archive, *what, **more)  # type: ignore[arg-type]  # passed on as it came

    kept.open()
    monkeypatch.setattr(Archive, "add", fail)
    kept.go_online()
    kept.wait_until_whole()
    assert kept.said == f"{reason} Calls are shown all the same."
    assert kept.home.model.rowCount() == 250
    assert kept.tabs == WHOLE


def test_a_copy_that_fails_during_a_search_is_told_and_the_program_works_on_without_it(
    whole: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = Archive.ids

    def fail(archive: Archive, *what: object, **more: object) -> object:
        if archive.path is not None:
            raise ArchiveError(ArchiveTrouble.FAILED, archive.path)
        return ids(archive, *what, **more)  # type: ignore[arg-type]  # passed on as it came

    monkeypatch.setattr(Archive, "ids", fail)
    whole.home.window.top.search.search_for("person 7")
    whole.wait_for(said="The copy of the history cannot be used. Calls are shown all the same.")
    whole.home.wait(lambda: "Person 7" in names(whole.home.model), timeout_ms=10_000)
    whole.wait_until_whole()


# Privacy


def copies(folder: Path) -> list[str]:
    return [file.name for file in (folder / "copies").rglob("*") if file.is_file()]


def test_no_copy_is_written_where_none_shall_be(qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
    with keeping(qtbot, qapp, folder, CALLS, settings=Settings(keep_copy=False)) as kept:
        kept.start()
        kept.wait_until_whole()
        assert kept.tabs == WHOLE
        assert copies(folder) == []
        assert kept.said == ""


def test_deleting_the_copy_leaves_no_file_and_the_window_goes_on(whole: Keeping) -> None:
    assert copies(whole.folder)
    whole.settings.keep_copy = False
    whole.home.model.modelReset.connect(lambda: None)
    whole.keeper.delete(whole.settings.accounts)
    whole.home.wait(lambda: copies(whole.folder) == [])
    whole.wait_until_whole()
    whole.home.wait(lambda: whole.home.model.rowCount() == 250)
    assert whole.tabs == WHOLE
    assert copies(whole.folder) == []
    assert whole.said == ""


def test_a_copy_that_is_wanted_again_is_written_again(qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
    with keeping(qtbot, qapp, folder, CALLS, settings=Settings(keep_copy=False)) as kept:
        kept.start()
        kept.wait_until_whole()
        kept.settings.keep_copy = True
        kept.keeper.reopen()
        kept.home.wait(lambda: bool(copies(folder)))
        kept.wait_until_whole()
        kept.home.wait(lambda: kept.home.model.rowCount() == 250)
        assert kept.file.exists()


def test_a_copy_that_cannot_be_deleted_is_told(whole: Keeping, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(file: Path) -> None:
        raise ArchiveError(ArchiveTrouble.READ_ONLY, file)

    monkeypatch.setattr("callviewer.history.history.damage.remove", fail)
    whole.keeper.delete(whole.settings.accounts)
    whole.wait_for(said="The folder of the copy cannot be written. What was to be deleted may still be on the disk.")
    whole.wait_until_whole()
    whole.home.wait(lambda: whole.home.model.rowCount() == 250)


def test_a_number_is_forgotten_once_that_was_confirmed(whole: Keeping) -> None:
    home = whole.home
    number = call_at(home.model, 3).number
    home.page.table.setCurrentIndex(home.model.index(3, 0))
    home.page._actions._forget()
    assert whole.question.box.accessibleName() == f"Delete all calls of {number} on this computer, for good?"
    assert home.model.rowCount() == 250
    whole.question.box._confirm.click()
    home.wait(lambda: home.model.rowCount() == 249)
    # The same number stands in the other lists as well.
    assert whole.tabs == ["Missed  249", "Incoming  449", "Outgoing  29", "All calls  727"]
    whole.refresh()
    whole.wait_until_whole()
    assert whole.tabs[3] == "All calls  727"
    assert number not in {call.number for call in calls_of(home.model)}


def test_a_number_can_be_forgotten_while_the_rows_come_from_the_service(kept: Keeping) -> None:
    home = kept.home
    kept.open()
    home.begin()
    number = call_at(home.model, 3).number
    home.window.forget_wanted.emit(number)
    kept.question.box._confirm.click()
    home.wait(lambda: number not in {call.number for call in calls_of(home.model)})
    assert home.model.rowCount() == 199
    assert not home.model.is_local


def test_the_question_before_forgetting_does_not_show_what_is_masked(whole: Keeping) -> None:
    whole.home.kit.words.hide_numbers = True
    whole.home.window.forget_wanted.emit("+5511900000003")
    assert "03 on this computer" in whole.question.box.accessibleName()
    assert "5511" not in shown_text(whole.question)


def test_hidden_numbers_are_forgotten_under_their_name(whole: Keeping) -> None:
    whole.home.window.forget_wanted.emit("-1")
    asked = whole.question.box.accessibleName()
    assert asked == "Delete all calls of hidden numbers on this computer, for good?"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_before_calls_are_deleted_the_keyboard_is_at_cancel_and_comes_back_to_the_row(
    whole: Keeping, key: Qt.Key
) -> None:
    home = whole.home
    home.page.table.setFocus()
    home.page.table.setCurrentIndex(home.model.index(3, 0))
    home.page._actions._forget()
    asked = whole.question
    focused = asked.focusWidget()
    assert focused is asked.box._cancel
    assert "for good" in focused.accessibleDescription(), "whoever hears the button hears whose calls they are"
    assert asked.isModal(), "nothing else can be done meanwhile that the answer would be taken for"
    QTest.keyClick(focused, key)
    home.wait(lambda: not home.window.findChildren(ForgetDialog))
    assert home.model.rowCount() == 250
    assert home.window.focusWidget() is home.page.table
    assert home.page.table.selected_rows() == [3]


def test_calls_older_than_wanted_go_at_the_start_and_do_not_come_back(
    qtbot: QtBot, qapp: QApplication, folder: Path
) -> None:
    old = [DemoCall(MISSED, "+5511911112222", int(NOON - months * MONTH_S) * 1000) for months in (2, 4, 7)]
    settings = Settings()
    with keeping(qtbot, qapp, folder, old, settings=settings) as earlier:
        earlier.start()
        earlier.wait_until_whole()
        assert earlier.tabs[0] == "Missed  3"
    settings.keep_months = 3
    with keeping(qtbot, qapp, folder, old, settings=settings) as later:
        later.open()
        later.home.wait(lambda: later.tabs[0] == "Missed  1")
        later.go_online()
        later.wait_until_whole()
        later.refresh()
        later.wait_until_whole()
        assert later.home.model.rowCount() == 1


def test_old_calls_go_daily_as_well(whole: Keeping, monkeypatch: pytest.MonkeyPatch) -> None:
    whole.settings.keep_months = 3
    monkeypatch.setattr("callviewer.ui.copy_keeper.time.time", lambda: NOON + 4 * MONTH_S)
    whole.keeper._daily.timeout.emit()
    whole.home.wait(lambda: whole.tabs == ["Missed  0", "Incoming  0", "Outgoing  0", "All calls  0"])
    whole.home.wait(lambda: whole.home.model.rowCount() == 0)


# Zone and country


def test_another_zone_of_missed_calls_is_read_from_what_is_here(whole: Keeping) -> None:
    home = whole.home
    before = call_at(home.model, 0).time_ms
    assert before is not None
    asked = [seen for seen in home.asked() if "missed" in seen.path]
    whole.settings.account().missed_zone = "America/Sao_Paulo"
    home.server.script(faults.RESET_AT_ONCE, times=None)
    whole.keeper.use_place()
    home.wait(lambda: bool(home.model.rowCount()) and call_at(home.model, 0).time_ms == before + 3 * 3_600_000)
    assert home.model.rowCount() == 250
    assert len(asked) == len([seen for seen in asked if seen in home.asked()])


def test_a_mark_from_before_another_zone_is_not_taken_back(whole: Keeping) -> None:
    taken_back: list[str] = []
    whole.home.window.undo.offer("Ana is marked as done.", lambda: taken_back.append("Ana"))
    whole.settings.account().missed_zone = "America/Sao_Paulo"
    whole.keeper.use_place()
    whole.home.window.undo.action.trigger()
    assert not taken_back


def test_a_zone_that_must_be_wrong_is_told(
    qtbot: QtBot, qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("callviewer.history.history.better_zone", lambda *_, **__: "America/Sao_Paulo")
    with keeping(qtbot, qapp, folder, CALLS) as kept:
        with qtbot.waitSignal(kept.keeper.zone_suggested) as suggested:
            kept.start()
        assert suggested.args == ["America/Sao_Paulo"]


def test_calls_that_keep_coming_are_looked_through_for_the_zone_now_and_then(
    qtbot: QtBot, qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    monkeypatch.setattr("callviewer.history.history.better_zone", lambda _calls, used, *_, **__: looked.append(used))
    with keeping(qtbot, qapp, folder, CALLS) as kept:
        kept.start()
        kept.home.wait(lambda: looked == ["UTC"])
        for _ in range(2):
            with qtbot.waitSignal(kept.keeper.visited):
                kept.refresh()
        assert looked == ["UTC"]
        # The rest is over.
        kept.keeper._placing.setInterval(0)
        kept.home.wait(lambda: looked == ["UTC", "UTC"])


def test_in_another_zone_the_calls_are_looked_through_at_once(
    qtbot: QtBot, qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    monkeypatch.setattr("callviewer.ui.copy_keeper.PLACE_REST_MS", 3_600_000)
    monkeypatch.setattr("callviewer.history.history.better_zone", lambda _calls, used, *_, **__: looked.append(used))
    with keeping(qtbot, qapp, folder, CALLS) as kept:
        kept.start()
        kept.home.wait(lambda: looked == ["UTC"])
        kept.settings.account().missed_zone = "America/Sao_Paulo"
        kept.keeper.use_place()
        kept.home.wait(lambda: looked == ["UTC", "America/Sao_Paulo"])


def test_nothing_is_asked_of_a_copy_that_is_about_to_be_deleted(
    qtbot: QtBot, qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    monkeypatch.setattr("callviewer.history.history.better_zone", lambda _calls, used, *_, **__: looked.append(used))
    with keeping(qtbot, qapp, folder, CALLS) as kept:
        kept.start()
        kept.home.wait(lambda: looked == ["UTC"])
        with qtbot.waitSignal(kept.keeper.visited):
            kept.refresh()
        asked: list[str] = []
        monkeypatch.setattr(kept.keeper, "_look_at_zone", lambda: asked.append("zone"))
        kept.keeper.delete([kept.settings.account()])
        # The rest is over.
        kept.keeper._placing.stop()
        kept.keeper._placing.timeout.emit()
        assert not asked


def test_at_the_bottom_a_wrong_key_is_not_called_a_missing_connection(kept: Keeping) -> None:
    kept.open()
    kept.go_online("another-k3y")
    kept.home.wait(lambda: kept.bottom == "The API key is wrong: only the calls that are here")
