"""What somebody says that another must do: REQUEST.

"North Korea must return to the talks, the ministry says" asks it of North
Korea. What the writer alone says that somebody should do is no event.
"""

from collections.abc import Sequence

from koreachina.model import EventType, Mode

from .clauses import Clause
from .coded import Coded
from .composing import asked_mode
from .printed import quoted
from .sides import actors
from .tokens import Name
from .verb_group import Group


def ought(
    text: str,
    of: Clause,
    group: Group,
    subject: Sequence[Name],
    speakers: Sequence[Name],
    /,
    *,
    act: EventType | None,
) -> Coded | None:
    """What is asked for, or None where nobody asks.

    Args:
        text: The text.
        of: The clause.
        group: The verb with its modal.
        subject: Who must do it.
        speakers: Who says so.
        act: The type of what must be done, if that is an act.
    """
    doers = actors(speakers)
    if not doers:
        return None
    mine = {one.country for one in doers}
    words = quoted(text, of, range(group.start, group.at + 1))
    opposed = act is EventType.REJECT and group.passive
    return Coded(
        # what "must be refused" is opposed, not asked for
        act if opposed else EventType.REQUEST,
        Mode.CHANGE if opposed else asked_mode(act),
        actors=doers,
        recipients=tuple(
            one for one in actors(subject) if one.country not in mine
        ),
        rule=f"request.ought: {words}; sides: the speaker asks the subject",
    )
