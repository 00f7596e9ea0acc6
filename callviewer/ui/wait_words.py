"""How long callers waited for their call back, in words."""

from PySide6.QtCore import QCoreApplication

from callviewer.calls.followup import Wait

translate = QCoreApplication.translate


def waits() -> dict[Wait, str]:
    """The words of each wait, in the order of time."""
    return {
        Wait.MINUTES_5: translate("WaitWords", "up to 5 min"),
        Wait.HOUR: translate("WaitWords", "5 to 60 min"),
        Wait.HOURS_8: translate("WaitWords", "1 to 8 h"),
        Wait.SAME_DAY: translate("WaitWords", "later the same day"),
        Wait.LATER: translate("WaitWords", "next day or later"),
        Wait.REACHED: translate("WaitWords", "they reached you first"),
        Wait.NONE: translate("WaitWords", "not called back"),
    }
