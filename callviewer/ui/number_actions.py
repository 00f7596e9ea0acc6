"""Everything that is done with a number: call, message, copy, and what the user notes about it."""

import logging
from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from callviewer.calls.call import Call, CallKind
from callviewer.calls.mark import Mark
from callviewer.calls.numbers import CannotDial, DialRefusal, is_hidden, masked, match_key, sms_uri, tel_uri
from callviewer.calls.text import plain
from callviewer.ui.bidi import from_the_left, isolated
from callviewer.ui.follow_words import FollowWords
from callviewer.ui.kit import Kit
from callviewer.ui.notice_bar import NoticeKind

if TYPE_CHECKING:
    from callviewer.history.followups import FollowUps

log = logging.getLogger(__name__)

LONGEST_NAME: Final = 40
"""Letters of a name in a sentence."""


class NumberActions(QObject):
    """What rows, menus and the panel do with a number; one for the window.

    Signals:
        noticed: Something is to be said; carries a NoticeKind and a sentence.
        undoable: Something was done that can be taken back; carries a sentence, and what takes it back.
        marked: What the user notes has changed: whoever shows it asks again.
    """

    noticed = Signal(object, str)
    undoable = Signal(str, object)
    marked = Signal()

    def __init__(self, kit: Kit, followups: "Callable[[], FollowUps]", parent: QObject) -> None:
        """The actions of one window.

        Args:
            kit: The tools of the window.
            followups: Gives what keeps the marks of the phone that is shown.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._kit = kit
        self._followups = followups
        self._words = FollowWords(kit.words)

    def call(self, number: str) -> None:
        """Hand the number to the program for calls; where there is none, copy it."""
        self._dial(tel_uri, number)

    def message(self, number: str) -> None:
        """Hand the number to the program for messages; where there is none, copy it."""
        self._dial(sms_uri, number)

    def copy(self, number: str) -> None:
        """Put the number into the clipboard; a hidden one leaves it as it is."""
        copied = self._copy(number)
        if copied:
            self.noticed.emit(NoticeKind.INFO, self.tr("Copied {number}.").format(number=from_the_left(copied)))

    def mark_done(self, people: Mapping[str, str], note: str = "") -> None:
        """Nobody of these has to be called back, until they call in vain again.

        Args:
            people: Their numbers, each with the name that is shown for it; empty where none is.
            note: What the user writes to it.
        """
        said = self.tr("{who} is marked as done."), self.tr("{who} are marked as done.")
        self._mark(people, lambda followups, which: followups.mark_done(which, note), said)

    def unmark(self, people: Mapping[str, str]) -> None:
        """Take back that these (see `mark_done`) are done."""
        said = self.tr("{who} is not marked as done any longer."), self.tr("{who} are not marked as done any longer.")
        self._mark(people, lambda followups, which: followups.unmark(which), said)

    def snooze(self, people: Mapping[str, str], until_ms: int | None) -> None:
        """Put these (see `mark_done`) off until a moment, UTC ms; None ends that."""
        if until_ms is None:
            said = self.tr("{who} is not put off any longer."), self.tr("{who} are not put off any longer.")
        else:
            said = self.tr("{who} is put off until {when}."), self.tr("{who} are put off until {when}.")
        self._mark(people, lambda followups, which: followups.snooze(which, until_ms), said, until_ms)

    def who(self, people: Mapping[str, str]) -> str:
        """These (see `mark_done`) in words: the first, and how many more; empty where none can be marked."""
        which = [number for number in people if not is_hidden(number)]
        return self._who(people, which) if which else ""

    def _mark(
        self,
        people: Mapping[str, str],
        mark: "Callable[[FollowUps, list[str]], Coroutine[Any, Any, tuple[Mark, ...]]]",
        said: tuple[str, str],
        until_ms: int | None = None,
    ) -> None:
        """Mark these, and say so: by the first sentence of one, by the second of several."""
        which = [number for number in people if not is_hidden(number)]
        if not which:
            self.noticed.emit(NoticeKind.WARNING, self.tr("A hidden number cannot be marked."))
            return

        def tell(before: tuple[Mark, ...]) -> None:
            if before:
                who = self._who(people, [mark.number for mark in before])
                when = "" if until_ms is None else self._words.moment(until_ms)
                self.marked.emit()
                sentence = said[len(before) > 1].format(who=who, when=when)
                self.undoable.emit(sentence, lambda: self._restore(before, who))
            else:
                idle = self.tr("{who} does not wait for a call back."), self.tr("{who} do not wait for a call back.")
                sentence = idle[len(which) > 1].format(who=self._who(people, which))
                self.noticed.emit(NoticeKind.INFO, sentence)

        self._do(lambda followups: mark(followups, which), tell)

    def _restore(self, marks: tuple[Mark, ...], who: str) -> None:
        def tell(_none: None) -> None:
            self.marked.emit()
            self.noticed.emit(NoticeKind.INFO, self.tr("Taken back: {who}").format(who=who))

        self._do(lambda followups: followups.restore(marks), tell)

    def _who(self, people: Mapping[str, str], numbers: list[str]) -> str:
        """The first by name, or by number where no name is known, and how many more there are."""
        words, first = self._kit.words, self._key(numbers[0])
        # A mark may know the number in another spelling.
        name = next((name for number, name in people.items() if name and self._key(number) == first), "")
        call = Call(CallKind.MISSED, numbers[0], name)
        who = plain(words.caller(call) if name else words.number(call), LONGEST_NAME)
        if len(numbers) == 1:
            return isolated(who)
        more = len(numbers) - 1
        return self.tr("{who} and {n} more", "", more).format(who=isolated(who), n=words.count(more))

    def _key(self, number: str) -> str:
        return match_key(number, self._kit.words.region) or number

    def _do(self, work: "Callable[[FollowUps], Coroutine[Any, Any, Any]]", done: Callable[[Any], None]) -> None:
        # Now, because by the time it is its turn another phone may be shown.
        followups = self._followups()
        self._kit.bridge.submit(lambda _job: work(followups), self, done, self._fail)

    def _fail(self, error: Exception) -> None:
        from callviewer.history.copy_errors import ArchiveError

        if not isinstance(error, ArchiveError):
            raise error
        log.warning("A mark: %s", error)
        text = self.tr("That could not be saved, and nothing was changed. See whether the disk is full, and try again.")
        self.noticed.emit(NoticeKind.ERROR, text)

    def _copy(self, number: str) -> str:
        """Copy the number; gives it as it may be shown, empty where it is hidden."""
        words = self._kit.words
        copied = words.number_to_copy(Call(CallKind.MISSED, number))
        if copied:
            QGuiApplication.clipboard().setText(copied)
        return masked(copied) if words.hide_numbers else copied

    def _dial(self, link: Callable[[str, str | None], str], number: str) -> None:
        try:
            uri = link(number, self._kit.words.region)
        except CannotDial as refusal:
            self.noticed.emit(NoticeKind.WARNING, self._refusal(refusal.reason))
            return

        def tell(opened: bool) -> None:  # noqa: FBT001  # the bridge hands it over by position
            if not opened:
                text = self.tr(
                    "No program on this computer makes calls or sends messages. {number} was copied instead."
                )
                self.noticed.emit(NoticeKind.WARNING, text.format(number=from_the_left(self._copy(number))))

        self._kit.bridge.call(lambda: _open(uri), self, tell, _raise)

    def _refusal(self, reason: DialRefusal) -> str:
        return {
            DialRefusal.HIDDEN: self.tr("This caller withheld the number, so there is nobody to call."),
            DialRefusal.SERVICE_CODE: self.tr(
                "Codes with * or # can change a phone's settings, so they are not dialled from here."
            ),
            DialRefusal.NOT_A_NUMBER: self.tr("This is not a phone number that can be called."),
        }[reason]


def _open(uri: str) -> bool:
    from callviewer.desktop.links import open_link

    return open_link(uri)


def _raise(error: Exception) -> None:
    raise error
