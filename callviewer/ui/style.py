"""The style sheet: only what Fusion and a palette cannot do.

It stays short, because every rule costs time at start. Lengths are in em and so grow with the font. A focused
control swaps its margin for a thicker border: the ring is plain to see, and nothing moves.
"""

from string import Template
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

ICON_PREFIX: Final = "callviewericons"
"""Qt search path under which the sheet finds its pictures."""
GAP: Final = "\N{EN SPACE}"
"""To begin the words of a button with an icon: Qt sets them too close."""
STILL: Final = "* { widget-animation-duration: 0; }"
"""To be added where nothing may move; Qt's own widgets heed it, and ours ask their style."""

_SHEET = Template("""
QPushButton, QToolButton, QLineEdit, QComboBox, QTimeEdit, QPlainTextEdit {
  background: $base; border: 1px solid $line; border-radius: 0.45em; margin: 1px;
  selection-background-color: $selection; selection-color: $selection_text; }
QLineEdit, QComboBox, QTimeEdit, QPushButton, QToolButton { min-height: 1.3em; padding: 0.36em 0.7em; }
QLineEdit, QComboBox, QTimeEdit, QPlainTextEdit { border-color: $field; }
QPlainTextEdit { padding: 0.3em; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $pressed; }
QPushButton:default { border-color: $accent; color: $accent; }
QPushButton[active="true"] { border-color: $accent; color: $accent; background: $selection; }
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QComboBox:focus, QTimeEdit:focus, QPlainTextEdit:focus {
  border: 2px solid $focus; margin: 0; }
QPushButton:disabled, QLineEdit:disabled, QComboBox:disabled, QTimeEdit:disabled {
  color: $disabled; border-color: $line; }
QToolButton { padding: 0.24em; min-width: 1.3em; }
QPushButton#gear { padding: 0.24em; min-width: 1.5em; max-width: 1.5em; min-height: 1.5em; }
QPushButton, QToolButton, QTabBar { icon-size: 1.3em; }
QToolButton[flat="true"] { border-color: transparent; background: transparent; }
QToolButton[flat="true"]:hover { background: $hover; }
QToolButton[flat="true"]:focus { border-color: $focus; }
QLineEdit QToolButton { border: none; background: transparent; padding: 0; margin: 0; min-height: 0; }
QTimeEdit::up-button, QTimeEdit::down-button { width: 0; border: none; }
QComboBox QLineEdit, QTimeEdit QLineEdit {
  border: none; padding: 0; margin: 0; background: transparent; min-height: 0; }
QComboBox { selection-background-color: $accent; selection-color: $accent_text; }
QComboBox::drop-down { border: none; width: 1.7em; }
QComboBox::down-arrow, QPushButton::menu-indicator {
  image: url($icons:arrow-down.svg); width: 1.15em; height: 1.15em; }
QPushButton::menu-indicator { subcontrol-origin: border; subcontrol-position: center right; right: 0.6em; }
QComboBox QAbstractItemView { border: 1px solid $edge; outline: none; padding: 0.2em; }
QCheckBox::indicator {
  width: 1.1em; height: 1.1em; border: 1px solid $secondary; border-radius: 0.25em; background: $base; margin: 1px; }
QCheckBox::indicator:checked { image: url($icons:tick.svg); }
QCheckBox::indicator:focus { border: 2px solid $focus; margin: 0; }
QCheckBox::indicator:disabled { border-color: $line; }
QToolButton::menu-indicator, QPushButton#gear::menu-indicator { image: none; width: 0; }
QLabel#demo {
  background: $selection; color: $selection_text; border: none; border-radius: 0.75em;
  padding: 0.1em 0.75em; max-height: 1.4em; }
QTabBar { qproperty-drawBase: 0; }
QFrame#line { background: $line; border: none; }
QTabBar::tab {
  color: $secondary; background: transparent; border: 2px solid transparent; border-bottom-width: 3px;
  padding: 0.65em 0.9em 0.6em 0.9em; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:selected:focus { background: $selection; color: $selection_text; border-color: $focus; }
QTabBar::tear { width: 0; image: none; }
QTabBar::scroller { width: 4.2em; }
QTabBar QToolButton { min-width: 0; min-height: 0; padding: 0; }
QTableView { border: none; outline: none; background: $base; alternate-background-color: $alternate; }
QTableWidget::item { padding-left: 0.3em; }
QHeaderView, QHeaderView::section, QTableCornerButton::section { background: $base; }
QHeaderView::section {
  color: $secondary; border: none; border-bottom: 1px solid $line; padding: 0.65em 0.5em; }
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0; height: 0; }
QListWidget {
  background: $base; border: 1px solid $line; border-radius: 0.45em; margin: 1px; padding: 0.2em; outline: none; }
QListWidget:focus { border: 2px solid $focus; margin: 0; }
QListWidget::item { padding: 0.4em 0.5em; border-radius: 0.3em; }
QListWidget::item:selected { background: $selection; color: $selection_text; }
QProgressBar { background: $pressed; border: none; border-radius: 0.25em; max-height: 0.5em; }
QProgressBar::chunk { background: $accent; border-radius: 0.25em; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 0.85em; }
QScrollBar:horizontal { height: 0.85em; }
QScrollBar::handle { background: $scroll; border-radius: 0.2em; margin: 0.22em; }
QScrollBar::handle:hover { background: $secondary; }
QScrollBar::handle:vertical { min-height: 2.2em; }
QScrollBar::handle:horizontal { min-width: 2.2em; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QFrame#calendar { background: $base; border: 1px solid $edge; }
QMenu { background: $base; border: 1px solid $edge; padding: 0.3em; }
QMenu::item { padding: 0.4em 1.6em 0.4em 1.1em; border: 1px solid transparent; border-radius: 0.3em; }
QMenu::icon { padding: 0 0.4em; }
QMenu::item:selected { background: $selection; color: $selection_text; border-color: $focus; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 0.3em; }
QToolTip { background: $panel; color: $text; border: 1px solid $edge; padding: 0.25em; }
QStatusBar::item { border: none; }
QSplitter::handle { background: $line; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $base; }
QCalendarWidget QToolButton { border-color: transparent; padding: 0.3em 0.5em; font-weight: bold; }
QCalendarWidget QToolButton:focus { border-color: $focus; }
QCalendarWidget QAbstractItemView {
  border: none; outline: none; selection-background-color: $accent; selection-color: $accent_text; }
""")


def sheet(colours: "Mapping[str, str]") -> str:
    """The application's style sheet.

    Args:
        colours: From a role's value to its colour, "#rrggbb".
    """
    return _SHEET.substitute(colours, icons=ICON_PREFIX)
