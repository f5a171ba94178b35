"""Who meets whom, and how."""

import pytest
from made_acts import coded, told


class TestJoint:
    """Two, or more, who meet."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("China meets Japan.", "CONSULT: CHN JPN > -"),
            ("China and Japan meet.", "CONSULT: CHN JPN > -"),
            ("China meets with Japan.", "CONSULT: CHN JPN > -"),
            ("China and Japan meet in Beijing.", "CONSULT visit: JPN > CHN"),
            ("In Beijing, China meets Japan.", "CONSULT visit: JPN > CHN"),
            (
                "China and Japan meet in Seoul.",
                "CONSULT third-party: CHN JPN > -",
            ),
            ("China meets people in Seoul.", "CONSULT visit: CHN > KOR"),
            (
                "China and Japan meet before talks in Seoul.",
                "CONSULT: CHN JPN > -",
            ),
            (
                "China, Japan, and South Korea meet in Seoul.",
                "CONSULT multilateral: CHN JPN KOR > -",
            ),
            (
                "China and Japan meet at trilateral talks in Seoul.",
                "CONSULT multilateral: CHN JPN > -",
            ),
            (
                "China and Japan meet on the sidelines of a show.",
                "CONSULT multilateral: CHN JPN > -",
            ),
            (
                "China and Japan meet at the United Board in Seoul.",
                "CONSULT multilateral: CHN JPN > -",
            ),
            (
                "China meets the United Board in Beijing.",
                "CONSULT visit: IGO > CHN",
            ),
            (
                "China and Japan meet by video in Seoul.",
                "CONSULT phone: CHN JPN > -",
            ),
            (
                "China and Japan meet after video talks.",
                "CONSULT: CHN JPN > -",
            ),
            (
                "China’s ambassador meets Wang Lan in Seoul.",
                "CONSULT: CHN > -",
            ),
            (
                "Ambassador Luo Tian meets Park Do-yun in Seoul.",
                "CONSULT: CHN KOR > -",
            ),
            (
                "China attends a summit in Seoul.",
                "CONSULT multilateral: CHN > -",
            ),
            (
                "Talks with Japan are held by China.",
                "CONSULT: JPN CHN > -",
            ),
            (
                "The talks between China and Japan in May covered trade.",
                "CONSULT: CHN JPN > -",
            ),
            ("There were talks in May.", "CONSULT: - > -"),
        ],
    )
    def test_coded(self, text: str, expected: str) -> None:
        """All act, unless where they meet tells who came."""
        assert told(text) == expected


class TestVisit:
    """One side visits the other."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("China visits Japan.", "CONSULT visit: CHN > JPN"),
            ("China visits Seoul.", "CONSULT visit: CHN > KOR"),
            (
                "Wang Lan of China visits Seoul with Park Do-yun.",
                "CONSULT visit: CHN > KOR",
            ),
            ("China visits the border.", "CONSULT visit: CHN > -"),
            ("China visits Beijing.", "CONSULT visit: CHN > -"),
            ("China attends a ceremony.", "CONSULT: CHN > -"),
            ("China attends a ceremony in Seoul.", "CONSULT visit: CHN > KOR"),
            (
                "China’s ambassador visits Seoul.",
                "CONSULT: CHN > -",
            ),
            (
                "China attends a video ceremony in Seoul.",
                "CONSULT phone: CHN > -",
            ),
            ("Men visit Seoul.", "CONSULT visit: - > KOR"),
            ("Seoul is visited by China.", "CONSULT visit: CHN > KOR"),
            ("China pays a visit to Japan.", "CONSULT visit: CHN > JPN"),
            ("China travels to Japan.", "CONSULT visit: CHN > JPN"),
            (
                "China visits Japan for a trilateral show.",
                "CONSULT multilateral: CHN JPN > -",
            ),
            ("China arrives for the G20.", "CONSULT visit: CHN > -"),
            (
                "China is in Japan for a visit to Osaka.",
                "CONSULT visit: CHN > JPN",
            ),
        ],
    )
    def test_coded(self, text: str, expected: str) -> None:
        """The visitor acts; without a host as well."""
        assert told(text) == expected


class TestHost:
    """One side receives the other."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("China hosts Japan.", "CONSULT visit: JPN > CHN"),
            ("China greets Japan in Beijing.", "CONSULT visit: JPN > CHN"),
            ("China is greeted by Japan.", "CONSULT visit: CHN > JPN"),
            ("China hosts people.", "CONSULT: CHN > -"),
            ("China hosts talks with Japan.", "CONSULT: CHN JPN > -"),
            (
                "China hosts Japan and Vietnam.",
                "CONSULT multilateral: CHN JPN VNM > -",
            ),
        ],
    )
    def test_coded(self, text: str, expected: str) -> None:
        """The guest acts, the host is the recipient."""
        assert told(text) == expected

    def test_place(self) -> None:
        """A capital that hosts is a place too."""
        assert coded("Beijing hosts Japan.").places == ("Beijing",)
        assert coded("China hosts Japan.").places == ()


class TestMediation:
    """Whoever stands between two."""

    def test_coded(self) -> None:
        """All take part."""
        text = "China mediates between Japan and Vietnam."

        assert told(text) == "CONSULT multilateral: CHN JPN VNM > -"


class TestRules:
    """What the rule says."""

    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("China meets Japan.", "all take part"),
            ("China meets Japan in Seoul.", "“Seoul” is a third party’s"),
            ("China meets Japan in Beijing.", "“Beijing” is the host’s"),
            ("China met Japan by phone.", "mode phone: “phone”"),
            ("China met Japan at the G20.", "mode multilateral: “g20”"),
            (
                "China met Japan at the United Board.",
                "mode multilateral: “United Board”",
            ),
            ("China, Japan, and Vietnam met.", "three parties or more"),
            ("China attends a summit.", "all take part"),
            (
                "Ambassador Luo Tian met Park Do-yun.",
                "a resident envoy visits nobody",
            ),
            ("China visits Japan.", "one side visits the other"),
            ("China visits the border.", "nobody is named as host"),
            (
                "China attends a ceremony.",
                "nobody is clearly the visitor",
            ),
        ],
    )
    def test_why(self, text: str, why: str) -> None:
        """How the sides were found."""
        rule = coded(text).rule

        assert rule is not None
        assert rule.rpartition("; sides: ")[2] == why
