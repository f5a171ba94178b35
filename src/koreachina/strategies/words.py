"""Words, names and sentences such as articles have.

Made up for this project; none of them is anybody's sentence.
"""

import hypothesis.strategies as st

NAMES = (
    "Wang Yi",
    "Park Jin",
    "Kim Jong Un",
    "Kim Sung-han",
    "Xing Haiming",
    "Abe Shinzo",
    "Curtis Scaparrotti",
)

STATES = (
    "China",
    "South Korean",
    "the DPRK",
    "Beijing",
    "US",
    "North Korea’s",
)

TITLES = (
    "Foreign Minister",
    "President",
    "Ambassador",
    "Chinese Vice President",
    "South Korean Defense Minister",
)

VERBS = ("said", "met", "warned of", "called for", "argued about", "refused")

NOUNS = (
    "talks",
    "trade",
    "the “three noes”",
    "a “pragmatic” course",
    "sanctions",
    "fishing boats",
    "supply chains",
)

TIMES = (
    "on Aug. 9",
    "in late October",
    "in 2013",
    "between January and June",
    "on Oct. 17-25",
    "last year",
    "as before",
)

LETTERS = "abcdeéñßøабв中文한국"


def words() -> st.SearchStrategy[str]:
    """A word, of this world or not."""
    return st.sampled_from([*NOUNS, *VERBS, *STATES]) | st.text(
        LETTERS, min_size=1, max_size=8
    )


def phrases() -> st.SearchStrategy[str]:
    """A few words that begin with a capital and end without a stop."""
    rest = st.lists(words(), min_size=1, max_size=5).map(" ".join)
    first = st.sampled_from(["Talks", "Ties", "Trade", "Envoys", "Seoul"])
    return st.builds("{} {}".format, first, rest)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """A sentence that names somebody, most of the time."""
    who = draw(
        st.builds(
            "{} {}".format, st.sampled_from(TITLES), st.sampled_from(NAMES)
        )
        | st.sampled_from([*NAMES, *STATES])
    )
    what = draw(st.sampled_from(NOUNS) | words())
    parts = (
        "Then",
        who,
        draw(st.sampled_from(VERBS)),
        what,
        draw(st.sampled_from(TIMES)),
        draw(words()),
    )
    return " ".join(parts) + "."


TAIL = "Little else was heard of it for weeks in any of the capitals."
"""Closes every paragraph: no heading is as long as a paragraph then."""


def prose() -> st.SearchStrategy[str]:
    """A paragraph: one to three sentences, longer than any heading made."""
    return st.lists(sentences(), min_size=1, max_size=3).map(
        lambda made: " ".join((*made, TAIL))
    )


@st.composite
def headings(draw: st.DrawFn) -> str:
    """A heading of at most sixty code points."""
    text = draw(phrases())[:50].strip()
    form = draw(
        st.sampled_from(["{}", "{} . . .", ". . . {}", "{}?", "“{}” again"])
    )
    return form.format(text)
