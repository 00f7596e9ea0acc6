"""The moments of a list: when its calls were, as far as that tells them apart, and which of its moment each call is.

Where the list tells no seconds, two calls of one number within a minute look the same, and are told apart by a number.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from operator import attrgetter
from typing import Final

from callviewer.calls.call import Call, CallKey

_is_exact: Final = attrgetter("exact")


def moment(call: Call) -> int | str:
    """When a call was, as far as it tells one call from another; empty where nothing is known."""
    return call.date_text or call.time_ms or ""


def numbered(calls: tuple[Call, ...], ranks: Mapping[CallKey, int]) -> list[Call]:
    """The same calls, those of one number in one minute numbered where their seconds are unknown.

    Args:
        calls: The calls of a page.
        ranks: How many such calls there were before, by their key without a number.
    """
    if all(map(_is_exact, calls)):
        return list(calls)
    counts = Counter(ranks)
    result = []
    for call in calls:
        if call.exact:
            result.append(call)
            continue
        rank = counts[call.key]
        counts[call.key] += 1
        result.append(replace(call, nth=rank) if rank else call)
    return result


def ranks_after(calls: list[Call], former: Mapping[CallKey, int]) -> dict[CallKey, int]:
    """How many calls of the last row's moment, and without any, each number has had, with those of the pages before."""
    if not calls or calls[-1].exact:
        return {}
    # Calls without a date may stand among those of the moment.
    tail = next(filter(None, map(moment, reversed(calls))), "")
    tails = {tail, ""} if tail else {"", *(key[2] for key in former)}
    ranks = {key: rank for key, rank in former.items() if key[2] in tails}
    ranks.update((replace(call, nth=0).key, call.nth + 1) for call in calls if moment(call) in tails and not call.exact)
    return ranks
