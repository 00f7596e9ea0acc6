"""A registry of Windows that tests write and read."""

from types import ModuleType, TracebackType


class Key:
    """An open key."""

    def __init__(self, registry: "Registry", root: int, path: str) -> None:
        self.registry = registry
        self.place = (root, path)

    def __enter__(self) -> "Key":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass

    @property
    def values(self) -> dict[str, object]:
        return self.registry.keys[self.place]

    @property
    def below(self) -> list[str]:
        root, path = self.place
        start = f"{path}\\"
        inside = [other[len(start) :] for kind, other in self.registry.keys if kind == root and other.startswith(start)]
        return list(dict.fromkeys(name.partition("\\")[0] for name in inside))


class Registry(ModuleType):
    """Stands in for `winreg`.

    Attributes:
        keys: What it holds: values by root and path.
        refuses: Whether nothing can be written.
    """

    HKEY_CLASSES_ROOT = 0
    HKEY_CURRENT_USER = 1
    KEY_SET_VALUE = 2
    REG_SZ = 1

    def __init__(self) -> None:
        super().__init__("winreg")
        self.keys: dict[tuple[int, str], dict[str, object]] = {}
        self.refuses = False

    def OpenKey(self, root: int, path: str, reserved: int = 0, access: int = 0) -> Key:  # noqa: N802
        if (root, path) not in self.keys and not Key(self, root, path).below:
            raise FileNotFoundError(path)
        self.keys.setdefault((root, path), {})
        return Key(self, root, path)

    def QueryValueEx(self, key: Key, name: str) -> tuple[object, int]:  # noqa: N802
        if name not in key.values:
            raise FileNotFoundError(name)
        return key.values[name], 1

    def CreateKey(self, root: int, path: str) -> Key:  # noqa: N802
        if self.refuses:
            raise PermissionError(13, "Access is denied", path)
        self.keys.setdefault((root, path), {})
        return Key(self, root, path)

    def SetValueEx(self, key: Key, name: str, reserved: int, kind: int, value: object) -> None:  # noqa: N802
        key.values[name] = value

    def DeleteValue(self, key: Key, name: str) -> None:  # noqa: N802
        if name not in key.values:
            raise FileNotFoundError(name)
        del key.values[name]

    def QueryInfoKey(self, key: Key) -> tuple[int, int, int]:  # noqa: N802
        return len(key.below), len(key.values), 0

    def EnumKey(self, key: Key, place: int) -> str:  # noqa: N802
        return key.below[place]

    def DeleteKey(self, root: int, path: str) -> None:  # noqa: N802
        if Key(self, root, path).below:
            raise PermissionError(13, "Access is denied", path)
        if (root, path) not in self.keys:
            raise FileNotFoundError(path)
        del self.keys[root, path]
