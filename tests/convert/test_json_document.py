"""`to_json` and `from_json`."""

import copy
import gc
import json
import math
import pickle
import re
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import attrs
import pytest
from every_record import ANY_TEXTS, RECORDS
from hypothesis import given
from hypothesis import strategies as st
from json_samples import (
    ARTICLE,
    AUTHOR,
    EVENT,
    MENTION,
    PARK,
    SAMPLES,
    SEOUL,
    SPAN,
    STATEMENT,
    TENURE,
    WANG,
    bent,
    data_of,
)

from koreachina.convert import FORMAT, from_json, json_text, records, to_json
from koreachina.errors import ConversionError
from koreachina.model import (
    Article,
    EdtfDate,
    Event,
    Events,
    Group,
    Mentions,
    Person,
    Source,
    Span,
    Statement,
    Statements,
)

COMPAT = Path(__file__).parent.parent / "data" / "compat"


def named(record: object) -> str:
    """The name of a record's class, as the id of a test."""
    return type(record).__name__


def refused(data: object) -> str:
    """What is said of a document that is refused."""
    with pytest.raises(ConversionError) as caught:
        from_json(json.dumps(data))
    return str(caught.value)


def all_fields(record: Any) -> object:
    """Everything in a record, spans and other uncompared fields too."""
    return attrs.asdict(record)


class TestToJson:
    """What documents look like."""

    def test_header(self) -> None:
        """A document begins with format, record and the actors' table."""
        data = json.loads(to_json(STATEMENT))
        assert list(data)[:3] == ["format", "record", "actor_table"]
        assert (data["format"], data["record"]) == (FORMAT, "Statement")

    def test_actors_stand_once(self) -> None:
        """In order of first use, whole; elsewhere their ids stand."""
        data = json.loads(to_json(EVENT))
        assert [actor["id"] for actor in data["actor_table"]] == [
            "person-wang-yi-chn",
            "organization-foreign-ministry-kor",
            "person-park-jin-kor",
            "group-media-commentators",
            "state-kor",
        ]
        assert data["actor_table"][0] == {
            "kind": "person",
            "id": "person-wang-yi-chn",
            "name": "Wang Yi",
            "country": "CHN",
            "aliases": ["Wang"],
        }
        assert list(data["actor_table"][0])[:3] == ["kind", "id", "name"]
        assert data["recipients"] == ["person-park-jin-kor"]
        assert data["mentions"][0]["actor"] == "state-kor"

    def test_actor_as_record(self) -> None:
        """An actor that is the record itself stands there whole."""
        data = json.loads(to_json(WANG))
        assert data == {
            "format": 1,
            "record": "Person",
            "actor_table": [],
            "kind": "person",
            "id": "person-wang-yi-chn",
            "name": "Wang Yi",
            "country": "CHN",
            "aliases": ["Wang"],
        }

    @pytest.mark.parametrize(
        ("record", "value"),
        [(SPAN, [3, 9]), (EdtfDate("2014-10~"), "2014-10~")],
        ids=["Span", "EdtfDate"],
    )
    def test_values(self, record: object, value: object) -> None:
        """A record that is no object stands under "value"."""
        data = json.loads(to_json(record))
        assert value == data["value"]
        assert len(data) == 4

    def test_defaults_are_written(self) -> None:
        """All fields stand there, in the order of the class."""
        data = json.loads(to_json(Event(text="A.")))
        names = [field.name for field in attrs.fields(Event)]
        assert names == list(data)[3:]
        assert data["type"] is None
        assert data["actors"] == []
        assert Event(text="A.").id == data["id"]

    def test_dates_without_printed_form(self) -> None:
        """A date that AP cannot print is no hindrance."""
        event = Event(date=EdtfDate("2014-10~"), date_text="c.", text="A.")
        assert event == from_json(to_json(event))

    def test_indent(self) -> None:
        """With `indent` the text has lines, and says the same."""
        text = to_json(ARTICLE, indent=1)
        assert "\n " in text
        assert json.loads(to_json(ARTICLE)) == json.loads(text)

    def test_not_ascii(self) -> None:
        """Other scripts are written as they are."""
        assert "외교부" in to_json(EVENT)

    def test_two_actors_with_one_id(self) -> None:
        """Two different actors with one id cannot stand in one table."""
        other = Group(name="Wang", id=WANG.id)
        statement = Statement(quote="", speaker=WANG, addressee=other)
        with pytest.raises(
            ConversionError,
            match=r"two different actors have the id 'person-wang-yi-chn': P",
        ):
            to_json(statement)

    def test_after_a_failure(self) -> None:
        """A failure leaves no table behind."""
        self.test_two_actors_with_one_id()
        assert json.loads(to_json(AUTHOR))["actor_table"] == []

    @pytest.mark.parametrize(
        "value", [None, "text", [AUTHOR], Events([EVENT]), Article], ids=named
    )
    def test_no_record(self, value: object) -> None:
        """What is no record is refused, with the names of what is one."""
        with pytest.raises(
            TypeError,
            match=rf"expected a record \(Article, .*, got {named(value)}$",
        ):
            to_json(value)


class TestRoundTrip:
    """`from_json(to_json(x)) == x`."""

    def test_every_record_has_sample_and_strategy(self) -> None:
        """No record is forgotten."""
        names = {cls.__name__ for cls in RECORDS}
        assert names == {type(sample).__name__ for sample in SAMPLES}
        assert names == {
            name
            for name, cls in records().items()
            if cls.__module__.startswith("koreachina.model.")
        }

    @pytest.mark.parametrize("sample", SAMPLES, ids=named)
    def test_samples(self, sample: object) -> None:
        """Samples come back, as the same class and with their spans."""
        back = from_json(to_json(sample))
        assert sample == back
        assert type(sample) is type(back)
        assert all_fields(sample) == all_fields(back)

    @pytest.mark.parametrize("cls", RECORDS, ids=lambda cls: cls.__name__)
    @given(data=st.data())
    def test_any(self, cls: type, data: st.DataObject) -> None:
        """Any record comes back, spans and surrogates included."""
        record = data.draw(RECORDS[cls])
        text = to_json(record)
        back = from_json(text)
        assert record == back
        assert all_fields(record) == all_fields(back)
        assert text == to_json(back)

    def test_selections(self) -> None:
        """Selections come back as selections."""
        back = from_json(to_json(ARTICLE), record=Article)
        assert type(back.chronology) is Events
        assert type(back.mentions) is Mentions
        assert type(back.statements) is Statements

    def test_actors_are_shared(self) -> None:
        """One actor of the table is one object."""
        back = from_json(to_json(ARTICLE), record=Article)
        assert back.mentions[0].actor is back.statements[0].speaker

    def test_article_of_format_1(self) -> None:
        """A document that an earlier version wrote means the same."""
        text = (COMPAT / "article-format-1.json").read_text("utf-8")
        back = from_json(text)
        # written before events had an `entry`
        told = [attrs.evolve(e, entry=None) for e in ARTICLE.narrative]
        expected = attrs.evolve(ARTICLE, narrative=told)
        assert back == expected
        assert all_fields(expected) == all_fields(back)

    def test_threads(self) -> None:
        """Threads do not see each other's actors."""
        barrier = threading.Barrier(4)

        def work(n: int) -> bool:
            barrier.wait()
            person = Person(name=f"No. {n}", id="the-same")
            said = Statement(quote="", speaker=person)
            return all(said == from_json(to_json(said)) for _ in range(200))

        with ThreadPoolExecutor(4) as pool:
            assert all(pool.map(work, range(4)))


class TestSurrogates:
    """Half characters, which JSON can hold and UTF-8 cannot."""

    @given(ANY_TEXTS)
    def test_text_can_be_written(self, text: str) -> None:
        """The document is one line of UTF-8, and nothing is lost."""
        source = Source(text=text)
        written = to_json(source)
        assert source == from_json(written)
        assert len(written.splitlines()) == 1
        if not re.search("[\ud800-\udbff][\udc00-\udfff]", text):
            assert written == written.encode().decode()

    @pytest.mark.parametrize(
        "text",
        [
            "x\ud800",
            "\udc00x",
            "\ud83d\ude00",
            "\ud800\ud83d\ude00\udc00",
            "😀",
        ],
        ids=ascii,
    )
    def test_hard_ones(self, text: str) -> None:
        """Two halves side by side are not taken for one character."""
        assert text == from_json(to_json(Source(text=text))).text

    def test_escaped_pairs_of_others(self) -> None:
        """Escaped pairs that others write are one character, as JSON says."""
        data = data_of(Source(text="😀"))
        assert from_json(json.dumps(data)).text == "😀"


class TestFromJson:
    """What is read, and what is refused, and where."""

    def test_class(self) -> None:
        """The class can be asked for."""
        assert from_json(to_json(SPAN), record=Span) == SPAN

    def test_other_class(self) -> None:
        """A document of another class is refused then."""
        with pytest.raises(
            ConversionError,
            match=r"^expected one of 'Article', got 'Span' @ \$\.record$",
        ):
            from_json(to_json(SPAN), record=Article)

    def test_no_class_of_records(self) -> None:
        """A class that no document can hold is a wrong argument."""
        with pytest.raises(TypeError, match=r"expected a record .* got int"):
            from_json(to_json(SPAN), record=int)

    def test_defaults_may_be_left_out(self) -> None:
        """A document by hand may leave out what has a default."""
        text = '{"format": 1, "record": "Event", "text": "A."}'
        assert Event(text="A.") == from_json(text)

    def test_table_may_hold_more(self) -> None:
        """Actors that nothing refers to, and repeated ones, do no harm."""
        data = data_of(STATEMENT)
        data["actor_table"] += [data_of(SEOUL), data["actor_table"][0]]
        for key in ("format", "record", "actor_table"):
            del data["actor_table"][2][key]
        assert from_json(json.dumps(data)) == STATEMENT

    @pytest.mark.parametrize(
        ("value", "kind"), [(b"{}", "bytes"), (None, "NoneType"), ({}, "dict")]
    )
    def test_no_text(self, value: Any, kind: str) -> None:
        """What is no string is a wrong argument, and the right verb named."""
        with pytest.raises(TypeError, match=rf"got {kind} \(`load` and `iter"):
            from_json(value)

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("", "not JSON: expecting value @ line 1, column 1"),
            ("\ufeff{}", "not JSON: unexpected UTF-8 BOM (decode using"),
            ('{\n "format": x}', "not JSON: expecting value @ line 2, col"),
            (to_json(ARTICLE)[:-20], "not JSON: "),
            ("[" * 100_000, "not JSON: nested too deeply"),
            ('{"a":' * 100_000, "not JSON: nested too deeply"),
            ("1" * 5000, "not JSON: a number has too many digits"),
            ("[]", "expected an object, got a list @ $"),
            ("NaN", "expected an object, got nan @ $"),
            ("{}", "required field missing @ $.format"),
            ('{"format": 1}', "required field missing @ $.record"),
            (
                '{"format": 1, "format": 1}',
                "key 'format' stands twice in one object @ $",
            ),
        ],
        ids=lambda value: value[:20],
    )
    def test_no_document(self, text: str, message: str) -> None:
        """What is no JSON object is refused with line and column."""
        with pytest.raises(ConversionError, match="^" + re.escape(message)):
            from_json(text)

    @pytest.mark.parametrize("number", [2, 0, True, "1", 1.0, None, [1]])
    def test_format(self, number: object) -> None:
        """Of another format it is said which ones are read."""
        assert refused(bent(SPAN, "format", number)).startswith(
            "expected a format that this version reads (1), got "
        )

    @pytest.mark.parametrize("name", ["span", "Corpse", None, ["Span"], {}])
    def test_record(self, name: object) -> None:
        """Of an unknown record it is said which ones there are."""
        message = refused(bent(SPAN, "record", name))
        assert message.startswith("expected one of 'Article', 'Author', ")
        assert message.endswith(" @ $.record")

    @pytest.mark.parametrize(
        ("record", "path", "value", "message"),
        [
            (ARTICLE, "chronology.3.span.0", "x", "expected int, got 'x'"),
            (ARTICLE, "volume", "24", "expected int, got '24'"),
            (ARTICLE, "volume", True, "expected int, got True"),
            (ARTICLE, "volume", math.nan, "expected int, got nan"),
            (ARTICLE, "volume", 1.0, "expected int, got 1.0"),
            (ARTICLE, "volume", 10**99, None),
            (ARTICLE, "title", 5, "expected str, got 5"),
            (ARTICLE, "title", ["x"], "expected str, got a list"),
            (ARTICLE, "id", None, "expected str, got None"),
            (ARTICLE, "relation", "China", "expected a list, got 'China'"),
            (ARTICLE, "relation.1", None, "expected str, got None"),
            (ARTICLE, "authors", {}, "expected a list, got an object"),
            (ARTICLE, "authors.0", "Ann", "expected an object, got 'Ann'"),
            (ARTICLE, "source", [], "expected an object, got a list"),
            (
                ARTICLE,
                "layout",
                "page",
                (
                    "expected one of 'web', 'web-articles', 'headerless',"
                    " 'chronology', 'plain', got 'page'"
                ),
            ),
            (ARTICLE, "layout", ["web"], None),
            (ARTICLE, "layout", True, None),
            (
                ARTICLE,
                "period",
                202205,
                "expected an EDTF date such as '2022-05-03', got 202205",
            ),
            (
                ARTICLE,
                "chronology.3.date",
                "2022-13",
                "invalid EDTF '2022-13': month 13 is not in 01-12",
            ),
            (EVENT, "span", [1, 2, 3], "expected [start, end], got a list"),
            (EVENT, "span", {"start": 1}, "expected [start, end], got an obj"),
            (EVENT, "span", [5, 2], "end 2 lies before start 5"),
            (EVENT, "span.1", True, "expected int, got True"),
            (
                EVENT,
                "actors.0",
                "person-x",
                "actor_table has no actor with the id 'person-x'",
            ),
            (
                EVENT,
                "actors.0",
                {"kind": "person"},
                (
                    "expected the id of an actor (person or organization or"
                    " state or group), got an object"
                ),
            ),
            (MENTION, "actor", None, "expected the id of an actor (person or"),
            (STATEMENT, "speaker", 7, "expected the id of an actor (person"),
            (
                bent(TENURE, "actor_table.0.kind", "state"),
                "person",
                PARK.id,
                (
                    "expected the id of an actor (person), got"
                    " 'person-park-jin-kor' (state)"
                ),
            ),
            (EVENT, "actor_table", {}, "expected a list, got an object"),
            (EVENT, "actor_table.0", "x", "expected an object, got 'x'"),
            (EVENT, "actor_table.0.id", 1, "expected str, got 1"),
            (
                EVENT,
                "actor_table.0.kind",
                "robot",
                (
                    "expected 'person' or 'organization' or 'state' or 'group',"
                    " got 'robot'"
                ),
            ),
            (WANG, "kind", "state", "expected 'person', got 'state'"),
            (WANG, "name", 1, "expected str, got 1"),
            (SPAN, "value", None, "expected [start, end], got None"),
            (SPAN, "value.0", "x", "expected int, got 'x'"),
            (EVENT.date, "value", "May", "invalid EDTF 'May': "),
        ],
    )
    def test_wrong_value(
        self, record: Any, path: str, value: object, message: str | None
    ) -> None:
        """A wrong value is refused: what was expected, what came, where."""
        data = record
        if not isinstance(record, dict):
            data = bent(record, path, value)
        place = "$." + re.sub(r"\.(\d+)", r"[\1]", path)
        if path == "volume" and message is None:
            assert value == from_json(json.dumps(data)).volume
            return
        told = refused(data)
        assert told.startswith(message or "expected one of 'web'")
        assert told.endswith(f" @ {place}")
        assert "\n" not in told

    @pytest.mark.parametrize(
        ("path", "value", "start", "place"),
        [
            ("authors.0.name", " A", "name: ' A' is not one", "$.authors[0]"),
            ("chronology.0.mode", "riot", "mode 'riot'", "$.chronology[0]"),
            (
                "actor_table.0.country",
                "China",
                "country: 'China' is not a code",
                "$.actor_table[0]",
            ),
            (
                "statements.0.paragraph",
                9,
                "statements[0]: there is no paragraph 9",
                "$",
            ),
            ("summary.0.index", 5, "paragraphs are numbered", "$"),
            ("inferred", ["title"], "'title' cannot be inferred", "$"),
        ],
    )
    def test_what_the_records_refuse(
        self, path: str, value: object, start: str, place: str
    ) -> None:
        """What a record itself refuses is told with its path."""
        told = refused(bent(ARTICLE, path, value))
        assert told.startswith(start)
        assert told.endswith(f" @ {place}")

    @pytest.mark.parametrize("record", SAMPLES, ids=named)
    def test_unknown_key(self, record: object) -> None:
        """A key that no field has is refused."""
        data = data_of(record) | {"colour": 1}
        assert refused(data) == "unknown key 'colour' @ $"

    def test_unknown_keys_inside(self) -> None:
        """So are several, wherever, with the path of the object."""
        data = data_of(ARTICLE)
        data["chronology"][3] |= {"colour": 1, "c" * 99: 2}
        assert (
            f"unknown keys '{'c' * 59}…', 'colour' @ $.chronology[3]"
            == refused(data)
        )

    def test_key_twice_inside(self) -> None:
        """A key that stands twice is refused, with the path of the object."""
        text = to_json(ARTICLE).replace('"code":', '"code":"KC102","code":')
        with pytest.raises(
            ConversionError,
            match=r"^key 'code' stands twice in one object @ \$.problems\[0\]",
        ):
            from_json(text)

    @pytest.mark.parametrize(
        ("record", "path", "place"),
        [
            (ARTICLE, "chronology.3.text", "$.chronology[3].text"),
            (EVENT, "actor_table.0.kind", "$.actor_table[0].kind"),
            (EVENT, "actor_table.0.name", "$.actor_table[0].name"),
            (SPAN, "value", "$.value"),
            (WANG, "kind", "$.kind"),
            (MENTION, "actor", "$.actor"),
        ],
    )
    def test_missing_key(self, record: object, path: str, place: str) -> None:
        """A field without default has to be there."""
        data = data_of(record)
        *way, last = (int(k) if k.isdigit() else k for k in path.split("."))
        inner: Any = data
        for key in way:
            inner = inner[key]
        del inner[last]
        assert f"required field missing @ {place}" == refused(data)

    def test_one_line_per_fault(self) -> None:
        """All faults are told at once."""
        data = data_of(ARTICLE)
        data["volume"] = "x"
        data["chronology"][3]["span"][0] = None
        data["chronology"][1]["colour"] = 1
        assert refused(data).split("\n") == [
            "expected int, got 'x' @ $.volume",
            "unknown key 'colour' @ $.chronology[1]",
            "expected int, got None @ $.chronology[3].span[0]",
        ]

    def test_two_actors_with_one_id(self) -> None:
        """Two different actors with one id are refused."""
        data = bent(EVENT, "actor_table.1.id", WANG.id)
        told = refused(data)
        assert told.startswith("two different actors have the id 'person-wang")
        assert told.endswith(" @ $.actor_table[1]")

    def test_long_values_are_cut(self) -> None:
        """A message does not repeat a whole article."""
        told = refused(bent(ARTICLE, "volume", "x" * 999))
        assert f"expected int, got '{'x' * 59}…' @ $.volume" == told

    def test_error_is_light(self) -> None:
        """An error pickles, and drags no chain of others along."""
        with pytest.raises(ConversionError) as caught:
            from_json("{}")
        assert caught.value.__suppress_context__
        back = copy.copy(caught.value)
        assert str(caught.value) == str(back)
        back = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 -- ours
        assert str(caught.value) == str(back)

    @given(
        st.recursive(
            st.none()
            | st.booleans()
            | st.integers()
            | st.floats()
            | st.text(),
            lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        ),
        st.sampled_from(SAMPLES),
        st.data(),
    )
    def test_total(
        self, value: object, sample: object, data: st.DataObject
    ) -> None:
        """Whatever stands at a key, only `ConversionError` comes of it."""
        document = data_of(sample)
        document[data.draw(st.sampled_from(list(document)))] = value
        told = ""
        try:
            from_json(json.dumps(document))
        except ConversionError as error:
            told = str(error)
        assert all(" @ $" in line for line in told.split("\n") if told)


class TestGarbageCollector:
    """It waits while one big document is read."""

    BIG = Source(text="x" * json_text.BIG)

    def test_waits(self) -> None:
        """Off inside, on again after, on failure too."""
        with json_text.paused_gc(big=True):
            assert not gc.isenabled()
            with json_text.paused_gc(big=True):
                assert not gc.isenabled()
            assert not gc.isenabled()
        assert gc.isenabled()
        with pytest.raises(ConversionError):
            from_json(self.BIG.text)
        assert gc.isenabled()
        assert from_json(to_json(self.BIG)) == self.BIG

    def test_small(self) -> None:
        """A small document does not concern it."""
        with json_text.paused_gc(big=False):
            assert gc.isenabled()

    def test_stays_off(self) -> None:
        """Who turned it off finds it off."""
        gc.disable()
        try:
            from_json(to_json(self.BIG))
            assert not gc.isenabled()
        finally:
            gc.enable()
