"""Keys and keyrings of every temper, played by stand-ins; the real one is in test_secret_service.py."""

import os
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import keyring
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest
from keyring.backend import KeyringBackend

from callviewer.desktop import credentials as credentials_module
from callviewer.desktop.credentials import Credentials
from callviewer.desktop.key_trouble import KeyringTrouble, KeyTrouble
from callviewer.desktop.redact import MASK, Redactor

KEY = "s3cret/key+1"

Use = Callable[[Any], Any]
"""Makes a keyring the one in use, and gives it back."""


class Memory(KeyringBackend):
    """A keyring that works."""

    priority = 5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise keyring.errors.PasswordDeleteError("none")
        del self.kept[service, username]


class Failing(Memory):
    """A keyring that raises the same error whatever it is asked."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error

    def delete_password(self, service: str, username: str) -> None:
        raise self.error


class Asking(Memory):
    """A keyring that waits for the user to answer a prompt."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = threading.Event()
        self.answered = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.asked.set()
        self.answered.wait()
        return super().get_password(service, username)


@pytest.fixture(autouse=True)
def redactor(monkeypatch: pytest.MonkeyPatch) -> Redactor:
    redactor = Redactor()
    monkeypatch.setattr(credentials_module, "keys_in_use", redactor)
    return redactor


@pytest.fixture
def use() -> Iterator[Use]:
    before = keyring.get_keyring()

    def use(backend: Any) -> Any:
        keyring.set_keyring(backend)
        return backend

    yield use
    keyring.set_keyring(before)


def trouble_of(work: Callable[..., object], *arguments: str) -> KeyTrouble:
    with pytest.raises(KeyringTrouble) as caught:
        work(*arguments)
    return caught.value.trouble


def every_call(credentials: Credentials) -> list[KeyTrouble]:
    return [
        trouble_of(credentials.load, "account"),
        trouble_of(credentials.save, "account", KEY),
        trouble_of(credentials.forget, "account"),
    ]


def test_a_saved_key_is_loaded(use: Use) -> None:
    use(Memory())
    Credentials().save("account", KEY)
    assert Credentials().load("account") == KEY


def test_the_key_is_kept_under_the_name_of_the_program_and_the_account(use: Use) -> None:
    backend = use(Memory())
    Credentials().save("account", KEY)
    assert backend.kept == {("callviewer", "account"): KEY}


def test_a_key_that_was_never_saved_is_missing(use: Use) -> None:
    use(Memory())
    assert trouble_of(Credentials().load, "account") is KeyTrouble.MISSING


def test_an_empty_key_in_the_keyring_is_missing(use: Use) -> None:
    use(Memory()).kept["callviewer", "account"] = ""
    assert trouble_of(Credentials().load, "account") is KeyTrouble.MISSING


def test_an_empty_key_is_not_saved(use: Use) -> None:
    use(Memory())
    with pytest.raises(ValueError, match="empty"):
        Credentials().save("account", "")


def test_a_forgotten_key_is_gone(use: Use) -> None:
    backend = use(Memory())
    Credentials().save("account", KEY)
    Credentials().forget("account")
    assert backend.kept == {}


def test_forgetting_a_key_that_is_not_there_is_no_error(use: Use) -> None:
    use(Memory())
    Credentials().forget("account")


def test_a_key_that_stays_after_forgetting_is_an_error(use: Use) -> None:
    class Stubborn(Memory):
        def delete_password(self, service: str, username: str) -> None:
            pass

    use(Stubborn()).kept["callviewer", "account"] = KEY
    assert trouble_of(Credentials().forget, "account") is KeyTrouble.REFUSED


def test_a_keyring_that_forgets_what_it_was_given_is_an_error(use: Use) -> None:
    class Forgetful(Memory):
        def set_password(self, service: str, username: str, password: str) -> None:
            pass

    use(Forgetful())
    assert trouble_of(Credentials().save, "account", KEY) is KeyTrouble.REFUSED


def plaintext() -> Any:
    return type("PlaintextKeyring", (Memory,), {"__module__": "keyrings.alt.file", "priority": 10})()


def not_recommended() -> Any:
    return type("FileKeyring", (Memory,), {"priority": 0.5})()


def no_keyring() -> Any:
    made: Callable[[], Any] = keyring.backends.fail.Keyring
    return made()


def empty_chain() -> Any:
    return type("Chain", (keyring.backends.chainer.ChainerBackend,), {"backends": []})()


def unable() -> Any:
    def priority(self: object) -> float:
        raise RuntimeError("not here")

    return type("UnableKeyring", (Memory,), {"priority": property(priority)})()


@pytest.mark.parametrize(
    "make",
    [
        no_keyring,
        keyring.backends.null.Keyring,
        empty_chain,
        plaintext,
        not_recommended,
        unable,
    ],
    ids=lambda make: make.__module__.rpartition(".")[2] + "-" + make.__name__,
)
def test_what_keeps_no_secret_is_no_keyring(use: Use, make: Callable[[], object]) -> None:
    use(make())
    assert every_call(Credentials()) == [KeyTrouble.NO_BACKEND] * 3


def test_a_plaintext_keyring_is_never_written(use: Use) -> None:
    backend = use(plaintext())
    trouble_of(Credentials().save, "account", KEY)
    assert backend.kept == {}


def test_of_a_chain_of_keyrings_the_first_real_one_is_used(use: Use) -> None:
    real = Memory()
    chain = type("Chain", (keyring.backends.chainer.ChainerBackend,), {"backends": [plaintext(), real]})
    use(chain())
    Credentials().save("account", KEY)
    assert real.kept == {("callviewer", "account"): KEY}


def test_a_configured_keyring_that_does_not_exist_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.Keyring")
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    assert trouble_of(Credentials().load, "account") is KeyTrouble.NO_BACKEND


Panic = type("PanicException", (BaseException,), {})
Denied = type("KeychainDenied", (Exception,), {})


def caused_by(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


Dismissed = type("PromptDismissedException", (Exception,), {})
Locked = type("LockedException", (Exception,), {})
Unavailable = type("SecretServiceNotAvailableException", (Exception,), {})


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (keyring.errors.KeyringLocked(KEY), KeyTrouble.LOCKED),
        (caused_by(keyring.errors.InitError(KEY), Dismissed()), KeyTrouble.LOCKED),
        (Locked(KEY), KeyTrouble.LOCKED),
        (caused_by(keyring.errors.KeyringLocked(KEY), Denied(KEY)), KeyTrouble.REFUSED),
        (Panic(KEY), KeyTrouble.REFUSED),
        (keyring.errors.NoKeyringError(KEY), KeyTrouble.NO_BACKEND),
        (Unavailable(KEY), KeyTrouble.NO_BACKEND),
        (keyring.errors.KeyringError(KEY), KeyTrouble.REFUSED),
        (keyring.errors.InitError(KEY), KeyTrouble.REFUSED),
        (keyring.errors.PasswordSetError(KEY), KeyTrouble.REFUSED),
        (keyring.errors.PasswordDeleteError(KEY), KeyTrouble.REFUSED),
        (OSError(5, KEY), KeyTrouble.REFUSED),
        (TimeoutError(KEY), KeyTrouble.REFUSED),
        (caused_by(ValueError(KEY), KeyError(KEY)), KeyTrouble.REFUSED),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else value.value,
)
def test_each_refusal_of_a_keyring_is_sorted_out(use: Use, error: BaseException, trouble: KeyTrouble) -> None:
    use(Failing(error))
    assert every_call(Credentials()) == [trouble] * 3


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_an_end_of_the_program_passes(use: Use, error: type[BaseException]) -> None:
    use(Failing(error()))
    with pytest.raises(error):
        Credentials().load("account")


def test_the_error_shows_no_key_and_is_not_chained_to_one_that_does(use: Use) -> None:
    use(Failing(keyring.errors.PasswordSetError(f"cannot keep {KEY}")))
    with pytest.raises(KeyringTrouble) as caught:
        Credentials().save("account", KEY)
    assert KEY not in "".join(traceback.format_exception(caught.value))


def test_the_error_names_the_errors_below_it(use: Use) -> None:
    use(Failing(caused_by(keyring.errors.InitError("x"), OSError("y"))))
    with pytest.raises(KeyringTrouble, match="refused: InitError from OSError"):
        Credentials().load("account")


def test_a_loaded_key_is_taken_out_of_all_texts(use: Use, redactor: Redactor) -> None:
    use(Memory()).kept["callviewer", "account"] = KEY
    Credentials().load("account")
    assert redactor.redact(f"<{KEY}>") == f"<{MASK}>"


def test_a_key_is_taken_out_of_all_texts_even_where_it_cannot_be_saved(use: Use, redactor: Redactor) -> None:
    use(Failing(OSError()))
    trouble_of(Credentials().save, "account", KEY)
    assert redactor.redact(f"<{KEY}>") == f"<{MASK}>"


def test_a_prompt_that_nobody_answers_counts_as_locked(use: Use) -> None:
    backend = use(Asking())
    assert trouble_of(Credentials(patience_s=0.01).load, "account") is KeyTrouble.LOCKED
    backend.answered.set()


def test_giving_up_releases_who_waits(use: Use) -> None:
    backend = use(Asking())
    credentials = Credentials(patience_s=600)

    def quit_meanwhile() -> None:
        backend.asked.wait()
        credentials.give_up()

    quitting = threading.Thread(target=quit_meanwhile)
    quitting.start()
    assert trouble_of(credentials.load, "account") is KeyTrouble.LOCKED
    backend.answered.set()
    quitting.join()


def test_giving_up_does_not_spoil_the_next_call(use: Use) -> None:
    use(Memory())
    credentials = Credentials()
    credentials.give_up()
    credentials.save("account", KEY)
    assert credentials.load("account") == KEY


def test_the_keyring_in_use_has_a_name(use: Use) -> None:
    use(Memory())
    assert Credentials().backend_name() == f"{__name__}.Memory"


def test_without_a_keyring_there_is_no_name(use: Use) -> None:
    use(no_keyring())
    assert trouble_of(Credentials().backend_name) is KeyTrouble.NO_BACKEND


def test_the_library_is_not_imported_before_it_is_needed() -> None:
    code = (
        "import sys; from callviewer.desktop.credentials import Credentials; Credentials(); "
        "print('keyring' in sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], env=dict(os.environ), capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "False"
