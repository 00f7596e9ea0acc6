"""The table of a list on a real server: pages in time, a place that is kept, a header one can arrange."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTableView, QWidget
from pytestqt.qtbot import QtBot

from callviewer.api.demo import DemoCall
from callviewer.calls.call import CallKind
from callviewer.calls.query import NEWEST_FIRST, CallOrder, SortKey
from callviewer.history import changes
from callviewer.ui import list_table
from callviewer.ui.call_model import ListState
from callviewer.ui.call_table import CallTable
from callviewer.ui.row_cache import MOST_ROWS
from callviewer.ui.theme import Role
from tests.ui_kit import NOON, House, call_at, calls_of, house, invented, names, watched

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CALLS = 450
INCOMING = CallKind.INCOMING
ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    with house(qtbot, qapp, [*invented(INCOMING, CALLS), *invented(CallKind.MISSED, 30)]) as made:
        made.window.show_tab(INCOMING.value)
        watched(made.model)
        made.begin()
        yield made


@pytest.fixture
def table(home: House) -> CallTable:
    return home.page.table


def arrive(home: House, count: int, kind: CallKind = INCOMING) -> None:
    """So many calls come in, each newer than all before."""
    newest_s = home.service.calls(kind)[0].time_ms // 1000
    home.service.add(
        *(DemoCall(kind, f"+55219{rank:08}", (newest_s + 1 + rank) * 1000, name=f"New {rank}") for rank in range(count))
    )


def refresh(home: House) -> None:
    home.window._refresh.trigger()
    home.settle()


def top_row(table: CallTable) -> tuple[str, int]:
    """The call that is the first to be seen, and how much of it is scrolled away."""
    row = table.rowAt(0)
    return call_at(table._model, row).name, table.rowViewportPosition(row)


def menu_of(home: House) -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def header_menu(home: House, table: CallTable) -> QMenu:
    table.horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))
    return menu_of(home)


def click_header(home: House, table: CallTable, column: int) -> None:
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    home.settle()


# Pages


def test_rows_are_painted_on_what_qt_would_make_itself(table: CallTable, qtbot: QtBot) -> None:
    def told(viewport: QWidget) -> list[object]:
        ground = viewport.backgroundRole(), viewport.autoFillBackground()
        focus = viewport.focusPolicy(), viewport.focusProxy() is viewport.parent()
        return [viewport.objectName(), ground, focus, viewport.acceptDrops(), viewport.hasMouseTracking()]

    plain = QTableView()
    qtbot.addWidget(plain)
    plain.ensurePolished()
    assert told(table.viewport()) == told(plain.viewport())


def test_one_page_is_enough_for_a_screen(home: House, table: CallTable) -> None:
    home.settle()
    assert home.model.rowCount() == 200
    assert len(home.asked()) == 1


def test_the_next_page_is_asked_for_before_the_end_is_met(home: House, table: CallTable) -> None:
    bar, screen = table.verticalScrollBar(), table.viewport().height()
    bar.setValue(bar.maximum() - 4 * screen)
    home.settle()
    assert len(home.asked()) == 1, "not too early"
    bar.setValue(bar.maximum() - 2 * screen)
    assert home.model.state is ListState.LOADING
    home.settle()
    assert home.model.rowCount() > 200
    assert len(home.asked()) == 2


def test_a_list_is_read_to_its_end_and_then_left_in_peace(home: House, table: CallTable) -> None:
    while home.model.state is not ListState.COMPLETE:
        home.scroll_down()
        home.settle()
    assert home.model.rowCount() == CALLS
    asked = len(home.asked())
    for _ in range(3):
        table.verticalScrollBar().setValue(0)
        home.scroll_down()
        home.settle()
    assert len(home.asked()) == asked


def test_a_window_as_tall_as_two_pages_fills_itself(home: House, table: CallTable) -> None:
    home.window.resize(1180, 3000)
    home.wait(lambda: home.model.rowCount() > 200)
    home.settle()
    assert len(home.asked()) == 2


def test_a_list_that_is_left_asks_for_no_more_until_it_is_seen_again(home: House, table: CallTable) -> None:
    home.settle()
    home.window.resize(1180, 3000)
    home.settle()
    home.server.latency_s = 0.05
    table.order_wanted.emit(CallOrder(SortKey.NAME))
    asked = len(home.asked(INCOMING))
    home.window.show_tab(CallKind.MISSED.value)
    home.wait(lambda: table._model.state is ListState.MORE)
    home.settle()
    assert len(home.asked(INCOMING)) <= asked + 1
    assert table._model.rowCount() == 200
    home.open(INCOMING)
    home.wait(lambda: table._model.rowCount() > 200)


# Keeping its place


def test_a_refresh_does_not_move_what_is_read(home: House, table: CallTable) -> None:
    bar = table.verticalScrollBar()
    bar.setValue(1234)
    table.setCurrentIndex(home.model.index(40, 2))
    bar.setValue(1234)
    before = top_row(table)
    arrive(home, 7)
    refresh(home)
    assert names(home.model)[:7] == [f"New {rank}" for rank in range(6, -1, -1)]
    assert top_row(table) == before
    current = table.currentIndex()
    assert (current.row(), current.column()) == (47, 2)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [47]
    assert bar.value() == 1234 + 7 * table.rowHeight(0)


def test_at_the_very_top_new_calls_appear_on_top_and_are_marked(home: House, table: CallTable) -> None:
    home.model._unmarking.setInterval(30)
    arrive(home, 2)
    home.window._refresh.trigger()
    home.wait(lambda: home.model.rowCount() == 202)
    assert table.verticalScrollBar().value() == 0
    assert table.rowAt(0) == 0
    assert [home.model.row(row).fresh for row in range(3)] == [True, True, False]
    home.wait(lambda: not home.model.row(0).fresh)


def test_rows_that_vanish_above_do_not_move_what_is_read(home: House, table: CallTable) -> None:
    click_header(home, table, 3)
    bar = table.verticalScrollBar()
    bar.setValue(1234)
    before = top_row(table)
    longest_first = sorted(home.service.calls(INCOMING), key=lambda call: -call.duration_s)
    home.service.remove(*longest_first[:5], *longest_first[10:12])
    refresh(home)
    assert calls_of(home.model)[0].name == longest_first[5].name
    assert top_row(table) == before


def test_a_stretch_that_comes_anew_does_not_move_what_is_read_in_it(
    home: House, table: CallTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "MOST_RUNS", 0)
    click_header(home, table, 3)
    table.verticalScrollBar().setValue(1234)
    before = top_row(table)
    longest_first = sorted(home.service.calls(INCOMING), key=lambda call: -call.duration_s)
    home.service.remove(*longest_first[:5], *longest_first[-60:-50])
    refresh(home)
    assert top_row(table) == before


def test_where_the_top_row_itself_vanishes_the_next_takes_its_place(home: House, table: CallTable) -> None:
    click_header(home, table, 3)
    table.verticalScrollBar().setValue(1234)
    row, offset = table.rowAt(0), top_row(table)[1]
    gone, following = (call_at(home.model, number).name for number in (row, row + 1))
    home.service.remove(next(call for call in home.service.calls(INCOMING) if call.name == gone))
    refresh(home)
    assert top_row(table) == (following, offset)


def test_the_current_call_is_known_however_far_away_somebody_scrolls(home: House, table: CallTable) -> None:
    table.setCurrentIndex(table.model().index(3, 0))
    current = table.current_call()
    assert current is not None
    table._model._cache.put({1_000_000 + number: current for number in range(MOST_ROWS)})
    assert table.current_call() is current


def test_another_question_begins_at_the_top(home: House, table: CallTable) -> None:
    table.verticalScrollBar().setValue(1234)
    click_header(home, table, 0)
    assert table.verticalScrollBar().value() == 0


# Order


def test_a_click_on_a_header_sorts_on_the_service(home: House, table: CallTable) -> None:
    click_header(home, table, 3)
    assert home.asked()[-1].params["sort_by"] == "duration_sec"
    assert home.asked()[-1].params["sort_dir"] == "desc"
    durations = [call.duration_s or 0 for call in calls_of(home.model)]
    assert durations == sorted(durations, reverse=True)
    header = table.horizontalHeader()
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (3, Qt.SortOrder.DescendingOrder)


def test_a_second_click_turns_the_order_round(home: House, table: CallTable) -> None:
    click_header(home, table, 0)
    assert home.model.query.order == CallOrder(SortKey.NAME, descending=False)
    click_header(home, table, 0)
    assert home.model.query.order == CallOrder(SortKey.NAME, descending=True)
    assert table.horizontalHeader().sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


def test_the_order_is_read_aloud(home: House, table: CallTable, monkeypatch: pytest.MonkeyPatch) -> None:
    aloud: list[str] = []
    monkeypatch.setattr(list_table, "announce", lambda _widget, text: aloud.append(text))
    assert table.accessibleDescription() == "Sorted by: When, descending"
    click_header(home, table, 0)
    assert table.accessibleDescription() == "Sorted by: Caller, ascending"
    click_header(home, table, 0)
    assert aloud == ["Sorted by: Caller, ascending", "Sorted by: Caller, descending"]


def test_missed_calls_say_that_they_have_one_order(home: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_table, "announce", lambda _widget, text: pytest.fail(text))
    home.open(CallKind.MISSED)
    table = home.page.table
    click_header(home, table, 0)
    assert home.page._news.accessibleName() == "The service sorts missed calls newest first."
    assert table.horizontalHeader().sortIndicatorSection() == 2
    assert len(home.asked(CallKind.MISSED)) == 1


# Columns


def test_columns_share_the_room_and_what_is_left_of_a_wide_one_is_for_names(table: CallTable) -> None:
    narrow, wide, widest = ([table.columnWidth(n) for n in range(4)] for _ in spread(table, 900, 1250, 1500))
    assert all(before < after for before, after in zip(narrow, wide, strict=True))
    assert widest[0] > wide[0]
    assert widest[1:] == pytest.approx(wide[1:], abs=5)
    assert table.arrangement() == ""


def spread(table: CallTable, *widths: int) -> Iterator[None]:
    for width in widths:
        table.resize(width, 400)
        yield


def test_columns_that_were_arranged_come_back(home: House, table: CallTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    with qtbot.waitSignal(table.arranged):
        header.moveSection(2, 0)
    with qtbot.waitSignal(table.arranged):
        header.resizeSection(1, 222)
    table._show_column(4, on=False)
    text = table.arrangement()
    other = CallTable(home.model, home.kit.icons)
    qtbot.addWidget(other)
    other.arrange(text)
    other.show()
    assert other.shown_columns() == [2, 0, 1, 3]
    assert other.columnWidth(1) == 222


@pytest.mark.parametrize("text", ["", "AAAA", "bm90aGluZw=="])
def test_an_arrangement_that_makes_no_sense_changes_nothing(table: CallTable, text: str) -> None:
    before = table.shown_columns(), [table.columnWidth(number) for number in range(4)]
    table.arrange(text)
    assert (table.shown_columns(), [table.columnWidth(number) for number in range(4)]) == before


def test_the_first_column_that_is_shown_tells_the_whole_row(home: House, table: CallTable) -> None:
    def heard(column: int) -> str:
        return str(table.model().index(0, column).data(Qt.ItemDataRole.AccessibleTextRole))

    assert heard(0).startswith("Incoming call from ")
    table._show_column(0, on=False)
    assert not heard(0).startswith("Incoming call from ")
    assert heard(1).startswith("Incoming call from ")
    table.horizontalHeader().moveSection(2, 0)
    assert heard(2).startswith("Incoming call from ")
    table._show_column(0, on=True)
    assert heard(table.shown_columns()[0]).startswith("Incoming call from ")


def test_the_header_menu_hides_and_shows_columns(home: House, table: CallTable) -> None:
    menu = header_menu(home, table)
    assert [action.text() for action in menu.actions()] == ["Caller", "Number", "When", "Duration", "Place"]
    menu.actions()[4].trigger()
    menu.close()
    assert table.shown_columns() == [0, 1, 2, 3]
    menu = header_menu(home, table)
    assert not menu.actions()[4].isChecked()
    menu.actions()[4].trigger()
    menu.close()
    assert table.shown_columns() == [0, 1, 2, 3, 4]


def test_the_last_column_cannot_be_hidden(home: House, table: CallTable) -> None:
    for number in (1, 2, 3, 4):
        table._show_column(number, on=False)
    menu = header_menu(home, table)
    assert [action.isEnabled() for action in menu.actions()] == [False, True, True, True, True]
    menu.close()


def test_columns_that_were_all_hidden_do_not_come_back_so(home: House, table: CallTable, qtbot: QtBot) -> None:
    for number in range(5):
        table._show_column(number, on=False)
    other = CallTable(home.model, home.kit.icons)
    qtbot.addWidget(other)
    other.arrange(table.arrangement())
    assert other.shown_columns() == [0]


def test_the_current_cell_leaves_a_column_that_is_hidden(home: House, table: CallTable) -> None:
    table.setCurrentIndex(home.model.index(3, 1))
    table._show_column(1, on=False)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (3, 0)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [3]


def test_a_closed_menu_leaves_nothing_behind(home: House, table: CallTable) -> None:
    before = len(table.findChildren(QMenu))
    for _ in range(3):
        header_menu(home, table).close()
    home.wait(lambda: len(table.findChildren(QMenu)) == before)


def test_a_larger_font_widens_what_the_user_arranged(home: House, table: CallTable) -> None:
    table.horizontalHeader().resizeSection(1, 200)
    row, ratio = table.rowHeight(0), table.columnWidth(1) / table.fontMetrics().averageCharWidth()
    font = QFont(table.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    table.setFont(font)
    assert table.rowHeight(0) > row
    assert table.columnWidth(1) / table.fontMetrics().averageCharWidth() == pytest.approx(ratio, rel=0.05)


def test_the_same_font_told_again_leaves_the_columns_alone(table: CallTable) -> None:
    table.horizontalHeader().resizeSection(1, 200)
    QApplication.sendEvent(table, QEvent(QEvent.Type.FontChange))
    assert table.columnWidth(1) == 200


# Keys, menus, paint


def test_the_menu_key_opens_the_menu_of_the_current_row(home: House, table: CallTable, qtbot: QtBot) -> None:
    table.setCurrentIndex(home.model.index(150, 0))
    table.verticalScrollBar().setValue(0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(-1, -1), table.mapToGlobal(QPoint(0, 0)))
    QApplication.sendEvent(table, event)
    menu = menu_of(home)
    seen = table.visualRect(table.currentIndex())
    assert table.viewport().rect().intersects(seen)
    assert "Call" in [action.text() for action in menu.actions()]
    menu.close()


def test_the_menu_key_opens_a_menu_after_the_rows_were_sorted_anew(home: House, table: CallTable) -> None:
    table.setFocus()
    table.setCurrentIndex(home.model.index(7, 0))
    table.order_wanted.emit(CallOrder(SortKey.DURATION))
    home.settle()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(-1, -1), table.mapToGlobal(QPoint(0, 0)))
    QApplication.sendEvent(table, event)
    menu = menu_of(home)
    assert table.selected_rows() == [table.currentIndex().row()] == [0]
    menu.close()


def test_the_menu_key_opens_the_menu_of_all_rows_that_were_selected_after_they_were_sorted(
    home: House, table: CallTable
) -> None:
    table.setFocus()
    table.setCurrentIndex(home.model.index(7, 0))
    table.order_wanted.emit(CallOrder(SortKey.DURATION))
    home.settle()
    table.selectAll()
    selected = table.selected_rows()
    assert len(selected) > 1
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(-1, -1), table.mapToGlobal(QPoint(0, 0)))
    QApplication.sendEvent(table, event)
    menu = menu_of(home)
    assert table.selected_rows() == selected
    menu.close()


def test_the_menu_key_does_nothing_where_there_are_no_rows(home: House, table: CallTable) -> None:
    home.window.forget()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(-1, -1), table.mapToGlobal(QPoint(0, 0)))
    QApplication.sendEvent(table, event)
    assert QApplication.activePopupWidget() is None


def right_click(table: CallTable, point: QPoint) -> None:
    viewport = table.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)


def test_a_right_click_opens_the_menu_at_the_mouse(home: House, table: CallTable, qtbot: QtBot) -> None:
    table.setCurrentIndex(home.model.index(0, 0))
    with qtbot.waitSignal(table.menu_wanted) as wanted:
        right_click(table, QPoint(50, 100))
    assert wanted.args == [table.viewport().mapToGlobal(QPoint(50, 100))]
    menu_of(home).close()


def test_an_empty_place_has_no_menu(home: House, qtbot: QtBot) -> None:
    home.open(CallKind.MISSED)
    table = home.page.table
    table.setCurrentIndex(home.model.index(0, 0))
    with qtbot.assertNotEmitted(table.menu_wanted):
        right_click(table, QPoint(5, 30 * table.rowHeight(0) + 20))


def test_the_tab_key_leaves_the_table(home: House, table: CallTable, qtbot: QtBot) -> None:
    table.setFocus()
    table.setCurrentIndex(home.model.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()


def test_several_rows_can_be_chosen(home: House, table: CallTable, qtbot: QtBot) -> None:
    for row in (5, 2, 9):
        table.selectionModel().select(home.model.index(row, 0), ROW)
    assert [call_at(home.model, row).name for row in table.selected_rows()] == ["Person 2", "Person 5", "Person 9"]


def painted(table: CallTable, *, dpr: float = 1.0) -> QImage:
    """What is seen of the rows."""
    size = table.viewport().size()
    image = QImage(size * dpr, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    table._delegate.paint_rows(painter, QRect(QPoint(), size))
    painter.end()
    return image


def test_the_current_cell_has_a_ring_while_the_table_has_the_keyboard(home: House, table: CallTable) -> None:
    ring = home.kit.theme.colour(Role.FOCUS)
    table.setFocus()
    table.setCurrentIndex(home.model.index(2, 1))
    cell = table.visualRect(home.model.index(2, 1))
    corners = [cell.topLeft(), cell.bottomRight()]
    assert [painted(table).pixelColor(corner) for corner in corners] == [ring, ring]
    home.window.top.search.setFocus()
    assert ring not in [painted(table).pixelColor(corner) for corner in corners]


def test_selected_fresh_and_every_other_row_have_their_grounds(home: House, table: CallTable) -> None:
    table.selectionModel().select(home.model.index(2, 0), ROW)
    home.model.row(4).fresh = True
    image = painted(table)
    x, height = table.columnWidth(0) + 2, table.rowHeight(0)
    grounds = [image.pixelColor(x, row * height + 2) for row in (2, 4, 5)]
    assert grounds == [home.kit.theme.colour(role) for role in (Role.SELECTION, Role.FRESH, Role.ALTERNATE)]


def test_only_the_part_that_is_asked_for_is_drawn(table: CallTable) -> None:
    height, size = table.rowHeight(0), table.viewport().size()
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    table._delegate.paint_rows(painter, QRect(0, 3 * height, size.width(), height))
    painter.end()
    drawn = {y // height for y in range(size.height()) if inked(image, range(size.width()), range(y, y + 1))}
    assert drawn == {3}


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 2.0])
def test_the_icon_is_drawn_in_the_pixels_of_the_screen(
    home: House, table: CallTable, dpr: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[float] = set()
    pixmap = home.kit.icons.pixmap

    def note(name: str, role: Role, size: int, dpr: float) -> QPixmap:
        asked.add(dpr)
        return pixmap(name, role, size, dpr)

    monkeypatch.setattr(home.kit.icons, "pixmap", note)
    painted(table, dpr=dpr)
    assert asked == {dpr}


def inked(image: QImage, columns: range, rows: range) -> bool:
    """Whether anything is drawn there on the white ground."""
    white = QColor(Qt.GlobalColor.white)
    return any(image.pixelColor(x, y) != white for x in columns for y in rows)


def test_from_right_to_left_the_icon_is_at_the_right(table: CallTable) -> None:
    def sides() -> tuple[bool, bool]:
        cell = table.visualRect(table._model.index(0, 0))
        image, rows = painted(table), range(4, 34)
        left, right = range(cell.left() + 2, cell.left() + 26), range(cell.right() - 25, cell.right() - 1)
        return inked(image, left, rows), inked(image, right, rows)

    assert sides() == (True, False)
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert sides() == (False, True)


def test_an_unknown_order_of_the_service_is_shown_as_it_is(home: House, table: CallTable) -> None:
    home.model.query = replace(home.model.query, order=NEWEST_FIRST)
    table.show_order()
    assert table.horizontalHeader().sortIndicatorSection() == 2


def test_new_calls_in_a_list_of_missed_calls_come_on_top(home: House) -> None:
    home.open(CallKind.MISSED)
    arrive(home, 1, CallKind.MISSED)
    refresh(home)
    assert names(home.model)[:2] == ["New 0", "Person 0"]
    assert calls_of(home.model)[0].time_ms == int(NOON - 600 + 1) * 1000


def test_the_keyboard_sorts_through_a_menu(home: House, table: CallTable) -> None:
    home.settle()
    menu = table.sort_menu(table)
    by_duration = next(action for action in menu.actions() if action.text() == "Duration")
    by_duration.trigger()
    home.settle()
    assert home.model.query.order == CallOrder(SortKey.DURATION, descending=True)
    assert home.asked()[-1].params["sort_by"] == "duration_sec"
