"""The floor: a bare window with a table of 1,000 rows, such as anybody would write: `python -m tests.bench.floor`.

Prints when it was painted, its peak of memory, and what a frame takes. With --scroll it scrolls for some time.
"""

import json
import sys
import time
from statistics import median
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from tests.bench.eye import Eye, Pulse, until
from tests.bench.memory import peak_mb

ROWS, COLUMNS = 1_000, 6
FRAMES = 40
SCROLL_FRAMES = 200

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Model(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows = [[f"row {row}, column {column}" for column in range(COLUMNS)] for row in range(ROWS)]

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 (Qt's own)
        return ROWS

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 (Qt's own)
        return COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def frame_ms(view: QTableView, eye: Eye) -> float:
    """What one painting of the whole table takes, from the wish to the screen."""
    began = time.monotonic()
    view.viewport().update()
    until(lambda: eye.last[view.viewport()] > began)
    return (eye.last[view.viewport()] - began) * 1000


def main() -> None:
    application = QApplication(["floor"])
    window = QMainWindow()
    view = QTableView(window)
    view.setModel(Model())
    window.setCentralWidget(view)
    window.resize(1180, 720)
    result: dict[str, Any] = {}

    def watch() -> None:
        if result:
            return
        result.update(painted_s=eye.last[view.viewport()], start_cpu_ms=time.process_time() * 1000, peak_mb=peak_mb())
        QTimer.singleShot(0, measure)

    def measure() -> None:
        if "--scroll" in sys.argv:
            pulse = Pulse(view)
            until(lambda: len(pulse.waits_ms) >= SCROLL_FRAMES)
            pulse.stop()
            result["waits_ms"] = pulse.waits_ms
        else:
            result["frame_ms"] = median(frame_ms(view, eye) for _ in range(FRAMES))
        print(json.dumps(result), flush=True)
        application.quit()

    eye = Eye(view.viewport(), seen=watch)
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
