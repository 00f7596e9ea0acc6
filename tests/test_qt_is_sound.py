"""This Python and this Qt fit together: PySide6 6.12 kills Python 3.10 and 3.11 after some hundred signals."""

import subprocess
import sys

import pytest

from callviewer.__main__ import deadly_pair

EMITS = """
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    told = Signal(bool)

received = []
sender = Sender()
sender.told.connect(received.append)
for turn in range(20_000):
    sender.told.emit(turn % 2 == 0)
print(len(received))
"""

PAINTS = """
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QTableView

class Model(QAbstractTableModel):
    def rowCount(self, parent=None):
        return 30
    def columnCount(self, parent=None):
        return 4
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return "text" if role == Qt.ItemDataRole.DisplayRole else None

class Delegate(QStyledItemDelegate):
    def paint(self, painter, option, index):
        painter.save()
        painter.drawText(option.rect, "text")
        painter.restore()

class View(QTableView):
    painted = 0
    def paintEvent(self, event):
        super().paintEvent(event)
        View.painted += 1

application = QApplication([])
model, delegate, view = Model(), Delegate(), View()
view.setModel(model)
view.setItemDelegateForColumn(0, delegate)
view.show()
application.processEvents()
View.painted = 0
for _ in range(1_000):
    view.viewport().repaint()
print(View.painted)
"""


@pytest.mark.parametrize(("script", "count"), [(EMITS, 20_000), (PAINTS, 1_000)], ids=["emits", "paints"])
def test_the_interpreter_survives_much_use_of_qt(script: str, count: int) -> None:
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout.strip()) == (0, str(count)), done.stderr


@pytest.mark.parametrize(
    ("python", "pyside"),
    [((3, 11), "6.12.0"), ((3, 10), "6.12.0"), ((3, 11), "6.12.1"), ((3, 11), "6.13.0"), ((3, 11), "7.0.0")],
)
def test_the_deadly_pair_is_refused_with_a_sentence(python: tuple[int, int], pyside: str) -> None:
    sentence = deadly_pair(python, pyside)

    assert sentence is not None
    assert pyside in sentence


@pytest.mark.parametrize(
    ("python", "pyside"),
    [((3, 11), "6.11.3"), ((3, 11), "6.9.2"), ((3, 11), "6.8"), ((3, 12), "6.12.0"), ((3, 13), "6.12.1")],
)
def test_a_sound_pair_is_not_refused(python: tuple[int, int], pyside: str) -> None:
    assert deadly_pair(python, pyside) is None
