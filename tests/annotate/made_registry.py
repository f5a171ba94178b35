"""A registry whose persons, offices and tenures are made up."""

from koreachina.knowledge import Registry
from koreachina.knowledge.facts import Facts
from koreachina.knowledge.offices import Office
from koreachina.model import EdtfDate, Person, Tenure

_OFFICES = [
    Office(
        name="head of state",
        titles={"CHN": ["President"], "KOR": ["President"]},
    ),
    Office(name="supreme leader", titles={"PRK": ["leader", "Chairman"]}),
    Office(
        name="head of government",
        titles={"CHN": ["Premier"], "JPN": ["Prime Minister"]},
    ),
    Office(
        name="foreign minister",
        titles={
            "CHN": ["Foreign Minister", "top diplomat"],
            "KOR": ["Foreign Minister"],
            "JPN": ["Foreign Minister"],
            "USA": ["Secretary of State"],
        },
    ),
    Office(
        name="top foreign-policy official",
        titles={"CHN": ["top diplomat", "State Councilor"]},
    ),
    Office(
        name="vice foreign minister",
        titles={"CHN": ["Vice Foreign Minister"]},
        single_holder=False,
    ),
    Office(
        name="ambassador",
        titles={"CHN": ["Ambassador"], "KOR": ["Ambassador"]},
    ),
    Office(name="speaker of parliament", titles={"USA": ["House Speaker"]}),
]

_PEOPLE = """
Xia Deng|CHN|head of state|2012-03-14/..|
Wang Lan|CHN|foreign minister|2013-03-16/2023-07-01|Wang Laan
Wang Qiubai|CHN|top foreign-policy official|2013-03-16/..|
Wang Guo|CHN|vice foreign minister|2019/2023|
Hu Bo|CHN|head of government|2013-03-15/2023-03-11|
Luo Tian|CHN|ambassador CHN KOR|2020-01-30/2024-07|
Luo Ping|CHN|ambassador CHN PRK|2021-02/..|
Chae Sun-ho|KOR|head of state|2013-02-25/2017-03-10|
Yoon Ji-ho|KOR|head of state|2022-05-10/..|Yun Ji-ho
Moon Ha-jun|KOR|head of state|2017-05-10/2022-05-09|
Park Do-yun|KOR|foreign minister|2022-05-12/2024-01-10|
Chung Ha-eun|KOR|foreign minister|2021-02-09/2022-05-11|
Seo Mi-rae|KOR|ambassador KOR CHN|2022-07/..|
Kim Chol Su|PRK|supreme leader|2011-12-17/..|Kim Chol-su
Kim Do Hyok|PRK|foreign minister|2000/2002|
Keiko Yamada|JPN|foreign minister|2021/2023|Yamada Keiko
Zora Quill|USA|speaker of parliament|2019-01-03/2023-01-03|
Ri Yon Ha|PRK|supreme leader|1994/2011-12-17|
Ri Yon Ha|KOR|ambassador KOR CHN|1998/2000|
Kang Wol|KOR|ambassador KOR CHN|2001/2003|
Kang Wol|PRK|foreign minister|2003/2005|
"""


def _read() -> tuple[list[Person], list[Tenure]]:
    people, tenures = [], []
    for line in _PEOPLE.strip().split("\n"):
        name, country, held, term, alias = line.split("|")
        person = Person(
            name=name, country=country, aliases=filter(None, [alias])
        )
        people.append(person)
        office, *of = held.split(" ") if "ambassador" in held else [held]
        tenures.append(
            Tenure(
                person=person,
                office=office,
                of=of or [country],
                term=EdtfDate(term),
            )
        )
    return people, tenures


def made_registry() -> Registry:
    """The shipped states with made-up persons in them."""
    shipped = Registry.default()
    people, tenures = _read()
    return Registry(
        states=shipped.states,
        capitals=shipped.capitals,
        facts=Facts(offices=_OFFICES, persons=people, tenures=tenures),
    )
