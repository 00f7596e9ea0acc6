"""A rival: what a Qt programmer would show the copy with: `python -m tests.bench.rival start|page COPY`.

`start` is a window with QSqlTableModel; `page` scrolls through a QSqlQueryModel whose rows are all fetched.
"""

import json
import sys
import time
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtSql import QSqlDatabase, QSqlQueryModel, QSqlTableModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from tests.bench.eye import Eye
from tests.bench.paging import times

ROW_PX = 38
ROWS = """
SELECT party.name, number.raw, datetime(call.time_ms / 1000, 'unixepoch'), call.duration_s, call.kind, place.text
FROM call JOIN party ON party.id = call.party JOIN number ON number.id = call.number
LEFT JOIN place ON place.id = call.place
ORDER BY call.time_ms DESC
"""


def opened(file: str) -> QSqlDatabase:
    """The copy, as Qt opens it."""
    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setConnectOptions("QSQLITE_OPEN_READONLY")
    database.setDatabaseName(file)
    if not database.open():
        raise OSError(database.lastError().text())
    return database


def table_model(database: QSqlDatabase) -> QSqlTableModel:
    """All calls, newest first, with the numbers of the tables that they refer to."""
    model = QSqlTableModel(None, database)
    model.setTable("call")
    model.setSort(1, Qt.SortOrder.DescendingOrder)
    model.select()
    return model


def query_model(database: QSqlDatabase) -> QSqlQueryModel:
    """All calls as the program shows them; every row is fetched, so that one can go anywhere."""
    model = QSqlQueryModel()
    model.setQuery(ROWS, database)
    while model.canFetchMore():
        model.fetchMore()
    return model


def main() -> None:
    act, file = sys.argv[1:]
    application = QApplication(["rival"])
    database = opened(file)
    window = QMainWindow()
    view = QTableView(window)
    view.setModel((table_model if act == "start" else query_model)(database))
    if act == "page":
        view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        view.verticalHeader().setDefaultSectionSize(ROW_PX)
        view.verticalHeader().hide()
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
    window.setCentralWidget(view)
    window.resize(1180, 720)
    result: dict[str, Any] = {}

    def watch() -> None:
        if not result:
            result.update(painted_s=eye.last[view.viewport()], start_cpu_ms=time.process_time() * 1000)
            QTimer.singleShot(0, perform)

    def perform() -> None:
        if act == "page":
            result.update(times(view, lambda: True)._asdict())
        print(json.dumps(result), flush=True)
        application.quit()

    eye = Eye(view.viewport(), seen=watch)
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
