"""What pictures there are: every page and every dialog, each brought about as a user would."""

from collections.abc import Callable
from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QMenu, QPushButton, QTabBar, QTableView, QWidget

from callviewer.calls.query import DayRange
from callviewer.desktop.settings import Account
from callviewer.history.errors import Trouble
from callviewer.ui import troubles
from callviewer.ui.about_dialog import AboutDialog
from callviewer.ui.account_dialog import AccountDialog, KeyPlace
from callviewer.ui.accounts_dialog import AccountsDialog
from callviewer.ui.crash_dialog import CrashDialog
from callviewer.ui.date_picker import DatePicker
from callviewer.ui.done_dialog import DoneDialog
from callviewer.ui.export_dialog import ExportDialog
from callviewer.ui.shortcuts_dialog import ShortcutsDialog
from callviewer.ui.snooze_menu import SnoozeMenu
from callviewer.ui.welcome_dialog import WelcomeDialog
from devtools.pictures.plays import EMPTY, FAULT, LOADING, OFFLINE, USUAL, Play
from devtools.pictures.stage import Stage

Show = Callable[[Stage], QWidget | None]
"""Brings a scene about; gives what is to be taken, None for the window and what is open above it."""

_REPORT: Final = """Call Viewer met an error of its own.

Traceback (most recent call last):
  File "callviewer/ui/call_model.py", line 214, in data
    return self._text(row, column)
KeyError: 'duration'
"""
_PHONES: Final = (
    Account("1" * 32, "Office", "America/Sao_Paulo", "BR"),
    Account("2" * 32, "Workshop", "UTC", "PT"),
)


class Scene(NamedTuple):
    """One picture, in each look."""

    name: str
    show: Show


class Act(NamedTuple):
    """Scenes of one play."""

    play: Play
    scenes: tuple[Scene, ...]


def _page(tab: str, row: int | None = None) -> Show:
    """A tab; with the panel of a row where one is given."""

    def show(stage: Stage) -> None:
        window = stage.window
        window.show_tab(tab)
        # The ring would draw the eye to where nothing happens.
        window.top.search.clearFocus()
        stage.settle()
        if row is not None:
            table = next(
                each for each in window.findChildren(QTableView) if each.isVisible() and each.model().rowCount()
            )
            window.tabs.want_panel(is_wanted=True)
            table.setCurrentIndex(table.model().index(row, 0))
            table.setFocus()
            stage.wait(lambda: window.panel.is_settled)

    return show


def _nothing_found(stage: Stage) -> None:
    _page("missed")(stage)
    stage.window.top.search.search_for("Guimarães Rosa")
    stage.settle()


def _found(stage: Stage) -> None:
    _page("all")(stage)
    stage.window.top.search.search_for("Ana")
    stage.window.top.dates.set_days(DayRange(date(2026, 9, 1), date(2026, 11, 24)))
    stage.settle()


def _insights(stage: Stage) -> None:
    """Half a year, which is compared with the one before."""
    stage.window.top.dates.set_days(DayRange(date(2026, 6, 1), date(2026, 11, 24)))
    _page("insights")(stage)


def _loading_people(stage: Stage) -> None:
    _page("callback")(stage)
    stage.wait(lambda: stage.window.status.is_bringing)


def _key_expired(stage: Stage) -> None:
    _page("all")(stage)
    stage.window.warn_of_key(troubles.of_service(Trouble.EXPIRED), _nothing)


def _notice(stage: Stage) -> None:
    """A day to come was typed, which has no calls yet."""
    _page("missed")(stage)
    last = stage.window.top.dates.findChildren(DatePicker)[1]
    last.show_day(date(2026, 12, 24))
    last.picked.emit()
    stage.settle()


def _filter(stage: Stage) -> None:
    _page("missed")(stage)
    _open_menu(stage.window.top.filter, stage.window.top.filter.menu())


def _days(stage: Stage) -> None:
    _page("missed")(stage)
    button = stage.window.top.dates.findChildren(QPushButton)[0]
    _open_menu(button, button.menu())


def _menu(stage: Stage) -> None:
    _page("missed")(stage)
    top = stage.window.top
    _open_menu(next(each for each in top.findChildren(QPushButton) if each.menu() is top.menu), top.menu)


def _row_menu(stage: Stage) -> None:
    _page("missed", 2)(stage)
    table = stage.window.pages["missed"].table
    table.menu_wanted.emit(table.viewport().mapToGlobal(table.visualRect(table.currentIndex()).center()))


def _calendar(stage: Stage) -> None:
    _page("missed")(stage)
    stage.window.top.dates.findChildren(DatePicker)[0].open_calendar()


def _put_off(stage: Stage) -> None:
    _page("callback", 0)(stage)
    menu = _snooze_menu(stage)
    button = menu.parentWidget()
    if button is not None:
        _open_menu(button, menu)


def _until(stage: Stage) -> QWidget:
    _page("callback", 0)(stage)
    _snooze_menu(stage).actions()[-1].trigger()
    return stage.dialog()


def _snooze_menu(stage: Stage) -> SnoozeMenu:
    return stage.window.panel.findChildren(SnoozeMenu)[0]


def _forget(stage: Stage) -> QWidget:
    stage.window.forget_wanted.emit("+5511952645452")
    return stage.dialog()


def _settings(stage: Stage, section: int) -> QWidget:
    stage.show_settings()
    dialog = stage.dialog()
    dialog.findChildren(QTabBar)[0].setCurrentIndex(section)
    return dialog


def _settings_question(stage: Stage) -> QWidget:
    dialog = _settings(stage, 0)
    next(each for each in dialog.findChildren(QCheckBox) if each.isVisible()).click()
    return dialog


def _export(stage: Stage) -> QWidget:
    _page("missed")(stage)
    stage.window.top.export_wanted.emit()
    dialog = stage.dialog()
    whole = dialog.findChildren(QComboBox)[0]
    stage.wait(lambda: any(letter.isdigit() for letter in whole.itemText(0)))
    return dialog


def _print_question(stage: Stage) -> QWidget:
    _export(stage)
    dialog = _export_dialog(stage)
    dialog.ask_print(853, 18, _nothing)
    return dialog


def _exported(stage: Stage) -> QWidget:
    _export(stage)
    dialog = _export_dialog(stage)
    dialog.show_done(dialog.wish().target, 853)
    return dialog


def _export_dialog(stage: Stage) -> ExportDialog:
    return next(each for each in stage.window.findChildren(ExportDialog) if each.isVisible())


def _opened(dialog: QWidget) -> QWidget:
    dialog.show()
    return dialog


def _crash(stage: Stage) -> QWidget:
    dialog = CrashDialog(_REPORT, stage.window)
    dialog.show()
    dialog.findChildren(QPushButton)[0].click()
    return dialog


def _open_menu(button: QWidget, menu: QMenu) -> None:
    corner = button.mapToGlobal(QPoint(0, button.height()))
    if button.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        corner.setX(corner.x() + button.width() - menu.sizeHint().width())
    menu.popup(corner)


def _nothing() -> None:
    pass


ACTS: Final = (
    Act(
        USUAL,
        (
            *(Scene(tab, _page(tab)) for tab in ("missed", "incoming", "outgoing", "all", "callback")),
            Scene("insights", _insights),
            *(Scene(f"{tab}-panel", _page(tab, row)) for tab, row in (("missed", 2), ("all", 1), ("callback", 6))),
            Scene("nothing-found", _nothing_found),
            Scene("found", _found),
            Scene("key-expired", _key_expired),
            Scene("notice", _notice),
            Scene("filter", _filter),
            Scene("days", _days),
            Scene("menu", _menu),
            Scene("row-menu", _row_menu),
            Scene("calendar", _calendar),
            Scene("put-off", _put_off),
            Scene("until", _until),
            Scene("done", lambda stage: _opened(DoneDialog(stage.window, who="Zuleica D'Ávila"))),
            Scene("forget", _forget),
            Scene("welcome", lambda stage: _opened(WelcomeDialog(stage.icons, stage.window))),
            Scene("key", lambda stage: _opened(AccountDialog(stage.icons, KeyPlace.KEYRING, stage.window))),
            Scene("phones", lambda stage: _opened(AccountsDialog(_PHONES, "", stage.icons, stage.window))),
            Scene("settings", lambda stage: _settings(stage, 0)),
            Scene("settings-question", _settings_question),
            Scene("settings-missed", lambda stage: _settings(stage, 1)),
            Scene("export", _export),
            Scene("print-question", _print_question),
            Scene("exported", _exported),
            Scene("shortcuts", lambda stage: _opened(ShortcutsDialog(stage.window))),
            Scene("about", lambda stage: _opened(AboutDialog(stage.icons, stage.window))),
            Scene("crash", _crash),
        ),
    ),
    Act(EMPTY, (*(Scene(f"empty-{tab}", _page(tab)) for tab in ("missed", "callback", "insights")),)),
    Act(FAULT, (*(Scene(f"error-{tab}", _page(tab)) for tab in ("missed", "callback", "insights")),)),
    Act(OFFLINE, (*(Scene(f"offline-{tab}", _page(tab)) for tab in ("missed", "insights")),)),
    Act(LOADING, (Scene("loading-missed", _page("missed")),)),
    # The sync begins when this tab is opened, and goes on: what comes after it would be another picture.
    Act(LOADING, (Scene("loading-callback", _loading_people),)),
)
"""All pictures."""
