"""How many letters two words differ by.

The matching is `difflib`'s, of the standard library: a letter changed, left
out or added counts as one, and so do two letters that changed places.
"""

from difflib import SequenceMatcher


def apart(one: str, other: str, /, *, most: int) -> int:
    """By how many letters two words differ, looked at up to a limit.

    Args:
        one: A word or a name.
        other: Another one.
        most: Beyond this it does not matter: `most + 1` is returned.

    Examples:
        >>> apart("premier", "premeir", most=2)
        1
        >>> apart("wang qishan", "wang qishen", most=2)
        1
        >>> apart("minister", "winter", most=2)
        3
    """
    longer = max(len(one), len(other))
    # a cheap bound first: each changed letter changes two of the letters
    if longer - min(len(one), len(other)) > most or (
        len({*one} ^ {*other}) > 2 * most
    ):
        return most + 1
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    return min(longer - same, most + 1)
