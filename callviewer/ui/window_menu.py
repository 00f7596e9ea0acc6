"""The menu of the window, behind the gear."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from callviewer import about
from callviewer.ui.actions import QUIT, add_action
from callviewer.ui.icons import Icons

if TYPE_CHECKING:
    from callviewer.ui.main_window import MainWindow

translate = QCoreApplication.translate


def menu_actions(window: "MainWindow", icons: Icons) -> list[QAction | None]:
    """What the menu holds, with the keys for it; None for a separator."""
    key, icon = QKeySequence, icons.icon

    def show_shortcuts() -> None:
        from callviewer.ui.shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(window).open()

    def show_about() -> None:
        from callviewer.ui.about_dialog import AboutDialog

        AboutDialog(icons, window).open()

    def turn_panel() -> None:
        # Made after the menu.
        window.panel_place.turn()

    settings, panel = translate("MainWindow", "Settings…"), translate("MainWindow", "Show or hide the panel")
    shortcuts = translate("MainWindow", "Keyboard shortcuts")
    about_it = translate("MainWindow", "About {name}").format(name=about.NAME)
    return [
        add_action(window, translate("MainWindow", "API key…"), window.key_wanted.emit, None, icon("key-round")),
        add_action(window, settings, window.settings_wanted.emit, key("Ctrl+,"), icon("settings")),
        None,
        add_action(window, panel, turn_panel, key("F9")),
        add_action(window, shortcuts, show_shortcuts, key.StandardKey.HelpContents),
        add_action(window, about_it, show_about, None, icon("info")),
        None,
        add_action(window, translate("MainWindow", "Quit"), window.quit_wanted.emit, key(QUIT)),
    ]
