"""Selections: immutable sequences that can be asked."""

import copy
import datetime as dt
import pickle
import re
from collections.abc import Callable
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from koreachina.errors import DateError, QueryError
from koreachina.model import (
    Concordance,
    Context,
    Directness,
    EdtfDate,
    Event,
    Events,
    EventType,
    Group,
    Kwic,
    Mention,
    Mentions,
    Organization,
    Person,
    Selection,
    State,
    Statement,
    Statements,
)
from koreachina.model.selection import SELECTIONS
from koreachina.strategies import edtf_dates

WANG = Person(name="Wang Yi", country="CHN", aliases=["Wang"])
PARK = Person(name="Park Jin", country="KOR")
KIM = Person(name="Kim Sung-han", country="KOR", aliases=["Kim Sunghan"])
CHINA = State(name="China", country="CHN", aliases=["Beijing", "PRC"])
KOREA = State(name="South Korea", country="KOR", aliases=["ROK", "Seoul"])
UN = Organization(name="Security Council", country="UNO")
PARTY = Organization(name="Workers’ Party of Korea", country="PRK")
OTHERS = Group(name="others")


def event(
    date: str | None = None, text: str = "They meet.", **more: Any
) -> Event:
    """An event told in prose, so that any date will do."""
    when = None if date is None else EdtfDate(date)
    return Event(date=when, text=text, origin="narrative", **more)  # type: ignore[arg-type, unused-ignore]


MAY = event("2022-05")
MAY_3_6 = event("2022-05-03/2022-05-06")
MAY_9 = event("2022-05-09")
JUNE = event("2022-06")
YEAR = event("2022")
OPEN = event("2022-05-10/..")
UNTIL = event("../2022-05-03")
ALWAYS = event("../..")
UNDATED = event()
NAMES = {
    "MAY": MAY,
    "MAY_3_6": MAY_3_6,
    "MAY_9": MAY_9,
    "JUNE": JUNE,
    "YEAR": YEAR,
    "OPEN": OPEN,
    "UNTIL": UNTIL,
    "ALWAYS": ALWAYS,
    "UNDATED": UNDATED,
}
DATED = Events(NAMES.values())


def names(found: Events) -> str:
    """Which of the dated events were found."""
    return " ".join(
        name for name, item in NAMES.items() if any(item is e for e in found)
    )


CALL = event(
    "2022-05-16",
    "Foreign ministers talk about supply chains by video.",
    type="CONSULT",
    mode="phone",
    contexts=["diplomatic", "economic"],
    actors=[WANG],
    recipients=[PARK],
    places=["Beijing"],
)
VETO = event(
    "2022-05-26",
    "China vetoes a resolution.",
    type="REJECT",
    contexts=["military"],
    actors=[CHINA],
    recipients=[UN],
    places=["New York", "Beijing"],
)
LETTER = event(
    "2022-08-09",
    "The Workers’ Party sends a letter.",
    type="SUPPORT",
    actors=[PARTY],
    implied=[CHINA],
)
NAMED = event(
    "2022-08-24",
    "Supply-chain talks open.",
    mentions=[
        Mention(actor=KIM, surface="Kim"),
        Mention(actor=KOREA, surface="Seoul"),
    ],
)
CODED = Events([CALL, VETO, LETTER, NAMED])

SAID = Statement(
    quote="Supply chains matter, and matter more.",
    speaker=WANG,
    date=EdtfDate("2022-08-09"),
)
ASKED = Statement(quote="Is THAAD the Workers' affair?", speaker=KIM)
UNSIGNED = Statement(quote="supply")
SPOKEN = Statements([SAID, ASKED, UNSIGNED])

CALLED = Mentions(
    [
        Mention(actor=WANG, surface="Wang Yi", title="Foreign Minister"),
        Mention(actor=KOREA, surface="Seoul"),
        Mention(actor=WANG, surface="Wang"),
        Mention(actor=PARK, surface="Park Jin"),
        Mention(actor=KOREA, surface="South Korean"),
        Mention(actor=KOREA, surface="ROK"),
    ]
)

near = edtf_dates(days=st.dates(dt.date(2022, 1, 1), dt.date(2023, 3, 1)))
timed = st.lists(
    st.builds(
        Event,
        date=st.none() | near,
        date_text=st.none(),
        text=st.sampled_from(["A.", "B."]),
    ),
    max_size=8,
).map(Events)
numbers = st.lists(st.integers(0, 9), max_size=9)
each_class = pytest.mark.parametrize(
    "selection",
    [Selection("ab"), DATED, CODED, SPOKEN, CALLED, Events()],
    ids=["Selection", "dated", "coded", "Statements", "Mentions", "empty"],
)


class TestSelection:
    """What holds for all of them."""

    @each_class
    def test_tuple(self, selection: Selection[Any]) -> None:
        """A selection is a tuple, equal to one and hashed like one."""
        plain = tuple(selection)
        assert selection == plain
        assert hash(selection) == hash(plain)
        assert len(selection) == len(plain)
        assert [*reversed(selection)] == [*reversed(plain)]

    @each_class
    def test_immutable(self, selection: Any) -> None:
        """Nothing in it can be set, and nothing be added to it."""
        assert not hasattr(selection, "__dict__")
        with pytest.raises(TypeError, match="item assignment"):
            selection[0] = None
        with pytest.raises(AttributeError):
            selection.another = 1

    @each_class
    def test_index(self, selection: Selection[Any]) -> None:
        """One item is itself, and too far is an IndexError."""
        count = len(selection)
        ahead = [selection[i] for i in range(count)]
        back = [selection[i - count] for i in range(count)]
        for item, one, other in zip(selection, ahead, back, strict=True):
            assert item is one
            assert item is other
        with pytest.raises(IndexError):
            selection[len(selection)]

    @each_class
    @pytest.mark.parametrize(
        "key",
        [
            slice(None),
            slice(1, None),
            slice(0),
            slice(None, None, -1),
            slice(-2, 99),
        ],
        ids=["all", "rest", "none", "reversed", "too far"],
    )
    def test_slice(self, selection: Selection[Any], key: slice) -> None:
        """A slice is a selection of the same class."""
        found = selection[key]
        assert type(selection) is type(found)
        assert tuple(selection)[key] == tuple(found)

    @each_class
    def test_add(self, selection: Selection[Any]) -> None:
        """A sum with any iterable is a selection of the same class."""
        items = list(selection)
        for more in (selection, items, iter(items)):
            found = selection + more
            assert type(selection) is type(found)
            assert items + items == list(found)

    @each_class
    def test_copies(self, selection: Selection[Any]) -> None:
        """A copy, pickled or not, is of the same class and equal."""
        copies = [copy.copy(selection), copy.deepcopy(selection)]
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            data = pickle.dumps(selection, protocol)
            copies.append(pickle.loads(data))  # noqa: S301
        for again in copies:
            assert type(selection) is type(again)
            assert selection == again

    @each_class
    def test_where(self, selection: Selection[Any]) -> None:
        """`where` keeps what passes, in order, in the same class."""
        everything = selection.where(lambda item: "anything true")
        assert selection == everything
        assert type(selection) is type(everything)
        nothing = selection.where(lambda item: None)
        assert nothing == ()
        assert type(selection) is type(nothing)

    @given(numbers)
    def test_where_splits(self, items: list[int]) -> None:
        """A test and its opposite share out the items."""
        even = Selection(items).where(lambda n: n % 2 == 0)
        odd = Selection(items).where(lambda n: n % 2)
        assert [n for n in items if n % 2 == 0] == list(even)
        assert sorted(items) == sorted(even + odd)

    @given(numbers, st.booleans())
    def test_sort(self, items: list[int], reverse: bool) -> None:
        """`sort` sorts as `sorted` does, equal ones as they were."""
        selection = Selection(enumerate(items))
        found = selection.sort(lambda item: item[1], reverse=reverse)
        assert type(found) is Selection
        assert list(found) == sorted(
            enumerate(items), key=lambda item: item[1], reverse=reverse
        )

    def test_sort_without_key(self) -> None:
        """Without a key the items themselves are compared."""
        assert Selection("bca").sort() == ("a", "b", "c")
        assert Selection("bca").sort(reverse=True) == ("c", "b", "a")

    def test_sort_by_date(self) -> None:
        """Events sort by what they have."""
        found = CODED[::-1].sort(lambda item: item.date)
        assert found == CODED
        assert type(found) is Events

    @given(numbers)
    def test_group_by(self, items: list[int]) -> None:
        """Groups keep order and class, and lose nothing."""
        groups = Selection(items).group_by(lambda n: n % 3)
        assert list(dict.fromkeys(n % 3 for n in items)) == list(groups)
        for key, found in groups.items():
            assert type(found) is Selection
            assert [n for n in items if n % 3 == key] == list(found)

    def test_group_by_class(self) -> None:
        """Groups of events are events."""
        groups = CODED.group_by(lambda item: item.type)
        assert groups == {
            EventType.CONSULT: (CALL,),
            EventType.REJECT: (VETO,),
            EventType.SUPPORT: (LETTER,),
            None: (NAMED,),
        }
        assert {type(found) for found in groups.values()} == {Events}

    @pytest.mark.parametrize(
        ("selection", "expected"),
        [
            pytest.param(Selection("abc"), "<Selection: 3>", id="plain"),
            pytest.param(Events(), "<Events: 0>", id="empty"),
            pytest.param(Events([UNDATED]), "<Events: 1>", id="undated"),
            pytest.param(CALLED, "<Mentions: 6>", id="mentions"),
            pytest.param(
                CODED, "<Events: 4, 2022-05-16 to 2022-08-24>", id="events"
            ),
            pytest.param(
                Events([JUNE, UNDATED, MAY_9]),
                "<Events: 3, 2022-05-09 to 2022-06-30>",
                id="out of order",
            ),
            pytest.param(
                SPOKEN,
                "<Statements: 3, 2022-08-09 to 2022-08-09>",
                id="statements",
            ),
            pytest.param(
                Events([UNTIL, MAY_9]),
                "<Events: 2, .. to 2022-05-09>",
                id="open start",
            ),
            pytest.param(
                Events([OPEN, JUNE]),
                "<Events: 2, 2022-05-10 to ..>",
                id="open end",
            ),
        ],
    )
    def test_repr(self, selection: Selection[Any], expected: str) -> None:
        """A selection tells how many, and from when to when."""
        assert expected == repr(selection)

    def test_table(self) -> None:
        """What each selection holds is known to converters."""
        assert SELECTIONS == {
            Concordance: Kwic,
            Events: Event,
            Statements: Statement,
            Mentions: Mention,
        }


class TestDuring:
    """Items whose date shares a day with another."""

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            pytest.param(
                "2022-05-04",
                "MAY MAY_3_6 YEAR ALWAYS",
                id="day",
            ),
            pytest.param(
                "2022-05-03/2022-05-06",
                "MAY MAY_3_6 YEAR UNTIL ALWAYS",
                id="range",
            ),
            pytest.param("2022-06", "JUNE YEAR OPEN ALWAYS", id="month"),
            pytest.param("1999", "UNTIL ALWAYS", id="long ago"),
            pytest.param(
                "2022-06-01/..", "JUNE YEAR OPEN ALWAYS", id="open end"
            ),
            pytest.param(
                "../..",
                "MAY MAY_3_6 MAY_9 JUNE YEAR OPEN UNTIL ALWAYS",
                id="always",
            ),
        ],
    )
    def test_possibly(self, when: str, expected: str) -> None:
        """One day in common is enough; the undated are never found."""
        assert expected == names(DATED.during(when))

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            pytest.param("2022-05-04", "", id="day"),
            pytest.param("2022-05-03/2022-05-06", "MAY_3_6", id="range"),
            pytest.param("2022-05", "MAY MAY_3_6 MAY_9", id="month"),
            pytest.param("2022-06-01/..", "JUNE", id="open end"),
            pytest.param(
                "../2022-05-31", "MAY MAY_3_6 MAY_9 UNTIL", id="till"
            ),
            pytest.param(
                "../..",
                "MAY MAY_3_6 MAY_9 JUNE YEAR OPEN UNTIL ALWAYS",
                id="always",
            ),
        ],
    )
    def test_certainly(self, when: str, expected: str) -> None:
        """Every day of the date must lie inside."""
        assert expected == names(DATED.during(when, certainly=True))

    @pytest.mark.parametrize(
        "when",
        [
            EdtfDate("2022-05-09"),
            dt.date(2022, 5, 9),
            dt.datetime(2022, 5, 9, 23, 59),  # noqa: DTZ001
            "2022-05-09",
            "May 9, 2022",
        ],
        ids=["EdtfDate", "date", "datetime", "EDTF", "printed"],
    )
    def test_forms(self, when: Any) -> None:
        """A date can be given in five ways."""
        assert Events([MAY_3_6, MAY_9]).during(when) == (MAY_9,)

    @pytest.mark.parametrize("method", ["during", "before", "after"])
    def test_no_date(self, method: str) -> None:
        """What is no date raises, even where nothing is asked."""
        with pytest.raises(DateError, match="'soon'"):
            getattr(Events(), method)("soon")
        with pytest.raises(TypeError, match="2022"):
            getattr(Events(), method)(2022)

    def test_statements(self) -> None:
        """Statements have dates too."""
        found = SPOKEN.during("2022-08")
        assert found == (SAID,)
        assert type(found) is Statements

    @given(timed, near)
    def test_certainly_is_a_subset(
        self, items: Events, when: EdtfDate
    ) -> None:
        """What lies inside shares a day."""
        found = items.during(when)
        assert found.during(when, certainly=True) == items.during(
            when, certainly=True
        )
        assert type(found) is Events


class TestBeforeAfter:
    """Items on either side of a date."""

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            pytest.param(
                "2022-05-09",
                "MAY MAY_3_6 YEAR UNTIL ALWAYS",
                id="day",
            ),
            pytest.param("2022-05", "YEAR UNTIL ALWAYS", id="month"),
            pytest.param("2022", "UNTIL ALWAYS", id="year"),
            pytest.param("../2022", "", id="open start"),
        ],
    )
    def test_before(self, when: str, expected: str) -> None:
        """What begins before it does."""
        assert expected == names(DATED.before(when))

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            pytest.param("2022-05-09", "MAY_3_6 UNTIL", id="day"),
            pytest.param("2022-05-04", "UNTIL", id="during a range"),
            pytest.param("2022-06", "MAY MAY_3_6 MAY_9 UNTIL", id="month"),
            pytest.param("../2022", "", id="open start"),
        ],
    )
    def test_certainly_before(self, when: str, expected: str) -> None:
        """What also ends before it."""
        assert expected == names(DATED.before(when, certainly=True))

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            pytest.param("2022-05-09", "MAY JUNE YEAR OPEN ALWAYS", id="day"),
            pytest.param("2022-05", "JUNE YEAR OPEN ALWAYS", id="month"),
            pytest.param("2022", "OPEN ALWAYS", id="year"),
            pytest.param("2022/..", "", id="open end"),
        ],
    )
    def test_after(self, when: str, expected: str) -> None:
        """What ends after it does."""
        assert expected == names(DATED.after(when))

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            pytest.param("2022-05-06", "MAY_9 JUNE OPEN", id="day"),
            pytest.param("2022-05-09", "JUNE OPEN", id="same day"),
            pytest.param(
                "2021", "MAY MAY_3_6 MAY_9 JUNE YEAR OPEN", id="year"
            ),
            pytest.param("2022/..", "", id="open end"),
        ],
    )
    def test_certainly_after(self, when: str, expected: str) -> None:
        """What also begins after it."""
        assert expected == names(DATED.after(when, certainly=True))

    @given(timed, near)
    def test_possibly_shared_out(self, items: Events, when: EdtfDate) -> None:
        """All that is dated is certainly before, or shares a day, or is
        certainly after; never two of them.
        """
        parts = (
            items.before(when, certainly=True),
            items.during(when),
            items.after(when, certainly=True),
        )
        found = sorted(id(item) for part in parts for item in part)
        dated = items.where(lambda item: item.date is not None)
        assert sorted(map(id, dated)) == found
        assert {type(part) for part in parts} == {Events}

    @given(timed, near)
    def test_certainly_shared_out(self, items: Events, when: EdtfDate) -> None:
        """All that is dated lies inside or reaches out at either end."""
        inside = {id(i) for i in items.during(when, certainly=True)}
        outside = {id(i) for i in items.before(when) + items.after(when)}
        dated = {id(i) for i in items if i.date is not None}
        assert inside | outside == dated
        assert not inside & outside

    @given(timed, near)
    def test_certainly_is_a_subset(
        self, items: Events, when: EdtfDate
    ) -> None:
        """What is certainly on one side is on that side."""
        for method in (Events.before, Events.after):
            found = method(items, when)
            assert method(found, when, certainly=True) == method(
                items, when, certainly=True
            )


class TestByMonth:
    """Items by the month in which they begin."""

    def test_months(self) -> None:
        """Months stand in order of first appearance."""
        groups = Events([JUNE, MAY_9, UNDATED, OPEN, UNTIL, YEAR]).by_month()
        assert list(groups) == ["2022-06", "2022-05", None, "2022-01"]
        assert groups["2022-05"] == (MAY_9, OPEN)
        assert groups[None] == (UNDATED, UNTIL)
        assert {type(found) for found in groups.values()} == {Events}

    def test_early_years(self) -> None:
        """Years have four digits."""
        assert list(Events([event("0987-06-05")]).by_month()) == ["0987-06"]


class TestInvolving:
    """Events in which somebody takes part."""

    @pytest.mark.parametrize(
        ("who", "expected"),
        [
            pytest.param([], CODED, id="nobody asked for"),
            pytest.param([WANG], (CALL,), id="actor"),
            pytest.param(["Wang Yi"], (CALL,), id="name"),
            pytest.param(["wang YI"], (CALL,), id="any case"),
            pytest.param(["Wang"], (CALL,), id="alias"),
            pytest.param(["person-wang-yi-chn"], (CALL,), id="id"),
            pytest.param(["CHN"], (CALL, VETO, LETTER), id="code"),
            pytest.param(["UNO"], (VETO,), id="code of PLOVER"),
            pytest.param(["PRC"], (VETO, LETTER), id="alias like a code"),
            pytest.param(["prc"], (VETO, LETTER), id="alias in small letters"),
            pytest.param(["chn"], (), id="code in small letters"),
            pytest.param(["China"], (VETO, LETTER), id="the state itself"),
            pytest.param(["beijing"], (VETO, LETTER), id="capital"),
            pytest.param(["Kim Sung-han"], (NAMED,), id="named only"),
            pytest.param(["kim sung han"], (NAMED,), id="without a hyphen"),
            pytest.param(["Kim Sung\u2011han"], (NAMED,), id="hard hyphen"),
            pytest.param(["Kim Sunghan"], (NAMED,), id="other spelling"),
            pytest.param(
                ["Workers' Party  of Korea"], (LETTER,), id="apostrophe"
            ),
            pytest.param(["Workers‘ Party of Korea"], (LETTER,), id="turned"),
            pytest.param(["PRK"], (LETTER,), id="of a body"),
            pytest.param(["Security"], (), id="part of a name"),
            pytest.param(["CHN", "KOR"], (CALL,), id="both"),
            pytest.param(["Wang Yi", PARK, "KOR"], (CALL,), id="all three"),
            pytest.param(["CHN", "nobody"], (), id="one is missing"),
        ],
    )
    def test_examples(self, who: list[Any], expected: Any) -> None:
        """Everyone asked for acts, receives, is implied or named."""
        found = CODED.involving(*who)
        assert found == expected
        assert type(found) is Events

    def test_same_id(self) -> None:
        """An actor is known by the id."""
        other = Person(name="W. Yi", id=WANG.id)
        assert CODED.involving(other) == (CALL,)
        assert CODED.involving(Person(name="Wang Yi")) == ()

    @pytest.mark.parametrize(
        "method", [Events.involving, Events.by], ids=["involving", "by"]
    )
    @pytest.mark.parametrize("who", [410, None, ["CHN"], b"CHN"])
    def test_type(self, method: Callable[..., Events], who: object) -> None:
        """Neither a number nor a list is anybody."""
        message = re.escape(
            f"expected an actor, a name or a country code, got {who!r}"
        )
        with pytest.raises(TypeError, match=f"^{message}$"):
            method(CODED, who)

    def test_between(self) -> None:
        """Both take part, whichever way round."""
        assert CODED.between("CHN", "KOR") == (CALL,)
        assert CODED.between("KOR", "CHN") == (CALL,)
        assert CODED.between("China", "UNO") == (VETO,)
        assert CODED.between("KOR", "UNO") == ()
        assert type(CODED.between("CHN", "KOR")) is Events


class TestBy:
    """Who acts, and who speaks."""

    @pytest.mark.parametrize(
        ("who", "expected"),
        [
            pytest.param([], (), id="nobody"),
            pytest.param(["CHN"], (CALL, VETO), id="code"),
            pytest.param(["Park Jin"], (), id="recipient"),
            pytest.param([CHINA], (VETO,), id="implied elsewhere"),
            pytest.param([WANG, PARTY], (CALL, LETTER), id="either"),
        ],
    )
    def test_events(self, who: list[Any], expected: Any) -> None:
        """One of those asked for is coded as actor."""
        found = CODED.by(*who)
        assert found == expected
        assert type(found) is Events

    @pytest.mark.parametrize(
        ("who", "expected"),
        [
            pytest.param([], (), id="nobody"),
            pytest.param(["Wang Yi"], (SAID,), id="name"),
            pytest.param(["KOR"], (ASKED,), id="code"),
            pytest.param([KIM, "CHN"], (SAID, ASKED), id="either"),
            pytest.param(["Park Jin"], (), id="silent"),
        ],
    )
    def test_statements(self, who: list[Any], expected: Any) -> None:
        """One of those asked for speaks."""
        found = SPOKEN.by(*who)
        assert found == expected
        assert type(found) is Statements

    def test_type(self) -> None:
        """Nobody is no speaker."""
        with pytest.raises(TypeError, match=r"got None$"):
            SPOKEN.by(None)  # type: ignore[arg-type]


class TestOfType:
    """Events by PLOVER type."""

    @pytest.mark.parametrize(
        ("types", "expected"),
        [
            pytest.param([], (), id="none"),
            pytest.param(["CONSULT"], (CALL,), id="name"),
            pytest.param([EventType.REJECT], (VETO,), id="member"),
            pytest.param(["REJECT", "CONSULT"], (CALL, VETO), id="either"),
            pytest.param(["AID"], (), id="not there"),
        ],
    )
    def test_examples(self, types: list[Any], expected: Any) -> None:
        """One of the types; what is not coded is never found."""
        found = CODED.of_type(*types)
        assert found == expected
        assert type(found) is Events

    @pytest.mark.parametrize("name", ["consult", "", "MEET", 1, None, ["AID"]])
    def test_unknown(self, name: Any) -> None:
        """An unknown type is an error, and all sixteen are listed."""
        with pytest.raises(QueryError) as caught:
            Events().of_type(name)
        assert str(caught.value) == (
            f"unknown event type {name!r}, expected one of AGREE, CONSULT,"
            " SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE,"
            " REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT"
        )


class TestOfDirectness:
    """Statements by how they are given."""

    @pytest.mark.parametrize(
        ("directness", "expected"),
        [
            pytest.param([], (), id="none"),
            pytest.param(["indirect"], ("c",), id="name"),
            pytest.param([Directness.DIRECT], ("a",), id="member"),
            pytest.param(["mixed", "direct"], ("a", "b"), id="either"),
        ],
    )
    def test_examples(self, directness: list[Any], expected: Any) -> None:
        """One of the ways, in the order of the statements."""
        ways = zip("abc", Directness, strict=True)
        said = Statements(Statement(quote=q, directness=d) for q, d in ways)
        found = said.of_directness(*directness)

        assert tuple(one.quote for one in found) == expected
        assert type(found) is Statements

    @pytest.mark.parametrize("name", ["Direct", "", 1, None, ["direct"]])
    def test_unknown(self, name: Any) -> None:
        """An unknown way is an error, and all three are listed."""
        with pytest.raises(QueryError) as caught:
            Statements().of_directness(name)
        assert str(caught.value) == (
            f"unknown directness {name!r}, expected one of direct, mixed,"
            " indirect"
        )


class TestAbout:
    """Events by context, statements by word."""

    @pytest.mark.parametrize(
        ("contexts", "expected"),
        [
            pytest.param([], (), id="none"),
            pytest.param(["economic"], (CALL,), id="second context"),
            pytest.param([Context.MILITARY], (VETO,), id="member"),
            pytest.param(
                ["military", "diplomatic"], (CALL, VETO), id="either"
            ),
            pytest.param(["cyber"], (), id="not there"),
        ],
    )
    def test_events(self, contexts: list[Any], expected: Any) -> None:
        """One of the contexts, wherever it stands among the three."""
        found = CODED.about(*contexts)
        assert found == expected
        assert type(found) is Events

    def test_unknown(self) -> None:
        """An unknown context is an error."""
        message = "unknown context 'trade', expected one of asylum, cbrn, "
        with pytest.raises(QueryError, match=f"^{message}"):
            CODED.about("trade")

    @pytest.mark.parametrize(
        ("words", "expected"),
        [
            pytest.param([], (), id="none"),
            pytest.param(["supply chain"], (SAID,), id="part of a word"),
            pytest.param(["SUPPLY"], (SAID, UNSIGNED), id="any case"),
            pytest.param(["thaad", "chains"], (SAID, ASKED), id="either"),
            pytest.param(["workers’ affair"], (ASKED,), id="apostrophe"),
        ],
    )
    def test_statements(self, words: list[str], expected: Any) -> None:
        """One of the words is among theirs."""
        found = SPOKEN.about(*words)
        assert found == expected
        assert type(found) is Statements


class TestAt:
    """Events by place."""

    @pytest.mark.parametrize(
        ("places", "expected"),
        [
            pytest.param([], (), id="none"),
            pytest.param(["Beijing"], (CALL, VETO), id="place"),
            pytest.param(["new-york"], (VETO,), id="case and hyphen"),
            pytest.param(["York"], (), id="part of a place"),
            pytest.param(["Bali", "New York"], (VETO,), id="either"),
        ],
    )
    def test_examples(self, places: list[str], expected: Any) -> None:
        """One of the places, whole, in any case."""
        found = CODED.at(*places)
        assert found == expected
        assert type(found) is Events


class TestMentioning:
    """Items whose text holds every word."""

    @pytest.mark.parametrize(
        ("words", "expected"),
        [
            pytest.param([], CODED, id="none"),
            pytest.param(["supply chain"], (CALL, NAMED), id="hyphen or not"),
            pytest.param(["TALK"], (CALL, NAMED), id="any case"),
            pytest.param(["talk", "video"], (CALL,), id="both"),
            pytest.param(["workers' party"], (LETTER,), id="apostrophe"),
            pytest.param(["talk", "letter"], (), id="never both"),
        ],
    )
    def test_events(self, words: list[str], expected: Any) -> None:
        """The text of the event counts, not who is coded."""
        found = CODED.mentioning(*words)
        assert found == expected
        assert type(found) is Events

    def test_statements(self) -> None:
        """The words that are said count."""
        found = SPOKEN.mentioning("supply", "more")
        assert found == (SAID,)
        assert type(found) is Statements

    def test_mentions(self) -> None:
        """The printed form counts, not who is meant."""
        found = CALLED.mentioning("wang")
        assert found == (CALLED[0], CALLED[2])
        assert type(found) is Mentions

    @pytest.mark.parametrize(
        "ask",
        [
            CODED.mentioning,
            CODED.at,
            SPOKEN.mentioning,
            SPOKEN.about,
            CALLED.mentioning,
        ],
        ids=[
            "Events.mentioning",
            "Events.at",
            "Statements.mentioning",
            "Statements.about",
            "Mentions.mentioning",
        ],
    )
    def test_type(self, ask: Callable[..., Any]) -> None:
        """Words are given one by one, not in a list."""
        message = re.escape(", got ['supply', 'chain']")
        with pytest.raises(TypeError, match=f"^expected .*{message}$"):
            ask(["supply", "chain"])


class TestMentions:
    """Who is named."""

    @pytest.mark.parametrize(
        ("who", "expected"),
        [
            pytest.param([], (), id="nobody"),
            pytest.param([WANG], (0, 2), id="actor"),
            pytest.param(["KOR"], (1, 3, 4, 5), id="code"),
            pytest.param(["ROK"], (1, 4, 5), id="alias like a code"),
            pytest.param(["Park Jin", "Wang"], (0, 2, 3), id="either"),
        ],
    )
    def test_involving(
        self, who: list[Any], expected: tuple[int, ...]
    ) -> None:
        """The mentions of one of those asked for."""
        found = CALLED.involving(*who)
        assert found == tuple(CALLED[i] for i in expected)
        assert type(found) is Mentions

    def test_involving_type(self) -> None:
        """A number is nobody."""
        with pytest.raises(TypeError, match=r"got 82$"):
            CALLED.involving(82)  # type: ignore[arg-type]

    def test_counts(self) -> None:
        """Most often first, then in order of appearance."""
        others = Mention(actor=OTHERS, surface="others")
        counts = Mentions([*CALLED, others]).counts()
        assert list(counts.items()) == [
            (KOREA, 3),
            (WANG, 2),
            (PARK, 1),
            (OTHERS, 1),
        ]
        assert Mentions().counts() == {}


class TestChains:
    """Queries one after the other."""

    def test_chain(self) -> None:
        """Each narrows what the one before it found."""
        found = (
            CODED.during("2022-05")
            .between("CHN", "KOR")
            .of_type("CONSULT")
            .about("economic")
            .at("Beijing")
            .mentioning("video")
        )
        assert found == (CALL,)
        assert type(found) is Events

    @given(timed, near)
    def test_order_does_not_matter(
        self, items: Events, when: EdtfDate
    ) -> None:
        """Two queries find the same in either order."""
        assert items.during(when).mentioning("a.") == items.mentioning(
            "a."
        ).during(when)
