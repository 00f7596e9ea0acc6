"""Something went wrong inside the program: say so, give the report, go on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from callviewer.ui.dialog import Dialog
from callviewer.ui.metrics import em


class CrashDialog(Dialog):
    """Shows a crash report, which the caller has freed of keys."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        """A dialog about `report`."""
        super().__init__(self.tr("Something went wrong"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = QPlainTextEdit(report, self)
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._report.setMinimumHeight(em(self, 16))
        self._report.setAccessibleName(self.tr("Report"))
        self._report.hide()
        self._details = QPushButton(self.tr("Show the details"), self)
        self._details.setAutoDefault(False)
        self._copy = QPushButton(self.tr("Copy the report"), self)
        self._copy.setAutoDefault(False)
        self._go_on = QPushButton(self.tr("Continue"), self)
        self._go_on.setDefault(True)
        self.column.addWidget(self.heading(self.tr("Something went wrong")))
        self.column.addWidget(
            self.paragraph(
                self.tr("Call Viewer met an error of its own. You can go on; if it happens again, send us the report.")
            )
        )
        self.column.addWidget(self.paragraph(self.tr("The report holds no API key."), is_secondary=True))
        self.column.addWidget(self._report, 1)
        row = QHBoxLayout()
        row.addWidget(self._details)
        row.addStretch(1)
        row.addWidget(self._copy)
        row.addWidget(self._go_on)
        self.column.addLayout(row)
        self._details.clicked.connect(self._toggle)
        self._copy.clicked.connect(self._put_on_clipboard)
        self._go_on.clicked.connect(self.accept)
        self._go_on.setFocus()

    def _toggle(self) -> None:
        is_shown = self._report.isHidden()
        self._report.setVisible(is_shown)
        self._details.setText(self.tr("Hide the details") if is_shown else self.tr("Show the details"))

    def _put_on_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self._copy.setText(self.tr("Copied"))
