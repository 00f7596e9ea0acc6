"""The keys of the accounts, in the keyring of the operating system and nowhere else."""

import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, InvalidStateError
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar

from callviewer import about
from callviewer.desktop.key_trouble import KeyringTrouble, KeyTrouble
from callviewer.desktop.redact import keys_in_use

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

_SERVICE: Final = about.COMMAND

_PATIENCE_S: Final = 180.0
"""Time for somebody to type the password of their keyring."""

_NO_SERVICE: Final = frozenset({"NoKeyringError", "SecretServiceNotAvailableException"})
_DENIED: Final = frozenset({"KeychainDenied"})
"""A refusal that keyring reports as a locked one: somebody said no to this program on macOS."""
_NOT_UNLOCKED: Final = frozenset({"KeyringLocked", "LockedException", "PromptDismissedException"})


class Credentials:
    """Loads, saves and forgets keys. Each method blocks, and raises nothing but `KeyringTrouble`.

    A keyring may ask the user for a password and wait for minutes: call these methods from a thread that has
    nothing else to do. Whoever waits is released after `patience_s`, or at once by `give_up()`; the prompt
    itself cannot be taken back, so a daemon thread stays with it.

    Every key that passes is added to `keys_in_use` first.
    """

    def __init__(self, patience_s: float = _PATIENCE_S) -> None:
        """Touches no keyring yet.

        Args:
            patience_s: How long to wait for the keyring, in seconds, before it counts as locked.
        """
        self._patience_s = patience_s
        self._waiting: set[Future[Any]] = set()
        self._lock = threading.Lock()

    def load(self, account_id: str) -> str:
        """The key of an account; `KeyTrouble.MISSING` where there is none."""

        def work(backend: "KeyringBackend") -> str:
            key = backend.get_password(_SERVICE, account_id)
            if not key:
                raise KeyringTrouble(KeyTrouble.MISSING)
            return key

        key = self._ask(work)
        keys_in_use.add(key)
        return key

    def save(self, account_id: str, key: str) -> None:
        """Keep the key of an account, in place of an older one, and see that it is really kept.

        Raises:
            ValueError: The key is empty.
        """
        if not key:
            raise ValueError("A key cannot be empty.")
        keys_in_use.add(key)

        def work(backend: "KeyringBackend") -> None:
            backend.set_password(_SERVICE, account_id, key)
            if backend.get_password(_SERVICE, account_id) != key:
                raise KeyringTrouble(KeyTrouble.REFUSED, "not kept")

        self._ask(work)

    def forget(self, account_id: str) -> None:
        """Remove the key of an account; nothing happens where there is none."""

        def work(backend: "KeyringBackend") -> None:
            # A keyring may hold several under one name (from another program version), and removes one at a time.
            for _ in range(5):
                if backend.get_password(_SERVICE, account_id) is None:
                    return
                backend.delete_password(_SERVICE, account_id)
            if backend.get_password(_SERVICE, account_id) is not None:
                raise KeyringTrouble(KeyTrouble.REFUSED, "not removed")

        self._ask(work)

    def backend_name(self) -> str:
        """Which keyring is in use, as a Python name; for the self-test."""
        return self._ask(lambda backend: f"{type(backend).__module__}.{type(backend).__qualname__}")

    def give_up(self) -> None:
        """Release everybody who waits for the keyring, as if nobody had unlocked it; from any thread."""
        with self._lock:
            for answer in self._waiting:
                answer.cancel()

    def _ask(self, work: Callable[["KeyringBackend"], T]) -> T:
        answer: Future[T] = Future()
        thread = threading.Thread(target=_answer, args=(answer, work), name="keyring", daemon=True)
        with self._lock:
            self._waiting.add(answer)
        try:
            thread.start()
            result = answer.result(self._patience_s)
        except (TimeoutError, CancelledError):
            raise KeyringTrouble(KeyTrouble.LOCKED, "no answer") from None
        finally:
            with self._lock:
                self._waiting.discard(answer)
            if answer.done() and not answer.cancelled():
                thread.join()
        return result


def _answer(answer: "Future[T]", work: Callable[["KeyringBackend"], T]) -> None:
    trouble: KeyringTrouble
    try:
        result = work(_usable_backend())
    except KeyringTrouble as known:
        trouble = known
    except (KeyboardInterrupt, SystemExit) as error:
        with suppress(InvalidStateError):
            answer.set_exception(error)
        return
    except BaseException as error:  # noqa: BLE001  # a backend is foreign code; a panic in Rust is no Exception
        trouble = _sorted_out(error)
    else:
        with suppress(InvalidStateError):
            answer.set_result(result)
        return
    # Made or passed on outside of the handlers: the foreign error, which may quote the key, is not chained to it.
    with suppress(InvalidStateError):
        answer.set_exception(trouble)


def _sorted_out(error: BaseException) -> KeyringTrouble:
    # Told apart by name: half of these classes belong to libraries that exist on one system only.
    names: list[str] = []
    link: BaseException | None = error
    while link is not None and len(names) < 10:
        names.append(type(link).__name__)
        link = link.__cause__
    detail = " from ".join(names)
    if _NO_SERVICE.intersection(names):
        return KeyringTrouble(KeyTrouble.NO_BACKEND, detail)
    if _DENIED.intersection(names):
        return KeyringTrouble(KeyTrouble.REFUSED, detail)
    if _NOT_UNLOCKED.intersection(names):
        return KeyringTrouble(KeyTrouble.LOCKED, detail)
    return KeyringTrouble(KeyTrouble.REFUSED, detail)


_discovery = threading.Lock()


def _usable_backend() -> "KeyringBackend":
    # Imported here: this, and the search for a backend, cost more than the rest of the start.
    import keyring
    import keyring.backend
    import keyring.backends.chainer
    import keyring.backends.fail

    with _discovery:
        try:
            backend = keyring.get_keyring()
            if type(backend) is keyring.backends.fail.Keyring:
                # Decided once for the whole run; the user may have started a keyring since.
                keyring.backend.get_all_keyring.reset()
                keyring.core.init_backend()
                backend = keyring.get_keyring()
            if isinstance(backend, keyring.backends.chainer.ChainerBackend):
                candidates: list[KeyringBackend] = list(backend.backends)
            else:
                candidates = [backend]
        except Exception as error:  # noqa: BLE001  # whatever a configured backend does when it is loaded
            reason = type(error).__name__
            candidates = []
        else:
            reason = type(backend).__module__
    for candidate in candidates:
        if _keeps_secrets(candidate):
            return candidate
    raise KeyringTrouble(KeyTrouble.NO_BACKEND, reason)


def _keeps_secrets(backend: "KeyringBackend") -> bool:
    """Whether it is a real keyring: not the one that fails, that forgets, or that writes to a plain file."""
    if type(backend).__module__.startswith("keyrings.alt."):
        return False
    try:
        # Below 1 keyring itself does not recommend a backend (null, fail, plain files).
        return backend.priority >= 1
    except RuntimeError:
        return False


class NoKeyring(Credentials):
    """The demo's: whatever is done there, the real keyring is not touched."""

    def _ask(self, _work: object) -> NoReturn:
        raise KeyringTrouble(KeyTrouble.NO_BACKEND)
