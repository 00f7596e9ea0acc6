"""What can go wrong with rows on their way here, as the window gets to know it.

The window may not import the service's room; whatever it must tell apart passes through this one.
"""

from typing import TYPE_CHECKING

from callviewer.api.errors import ServiceError, Trouble

if TYPE_CHECKING:
    # Heavier than the others, and wanted before the first paint for annotations only.
    from callviewer.api.retry import RetryNotice

__all__ = ["RetryNotice", "ServiceError", "Trouble"]
