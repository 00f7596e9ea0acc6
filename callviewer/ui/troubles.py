"""The words for whatever can go wrong, and for pages without rows: one place for all windows."""

import enum
import math
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from callviewer.calls.call import CallKind
from callviewer.calls.query import ANY_TIME, EVERYTHING, CallQuery
from callviewer.calls.text import plain
from callviewer.desktop.key_trouble import KeyTrouble
from callviewer.history.errors import Trouble
from callviewer.ui.bidi import isolated
from callviewer.ui.listing import headed, in_row

translate = QCoreApplication.translate

BUSY: Final = "loader-circle"
"""The icon that turns while it is seen."""


class State(NamedTuple):
    """What a state page shows; `StatePage.show_state(*state)`."""

    icon: str
    title: str
    happened: str
    todo: str
    button: str | None

    @property
    def sentence(self) -> str:
        """What happened and what to do, for a dialog or a notice."""
        return in_row([self.happened, self.todo])

    @property
    def line(self) -> str:
        """What it is and what to do, beside the rows that are shown."""
        return headed(self.title, self.todo)


def of_service(trouble: Trouble, wait_s: float | None = None) -> State:
    """The state for a request that failed.

    Args:
        trouble: Why.
        wait_s: How long the service asked to wait, in seconds; None where it did not say.
    """
    state = _troubles()[trouble]
    # The usual words are right for a minute.
    return state if wait_s is None or wait_s <= 60 else state._replace(todo=_later(wait_s))


def of_keyring(trouble: KeyTrouble) -> State:
    """The state for a keyring that gives or takes no key."""
    return _key_troubles()[trouble]


def wants_key(trouble: Trouble | KeyTrouble) -> bool:
    """Whether the state's button leads to the key, not to another try."""
    return trouble in {Trouble.NO_KEY, Trouble.WRONG_KEY, KeyTrouble.NO_BACKEND, KeyTrouble.MISSING}


def key_taken(name: str) -> str:
    """The sentence for a key that another phone of this program has already."""
    text = translate("Troubles", "This key already belongs to {name}. Each phone has a key of its own.")
    return text.format(name=isolated(plain(name, 60)))


def loading() -> State:
    """The state while the first rows are on their way."""
    return State(BUSY, translate("Troubles", "Getting the calls…"), "", "", None)


def empty(kind: CallKind | None) -> State:
    """The state of a list (None: that of all calls) without any call."""
    return _empty()[kind]


class Narrowed(enum.Enum):
    """By what the user has narrowed a list."""

    SEARCH = enum.auto()
    DAYS = enum.auto()
    FILTER = enum.auto()
    SEVERAL = enum.auto()


def narrowed(query: CallQuery) -> Narrowed:
    """By what a question, which is narrowed, is."""
    each = {
        Narrowed.SEARCH: bool(query.text.strip()),
        Narrowed.DAYS: query.days != ANY_TIME,
        Narrowed.FILTER: query.more != EVERYTHING,
    }
    found = [by for by, is_set in each.items() if is_set]
    return found[0] if len(found) == 1 else Narrowed.SEVERAL


def nothing_found(query: CallQuery) -> State:
    """The state of a narrowed list without any call; says what it is narrowed by."""
    by = narrowed(query)
    happened = {
        Narrowed.SEARCH: translate("Troubles", "No call fits this search."),
        Narrowed.DAYS: translate("Troubles", "There is no call of these days."),
        Narrowed.FILTER: translate("Troubles", "No call fits this filter."),
        Narrowed.SEVERAL: translate("Troubles", "No call fits all that is chosen above."),
    }[by]
    todo = translate("Troubles", "Try other words.") if by is Narrowed.SEARCH else ""
    return State("search-x", translate("Troubles", "Nothing found"), happened, todo, widened(by))


def widened(by: Narrowed) -> str:
    """The words of the button that takes back what a list is narrowed by."""
    return {
        Narrowed.SEARCH: translate("Troubles", "Clear the search"),
        Narrowed.DAYS: translate("Troubles", "Show all days"),
        Narrowed.FILTER: translate("Troubles", "Clear the filter"),
        Narrowed.SEVERAL: translate("Troubles", "Clear search, days and filter"),
    }[by]


def _later(wait_s: float) -> str:
    minutes, hours = math.ceil(wait_s / 60), math.ceil(wait_s / 3600)
    if minutes < 60:
        return translate("Troubles", "Try again in about {n} min.").format(n=QLocale().toString(minutes))
    if hours <= 48:
        return translate("Troubles", "Try again in about {n} h.").format(n=QLocale().toString(hours))
    days = math.ceil(wait_s / 86_400)
    return translate("Troubles", "Try again in about {n} days.", "", days).format(n=QLocale().toString(days))


def _troubles() -> dict[Trouble, State]:
    return {
        Trouble.OFFLINE: State(
            "wifi-off",
            translate("Troubles", "The service cannot be reached"),
            translate("Troubles", "This computer got no answer from the service."),
            translate("Troubles", "Check the internet connection, or try again later."),
            translate("Troubles", "Try again"),
        ),
        Trouble.PROXY: State(
            "wifi-off",
            translate("Troubles", "The proxy does not work"),
            translate("Troubles", "The proxy setting of this computer cannot be used."),
            translate("Troubles", "Check its address, name and password, then start Call Viewer again."),
            translate("Troubles", "Try again"),
        ),
        Trouble.INSECURE: State(
            "shield-alert",
            translate("Troubles", "The connection is not safe"),
            translate("Troubles", "This computer does not trust the certificate that it was shown."),
            translate("Troubles", "Check the computer's date and the network, for example a hotel's sign-in page."),
            translate("Troubles", "Try again"),
        ),
        Trouble.NO_KEY: State(
            "key-round",
            translate("Troubles", "The API key is missing"),
            translate("Troubles", "The service asks for an API key."),
            translate("Troubles", "Enter the key from your SMSMobileAPI dashboard."),
            translate("Troubles", "Enter the API key"),
        ),
        Trouble.WRONG_KEY: State(
            "key-round",
            translate("Troubles", "The API key is wrong"),
            translate("Troubles", "The service does not know this key."),
            translate("Troubles", "Copy the key from your SMSMobileAPI dashboard once more."),
            translate("Troubles", "Change the API key"),
        ),
        Trouble.REFUSED: State(
            "shield-alert",
            translate("Troubles", "The service refused"),
            translate("Troubles", "It did not say why; the API key may be wrong."),
            translate("Troubles", "Check the key; if it is right, a firewall or a proxy may be in the way."),
            translate("Troubles", "Try again"),
        ),
        Trouble.EXPIRED: State(
            "clock",
            translate("Troubles", "The subscription has ended"),
            translate("Troubles", "The key is right, but its SMSMobileAPI subscription has expired."),
            translate("Troubles", "Renew it in the SMSMobileAPI dashboard, then check again."),
            translate("Troubles", "Check again"),
        ),
        Trouble.TOO_MANY: State(
            "timer",
            translate("Troubles", "The service asks to wait"),
            translate("Troubles", "It got too many requests in a short time."),
            translate("Troubles", "Wait a minute and try again."),
            translate("Troubles", "Try again"),
        ),
        Trouble.SERVICE_FAULT: State(
            "server-crash",
            translate("Troubles", "The service has a problem"),
            translate("Troubles", "It reports a fault of its own; your network is fine."),
            translate("Troubles", "Try again in a few minutes."),
            translate("Troubles", "Try again"),
        ),
        Trouble.UNEXPECTED: State(
            "circle-alert",
            translate("Troubles", "The answer makes no sense"),
            translate("Troubles", "The service sent something that is no list of calls."),
            translate("Troubles", "Try again; if it stays, something between here and the service may interfere."),
            translate("Troubles", "Try again"),
        ),
    }


def _key_troubles() -> dict[KeyTrouble, State]:
    return {
        KeyTrouble.NO_BACKEND: State(
            "lock",
            translate("Troubles", "There is no keyring"),
            translate("Troubles", "This computer has no keyring that could keep the key safe."),
            translate(
                "Troubles", "Set one up (such as GNOME Keyring or KWallet), or use the key for this session only."
            ),
            translate("Troubles", "Enter the API key"),
        ),
        KeyTrouble.LOCKED: State(
            "lock",
            translate("Troubles", "The keyring is locked"),
            translate("Troubles", "The key is in the computer's keyring, which was not unlocked."),
            translate("Troubles", "Unlock it and try again, or use the key for this session only."),
            translate("Troubles", "Try again"),
        ),
        KeyTrouble.REFUSED: State(
            "shield-alert",
            translate("Troubles", "The keyring refused"),
            translate("Troubles", "The computer's keyring is open but did not do what it was asked for."),
            translate("Troubles", "Allow Call Viewer to use the keyring, or use the key for this session only."),
            translate("Troubles", "Try again"),
        ),
        KeyTrouble.MISSING: State(
            "key-round",
            translate("Troubles", "No API key yet"),
            translate("Troubles", "The computer's keyring holds no key for this phone."),
            translate("Troubles", "Enter the key from your SMSMobileAPI dashboard."),
            translate("Troubles", "Enter the API key"),
        ),
    }


def _empty() -> dict[CallKind | None, State]:
    return {
        None: State(
            "inbox",
            translate("Troubles", "No calls"),
            translate("Troubles", "No call of this phone is here yet."),
            translate("Troubles", "A new call can take about ten minutes to arrive here."),
            translate("Troubles", "Look again"),
        ),
        CallKind.MISSED: State(
            "inbox",
            translate("Troubles", "No missed calls"),
            translate("Troubles", "The service has no missed calls of this phone."),
            translate("Troubles", "A new call can take about ten minutes to arrive here."),
            translate("Troubles", "Look again"),
        ),
        CallKind.INCOMING: State(
            "inbox",
            translate("Troubles", "No incoming calls"),
            translate("Troubles", "The service has no answered calls of this phone."),
            translate("Troubles", "A new call can take about ten minutes to arrive here."),
            translate("Troubles", "Look again"),
        ),
        CallKind.OUTGOING: State(
            "inbox",
            translate("Troubles", "No outgoing calls"),
            translate("Troubles", "The service has no calls made with this phone."),
            translate("Troubles", "A new call can take about ten minutes to arrive here."),
            translate("Troubles", "Look again"),
        ),
    }
