"""Whether and when a failed request is tried again, and the watch over the wait."""

import asyncio
import threading
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.api.errors import ServiceError, Trouble
from callviewer.api.retry import ONCE, PATIENT, RetryNotice, RetryPolicy, RetryWatch, seconds_until_retry

A_LONG_TIME = 600.0
NOTICE = RetryNotice(A_LONG_TIME, Trouble.TOO_MANY, 2)
NOW = RetryNotice(0, Trouble.TOO_MANY, 2)


def fault(status: int | None) -> ServiceError:
    return ServiceError(Trouble.SERVICE_FAULT, status=status)


def retries(error: ServiceError, policy: RetryPolicy = PATIENT) -> int:
    failures = 1
    while seconds_until_retry(error, failures, policy) is not None:
        failures += 1
    return failures - 1


@pytest.mark.parametrize(
    ("error", "count"),
    [
        (ServiceError(Trouble.OFFLINE), 4),
        (ServiceError(Trouble.TOO_MANY, status=429), 4),
        (fault(502), 4),
        (fault(503), 4),
        (fault(504), 4),
        (fault(500), 2),
        (fault(521), 2),
        (fault(200), 0),
        (fault(400), 0),
        (fault(None), 0),
        (ServiceError(Trouble.INSECURE), 0),
        (ServiceError(Trouble.NO_KEY, status=400), 0),
        (ServiceError(Trouble.WRONG_KEY, status=403), 0),
        (ServiceError(Trouble.EXPIRED, status=403), 0),
        (ServiceError(Trouble.UNEXPECTED, status=200), 0),
        (ServiceError(Trouble.UNEXPECTED, status=502), 0),
    ],
)
def test_so_often_is_a_failure_tried_again(error: ServiceError, count: int) -> None:
    assert retries(error) == count


def test_a_policy_of_one_try_never_tries_again() -> None:
    assert retries(ServiceError(Trouble.OFFLINE), ONCE) == 0


def test_the_wait_doubles_up_to_its_cap() -> None:
    policy = RetryPolicy(tries=9, base_s=1, cap_s=20)
    waits = [seconds_until_retry(fault(503), failures, policy, lambda: 1) for failures in range(1, 8)]
    assert waits == [1, 2, 4, 8, 16, 20, 20]


def test_chance_halves_the_wait_at_most() -> None:
    assert seconds_until_retry(fault(503), 3, PATIENT, lambda: 0) == 2


def test_the_wait_that_the_service_asks_for_is_kept_exactly() -> None:
    error = ServiceError(Trouble.TOO_MANY, wait_s=8)
    assert seconds_until_retry(error, 1, PATIENT) == 8


def test_too_long_a_wait_is_not_waited_for() -> None:
    error = ServiceError(Trouble.TOO_MANY, wait_s=PATIENT.most_wait_s + 1)
    assert seconds_until_retry(error, 1, PATIENT) is None


@given(
    st.builds(
        ServiceError,
        st.sampled_from(Trouble),
        wait_s=st.none() | st.floats(0, 1e9),
        status=st.none() | st.integers(100, 599),
    ),
    st.integers(1, 10**6),
    st.integers(1, 10**6),
)
def test_every_wait_is_bounded(error: ServiceError, failures: int, tries: int) -> None:
    wait_s = seconds_until_retry(error, failures, RetryPolicy(tries=tries))
    assert wait_s is None or 0 <= wait_s <= 120
    assert wait_s is None or failures < tries


def watched(during: Callable[[RetryWatch], None], notice: RetryNotice = NOTICE) -> list[RetryNotice]:
    """What is told of one wait, when `during` is called at its beginning."""
    notices: list[RetryNotice] = []

    def told(notice: RetryNotice) -> None:
        notices.append(notice)
        if notice.seconds:
            during(watch)

    watch = RetryWatch(told)
    asyncio.run(asyncio.wait_for(watch.wait(notice), A_LONG_TIME / 2))
    return notices


def test_a_wait_that_passes_is_told_at_both_ends() -> None:
    notice = RetryNotice(0.001, Trouble.OFFLINE, 3)
    assert watched(lambda watch: None, notice) == [notice, RetryNotice(0, Trouble.OFFLINE, 3)]


def test_a_wait_is_cut_short_from_its_own_thread() -> None:
    assert watched(RetryWatch.skip) == [NOTICE, NOW]


def test_a_wait_is_cut_short_from_another_thread() -> None:
    threads = []

    def skip_elsewhere(watch: RetryWatch) -> None:
        threads.append(threading.Thread(target=watch.skip))
        threads[0].start()

    assert watched(skip_elsewhere) == [NOTICE, NOW]
    threads[0].join()


def test_skipping_again_and_again_does_no_harm() -> None:
    def skip_often(watch: RetryWatch) -> None:
        for _ in range(50):
            watch.skip()

    assert watched(skip_often) == [NOTICE, NOW]


def test_skipping_without_a_wait_is_forgotten() -> None:
    notices: list[RetryNotice] = []
    watch = RetryWatch(notices.append)
    watch.skip()
    notice = RetryNotice(0.001, Trouble.OFFLINE, 2)
    asyncio.run(watch.wait(notice))
    watch.skip()
    assert notices[0] == notice


def test_a_cancelled_wait_ends_without_a_second_notice() -> None:
    async def cancel() -> list[RetryNotice]:
        notices: list[RetryNotice] = []
        began = asyncio.Event()

        def told(notice: RetryNotice) -> None:
            notices.append(notice)
            began.set()

        watch = RetryWatch(told)
        task = asyncio.create_task(watch.wait(NOTICE))
        await began.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        watch.skip()
        return notices

    assert asyncio.run(cancel()) == [NOTICE]


def test_one_watch_can_watch_two_waits() -> None:
    async def both() -> list[RetryNotice]:
        notices: list[RetryNotice] = []

        def told(notice: RetryNotice) -> None:
            notices.append(notice)
            if len(notices) == 2:
                watch.skip()

        watch = RetryWatch(told)
        await asyncio.gather(watch.wait(NOTICE), watch.wait(NOTICE))
        return notices

    assert asyncio.run(both()) == [NOTICE, NOTICE, NOW, NOW]
