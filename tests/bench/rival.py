"""A rival: what a Qt programmer would show the copy with: `python -m tests.bench.rival start|page COPY [ROOM]`.

`start` is a window with QSqlTableModel; `page` scrolls through a QSqlQueryModel whose rows are all fetched, with the
program's columns in a table of the same size, which ROOM (JSON, see `paging.Room`) tells.
"""

import json
import sys
import time
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtSql import QSqlDatabase, QSqlQueryModel, QSqlTableModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from tests.bench.eye import Eye, until
from tests.bench.paging import Room, times

ROW_PX = 38
ROWS = """
SELECT party.name, number.raw, datetime(call.time_ms / 1000, 'unixepoch'), call.duration_s, place.text
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


def fill(window: QMainWindow, view: QTableView, room: Room) -> None:
    """Give the table, which is shown, as much to paint as the program has."""
    for number, width in enumerate(room.columns):
        view.setColumnWidth(number, width)

    def is_filled() -> bool:
        # Each time anew: a scroll bar comes where the columns are wider.
        missing = QSize(room.width, room.height) - view.viewport().size()
        window.resize(window.size() + missing)
        return missing.isNull()

    until(is_filled)


def main() -> None:
    act, file, *room = sys.argv[1:]
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
        view.horizontalHeader().setStretchLastSection(True)
    window.setCentralWidget(view)
    window.resize(1180, 720)
    result: dict[str, Any] = {}

    def watch() -> None:
        if not result:
            result.update(painted_s=eye.last[view.viewport()], start_cpu_ms=time.process_time() * 1000)
            QTimer.singleShot(0, perform)

    def perform() -> None:
        if act == "page":
            fill(window, view, Room(*json.loads(room[0])))
            result.update(times(view, lambda: True)._asdict())
        print(json.dumps(result), flush=True)
        application.quit()

    eye = Eye(view.viewport(), seen=watch)
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
