"""What the shipped data keep: the invariants of every fact."""

import datetime as dt
import itertools
import json
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from koreachina.knowledge import Registry, _read, lines
from koreachina.knowledge.lookup import NO_STATE
from koreachina.knowledge.offices import folded_title
from koreachina.knowledge.tenures import certain, first_and_last
from koreachina.model import Person, Tenure

DEFAULT = Registry.default()
CODES = {state.country for state in DEFAULT.states} | NO_STATE
OFFICES = {office.name: office for office in DEFAULT.offices}
KINDS = {
    "state": "states.jsonl",
    "organization": "bodies.jsonl",
    "person": "persons.jsonl",
    "office": "offices.jsonl",
    "tenure": "tenures.jsonl",
}

LINE = {
    "Saenuri Party": "conservative",
    "Grand National Party": "conservative",
    "Liberty Korea Party": "conservative",
    "People Power Party": "conservative",
    "Uri Party": "liberal",
    "Democratic United Party": "liberal",
    "Democratic Party": "liberal",
}
"""Parties of KOR that are renamed and merged: one succeeds another."""


class TestIdentity:
    """Ids, codes and references."""

    @pytest.mark.parametrize("kind", ["persons", "organizations", "states"])
    def test_ids_are_unique(self, kind: str) -> None:
        """One id, one actor."""
        ids = Counter(actor.id for actor in getattr(DEFAULT, kind))

        assert [one for one, count in ids.items() if count > 1] == []

    def test_office_names_are_unique(self) -> None:
        """Not even case or number tells two offices apart."""
        assert len({folded_title(name) for name in OFFICES}) == len(OFFICES)

    def test_codes(self) -> None:
        """Every country is a state or one of PLOVER's."""
        used = {actor.country for actor in DEFAULT.persons}
        used |= {body.country for body in DEFAULT.organizations}
        used |= {code for tenure in DEFAULT.tenures for code in tenure.of}
        used |= {
            code for office in DEFAULT.offices for code in office.countries
        }

        assert used <= CODES

    def test_cow_numbers_are_unique(self) -> None:
        """732 is South Korea and 731 North Korea."""
        assert len(set(DEFAULT.cow.values())) == len(DEFAULT.cow) > 150
        assert DEFAULT.cow["KOR"] == 732
        assert DEFAULT.cow["PRK"] == 731
        assert {*DEFAULT.cow} <= CODES

    def test_sectors(self) -> None:
        """Every sector is one of PLOVER's."""
        known = set(_read.table("sectors.json")["codes"])

        assert {body.sector for body in DEFAULT.organizations} - {
            None
        } <= known

    def test_enough(self) -> None:
        """Nothing was lost on the way."""
        assert len(DEFAULT.tenures) == 1126
        assert len(DEFAULT.persons) == 782
        assert len(DEFAULT.offices) == 64
        assert len(DEFAULT.organizations) > 900

    @pytest.mark.parametrize("kind", KINDS)
    def test_lines_are_in_the_format(self, kind: str) -> None:
        """Each line would pass in a file of a user."""
        for line in _read.lines(KINDS[kind]):
            assert lines._reasons({"kind": kind, **line}) == []

    def test_all_hold_together(self, tmp_path: Path) -> None:
        """Taken as a user's files, the data make the same registry."""
        mine = tmp_path / "mine.jsonl"
        rows = [
            json.dumps({"kind": kind, **line})
            for kind, name in KINDS.items()
            for line in _read.lines(name)
        ]
        mine.write_text("\n".join(rows), encoding="utf-8")
        made = Registry(states=()).extend(mine)

        assert made.states == DEFAULT.states
        assert made.capitals == DEFAULT.capitals
        assert made.organizations == DEFAULT.organizations
        assert made.persons == DEFAULT.persons
        assert made.offices == DEFAULT.offices
        assert made.tenures == DEFAULT.tenures
        assert made.cow == DEFAULT.cow
        assert made.weak_surfaces == DEFAULT.weak_surfaces
        assert made.facts.surnames == DEFAULT.facts.surnames
        assert made.facts.particulars == DEFAULT.facts.particulars


def _series() -> dict[object, list[Tenure]]:
    """Tenures of offices with a single holder, in order."""
    found: dict[object, list[Tenure]] = defaultdict(list)
    for tenure in DEFAULT.tenures:
        if OFFICES[tenure.office].single_holder:
            body = DEFAULT.particulars(tenure).body
            line = LINE.get(body or "", body)
            found[tenure.office, tenure.of, line].append(tenure)
    return {key: sorted(of, key=lambda t: t.term) for key, of in found.items()}


class TestTenures:
    """Terms beside each other."""

    def test_offices_exist(self) -> None:
        """Every tenure is of an office that is registered."""
        assert {tenure.office for tenure in DEFAULT.tenures} == {*OFFICES}

    def test_offices_have_titles_where_they_are_held(self) -> None:
        """Somebody's office is printed somehow."""
        for tenure in DEFAULT.tenures:
            assert OFFICES[tenure.office].titles_in(tenure.of[0])

    def test_no_two_holders_at_once(self) -> None:
        """They share the day of the hand-over at most."""
        for of in _series().values():
            for one, other in itertools.combinations(of, 2):
                first, last = certain(one.term)
                other_first, other_last = certain(other.term)
                assert max(first, other_first) >= min(last, other_last), (
                    one,
                    other,
                )

    def test_no_gap_that_is_not_noted(self) -> None:
        """A day without a holder stands in the gaps."""
        noted = {(gap.office, gap.of, str(gap.during)) for gap in DEFAULT.gaps}
        for of in _series().values():
            for one, other in itertools.pairwise(of):
                end = first_and_last(one.term)[1]
                begin = first_and_last(other.term)[0]
                if begin - end > dt.timedelta(days=1):
                    span = f"{one.term.end}/{other.term.start}"
                    assert (one.office, one.of, span) in noted, (one, other)

    def test_gaps_are_gaps(self) -> None:
        """Nobody holds the office inside a gap."""
        for gap in DEFAULT.gaps:
            to = next(iter(gap.of[1:]), None)
            first, last = first_and_last(gap.during)
            inner = certain(gap.during)
            middle = (
                inner[0]
                + (min(inner[1], dt.date(2025, 12, 31)) - inner[0]) / 2
            )
            assert first < last
            found = DEFAULT.holders(gap.office, gap.of[0], to=to, on=middle)
            lines_of = {
                LINE.get(DEFAULT.particulars(tenure).body or "")
                for tenure in found
            }
            assert not found or LINE.get(gap.body or "") not in lines_of, gap

    def test_from_1998_to_2025(self) -> None:
        """No term ended before 1998 or began after 2025."""
        for tenure in DEFAULT.tenures:
            first, last = first_and_last(tenure.term)
            assert last >= dt.date(1998, 1, 1)
            assert first <= dt.date(2025, 12, 31)

    def test_acting_holders(self) -> None:
        """They are flagged, not left out."""
        acting = [
            tenure
            for tenure in DEFAULT.tenures
            if DEFAULT.particulars(tenure).acting
        ]

        assert len(acting) == 20


class TestSpellings:
    """From a printed name to who bears it."""

    def test_bodies(self) -> None:
        """Surface and country name one body."""
        for surface, bodies in DEFAULT.body_surfaces.items():
            countries = [body.country for body in bodies]
            assert len(countries) == len(set(countries)), surface

    def test_bodies_are_no_states(self) -> None:
        """A surface is a state's or a body's."""
        assert not {*DEFAULT.body_surfaces} & {*DEFAULT.surfaces}

    def test_frameworks_are_neither(self) -> None:
        """Nor is one a framework's as well."""
        frameworks = {*DEFAULT.frameworks}

        assert len(frameworks) == len(DEFAULT.frameworks)
        assert not frameworks & {*DEFAULT.body_surfaces}
        assert not frameworks & {*DEFAULT.surfaces}

    def test_weak_surfaces_are_surfaces(self) -> None:
        """What is weak is looked for."""
        assert DEFAULT.weak_surfaces <= {*DEFAULT.body_surfaces}

    @pytest.mark.parametrize("code", ["KOR", "PRK"])
    def test_koreas_are_not_swapped(self, code: str) -> None:
        """What names one Korea is not a body of the other."""
        other = {"KOR": "PRK", "PRK": "KOR"}[code]
        marks = {"KOR": ("South Korea", "ROK"), "PRK": ("North Korea", "DPRK")}
        for surface, bodies in DEFAULT.body_surfaces.items():
            of = {body.country for body in bodies}
            if any(mark in surface.split("-")[0] for mark in marks[other]):
                continue
            if any(surface.startswith(mark + " ") for mark in marks[code]):
                assert other not in of, surface

    @pytest.mark.parametrize(
        ("surface", "code"),
        [
            ("KCNA", "PRK"),
            ("Rodong Sinmun", "PRK"),
            ("WPK", "PRK"),
            ("Korean People's Army", "PRK"),
            ("Korean People’s Army", "PRK"),
            ("Air Koryo", "PRK"),
            ("SPA", "PRK"),
            ("Korean Air", "KOR"),
            ("Korea Coast Guard", "KOR"),
            ("Korea Herald", "KOR"),
            ("KNA", "KOR"),
            ("National Assembly", "KOR"),
            ("Korean Red Cross", "KOR"),
            ("DPRK Red Cross Society", "PRK"),
            ("Unification Ministry", "KOR"),
            ("United Front Department", "PRK"),
            ("NIS", "KOR"),
            ("Bank of Korea", "KOR"),
            ("Choson Sinbo", "JPN"),
            ("US Forces Korea", "USA"),
            ("Korea Economic Institute", "USA"),
            ("Global Times", "CHN"),
            ("CCTV", "CHN"),
            ("Kuomintang", "TWN"),
            ("UN Command", "UNO"),
            ("EU", "EUR"),
            ("ASEAN", "IGO"),
        ],
    )
    def test_who(self, surface: str, code: str) -> None:
        """One body, of the right state."""
        assert [b.country for b in DEFAULT.body_surfaces[surface]] == [code]

    @pytest.mark.parametrize(
        "surface", ["Foreign Ministry", "Defense Ministry", "Coast Guard"]
    )
    def test_shared(self, surface: str) -> None:
        """Which one is meant, the words around it tell."""
        countries = [b.country for b in DEFAULT.body_surfaces[surface]]

        assert len(countries) > 3
        assert {"CHN", "KOR"} <= {*countries}
        assert DEFAULT.organization(surface, "KOR").country == "KOR"

    def test_persons(self) -> None:
        """Every spelling, with country and term, means one person."""
        for surface, found in DEFAULT.person_surfaces.items():
            for one, other in itertools.combinations(found, 2):
                if one.country == other.country:
                    assert not _together(one, other), surface

    def test_offices_have_known_bodies(self) -> None:
        """What an office belongs to is a body of its state, or the state."""
        for office in DEFAULT.offices:
            for code, bodies in office.bodies:
                for body in bodies:
                    of = {
                        b.country for b in DEFAULT.body_surfaces.get(body, ())
                    }
                    state = DEFAULT.surfaces.get(body)
                    assert code in of or (state and state.country == code), (
                        body
                    )

    def test_titles(self) -> None:
        """Every title of an office finds the office."""
        for office in DEFAULT.offices:
            for code, titles in office.titles:
                for title in (*titles, *(title.upper() for title in titles)):
                    assert office in DEFAULT.offices_titled(title, code)
                assert office == DEFAULT.office(office.name, code)


def _together(one: Person, other: Person) -> bool:
    """Whether two persons held one office, or any at one time of one kind."""
    terms = DEFAULT.tenures_of(one), DEFAULT.tenures_of(other)
    return any(
        mine.office == yours.office
        and mine.of == yours.of
        and mine.term.overlaps(yours.term)
        for mine, yours in itertools.product(*terms)
    )


class TestLazy:
    """Files are read when they are asked for."""

    CODE = """
import koreachina.knowledge._read as read
names = []
kept = read.text
read.text = lambda name: (names.append(name), kept(name))[1]
from koreachina.knowledge import Registry
assert names == [], names
registry = Registry.default()
assert names == ["states.jsonl"], names
hash(registry), registry == registry, repr(registry)
assert names == ["states.jsonl"], names
registry.body_surfaces
assert names == ["states.jsonl", "bodies.jsonl"], names
registry.person_surfaces
assert names[2:] == ["persons.jsonl"], names
registry.offices
assert names[3:] == ["offices.jsonl"], names
registry.tenures
assert names[4:] == ["tenures.jsonl"], names
"""

    def test_files(self) -> None:
        """Importing reads none, the registry reads the states."""
        subprocess.run(  # noqa: S603
            [sys.executable, "-c", self.CODE], check=True
        )
