"""Several phones: the one in use, adding, changing and removing them."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal

from callviewer.desktop.credentials import Credentials
from callviewer.desktop.key_trouble import KeyringTrouble
from callviewer.desktop.settings import Account, Settings
from callviewer.ui.account_flow import AccountFlow
from callviewer.ui.accounts_dialog import AccountsDialog
from callviewer.ui.copy_keeper import CopyKeeper
from callviewer.ui.kit import Kit
from callviewer.ui.listing import in_row
from callviewer.ui.main_window import MainWindow
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.phone_names import phone_names
from callviewer.ui.phone_notes import PhoneNotes
from callviewer.ui.places import country_name

TOPIC = "country-of-numbers"
"""What the banner is about that proposes another country."""


class PhonesFlow(QObject):
    """Goes from phone to phone, and keeps the list of them.

    Signals:
        place_changed: The zone of missed calls, or the country of numbers, of the phone in use is another.
        changed: The phones in the settings have changed.
        removed: A phone is gone; carries its id.
    """

    place_changed = Signal()
    changed = Signal()
    removed = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        kit: Kit,
        settings: Settings,
        keys: tuple[AccountFlow, Credentials],
        keeper: CopyKeeper,
        notes: PhoneNotes,
    ) -> None:
        """A flow that waits for the user.

        Args:
            window: Shows which phone is in use.
            kit: The tools of the window.
            settings: Where the phones are remembered.
            keys: The way of the key, and the keyring.
            keeper: Opens and deletes the copies.
            notes: Sees to the notes of phones that go and come.
        """
        super().__init__(window)
        self._window = window
        self._kit = kit
        self._settings = settings
        self._flow, self._credentials = keys
        self._keeper = keeper
        self._notes = notes
        self._dialog: AccountsDialog | None = None
        self._suggestion = self._country = ""
        switcher = window.top.phones
        switcher.account_chosen.connect(self.use)
        switcher.add_wanted.connect(self.add)
        switcher.manage_wanted.connect(self.show_dialog)
        keeper.zone_suggested.connect(self._suggest_zone)
        keeper.country_suggested.connect(self._suggest_country)
        window.banner.closed.connect(self._note_closed)
        self._flow.opened.connect(notes.offer)
        self.show()

    def others(self) -> dict[str, str]:
        """The names of the phones that are not in use, by their ids."""
        names = phone_names(self._settings.accounts)
        names.pop(self._settings.account().id)
        return names

    def show(self) -> None:
        """Say which phone is in use."""
        current = self._settings.account()
        accounts = self._settings.accounts
        self._window.top.phones.show_accounts(accounts, current.id)
        self._window.top.phones.setVisible(len(accounts) > 1)
        self._window.show_phone(phone_names(accounts)[current.id] if len(accounts) > 1 else "")

    def use(self, account_id: str) -> None:
        """Go over to another phone."""
        if account_id == self._settings.account().id:
            return
        self._settings.current_account = account_id
        self._move(_nothing)

    def add(self) -> None:
        """A new phone, whose key is asked for."""
        account = Account(region=self._settings.account().region)
        self._settings.accounts.append(account)
        self.use(account.id)
        if self._dialog is not None:
            self._dialog.show_accounts(self._settings.accounts, account.id)

    def show_dialog(self) -> None:
        """The list of phones."""
        dialog = AccountsDialog(self._settings.accounts, self._settings.account().id, self._kit.icons, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self._take)
        dialog.add_wanted.connect(self.add)
        dialog.remove_wanted.connect(self._remove)
        dialog.key_wanted.connect(self._see_to_key)
        dialog.destroyed.connect(self._forget_dialog)
        self._dialog = dialog
        if self._suggestion:
            dialog.propose_zone(self._settings.account().id, self._suggestion)
        if self._country:
            dialog.propose_region(self._settings.account().id, self._country)
        dialog.open()

    def _move(self, then: Callable[[], None]) -> None:
        """Go over to the phone in use, and go on with `then` once its copy is open."""
        self.changed.emit()
        self.show()
        self._suggestion = self._country = ""
        self._notes.take_back()
        self._window.forget()

        def opened() -> None:
            self._flow.use(self._settings.account().id)
            then()

        self._keeper.open(opened)

    def _take(self, account: Account) -> None:
        accounts = self._settings.accounts
        place = next((place for place, each in enumerate(accounts) if each.id == account.id), None)
        if place is None:
            return
        before, accounts[place] = accounts[place], account
        self.show()
        self.changed.emit()
        is_in_use = account.id == self._settings.account().id
        if is_in_use and before.region != account.region:
            self._take_country_back()
        if is_in_use and (before.missed_zone, before.region) != (account.missed_zone, account.region):
            self.place_changed.emit()

    def _remove(self, account_id: str, is_with_copy: bool, is_with_notes: bool) -> None:  # noqa: FBT001  # a signal's
        gone = [each for each in self._settings.accounts if each.id == account_id]
        name = phone_names(self._settings.accounts).get(account_id, "")
        was_in_use = account_id == self._settings.account().id

        def forgotten(_none: None) -> None:
            self._settings.accounts[:] = [each for each in self._settings.accounts if each.id != account_id]
            if was_in_use:
                self._settings.current_account = ""
                # Copy and notes are let go only once they are not in use any more.
                self._move(let_go)
            else:
                self.show()
                self.changed.emit()
                let_go()
            if self._dialog is not None:
                self._dialog.show_accounts(self._settings.accounts, self._settings.account().id)

        def let_go() -> None:
            if is_with_copy:
                self._keeper.delete(gone)
            for account in gone:
                self._notes.let_go(account, name, is_deleted=is_with_notes)
                self.removed.emit(account.id)

        def failed(error: Exception) -> None:
            if not isinstance(error, KeyringTrouble):
                raise error
            # A key that cannot be deleted must not keep the phone here.
            forgotten(None)

        self._kit.bridge.call(lambda: self._credentials.forget(account_id), self, forgotten, failed)

    def _see_to_key(self, account_id: str) -> None:
        if account_id == self._settings.account().id:
            self._window.key_wanted.emit()
        else:
            self.use(account_id)

    def _suggest_zone(self, zone: str) -> None:
        if zone == self._suggestion:
            return
        self._suggestion = zone
        text = self.tr("Missed calls seem to be written in the time zone {zone}.").format(zone=zone)
        self._window.banner.say(NoticeKind.INFO, text, self.tr("Use it"), lambda: self._use_zone(zone))

    def _use_zone(self, zone: str) -> None:
        self._settings.account().missed_zone = zone
        self.changed.emit()
        self.place_changed.emit()

    def _suggest_country(self, country: str) -> None:
        if country == self._country:
            return
        self._take_country_back()
        self._country = country
        account = self._settings.account()
        if self._dialog is not None:
            self._dialog.propose_region(account.id, country)
        if country and country != account.region_declined:
            text, button = self._country_sentence(country), self.tr("Use {country}")
            self._window.banner.say(
                NoticeKind.WARNING,
                text,
                button.format(country=country_name(country)),
                lambda: self._use_country(country),
                topic=TOPIC,
            )

    def _country_sentence(self, country: str) -> str:
        used = self._kit.words.region
        names = {"country": country_name(country), "used": country_name(used or "")}
        text = self.tr("Numbers are read as if from one country ({used}), but look like those of another ({country}).")
        if used is None:
            text = self.tr("No country of numbers is set, and they look like those of one: {country}.")
        return in_row([text.format(**names), self.tr("One person may be listed as two.")])

    def _use_country(self, country: str) -> None:
        account = self._settings.account()
        self._take(replace(account, region=country, region_declined=""))
        if self._dialog is not None:
            self._dialog.show_accounts(self._settings.accounts)

    def _take_country_back(self) -> None:
        """What was said of the country is settled, or not true any more: closing it is no answer."""
        self._country = ""
        self._window.banner.drop(TOPIC)

    def _note_closed(self) -> None:
        """The user has answered; pressing the button undoes this."""
        if self._country and self._window.banner.topic == TOPIC:
            self._settings.account().region_declined = self._country
            self.changed.emit()

    def _forget_dialog(self) -> None:
        self._dialog = None


def _nothing() -> None:
    pass
