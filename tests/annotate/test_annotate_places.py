"""Places of acts: the gazetteer, kinds, routes, and names not known."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import koreachina as kc
from koreachina.annotate.bodies import find_bodies
from koreachina.annotate.coding.localities import (
    doubtful,
    localities,
    place_words,
)
from koreachina.annotate.coding.names import names_of
from koreachina.annotate.coding.places import find_places
from koreachina.annotate.coding.tokens import Name
from koreachina.annotate.states import find_states, gazetteer
from koreachina.knowledge import Registry, _read

REGISTRY = Registry.default()


def found(text: str) -> list[Name]:
    """The places of a text, by the shipped registry."""
    states = find_states(text, gazetteer(REGISTRY))
    bodies = find_bodies(text, states=states, people=(), registry=REGISTRY)
    return find_places(text, states, bodies)


def surfaces(text: str) -> list[str]:
    """How they are printed."""
    return [place.surface for place in found(text)]


def test_gazetteer_is_sound() -> None:
    """The gazetteer has countries for its names, each once."""
    names = localities()
    assert len(names) > 2000
    assert all(code is None or len(code) == 3 for code in names.values())
    assert all(name == name.strip() and "'" not in name for name in names)
    assert doubtful() <= set(names)
    lists = _read.table("localities.json").values()
    assert sum(len(one) for part in lists for one in part.values()) == len(
        names
    )
    assert all(place_words().values())


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Zhangjiajie", "CHN"),
        ("Sinuiju", "PRK"),
        ("Kunsan", "KOR"),
        ("Sasebo", "JPN"),
        ("Nakhodka", "RUS"),
        ("Kota Kinabalu", "MYS"),
        ("Panmunjom", None),
        ("Bohai Sea", None),
    ],
)
def test_countries_of_places(name: str, country: str | None) -> None:
    """A place has the country that the gazetteer gives it."""
    (place,) = found(f"They meet in {name}.")
    assert (place.surface, place.country, place.place) == (name, country, True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the longest surface counts
        ("Envoys meet at Gimhae Airport.", ["Gimhae Airport"]),
        ("Jeju Island greets a cruise ship.", ["Jeju Island"]),
        (
            "It runs from Weihai, Shandong Province.",
            ["Weihai", "Shandong Province"],
        ),
        ("Pilots land at Xi'an.", ["Xi'an"]),
        # names with a noun that makes them places
        ("The guests stay at the Tamna Guesthouse.", ["Tamna Guesthouse"]),
        ("They go to Oryong Bridge.", ["Oryong Bridge"]),
        ("The Oryong Bridge is a symbol.", []),
        ("In Tamna County it rains.", ["Tamna County"]),
        (
            "He speaks at Pyongyang International Airport.",
            ["Pyongyang International Airport"],
        ),
        ("He lands at South Korean Tamna Airfield.", ["Tamna Airfield"]),
        ("He dines at the Japan Palace.", ["Japan Palace"]),
        ("They talk on the Korean Peninsula.", []),
        ("They walk to the Bridge.", []),
        ("They stay at The Hotel.", []),
        ("He stays at the Mount Tamna lodge.", ["Mount Tamna"]),
        ("He climbs Mount Myohyang.", ["Mount Myohyang"]),
        ("Lake Tamna is frozen.", []),
        # words that go on
        ("The Shanghai Cooperation pact holds.", []),
        ("They discuss the Wenchuan earthquake.", []),
        ("He reaches Shanghai Tuesday.", ["Shanghai"]),
        ("In Busan China and Japan confer.", ["Busan"]),
        ("Busan Mayor No sings.", []),
        ("A Dalian-based firm pays.", []),
        # only spoken of
        ("They talk about Yongbyon.", []),
        ("A law for Xiamen is ready.", []),
        ("The ship departs for Xiamen.", ["Xiamen"]),
        ("The ships head for Xiamen.", ["Xiamen"]),
        # doubtful names
        ("They confer in Nice.", ["Nice"]),
        ("A nice day; Nice was sunny.", []),
        ("They confer in Ulsan and Nice.", ["Ulsan", "Nice"]),
        ("They confer in Seoul and Nice.", ["Nice"]),
        ("They confer, and Nice is far.", []),
        ("Drones fly over the waters off Dokdo.", ["Dokdo"]),
        ("Pilots patrol the airspace over Dokdo.", ["Dokdo"]),
        ("A quarrel over Dokdo lasts.", []),
        ("They travel to Siberia.", ["Siberia"]),
        ("They write to Siberia.", []),
        ("Nice", []),
        # what states have
        (
            "Boats drift in South Korean territorial waters.",
            ["South Korean territorial waters"],
        ),
        (
            "Boats drift in China's exclusive economic zone.",
            ["China's exclusive economic zone"],
        ),
        ("They praise China's territory.", []),
        ("A Korean coast guard ship sails.", []),
        ("Troops stand on the Sino-Indian border.", ["Sino-Indian border"]),
        ("Troops stand at the Mongolian border.", ["Mongolian border"]),
        (
            "Boats drift off the coast of South Korea.",
            ["coast of South Korea"],
        ),
        (
            "They met off the shores of the Philippines.",
            ["shores of the Philippines"],
        ),
        ("The people of China wait.", []),
        # journeys
        ("A carrier opens the Busan-Dalian route.", ["Busan-Dalian route"]),
        (
            "A carrier opens the Seoul-Beijing air route.",
            ["Seoul-Beijing air route"],
        ),
        ("The Tamna-Dalian route opens.", ["Dalian"]),
        ("The Dalian-Tamna route opens.", ["Dalian"]),
        ("The old-Dalian ferry sails.", ["Dalian"]),
        ("Flights between Busan and Tamna resume.", ["Busan", "Tamna"]),
        ("Flights between Seoul and Beijing resume.", ["Seoul", "Beijing"]),
        ("Flights between China and Japan resume.", []),
        ("Flights between the FAO and Tamna resume.", []),
        ("Talks between Hoso and Tamna resume.", []),
        ("Trains between UNESCO and Tamna resume.", []),
        # names not known
        ("A boat sinks off Hyangho.", ["Hyangho"]),
        ("A plant in Hyangho closes.", ["Hyangho"]),
        ("Its stake in Hyangho grows.", []),
        ("They meet in March.", []),
        ("They speak in Mandarin.", []),
        ("They believe in Taoism.", []),
        ("Meetings in Hyangho Holdings go on.", []),
        ("They meet in China.", []),
        ("A row in ASEAN grows.", []),
        ("Near Hyangho, they met.", ["Hyangho"]),
    ],
)
def test_places(text: str, expected: list[str]) -> None:
    """What is a place of a text, and what is none."""
    assert surfaces(text) == expected


def test_owner_of_waters_still_acts() -> None:
    """The owner of waters stays a word of its own."""
    text = "Jets enter Japan's airspace."
    (place,) = found(text)
    assert text[place.start : place.end] == "airspace"
    assert (place.surface, place.country) == ("Japan's airspace", "JPN")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lin Mei is received by Kim Dae-jung at the Blue House.",
            ["Blue House"],
        ),
        ("Troops from China wait in Mongolian waters.", ["Mongolian waters"]),
        ("Xi Jinping puts off his Tokyo visit.", ["Tokyo"]),
        ("Xi Jinping and Kim Jong Un meetin Hanoi.", ["Hanoi"]),
        ("Tokyo thanks Xi Jinping.", []),
        ("Refugees enter the Spanish Embassy.", ["Spanish Embassy"]),
        ("Xi Jinping speaks at Kim Il Sung Square.", ["Kim Il Sung Square"]),
        ("In Hyangho Xi Jinping meets Kim Jong Un.", []),
        ("In Qingdao Xi Jinping meets Kim Jong Un.", ["Qingdao"]),
        ("President Park Geun-hye meets Xi Jinping.", []),
        ("Xi Jinping meets President Park in Xiamen.", ["Xiamen"]),
    ],
)
def test_places_of_events(text: str, expected: list[str]) -> None:
    """Persons, bodies and seats beside places."""
    assert list(kc.code_event(text).places) == expected


@pytest.mark.parametrize(
    ("text", "venues"),
    [
        ("They confer in Laos.", ["Laos"]),
        ("In the Philippines, they confer.", ["Philippines"]),
        ("They confer in Laos and Japan.", []),
        ("They invest in Laos.", []),
        ("They confer in Laos’s north.", []),
        ("They praise Laos.", []),
        ("They sing in Lao choirs.", []),
        ("They confer in Vientiane.", []),
    ],
)
def test_states_as_venues(text: str, venues: list[str]) -> None:
    """States in which something happens are marked."""
    states = find_states(text, gazetteer(REGISTRY))
    names = names_of(text, named=(), bodies=(), states=states)
    assert [name.surface for name in names if name.venue] == venues


_WORDS = st.sampled_from(
    [
        *("in", "near", "the", "off", "and", "of", "between", "for", ",", "."),
        *("Busan", "Nice", "Seoul", "China", "Chinese", "Korean", "Tamna"),
        *("waters", "Island", "Port", "Mount", "Airport", "Embassy", "border"),
        *("flights", "route", "Busan-Dalian", "Hotel", "President", "Tuesday"),
    ]
)


@given(st.lists(_WORDS, max_size=14))
def test_places_lie_apart_in_order(words: list[str]) -> None:
    """No place overlaps with another."""
    text = " ".join(words)
    places = found(text)
    assert all(place.place and place.actor is None for place in places)
    assert all(0 <= place.start < place.end <= len(text) for place in places)
    assert all(a.end <= b.start for a, b in pairwise(places))
    assert all(place.surface in text for place in places)
