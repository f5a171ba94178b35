"""Where the office beside a name begins."""

from koreachina.annotate.coding import names_of
from koreachina.annotate.persons import Named
from koreachina.model import Person


def test_no_state_before_an_office() -> None:
    """What stands before an office and is no state is no part of it."""
    text = "An old Envoy Li left."
    found = Named(13, 15, Person(name="Li"), "Envoy", 3)

    [name] = names_of(text, named=[found], bodies=[], states=[])

    assert text[name.start : name.end] == "Envoy Li"
