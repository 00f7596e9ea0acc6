"""How the lists of the window look and behave alike."""

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView


def look_like_list(table: QTableView, name: str) -> None:
    """Give a table the look and the habits of a list: whole rows, no grid, smooth scrolling, nothing edited.

    Args:
        table: The table; its header is already its own.
        name: What it is called by those who hear it.
    """
    table.setAccessibleName(name)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
