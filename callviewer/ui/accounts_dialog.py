"""The phones: their names, the zone of their missed calls, their country; add one, remove one."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from callviewer.calls.text import plain
from callviewer.desktop.settings import Account
from callviewer.ui.bidi import isolated
from callviewer.ui.choice_box import ChoiceBox
from callviewer.ui.dialog import Dialog
from callviewer.ui.field_hint import FieldHint
from callviewer.ui.icons import Icons
from callviewer.ui.metrics import em
from callviewer.ui.phone_names import LONGEST, phone_names
from callviewer.ui.places import country_name, regions, zone_words, zones
from callviewer.ui.question_box import QuestionBox
from callviewer.ui.scroll_page import ScrollPage
from callviewer.ui.style import GAP


class AccountsDialog(Dialog):
    """Shows the phones and tells what the user wants of them; each change counts at once.

    Attributes:
        changed: A phone (Account) as it shall be now.
        add_wanted: The user wants to add a phone.
        key_wanted: The user wants to see to the API key of a phone (its id).
        remove_wanted: The user confirmed that a phone (its id) shall go, whether (bool) the copy of its calls on this
            computer goes as well, and whether (bool) its notes and marks do.
    """

    changed = Signal(object)
    add_wanted = Signal()
    key_wanted = Signal(str)
    remove_wanted = Signal(str, bool, bool)

    def __init__(
        self, accounts: Sequence[Account], current_id: str, icons: Icons, parent: QWidget | None = None
    ) -> None:
        """Shows `accounts`, which stay as they are.

        Args:
            accounts: The phones.
            current_id: The one whose details are shown first.
            icons: The icons.
            parent: Qt's parent.
        """
        super().__init__(self.tr("Phones"), parent)
        self.setMinimumWidth(em(self, 48))
        self._accounts: list[Account] = []
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Phones"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._add = QPushButton(icons.icon("plus"), GAP + self.tr("Add a phone…"), self)
        self._name = QLineEdit(self)
        self._name.setMaxLength(LONGEST)
        self._zone = ChoiceBox(zones("UTC"), "UTC", self)
        self._zone_hint = FieldHint(icons, self._zone_sentence, self.tr("Use it"), self)
        self._region = ChoiceBox(self._countries(), "", self)
        self._region_hint = FieldHint(icons, self._region_sentence, self.tr("Use this country"), self)
        self._question = QuestionBox(icons, self)
        self._key = QPushButton(icons.icon("key-round"), GAP + self.tr("API key…"), self)
        self._remove = QPushButton(icons.icon("trash-2"), GAP + self.tr("Remove…"), self)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setDefault(True)
        self._details = self._lay_out()
        self._connect()
        self.show_accounts(accounts, current_id)

    def show_accounts(self, accounts: Sequence[Account], selected_id: str = "") -> None:
        """Shows these phones; the one that was selected stays so, unless another is named or it is gone."""
        wanted = selected_id or self._selected_id()
        self._question.cancel()
        self._accounts = [replace(account) for account in accounts]
        blocked = self._list.blockSignals(True)  # noqa: FBT003 (Qt's signature)
        self._list.clear()
        for account in self._accounts:
            item = QListWidgetItem(self._list)
            item.setData(Qt.ItemDataRole.UserRole, account.id)
        self._show_names()
        ids = [account.id for account in self._accounts]
        self._list.setCurrentRow(ids.index(wanted) if wanted in ids else 0)
        self._list.blockSignals(blocked)
        self._show_selected()

    def propose_zone(self, account_id: str, zone_name: str) -> None:
        """Proposes a zone for a phone's missed calls (IANA name); an empty one takes the proposal back."""
        self._zone_hint.propose(account_id, zone_name)

    def propose_region(self, account_id: str, region: str) -> None:
        """Proposes a country for a phone's numbers (ISO 3166 alpha-2); an empty one takes the proposal back."""
        self._region_hint.propose(account_id, region)

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._show_selected)
        self._name.editingFinished.connect(self._take_name)
        self._zone.chosen.connect(lambda zone: self._change(missed_zone=zone))
        self._region.chosen.connect(lambda region: self._change(region=region))
        self._zone_hint.taken.connect(self._take_zone)
        self._region_hint.taken.connect(self._take_region)
        self._add.clicked.connect(self.add_wanted)
        self._key.clicked.connect(lambda: self.key_wanted.emit(self._selected_id()))
        self._remove.clicked.connect(self._ask_remove)
        self._question.confirmed.connect(lambda options: self.remove_wanted.emit(self._selected_id(), *options))
        self._close.clicked.connect(self.accept)

    def _account(self) -> Account | None:
        row = self._list.currentRow()
        return self._accounts[row] if 0 <= row < len(self._accounts) else None

    def _selected_id(self) -> str:
        account = self._account()
        return account.id if account is not None else ""

    def _show_names(self) -> None:
        for row, name in enumerate(phone_names(self._accounts).values()):
            item = self._list.item(row)
            item.setText(name)
            item.setToolTip(name)

    def _show_selected(self) -> None:
        account = self._account()
        self._question.cancel()
        self._details.setEnabled(account is not None)
        shown = account or Account(id="-")
        self._name.setText(shown.name)
        self._name.setPlaceholderText(phone_names(self._accounts).get(shown.id, "") if not shown.name else "")
        self._zone.show_value(shown.missed_zone)
        self._region.show_value(shown.region)
        self._show_hints()

    def _show_hints(self) -> None:
        shown = self._account() or Account(id="-")
        self._zone_hint.show_for(shown.id, shown.missed_zone)
        self._region_hint.show_for(shown.id, shown.region)

    def _zone_sentence(self, zone: str) -> str:
        return self.tr("Missed calls seem to be written in {zone}.").format(zone=zone_words(zone))

    def _region_sentence(self, region: str) -> str:
        return self.tr("The numbers look like those of this country: {country}.").format(country=country_name(region))

    def _take_zone(self, zone: str) -> None:
        self._zone.show_value(zone)
        self._change(missed_zone=zone)

    def _take_region(self, region: str) -> None:
        self._region.show_value(region)
        self._change(region=region)

    def _take_name(self) -> None:
        name = plain(self._name.text(), LONGEST)
        account = self._account()
        if account is not None and name != account.name:
            self._change(name=name)

    def _change(self, **values: Any) -> None:
        row = self._list.currentRow()
        if self._account() is None:
            return
        self._accounts[row] = replace(self._accounts[row], **values)
        self._show_names()
        self._show_hints()
        self.changed.emit(replace(self._accounts[row]))

    def _ask_remove(self) -> None:
        name = phone_names(self._accounts).get(self._selected_id(), "")
        self._question.ask(
            self.tr("Remove {name} from this program? Its API key is forgotten.").format(name=isolated(name)),
            self.tr("Remove"),
            self.tr("Delete the copy of its calls as well"),
            self.tr("Delete its notes and marks, too"),
        )
        self._page.bring(self._question)

    def _countries(self) -> list[tuple[str, str]]:
        country = QLocale.system().territory()
        from_system = self.tr("From the system")
        if country != QLocale.Country.AnyTerritory:
            from_system = f"{from_system} ({country_name(QLocale.territoryToCode(country))})"
        return [(from_system, ""), *regions()]

    def _lay_out(self) -> QWidget:
        self.column.addWidget(self.heading(self.tr("Phones")))
        phones = QVBoxLayout()
        phones.setSpacing(em(self, 0.6))
        phones.addWidget(self._list, 1)
        phones.addWidget(self._add)
        self._list.setFixedWidth(max(em(self, 14), self._add.sizeHint().width()))
        details = QWidget(self)
        fields = QVBoxLayout(details)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(em(self, 0.8))
        fields.addLayout(self.field(self.tr("&Name"), self._name))
        zone = self.field(
            self.tr("&Zone of missed calls"),
            self._zone,
            self.tr("The service gives missed calls without their time zone. Change it if their times are off."),
        )
        zone.addWidget(self._zone_hint)
        fields.addLayout(zone)
        region = self.field(
            self.tr("C&ountry of numbers"),
            self._region,
            self.tr("For numbers that come without a country code."),
        )
        region.addWidget(self._region_hint)
        fields.addLayout(region)
        fields.addStretch(1)
        fields.addWidget(self._question)
        buttons = QHBoxLayout()
        buttons.addWidget(self._key)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        fields.addLayout(buttons)
        panes = QHBoxLayout()
        panes.setSpacing(em(self, 1.6))
        panes.addLayout(phones)
        self._page = ScrollPage(details, self)
        panes.addWidget(self._page, 1)
        self.column.addLayout(panes, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._close)
        self.column.addLayout(row)
        return details

    # Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the editing of a field, and must not close the dialog by that."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not is_enter or isinstance(self.focusWidget(), QPushButton):
            super().keyPressEvent(event)
