"""Who is named, and how often."""

from collections.abc import Iterator

from koreachina.model import Actor, Article, Mentions

from .rows import limited
from .text import counted

_KINDS = {
    "person": "persons",
    "organization": "organizations",
    "state": "states",
    "group": "groups",
}
_MOST_TITLES = 2


def named(article: Article, /, *, width: int, limit: int) -> str:
    """Persons, organizations and states, most often named first.

    Whoever is named equally often stands in the order of the text. Groups
    are listed only where there are any.
    """
    if not article.mentions:
        return "nobody is named, as far as is known"
    return "\n\n".join(_lists(article.mentions, width, limit))


def _lists(mentions: Mentions, width: int, limit: int) -> Iterator[str]:
    by_actor = mentions.group_by(lambda mention: mention.actor)
    often = sorted(by_actor, key=lambda actor: -len(by_actor[actor]))
    for kind, kinds in _KINDS.items():
        actors = [actor for actor in often if actor.kind == kind]
        if actors:
            times = sum(len(by_actor[actor]) for actor in actors)
            one = counted(len(actors), kind, kinds)
            yield f"{one}, named {counted(times, 'time')}\n" + limited(
                [_row(actor, by_actor[actor]) for actor in actors],
                headings=("times", "country", "name", "office as printed"),
                right=[0],
                width=width,
                limit=limit,
            )
        elif kind != "group":
            yield f"no {kind} found"


def _row(actor: Actor, mentions: Mentions) -> tuple[str, str, str, str]:
    titles = [mention.title for mention in mentions if mention.title]
    office = ", ".join(list(dict.fromkeys(titles))[:_MOST_TITLES])
    return str(len(mentions)), actor.country or "-", actor.name, office
