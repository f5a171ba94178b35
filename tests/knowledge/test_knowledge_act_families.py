"""Words of acts, and their families."""

from koreachina.knowledge._read import table
from koreachina.knowledge.act_families import act_families


class TestActs:
    """`data/act_families.json`."""

    def test_a_word_has_one_family(self) -> None:
        """No word stands twice, so that no order decides."""
        words = [
            word
            for family in table("act_families.json")["families"].values()
            for word in family
        ]

        assert len(set(words)) == len(words) == len(act_families().families)

    def test_words_are_as_texts_are_cut(self) -> None:
        """A word with a capital, a blank or a hyphen would never be met."""
        known = act_families()

        for word in (*known.families, *known.ordinals, *known.silent):
            assert word.isalpha()
            assert word.islower()

    def test_no_silent_word_has_a_family(self) -> None:
        """A word either tells something or nothing."""
        known = act_families()

        assert not known.silent & {*known.families, *known.ordinals}

    def test_ordinals_are_printed_in_figures(self) -> None:
        """They end as figures do."""
        assert {
            figure[-2:] for figure in act_families().ordinals.values()
        } == {
            "nd",
            "rd",
            "th",
        }
