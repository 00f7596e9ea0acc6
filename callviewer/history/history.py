"""The calls of one account, as the window asks for them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.request import PageRequest
from callviewer.api.retry import RetryWatch
from callviewer.calls.call import Page
from callviewer.calls.query import CallQuery
from callviewer.history.feed import Feed, Place

if TYPE_CHECKING:
    from datetime import tzinfo

    from callviewer.api.client import CallService


class History:
    """Whatever the window shows comes from here. All coroutines run on the service thread."""

    def __init__(self, connect: "Callable[[str], CallService]") -> None:
        """A history without a key; every question fails with NO_KEY until `open`.

        Args:
            connect: Makes a client for a key. Called on the service thread, so that the first paint need not wait
                for the import of an HTTP library.
        """
        self._connect = connect
        self._service: CallService | None = None

    async def open(self, key: str) -> None:
        """Use `key` from now on; requests under way with another one end as cancelled or failed."""
        await self.close()
        self._service = self._connect(key)

    async def close(self) -> None:
        """Let go of the connection, if any. `open` may follow."""
        service, self._service = self._service, None
        if service is not None:
            await service.close()

    async def check_key(self, key: str) -> None:
        """Ask the service whether it knows `key`, which need not be the one in use.

        Raises:
            ServiceError: It does not, or it cannot be asked.
        """
        service = self._connect(key)
        try:
            await service.check_key()
        finally:
            await service.close()

    def feed(self, query: CallQuery, place: Place) -> Feed:
        """The rows of `query`. May be called on any thread: nothing is asked for yet."""
        return Feed(self, query, place)

    async def page(self, request: PageRequest, *, zone: "tzinfo", watch: RetryWatch | None = None) -> Page:
        """One page of the service; see CallService.page."""
        if self._service is None:
            raise ServiceError(Trouble.NO_KEY)
        return await self._service.page(request, zone=zone, watch=watch)
