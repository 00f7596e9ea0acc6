"""The current user's part of the Windows registry. Elsewhere there is none: it is empty, and takes nothing."""

import sys
from contextlib import suppress


def value(path: str, name: str) -> object:
    """A value; None where there is none or it cannot be read."""
    found: object = None
    if sys.platform == "win32":
        import winreg

        found = _value(winreg.HKEY_CURRENT_USER, path, name)
    return found


def common_value(path: str, name: str) -> object:
    """A value of what all programs together say of files and links; None where there is none."""
    found: object = None
    if sys.platform == "win32":
        import winreg

        found = _value(winreg.HKEY_CLASSES_ROOT, path, name)
    return found


def put(path: str, name: str, text: str) -> None:
    """Write a text, with the keys that lead to it.

    Raises:
        OSError: Windows refuses.
    """
    if sys.platform == "win32":
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, path) as key:
            winreg.SetValueEx(key, name, 0, winreg.REG_SZ, text)


def drop(path: str, name: str) -> None:
    """Delete a value, if it is there.

    Raises:
        OSError: Windows refuses.
    """
    if sys.platform == "win32":
        import winreg

        with (
            suppress(FileNotFoundError),
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, 0, winreg.KEY_SET_VALUE) as key,
        ):
            winreg.DeleteValue(key, name)


def drop_tree(path: str) -> None:
    """Delete a key with all that is below it, if it is there.

    Raises:
        OSError: Windows refuses.
    """
    if sys.platform == "win32":
        import winreg

        with suppress(FileNotFoundError):
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
                below = [winreg.EnumKey(key, place) for place in range(winreg.QueryInfoKey(key)[0])]
            for name in below:
                drop_tree(rf"{path}\{name}")
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, path)


def _value(root: int, path: str, name: str) -> object:
    found: object = None
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(root, path) as key:
            found = winreg.QueryValueEx(key, name)[0]
    return found
