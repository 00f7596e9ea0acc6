"""What a page of calls says in place of its rows, or in a line below them."""

import math
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from callviewer.ui import troubles
from callviewer.ui.call_model import CallModel, ListState
from callviewer.ui.listing import headed
from callviewer.ui.notice_bar import NoticeKind
from callviewer.ui.words import Words

if TYPE_CHECKING:
    from callviewer.history.errors import RetryNotice, ServiceError

translate = QCoreApplication.translate


class Line(NamedTuple):
    """What stands below the rows."""

    kind: NoticeKind
    text: str
    button: str | None


class CallStates:
    """Knows what a page waits for, or what went wrong.

    Attributes:
        blocked: What is shown in place of any calls; None where there is a key.
        missing: Why the sync could not bring all calls here; None where it could.
        is_coming: Whether the copy is still being filled.
        retry: What is tried again soon; None where nothing is.
    """

    def __init__(self, model: CallModel, words: Words) -> None:
        """For the page of a model that has asked for nothing yet."""
        self.blocked: troubles.State | None = None
        self.missing: ServiceError | None = None
        self.is_coming = True
        self.retry: RetryNotice | None = None
        self._retry_at = 0.0
        self._model = model
        self._words = words

    def note_retry(self, notice: "RetryNotice") -> None:
        """A request failed and is tried again."""
        self.retry = notice if notice.seconds > 0 else None
        self._retry_at = monotonic() + notice.seconds

    def line(self) -> Line | None:
        """What to say below the rows, if anything."""
        trouble = self._model.trouble
        if self.retry is not None:
            title = troubles.of_service(self.retry.trouble).title
            return Line(NoticeKind.WARNING, headed(title, self._countdown()), translate("CallPage", "Try now"))
        if trouble is None:
            return None
        if self._model.is_local:
            words = troubles.of_service(trouble.trouble)
            text = translate("CallPage", "{trouble}. These are the calls that are saved here.")
            return Line(NoticeKind.WARNING, text.format(trouble=words.title), words.button)
        words = troubles.of_service(trouble.trouble, trouble.wait_s)
        return Line(NoticeKind.ERROR, words.line, words.button)

    def state(self) -> troubles.State:
        """What to say in place of rows."""
        model = self._model
        if self.blocked is not None:
            return self.blocked
        if self.retry is not None:
            state = troubles.of_service(self.retry.trouble)
            return state._replace(todo=self._countdown(), button=translate("CallPage", "Try now"))
        if model.trouble is not None:
            return troubles.of_service(model.trouble.trouble, model.trouble.wait_s)
        if model.state is not ListState.COMPLETE or self.has_to_come:
            return troubles.loading()
        if self.missing is not None and not model.is_whole:
            return troubles.of_service(self.missing.trouble, self.missing.wait_s)
        return troubles.nothing_found(model.query) if model.query.is_filtered else troubles.empty(model.query.kind)

    @property
    def has_to_come(self) -> bool:
        """Whether there is nothing to show yet because the copy is still being filled."""
        model = self._model
        return self.is_coming and model.is_local and not model.is_whole and not model.rowCount()

    def _countdown(self) -> str:
        seconds = max(1, math.ceil(self._retry_at - monotonic()))
        return translate("CallPage", "Trying again in {seconds} s.").format(seconds=self._words.count(seconds))
