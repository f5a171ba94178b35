"""Actors, offices and titles by what they are called."""

from typing import Any

import pytest

from koreachina.errors import QueryError
from koreachina.knowledge import Facts, Gap, Office, Particulars, Registry
from koreachina.knowledge.facts import Shipped
from koreachina.knowledge.surfaces import folded
from koreachina.model import EdtfDate, Organization, Person, State

DEFAULT = Registry.default()


def names(title: str, country: str | None) -> list[str]:
    """The names of the offices that a title means."""
    return [office.name for office in DEFAULT.offices_titled(title, country)]


class TestTitles:
    """`Registry.offices_titled()`."""

    @pytest.mark.parametrize(
        ("title", "country", "office"),
        [
            ("Foreign Minister", "CHN", "foreign minister"),
            ("foreign minister", "KOR", "foreign minister"),
            ("FOREIGN MINISTERS", "KOR", "foreign minister"),
            ("FM", "KOR", "foreign minister"),
            ("then-Foreign Minister", "KOR", "foreign minister"),
            (
                "State Councilor and Foreign Minister",
                "CHN",
                "foreign minister",
            ),
            ("South Korean Foreign Minister", "KOR", "foreign minister"),
            ("South Korea’s Foreign Minister", "KOR", "foreign minister"),
            ("Foreign Minister of South Korea", "KOR", "foreign minister"),
            ("Secretary of State", "USA", "foreign minister"),
            ("US Secretary of State", None, "foreign minister"),
            ("Minister of National Defence", "KOR", "defense minister"),
            ("nuclear envoys", "KOR", "nuclear envoy"),
            (
                "Special Representative on Korean Peninsula Affairs",
                "CHN",
                "nuclear envoy",
            ),
            (
                "Special Representatives on Korean Peninsula Affairs",
                "CHN",
                "nuclear envoy",
            ),
            (
                "Foreign Ministry spokesman",
                "CHN",
                "foreign ministry spokesperson",
            ),
            (
                "Foreign Ministry spokespeople",
                "CHN",
                "foreign ministry spokesperson",
            ),
            ("National Security Advisers", "KOR", "national security adviser"),
            ("State Councillor", "CHN", "state councilor"),
            ("1st Vice Foreign Minister", "KOR", "vice foreign minister"),
            ("Vice Foreign Ministers", "CHN", "vice foreign minister"),
            ("Chargé d’Affaires", "USA", "charge d'affaires"),
            ("Ambassador to China", "KOR", "ambassador"),
            ("Ambassadors to France", "KOR", "ambassador"),
            ("Chinese Ambassador to the ROK", "CHN", "ambassador"),
            (
                "Defense Ministry’s international policy Director-General",
                "KOR",
                "international policy director-general",
            ),
            ("UN Secretary-General", "UNO", "un secretary-general"),
        ],
    )
    def test_known(self, title: str, country: str | None, office: str) -> None:
        """Case, number, spelling and the state in it do not count."""
        assert office in names(title, country)

    def test_two_in_one(self) -> None:
        """A title that no office has may name two."""
        assert names("State Councilor and Defense Minister", "CHN") == [
            "state councilor",
            "top foreign-policy official",
            "defense minister",
        ]

    @pytest.mark.parametrize(
        ("title", "country"),
        [
            ("Secretary of State", "KOR"),
            ("Unification Minister", "CHN"),
            ("South Korean Foreign Minister", "CHN"),
            ("Professor", "KOR"),
            ("Professor and Foreign Minister", "KOR"),
            ("and ", "KOR"),
            (" and  and ", "KOR"),
            ("Ambassador to Narnia", "KOR"),
            ("Bakers’ spokesperson", "KOR"),
            ("", "KOR"),
            ("the", None),
            ("Chinese " * 9999 + "Premier", None),
            ("Ambassador to " * 9999 + "China", None),
            ("President and " * 9999 + "cook", None),
        ],
    )
    def test_unknown(self, title: str, country: str) -> None:
        """What names no office there is none."""
        assert names(title, country) == []

    def test_trade_ministers(self) -> None:
        """A title may be that of two offices."""
        assert names("Trade Minister", "KOR") == [
            "industry minister",
            "trade minister",
        ]
        assert names("Trade Minister", "CHN") == ["commerce minister"]


class TestOffice:
    """`Registry.office()` and `Office`."""

    @pytest.mark.parametrize(
        ("name", "country"),
        [
            ("foreign minister", None),
            ("Foreign Ministers", None),
            ("foreign minister", "USA"),
            ("Secretary of State", None),
            ("Minister of Foreign Affairs and Trade", "ROK"),
        ],
    )
    def test_found(self, name: str, country: str | None) -> None:
        """By name first, then by title."""
        assert DEFAULT.office(name, country).name == "foreign minister"

    def test_title_where_the_name_is_another(self) -> None:
        """The "trade minister" of CHN is the commerce minister."""
        assert DEFAULT.office("trade minister", "CHN").name == (
            "commerce minister"
        )

    @pytest.mark.parametrize(
        ("name", "country", "message"),
        [
            ("forein minister", None, "expected one of 'foreign minister'"),
            ("boss", "RUS", "'boss' of RUS, expected one of 'head of state',"),
            ("boss", "FRA", "unknown office 'boss' of FRA, none is known"),
            ("General Secretary", "PRK", "one of 'supreme leader', 'party"),
            ("boss", "Narnia", "unknown country 'Narnia'"),
        ],
    )
    def test_unknown(
        self, name: str, country: str | None, message: str
    ) -> None:
        """The error names those that are near, or all."""
        with pytest.raises(QueryError, match=message):
            DEFAULT.office(name, country)

    def test_fields(self) -> None:
        """Titles and bodies of each country."""
        office = DEFAULT.office("foreign minister")

        assert "Secretary of State" in office.titles_in("USA")
        assert "State Department" in office.bodies_in("USA")
        assert office.titles_in("FRA") == office.bodies_in("FRA") == ()
        assert office.countries[:2] == ("CHN", "KOR")

    def test_no_office(self) -> None:
        """A string of titles is not several."""
        with pytest.raises(TypeError):
            Office(name="x", titles={"KOR": "King"})
        with pytest.raises(ValueError, match="not one line"):
            Office(name="")


class TestPerson:
    """`Registry.person()` and `Registry.persons_of_surname()`."""

    @pytest.mark.parametrize(
        ("name", "country", "found"),
        [
            ("Yun Byung-se", None, "Yun Byung-se"),
            ("yoon byung se", None, "Yun Byung-se"),
            ("윤병세", "KOR", "Yun Byung-se"),
            ("person-yun-byung-se-kor", None, "Yun Byung-se"),
            ("김정관", "KOR", "Kim Jung-kwan"),
            ("김정관", "PRK", "Kim Jong Gwan"),
            ("Kim Jong-un", "North Korea", "Kim Jong Un"),
            ("Antonio Guterres", None, "António Guterres"),
            ("Robert O’Brien", None, "Robert O'Brien"),
        ],
    )
    def test_found(self, name: str, country: str | None, found: str) -> None:
        """By any spelling, or by id."""
        assert DEFAULT.person(name, country).name == found

    @pytest.mark.parametrize(
        ("name", "country", "message"),
        [
            ("Yun Byung-sei", None, "a name such as 'Yun Byung-se'"),
            ("Yun Byung-se", "PRK", "unknown person 'Yun Byung-se' of PRK"),
            ("person-yun-byung-se-kor", "PRK", "unknown person"),
            ("Kim Yong Il", None, "several of the name 'Kim Yong Il'"),
            ("Ban Ki-moon", None, "'person-ban-ki-moon-uno'"),
            ("金", None, "unknown person '金'"),
            ("", None, "unknown person ''"),
        ],
    )
    def test_unknown(
        self, name: str, country: str | None, message: str
    ) -> None:
        """The error names who is meant, perhaps."""
        with pytest.raises(QueryError, match=message):
            DEFAULT.person(name, country)

    @pytest.mark.parametrize(
        ("surname", "name"),
        [
            ("Wang", "Wang Yi"),
            ("Yun", "Yun Byung-se"),
            ("Kerry", "John Kerry"),
            ("Kishida", "Fumio Kishida"),
            ("Lavrov", "Sergei Lavrov"),
            ("Ban", "Ban Ki-moon"),
            ("Del Corso", "Christopher Del Corso"),
            ("Kim", "Sung Kim"),
        ],
    )
    def test_surname(self, surname: str, name: str) -> None:
        """First in Chinese and Korean names, last in others."""
        found = DEFAULT.persons_of_surname(surname)

        assert name in {person.name for person in found}

    def test_no_surname(self) -> None:
        """What nobody is called."""
        assert DEFAULT.persons_of_surname("Yi Wang") == ()


class TestOrganization:
    """`Registry.organization()` and `Registry.code()`."""

    @pytest.mark.parametrize(
        ("name", "country", "found"),
        [
            ("WPK", None, "Workers' Party of Korea"),
            ("Workers’ Party of Korea", "PRK", "Workers' Party of Korea"),
            ("workers party of korea", None, "Workers' Party of Korea"),
            ("foreign ministry", "Seoul", "Ministry of Foreign Affairs"),
            ("UNSC", "UN", "United Nations Security Council"),
        ],
    )
    def test_found(self, name: str, country: str | None, found: str) -> None:
        """By name, abbreviation or id."""
        assert DEFAULT.organization(name, country).name == found

    @pytest.mark.parametrize(
        ("name", "country"), [("Foreign Ministry", None), ("Narnia", None)]
    )
    def test_unknown(self, name: str, country: str | None) -> None:
        """None, or several."""
        with pytest.raises(QueryError):
            DEFAULT.organization(name, country)

    @pytest.mark.parametrize(
        ("name", "code"),
        [
            ("KOR", "KOR"),
            ("south korea", "KOR"),
            ("UNO", "UNO"),
            ("United Nations", "UNO"),
            ("EU", "EUR"),
        ],
    )
    def test_code(self, name: str, code: str) -> None:
        """States, and what is not of one state."""
        assert DEFAULT.code(name) == code

    @pytest.mark.parametrize("name", ["Narnia", "Huawei", "", "Korea"])
    def test_no_code(self, name: str) -> None:
        """A company is no country."""
        with pytest.raises(QueryError, match=f"unknown country {name!r}"):
            DEFAULT.code(name)

    def test_no_string(self) -> None:
        """A code is a string."""
        with pytest.raises(TypeError, match="expected a string, got 7"):
            DEFAULT.code(7)  # type: ignore[arg-type]

    def test_state_without_a_code(self) -> None:
        """Such a state has no code to give."""
        registry = Registry(states=[State(name="Ryukyu")])

        with pytest.raises(QueryError, match="unknown country 'Ryukyu'"):
            registry.code("Ryukyu")

    def test_nothing_near(self) -> None:
        """An empty registry has no name to offer."""
        with pytest.raises(QueryError, match=r"^unknown organization 'x'$"):
            Registry(states=()).organization("x")


class TestFacts:
    """The facts behind a registry."""

    def test_none(self) -> None:
        """A registry of states alone has nothing else."""
        registry = Registry(states=DEFAULT.states)

        assert not registry.organizations
        assert not registry.persons
        assert not registry.offices
        assert not registry.tenures
        assert not registry.gaps
        assert not registry.frameworks
        assert not registry.body_surfaces
        assert not registry.person_surfaces
        assert registry.weak_surfaces == frozenset()
        assert registry.cow == {}

    def test_shipped(self) -> None:
        """There is one shelf of shipped facts."""
        assert Shipped() == Shipped()
        assert hash(Shipped()) == hash(Shipped())
        assert isinstance(DEFAULT.facts, Shipped)
        assert {"RCEP", "Six-Party Talks"} <= {*DEFAULT.frameworks}

    @pytest.mark.parametrize(
        "name", ["organizations", "persons", "offices", "tenures", "gaps"]
    )
    def test_types(self, name: str) -> None:
        """Strings are no records."""
        fields: dict[str, Any] = {name: ["x"]}

        with pytest.raises(TypeError, match="got 'x'"):
            Facts(**fields)

    def test_given(self) -> None:
        """Records made by hand do as well as files."""
        guild = Organization(name="Guild", country="KOR", aliases=["G."])
        person = Person(name="Han Sang-mi", country="KOR")
        facts = Facts(organizations=[guild], persons=[person])
        registry = Registry(states=DEFAULT.states, facts=facts)

        assert registry.body_surfaces["G."] == (guild,)
        assert registry.persons_of_surname("Han") == (person,)
        assert registry.person_surfaces == {"Han Sang-mi": (person,)}

    def test_gaps(self) -> None:
        """Vacancies say that they are."""
        gap = next(g for g in DEFAULT.gaps if g.office == "head of state")

        assert gap == Gap(
            office="head of state",
            of=["KOR"],
            during=EdtfDate("2017-03-10/2017-05-10"),
            vacant=True,
            note=gap.note,
        )

    def test_unknown_tenure(self) -> None:
        """Of a tenure that is not in the registry nothing else is known."""
        bare = Registry(states=())

        assert bare.particulars(DEFAULT.tenures[0]) == Particulars()

    def test_folded(self) -> None:
        """Accents and blanks go, letters of any script stay."""
        assert folded("Lü Fuyuan") == folded("lu-fuyuan")
        assert folded("吕福源") != folded("윤병세")
