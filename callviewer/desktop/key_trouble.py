"""What can go wrong with the keyring. The words for it need no keyring, nor what asks one."""

import enum


class KeyTrouble(enum.StrEnum):
    """Why the keyring gives or takes no key. The window has a sentence for each."""

    NO_BACKEND = "no_backend"
    """This computer has no keyring, or only one that would not keep a secret."""
    LOCKED = "locked"
    """The keyring is locked, and nobody unlocked it."""
    REFUSED = "refused"
    """The keyring is there and open, and says no."""
    MISSING = "missing"
    """The keyring works and holds no key for this account."""


class KeyringTrouble(Exception):
    """The keyring could not do what it was asked for. Holds no key and no text of the keyring's own.

    Attributes:
        trouble: What went wrong.
        detail: The names of the errors below it, for the log; may be empty.
    """

    def __init__(self, trouble: KeyTrouble, detail: str = "") -> None:
        """See the class."""
        super().__init__(f"{trouble.value}: {detail}" if detail else trouble.value)
        self.trouble = trouble
        self.detail = detail
