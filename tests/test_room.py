"""What gives way where there is little room, so that nothing important is cut; and what Qt cuts or turns by itself."""

from collections.abc import Iterator
from datetime import UTC, date

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from callviewer.desktop.languages import FINISHED
from callviewer.desktop.paths import resources
from callviewer.desktop.settings import Settings
from callviewer.ui.about_dialog import AboutDialog
from callviewer.ui.calendar_popup import CalendarPopup
from callviewer.ui.columns import CALLER, DURATION, FOLLOW_UP, NUMBER, PLACE, WHEN
from callviewer.ui.icons import Icons
from callviewer.ui.language import own_words
from callviewer.ui.list_table import ListTable
from callviewer.ui.metrics import em
from callviewer.ui.panel_buttons import PanelButtons
from callviewer.ui.people_columns import PEOPLE_COLUMNS
from callviewer.ui.search_box import SearchBox
from callviewer.ui.settings_dialog import SettingsDialog
from callviewer.ui.window_memory import SIZE
from callviewer.ui.words import Words
from tests.five_callers import five_callers, with_panel
from tests.looks import look
from tests.ui_kit import House, house, invented

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_CALL_COLUMNS = (CALLER, NUMBER, WHEN, DURATION, PLACE, FOLLOW_UP)


@pytest.fixture
def icons(qapp: QApplication) -> Iterator[Icons]:
    with look(qapp) as made:
        yield made


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("ar"))
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


def shown(widget: QWidget, width: int) -> None:
    widget.resize(width, widget.sizeHint().height())
    widget.show()


@pytest.fixture
def beside(qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    """A window of the usual size with the panel."""
    with five_callers(qtbot, qapp) as home:
        home.window.resize(SIZE)
        yield with_panel(home)


def lists(home: House) -> Iterator[ListTable]:
    """The table of each list, while it is seen."""
    for tab in home.window.tab_names()[:-1]:
        home.window.show_tab(tab)
        # Its page may have to be filled first.
        home.wait(lambda: any(each.isVisible() for each in home.window.findChildren(ListTable)))
        yield next(each for each in home.window.findChildren(ListTable) if each.isVisible())


def test_no_list_scrolls_sideways_beside_the_panel(beside: House) -> None:
    assert [table.horizontalScrollBar().maximum() for table in lists(beside)] == [0] * 5


def test_titles_of_columns_are_not_cut_beside_the_panel_in_any_language(beside: House) -> None:
    sources = {column.title: ("Columns", column.source_title) for column in _CALL_COLUMNS}
    sources |= {column.title: ("PeopleColumns", column.source_title) for column in PEOPLE_COLUMNS}
    rooms: dict[str, int] = {}
    for table in lists(beside):
        header = table.horizontalHeader()
        for section in range(header.count()):
            title = table.model().headerData(section, Qt.Orientation.Horizontal)
            room = header.sectionSize(section) - em(table, 1)
            rooms[title] = min(room, rooms.get(title, room))
    cut = []
    for lang in FINISHED:
        translator = QTranslator()
        translator.load(str(own_words(resources() / "i18n", lang)))
        for title, room in rooms.items():
            words = translator.translate(*sources[title]) or title
            if beside.window.fontMetrics().horizontalAdvance(words) > room:
                cut.append(f"{lang}: {words}")
    assert cut == []


def test_the_bottom_line_leaves_out_what_matters_least(qtbot: QtBot, qapp: QApplication) -> None:
    with house(qtbot, qapp, invented(CallKind.MISSED, 3)) as home:
        home.begin()
        fresh = home.window.status._fresh
        home.window.resize(1180, 720)
        home.wait(lambda: fresh.text().endswith("the phone may lag by 10 min"))
        assert fresh.toolTip() == ""

        home.window.resize(home.window.minimumSizeHint().width(), 720)
        home.window.status.sync.show_complete(3_000_000)
        home.window.status.renew()

        home.wait(lambda: fresh.text().startswith("Newest call") and "lag" not in fresh.text())
        assert fresh.toolTip().endswith("the phone may lag by 10 min")


@pytest.mark.parametrize(("width", "has_shortcut"), [(400, True), (200, False)])
def test_the_search_field_names_its_shortcut_where_there_is_room(
    icons: Icons, qtbot: QtBot, width: int, has_shortcut: bool
) -> None:
    box = SearchBox(icons)
    qtbot.addWidget(box)
    shown(box, width)

    assert box.placeholderText().endswith("Ctrl+F") is has_shortcut


@pytest.mark.parametrize("bare", [0, 1, 2])
def test_buttons_of_the_panel_that_need_no_words_lose_them_before_a_second_row_begins(
    icons: Icons, qtbot: QtBot, bare: int
) -> None:
    buttons = PanelButtons(icons)
    qtbot.addWidget(buttons)
    one_row = buttons.call.sizeHint().height()
    needed = buttons.sizeHint().width()
    for button in (buttons.copy, buttons.message)[:bare]:
        needed -= button.fontMetrics().horizontalAdvance(button.text())

    shown(buttons, needed)

    assert [bool(button.text()) for button in (buttons.copy, buttons.message)] == [bare < 1, bare < 2]
    assert buttons.heightForWidth(buttons.width()) == one_row
    assert bool(buttons.copy.toolTip()) is (bare > 0)


def test_buttons_that_need_two_rows_anyway_keep_their_words(icons: Icons, qtbot: QtBot) -> None:
    buttons = PanelButtons(icons)
    qtbot.addWidget(buttons)

    shown(buttons, buttons.call.sizeHint().width() + 10)

    assert buttons.copy.text()
    assert buttons.message.text()


def test_the_month_over_the_calendar_is_not_cut(icons: Icons, qtbot: QtBot) -> None:
    field = QWidget()
    qtbot.addWidget(field)
    field.show()
    popup = CalendarPopup(icons, field)
    popup.open_at(None, date(2026, 11, 24))

    bar = popup.findChild(QWidget, "qt_calendar_navigationbar")

    assert bar is not None
    assert bar.height() >= bar.sizeHint().height()


def test_a_time_and_its_half_of_the_day_stay_in_one_line() -> None:
    words = Words(QLocale("ar"), UTC, None, lambda: 0.0)

    assert " " not in words.clock_time(0).removeprefix(words.day(date(1970, 1, 1))).strip()


@pytest.mark.usefixtures("arabic")
def test_hours_stand_before_minutes_from_right_to_left(icons: Icons, qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(quiet_from=22 * 60), icons)
    qtbot.addWidget(dialog)

    field = dialog.alerts.findChildren(QTimeEdit)[0]

    assert field.text() == QLocale().toString(field.time(), QLocale.FormatType.ShortFormat)


@pytest.mark.usefixtures("arabic")
def test_a_heading_in_latin_letters_stands_at_the_right_with_all_others(icons: Icons, qtbot: QtBot) -> None:
    dialog = AboutDialog(icons)
    qtbot.addWidget(dialog)

    heading = dialog.heading("Call Viewer")

    assert heading.alignment() & Qt.AlignmentFlag.AlignRight
    assert heading.alignment() & Qt.AlignmentFlag.AlignAbsolute
