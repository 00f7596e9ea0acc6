"""Whether the user asked this computer for stillness: nothing that turns or slides, as some get dizzy from it."""

import sys
from typing import Final

_PATIENCE_S: Final = 3.0
_CLIENT_AREA_ANIMATION: Final = 0x1042
"""SPI_GETCLIENTAREAANIMATION of Windows."""
_COMMON, _GNOME = "org.freedesktop.appearance", "org.gnome.desktop.interface"


def wants_stillness() -> bool:
    """What the system says now; may take seconds: not for the UI thread.

    Raises:
        Exception: It cannot be asked; what kind depends on the system.
    """
    if sys.platform == "win32":
        return _on_windows()
    if sys.platform == "darwin":
        return _on_macos()
    return said(_from_portal())


def said(settings: dict[str, dict[str, object]]) -> bool:
    """Whether the settings of a Linux desktop ask for stillness, by namespace and key."""
    is_reduced = settings.get(_COMMON, {}).get("reduced-motion") == 1
    return is_reduced or settings.get(_GNOME, {}).get("enable-animations") is False


def _from_portal() -> dict[str, dict[str, object]]:
    """See "org.freedesktop.portal.Settings", which desktops and sandboxes answer alike."""
    from jeepney import DBusAddress, MessageType, new_method_call  # type: ignore[import-untyped]  # without types
    from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]  # without types

    portal = DBusAddress(
        "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Settings"
    )
    with open_dbus_connection("SESSION") as bus:
        question = new_method_call(portal, "ReadAll", "as", ([_COMMON, _GNOME],))
        answer = bus.send_and_get_reply(question, timeout=_PATIENCE_S)
    if answer.header.message_type is MessageType.error:
        return {}
    return {name: {key: value for key, (_type, value) in keys.items()} for name, keys in answer.body[0].items()}


def _on_windows() -> bool:
    import ctypes

    is_moving = ctypes.c_int(1)
    ctypes.windll.user32.SystemParametersInfoW(  # type: ignore[attr-defined,unused-ignore]  # Windows alone has it
        _CLIENT_AREA_ANIMATION, 0, ctypes.byref(is_moving), 0
    )
    return not is_moving.value


def _on_macos() -> bool:
    import subprocess

    command = ["/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion"]
    found = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE_S, check=False)  # noqa: S603 (nothing of it is given)
    return found.stdout.strip() == "1"
