"""What charts are drawn with: colours of the theme, textures beside colours, and either direction of reading."""

import enum
from typing import Final, NamedTuple

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from callviewer.calls.call import CallKind
from callviewer.ui.theme import Role, Theme, mixed

RADIUS: Final = 2.0
_HATCH_GAP: Final = 5.0
_LIGHT: Final = 0.3


class Texture(enum.Enum):
    """What tells areas apart for those who do not see their colours."""

    SOLID = enum.auto()
    HATCHED = enum.auto()
    OUTLINED = enum.auto()


class Look(NamedTuple):
    """How an area is filled."""

    role: Role
    texture: Texture = Texture.SOLID


KIND_LOOKS: Final = {
    CallKind.MISSED: Look(Role.MISSED, Texture.HATCHED),
    CallKind.INCOMING: Look(Role.INCOMING, Texture.SOLID),
    CallKind.OUTGOING: Look(Role.OUTGOING, Texture.OUTLINED),
}


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours as WCAG counts it, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class Canvas:
    """Draws as if everybody read from left to right, and mirrors it where they do not."""

    def __init__(self, painter: QPainter, theme: Theme, font: QFont, width: float, *, is_mirrored: bool) -> None:
        """A canvas of this width in logical pixels."""
        self._painter = painter
        self._theme = theme
        self._font = font
        self._width = width
        self._is_mirrored = is_mirrored
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A text reads in the direction of its own letters, and a phone number from left to right everywhere.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def fill(self, area: QRectF, look: Look, strength: float = 1.0) -> None:
        """Fill an area; less strength leaves it closer to the window's colour."""
        if area.isEmpty():
            return
        colour, ground = self._theme.colour(look.role), self._theme.colour(Role.WINDOW)
        place = self._placed(area)
        radius = min(RADIUS, place.width() / 3, place.height() / 3)
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        if look.texture is Texture.OUTLINED and min(place.width(), place.height()) >= 4:
            painter.setPen(QPen(colour, 1))
            painter.setBrush(mixed(ground, colour, _LIGHT * strength))
            place = place.adjusted(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setBrush(mixed(ground, colour, strength))
        painter.drawRoundedRect(place, radius, radius)
        if look.texture is Texture.HATCHED:
            painter.setPen(QPen(ground, 1))
            painter.drawLines(_hatching(place))

    def grid_line(self, y: float, left: float, right: float) -> None:
        """A quiet line from left to right."""
        self._painter.setPen(QPen(self._theme.colour(Role.LINE), 1))
        y = round(y) + 0.5
        self._painter.drawLine(QLineF(self._x(left), y, self._x(right), y))

    def outline(self, area: QRectF, role: Role, thickness: float) -> None:
        """A frame around an area."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._theme.colour(role), thickness))
        half = thickness / 2
        self._painter.drawRoundedRect(self._placed(area).adjusted(-half, -half, half, half), RADIUS, RADIUS)

    def text(
        self, area: QRectF, text: str, role: Role, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft, size: float = 1
    ) -> None:
        """One line of plain text in the middle of an area's height, cut off where there is no room.

        Args:
            area: Where.
            text: The text.
            role: Its colour.
            align: AlignLeft (where reading begins), AlignRight or AlignHCenter.
            size: How much larger than usual.
        """
        self.text_in(area, text, self._theme.colour(role), align, size)

    def text_in(self, area: QRectF, text: str, colour: QColor, align: Qt.AlignmentFlag, size: float = 1) -> None:
        """The same in any colour."""
        font = QFont(self._font)
        if size != 1:
            font.setPointSizeF(font.pointSizeF() * size)
        cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width() + 1)
        swapped = {
            Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
            Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft,
        }
        side = swapped.get(align, align) if self._is_mirrored else align
        self._painter.setFont(font)
        self._painter.setPen(colour)
        # Absolute: Qt would mirror by the letters of the text, which are those of a stranger's name.
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self._painter.drawText(self._placed(area), int(flags.value) | Qt.TextFlag.TextSingleLine.value, cut)

    def readable_on(self, look: Look, strength: float) -> QColor:
        """The colour, of text or of the window, that is read best on a filled area."""
        ground = self._theme.colour(Role.WINDOW)
        area = mixed(ground, self._theme.colour(look.role), strength)
        return max((self._theme.colour(Role.TEXT), ground), key=lambda colour: contrast(colour, area))

    def _placed(self, area: QRectF) -> QRectF:
        if not self._is_mirrored:
            return area
        return QRectF(self._width - area.right(), area.top(), area.width(), area.height())

    def _x(self, x: float) -> float:
        return self._width - x if self._is_mirrored else x


def _hatching(area: QRectF) -> list[QLineF]:
    """Slanting lines through an area; they are cut at its edges here, since an SVG would not cut them."""
    lines = []
    # Counted from zero, so that the lines of neighbours meet.
    total = (area.left() + area.top()) // _HATCH_GAP * _HATCH_GAP + _HATCH_GAP
    while total < area.right() + area.bottom():
        right = min(area.right(), total - area.top())
        left = max(area.left(), total - area.bottom())
        lines.append(QLineF(left, total - left, right, total - right))
        total += _HATCH_GAP
    return lines
