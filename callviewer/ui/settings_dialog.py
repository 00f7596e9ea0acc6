"""The settings. Each change counts at once; there is nothing to confirm."""

import copy
import importlib.resources

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callviewer.desktop.settings import Settings, Theme
from callviewer.ui.choice_box import ChoiceBox
from callviewer.ui.dialog import Dialog
from callviewer.ui.icons import Icons
from callviewer.ui.metrics import em
from callviewer.ui.style import GAP


class SettingsDialog(Dialog):
    """Changes a copy of the settings.

    Attributes:
        changed: The settings (Settings) as they shall be now.
        account_wanted: The user wants to see to the API key.
    """

    changed = Signal(object)
    account_wanted = Signal()

    def __init__(self, settings: Settings, icons: Icons, parent: QWidget | None = None) -> None:
        """Shows `settings`, which stay as they are."""
        super().__init__(self.tr("Settings"), parent)
        self._settings = copy.deepcopy(settings)
        account = self._settings.account()
        self._theme = QComboBox(self)
        for theme, words in (
            (Theme.SYSTEM, self.tr("Like the system")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
        ):
            self._theme.addItem(words, theme.value)
        self._theme.setCurrentIndex(self._theme.findData(self._settings.theme.value))
        self._zone = ChoiceBox(zones(account.missed_zone), account.missed_zone, self)
        self._region = ChoiceBox(self._regions(), account.region, self)
        self._key = QPushButton(icons.icon("key-round"), GAP + self.tr("API key …"), self)
        self._key.setAutoDefault(False)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setDefault(True)
        self._lay_out()
        self._theme.activated.connect(self._take_theme)
        self._zone.chosen.connect(self._take_zone)
        self._region.chosen.connect(self._take_region)
        self._key.clicked.connect(self.account_wanted)
        self._close.clicked.connect(self.accept)

    def _take_theme(self) -> None:
        theme = Theme(self._theme.currentData())
        if theme is not self._settings.theme:
            self._settings.theme = theme
            self._tell()

    def _take_zone(self, zone: str) -> None:
        self._settings.account().missed_zone = zone
        self._tell()

    def _take_region(self, region: str) -> None:
        self._settings.account().region = region
        self._tell()

    def _tell(self) -> None:
        # A copy of its own, so that the next change does not reach into what was handed out.
        self.changed.emit(copy.deepcopy(self._settings))

    def _regions(self) -> list[tuple[str, str]]:
        country = QLocale.system().territory()
        from_system = self.tr("From the system")
        if country != QLocale.Country.AnyTerritory:
            from_system = f"{from_system} ({QLocale.territoryToString(country)})"
        return [(from_system, ""), *regions()]

    def _lay_out(self) -> None:
        self.column.addWidget(self.heading(self.tr("Settings")))
        self._add_field(self.tr("&Colours"), self._theme)
        self._add_field(
            self.tr("&Zone of missed calls"),
            self._zone,
            self.tr("The service gives missed calls without their time zone. Change it if their times are off."),
        )
        self._add_field(
            self.tr("C&ountry of numbers"),
            self._region,
            self.tr("For numbers that come without a country code."),
        )
        self.column.addSpacing(em(self, 0.6))
        self.column.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._key)
        row.addStretch(1)
        row.addWidget(self._close)
        self.column.addLayout(row)

    def _add_field(self, name: str, field: QWidget, explained: str = "") -> None:
        # Names above the fields, not beside them: there they have room in every language.
        label = self.paragraph(name)
        label.setBuddy(field)
        field.setAccessibleName(name.replace("&", ""))
        field.setAccessibleDescription(explained)
        block = QVBoxLayout()
        block.setSpacing(em(self, 0.3))
        block.setContentsMargins(0, em(self, 0.5), 0, 0)
        block.addWidget(label)
        block.addWidget(field)
        if explained:
            block.addWidget(self.paragraph(explained, is_secondary=True))
        self.column.addLayout(block)


def zones(used: str) -> list[tuple[str, str]]:
    """Every IANA zone as shown and as named, UTC first; `used` is among them even if nobody knows it."""
    names = set(importlib.resources.files("tzdata").joinpath("zones").read_text(encoding="utf-8").split())
    names.add(used)
    names.discard("UTC")
    return [("UTC", "UTC"), *((name.replace("_", " "), name) for name in sorted(names))]


def regions() -> list[tuple[str, str]]:
    """Every country as shown and as its ISO 3166 alpha-2 code."""
    found = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            found[code] = QLocale.territoryToString(territory)
    return sorted(((f"{name} ({code})", code) for code, name in found.items()), key=lambda choice: choice[0].casefold())
