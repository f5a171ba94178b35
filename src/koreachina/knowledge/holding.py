"""Who held an office on a day, in a month, over a span."""

import datetime as dt

from koreachina.errors import QueryError
from koreachina.model import EdtfDate, Person, Tenure

from . import offices
from .offices import Office
from .registry import Registry
from .tenures import in_order, sole_holder


def holder(
    office: str,
    country: str,
    *,
    on: EdtfDate | dt.date | str,
    to: str | None = None,
    registry: Registry | None = None,
) -> Person | None:
    """The one person who held an office, or None.

    On a day on which one term ends and the next begins it is the successor.
    None says that the office was vacant, that nobody is entered, or that the
    data cannot tell who it was: over a span in which it changed hands, in a
    month in which it did on a day unknown, or among the several holders of
    an office such as vice premier; `holders` shows which. Days of a span on
    which nobody held it do not count. An acting holder is one.

    Args:
        office: Its name ("foreign minister"), or a title printed in the
            country ("Secretary of State", "Ambassador to China").
        country: A code ("KOR") or a state's name; for an envoy the sender.
        on: A day, a month, any date or span.
        to: Where an envoy is sent, likewise.
        registry: Whose facts to go by; the shipped ones by default.

    Raises:
        QueryError: No such office or country is known, or the title may be
            that of several offices.
        DateError: `on` is a string that is no date.
        TypeError: `on` is nothing that `EdtfDate.of` takes.

    Examples:
        >>> holder("foreign minister", "KOR", on="2014-11-07").name
        'Yun Byung-se'
        >>> holder("ambassador", "CHN", to="North Korea", on="2022-08-01") is None
        True
        >>> holder("president", "KOR", on="May 2022") is None
        True
    """
    known = Registry.default() if registry is None else registry
    return sole(known, office, country, on=on, to=to)


def holders(
    office: str,
    country: str,
    *,
    on: EdtfDate | dt.date | str,
    to: str | None = None,
    registry: Registry | None = None,
) -> tuple[Tenure, ...]:
    """Everyone who held an office, or may have, with the terms in order.

    All tenures whose term overlaps the date: on a day on which one term ends
    and the next begins, both. An end that is known to the month covers the
    month. None at all where the office was vacant or nobody is entered;
    `Registry.gaps` says which, `Registry.particulars` who was acting.

    Args:
        office: As for `holder`.
        country: As for `holder`.
        on: As for `holder`.
        to: As for `holder`; without it, envoys to any state.
        registry: As for `holder`.

    Raises:
        QueryError: As for `holder`.
        DateError: As for `holder`.
        TypeError: As for `holder`.

    Examples:
        >>> for tenure in holders("head of state", "KOR", on="2022-05"):
        ...     print(tenure.person.name, tenure.term)
        Moon Jae-in 2017-05-10/2022-05-09
        Yoon Suk Yeol 2022-05-10/2025-04-04
    """
    known = Registry.default() if registry is None else registry
    return terms(known, office, country, on=on, to=to)


def sole(
    registry: Registry,
    office: str,
    country: str,
    *,
    on: EdtfDate | dt.date | str,
    to: str | None,
) -> Person | None:
    """The one person who held an office; see `holder`."""
    date = EdtfDate.of(on)
    found = terms(registry, office, country, on=date, to=to)
    if len({tenure.of for tenure in found}) == 1:
        named, _, _ = _asked(registry, office, country, to)
        if named.single_holder:
            return sole_holder(
                [(one, registry.particulars(one).body) for one in found], date
            )
    people = {tenure.person for tenure in found}
    return people.pop() if len(people) == 1 else None


def terms(
    registry: Registry,
    office: str,
    country: str,
    *,
    on: EdtfDate | dt.date | str,
    to: str | None,
) -> tuple[Tenure, ...]:
    """Everyone who held an office, with the terms; see `holders`."""
    date = EdtfDate.of(on)
    named, code, sent = _asked(registry, office, country, to)
    known = registry._index.series.get(named.name, {})
    found = [
        of
        for of in known
        if of[0] == code and (sent is None or of[1:] == (sent,))
    ]
    if not found:
        asked = " to ".join(filter(None, (code, sent)))
        there = ", ".join(sorted(" to ".join(of) for of in known))
        msg = (
            f"no {named.name!r} of {asked} is known, expected"
            f" {f'one of {there}' if there else 'an office that was held'}"
        )
        raise QueryError(msg)
    return tuple(
        sorted(
            (
                tenure
                for of in found
                for tenure in known[of]
                if tenure.term.overlaps(date)
            ),
            key=in_order,
        )
    )


def _asked(
    registry: Registry, name: str, country: str, to: str | None
) -> tuple[Office, str, str | None]:
    """The office, its country, and where its holder is sent."""
    code = registry.code(country)
    sent = None if to is None else registry.code(to)
    named = registry._index.offices_named.get(offices.folded_title(name))
    if named is not None and (
        _held(registry, named, code) or not registry.offices_titled(name, code)
    ):
        return named, code, sent
    office = registry.office(name, code)
    envoy = offices.split_envoy(name)
    if sent is None and envoy:
        sent = _receiver(registry, envoy[1])
    return office, code, sent


def _held(registry: Registry, office: Office, code: str) -> bool:
    """Whether anybody of a country is known to have held an office."""
    known = registry._index.series.get(office.name, {})
    return any(of[0] == code for of in known)


def _receiver(registry: Registry, name: str) -> str | None:
    try:
        return registry.code(name)
    except QueryError:
        return None
