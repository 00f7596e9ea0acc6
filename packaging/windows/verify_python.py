"""Sees to it that a folder holds the Python of python.org for Windows, and nothing added: `verify_python.py FOLDER`.

Every program and library in it must carry a valid signature of the Python Software Foundation; of Microsoft, where it
is the runtime of its compiler.
"""

import re
import sys
from pathlib import Path
from typing import Any, Final

PYTHONS_MAKER: Final = "CN=Python Software Foundation"
COMPILERS_MAKER: Final = "CN=Microsoft "
PROGRAMS: Final = frozenset({".dll", ".exe", ".pyd"})


def signed_file() -> Any:
    """Signify's class for signed files.

    oscrypto, on which it stands, finds no OpenSSL whose version has a part of two digits: while it is imported, the
    question it asks allows for them.
    """
    asked = re.search

    def search(pattern: Any, text: Any, flags: int = 0) -> Any:
        wider = pattern.replace(r"\d\.\d\.\d[a-z]*", r"\d+\.\d+\.\d+[a-z]*") if isinstance(pattern, str) else pattern
        return asked(wider, text, flags)

    re.search = search  # type: ignore[assignment]
    try:
        from signify.authenticode import AuthenticodeFile
    finally:
        re.search = asked
    return AuthenticodeFile


def trouble(file: Path, reader: Any) -> str:
    """What is wrong with the signature of a file; empty where nothing is."""
    with file.open("rb") as stream:
        signed = reader.from_stream(stream)
        result, reason = signed.explain_verify()
        if result.name != "OK":
            return f"{result.name} ({reason})"
        signers = [
            certificate.subject.dn
            for signature in signed.signatures
            for certificate in signature.certificates
            if certificate.serial_number == signature.signer_info.serial_number
        ]
    maker = COMPILERS_MAKER if file.name.startswith("vcruntime") else PYTHONS_MAKER
    return "" if signers and all(signer.startswith(maker) for signer in signers) else f"signed by {signers}"


def main(folder: Path) -> int:
    """Checks all files and names those that are not as they have to be."""
    reader = signed_file()
    files = sorted(file for file in folder.rglob("*") if file.suffix.lower() in PROGRAMS)
    troubles = {file: found for file in files if (found := trouble(file, reader))}
    for file, found in troubles.items():
        sys.stderr.write(f"{file}: {found}\n")
    print(f"{len(files) - len(troubles)} of {len(files)} files carry the right signature")
    return 0 if files and not troubles else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
