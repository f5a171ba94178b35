"""What type checkers are to see; never executed."""

import datetime as dt
from typing import Any, assert_type

import koreachina as kc
from koreachina import convert, strategies

article = kc.parse("Articles\nTalks were held.", filename=None, strict=True)
assert_type(article, kc.Article)
assert_type(kc.load("article.txt"), kc.Article)
assert_type(kc.render(article), str)
assert_type(kc.check(article), tuple[kc.Problem, ...])
assert_type(kc.to_json(article), str)
assert_type(kc.from_json("", record=kc.Event), kc.Event)
assert_type(kc.from_json(""), Any)
assert_type(kc.__version__, str)
assert_type(kc.data_version, str)

assert_type(article.period, kc.EdtfDate | None)
assert_type(article.relation, tuple[str, ...])
assert_type(article.sections, tuple[kc.Section, ...])
assert_type(article.chronology, kc.Events)
assert_type(article.mentions, kc.Mentions)
assert_type(article.statements, kc.Statements)
assert_type(article.problems, tuple[kc.Problem, ...])

# Selections keep their class through every method.
assert_type(article.chronology.during("2022-08"), kc.Events)
assert_type(article.chronology.between("CHN", "KOR").after("2022"), kc.Events)
assert_type(article.chronology[0], kc.Event)
assert_type(article.chronology[:3], kc.Events)
assert_type(article.statements.by("Wang Yi").about("trade"), kc.Statements)
assert_type(article.mentions.counts(), dict[kc.Actor, int])
assert_type(article.chronology.by_month(), dict[str | None, kc.Events])
assert_type(
    article.chronology.group_by(lambda event: len(event.actors)),
    dict[int, kc.Events],
)

event = article.chronology[0]
assert_type(event.date, kc.EdtfDate | None)
assert_type(event.type, kc.EventType | None)
assert_type(event.quad, kc.Quad | None)
assert_type(event.score, float | None)
assert_type(event.span, kc.Span | None)
assert_type(event.actors, tuple[kc.Actor, ...])

date = kc.EdtfDate("2022-05")
assert_type(date.earliest, dt.date | None)
assert_type(date.precision, kc.Precision)
assert_type(kc.EdtfDate.from_text("May 3, 2022"), kc.EdtfDate)
assert_type(date < kc.EdtfDate("2022-06"), bool)

corpus = kc.load_corpus(["seeds"], on_error="skip")
assert_type(corpus, kc.Corpus)
assert_type(corpus[0], kc.Article)
assert_type(corpus[:1], kc.Corpus)
assert_type(corpus.events, kc.Events)
assert_type(corpus.select_events(include_linked=True), kc.Events)
assert_type(corpus.events.dyad("CHN", "KOR").of_quad(1), kc.Events)
assert_type(corpus.events[0].dyads, tuple[tuple[str, str], ...])
assert_type(corpus.statements.to("KOR").via("KCNA"), kc.Statements)
assert_type(corpus.kwic("trade"), kc.Concordance)
assert_type(corpus.statements.kwic("trade", 20)[0], kc.Kwic)
assert_type(kc.dump_plover(corpus, "a.jsonl", undated="skip"), int)
assert_type(kc.explain(corpus.events[0]), str)


def who(actor: kc.Actor) -> str:
    """The union is closed: a checker sees that nothing is left."""
    match actor:
        case kc.Person() | kc.State() | kc.Group():
            return actor.name
        case kc.Organization():
            return actor.sector or actor.name


strategies.articles().map(lambda drawn: assert_type(drawn, kc.Article))
convert.make_converter().structure({}, kc.Event)
