"""What tests of the window are made of: a fixed hour, invented calls, a real server, and the window before it."""

from collections.abc import Callable, Coroutine, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractItemModel, QDeadlineTimer, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTabBar, QTableView, QWidget
from pytestqt.qtbot import QtBot

from callviewer.api.client import USUAL_TIMEOUTS, CallService, Timeouts
from callviewer.api.demo import DemoCall, DemoService
from callviewer.api.retry import RetryPolicy
from callviewer.calls.call import Call, CallKind
from callviewer.desktop.settings import Settings
from callviewer.history.history import History
from callviewer.history.place import Place
from callviewer.history.sync_progress import SyncProgress
from callviewer.ui.bridge import Bridge
from callviewer.ui.call_model import CallModel, ListState
from callviewer.ui.call_page import CallPage
from callviewer.ui.kit import Kit
from callviewer.ui.main_window import MainWindow
from callviewer.ui.source import Source
from callviewer.ui.words import Words
from tests.looks import look
from tests.loopback import LoopbackService, Seen

T = TypeVar("T")

KEY = "canary-k3y-7f3a9c"
ZONE = ZoneInfo("America/Sao_Paulo")
NOON = datetime(2026, 11, 18, 12, 0, tzinfo=ZONE).timestamp()
"""A Wednesday."""
PLACE = Place(ZONE, UTC, "BR")
ONCE = RetryPolicy(tries=1)
IDLE = {ListState.MORE, ListState.COMPLETE, ListState.FAILED}


@dataclass
class Clock:
    """A clock that stands still unless it is set; seconds since 1970."""

    now: float = NOON

    def __call__(self) -> float:
        return self.now


def invented(kind: CallKind, count: int, *, last_s: float = NOON - 600, every_s: int = 600) -> list[DemoCall]:
    """So many calls of different numbers, the newest first, one in so many seconds."""
    return [
        DemoCall(
            kind,
            f"+55119{rank:08}",
            int(last_s - rank * every_s) * 1000,
            name=f"Person {rank}",
            duration_s=30 + rank,
            place="Brazil",
        )
        for rank in range(count)
    ]


@contextmanager
def window_kit(app: QApplication, clock: Callable[[], float]) -> Iterator[Kit]:
    """The tools of a window in São Paulo, with a service thread that runs."""
    words = Words(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom), ZONE, "BR", clock)
    bridge = Bridge()
    with look(app) as icons:
        bridge.start()
        try:
            yield Kit(bridge, icons.theme, icons, words)
        finally:
            assert bridge.stop()


@dataclass
class House:
    """A window on a real server.

    Attributes:
        told: The settings were said to have changed.
    """

    server: LoopbackService
    kit: Kit
    clock: Clock
    window: MainWindow
    history: History
    qtbot: QtBot
    told: list[str] = field(default_factory=list)

    @property
    def service(self) -> DemoService:
        """What the server's answers are made of."""
        return self.server.service

    @property
    def page(self) -> CallPage:
        """The list that is seen."""
        page = self.window.page()
        assert isinstance(page, CallPage)
        return page

    @property
    def model(self) -> CallModel:
        """The model of the page that is seen."""
        return self.page.model

    def begin(self, key: str = KEY) -> None:
        """Use a key, as the account flow does, and wait until the first list has settled."""
        self.kit.bridge.submit(lambda _job: self.history.open(key), self.window, lambda _: self.window.begin(), fail)
        self.wait(lambda: self.model.state in IDLE)

    def do(self, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Let the service thread do something, and wait for what comes of it."""
        results: list[T] = []
        self.kit.bridge.submit(lambda _job: work(), self.window, results.append, fail)
        self.wait(lambda: bool(results))
        return results[0]

    def sync(self) -> SyncProgress:
        """Bring the whole history into the copy, and let the window know, as the keeper of the copy does."""
        progress = self.do(lambda: self.history.keep_up(lambda _progress: None))
        self.window.show_progress(progress)
        self.settle()
        return progress

    def wait(self, condition: Callable[[], bool], timeout_ms: int = 5000) -> None:
        """Let the window live until something holds."""
        self.qtbot.waitUntil(condition, timeout=timeout_ms)

    def settle(self) -> None:
        """Let the window live until the list that is seen rests."""
        self.wait(lambda: self.model.state in IDLE)
        QApplication.processEvents()
        self.wait(lambda: self.model.state in IDLE)

    def open(self, kind: CallKind) -> None:
        """Go to the tab of a list, and wait for it."""
        self.window.show_tab(kind.value)
        self.settle()

    def scroll_down(self) -> None:
        """Go to the end of what is loaded."""
        bar = self.page.table.verticalScrollBar()
        bar.setValue(bar.maximum())

    def asked(self, kind: CallKind | None = None) -> list[Seen]:
        """The requests that arrived for a list, or for all."""
        return [seen for seen in self.server.requests if kind is None or kind.value in seen.path]


def fail(error: Exception) -> None:
    """Lets a test fail with what went wrong."""
    raise error


@contextmanager
def house(
    qtbot: QtBot,
    app: QApplication,
    calls: Iterable[DemoCall] = (),
    *,
    settings: Settings | None = None,
    policy: RetryPolicy = ONCE,
    timeouts: Timeouts = USUAL_TIMEOUTS,
) -> Iterator[House]:
    """A window that is shown, on a real server with these calls, with a copy in memory and without a sync.

    It asks for nothing before `begin`.
    """
    clock = Clock()
    service = DemoService(count=0, new_call_every_s=None, key=KEY, now=clock)
    service.add(*calls)
    with LoopbackService(service) as server, window_kit(app, clock) as kit:
        history = History(lambda key: CallService(key, url=server.url, policy=policy, timeouts=timeouts))

        source = Source(
            lambda query: history.open_list(query, PLACE), lambda: history.followups, lambda: PLACE, history.insights
        )
        window = MainWindow(kit, settings or Settings(), source, is_demo=False)
        qtbot.addWidget(window)
        made = House(server, kit, clock, window, history, qtbot)
        window.settings_changed.connect(lambda: made.told.append("settings"))
        made.do(lambda: history.open_copy(None, PLACE))
        window.show()
        yield made
        assert kit.bridge.stop(history.close)


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Lets Qt check everything that the model does from now on; what is wrong is logged, which fails the test.

    To be called before the model may fetch anything: the first check asks it for more.
    """
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    # Whether to ask for more is the test's to say.
    tester.setUseFetchMore(False)
    return tester


def shown_text(root: QWidget) -> str:
    """Every word that the widget and all in it show, or would show to a pointer or to a screen reader."""
    words: list[str] = []
    for widget in [root, *root.findChildren(QWidget)]:
        words += [widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        words += [text for action in widget.actions() for text in _words_of(action)]
        if isinstance(widget, QLabel | QAbstractButton):
            words.append(widget.text())
        elif isinstance(widget, QLineEdit):
            words.append(widget.displayText())
        elif isinstance(widget, QTabBar):
            words += [widget.tabText(number) for number in range(widget.count())]
        elif isinstance(widget, QTableView):
            words += cells(widget)
    return spaced("\n".join(word for word in words if word))


def spaced(text: str) -> str:
    """The text with plain spaces in its dates and spans, where the program lets no line end."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def turn_wheel(widget: QWidget) -> bool:
    """Turn the wheel downwards over a widget; gives whether it kept that for itself."""
    spot = QPointF(widget.rect().center())
    none, still = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    turn = QWheelEvent(
        spot, widget.mapToGlobal(spot), QPoint(), QPoint(0, -120), none, Qt.KeyboardModifier.NoModifier, still, False
    )
    turn.accept()
    widget.event(turn)
    return turn.isAccepted()


def cells(table: QTableView) -> list[str]:
    """What the cells of a table show, say and explain, row by row."""
    model = table.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    return [
        spaced(str(model.index(row, column).data(role) or ""))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in roles
    ]


def _words_of(action: QAction) -> tuple[str, str, str]:
    return action.text(), action.toolTip(), action.statusTip()


def call_at(model: CallModel, number: int) -> Call:
    """The call of a row, which has to be at hand."""
    call = model.row(number).call
    assert call is not None, f"row {number} is still on its way"
    return call


def calls_of(model: CallModel) -> list[Call]:
    """The calls, from top to bottom; those that are not at hand are waited for, as a reader would."""
    patience = QDeadlineTimer(5000)
    while any(model.row(number).call is None for number in range(model.rowCount())) and not patience.hasExpired():
        QTest.qWait(5)
    return [call_at(model, number) for number in range(model.rowCount())]


def names(model: CallModel) -> list[str]:
    """The callers, from top to bottom."""
    return [call.name for call in calls_of(model)]
