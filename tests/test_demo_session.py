"""The demo's window beside the user's own things."""

from collections.abc import Callable

import keyring
import pytest

from callviewer.desktop.credentials import Credentials, NoKeyring
from callviewer.desktop.key_trouble import KeyringTrouble, KeyTrouble


@pytest.mark.parametrize(
    "use", [lambda keys: keys.load("a"), lambda keys: keys.save("a", "key-of-mine"), lambda keys: keys.forget("a")]
)
def test_the_demo_does_not_touch_the_keyring(
    use: Callable[[Credentials], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: pytest.fail("the demo asked for the keyring"))
    with pytest.raises(KeyringTrouble) as refused:
        use(NoKeyring())
    assert refused.value.trouble is KeyTrouble.NO_BACKEND
