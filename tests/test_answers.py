"""What answers without a list mean."""

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.api.answers import refusal
from callviewer.api.errors import ServiceError, Trouble

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)


def meant(status: int, body: bytes | str | dict[str, object], **headers: str) -> ServiceError:
    content = json.dumps(body).encode() if isinstance(body, dict) else body.encode() if isinstance(body, str) else body
    return refusal(status, content, {name.replace("_", "-"): text for name, text in headers.items()}, NOW.timestamp())


@pytest.mark.parametrize(
    ("status", "code", "trouble"),
    [
        (400, "missing_apikey", Trouble.NO_KEY),
        (403, "invalid_apikey", Trouble.WRONG_KEY),
        (403, "api_expired", Trouble.EXPIRED),
        (500, "server_error", Trouble.SERVICE_FAULT),
    ],
)
@pytest.mark.parametrize("seen_status", [None, 200])
def test_the_documented_codes_are_known_with_their_status_and_without(
    status: int, code: str, trouble: Trouble, seen_status: int | None
) -> None:
    error = meant(seen_status or status, {"success": False, "error": code})
    assert (error.trouble, code in error.detail) == (trouble, True)


@pytest.mark.parametrize(
    ("status", "body", "trouble"),
    [
        (200, "Missing apikey", Trouble.NO_KEY),
        (400, "<p>Missing <b>api key</b></p>", Trouble.NO_KEY),
        (200, {"success": False, "message": "Missing API-Key."}, Trouble.NO_KEY),
        (500, "Missing apikey", Trouble.NO_KEY),
        (200, "Invalid apikey", Trouble.WRONG_KEY),
        (200, {"success": False, "error": 17, "message": "Unknown api key"}, Trouble.WRONG_KEY),
        (200, "Your API has expired", Trouble.EXPIRED),
        (200, {"success": False, "message": "expired"}, Trouble.EXPIRED),
        (403, {"success": False, "error": "account_expired"}, Trouble.EXPIRED),
        (200, "SQL prepare failed: Unknown column 'apikey' in 'where clause'", Trouble.SERVICE_FAULT),
        (200, "<b>Fatal error</b>: Uncaught mysqli_sql_exception: gone away", Trouble.SERVICE_FAULT),
        (500, {"success": False, "error": "server_error", "detail": "unknown apikey column"}, Trouble.SERVICE_FAULT),
        (401, "", Trouble.REFUSED),
        (403, "", Trouble.REFUSED),
        (403, "Forbidden", Trouble.REFUSED),
        (403, "<html><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></html>", Trouble.REFUSED),
        (403, "Access denied", Trouble.REFUSED),
        (403, {"message": "Forbidden"}, Trouble.REFUSED),
        (401, "This API key is blocked", Trouble.WRONG_KEY),
        (403, {"success": False, "message": "Access denied"}, Trouble.WRONG_KEY),
        (403, {"error": "no_such_phone"}, Trouble.WRONG_KEY),
        (403, "Missing apikey", Trouble.NO_KEY),
        (403, "Too many requests from your IP", Trouble.TOO_MANY),
        (403, {"success": False, "error": "rate_limited"}, Trouble.TOO_MANY),
        (200, {"success": False, "message": "Too many requests for this API key"}, Trouble.TOO_MANY),
        (500, "SQLSTATE[08004] [1040] Too many connections", Trouble.SERVICE_FAULT),
        (200, {"success": False, "error": 403}, Trouble.WRONG_KEY),
        (200, {"success": False, "error": 429}, Trouble.TOO_MANY),
        (200, {"success": False, "error": 500}, Trouble.SERVICE_FAULT),
        (200, {"success": False, "error": 17, "message": "Something went wrong"}, Trouble.SERVICE_FAULT),
        (429, "expired", Trouble.TOO_MANY),
        (502, "", Trouble.SERVICE_FAULT),
        (503, "<html>Back soon, session expired</html>", Trouble.SERVICE_FAULT),
        (200, "", Trouble.UNEXPECTED),
        (200, "Your session has expired, log in to the network", Trouble.UNEXPECTED),
        (204, "", Trouble.UNEXPECTED),
        (302, "Invalid apikey", Trouble.UNEXPECTED),
        (404, "Not Found", Trouble.UNEXPECTED),
        (404, {"success": False, "error": "not_found"}, Trouble.UNEXPECTED),
        (418, "I'm a teapot", Trouble.UNEXPECTED),
        (200, '[{"name": "Invalid apikey"}]', Trouble.UNEXPECTED),
        (200, '{"success": true, "data": [{"name": "API expired", "num', Trouble.UNEXPECTED),
    ],
)
def test_an_answer_means(status: int, body: str | dict[str, object], trouble: Trouble) -> None:
    assert meant(status, body).trouble is trouble


@pytest.mark.parametrize("status", [200, 401, 403])
def test_the_words_of_a_long_web_page_mean_nothing(status: int) -> None:
    page = "<!doctype html><html><body>" + "<p>Your API subscription has expired. Invalid apikey.</p>" * 20
    assert meant(status, page).trouble is (Trouble.UNEXPECTED if status == 200 else Trouble.REFUSED)


def test_an_integer_in_error_does_not_overrule_a_real_status() -> None:
    assert meant(503, {"success": False, "error": 403}).trouble is Trouble.SERVICE_FAULT


def test_the_services_own_words_are_not_repeated() -> None:
    error = meant(403, {"success": False, "error": "no_such_key_canary", "message": "Invalid apikey canary"})
    assert "canary" not in repr((error, error.args, error.detail))


@pytest.mark.parametrize(
    ("retry_after", "wait_s"),
    [
        ("8", 8.0),
        (" 8 ", 8.0),
        ("1.5", 1.5),
        ("9" * 30, 366 * 86_400.0),
        (format_datetime(NOW + timedelta(seconds=30), usegmt=True), 30.0),
        (format_datetime(NOW - timedelta(seconds=30), usegmt=True), None),
        ("0", None),
        ("-5", None),
        ("soon", None),
        ("inf", None),
        ("1_0", None),
        ("Thu, 99 Foo 2026 99:99:99 GMT", None),
        ("", None),
    ],
)
def test_the_wait_that_is_asked_for(retry_after: str, wait_s: float | None) -> None:
    assert meant(429, "", retry_after=retry_after).wait_s == wait_s


def test_a_date_to_wait_for_is_measured_by_the_services_clock() -> None:
    ahead = NOW + timedelta(hours=2)
    error = meant(
        503, "", retry_after=format_datetime(ahead + timedelta(seconds=5), usegmt=True), date=format_datetime(ahead)
    )
    assert error.wait_s == 5.0


def test_a_plea_to_wait_with_another_status_may_say_how_long() -> None:
    assert meant(403, "Too many requests", retry_after="8").wait_s == 8.0


def test_no_wait_is_read_from_an_answer_that_is_no_plea() -> None:
    assert meant(403, "", retry_after="8").wait_s is None


@given(st.text(max_size=60))
def test_no_retry_after_is_too_strange(text: str) -> None:
    wait_s = meant(429, "", retry_after=text).wait_s
    assert wait_s is None or 0 < wait_s <= 366 * 86_400
