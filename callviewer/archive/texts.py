"""Text as a file can hold it."""


def storable(text: str) -> str:
    """The text without lone surrogates, which no file can hold."""
    return text if text.isascii() else text.encode(errors="replace").decode()
