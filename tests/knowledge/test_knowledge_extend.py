"""Registry files of one's own."""

import copy
import json
import pickle
import re
from pathlib import Path
from typing import Any

import pytest

from koreachina.errors import KoreaChinaError, RegistryError
from koreachina.knowledge import Registry, holder, holders

DEFAULT = Registry.default()

RYUKYU = {
    "kind": "state",
    "code": "RYU",
    "cow": 999,
    "name": "Ryukyu",
    "adjectives": ["Ryukyuan"],
    "capitals": ["Shuri"],
}
BUREAU = {
    "kind": "organization",
    "name": "Bureau of Tribute",
    "country": "RYU",
    "sector": "GOV",
    "aliases": ["BOT"],
    "weak": ["Bureau"],
}
SHO = {
    "kind": "person",
    "name": "Sho Tai",
    "country": "RYU",
    "aliases": ["尚泰"],
    "surname": "Sho",
}
KING = {
    "kind": "office",
    "name": "king",
    "titles": {"RYU": ["King"]},
    "bodies": {"RYU": ["Bureau of Tribute"]},
    "note": "made up",
}
REIGN = {
    "kind": "tenure",
    "person": "Sho Tai",
    "office": "king",
    "of": "RYU",
    "term": "2001-06-08/..",
    "confidence": "medium",
    "acting": True,
    "note": "a note",
    "evidence": ["a book"],
}
TRIBUTE = {"kind": "framework", "name": "Tribute Talks", "aliases": ["TTT"]}

ALL = [REIGN, KING, TRIBUTE, SHO, BUREAU, RYUKYU]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Writes a file of lines, and names it."""
    monkeypatch.chdir(tmp_path)

    def made(*rows: object, name: str = "mine.jsonl") -> str:
        text = "\n".join(
            row
            if isinstance(row, str)
            else json.dumps(row, ensure_ascii=False)
            for row in rows
        )
        Path(name).write_text(text, encoding="utf-8")
        return name

    return made


def faults(*files: str) -> list[str]:
    """What is wrong with some files."""
    with pytest.raises(RegistryError) as caught:
        DEFAULT.extend(*files)
    assert str(caught.value) == "\n".join(caught.value.faults)
    return list(caught.value.faults)


class TestTaken:
    """What files add."""

    def test_everything(self, write: Any) -> None:
        """The lines may stand in any order."""
        registry = DEFAULT.extend(write(*ALL))

        assert registry.state("shuri").country == "RYU"
        assert "Shuri" in registry.capitals
        assert registry.cow["RYU"] == 999
        assert registry.organization("BOT").sector == "GOV"
        assert "Bureau" in registry.weak_surfaces
        assert registry.body_surfaces["Bureau"][0].name == "Bureau of Tribute"
        assert registry.person("尚泰").name == "Sho Tai"
        assert registry.persons_of_surname("Sho")[0].country == "RYU"
        assert {"Tribute Talks", "TTT"} <= {*registry.frameworks}
        assert registry.office("Kings", "Ryukyu").note == "made up"
        [tenure] = registry.holders("king", "RYU", on="2014")
        assert tenure.confidence == "medium"
        assert registry.particulars(tenure).acting
        assert registry.particulars(tenure).evidence == ("a book",)
        found = holder("king", "RYU", on="2014-07-01", registry=registry)
        assert found is registry.person("Sho Tai")
        assert holders("king", "RYU", on="2014", registry=registry) == (
            tenure,
        )

    def test_nothing_is_lost(self, write: Any) -> None:
        """What there was is still there, in its order."""
        registry = DEFAULT.extend(write(*ALL))

        assert registry.states[: len(DEFAULT.states)] == DEFAULT.states
        assert registry.persons[:-1] == DEFAULT.persons
        assert registry.tenures[:-1] == DEFAULT.tenures
        assert registry.gaps == DEFAULT.gaps
        assert "RYU" not in {state.country for state in DEFAULT.states}

    def test_several_files(self, write: Any) -> None:
        """They are taken as one; a second time adds to the first."""
        one = write(REIGN, RYUKYU, name="one.jsonl")
        two = write(SHO, KING, name="two.jsonl")
        three = write(BUREAU, name="three.jsonl")
        registry = DEFAULT.extend(one, Path(two)).extend(three)

        assert registry.organization("BOT").country == "RYU"
        assert registry.holder("king", "RYU", on="2014") is not None

    def test_nothing(self, write: Any) -> None:
        """No file, or no line, is the same registry."""
        assert DEFAULT.extend() is DEFAULT
        assert DEFAULT.extend(write("", " ", "")) is DEFAULT

    def test_line_ends(self, write: Any) -> None:
        """A byte order mark and Windows line ends are no matter."""
        text = "\ufeff" + "\r\n".join(map(json.dumps, ALL)) + "\r\n"
        Path("mine.jsonl").write_bytes(text.encode())

        assert DEFAULT.extend("mine.jsonl").state("RYU").name == "Ryukyu"

    def test_value(self, write: Any) -> None:
        """An extended registry is a value, too."""
        registry = DEFAULT.extend(write(*ALL))
        twin = pickle.loads(pickle.dumps(registry))  # noqa: S301

        assert twin == registry == DEFAULT.extend("mine.jsonl") != DEFAULT
        assert hash(twin) == hash(registry)
        assert twin.holder("king", "RYU", on="2014") is not None

    def test_least(self, write: Any) -> None:
        """What need not be said need not."""
        name = write(
            {"kind": "state", "code": "RYU", "name": "Ryukyu"},
            {"kind": "organization", "name": "Guild of Nobody"},
            {"kind": "person", "name": "Nobody Else"},
            {"kind": "office", "name": "nothing", "titles": {}},
            {"kind": "framework", "name": "No Talks"},
        )
        registry = DEFAULT.extend(name)

        assert registry.person("Nobody Else").country is None
        assert registry.organization("Guild of Nobody").country is None
        assert registry.cow.get("RYU") is None

    def test_office_in_new_countries(self, write: Any) -> None:
        """Titles of a known office for countries that had none."""
        name = write(
            {
                "kind": "office",
                "name": "Foreign Minister",
                "titles": {"VNM": ["Foreign Minister"]},
                "bodies": {"VNM": ["Foreign Ministry"]},
            },
            {"kind": "person", "name": "Pham Binh Minh", "country": "VNM"},
            {
                "kind": "tenure",
                "person": "Pham Binh Minh",
                "office": "foreign minister",
                "of": "VNM",
                "term": "2011-08-03/2021-04-08",
            },
        )
        registry = DEFAULT.extend(name)
        [office] = registry.offices_titled("FM", "KOR")
        found = registry.holder("Foreign Minister", "Vietnam", on="2014-11")

        assert found is not None
        assert registry.office("foreign minister") == office
        assert office.titles_in("VNM") == ("Foreign Minister",)
        assert office.single_holder
        assert len(registry.offices) == len(DEFAULT.offices)

    def test_end_of_a_term(self, write: Any) -> None:
        """A term that lasts is ended, and its successor entered."""
        name = write(
            {
                "kind": "tenure",
                "person": "Wang Yi",
                "office": "foreign minister",
                "of": "CHN",
                "term": "2023-07-25/2026-03-05",
            },
            {"kind": "person", "name": "Li Wenbo", "country": "CHN"},
            {
                "kind": "tenure",
                "person": "Li Wenbo",
                "office": "foreign minister",
                "of": "CHN",
                "term": "2026-03-05/..",
            },
        )
        registry = DEFAULT.extend(name)
        days = ("2026-03-04", "2026-03-05")
        found = [
            registry.holder("foreign minister", "CHN", on=d) for d in days
        ]

        assert [one and one.name for one in found] == ["Wang Yi", "Li Wenbo"]
        assert len(registry.tenures) == len(DEFAULT.tenures) + 1

    def test_gap_filled(self, write: Any) -> None:
        """A gap that is filled is none."""
        name = write(
            {"kind": "person", "name": "Han Sang-mi", "country": "KOR"},
            {
                "kind": "tenure",
                "person": "Han Sang-mi",
                "office": "finance minister",
                "of": "KOR",
                "term": "2025-05-02/2025-07-17",
                "acting": True,
            },
        )
        registry = DEFAULT.extend(name)

        assert len(registry.gaps) == len(DEFAULT.gaps) - 1

    def test_ids_tell_homonyms_apart(self, write: Any) -> None:
        """A second person of a name has an id of her own."""
        name = write(
            {
                "kind": "person",
                "name": "Wang Yi",
                "country": "CHN",
                "id": "person-wang-yi-chn-2",
            },
            {
                "kind": "tenure",
                "person": "person-wang-yi-chn-2",
                "office": "vice premier",
                "of": ["CHN"],
                "term": "2026/..",
            },
        )
        registry = DEFAULT.extend(name)
        [tenure] = registry.tenures_of(registry.person("person-wang-yi-chn-2"))

        assert tenure.office == "vice premier"
        assert len(registry.person_surfaces["Wang Yi"]) == 2

    def test_own_offices_without_records(self, write: Any) -> None:
        """A registry made by hand may hold tenures of offices it lacks."""
        bare = Registry(states=DEFAULT.states, facts=_bare())
        registry = bare.extend(write(RYUKYU))

        assert registry.tenures == bare.tenures


def _bare() -> Any:
    from koreachina.knowledge import Facts

    return Facts(persons=DEFAULT.persons, tenures=DEFAULT.tenures[:3])


def tenure(**changes: object) -> dict[str, object]:
    """A line that holds, but for some changes."""
    return {
        "kind": "tenure",
        "person": "Yun Byung-se",
        "office": "vice premier",
        "of": "KOR",
        "term": "2019/2020",
    } | changes


class TestRefused:
    """Lines that do not hold: file, line and reason."""

    @pytest.mark.parametrize(
        ("row", "reason"),
        [
            ("no json", "not JSON: Expecting value in column 1, expected one"),
            ("[" * 100_000, "not JSON: nested too deeply"),
            ("[1]", r"[1] is no object, expected one JSON object a line"),
            (
                '{"kind": "person", "kind": "person"}',
                "key 'kind' stands twice",
            ),
            ({}, "no kind, expected one of state, organization, person"),
            ({"kind": "robot"}, "unknown kind 'robot', expected one of state"),
            ({"kind": 7}, "unknown kind 7, expected one of state"),
            ({"kind": ["x" * 99]}, "unknown kind ['xxx"),
            ({"kind": "person"}, "no 'name', expected name in a line of kind"),
            (
                {"kind": "person", "name": "A", "agee": 1},
                "unknown key 'agee', expected one of name, country, aliases",
            ),
            (
                {"kind": "person", "name": " A"},
                "name: ' A', expected one line",
            ),
            ({"kind": "person", "name": 1}, "name: 1, expected one line"),
            ({"kind": "person", "name": ""}, "name: '', expected one line"),
            ({"kind": "person", "name": "a\nb"}, "expected one line"),
            (
                '{"kind": "person", "name": "\\ud800"}',
                r"name: '\ud800', expected one line of text",
            ),
            (
                {"kind": "person", "name": "A", "aliases": "B"},
                "aliases: 'B', expected a list of lines of text",
            ),
            (
                {"kind": "person", "name": "A", "country": "Korea"},
                "country: 'Korea', expected three capitals such as 'KOR'",
            ),
            (
                {"kind": "person", "name": "A", "country": "NRN"},
                "unknown country 'NRN', expected the code of a state",
            ),
            (
                {"kind": "organization", "name": "A", "sector": "FUN"},
                "sector: 'FUN', expected a PLOVER sector: COP, GOV",
            ),
            (
                {"kind": "state", "code": "RYU", "name": "A", "cow": True},
                "cow: True, expected a whole number",
            ),
            (
                {"kind": "state", "code": "KOR", "name": "A"},
                "duplicate code 'KOR', expected a new one",
            ),
            (
                {"kind": "state", "code": "UNO", "name": "A"},
                "duplicate code 'UNO', expected a new one",
            ),
            (
                {
                    "kind": "state",
                    "code": "RYU",
                    "name": "A",
                    "seats": ["Seoul"],
                },
                "'Seoul' names South Korea already, expected a name of no",
            ),
            (
                {"kind": "person", "name": "Wang Yi", "country": "CHN"},
                "duplicate id 'person-wang-yi-chn', expected a new one",
            ),
            (
                {"kind": "organization", "name": "Huawei", "country": "CHN"},
                "duplicate id 'organization-huawei-chn', expected a new one",
            ),
            (
                {"kind": "framework", "name": "RCEP"},
                "duplicate framework 'RCEP', expected a new one",
            ),
            (
                {"kind": "office", "name": "king", "titles": {"KOR": "King"}},
                "titles: {'KOR': 'King'}, expected an object of codes to",
            ),
            (
                {"kind": "office", "name": "king", "titles": []},
                "titles: [], expected an object of codes to lists",
            ),
            (
                {"kind": "office", "name": "king", "titles": {"Korea": []}},
                "expected an object of codes to lists",
            ),
            (
                {
                    "kind": "office",
                    "name": "king",
                    "titles": {"NRN": ["King"]},
                    "single_holder": 1,
                },
                "single_holder: 1, expected true or false",
            ),
            (
                {
                    "kind": "office",
                    "name": "king",
                    "titles": {"NRN": ["King"]},
                },
                "unknown country 'NRN'",
            ),
            (
                {
                    "kind": "office",
                    "name": "foreign minister",
                    "titles": {"KOR": ["Boss"]},
                },
                "duplicate office 'foreign minister', expected a new one",
            ),
            (
                {"kind": "office", "name": "foreign minister", "titles": {}},
                "duplicate office 'foreign minister', expected a new one",
            ),
            (
                {
                    "kind": "office",
                    "name": "foreign ministers",
                    "titles": {"VNM": ["FM"]},
                    "single_holder": True,
                },
                "duplicate office 'foreign ministers', expected a new one",
            ),
            (
                tenure(office="forein minister"),
                "unknown office 'forein minister', expected 'foreign minister'",
            ),
            (
                tenure(office="zzz"),
                "unknown office 'zzz', expected the name of an office",
            ),
            (
                tenure(person="Yun Byung-seh"),
                "unknown person 'Yun Byung-seh', expected the name or the id",
            ),
            (
                tenure(person="Kim Yong Il", of="PRK"),
                "several persons named 'Kim Yong Il', expected one of 'person-kim-yong-il-prk', 'person-kim-yong-il-diplomat-prk'",
            ),
            (
                tenure(of="NRN"),
                "unknown country 'NRN', expected the code of a state",
            ),
            (
                tenure(of=["KOR", "CHN", "USA"]),
                "expected a code such as 'KOR', or ['CHN', 'KOR'] for an envoy",
            ),
            (tenure(of=[]), "of: [], expected a code such as 'KOR'"),
            (
                tenure(term="2014-02-30/2015"),
                "'2013-03-11/2017-06-18' (invalid EDTF '2014-02-30/2015'",
            ),
            (tenure(term="2014"), "term: '2014', expected an EDTF interval"),
            (tenure(term=2014), "term: 2014, expected an EDTF interval"),
            (tenure(term="2015/2014"), "expected an EDTF interval"),
            (
                tenure(confidence="sure"),
                "confidence: 'sure', expected one of high, medium, low",
            ),
            (tenure(confidence=[]), "confidence: [], expected one of high"),
            (
                tenure(
                    office="foreign minister", term="2016-01-01/2018-01-01"
                ),
                "Yun Byung-se 2016-01-01/2018-01-01 overlaps Yun Byung-se 2013-03-11/2017-06-18, expected terms",
            ),
            (
                tenure(
                    office="foreign minister", term="2013-03-11/2017-06-18"
                ),
                "duplicate tenure of Yun Byung-se from 2013-03-11, expected it",
            ),
            (
                tenure(
                    person="Xi Jinping",
                    office="head of state",
                    of="CHN",
                    term="2013-03-14/..",
                ),
                "duplicate tenure of Xi Jinping from 2013-03-14, expected it",
            ),
            (
                tenure(
                    person="Yang Jiechi",
                    office="foreign minister",
                    of="CHN",
                    term="2026-01-01/..",
                ),
                "Yang Jiechi 2026-01-01/.. overlaps Wang Yi 2023-07-25/..",
            ),
        ],
    )
    def test_reason(self, write: Any, row: object, reason: str) -> None:
        """Each is refused for one reason, in the line where it stands."""
        found = [one for one in faults(write("", row)) if reason in one]

        assert len(found) == 1
        assert found[0].startswith("mine.jsonl:2: ")

    def test_not_utf8(self, write: Any) -> None:
        """The line tells where."""
        Path("mine.jsonl").write_bytes(b'\n\n{"kind": "\xff"}')

        assert faults("mine.jsonl") == [
            "mine.jsonl:3: not UTF-8: byte 0xff, expected UTF-8 text"
        ]

    def test_all_of_them(self, write: Any) -> None:
        """Every fault of every file, in the order of the lines."""
        one = write("x", {"kind": "robot"}, SHO, name="one.jsonl")
        two = write(RYUKYU, SHO, tenure(term="2014", of=7), name="two.jsonl")
        places = [one.split(" ")[0] for one in faults(one, two)]

        assert places == [
            "one.jsonl:1:",
            "one.jsonl:2:",
            "two.jsonl:2:",
            "two.jsonl:3:",
            "two.jsonl:3:",
        ]

    def test_nothing_is_taken(self, write: Any) -> None:
        """A good line beside a bad one is not taken either."""
        faults(write(*ALL, "x"))

        assert "Ryukyu" not in DEFAULT.surfaces
        assert len(DEFAULT.persons) == 782

    def test_twice_in_the_files(self, write: Any) -> None:
        """Lines are held against each other, too."""
        king = {**KING, "titles": {"KOR": ["King"]}}
        found = faults(write(*ALL, *ALL, king, tenure(), tenure()))

        assert [
            re.sub(r"mine.jsonl:(\d+): (\w+ \w+).*", r"\1 \2", one)
            for one in found
        ] == [
            "7 duplicate tenure",
            "8 duplicate office",
            "9 duplicate framework",
            "9 duplicate framework",
            "10 duplicate id",
            "11 duplicate id",
            "12 duplicate code",
            "15 duplicate tenure",
        ]

    def test_two_states_of_a_name(self, write: Any) -> None:
        """A surface of two new states is the second one's fault."""
        other = {**RYUKYU, "code": "RYX"}

        assert all(":2: " in one for one in faults(write(RYUKYU, other)))

    def test_new_terms_overlap(self, write: Any) -> None:
        """Of two new ones the later line is at fault."""
        name = write(
            RYUKYU,
            SHO,
            KING,
            {**SHO, "name": "Sho Iku", "aliases": []},
            {**REIGN, "person": "Sho Iku", "term": "2000/2003"},
            REIGN,
        )
        [one] = faults(name)

        assert one.startswith("mine.jsonl:6: king of RYU: Sho Tai 2001-06-08")

    def test_no_second_fault(self, write: Any) -> None:
        """To name what a wrong line should have made is none."""
        found = faults(
            write(
                RYUKYU | {"cow": "x"},
                SHO | {"surname": 1},
                KING | {"note": 1},
                REIGN,
            )
        )

        assert [one.split(": ")[1] for one in found] == [
            "cow",
            "surname",
            "note",
        ]

    def test_no_file(self) -> None:
        """A file that is not there is the system's error."""
        with pytest.raises(FileNotFoundError):
            DEFAULT.extend("nowhere.jsonl")


class TestRegistryError:
    """The error itself."""

    def test_kind(self) -> None:
        """Ours, and a ValueError."""
        error = RegistryError(faults=["a:1: x"])

        assert isinstance(error, KoreaChinaError)
        assert isinstance(error, ValueError)
        assert str(RegistryError()) == ""

    def test_copies(self) -> None:
        """Copies and pickles keep the faults."""
        error = RegistryError(faults=["a:1: x", "a:2: y"])

        for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):  # noqa: S301
            assert twin.faults == error.faults
            assert str(twin) == str(error)
