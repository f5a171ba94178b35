"""Who held an office, by hand-made facts and by laws."""

import datetime as dt
import pickle

import attrs
import hypothesis.strategies as st
import pytest
from hypothesis import given

from koreachina.errors import DateError, QueryError
from koreachina.knowledge import Facts, Office, Registry, holder, holders
from koreachina.knowledge.offices import belongs
from koreachina.model import EdtfDate, Person, Tenure

DEFAULT = Registry.default()

HELD = [
    # foreign ministers, hand-over days among them
    ("foreign minister", "KOR", "2014-11-07", "Yun Byung-se"),
    ("foreign minister", "KOR", "2013-03-10", "Kim Sung-hwan"),
    ("foreign minister", "KOR", "2013-03-11", "Yun Byung-se"),
    ("foreign minister", "KOR", "2022-05-12", "Park Jin"),
    ("foreign minister", "CHN", "2013-03-15", "Yang Jiechi"),
    ("foreign minister", "CHN", "2013-03-16", "Wang Yi"),
    ("foreign minister", "CHN", "2022-12-30", "Qin Gang"),
    ("foreign minister", "CHN", "2023-07-24", "Qin Gang"),
    ("foreign minister", "CHN", "2023-07-25", "Wang Yi"),
    ("foreign minister", "PRK", "2022-08-01", "Choe Son Hui"),
    ("foreign minister", "PRK", "2014-10-01", "Ri Su Yong"),
    ("foreign minister", "USA", "2013-02-01", "John Kerry"),
    ("foreign minister", "JPN", "2014-09-25", "Fumio Kishida"),
    ("foreign minister", "RUS", "2022-05-24", "Sergei Lavrov"),
    # heads of state and government
    ("head of state", "CHN", "2013-03-13", "Hu Jintao"),
    ("head of state", "CHN", "2013-03-14", "Xi Jinping"),
    ("head of state", "KOR", "2013-02-24", "Lee Myung-bak"),
    ("head of state", "KOR", "2013-02-25", "Park Geun-hye"),
    ("head of state", "KOR", "2016-12-31", "Park Geun-hye"),
    ("head of state", "KOR", "2017-05-10", "Moon Jae-in"),
    ("head of state", "KOR", "2022-05-10", "Yoon Suk Yeol"),
    ("head of state", "KOR", "2025-06-04", "Lee Jae-myung"),
    ("head of state", "USA", "2017-01-20", "Donald Trump"),
    ("head of state", "USA", "2021-01-19", "Donald Trump"),
    ("head of state", "RUS", "2000-01-01", "Vladimir Putin"),
    ("supreme leader", "PRK", "2011-12-16", "Kim Jong Il"),
    ("supreme leader", "PRK", "2011-12-17", "Kim Jong Un"),
    ("head of government", "CHN", "2013-03-15", "Li Keqiang"),
    ("head of government", "JPN", "2012-12-26", "Shinzo Abe"),
    ("head of government", "PRK", "2022-06-01", "Kim Tok Hun"),
    ("head of government", "KOR", "2014-11-01", "Chung Hong-won"),
    # the rest of the table that such articles sit at
    ("party leader", "CHN", "2012-11-14", "Hu Jintao"),
    ("party leader", "CHN", "2012-11-15", "Xi Jinping"),
    ("defense minister", "KOR", "2014-06-29", "Kim Kwan-jin"),
    ("defense minister", "KOR", "2014-06-30", "Han Min-koo"),
    ("defense minister", "CHN", "2022-06-10", "Wei Fenghe"),
    ("unification minister", "KOR", "2022-08-01", "Kwon Young-se"),
    ("nuclear envoy", "CHN", "2022-05-03", "Liu Xiaoming"),
    ("nuclear envoy", "KOR", "2022-06-09", "Kim Gunn"),
    ("nuclear envoy", "USA", "2022-06-01", "Sung Kim"),
    ("national security adviser", "KOR", "2022-06-02", "Kim Sung-han"),
    ("trade minister", "KOR", "2018-01-05", "Kim Hyun-chong"),
    ("commerce minister", "CHN", "2014-11-10", "Gao Hucheng"),
    ("spa presidium president", "PRK", "2014-09-01", "Kim Yong Nam"),
    ("vice president", "CHN", "2022-05-10", "Wang Qishan"),
    ("un secretary-general", "UNO", "2017-01-01", "António Guterres"),
]

ENVOYS = [
    ("ambassador", "CHN", "KOR", "2014-11-01", "Qiu Guohong"),
    ("ambassador", "CHN", "KOR", "2022-08-24", "Xing Haiming"),
    ("ambassador", "KOR", "CHN", "2014-11-01", "Kwon Young-se"),
    ("ambassador", "PRK", "CHN", "2014-11-01", "Ji Jae Ryong"),
    ("ambassador", "USA", "KOR", "2014-12-01", "Mark Lippert"),
    (
        "permanent representative to the UN",
        "CHN",
        "UN",
        "2022-05-26",
        "Zhang Jun",
    ),
]


class TestHolder:
    """`holder()` on a day."""

    @pytest.mark.parametrize(("office", "country", "on", "name"), HELD)
    def test_held(self, office: str, country: str, on: str, name: str) -> None:
        """On a hand-over day the successor holds the office."""
        found = holder(office, country, on=on)

        assert found is not None
        assert found.name == name

    @pytest.mark.parametrize(("office", "country", "to", "on", "name"), ENVOYS)
    def test_sent(
        self, office: str, country: str, to: str, on: str, name: str
    ) -> None:
        """An envoy is one of two states, or of a state and the UN."""
        found = holder(office, country, to=to, on=on)

        assert found is not None
        assert found.name == name

    @pytest.mark.parametrize(
        ("office", "country", "to", "on"),
        [
            ("head of state", "KOR", None, "2017-04-01"),
            ("head of state", "KOR", None, "2025-05-01"),
            ("defense minister", "CHN", None, "2023-11-15"),
            ("ambassador", "CHN", "PRK", "2022-08-01"),
            ("ambassador", "CHN", "KOR", "2024-09-01"),
            ("ambassador", "USA", "KOR", "2017-10-01"),
            ("foreign minister", "KOR", None, "1990-01-01"),
        ],
    )
    def test_vacant(
        self, office: str, country: str, to: str | None, on: str
    ) -> None:
        """Nobody is made up where nobody is known."""
        assert holders(office, country, to=to, on=on) == ()
        assert holder(office, country, to=to, on=on) is None

    def test_every_form_of_a_date(self) -> None:
        """A day is a day, however it is given."""
        for on in (
            "Nov. 7, 2014",
            dt.date(2014, 11, 7),
            EdtfDate("2014-11-07"),
        ):
            found = holder("foreign minister", "KOR", on=on)
            assert found is not None
            assert found.name == "Yun Byung-se"

    @pytest.mark.parametrize(
        ("office", "country", "to"),
        [
            ("Secretary of State", "USA", None),
            ("secretary of state", "United States", None),
            ("foreign minister", "US", None),
            ("US Secretary of State", "USA", None),
        ],
    )
    def test_titles(self, office: str, country: str, to: str | None) -> None:
        """Printed titles and names of states do as well."""
        found = holder(office, country, to=to, on="2014-11-07")

        assert found is not None
        assert found.name == "John Kerry"

    @pytest.mark.parametrize(
        "office",
        [
            "Ambassador to China",
            "ambassador to the PRC",
            "Ambassador to Beijing",
        ],
    )
    def test_sent_by_the_title(self, office: str) -> None:
        """The title itself may say where an envoy is sent."""
        found = holder(office, "South Korea", on="2014-11-07")

        assert found is not None
        assert found.name == "Kwon Young-se"

    def test_title_of_one_sent_nowhere(self) -> None:
        """What follows "to" need not be a state."""
        registry = _registry(
            ["2014/2015"],
            office=Office(name="aide", titles={"KOR": ["aide to the chief"]}),
        )
        found = registry.holder("aide to the chief", "KOR", on="2014-07")

        assert found is not None

    def test_several_posts(self) -> None:
        """Without the receiving state there are several ambassadors."""
        found = holders("ambassador", "CHN", on="2014-11-01")

        assert len(found) > 2
        assert [tenure.term for tenure in found] == sorted(
            tenure.term for tenure in found
        )
        assert holder("ambassador", "CHN", on="2014-11-01") is None

    def test_several_holders(self) -> None:
        """An office with several holders has no one holder."""
        assert len(holders("vice premier", "CHN", on="2014-11-01")) == 4
        assert holder("vice premier", "CHN", on="2014-11-01") is None

    def test_several_parties(self) -> None:
        """Each party of a state has its leader."""
        found = holders("party leader", "KOR", on="2022-05-20")
        parties = {DEFAULT.particulars(tenure).body for tenure in found}

        assert parties == {"People Power Party"}
        assert len(holders("party leader", "KOR", on="2014-10-30")) == 2
        assert holder("party leader", "KOR", on="2014-10-30") is None

    def test_acting(self) -> None:
        """An acting holder is one, and says so."""
        [tenure] = holders("national security adviser", "USA", on="2025-09-01")

        assert tenure.person.name == "Marco Rubio"
        assert DEFAULT.particulars(tenure).acting

    def test_homonyms(self) -> None:
        """Two persons of one name are two."""
        premier = holder("head of government", "PRK", on="2009-01-01")
        envoy = holder("nuclear envoy", "PRK", on="2003-10-01")

        assert premier is not None
        assert envoy is not None
        assert premier.name == envoy.name == "Kim Yong Il"
        assert premier.id != envoy.id


class TestSpans:
    """`holder()` and `holders()` in a month or over a span."""

    def test_hand_over(self) -> None:
        """Both who held it, in order; no one of them all the time."""
        found = holders("head of state", "KOR", on="2022-05")

        assert [tenure.person.name for tenure in found] == [
            "Moon Jae-in",
            "Yoon Suk Yeol",
        ]
        assert holder("head of state", "KOR", on="2022-05") is None

    def test_hand_over_on_the_first_day(self) -> None:
        """The first day of a span belongs to the successor."""
        on = "2013-03-16/2013-12"
        found = holder("foreign minister", "CHN", on=on)

        assert found is not None
        assert found.name == "Wang Yi"
        assert len(holders("foreign minister", "CHN", on=on)) == 2

    def test_vacant_days_do_not_count(self) -> None:
        """The one who held it while anybody did."""
        found = holder("defense minister", "CHN", on="2023-11/2024-05")

        assert found is not None
        assert found.name == "Dong Jun"

    def test_shared_day(self) -> None:
        """`holders` shows both of a day that they share."""
        found = holders("foreign minister", "CHN", on="2013-03-16")

        assert [tenure.person.name for tenure in found] == [
            "Yang Jiechi",
            "Wang Yi",
        ]

    def test_twice(self) -> None:
        """One person who held it twice is one person."""
        registry = _registry(["2001/2003", "2005/2007"], persons="AA")
        found = registry.holder("chief", "KOR", on="2002/2006")

        assert found is not None
        assert found.name == "A"


def _registry(
    terms: list[str], *, persons: str = "AB", office: Office | None = None
) -> Registry:
    """A registry of one office, held over some terms."""
    office = office or Office(name="chief", titles={"KOR": ["Chief"]})
    people = {name: Person(name=name, country="KOR") for name in persons}
    tenures = [
        Tenure(
            person=people[persons[i]],
            office=office.name,
            of=["KOR"],
            term=EdtfDate(term),
        )
        for i, term in enumerate(terms)
    ]
    return Registry(
        states=[DEFAULT.state("KOR")],
        facts=Facts(
            offices=[office], persons=people.values(), tenures=tenures
        ),
    )


class TestImprecise:
    """Terms known to the month or the year."""

    @pytest.mark.parametrize(
        ("terms", "on", "name"),
        [
            # one of two who share a month, on a day of it: nobody can tell
            (["2010/2013-04", "2013-04/2015"], "2013-04-15", None),
            (["2010/2013-04", "2013-04/2015"], "2013-03-31", "A"),
            (["2010/2013-04", "2013-04/2015"], "2013-05-01", "B"),
            # one end to the day settles the other
            (["2010/2013-04-10", "2013-04/2015"], "2013-04-09", "A"),
            (["2010/2013-04-10", "2013-04/2015"], "2013-04-10", "A"),
            (["2010/2013-04-10", "2013-04/2015"], "2013-04-11", "B"),
            (["2010/2013-04", "2013-04-10/2015"], "2013-04-09", "A"),
            (["2010/2013-04", "2013-04-10/2015"], "2013-04-10", "B"),
            # on the day that both have to the day, the later
            (["2010/2013-04-10", "2013-04-10/2015"], "2013-04-10", "B"),
            # two who began on one day cannot be told apart
            (["2010-01-01/2013", "2010-01-01/2015"], "2011-01-01", None),
            # an end that is not known is not certain
            (["2010-01-01/", "2012-01-01/2015-01-01"], "2013-01-01", "B"),
            (["/2012-01-01", "2012-01-01/2015-01-01"], "2011-01-01", "A"),
            (["../2012-01-01", "2012-01-01/.."], "2012-01-01", "B"),
            # an open end is
            (["2010-01-01/..", "2012-01-01/2015-01-01"], "2013-01-01", "B"),
            (["2010-01-01/..", "2012-01-01/2015-01-01"], "2016-01-01", "A"),
        ],
    )
    def test_who(self, terms: list[str], on: str, name: str | None) -> None:
        """Somebody is named only where there is no doubt."""
        found = _registry(terms).holder("chief", "KOR", on=on)

        assert (found and found.name) == name


class TestRefused:
    """Questions that name what is not known."""

    @pytest.mark.parametrize(
        ("office", "country", "to", "message"),
        [
            ("forein minister", "KOR", None, "'foreign minister'"),
            ("zzz", "KOR", None, "expected one of 'head of state'"),
            ("foreign minister", "Narnia", None, "unknown country 'Narnia'"),
            ("foreign minister", "FRA", None, "expected one of CHN, JPN"),
            ("zzz", "FRA", None, "unknown office 'zzz' of FRA, none is known"),
            ("ambassador", "CHN", "FRA", "CHN to FRA is known"),
            ("foreign minister", "CHN", "KOR", "CHN to KOR is known"),
            ("general secretary", "PRK", None, "may be several offices"),
            ("foreign minister", "KOR", "Narnia", "unknown country"),
        ],
    )
    def test_unknown(
        self, office: str, country: str, to: str | None, message: str
    ) -> None:
        """The error names what there is."""
        for ask in (holder, holders):
            with pytest.raises(QueryError, match=message):
                ask(office, country, to=to, on="2014-11-07")

    def test_no_date(self) -> None:
        """A string that is no date, and what is no string."""
        with pytest.raises(DateError):
            holder("foreign minister", "KOR", on="someday")
        with pytest.raises(TypeError):
            holder("foreign minister", "KOR", on=7)  # type: ignore[arg-type]

    def test_nobody_has_held_it(self) -> None:
        """An office without tenures has nobody to name."""
        registry = _registry([])

        with pytest.raises(QueryError, match="no 'chief' of KOR is known"):
            registry.holder("chief", "KOR", on="2014")


SERIES = sorted(
    {(tenure.office, tenure.of) for tenure in DEFAULT.tenures}, key=str
)
days = st.dates(dt.date(1997, 1, 1), dt.date(2026, 12, 31))


class TestLaws:
    """What holds on every day."""

    @given(st.sampled_from(SERIES), days)
    def test_holders_are_those_whose_terms_overlap(
        self, series: tuple[str, tuple[str, ...]], day: dt.date
    ) -> None:
        """No more and no fewer."""
        office, of = series
        to = next(iter(of[1:]), None)
        found = holders(office, of[0], to=to, on=day)

        assert set(found) == {
            tenure
            for tenure in DEFAULT.tenures
            if tenure.office == office
            and tenure.of == of
            and tenure.term.overlaps(day)
        }

    @given(st.sampled_from(SERIES), days)
    def test_holder_is_one_of_the_holders(
        self, series: tuple[str, tuple[str, ...]], day: dt.date
    ) -> None:
        """Asked twice, the answer is the same, and one of them."""
        office, of = series
        to = next(iter(of[1:]), None)
        found = holder(office, of[0], to=to, on=day)
        among = {
            tenure.person for tenure in holders(office, of[0], to=to, on=day)
        }

        assert found == holder(office, of[0], to=to, on=EdtfDate.of(day))
        if len(among) == 1:
            assert {found} == among
        else:
            assert found is None or found in among

    @given(st.permutations(DEFAULT.tenures), days)
    def test_order_of_the_data(
        self, tenures: list[Tenure], day: dt.date
    ) -> None:
        """In whatever order the tenures stand, the holders are the same."""
        facts = Facts(offices=DEFAULT.offices, tenures=tenures)
        registry = attrs.evolve(DEFAULT, facts=facts)
        asked = "foreign minister", "CHN"

        assert registry.holders(*asked, on=day) == holders(*asked, on=day)
        assert registry.holder(*asked, on=day) == holder(*asked, on=day)


def test_belongs_to_a_body() -> None:
    """An office belongs to a body of its own country."""
    office = DEFAULT.office("foreign minister")

    assert belongs(office, "State Department", "USA")
    assert not belongs(office, "State Department", "KOR")


def test_tenures_of() -> None:
    """All that one person held, in order."""
    ban = DEFAULT.person("Ban Ki-moon", "UN")
    terms = [tenure.office for tenure in DEFAULT.tenures_of(ban)]

    assert terms == ["un secretary-general"]
    assert DEFAULT.tenures_of(Person(name="Nobody")) == ()


def test_registry_travels() -> None:
    """A registry that has answered is still a value."""
    holder("foreign minister", "KOR", on="2014")
    copy = pickle.loads(pickle.dumps(DEFAULT))  # noqa: S301

    assert copy == DEFAULT
    assert copy.tenures == DEFAULT.tenures
