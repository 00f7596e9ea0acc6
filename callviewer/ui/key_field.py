"""The field for an API key: paste, show, hide, and no trace of it left behind."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from callviewer.ui.icons import Icons
from callviewer.ui.key_text import KeyFlaw, KeyText, read_key
from callviewer.ui.metrics import em


class KeyField(QWidget):
    """A line for a key, hidden at first, with buttons to paste and to show it.

    What is pasted is cleaned. The key leaves the field when the field is hidden with its window.

    Attributes:
        edited: The text is another one now.
    """

    edited = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        """An empty field."""
        super().__init__(parent)
        self._icons = icons
        self._line = _KeyLine(self)
        self._line.setMinimumWidth(em(self, 20))
        self._line.textChanged.connect(self.edited)
        self._eye = QToolButton(self)
        self._eye.setCheckable(True)
        # One name: whoever hears it hears beside it whether it is pressed.
        self._eye.setAccessibleName(self.tr("Show the key"))
        self._eye.toggled.connect(self._show_or_hide)
        self._paste = QToolButton(self)
        self._paste.setIcon(icons.icon("clipboard-paste"))
        self._paste.setToolTip(self.tr("Paste the key"))
        self._paste.setAccessibleName(self.tr("Paste the key"))
        self._paste.clicked.connect(self._line.paste_key)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em(self, 0.4))
        for part in (self._line, self._eye, self._paste):
            row.addWidget(part)
        self.setFocusProxy(self._line)
        self._show_or_hide(shown=False)

    def read(self) -> KeyText:
        """The cleaned key, or why there is none."""
        return read_key(self._line.text())

    def is_empty(self) -> bool:
        """Whether nothing was entered."""
        return not self._line.text()

    def wipe(self) -> None:
        """Forgets the key, the undo history with it, and hides the next one."""
        self._line.setText("")
        self._eye.setChecked(False)

    def sentence(self, flaw: KeyFlaw) -> str:
        """What is wrong with the text, and what to do."""
        return {
            KeyFlaw.EMPTY: self.tr("There is no key yet. Copy it from the SMSMobileAPI dashboard and paste it here."),
            KeyFlaw.ADDRESS: self.tr("This is a web address without a key in it. Copy only the key."),
            KeyFlaw.SPACES: self.tr("A key has no spaces inside. Copy it once more, and nothing around it."),
            KeyFlaw.STRANGE: self.tr("This cannot be a key. Copy it once more, and nothing around it."),
        }[flaw]

    def _show_or_hide(self, shown: bool) -> None:  # noqa: FBT001 (a Qt slot)
        self._line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.setIcon(self._icons.icon("eye-off" if shown else "eye"))
        self._eye.setToolTip(self.tr("Hide the key") if shown else self.tr("Show the key"))

    # Qt's own

    def hideEvent(self, event: QHideEvent) -> None:
        """No key stays behind in a closed window."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.wipe()


class _KeyLine(QLineEdit):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("API key"))
        self.setPlaceholderText(self.tr("Paste your API key"))
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setDragEnabled(False)

    def paste_key(self) -> None:
        text = QGuiApplication.clipboard().text()
        # A flawed text is shown as it is, so that the user sees what was copied.
        self.setText(read_key(text).key or text.strip()[:1000])
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_key()
            return
        super().keyPressEvent(event)
