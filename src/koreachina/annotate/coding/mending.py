"""A preposition that is printed together with the verb before it: "metin"."""

from koreachina.knowledge.act_words import act_words

from .lexicon import Lexicon
from .tokens import Token


def mended(tokens: list[Token], known: Lexicon, /) -> list[Token]:
    """Parts a verb before a name from a preposition, in place.

    Examples:
        >>> from koreachina.knowledge import Registry
        >>> from .lexicon import lexicon
        >>> from .tokens import Name
        >>> tokens = [Token(0, 5, "metin"), Token(6, 11, "ulsan", Name(6, 11, None, None))]
        >>> [token.low for token in mended(tokens, lexicon(Registry.default()))]
        ['met', 'in', 'ulsan']
    """
    endings = tuple(sorted(act_words().run_together))
    named = [i for i, one in enumerate(tokens) if i and one.name is not None]
    for i in reversed(named):
        token = tokens[i - 1]
        low = token.low
        if (
            not low.endswith(endings)
            or token.name is not None
            or low in known.lemmas
            or low in act_words().prepositions
        ):
            continue
        for tail in endings:
            if low.endswith(tail) and low[: -len(tail)] in known.verbs:
                cut = token.end - len(tail)
                tokens[i - 1 : i] = [
                    Token(token.start, cut, low[: -len(tail)]),
                    Token(cut, token.end, tail),
                ]
                break
    return tokens
