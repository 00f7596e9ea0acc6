"""The arrow that says which way a table is sorted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QIdentityProxyModel, QRect, Qt
from PySide6.QtGui import QColor, QImage, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from callviewer.ui.icons import Icons
from callviewer.ui.sort_header import SortHeader
from tests.bench.eye import Eye
from tests.looks import look


@pytest.fixture
def icons(qapp: QApplication) -> Iterator[Icons]:
    with look(qapp) as made:
        yield made


@pytest.fixture
def table(qtbot: QtBot) -> QTableView:
    made = QTableView()
    qtbot.addWidget(made)
    made.resize(900, 200)
    return made


@pytest.fixture
def header(icons: Icons, table: QTableView, qtbot: QtBot) -> SortHeader:
    made = SortHeader(icons, table)
    made.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    made.setStretchLastSection(True)
    table.setHorizontalHeader(made)
    made.setSortIndicatorShown(True)
    model = QStandardItemModel(0, 2, table)
    model.setHorizontalHeaderLabels(["Caller", "When"])
    table.setModel(model)
    with qtbot.waitExposed(table):
        table.show()
    return made


def widths(header: SortHeader, order: Qt.SortOrder) -> list[int]:
    """How wide the arrow of the last column is, line by line from the top."""
    header.setSortIndicator(1, order)
    image = header.grab().toImage()
    spot = header._arrow(QRect(header.sectionViewportPosition(1), 0, header.sectionSize(1), header.height()), "When")
    lines = [dark(image, spot, y) for y in range(spot.top(), spot.bottom() + 1)]
    return [width for width in lines if width]


def dark(image: QImage, spot: QRect, y: int) -> int:
    return sum(QColor(image.pixel(x, y)).lightness() < 200 for x in range(spot.left(), spot.right() + 1))


def test_an_arrow_up_is_for_what_ascends(header: SortHeader) -> None:
    found = widths(header, Qt.SortOrder.AscendingOrder)
    assert found
    assert found[0] < found[-1]


def test_an_arrow_down_is_for_what_descends(header: SortHeader) -> None:
    found = widths(header, Qt.SortOrder.DescendingOrder)
    assert found
    assert found[0] > found[-1]


def test_the_arrow_stands_beside_the_title(header: SortHeader) -> None:
    spot = header._arrow(QRect(100, 0, 600, 30), "When")
    assert 100 < spot.left() < 200
    assert spot.left() > 100 + header.fontMetrics().horizontalAdvance("When")


def test_the_arrow_stays_in_a_narrow_section(header: SortHeader) -> None:
    section = QRect(100, 0, 30, 30)
    assert section.contains(header._arrow(section, "A long title"))


def test_the_arrow_is_mirrored_where_writing_is(header: SortHeader) -> None:
    header.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert header._arrow(QRect(100, 0, 600, 30), "When").left() > 500


def test_another_column_has_no_arrow(header: SortHeader) -> None:
    header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    image = header.grab().toImage()
    spot = header._arrow(QRect(header.sectionViewportPosition(0), 0, header.sectionSize(0), header.height()), "Caller")
    assert not any(dark(image, spot, y) for y in range(spot.top(), spot.bottom() + 1))


def test_the_header_is_not_painted_anew_because_other_rows_come(
    header: SortHeader, table: QTableView, qtbot: QtBot
) -> None:
    rows = QIdentityProxyModel(table)
    rows.setSourceModel(QStandardItemModel(3, 2, table))
    table.verticalHeader().hide()
    table.setModel(rows)
    for view in (header, table):
        view.executeDelayedItemsLayout()
    eye = Eye(header.viewport(), table.viewport())
    qtbot.waitUntil(lambda: len(eye.last) == 2 and not eye.is_noting)
    eye.last.clear()
    rows.setSourceModel(QStandardItemModel(3, 2, table))
    qtbot.waitUntil(lambda: table.viewport() in eye.last)
    assert header.viewport() not in eye.last


def test_columns_that_come_with_the_rows_are_in_the_header(header: SortHeader, table: QTableView) -> None:
    rows = QIdentityProxyModel(table)
    table.setModel(rows)
    rows.setSourceModel(QStandardItemModel(3, 4, table))
    assert header.count() == 4
