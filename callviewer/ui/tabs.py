"""The tabs of the window: a bar over its whole width, below it the page that is seen beside a panel of all pages."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from callviewer.ui.metrics import em

PAGE_EM = 24
"""The narrowest page that is worth its room beside the panel."""
PANEL_EM = 34
"""How wide the panel is at first."""


class Tabs(QWidget):
    """Pages, one of which is seen.

    Signals:
        current_changed: Another page is seen; carries its place.
        panel_changed: The panel is wanted or not, or the user gave it another width.
    """

    current_changed = Signal(int)
    panel_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """No page yet, and no panel."""
        super().__init__(parent)
        self.bar = QTabBar(self)
        self.bar.setDocumentMode(True)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.bar.setIconSize(QSize(18, 18))
        line = QFrame(self)
        line.setObjectName("line")
        line.setFixedHeight(1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._stack = QStackedWidget(self._splitter)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self._stack)
        self._splitter.splitterMoved.connect(lambda _place, _handle: self.panel_changed.emit())
        self._panel: QWidget | None = None
        self._is_panel_wanted = False
        self._broad: set[int] = set()
        self._is_panel_away = False
        self._has_width = False
        self._is_focus_lent = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(line)
        column.addWidget(self._splitter, 1)
        self.bar.currentChanged.connect(self._show_page)
        for keys, step in (
            (QKeySequence.StandardKey.NextChild, 1),
            (QKeySequence.StandardKey.PreviousChild, -1),
        ):
            QShortcut(keys, self, lambda by=step: self._go(by))

    @property
    def owner_of_pages(self) -> QWidget:
        """The owner to be of pages: whatever gets another one is styled anew, with all that is in it."""
        return self._stack

    @property
    def owner_of_panel(self) -> QWidget:
        """The owner to be of the panel."""
        return self._splitter

    def add(self, page: QWidget, icon: QIcon, title: str, *, is_broad: bool = False) -> None:
        """A page behind the ones that are there; a broad one has all the room until the panel is asked for there."""
        if is_broad:
            self._broad.add(self._stack.count())
        self._stack.addWidget(page)
        self.bar.addTab(icon, title)

    def set_panel(self, panel: QWidget) -> None:
        """The panel beside all pages."""
        self._panel = panel
        self._splitter.addWidget(panel)
        # A screen reader reads from below, and a splitter puts each widget below those before it.
        self._stack.lower()
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._fit()

    def want_panel(self, *, is_wanted: bool) -> None:
        """Show the panel where there is room for it, or close it."""
        self._is_panel_wanted = is_wanted
        self._is_panel_away = False
        self._fit()
        self.panel_changed.emit()

    @property
    def has_panel(self) -> bool:
        """Whether the panel is beside this page, or would be if there were room."""
        return self._is_panel_wanted and not self._is_panel_away

    @property
    def is_panel_wanted(self) -> bool:
        """Whether the panel is shown, or would be if there were room."""
        return self._is_panel_wanted

    def panel_width(self) -> str:
        """The width of the panel as text for the settings; empty where it was never seen."""
        if not self._has_width:
            return ""
        return bytes(self._splitter.saveState().toBase64().data()).decode("ascii")

    def set_panel_width(self, text: str) -> None:
        """Take up a width; one that does not fit is passed over."""
        if text:
            self._has_width = self._splitter.restoreState(QByteArray.fromBase64(text.encode("ascii")))
            self._splitter.setHandleWidth(1)

    @property
    def current(self) -> int:
        """The place of the page that is seen."""
        return self.bar.currentIndex()

    def show_page(self, place: int) -> None:
        """Let this page be seen."""
        self.bar.setCurrentIndex(place)

    def keep_focus_seen(self) -> None:
        """Lend the keyboard's attention to the tab where its page has nothing for it yet: nobody would see it there."""
        page = self._stack.currentWidget()
        if page is not None and page.hasFocus() and page.focusPolicy() is Qt.FocusPolicy.NoFocus:
            self.bar.setFocus()
            self._is_focus_lent = True

    def return_focus(self, take: Callable[[], object]) -> None:
        """Let the page, which has something to show now, `take` what was lent meanwhile."""
        if self._is_focus_lent:
            self._is_focus_lent = False
            if self.bar.hasFocus():
                take()

    def title(self, place: int) -> str:
        """What the tab of a page says."""
        return self.bar.tabText(place)

    def set_title(self, place: int, title: str) -> None:
        """Let the tab of a page say something else."""
        if title != self.bar.tabText(place):
            self.bar.setTabText(place, title)

    def _show_page(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._is_panel_away = place in self._broad
        self._fit()
        self.keep_focus_seen()
        self.current_changed.emit(place)

    def _go(self, step: int) -> None:
        self.bar.setCurrentIndex((self.bar.currentIndex() + step) % self.bar.count())

    def _fit(self) -> None:
        if self._panel is not None:
            least = em(self, PAGE_EM) + self._panel.minimumSizeHint().width()
            self._panel.setVisible(self.has_panel and self.width() >= least)
            if not self._has_width and self.isVisible() and self._panel.isVisible():
                self._has_width = True
                panel = min(em(self, PANEL_EM), self.width() * 7 // 20)
                self._splitter.setSizes([self.width() - panel, panel])

    # Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is it known how wide the window is."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list goes before the panel."""
        super().resizeEvent(event)
        self._fit()
