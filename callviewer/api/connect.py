"""The client for a key: of the service, or of the one that is built in."""

from callviewer import about
from callviewer.api.client import CallService


def client(key: str, url: str, *, is_demo: bool) -> CallService:
    """A client that has asked nothing yet.

    Args:
        key: The API key; the demo's service takes its own alone.
        url: Where the service is; not asked for by the demo.
        is_demo: Whether the calls are to be the invented ones of the built-in service.
    """
    if is_demo:
        from callviewer.api.demo import DemoService, DemoTransport

        return CallService(key, transport=DemoTransport(DemoService(key=about.DEMO_KEY)))
    return CallService(key, url=url)
