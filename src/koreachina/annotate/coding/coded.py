"""What a sentence was coded as."""

from typing import NamedTuple

from koreachina.model import Actor, Context, EventType, Mode


class Coded(NamedTuple):
    """What was coded, under the names of `Event`."""

    type: EventType | None = None
    mode: Mode | None = None
    contexts: tuple[Context, ...] = ()
    actors: tuple[Actor, ...] = ()
    recipients: tuple[Actor, ...] = ()
    places: tuple[str, ...] = ()
    rule: str | None = None

    def turned(
        self, type_: EventType | None, mode: Mode | None, why: str = ""
    ) -> "Coded":
        """The same as another type, for a reason.

        Examples:
            >>> coded = Coded(EventType.CONSULT, Mode.VISIT, rule="a.b: “c”")
            >>> coded.turned(EventType.AGREE, None, "still to come").rule
            'a.b: “c”; still to come'
        """
        rule = f"{self.rule}; {why}" if why else self.rule
        return self._replace(type=type_, mode=mode, rule=rule)

    def of(self, inner: "Coded | None", mode: Mode | None = None) -> "Coded":
        """The same, with the act that depends on it in the rule.

        Args:
            inner: That act, or None.
            mode: The mode that it gives; None leaves the mode as it is.
        """
        found = self if mode is None else self._replace(mode=mode)
        if inner is None or inner.rule is None:
            return found
        told = inner.rule.partition(";")[0]
        return found._replace(rule=f"{self.rule}; of {told}")


NOTHING = Coded()
"""Nothing is coded."""
