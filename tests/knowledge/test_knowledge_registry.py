"""The states, and the words that show them."""

import pickle

import attrs
import pytest

import koreachina.knowledge
from koreachina.errors import QueryError
from koreachina.knowledge import Registry, data_version, vocabulary
from koreachina.model import State

DEFAULT = Registry.default()


class TestDefault:
    """`Registry.default()`."""

    def test_made_once(self) -> None:
        """Every call gives the same registry."""
        assert Registry.default() is DEFAULT

    def test_codes_are_unique(self) -> None:
        """No two states share a country code."""
        codes = [state.country for state in DEFAULT.states]

        assert len(codes) == len(set(codes)) > 70

    @pytest.mark.parametrize(
        ("surface", "code"),
        [
            ("North Korea", "PRK"),
            ("DPRK", "PRK"),
            ("Democratic People’s Republic of Korea", "PRK"),
            ("North Korean", "PRK"),
            ("Pyongyang", "PRK"),
            ("South Korea", "KOR"),
            ("Republic of Korea", "KOR"),
            ("ROK", "KOR"),
            ("South Korean", "KOR"),
            ("Blue House", "KOR"),
            ("PRC", "CHN"),
            ("People’s Republic of China", "CHN"),
            ("Zhongnanhai", "CHN"),
            ("Sino-", "CHN"),
            ("Republic of China", "TWN"),
            ("Taipei", "TWN"),
            ("U.S.", "USA"),
            ("White House", "USA"),
            ("Kremlin", "RUS"),
            ("Tokyo", "JPN"),
        ],
    )
    def test_surfaces(self, surface: str, code: str) -> None:
        """The Koreas and the Chinas are never swapped."""
        assert DEFAULT.surfaces[surface].country == code

    @pytest.mark.parametrize("surface", ["Korea", "Korean", "Koreas"])
    def test_korea_alone_is_no_state(self, surface: str) -> None:
        """Which Korea is meant, the registry does not say."""
        assert surface not in DEFAULT.surfaces

    def test_capitals_are_surfaces(self) -> None:
        """Each capital names a state."""
        assert {*DEFAULT.capitals} <= {*DEFAULT.surfaces}


class TestState:
    """`Registry.state()`."""

    @pytest.mark.parametrize(
        "name", ["KOR", "South Korea", "south  korea", "rok", "SEOUL"]
    )
    def test_by_any_name(self, name: str) -> None:
        """A code counts in capitals, a name in any case."""
        assert DEFAULT.state(name).country == "KOR"

    def test_either_apostrophe(self) -> None:
        """Straight and curly apostrophes are one."""
        name = "people's republic of china"

        assert DEFAULT.state(name).country == "CHN"

    @pytest.mark.parametrize("name", ["Korea", "kor", "", "Atlantis"])
    def test_unknown(self, name: str) -> None:
        """What is no state is named in the error."""
        with pytest.raises(QueryError, match=f"unknown state {name!r}"):
            DEFAULT.state(name)

    def test_no_string(self) -> None:
        """A state itself is no name."""
        with pytest.raises(TypeError, match="expected a string"):
            DEFAULT.state(DEFAULT.states[0])  # type: ignore[arg-type]


class TestRegistry:
    """A registry of one's own."""

    def test_more_states(self) -> None:
        """States can be added to those that are shipped."""
        ryukyu = State(name="Ryukyu", aliases=["Shuri"])
        registry = attrs.evolve(DEFAULT, states=[*DEFAULT.states, ryukyu])

        assert registry.state("shuri") is ryukyu

    def test_hash_and_pickle(self) -> None:
        """A registry is a value."""
        copy = pickle.loads(pickle.dumps(DEFAULT))  # noqa: S301

        assert copy == DEFAULT
        assert hash(copy) == hash(DEFAULT)

    def test_one_surface_two_states(self) -> None:
        """A surface names one state."""
        states = [State(name="A", aliases=["X"]), State(name="X")]

        with pytest.raises(ValueError, match="'X' names two states"):
            Registry(states=states)

    def test_no_states(self) -> None:
        """Names are no states."""
        with pytest.raises(TypeError, match="expected State, got 'China'"):
            Registry(states=["China"])  # type: ignore[list-item]

    @pytest.mark.parametrize("capitals", ["Seoul", [1]])
    def test_no_capitals(self, capitals: object) -> None:
        """One string is not several, a number is none."""
        with pytest.raises(TypeError, match="expected"):
            Registry(states=[], capitals=capitals)  # type: ignore[arg-type]


class TestVocabulary:
    """The lists of words."""

    @pytest.mark.parametrize(
        "name",
        [
            name
            for name, found in vars(vocabulary).items()
            if hasattr(found, "cache_info")
        ],
    )
    def test_all_lists_are_read(self, name: str) -> None:
        """Every list is there, and read once."""
        read = getattr(vocabulary, name)

        assert read() is read()

    def test_relations_name_states(self) -> None:
        """Every party is made of states that the registry holds."""
        codes = {code for of in vocabulary.relations().values() for code in of}

        assert codes <= {state.country for state in DEFAULT.states}

    def test_weak_surnames_are_surnames(self) -> None:
        """What is said of a surname is said of one in the lists."""
        known = vocabulary.surnames()

        assert known.weak <= known.chinese | known.korean | known.japanese

    def test_singular_and_plural_differ(self) -> None:
        """No plural of a head is another head."""
        heads = vocabulary.titles().heads

        assert not {*heads} & {*heads.values()}

    def test_verbs_have_their_lemma(self) -> None:
        """The inflections of a verb begin with the verb."""
        verbs = vocabulary.cues().verbs

        assert all(forms[0] == lemma for lemma, forms in verbs.items())

    def test_korea_means_a_state(self) -> None:
        """What "Korea", "the North" and "the South" mean is registered."""
        korea = vocabulary.korea()

        for code in (korea.means, *korea.sides.values()):
            assert DEFAULT.state(code).country == code


class TestVersion:
    """`data_version`."""

    def test_form(self) -> None:
        """Year, month and number."""
        parts = data_version.split(".")

        assert len(parts) == 3
        assert all(part.isdecimal() for part in parts)

    def test_other_names(self) -> None:
        """Only the version is read late."""
        with pytest.raises(AttributeError, match="no attribute 'nothing'"):
            koreachina.knowledge.nothing  # noqa: B018
