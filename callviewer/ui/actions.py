"""Making the actions of the window: words, keys, picture."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from callviewer.ui.bidi import from_the_left, is_backward

EXPORT: Final = QKeySequence("Ctrl+E")
"""Not every system has a key of its own for it, and Linux has this one go to the end of a line."""
QUIT: Final = "Ctrl+Q"
"""Not every system has a key of its own for it."""
PROMISED = {
    QKeySequence.StandardKey.Refresh: [QKeySequence("F5")],
    QKeySequence.StandardKey.HelpContents: [QKeySequence("F1")],
}
"""Keys that work on every system, whatever else it uses for the same."""


def add_action(
    owner: QWidget,
    words: str,
    do: Callable[[], object],
    keys: QKeySequence | QKeySequence.StandardKey | None = None,
    icon: QIcon | None = None,
) -> QAction:
    """A new action of `owner`, whose tooltip names its keys."""
    action = QAction(icon or QIcon(), words, owner)
    if isinstance(keys, QKeySequence.StandardKey):
        # What the system wants comes after what our own list of shortcuts promises.
        promised = PROMISED.get(keys, [])
        # Each once: Qt takes a key that is named twice for ambiguous, and does nothing.
        action.setShortcuts([*promised, *(each for each in QKeySequence.keyBindings(keys) if each not in promised)])
    elif keys is not None:
        action.setShortcut(keys)
    if keys is not None:
        shown = keys_shown(action.shortcut())
        action.setToolTip(f"{words} ({shown})" if shown else words)
    action.triggered.connect(lambda _checked: do())
    owner.addAction(action)
    return action


def keys_shown(keys: QKeySequence) -> str:
    """Keys as they are called here, from the left in every language: "Ctrl+,"."""
    return from_the_left(keys.toString(QKeySequence.SequenceFormat.NativeText))


def show_keys(action: QAction) -> None:
    """Have menus write the keys of an action from the left, as Qt does not in a window that is read from the right."""
    if is_backward() and not action.shortcut().isEmpty():
        action.setText(f"{action.text()}\t{keys_shown(action.shortcut())}")


def is_for_window(event: QEvent) -> bool:
    """Whether a field of the window is asked for a key that it has to leave to the window."""
    return (
        event.type() is QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and QKeySequence(event.keyCombination()) == EXPORT
    )
