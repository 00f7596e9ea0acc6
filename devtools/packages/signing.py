"""Signing for Windows and macOS, where the release workflow has secrets for it; nothing happens where it has none."""

import base64
import os
import secrets
import shutil
import tempfile
from pathlib import Path
from typing import Final

from callviewer import about
from devtools.packages.facts import HOMEPAGE, SOURCES
from devtools.steps import SetupError, run_quietly, say

ENTITLEMENTS: Final = SOURCES / "macos" / "entitlements.plist"
CLOCK: Final = "http://timestamp.acs.microsoft.com"
"""Says when a file was signed, so that the signature outlives the certificate."""


def sign_for_windows(file: Path) -> None:
    """Signs a program with the certificate in CALLVIEWER_WINDOWS_CERTIFICATE (a .pfx in base64).

    Raises:
        SetupError: It is there, and does not serve.
    """
    certificate = os.environ.get("CALLVIEWER_WINDOWS_CERTIFICATE")
    if not certificate:
        say(f"{file.name} stays unsigned: there is no CALLVIEWER_WINDOWS_CERTIFICATE")
        return
    kits = sorted(Path("C:/Program Files (x86)/Windows Kits/10/bin").glob("10.*/x64/signtool.exe"))
    tool = shutil.which("signtool") or (str(kits[-1]) if kits else None)
    if tool is None:
        raise SetupError("To sign takes signtool, of the Windows SDK.")
    with tempfile.TemporaryDirectory(prefix="callviewer-sign-") as folder:
        pfx = Path(folder, "certificate.pfx")
        pfx.write_bytes(base64.b64decode(certificate))
        key = ["/f", str(pfx), "/p", os.environ.get("CALLVIEWER_WINDOWS_PASSWORD", "")]
        call = [tool, "sign", *key, "/fd", "sha256", "/tr", CLOCK, "/td", "sha256", "/d", about.NAME, "/du", HOMEPAGE]
        run_quietly([*call, str(file)], f"{file.name} could not be signed.")


def sign_for_macos(application: Path) -> None:
    """Signs an application with the certificate in CALLVIEWER_MACOS_CERTIFICATE (a .p12 in base64).

    Raises:
        SetupError: It is there, and does not serve.
    """
    certificate = os.environ.get("CALLVIEWER_MACOS_CERTIFICATE")
    if not certificate:
        say(f"{application.name} stays unsigned: there is no CALLVIEWER_MACOS_CERTIFICATE")
        return
    with tempfile.TemporaryDirectory(prefix="callviewer-sign-") as folder:
        keychain, word = str(Path(folder, "signing.keychain-db")), secrets.token_hex(16)
        p12 = Path(folder, "certificate.p12")
        p12.write_bytes(base64.b64decode(certificate))
        password = os.environ.get("CALLVIEWER_MACOS_PASSWORD", "")
        sentence = "The certificate could not be used."
        run_quietly(["security", "create-keychain", "-p", word, keychain], sentence)
        try:
            run_quietly(["security", "unlock-keychain", "-p", word, keychain], sentence)
            take = ["security", "import", str(p12), "-k", keychain, "-P", password, "-T", "/usr/bin/codesign"]
            run_quietly(take, sentence)
            allow = ["security", "set-key-partition-list", "-S", "apple-tool:,apple:", "-s", "-k", word, keychain]
            run_quietly(allow, sentence)
            run_quietly(["security", "list-keychains", "-d", "user", "-s", keychain], sentence)
            options = ["--force", "--deep", "--timestamp", "--options", "runtime", "--entitlements", str(ENTITLEMENTS)]
            call = ["codesign", *options, "--keychain", keychain, "--sign", "Developer ID Application"]
            run_quietly([*call, str(application)], "The application could not be signed.")
        finally:
            run_quietly(["security", "delete-keychain", keychain], "The keychain could not be removed.")
    run_quietly(["codesign", "--verify", "--deep", "--strict", str(application)], "The signature does not hold.")


def notarise(image: Path) -> None:
    """Has Apple look at a disk image and attaches its answer, with the login in CALLVIEWER_APPLE_ID, _PASSWORD, _TEAM.

    Raises:
        SetupError: The login is there, and Apple refuses.
    """
    names = ("ID", "PASSWORD", "TEAM")
    login = [os.environ.get(f"CALLVIEWER_APPLE_{name}", "") for name in names]
    if not all(login):
        say(f"{image.name} is not notarised: there is no login in CALLVIEWER_APPLE_{', _'.join(names)}")
        return
    account = ["--apple-id", login[0], "--password", login[1], "--team-id", login[2]]
    run_quietly(["xcrun", "notarytool", "submit", str(image), *account, "--wait"], "Apple did not notarise it.")
    run_quietly(["xcrun", "stapler", "staple", str(image)], "Apple's answer could not be attached.")
