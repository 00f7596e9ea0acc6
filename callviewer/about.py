"""Who this program is: the one place for its version, its names and its addresses."""

from typing import Final

VERSION = "0.1.0"
NAME: Final = "Call Viewer"
COMMAND: Final = "callviewer"
APP_ID: Final = "io.github.callviewer.CallViewer"
"""Reverse-DNS id: desktop file name, Wayland app id, bundle identifier."""
SERVICE_URL: Final = "https://api.smsmobileapi.com"
"""Base address of the service (vendor's public documentation)."""
KEY_VARIABLE: Final = "CALLVIEWER_API_KEY"
"""Environment variable that holds a key for this session only."""
DEMO_KEY: Final = "built-in-service"
"""The key of the demo's invented calls, which never leaves this computer."""
