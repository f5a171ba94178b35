"""Converters and validators that the records share."""

import hashlib
import re
from collections.abc import Callable
from typing import Any

import attrs
import hypothesis.strategies as st
import pytest
from hypothesis import given

from koreachina.model import Group, Person, State
from koreachina.model._fields import (
    NONE,
    digest,
    is_country,
    is_index,
    is_index_or_none,
    is_line,
    is_line_or_none,
    is_text,
    is_text_or_none,
    is_trimmed,
    one,
    several,
    slug,
    texts,
)

WANG = Person(name="Wang Yi", country="CHN")
CHINA = State(name="China", country="CHN")

Check = Callable[[object, "attrs.Attribute[Any]", Any], None]


@attrs.frozen
class Holder:
    """Lends its one attribute to the validators."""

    field: object = None


FIELD: "attrs.Attribute[Any]" = attrs.fields(Holder)[0]


def checked(validate: Check, value: object) -> None:
    """Runs a validator as attrs does."""
    validate(Holder(value), FIELD, value)


class TestTexts:
    """Tuples of strings."""

    @pytest.mark.parametrize(
        ("values", "expected"),
        [
            pytest.param([], (), id="none"),
            pytest.param(["a", "b"], ("a", "b"), id="list"),
            pytest.param(("b", "a", "b"), ("b", "a", "b"), id="tuple"),
            pytest.param(iter("ab"), ("a", "b"), id="iterator"),
            pytest.param({"a": 1}, ("a",), id="keys"),
        ],
    )
    def test_valid(self, values: Any, expected: tuple[str, ...]) -> None:
        """Any iterable of strings becomes a tuple in its order."""
        assert expected == texts(values)

    @pytest.mark.parametrize(
        ("values", "message"),
        [
            pytest.param(
                "Wang",
                "expected several strings, got the one string 'Wang'",
                id="bare string",
            ),
            pytest.param(
                "",
                "expected several strings, got the one string ''",
                id="empty string",
            ),
            pytest.param(["a", 1], "expected strings, got 1", id="int"),
            pytest.param(
                [None], "expected strings, got None", id="None in it"
            ),
            pytest.param(b"ab", "expected strings, got 97", id="bytes"),
            pytest.param(
                None, "expected several strings, got None", id="None"
            ),
            pytest.param(5, "expected several strings, got 5", id="one int"),
        ],
    )
    def test_invalid(self, values: Any, message: str) -> None:
        """A bare string is refused, and what is no string."""
        with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
            texts(values)


class TestSeveral:
    """Tuples of items of given kinds."""

    def test_valid(self) -> None:
        """Items of any of the kinds are kept in order."""
        assert (WANG, CHINA) == several([WANG, CHINA], Person, State)

    def test_subclass(self) -> None:
        """An item of a subclass of a kind is of that kind."""

        class Word(str):
            __slots__ = ()

        assert (Word("a"),) == several([Word("a")], str)

    def test_generator(self) -> None:
        """A generator is read to its end."""
        assert (0, 1, 2) == several((i for i in range(3)), int)

    def test_bool_among_bools(self) -> None:
        """True is no int, but it is a bool where those are asked for."""
        assert (True,) == several([True], bool)

    @pytest.mark.parametrize(
        ("kinds", "values", "message"),
        [
            pytest.param(
                (Person,), ["Wang"], "expected Person, got 'Wang'", id="string"
            ),
            pytest.param(
                (Person, State),
                [WANG, None],
                "expected Person or State, got None",
                id="None in it",
            ),
            pytest.param((int,), [True], "expected int, got True", id="True"),
            pytest.param((int,), [1.0], "expected int, got 1.0", id="float"),
            pytest.param(
                (int,), "12", "expected int, got '1'", id="bare string"
            ),
            pytest.param(
                (int,), None, "expected several int, got None", id="None"
            ),
            pytest.param(
                (int, str),
                5,
                "expected several int or str, got 5",
                id="one item bare",
            ),
        ],
    )
    def test_invalid(
        self, kinds: tuple[type, ...], values: Any, message: str
    ) -> None:
        """The first item of another kind is shown."""
        with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
            several(values, *kinds)


class TestOne:
    """A value of given kinds."""

    @pytest.mark.parametrize(
        ("kinds", "value"),
        [
            pytest.param((str,), "a", id="of the kind"),
            pytest.param((Person, State), CHINA, id="of the second kind"),
            pytest.param((str, NONE), None, id="None"),
            pytest.param((object,), "a", id="of a subclass"),
            pytest.param((bool,), True, id="bool"),
        ],
    )
    def test_valid(self, kinds: tuple[type, ...], value: object) -> None:
        """Values of one of the kinds pass."""
        checked(one(*kinds), value)

    @pytest.mark.parametrize(
        ("kinds", "value", "message"),
        [
            pytest.param(
                (str,), None, "field: expected str, got None", id="None"
            ),
            pytest.param(
                (str, NONE),
                5,
                "field: expected str or None, got 5",
                id="neither",
            ),
            pytest.param(
                (int,), True, "field: expected int, got True", id="True"
            ),
            pytest.param(
                (Person, State),
                Group(name="others"),
                "field: expected Person or State, got Group(name='others',"
                " country=None, aliases=(), id='group-others')",
                id="another record",
            ),
        ],
    )
    def test_invalid(
        self, kinds: tuple[type, ...], value: object, message: str
    ) -> None:
        """The message names field, kinds and value."""
        with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
            checked(one(*kinds), value)


NO_LINE = "field: {!r} is not one line of text without blanks at its ends"


class TestIsText:
    """Any string at all."""

    @pytest.mark.parametrize("value", ["", " a\n"], ids=["empty", "blanks"])
    def test_valid(self, value: str) -> None:
        """Every string passes."""
        checked(is_text, value)
        checked(is_text_or_none, value)

    def test_none(self) -> None:
        """None passes where it may."""
        checked(is_text_or_none, None)
        with pytest.raises(
            TypeError, match=r"^field: expected str, got None$"
        ):
            checked(is_text, None)

    def test_invalid(self) -> None:
        """Bytes are no text."""
        message = re.escape("field: expected str or None, got b'a'")
        with pytest.raises(TypeError, match=f"^{message}$"):
            checked(is_text_or_none, b"a")


class TestIsLine:
    """One line of text."""

    @pytest.mark.parametrize("validate", [is_line, is_line_or_none])
    @pytest.mark.parametrize(
        "value",
        ["a", "a b", "a  b", "a\tb", "a\u2028b", "a\x85b", "a\fb", "\ufeffa"],
    )
    def test_valid(self, validate: Check, value: str) -> None:
        """Only line feed and carriage return end a line."""
        checked(validate, value)

    @pytest.mark.parametrize("validate", [is_line, is_line_or_none])
    @pytest.mark.parametrize(
        "value",
        ["", " ", " a", "a ", "\u00a0a", "a\u3000", "a\nb", "a\rb", "a\n"],
    )
    def test_invalid(self, validate: Check, value: str) -> None:
        """No empty text, no blanks at the ends, no line ends."""
        message = re.escape(NO_LINE.format(value))
        with pytest.raises(ValueError, match=f"^{message}$"):
            checked(validate, value)

    @pytest.mark.parametrize(
        ("value", "shown"),
        [
            pytest.param("a" * 39 + " ", "a" * 39 + " ", id="forty"),
            pytest.param("a" * 40 + " ", "a" * 39 + "…", id="forty-one"),
        ],
    )
    def test_long(self, value: str, shown: str) -> None:
        """The message shows forty code points at the most."""
        message = re.escape(NO_LINE.format(shown))
        with pytest.raises(ValueError, match=f"^{message}$"):
            checked(is_line, value)

    def test_type(self) -> None:
        """What is no string is a TypeError."""
        with pytest.raises(TypeError, match=r"^field: expected str, got 1$"):
            checked(is_line, 1)

    def test_none(self) -> None:
        """None passes where it may."""
        checked(is_line_or_none, None)
        with pytest.raises(
            TypeError, match=r"^field: expected str, got None$"
        ):
            checked(is_line, None)


class TestIsTrimmed:
    """Text without blanks at its ends."""

    @pytest.mark.parametrize("value", ["a", "a\nb", "a\r\nb"])
    def test_valid(self, value: str) -> None:
        """Line ends may stand inside."""
        checked(is_trimmed, value)

    @pytest.mark.parametrize("value", ["", "\n", "a\n", " a", "a\u2028"])
    def test_invalid(self, value: str) -> None:
        """Nothing blank at the ends, and not nothing."""
        message = re.escape(
            f"field: {value!r} is empty or has blanks at its ends"
        )
        with pytest.raises(ValueError, match=f"^{message}$"):
            checked(is_trimmed, value)

    def test_type(self) -> None:
        """What is no string is a TypeError."""
        with pytest.raises(
            TypeError, match=r"^field: expected str, got None$"
        ):
            checked(is_trimmed, None)


class TestIsIndex:
    """Ints of 0 or more."""

    @pytest.mark.parametrize("validate", [is_index, is_index_or_none])
    @pytest.mark.parametrize("value", [0, 1, 10**30])
    def test_valid(self, validate: Check, value: int) -> None:
        """Any int from 0 on."""
        checked(validate, value)

    @pytest.mark.parametrize("validate", [is_index, is_index_or_none])
    def test_below(self, validate: Check) -> None:
        """Nothing below 0."""
        with pytest.raises(ValueError, match=r"^field: -1 is below 0$"):
            checked(validate, -1)

    @pytest.mark.parametrize("validate", [is_index, is_index_or_none])
    @pytest.mark.parametrize("value", [True, False, 1.0, "1"])
    def test_type(self, validate: Check, value: object) -> None:
        """True is no index, nor is anything that counts as one."""
        message = re.escape(f"field: expected int, got {value!r}")
        with pytest.raises(TypeError, match=f"^{message}$"):
            checked(validate, value)

    def test_none(self) -> None:
        """None passes where it may."""
        checked(is_index_or_none, None)
        with pytest.raises(
            TypeError, match=r"^field: expected int, got None$"
        ):
            checked(is_index, None)


class TestIsCountry:
    """Codes of three capital letters."""

    @pytest.mark.parametrize("value", ["KOR", "UNO", "ZZZ", None])
    def test_valid(self, value: str | None) -> None:
        """Any three capitals, and None."""
        checked(is_country, value)

    @pytest.mark.parametrize(
        "value", ["", "kor", "Kor", "KO", "KORE", "K0R", "КОР", "KOR\n", " KO"]
    )
    def test_invalid(self, value: str) -> None:
        """Anything else is refused, with what would do."""
        message = re.escape(
            f"field: {value!r} is not a code of three capital letters such as"
            " 'KOR' (ISO 3166-1 alpha-3, or PLOVER's 'UNO')"
        )
        with pytest.raises(ValueError, match=f"^{message}$"):
            checked(is_country, value)

    def test_type(self) -> None:
        """The number of a country is no code."""
        with pytest.raises(TypeError, match=r"^field: expected str, got 410$"):
            checked(is_country, 410)


class TestSlug:
    """Words for ids."""

    @pytest.mark.parametrize(
        ("parts", "expected"),
        [
            pytest.param(("China", "Korea"), "china-korea", id="parts"),
            pytest.param(("2014-09",), "2014-09", id="digits and hyphens"),
            pytest.param(("Yun Byung-se",), "yun-byung-se", id="name"),
            pytest.param(("  a -- b,  ",), "a-b", id="runs of others"),
            pytest.param(("Déjà Vu", "ñ"), "deja-vu-n", id="accents"),
            pytest.param(("Straße",), "strasse", id="case folded"),
            pytest.param(("외교부",), "외교부", id="Hangul stays composed"),
            pytest.param(("中国", "日报"), "中国-日报", id="Chinese"),
            pytest.param(("a\u200bb\u00ad",), "ab", id="invisible"),
            pytest.param(("a\tb\0c",), "a-b-c", id="controls"),
            pytest.param(("é\tb\0c",), "e-b-c", id="controls, not ASCII"),
            pytest.param(("“ ”", "—"), "", id="nothing left"),
            pytest.param((), "", id="no part"),
        ],
    )
    def test_examples(self, parts: tuple[str, ...], expected: str) -> None:
        """Lower case, hyphens between words, no accents."""
        assert expected == slug(*parts)

    @given(st.text(st.characters(codec="ascii")))
    def test_company(self, text: str) -> None:
        """A text is spelt the same beside letters of another script."""
        assert slug(text, "é") == f"{slug(text)}-e".lstrip("-")

    @given(st.text())
    def test_again(self, text: str) -> None:
        """What comes out is letters and digits with single hyphens."""
        made = slug(text)
        assert all(word.isalnum() for word in made.split("-") if made)


class TestDigest:
    """Short hashes for ids."""

    def test_value(self) -> None:
        """The first eight digits of SHA-256 over the joined parts."""
        expected = hashlib.sha256("a\x1fé".encode()).hexdigest()[:8]
        assert expected == digest("a", "é")

    def test_empty(self) -> None:
        """SHA-256 of nothing is well known."""
        assert digest() == "e3b0c442"

    def test_parts_are_kept_apart(self) -> None:
        """Where one part ends makes a difference."""
        assert digest("ab", "c") != digest("a", "bc")

    def test_surrogate(self) -> None:
        """A lone surrogate, which UTF-8 cannot carry, is no trouble."""
        expected = hashlib.sha256(b"\xed\xb2\x80").hexdigest()[:8]
        assert expected == digest("\udc80")
