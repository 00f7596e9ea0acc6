"""What this program is, and under which terms."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from callviewer import about
from callviewer.ui.dialog import Dialog
from callviewer.ui.icons import Icons
from callviewer.ui.metrics import em


class AboutDialog(Dialog):
    """Name, version and licence."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        """A dialog that is ready to be opened."""
        super().__init__(self.tr("About {name}").format(name=about.NAME), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        emblem = QLabel(self)
        side = em(self, 4.4)
        emblem.setPixmap(icons.application().pixmap(QSize(side, side), self.devicePixelRatioF()))
        head = QHBoxLayout()
        head.addWidget(emblem)
        head.addWidget(self.heading(f"{about.NAME} {about.VERSION}"), 1)
        self.column.addLayout(head)
        self.column.addWidget(self.paragraph(self.tr("Shows the calls of a phone connected to SMSMobileAPI.")))
        self.column.addWidget(
            self.paragraph(
                self.tr(
                    "Free software under the MIT licence, made with Qt and PySide6 (LGPL) and Lucide's icons (ISC)."
                ),
                is_secondary=True,
            )
        )
        self.add_close()
