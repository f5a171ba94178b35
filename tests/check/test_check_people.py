"""Names and offices that are odd."""

import pytest

from koreachina import check, parse
from koreachina.knowledge import Registry
from koreachina.knowledge.facts import Facts
from koreachina.knowledge.offices import Office
from koreachina.model import (
    Article,
    EdtfDate,
    Event,
    Mention,
    Organization,
    Person,
    Problem,
    Tenure,
)

LAN = Person(name="Wang Lanhua", country="CHN", aliases=["Wang Lan-hua"])
BAE = Person(name="Bae Mi-suk", country="KOR")


def _registry() -> Registry:
    return Registry(
        states=Registry.default().states,
        capitals=Registry.default().capitals,
        facts=Facts(
            offices=[
                Office(
                    name="foreign minister",
                    titles={
                        "CHN": ["Foreign Minister"],
                        "KOR": ["Foreign Minister"],
                    },
                )
            ],
            persons=[LAN, BAE],
            tenures=[
                Tenure(
                    person=LAN,
                    office="foreign minister",
                    of=["CHN"],
                    term=EdtfDate("2020-03-01/2024-05-01"),
                ),
                Tenure(
                    person=BAE,
                    office="foreign minister",
                    of=["KOR"],
                    term=EdtfDate("2022-01-01/.."),
                ),
            ],
        ),
    )


REGISTRY = _registry()


def problems(text: str) -> list[Problem]:
    """What the rules on names and offices find in entries or prose."""
    found = check(parse(text, registry=REGISTRY), registry=REGISTRY)
    return [one for one in found if one.code in {"KC303", "KC304", "KC305"}]


def codes(text: str) -> list[str]:
    """The codes of these problems."""
    return [one.code for one in problems(text)]


class TestNearNames:
    """KC303."""

    def test_entry(self) -> None:
        """The place, the right name and the reason are told."""
        text = (
            "May 9, 2022: Chinese Foreign Minister Wang Lanhau visits Busan."
        )
        [found] = problems(text)

        assert (found.code, found.message) == (
            "KC303",
            "'Wang Lanhau' is nearly the name of 'Wang Lanhua'",
        )
        assert found.hint is not None
        assert "Wang Lanhua held that office then" in found.hint
        assert found.span is not None
        assert text[found.span.start : found.span.end] == "Wang Lanhau"

    @pytest.mark.parametrize(
        "text",
        [
            "May 9, 2022: Foreign Minister Wang Lanhua visits Busan.",
            "May 9, 2022: Foreign Minister Wang Lan-hua visits Busan.",
            "May 9, 2018: Foreign Minister Wang Lanhau visits Busan.",
            "May 9, 2022: Premier Wang Lanhau visits Busan.",
            "May 9, 2022: Wang Lanhau visits Busan.",
            "May 9, 2022: Foreign Minister Wang visits Busan.",
            "May 9, 2022: Foreign Minister Wei Lanhu visits Busan.",
        ],
    )
    def test_none(self, text: str) -> None:
        """Known, not then, of no office, or quite another name."""
        assert codes(text) == []

    def test_each_place(self) -> None:
        """Every place is reported, from what is settled once."""
        entry = "May 9, 2022: Foreign Minister Wang Lanhau visits Busan.\n"

        assert codes(entry * 3) == ["KC303"] * 3


class TestOutOfOffice:
    """KC304."""

    def test_entry(self) -> None:
        """The terms that are known are told."""
        text = "May 9, 2019: Foreign Minister Wang Lanhua visits Busan."
        [found] = problems(text)

        assert (found.code, found.message, found.hint) == (
            "KC304",
            "Wang Lanhua was not 'Foreign Minister' on 2019-05-09",
            "known terms in that office: 2020-03-01/2024-05-01",
        )

    @pytest.mark.parametrize(
        "text",
        [
            "May 9, 2022: Foreign Minister Wang Lanhua visits Busan.",
            "May 9, 2025: Former Foreign Minister Wang Lanhua visits Busan.",
            "May 9, 2019: Incoming Foreign Minister Wang Lanhua speaks.",
            "May 9, 2019: Poet Wang Lanhua visits Busan.",
            "May 9, 2019: Editor Wang Lanhua visits Busan.",
            "May 9, 2019: Wang Lanhua visits Busan.",
            "May 9, 2019: Foreign Minister Lin Wenwu visits Busan.",
        ],
    )
    def test_none(self, text: str) -> None:
        """In office, a past or coming one, or nothing is known."""
        assert codes(text) == []

    def test_prose(self) -> None:
        """A date in the paragraph may be meant."""
        head = "China - Korea\n\nMay — Aug 2018\n\nTitle\n\n"
        text = "Foreign Minister Wang Lanhua left."

        assert codes(head + text) == ["KC304"]
        assert codes(f"{head}{text} That was on May 3, 2022.") == []
        assert codes(f"{head}{text} That was on Feb. 30, 2022.") == ["KC304"]

    def test_no_date(self) -> None:
        """Without a date nothing can be said."""
        assert codes("Foreign Minister Wang Lanhua left.") == []


class TestTwoSpellings:
    """KC305."""

    def test_known(self) -> None:
        """Each further spelling is reported once."""
        text = (
            "May 9, 2022: Wang Lanhua visits Busan.\n"
            "May 10, 2022: Wang Lan-hua leaves Busan. Wang wept.\n"
            "May 11, 2022: Wang Lan-hua rests.\n"
        )
        [found] = problems(text)

        assert (found.code, found.message) == (
            "KC305",
            "'Wang Lan-hua' is spelt 'Wang Lanhua' before",
        )

    def test_unknown(self) -> None:
        """Nearly the same name under the same title."""
        text = (
            "May 9, 2022: Editor Lin Wenwu visits Busan.\n"
            "May 10, 2022: Editor Lin Wenwo leaves Busan.\n"
        )

        assert codes(text) == ["KC305"]

    @pytest.mark.parametrize(
        "text",
        [
            (
                "May 9, 2022: Wang Lanhua eats.\n"
                "May 10, 2022: Foreign Minister Wang Lanhau sleeps.\n"
            ),
            (
                "May 9, 2022: Foreign Minister Wang Lanhau sleeps.\n"
                "May 10, 2022: Foreign Minister Wang Lanhua eats.\n"
            ),
            (
                "May 9, 2022: Foreign Minister Wang Lanhau sleeps.\n"
                "May 10, 2022: Wang Lanhau wakes. Wang Lanhua eats.\n"
            ),
        ],
    )
    def test_one_slip(self, text: str) -> None:
        """A name that is nearly a holder's is reported as that alone."""
        assert codes(text) == ["KC303"]

    @pytest.mark.parametrize(
        "text",
        [
            "May 9, 2022: Editor Lin Wenwu met Editor Lin Hao.",
            "May 9, 2022: Editor Lin Wenwu met Poet Lin Wenwo.",
            "May 9, 2022: Lin Wenwu met Lin Wenwo.",
        ],
    )
    def test_none(self, text: str) -> None:
        """Other names, or other offices."""
        assert codes(text) == []

    def test_two_persons_who_are_known(self) -> None:
        """Alike, but each is known under the name."""
        twin = Person(name="Bae Mi-sik", country="KOR")
        facts = REGISTRY.facts
        known = Registry(
            states=REGISTRY.states, facts=Facts(persons=[*facts.persons, twin])
        )
        text = "May 9, 2022: Editor Bae Mi-suk met Editor Bae Mi-sik."
        found = check(parse(text, registry=known), registry=known)

        assert "KC305" not in {one.code for one in found}


class TestMadeByHand:
    """Articles that were not parsed."""

    def test_without_places(self) -> None:
        """Mentions need no span; bodies and offices are no names."""
        said = [
            Mention(
                actor=LAN, surface="Wang Lanhua", title="Foreign Minister"
            ),
            Mention(actor=LAN, surface="the minister", title="minister"),
            Mention(actor=Organization(name="Board"), surface="Board"),
        ]
        article = Article(
            chronology=[
                Event(date=EdtfDate("2019"), text="They meet.", mentions=said)
            ]
        )

        assert [one.code for one in check(article, registry=REGISTRY)] == [
            "KC304"
        ]

    def test_default_registry(self) -> None:
        """The shipped persons are known without being asked for."""
        article = parse("May 9, 2022: Foreign Minister Park Jin speaks.")

        assert "KC304" in {one.code for one in check(article)}
