"""What the line at the bottom says of a list of calls."""

from PySide6.QtCore import QCoreApplication

from callviewer.ui.call_model import CallModel, ListState
from callviewer.ui.words import Words

translate = QCoreApplication.translate


def status_of(model: CallModel, words: Words) -> str:
    """What is shown of a list, and whether there is more."""
    rows = model.rowCount()
    if model.is_front or (model.state is ListState.LOADING and (model.is_outdated or not rows)):
        return translate("CallPage", "Looking…")
    if not rows:
        return ""
    if model.is_outdated:
        return translate("CallPage", "These are still the calls from before")
    if model.is_local and not model.is_whole:
        text = translate("CallPage", "Calls here so far: {n}")
    elif model.state is ListState.COMPLETE or model.is_local:
        text = (
            translate("CallPage", "Calls found: {n}")
            if model.query.is_filtered
            else translate("CallPage", "All calls shown: {n}")
        )
    elif model.state is ListState.FAILED:
        text = translate("CallPage", "Calls shown: {n}")
    else:
        text = translate("CallPage", "Calls shown: {n}, more when you scroll")
    if model.skipped:
        text += " · " + translate("CallPage", "unreadable rows passed over: {m}")
    count = words.count
    return text.format(n=count(rows), m=count(model.skipped))
