"""What stands twice."""

import pytest

from koreachina import check, parse
from koreachina.model import Article, EdtfDate, Event, Paragraph, Problem

HEAD = "China - Korea\n\nMay — Aug 2022\n\nTitle\n\n"
LONG = "Envoys of both sides meet in Qingdao and talk about trade."


def found(text: str, code: str) -> list[Problem]:
    """The problems of one code."""
    return [one for one in check(parse(text)) if one.code == code]


class TestToldTwice:
    """KC311."""

    def test_entries(self) -> None:
        """Long ones may not repeat each other, case and blanks aside."""
        text = f"May 9, 2022: {LONG}\nMay 12, 2022: {LONG.replace('E', 'e')}\n"
        [problem] = found(text, "KC311")

        assert problem.message == (
            "the entry of May 12, 2022 repeats the entry of May 9, 2022 word"
            " for word"
        )
        assert problem.span is not None
        assert problem.span.of(text) == LONG.replace("E", "e")

    def test_one_date(self) -> None:
        """Short ones may not repeat each other on one date."""
        text = "May 9, 2022: They meet.\nMay 9, 2022: They meet.\n"
        assert len(found(text, "KC311")) == 1

    def test_paragraphs(self) -> None:
        """Paragraphs may not, each told once."""
        [one, other] = found(f"{HEAD}{LONG}\n\n{LONG}\n\n{LONG}", "KC311")

        assert one.message == "paragraph 2 repeats paragraph 1 word for word"
        assert other.message == "paragraph 3 repeats paragraph 1 word for word"

    @pytest.mark.parametrize(
        "text",
        [
            "May 9, 2022: They meet.\nMay 12, 2022: They meet.\n",
            f"{HEAD}They meet.\n\nThey meet.",
            f"May 9, 2022: {LONG}\nMay 12, 2022: Not all {LONG}\n",
        ],
    )
    def test_none(self, text: str) -> None:
        """Short ones of other days, short paragraphs, other texts."""
        assert found(text, "KC311") == []

    def test_prose_and_entry(self) -> None:
        """An entry may repeat a paragraph; nothing needs a place or a date."""
        article = Article(
            summary=[Paragraph(index=0, text=LONG)],
            chronology=[
                Event(text=LONG),
                Event(text="Short."),
                Event(text=LONG),
            ],
        )
        [problem] = check(article)

        assert problem.message == (
            "the entry of no date repeats the entry of no date word for word"
        )
        assert problem.span is None

    def test_no_printed_date(self) -> None:
        """A date without a printed form is told as EDTF."""
        event = Event(date=EdtfDate("2022-05-09"), date_text=None, text=LONG)
        [problem] = check(Article(chronology=[event, event]))

        assert problem.message.startswith("the entry of 2022-05-09 repeats")


class TestWordTwice:
    """KC312."""

    def test_problem(self) -> None:
        """The word is told, and both stand in the span."""
        text = "May 9, 2022: They meet in the the capital of China."
        [problem] = found(text, "KC312")

        assert problem.message == "'the' stands twice"
        assert problem.span is not None
        assert problem.span.of(text) == "the the"

    @pytest.mark.parametrize(
        "text", ["that that is", "the theme", "breathe the air", "re-the the-"]
    )
    def test_none(self, text: str) -> None:
        """Some words may stand twice, and parts of words do not count."""
        assert found(f"May 9, 2022: They say {text}.", "KC312") == []
