"""Events as PLOVER records."""

import datetime as dt
import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from koreachina import export
from koreachina.corpus import Corpus
from koreachina.errors import ConversionError
from koreachina.export import dump_plover, iter_plover, to_plover
from koreachina.model import (
    Article,
    EdtfDate,
    Event,
    EventType,
    Group,
    Mention,
    Organization,
    Person,
    Span,
    State,
)
from koreachina.strategies import any_articles

WANG = Person(name="Wang Yi", country="CHN")
PARK = Person(name="Park Jin", country="KOR")
MND = Organization(name="Defense Ministry", country="KOR", sector="MIL")
CHINA = State(name="China", country="CHN")
OTHERS = Group(name="others")
RULE = "consult.talks: “hold talks”; sides: all take part"

TALKS = Event(
    date=EdtfDate("2022-05-03/2022-05-06"),
    text="Wang Yi and others hold talks in Seoul.",
    type="CONSULT",
    mode="visit",
    contexts=["diplomatic", "military"],
    actors=[WANG, OTHERS],
    recipients=[PARK, MND],
    places=["Seoul"],
    mentions=[
        Mention(actor=OTHERS, surface="others"),
        Mention(actor=WANG, surface="Wang Yi", title="Foreign Minister"),
        Mention(actor=WANG, surface="Wang"),
    ],
    rule=RULE,
    span=Span(9, 48),
)
LEAST = Event(date=EdtfDate("2022-08-24"), text="They sign.", type="SUPPORT")
UNCODED = Event(date=EdtfDate("2022-08-25"), text="It rains.")
UNDATED = Event(text="They agree.", type="AGREE")
TOLD = Event(
    origin="narrative",  # type: ignore[arg-type, unused-ignore]
    date=EdtfDate("2022-05"),
    text="Talks were held.",
    type="CONSULT",
    entry=TALKS.id,
)
ARTICLE = Article(
    id="a",
    title="A Quiet Season",
    citation="Vol. 24, No. 2",
    chronology=[TALKS, UNCODED],
    narrative=[TOLD],
)
CODEBOOK = {"codebook": "PLOVER", "version": "0.8"}


def dated(edtf: str) -> Event:
    """An event told in prose, of any date."""
    return Event(
        origin="narrative",  # type: ignore[arg-type, unused-ignore]
        date=EdtfDate(edtf),
        text="They agree.",
        type="AGREE",
    )


def made(source: Any, **options: Any) -> list[Any]:
    """The records, whose fields checkers need not know."""
    return [*to_plover(source, **options)]


class TestRecord:
    """What stands in a record."""

    def test_all(self) -> None:
        """All that the manual has a field for, in its order."""
        (record,) = to_plover(ARTICLE, coded_date="2026-01-31")
        expected = {
            "id": TALKS.id,
            "date": "2022-05-03",
            "enddate": "2022-05-06",
            "actor": [
                {
                    "code": "CHN",
                    "sector": "GOV",
                    "entity_text": "Wang Yi",
                    "identifier_id": WANG.id,
                    "identifier_text": "Wang Yi",
                    "office": "Foreign Minister",
                },
                {
                    "entity_text": "others",
                    "identifier_id": OTHERS.id,
                    "identifier_text": "others",
                },
            ],
            "recipient": [
                {
                    "code": "KOR",
                    "identifier_id": PARK.id,
                    "identifier_text": "Park Jin",
                },
                {
                    "code": "KOR",
                    "sector": "MIL",
                    "identifier_id": MND.id,
                    "identifier_text": "Defense Ministry",
                },
            ],
            "event": "CONSULT",
            "mode": "visit",
            "context": ["diplomatic", "military"],
            "quad_code": 1,
            "event_scale": 4.0,
            "event_loc": ["Seoul"],
            "event_text": "hold talks",
            "text": TALKS.text,
            "text_info": {"start": 9, "end": 48},
            "cite_info": {
                "corpus": "a",
                "citation": "Vol. 24, No. 2",
                "title": "A Quiet Season",
                **CODEBOOK,
            },
            "coder": "koreachina",
            "coded_date": "2026-01-31",
            "comment": RULE,
        }
        assert record == expected
        assert list(record) == list(expected)

    def test_least(self) -> None:
        """What is not known is left out."""
        assert to_plover([LEAST], coder=None) == [
            {
                "id": LEAST.id,
                "date": "2022-08-24",
                "actor": [],
                "event": "SUPPORT",
                "quad_code": 1,
                "event_scale": 5.0,
                "text": "They sign.",
                "cite_info": CODEBOOK,
            }
        ]

    def test_request(self) -> None:
        """A score of nought is a score."""
        event = Event(
            date=EdtfDate("2022-08-24"), text="They ask.", type="REQUEST"
        )
        (record,) = made([event])
        assert record["event_scale"] == 0

    def test_state_with_title(self) -> None:
        """Only persons are the government by their title."""
        event = Event(
            date=EdtfDate("2022-08-24"),
            text="China signs.",
            type="SUPPORT",
            actors=[CHINA],
            mentions=[Mention(actor=CHINA, surface="China", title="host")],
        )
        (record,) = to_plover([event])
        assert "sector" not in record["actor"][0]

    def test_link(self) -> None:
        """An event told in prose names the entry that it tells of."""
        (record,) = made([TOLD])
        assert record["link"] == [TALKS.id]

    def test_citation(self) -> None:
        """A citation of one's own replaces that of the article."""
        (record,) = made(ARTICLE, citation="CC 24/2")
        assert record["cite_info"]["citation"] == "CC 24/2"
        (record,) = made([LEAST], citation="CC 24/2")
        assert record["cite_info"] == {"citation": "CC 24/2", **CODEBOOK}


class TestDates:
    """From EDTF to days."""

    @pytest.mark.parametrize(
        ("edtf", "first", "last"),
        [
            pytest.param("2022-05-03", "2022-05-03", None, id="day"),
            pytest.param("2022-05", "2022-05-01", "2022-05-31", id="month"),
            pytest.param("2022", "2022-01-01", "2022-12-31", id="year"),
            pytest.param(
                "2022-05-31/2022-06", "2022-05-31", "2022-06-30", id="range"
            ),
            pytest.param("2022-05-03/..", "2022-05-03", None, id="open end"),
            pytest.param("2022-05-03?", "2022-05-03", None, id="uncertain"),
        ],
    )
    def test_days(self, edtf: str, first: str, last: str | None) -> None:
        """The first day, and the last one where it is another."""
        (record,) = to_plover([dated(edtf)])
        assert record["date"] == first
        assert record.get("enddate") == last

    @pytest.mark.parametrize(
        ("event", "shown"),
        [(UNDATED, "None"), (dated("../2022-05-03"), r"\.\./2022-05-03")],
        ids=["no date", "open start"],
    )
    def test_undated(self, event: Event, shown: str) -> None:
        """Without a first day there is no record, but an error or a gap."""
        message = (
            f"^event {event.id}: a PLOVER record needs a first day, got"
            f" {shown}; undated='skip' leaves such events out$"
        )
        with pytest.raises(ConversionError, match=message):
            to_plover([LEAST, event])
        found = to_plover([event, LEAST], undated="skip")
        assert [record["id"] for record in found] == [LEAST.id]

    def test_undated_choice(self) -> None:
        """There are two ways to treat them."""
        message = "^undated: expected 'raise' or 'skip', got 'keep'$"
        with pytest.raises(ValueError, match=message):
            iter_plover([], undated="keep")  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        "day",
        [dt.date(2026, 1, 31), dt.datetime(2026, 1, 31, 9), "2026-01-31"],  # noqa: DTZ001
        ids=["date", "datetime", "text"],
    )
    def test_coded_date(self, day: Any) -> None:
        """A day, in any form; the clock is never asked."""
        (record,) = made([LEAST], coded_date=day)
        assert record["coded_date"] == "2026-01-31"
        assert "coded_date" not in to_plover([LEAST])[0]

    @pytest.mark.parametrize("day", ["2026-01", "2026-01-31/..", "../..", "x"])
    def test_bad_coded_date(self, day: str) -> None:
        """A month is no day."""
        with pytest.raises(ValueError, match=f"'?{day}'?"):
            iter_plover([], coded_date=day)


class TestSource:
    """What events are taken from."""

    def test_articles(self) -> None:
        """An article, several, a corpus: no act twice."""
        expected = to_plover(ARTICLE)
        assert [record["id"] for record in expected] == [TALKS.id]
        assert to_plover(Corpus([ARTICLE])) == expected
        both: list[Article | Event] = [ARTICLE, LEAST]
        assert to_plover(iter(both)) == [
            *expected,
            *to_plover([LEAST]),
        ]

    def test_uncoded(self) -> None:
        """Events without a type are there only if they are asked for."""
        found = to_plover(ARTICLE, include_uncoded=True)
        assert [record["id"] for record in found] == [TALKS.id, UNCODED.id]
        assert found[1]["event"] is None
        assert not {"quad_code", "event_scale", "mode"} & found[1].keys()

    def test_lazy(self) -> None:
        """Records come one at a time."""
        records = iter_plover(iter([LEAST, UNDATED]))
        assert next(records)["id"] == LEAST.id
        with pytest.raises(ConversionError):
            next(records)

    @pytest.mark.parametrize("source", [None, 5, LEAST], ids=repr)
    def test_no_source(self, source: Any) -> None:
        """One event is no source, nor is a number."""
        with pytest.raises(
            TypeError, match=r"^expected events, an article or"
        ):
            to_plover(source)

    def test_no_event(self) -> None:
        """What is no event is named with its place."""
        message = r"^source\[1\]: expected Event or Article, got 'x'$"
        with pytest.raises(TypeError, match=message):
            to_plover([LEAST, "x"])  # type: ignore[list-item]

    def test_option(self) -> None:
        """An option that is not there is refused."""
        with pytest.raises(TypeError, match=r"unexpected keyword .*'colour'"):
            to_plover([], colour="red")  # type: ignore[call-arg]

    def test_face(self) -> None:
        """The package hands on what it has."""
        assert all(hasattr(export, name) for name in export.__all__)


class TestDump:
    """Records as JSON Lines."""

    def test_path(self, tmp_path: Path) -> None:
        """UTF-8 with line feeds, one record a line, the same every time."""
        path = tmp_path / "events.jsonl"
        told = Event(
            date=EdtfDate("2022-08-24"), text="“王毅”\u2028 signs.", type="AID"
        )
        assert dump_plover([LEAST, told], path) == 2
        data = path.read_bytes()
        lines = data.decode("utf-8").splitlines()
        assert list(map(json.loads, lines)) == to_plover([LEAST, told])
        assert data.endswith(b"\n")
        assert "“王毅”".encode() in data
        assert dump_plover(iter([LEAST, told]), str(path)) == 2
        assert path.read_bytes() == data

    def test_file(self) -> None:
        """An open file gets the lines, with the options."""
        file = io.StringIO()
        assert dump_plover(ARTICLE, file, include_uncoded=True) == 2
        assert file.getvalue().count("\n") == 2

    def test_whole(self, tmp_path: Path) -> None:
        """Where an event fails, what stood there before still does."""
        path = tmp_path / "events.jsonl"
        path.write_text("old")
        with pytest.raises(ConversionError):
            dump_plover([LEAST, UNDATED], path)
        assert path.read_text() == "old"
        assert list(tmp_path.iterdir()) == [path]

    def test_surrogates(self) -> None:
        """What UTF-8 cannot hold is named."""
        event = Event(
            date=EdtfDate("2022-08-24"), text="\ud83d\ude00", type="AID"
        )
        message = f"^event {event.id}: a high surrogate stands right before"
        with pytest.raises(ConversionError, match=message):
            dump_plover([event], io.StringIO())

    @settings(max_examples=15)
    @given(any_articles())
    def test_any(self, article: Article) -> None:
        """Any article can be written; every record has what it must."""
        file = io.StringIO()
        count = dump_plover(article, file, undated="skip")
        records = list(map(json.loads, file.getvalue().split("\n")[:-1]))
        assert len(records) == count
        assert records == to_plover(article, undated="skip")
        for record in records:
            assert record.keys() >= {"id", "date", "actor", "event"}
            assert record["event"] in list(EventType)
            assert None not in record.values()
