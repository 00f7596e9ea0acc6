"""One window for each profile: the lock, what a later start says to the first one, and who is not heard."""

import errno
import json
import os
import socket
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue

import pytest

from callviewer.desktop import doorbell, single_instance
from callviewer.desktop.doorbell import MOST_BYTES, Card, ring
from callviewer.desktop.single_instance import FILE_NAME, Claim, Message, NoAnswer, claim
from tests.accessibility import until
from tests.program import PATIENCE_S, ROOT

LINK = "tel:+5511912345678"

posix = pytest.mark.skipif(os.name != "posix", reason="it is about sockets that are files, and who may read them")


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for temporary files whose name leaves room for that of a socket."""
    with tempfile.TemporaryDirectory() as folder:
        monkeypatch.setattr(tempfile, "tempdir", folder)
        yield Path(folder)


@pytest.fixture
def told() -> "SimpleQueue[Message]":
    return SimpleQueue()


@pytest.fixture
def first(profile: Path) -> Iterator[Claim]:
    """The claim of a program that does not listen yet."""
    held = claim(profile, Message())
    assert held is not None
    with closing(held):
        yield held


@pytest.fixture
def listening(first: Claim, profile: Path, told: "SimpleQueue[Message]") -> Claim:
    """The claim of a program that listens."""
    first.listen(told.put)
    until(lambda: card_of(profile), "its card")
    return first


def card_of(profile: Path) -> Card | None:
    return Card.load((profile / FILE_NAME).read_bytes())


def connected(card: Card) -> socket.socket:
    """A connection to the one who wrote the card."""
    if isinstance(card.address, int):
        return socket.create_connection(("127.0.0.1", card.address), PATIENCE_S)
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(PATIENCE_S)
    connection.connect(card.address)
    return connection


def sent(card: Card, content: bytes) -> bytes:
    """What somebody gets who sends just this."""
    # It may hang up before all is said.
    with connected(card) as connection, suppress(OSError):
        connection.sendall(content)
        connection.shutdown(socket.SHUT_WR)
        return connection.recv(100)
    return b""


def at_the_first_wait(monkeypatch: pytest.MonkeyPatch, act: Callable[[], None]) -> None:
    """Does something while a later start waits for the first time."""
    acts = [act]

    def wait(_seconds: float) -> None:
        if acts:
            acts.pop()()

    monkeypatch.setattr(time, "sleep", wait)


# Two starts


def test_a_second_start_hands_over_what_it_is_for(
    listening: Claim, profile: Path, told: "SimpleQueue[Message]"
) -> None:
    message = Message(LINK, "a-token_TIME123")
    assert claim(profile, message) is None
    assert told.get(timeout=PATIENCE_S) == message


def test_a_second_start_that_wants_no_window_leaves_the_first_alone(first: Claim, profile: Path) -> None:
    assert claim(profile, None) is None


def test_another_profile_has_a_window_of_its_own(listening: Claim, tmp_path: Path) -> None:
    with closing(claim(tmp_path, Message()) or Claim()) as other:
        other.listen(lambda _message: None)
        until(lambda: card_of(tmp_path), "its card")
    assert other is not None


def test_a_second_start_waits_for_a_first_that_does_not_listen_yet(
    first: Claim, profile: Path, told: "SimpleQueue[Message]", monkeypatch: pytest.MonkeyPatch
) -> None:
    at_the_first_wait(monkeypatch, lambda: first.listen(told.put))
    assert claim(profile, Message()) is None
    assert told.get(timeout=PATIENCE_S) == Message()


def test_a_second_start_opens_a_window_when_the_first_was_just_about_to_end(
    listening: Claim, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listening.stop_listening()
    at_the_first_wait(monkeypatch, listening.close)
    second = claim(profile, Message())
    assert second is not None
    second.close()


def test_a_first_that_never_answers_is_named(listening: Claim, profile: Path) -> None:
    listening.stop_listening()
    with pytest.raises(NoAnswer, match=rf"process {os.getpid()}\b"):
        claim(profile, Message(), patience_s=0)


def test_a_first_that_never_listens_is_told_of_in_a_sentence(first: Claim, profile: Path) -> None:
    with pytest.raises(NoAnswer, match="is open already and does not answer"):
        claim(profile, Message(), patience_s=0)


def test_a_claim_can_be_given_back_twice(listening: Claim, profile: Path) -> None:
    listening.close()
    listening.close()
    assert card_of(profile) is None


@posix
def test_who_stops_listening_leaves_no_socket(listening: Claim, profile: Path) -> None:
    card = card_of(profile)
    assert card is not None
    assert isinstance(card.address, str)
    listening.stop_listening()
    assert not Path(card.address).exists()


HOLDER = """
import sys, time
from pathlib import Path
from callviewer.desktop.single_instance import Message, claim
held = claim(Path(sys.argv[1]), Message())
held.listen(lambda message: None)
time.sleep(600)
"""


@posix
def test_who_was_killed_holds_nothing(profile: Path, told: "SimpleQueue[Message]") -> None:
    with subprocess.Popen([sys.executable, "-c", HOLDER, str(profile)], cwd=ROOT) as holder:
        card = until(lambda: (profile / FILE_NAME).exists() and card_of(profile), "its card")
        assert claim(profile, Message()) is None
        holder.kill()
    assert isinstance(card, Card)
    assert Path(str(card.address)).exists()
    with closing(claim(profile, Message()) or Claim()) as next_one:
        assert card_of(profile) is None
        next_one.listen(told.put)
        until(lambda: card_of(profile), "its card")
        assert claim(profile, Message(LINK)) is None
        assert told.get(timeout=PATIENCE_S).link == LINK


# Disks that are not as others


def test_where_nothing_can_be_locked_every_start_has_a_window(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOTSUP, "Operation not supported")

    monkeypatch.setattr(single_instance, "_lock", refuse)
    for _ in range(2):
        held = claim(profile, Message())
        assert held is not None
        held.listen(lambda _message: None)
        held.close()


def test_where_the_file_cannot_be_opened_every_start_has_a_window(profile: Path) -> None:
    (profile / FILE_NAME).mkdir()
    assert claim(profile, Message()) is not None


def test_without_a_folder_for_a_socket_a_port_of_this_computer_does(
    first: Claim, profile: Path, told: "SimpleQueue[Message]", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doorbell, "_private_folders", lambda: iter(()))
    first.listen(told.put)
    card = until(lambda: card_of(profile), "its card")
    assert isinstance(card.address, int)
    assert claim(profile, Message(LINK)) is None
    assert told.get(timeout=PATIENCE_S).link == LINK
    assert not ring(replace(card, secret="0" * 32), Message().dump())


@posix
@pytest.mark.parametrize("folder", ["for-all", "missing", "too-long" * 15])
def test_a_socket_never_lies_where_others_come_or_its_name_has_no_room(
    folder: str, first: Claim, short: Path, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = short / folder
    if folder != "missing":
        session.mkdir(mode=0o755 if folder == "for-all" else 0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    first.listen(lambda _message: None)
    card = until(lambda: card_of(profile), "its card")
    place = Path(str(card.address))
    assert place.parent != session
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(place.stat().st_mode) == 0o600


@posix
def test_nobody_else_can_read_where_the_program_listens(listening: Claim, profile: Path) -> None:
    assert stat.S_IMODE((profile / FILE_NAME).stat().st_mode) == 0o600


# Who is not heard


@pytest.mark.parametrize(
    "secret", ["", "0" * 32, "wrong", "\N{SNOWMAN}"], ids=["none", "another", "shorter", "not ascii"]
)
def test_who_does_not_know_the_secret_is_not_heard(
    secret: str, listening: Claim, profile: Path, told: "SimpleQueue[Message]"
) -> None:
    card = card_of(profile)
    assert card is not None
    assert not ring(replace(card, secret=secret), Message().dump())
    assert told.empty()


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"link"',
        b"\xff\xfe",
        b"[" * 3000,
        b'{"link": "https://example.org"}',
        b'{"link": ["tel:1"]}',
        b'{"link": "tel:' + b"1" * 500 + b'"}',
        b'{"token": "a\\u0000b"}',
        b'{"token": "a\\nb"}',
        b'{"token": "' + b"a" * 400 + b'"}',
        b"x" * (2 * MOST_BYTES),
    ],
    ids=lambda text: text[:20].decode(errors="replace"),
)
def test_what_makes_no_sense_is_refused_and_the_next_one_is_heard(
    text: bytes, listening: Claim, profile: Path, told: "SimpleQueue[Message]"
) -> None:
    card = card_of(profile)
    assert card is not None
    assert sent(card, card.secret.encode() + b"\n" + text + b"\n") == b""
    assert told.empty()
    assert claim(profile, Message()) is None
    assert told.get(timeout=PATIENCE_S) == Message()


def test_who_says_nothing_does_not_keep_others_from_being_heard(
    listening: Claim, profile: Path, told: "SimpleQueue[Message]", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doorbell, "HEARING_S", 0.01)
    card = card_of(profile)
    assert card is not None
    with connected(card):
        assert claim(profile, Message()) is None
    assert told.get(timeout=PATIENCE_S) == Message()


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"{}",
        b"[1]",
        b'{"pid": "1", "address": "/x", "secret": "a"}',
        b'{"pid": 1, "address": null, "secret": "a"}',
        b'{"pid": 1, "address": "/x", "secret": "a\\nb"}',
        b'{"pid": 1, "address": "/x", "secret": ""}',
    ],
)
def test_a_damaged_card_is_none(written: bytes) -> None:
    assert Card.load(written) is None


@pytest.mark.parametrize("address", ["/nowhere/at-all", "/" + "x" * 200, "a\0b", 1, 99_999_999, -5])
def test_a_card_that_leads_nowhere_is_no_answer(address: str | int) -> None:
    assert not ring(Card(os.getpid(), address, "secret"), Message().dump())


# What is told


def test_the_desktops_token_comes_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    monkeypatch.setenv("DESKTOP_STARTUP_ID", "x11-id_TIME1")
    assert Message.of_this_start("") == Message("", "x11-id_TIME1")
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "wayland-token")
    assert Message.of_this_start(LINK) == Message(LINK, "wayland-token")


@pytest.mark.parametrize("token", ["a" * 500, "\N{SNOWMAN}"])
def test_an_odd_token_is_left_out(token: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", token)
    assert Message.of_this_start(LINK) == Message(LINK)


def test_an_endless_link_is_cut_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(Message.of_this_start("tel:" + "1" * 100_000).link) < 1000


def test_what_a_later_version_says_besides_is_left_out() -> None:
    assert Message.load(json.dumps({"link": LINK, "token": "", "colour": "blue"})) == Message(LINK)


def test_a_first_start_brings_in_nothing_that_takes_time(profile: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from callviewer.desktop import single_instance as one\n"
        "held = one.claim(Path(sys.argv[1]), one.Message.of_this_start(''))\n"
        "assert held is not None\n"
        "assert not {'socket', 'selectors', 'hashlib', 'callviewer.desktop.doorbell'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code, str(profile)], cwd=ROOT, check=True)
