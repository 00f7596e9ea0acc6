"""What the tabs of the window show."""

from callviewer.ui.call_page import CallPage
from callviewer.ui.insights_tab import InsightsTab
from callviewer.ui.people_page import PeoplePage

Page = CallPage | PeoplePage | InsightsTab
"""They look alike from outside; the insights alone have no rows, so that no number is chosen there."""
