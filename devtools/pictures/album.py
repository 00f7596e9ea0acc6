"""The page on which all pictures of a folder can be looked at beside each other."""

from collections import defaultdict
from html import escape
from pathlib import Path
from typing import Final

INDEX: Final = "index.html"

_PAGE: Final = """<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Call Viewer in pictures</title>
<style>
body {{ font: 15px system-ui, sans-serif; margin: 2em; background: #8a9099; }}
section {{ margin-bottom: 3em; }}
div {{ display: flex; flex-wrap: wrap; gap: 1.5em; align-items: start; }}
figure {{ margin: 0; }}
img {{ max-width: 590px; }}
</style>
<h1>Call Viewer in pictures</h1>
<p>{links}</p>
{sections}
</html>
"""


def file_name(scene: str, theme: str, scale: int) -> str:
    """What the picture of a scene is called, in the folder of its language."""
    return f"{scene}-{theme}-{scale}.png"


def bind(folder: Path) -> int:
    """Writes the page about all pictures below a folder.

    Returns:
        How many there are.
    """
    languages: dict[str, dict[str, list[Path]]] = defaultdict(lambda: defaultdict(list))
    for file in sorted(folder.glob("*/*.png")):
        languages[file.parent.name][file.stem.rsplit("-", 2)[0]].append(file)
    links = [
        f'<a href="#{language}-{scene}">{language}: {scene}</a>'
        for language in languages
        for scene in languages[language]
    ]
    sections = [
        _section(language, scene, files) for language, scenes in languages.items() for scene, files in scenes.items()
    ]
    page = _PAGE.format(links=" · ".join(links), sections="\n".join(sections))
    (folder / INDEX).write_text(page, encoding="utf-8")
    return sum(len(files) for scenes in languages.values() for files in scenes.values())


def _section(language: str, scene: str, files: list[Path]) -> str:
    pictures = "\n".join(_figure(f"{language}/{file.name}", file.stem) for file in files)
    title = f"<h2>{escape(f'{language}: {scene}')}</h2>"
    return f'<section id="{language}-{scene}">\n{title}\n<div>\n{pictures}\n</div>\n</section>'


def _figure(address: str, name: str) -> str:
    picture = f'<a href="{escape(address)}"><img src="{escape(address)}" alt="" loading="lazy"></a>'
    return f"<figure>{picture}<figcaption>{escape(name)}</figcaption></figure>"
