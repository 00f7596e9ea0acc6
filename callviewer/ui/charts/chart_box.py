"""A chart with its title, its choices, the same figures as a table, and ways to save it."""

import enum
from typing import Final

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from callviewer.ui.charts.chart import Chart
from callviewer.ui.charts.chart_table import ChartTable
from callviewer.ui.clipboard import copy_rows
from callviewer.ui.icons import Icons
from callviewer.ui.metrics import em

_MOST_ROWS: Final = 10


class PictureFormat(enum.StrEnum):
    """As what a chart can be saved; the value is the file's suffix."""

    PNG = "png"
    SVG = "svg"


class ChartBox(QWidget):
    """A chart, or in its place its figures as a table.

    Attributes:
        save_wanted: The user wants to save the chart; carries a PictureFormat.
        copied: The table was put on the clipboard.
    """

    save_wanted = Signal(object)
    copied = Signal()

    def __init__(
        self, chart: Chart, icons: Icons, choice: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        """A box around `chart`.

        Args:
            chart: The chart.
            icons: The icons.
            choice: What the user can choose about the chart; stands beside the title.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.chart = chart
        self._growth = 1.0
        # Few ever want to see it, and to fill it takes as long as to draw the chart.
        self._table: ChartTable | None = None
        self._title = QLabel(self)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(bold)
        self._toggle = _button(self, icons, "table")
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(self._show_table)
        self._save = _button(self, icons, "image-down")
        self._save.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._save.setMenu(self._menu())
        self.stops = [*([] if choice is None else [choice]), self._toggle, self._save, chart]
        """What the Tab key stops at, in its order."""
        self._stack = QStackedWidget(self)
        self._stack.addWidget(chart)
        head = QHBoxLayout()
        head.addWidget(self._title)
        if choice is not None:
            head.addSpacing(em(self, 0.5))
            head.addWidget(choice)
            # Qt calls a box by its value where its label does not name it.
            self._title.setBuddy(choice)
        head.addStretch(1)
        head.addWidget(self._toggle)
        head.addWidget(self._save)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._stack)
        column.addStretch(1)

    def refresh(self, title: str) -> None:
        """Take up what the chart shows now, under this title."""
        self._title.setText(title)
        self._toggle.setAccessibleName(self.tr("Show as a table: {chart}").format(chart=title))
        self._toggle.setToolTip(self.tr("Show as a table"))
        self._save.setAccessibleName(self.tr("Save or copy: {chart}").format(chart=title))
        self._save.setToolTip(self.tr("Save or copy"))
        if self._table is not None:
            self._fill(self._table)
        self._fit()

    def measure(self) -> None:
        """Let the size hints be those of now; of a layout within a layout Qt gives what it was before."""
        self._column.activate()

    @property
    def least(self) -> int:
        """How high the chart is, in logical pixels, where it has no room to grow."""
        return self.chart.sizeHint().height()

    @property
    def head(self) -> int:
        """How high is what stands above the chart, in logical pixels."""
        return self.sizeHint().height() - self._stack.minimumHeight()

    def grow(self, times: float) -> None:
        """Let the chart be so many times as high as it is at least."""
        self._growth = times
        self._fit()

    @property
    def title(self) -> str:
        """The title."""
        return self._title.text()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for picture, words in (
            (PictureFormat.PNG, self.tr("Save as PNG…")),
            (PictureFormat.SVG, self.tr("Save as SVG…")),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, picture=picture: self.save_wanted.emit(picture))
        menu.addAction(self.tr("Copy the figures")).triggered.connect(self._copy)
        return menu

    def _copy(self) -> None:
        copy_rows(self.chart.table.headers, self.chart.table.rows)
        self.copied.emit()

    def _show_table(self, shown: bool) -> None:  # noqa: FBT001 (Qt's signal)
        if shown and self._table is None:
            self._table = self._made_table()
        self._stack.setCurrentWidget(self._table if shown and self._table is not None else self.chart)
        self._fit()

    def _made_table(self) -> ChartTable:
        made = ChartTable(self)
        self._stack.addWidget(made)
        self.setTabOrder(self.chart, made)
        self._fill(made)
        return made

    def _fill(self, table: ChartTable) -> None:
        table.setAccessibleName(self.title)
        table.setAccessibleDescription(self.chart.accessibleDescription())
        table.show_figures(self.chart.table)

    def _fit(self) -> None:
        height, table = int(self.least * self._growth), self._table
        if table is not None and self._stack.currentWidget() is table:
            height = max(height, table.height_of(_MOST_ROWS))
        self._stack.setFixedHeight(height)

    # Qt's own

    def changeEvent(self, event: QEvent) -> None:
        """A chart in another font has another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            # The chart is told of the font after its box.
            QTimer.singleShot(0, self, self._fit)


def _button(parent: QWidget, icons: Icons, icon: str) -> QToolButton:
    made = QToolButton(parent)
    made.setProperty("flat", "true")
    made.setIcon(icons.icon(icon))
    made.setIconSize(QSize(em(parent, 1.2), em(parent, 1.2)))
    return made
