"""The question before all calls of a number are deleted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from callviewer.ui.dialog import Dialog
from callviewer.ui.icons import Icons
from callviewer.ui.question_box import QuestionBox


class ForgetDialog(Dialog):
    """Asks, and leaves things as they are on Esc, on Enter, and when it is closed.

    Attributes:
        confirmed: The user wants them deleted.
    """

    confirmed = Signal()

    def __init__(self, icons: Icons, question: str, confirm: str, parent: QWidget | None = None) -> None:
        """A dialog with a question that says whose calls they are, and the words of the button that deletes them."""
        super().__init__(self.tr("Forget this number"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.box = QuestionBox(icons, self)
        self.column.addWidget(self.box)
        self.box.confirmed.connect(lambda _options: self.confirmed.emit())
        self.box.confirmed.connect(self.accept)
        self.box.cancelled.connect(self.reject)
        self.box.ask(question, confirm)
