"""The settings. Each change counts at once; only what deletes calls is asked for first."""

import copy
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from callviewer.desktop.languages import FINISHED, LANGUAGES
from callviewer.desktop.settings import CHECK_MINUTES, KEEP_MONTHS, Settings, Theme
from callviewer.ui.alert_settings import AlertSettings
from callviewer.ui.dialog import Dialog
from callviewer.ui.icons import Icons
from callviewer.ui.metrics import em
from callviewer.ui.pick_box import PickBox
from callviewer.ui.question_box import QuestionBox
from callviewer.ui.scroll_page import ScrollPage
from callviewer.ui.style import GAP

CHANGED: Final = (
    "theme",
    "language",
    "keep_copy",
    "keep_months",
    "check_minutes",
    "hide_numbers",
    "notify",
    "quiet_from",
    "quiet_until",
    "quiet_paused",
    "keep_in_tray",
)
"""The settings that can be changed here."""


class SettingsDialog(Dialog):
    """Changes a copy of the settings.

    Attributes:
        changed: The settings (Settings) as they shall be now. Where `keep_copy` is off now, or `keep_months` means
            less time than before, the user knows that the copies, or the older calls in them, go at once.
        delete_copy_wanted: The user confirmed that the copies on this computer shall go now.
        account_wanted: The user wants to see to the phones.
    """

    changed = Signal(object)
    delete_copy_wanted = Signal()
    account_wanted = Signal()

    def __init__(self, settings: Settings, icons: Icons, parent: QWidget | None = None) -> None:
        """Shows `settings`, which stay as they are."""
        super().__init__(self.tr("Settings"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = copy.deepcopy(settings)
        self._confirmed: Callable[[], None] | None = None
        self._theme = PickBox(self._themes(), self._settings.theme, self)
        known = self._settings.language if self._settings.language in FINISHED else ""
        self._language = PickBox(self._languages(), known, self)
        self._language_words = self.paragraph(
            self.tr("The words change when Call Viewer starts next."), is_secondary=True
        )
        self._language_words.hide()
        self._check = PickBox(self._checks(), self._settings.check_minutes, self)
        self._keep_copy = QCheckBox(self.tr("&Keep a copy of the calls on this computer"), self)
        self._copy_words = self.paragraph("", is_secondary=True)
        self._keep = PickBox(self._times(), self._settings.keep_months, self)
        self._delete = QPushButton(icons.icon("trash-2"), GAP + self.tr("Delete the copy now…"), self)
        self._question = QuestionBox(icons, self)
        self._hide_numbers = QCheckBox(self.tr("&Hide numbers on screen"), self)
        self.alerts = AlertSettings(self._settings, self)
        self._phones = QPushButton(icons.icon("smartphone"), GAP + self.tr("Phones…"), self)
        self._phone_words = self.paragraph("", is_secondary=True)
        self._phone_words.hide()
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setDefault(True)
        self._lay_out()
        self._show_privacy()
        self._connect()
        # Else the button that closes would have the keyboard.
        self._theme.setFocus()

    def lock_phones(self, reason: str) -> None:
        """There is nothing to see to about the phones: say why."""
        self._phones.setEnabled(False)
        self._phone_words.setText(reason)
        self._phone_words.show()

    def _connect(self) -> None:
        self._theme.picked.connect(lambda theme: self._change(theme=theme))
        self._language.picked.connect(self._take_language)
        self._check.picked.connect(lambda minutes: self._change(check_minutes=minutes))
        self._keep_copy.clicked.connect(self._take_keep_copy)
        self._keep.picked.connect(self._take_keep_months)
        self._hide_numbers.clicked.connect(lambda hidden: self._change(hide_numbers=hidden))
        self._delete.clicked.connect(self._ask_delete)
        self._question.confirmed.connect(self._confirm)
        self._question.cancelled.connect(self._show_privacy)
        self._phones.clicked.connect(self.account_wanted)
        self._close.clicked.connect(self.accept)
        self.alerts.changed.connect(lambda values: self._change(**values))

    def _change(self, **values: object) -> None:
        for name, value in values.items():
            setattr(self._settings, name, value)
        self._show_privacy()
        self.alerts.show_settings(self._settings)
        # A copy of its own, so that the next change does not reach into what was handed out.
        self.changed.emit(copy.deepcopy(self._settings))

    def _show_privacy(self) -> None:
        settings = self._settings
        self._keep_copy.setChecked(settings.keep_copy)
        self._copy_words.setText(
            self.tr("The calls are there at once, also offline, and stay when the service forgets them.")
            if settings.keep_copy
            else self.tr("The calls are read from the service at each start and forgotten when the program ends.")
        )
        self._keep_copy.setAccessibleDescription(self._copy_words.text())
        self._keep.show_value(settings.keep_months)
        self._keep.setEnabled(settings.keep_copy)
        self._delete.setEnabled(settings.keep_copy)
        self._hide_numbers.setChecked(settings.hide_numbers)

    def _take_language(self, code: str) -> None:
        self._language_words.show()
        self._change(language=code)

    def _take_keep_copy(self, wanted: bool) -> None:  # noqa: FBT001 (a Qt slot)
        if wanted:
            self._question.cancel()
            self._change(keep_copy=True)
            return
        self._ask(
            self.tr(
                "Keep no copy? It is deleted from this computer, together with calls that the service has forgotten."
                " Offline there will be nothing to see."
            ),
            self.tr("Keep no copy"),
            lambda: self._change(keep_copy=False),
        )
        self._keep_copy.setChecked(False)

    def _take_keep_months(self, months: int) -> None:
        before = self._settings.keep_months
        if months == 0 or 0 < before < months:
            self._question.cancel()
            self._change(keep_months=months)
            return
        self._ask(
            self.tr(
                "Delete calls older than {n} months from this computer, now and from day to day?", "", months
            ).format(n=self._count(months)),
            self.tr("Delete older calls"),
            lambda: self._change(keep_months=months),
        )
        self._keep.show_value(months)

    def _ask_delete(self) -> None:
        self._ask(
            self.tr("Delete the copy of the calls of all phones? Calls that the service has forgotten are lost."),
            self.tr("Delete the copy"),
            self.delete_copy_wanted.emit,
        )

    def _ask(self, text: str, confirm: str, do: Callable[[], None]) -> None:
        self._question.ask(text, confirm)
        self._confirmed = do

    def _confirm(self) -> None:
        do, self._confirmed = self._confirmed, None
        if do is not None:
            do()

    def _themes(self) -> list[tuple[str, Theme]]:
        return [
            (self.tr("Like the system"), Theme.SYSTEM),
            (self.tr("Light"), Theme.LIGHT),
            (self.tr("Dark"), Theme.DARK),
        ]

    def _languages(self) -> list[tuple[str, str]]:
        return [(self.tr("Like the system"), ""), *((LANGUAGES[code], code) for code in FINISHED)]

    def _checks(self) -> list[tuple[str, int]]:
        return [(self._every(minutes), minutes) for minutes in CHECK_MINUTES]

    def _every(self, minutes: int) -> str:
        if minutes == 0:
            return self.tr("Only when I refresh")
        return (
            self.tr("Every minute")
            if minutes == 1
            else self.tr("Every {n} minutes", "", minutes).format(n=self._count(minutes))
        )

    def _times(self) -> list[tuple[str, int]]:
        return [
            (self.tr("{n} months", "", n).format(n=self._count(n)) if n else self.tr("For ever"), n)
            for n in KEEP_MONTHS
        ]

    def _count(self, number: int) -> str:
        return self.locale().toString(number)

    def _section(self, name: str, column: QVBoxLayout) -> QVBoxLayout:
        label = QLabel(name, self)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        block = QVBoxLayout()
        block.setSpacing(em(self, 0.7))
        block.setContentsMargins(0, em(self, 0.7), 0, 0)
        block.addWidget(label)
        column.addLayout(block)
        return block

    def _lay_out(self) -> None:
        general = QWidget(self)
        column = QVBoxLayout(general)
        column.setContentsMargins(0, 0, 0, 0)
        appearance = self._section(self.tr("Appearance"), column)
        appearance.addLayout(self.field(self.tr("&Colours"), self._theme))
        language = self.field(self.tr("Lan&guage"), self._language)
        language.addWidget(self._language_words)
        appearance.addLayout(language)
        self._section(self.tr("Calls"), column).addLayout(self.field(self.tr("&Look for new calls"), self._check))
        privacy = self._section(self.tr("Privacy"), column)
        kept = QVBoxLayout()
        kept.setSpacing(em(self, 0.3))
        kept.addWidget(self._keep_copy)
        kept.addWidget(self._copy_words)
        privacy.addLayout(kept)
        privacy.addLayout(self.field(self.tr("Keep calls &for"), self._keep))
        delete = QHBoxLayout()
        delete.addWidget(self._delete)
        delete.addStretch(1)
        privacy.addLayout(delete)
        privacy.addWidget(self._question)
        hidden = self.paragraph(self.tr("Shows no more than the last two digits."), is_secondary=True)
        self._hide_numbers.setAccessibleDescription(hidden.text())
        masked = QVBoxLayout()
        masked.setSpacing(em(self, 0.3))
        masked.addWidget(self._hide_numbers)
        masked.addWidget(hidden)
        privacy.addLayout(masked)
        column.addStretch(1)
        self._add_pages({self.tr("General"): general, self.tr("Missed calls and start"): self.alerts})
        self.column.addSpacing(em(self, 0.6))
        self.column.addWidget(self._phone_words)
        row = QHBoxLayout()
        row.addWidget(self._phones)
        row.addStretch(1)
        row.addWidget(self._close)
        self.column.addLayout(row)

    def _add_pages(self, pages: dict[str, QWidget]) -> None:
        bar, stack = QTabBar(self), QStackedWidget(self)
        bar.setExpanding(False)
        bar.setAccessibleName(self.tr("Settings"))
        for title, page in pages.items():
            bar.addTab(title)
            stack.addWidget(ScrollPage(page))
        bar.currentChanged.connect(stack.setCurrentIndex)
        self.column.addWidget(bar)
        self.column.addWidget(stack, 1)
