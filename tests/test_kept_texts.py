"""What the lists keep of the texts that they have drawn: several screens, however long somebody scrolls."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callviewer.calls.call import CallKind
from callviewer.ui.call_delegate import MOST_CUT
from tests.ui_kit import house, invented


def test_of_all_texts_that_are_cut_a_list_keeps_the_latest_alone(qtbot: QtBot, qapp: QApplication) -> None:
    with house(qtbot, qapp, invented(CallKind.MISSED, 3)) as home:
        window = home.window
        calls = window.list_of("missed").table._delegate._cut
        people = window.people.table._delegate._lines
        for cut in (*calls.values(), *people.values(), window.panel._timeline._delegate._cut):
            for number in range(MOST_CUT + 10):
                cut(f"Call {number}", 20)
            assert cut.cache_info().currsize == MOST_CUT
