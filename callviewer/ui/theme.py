"""The colours: one table of named roles, light and dark, and the one object that applies it."""

import enum
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from callviewer.ui import style

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


class Role(enum.StrEnum):
    """What a colour is for."""

    WINDOW = "window"
    PANEL = "panel"
    BASE = "base"
    ALTERNATE = "alternate"
    HOVER = "hover"
    PRESSED = "pressed"
    LINE = "line"
    EDGE = "edge"
    """What stands in front of the window ends here: menus, lists, the calendar."""
    FIELD = "field"
    """Where one can type or choose: an empty field is nothing but its edge."""
    TEXT = "text"
    SECONDARY = "secondary"
    DISABLED = "disabled"
    ACCENT = "accent"
    ACCENT_TEXT = "accent_text"
    SELECTION = "selection"
    SELECTION_TEXT = "selection_text"
    FRESH = "fresh"
    FOCUS = "focus"
    SCROLL = "scroll"
    MISSED = "missed"
    INCOMING = "incoming"
    OUTGOING = "outgoing"
    WAITING = "waiting"
    GOOD = "good"
    WARNING = "warning"
    NOTICE = "notice"
    ALARM = "alarm"
    SUCCESS = "success"


BACKGROUNDS = (Role.WINDOW, Role.PANEL, Role.BASE, Role.ALTERNATE, Role.HOVER, Role.FRESH)
"""What text and icons may stand on, besides a selection."""

LIGHT: "Mapping[Role, str]" = MappingProxyType(
    {
        Role.WINDOW: "#ffffff",
        Role.PANEL: "#f3f4f6",
        Role.BASE: "#ffffff",
        Role.ALTERNATE: "#f7f8fa",
        Role.HOVER: "#eef1f5",
        Role.PRESSED: "#e3e8ef",
        Role.LINE: "#e3e6ea",
        Role.EDGE: "#a4acb8",
        Role.FIELD: "#868e99",
        Role.TEXT: "#1b1f24",
        Role.SECONDARY: "#5d6672",
        Role.DISABLED: "#838b96",
        Role.ACCENT: "#0b57d0",
        Role.ACCENT_TEXT: "#ffffff",
        Role.SELECTION: "#dbe8fd",
        Role.SELECTION_TEXT: "#1b1f24",
        Role.FRESH: "#fff4d6",
        Role.FOCUS: "#0b57d0",
        Role.SCROLL: "#b4bbc5",
        Role.MISSED: "#b3261e",
        Role.INCOMING: "#146c2e",
        Role.OUTGOING: "#0b57d0",
        Role.WAITING: "#8a5000",
        Role.GOOD: "#146c2e",
        Role.WARNING: "#8a5000",
        Role.NOTICE: "#fdf0d9",
        Role.ALARM: "#fdecea",
        Role.SUCCESS: "#e4f4e8",
    }
)

DARK: "Mapping[Role, str]" = MappingProxyType(
    {
        Role.WINDOW: "#1b1d21",
        Role.PANEL: "#24272c",
        Role.BASE: "#1b1d21",
        Role.ALTERNATE: "#202327",
        Role.HOVER: "#2a2e34",
        Role.PRESSED: "#343941",
        Role.LINE: "#353a41",
        Role.EDGE: "#5d656f",
        Role.FIELD: "#717984",
        Role.TEXT: "#e6e8eb",
        Role.SECONDARY: "#a3abb6",
        Role.DISABLED: "#757c86",
        Role.ACCENT: "#8ab4f8",
        Role.ACCENT_TEXT: "#10213d",
        Role.SELECTION: "#2b3a55",
        Role.SELECTION_TEXT: "#e6e8eb",
        Role.FRESH: "#3a3420",
        Role.FOCUS: "#8ab4f8",
        Role.SCROLL: "#565d67",
        Role.MISSED: "#ff8a80",
        Role.INCOMING: "#7ddb95",
        Role.OUTGOING: "#8ab4f8",
        Role.WAITING: "#ffb95c",
        Role.GOOD: "#7ddb95",
        Role.WARNING: "#ffb95c",
        Role.NOTICE: "#3a2f1c",
        Role.ALARM: "#402426",
        Role.SUCCESS: "#1f3527",
    }
)

_PALETTE: "Mapping[QPalette.ColorRole, Role]" = MappingProxyType(
    {
        QPalette.ColorRole.Window: Role.WINDOW,
        QPalette.ColorRole.WindowText: Role.TEXT,
        QPalette.ColorRole.Base: Role.BASE,
        QPalette.ColorRole.AlternateBase: Role.ALTERNATE,
        QPalette.ColorRole.Text: Role.TEXT,
        QPalette.ColorRole.BrightText: Role.ACCENT_TEXT,
        QPalette.ColorRole.Button: Role.WINDOW,
        QPalette.ColorRole.ButtonText: Role.TEXT,
        QPalette.ColorRole.PlaceholderText: Role.SECONDARY,
        QPalette.ColorRole.Highlight: Role.SELECTION,
        QPalette.ColorRole.HighlightedText: Role.SELECTION_TEXT,
        QPalette.ColorRole.Accent: Role.ACCENT,
        QPalette.ColorRole.Link: Role.ACCENT,
        QPalette.ColorRole.LinkVisited: Role.ACCENT,
        QPalette.ColorRole.ToolTipBase: Role.PANEL,
        QPalette.ColorRole.ToolTipText: Role.TEXT,
        QPalette.ColorRole.Light: Role.PANEL,
        QPalette.ColorRole.Midlight: Role.HOVER,
        QPalette.ColorRole.Mid: Role.LINE,
        QPalette.ColorRole.Dark: Role.SECONDARY,
        QPalette.ColorRole.Shadow: Role.LINE,
    }
)
_DIMMED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.PlaceholderText,
    QPalette.ColorRole.HighlightedText,
)


_GROUNDS = frozenset({*BACKGROUNDS, Role.PRESSED, Role.NOTICE, Role.ALARM, Role.SUCCESS, Role.ACCENT_TEXT})
"""What is the window's colour where a system asks for high contrast; all others are its text's."""
_SELECTED = 0.25
"""How much of the system's highlight a selection has there: so much that text and icons are as plain on it."""


class Theme(QObject):
    """The look of the program: holds the colours in use and gives them to Qt.

    Follows the system live while the setting is "system", and then leaves the palette to a system that asks for high
    contrast. One per application, handed to whoever draws.

    Attributes:
        changed: The colours are others now; everything that Qt paints by itself is already repainted.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        icon_folder: "Path",
        setting: str = "system",
        asks_for_contrast: "Callable[[], bool] | None" = None,
    ) -> None:
        """Applies the look to `app`.

        Args:
            app: The application.
            icon_folder: Where the SVG files of icons and arrows are.
            setting: "system", "light" or "dark"; anything else is taken for "system".
            asks_for_contrast: Whether the system asks for high contrast now; None to ask Qt.
        """
        super().__init__(app)
        self.icon_folder = icon_folder
        self._app = app
        self._setting = setting
        self._asks_for_contrast = asks_for_contrast or self._system_asks_for_contrast
        QDir.setSearchPaths(style.ICON_PREFIX, [str(icon_folder)])
        self._colours: dict[Role, QColor] = {}
        self._is_still = False
        self._tell_system()
        self._take_up()
        app.styleHints().colorSchemeChanged.connect(self.refresh)
        # Qt tells it from 6.10 on.
        if hasattr(app.styleHints(), "accessibility"):
            app.styleHints().accessibility().contrastPreferenceChanged.connect(self.refresh)
        # A style sheet keeps widgets from taking up another font by themselves.
        app.fontChanged.connect(self._paint)

    def apply(self, setting: str) -> None:
        """Changes the setting: "system", "light" or "dark"."""
        self._setting = setting
        self._tell_system()
        self.refresh()

    def keep_still(self, *, is_still: bool) -> None:
        """Let nothing move, or let it move again: each widget's style says how long an animation may last."""
        if is_still != self._is_still:
            self._is_still = is_still
            self._paint()

    def refresh(self) -> None:
        """Look at what the system asks for: it may be something else."""
        before = self._colours
        self._take_up()
        if self._colours != before:
            self.changed.emit()

    def colour(self, role: Role) -> QColor:
        """The colour in use for `role`."""
        return self._colours[role]

    def _tell_system(self) -> None:
        # The system draws title bars and file dialogs.
        hints = self._app.styleHints()
        if self._setting in {"light", "dark"}:
            hints.setColorScheme(Qt.ColorScheme.Dark if self._setting == "dark" else Qt.ColorScheme.Light)
        else:
            hints.unsetColorScheme()

    def _wants_dark(self) -> bool:
        if self._setting in {"light", "dark"}:
            return self._setting == "dark"
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _system_asks_for_contrast(self) -> bool:
        hints = self._app.styleHints()
        if not hasattr(hints, "accessibility"):
            return False
        return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast

    def _take_up(self) -> None:
        self.is_dark = self._wants_dark()
        self._is_system_s = self._setting not in {"light", "dark"} and self._asks_for_contrast()
        if self._is_system_s:
            # An empty one brings the system's own back.
            self._app.setPalette(QPalette())
            colours = of_system(self._app.palette())
        else:
            colours = {role: QColor(value) for role, value in (DARK if self.is_dark else LIGHT).items()}
        if colours != self._colours:
            self._colours = colours
            self._paint()

    def _paint(self) -> None:
        if not self._is_system_s:
            self._app.setPalette(palette(self._colours))
        colours = {role.value: colour.name() for role, colour in self._colours.items()}
        self._app.setStyleSheet(style.sheet(colours) + (style.STILL if self._is_still else ""))


def of_system(system: QPalette) -> dict[Role, QColor]:
    """Our roles in the few colours of a system with high contrast."""
    window, text = system.window().color(), system.windowText().color()
    colours = {role: window if role in _GROUNDS else text for role in Role}
    colours[Role.SELECTION] = mixed(window, system.highlight().color(), _SELECTED)
    colours[Role.DISABLED] = system.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    return colours


def mixed(ground: QColor, colour: QColor, strength: float) -> QColor:
    """So much of a colour (0 to 1) on a ground, without transparency: what is saved looks as what is seen."""
    red, green, blue = ground.red(), ground.green(), ground.blue()
    return QColor(
        round(red + (colour.red() - red) * strength),
        round(green + (colour.green() - green) * strength),
        round(blue + (colour.blue() - blue) * strength),
    )


def palette(colours: "Mapping[Role, QColor]") -> QPalette:
    """Qt's palette made of `colours`."""
    made = QPalette()
    for target, role in _PALETTE.items():
        made.setColor(target, colours[role])
    for target in _DIMMED:
        made.setColor(QPalette.ColorGroup.Disabled, target, colours[Role.DISABLED])
    return made
