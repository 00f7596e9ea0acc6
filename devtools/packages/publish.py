"""Putting a release where people download it: the last step of the release workflow."""

import os
import re
import shutil
from typing import Final

from callviewer import about
from devtools.packages import sums
from devtools.packages.facts import DIST, ROOT, WORK, releases, source_date
from devtools.steps import SetupError, run_quietly, say

TAG: Final = f"v{about.VERSION}"


def check_tag() -> None:
    """Sees to it that a tag, the program and the head of the changelog speak of the same version.

    Raises:
        SetupError: They do not.
    """
    tag = os.environ.get("GITHUB_REF_NAME", TAG)
    if tag != TAG:
        raise SetupError(
            f"The tag is {tag}, and VERSION in callviewer/about.py asks for {TAG}. Change one of them, then tag anew."
        )
    heads = re.findall(r"^## (.*)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    head = heads[0] if heads else "nothing"
    if not head.startswith(f"{about.VERSION} ("):
        raise SetupError(
            f'CHANGELOG.md begins with "{head}"; a release of {about.VERSION} takes '
            f'"## {about.VERSION} ({source_date()})" there. Write it, then tag anew.'
        )


def publish() -> None:
    """Makes the page of the release with everything in `dist/`, for whoever has the right to.

    Raises:
        SetupError: The versions disagree, or GitHub refuses.
    """
    check_tag()
    if not shutil.which("gh"):
        raise SetupError("Publishing takes GitHub's program `gh`, and a token in GH_TOKEN.")
    sums.write_sums()
    newest = releases((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), source_date())[0]
    notes = WORK / "notes.md"
    notes.parent.mkdir(parents=True, exist_ok=True)
    notes.write_text("".join(f"- {change}\n" for change in newest.changes), encoding="utf-8")
    files = [str(file) for file in sorted(DIST.iterdir())]
    title = f"{about.NAME} {about.VERSION}"
    call = ["gh", "release", "create", TAG, "--verify-tag", "--title", title, "--notes-file", str(notes), *files]
    run_quietly(call, "The release could not be published.")
    say(f"published {TAG}")
