"""What becomes of an act that is planned, refused, asked for or told."""

import pytest
from made_acts import coded, told

from koreachina.annotate.coding.coded import NOTHING, Coded
from koreachina.annotate.coding.composing import promised
from koreachina.model import EventType, Mode


class TestTense:
    """An act that is to come, denied or only possible."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("China will meet Japan.", "AGREE: CHN JPN > -"),
            ("China is to meet Japan.", "AGREE: CHN JPN > -"),
            ("China shall sign a pact.", "AGREE: CHN > -"),
            ("China will send rice to Japan.", "AGREE: CHN > JPN"),
            ("China will apologize.", "CONCEDE: CHN > -"),
            ("China will withdraw.", "CONCEDE: CHN > -"),
            ("China will bomb Japan.", "THREATEN violence: CHN > JPN"),
            (
                "China will impose sanctions on Japan.",
                "THREATEN relations: CHN > JPN",
            ),
            ("China will seize ships.", "THREATEN restrict: CHN > -"),
            (
                "China will condemn Japan.",
                "ACCUSE disapprove: CHN > JPN",
            ),
            ("China will not meet Japan.", "REJECT meet: CHN JPN > -"),
            ("China will not send rice.", "REJECT assist: CHN > -"),
            ("China will not sign a pact.", "REJECT change: CHN > -"),
            ("China would never sign a pact.", "REJECT change: CHN > -"),
            ("China will not condemn Japan.", "CONCEDE: CHN > JPN"),
            ("China would not condemn Japan.", "nothing"),
            ("China will not fire a missile.", "nothing"),
            ("China did not meet Japan.", "nothing"),
            ("China may meet Japan.", "nothing"),
            ("China could condemn Japan.", "nothing"),
            ("China can meet Japan.", "CONSULT: CHN JPN > -"),
            (
                "The plan will worsen, Japan said.",
                "ACCUSE disapprove: JPN > -",
            ),
            ("Japan said it would meet China.", "AGREE: JPN CHN > -"),
            ("Japan would meet China.", "CONSULT: JPN CHN > -"),
            ("No men visited Japan.", "nothing"),
            ("No men of China will visit Japan.", "REJECT meet: CHN > JPN"),
            ("Neither China nor Vietnam signed a pact.", "nothing"),
            ("No fan of it, China visited Japan.", "CONSULT visit: CHN > JPN"),
        ],
    )
    def test_coded(self, text: str, expected: str) -> None:
        """Cooperation becomes AGREE, a threat THREATEN."""
        assert told(text) == expected

    def test_rule(self) -> None:
        """The rule says why."""
        rules = [
            coded(text).rule or ""
            for text in (
                "China will meet Japan.",
                "China will not meet Japan.",
            )
        ]

        assert rules[0].endswith("; still to come")
        assert rules[1].endswith("; denied")

    def test_nothing(self) -> None:
        """What has no type is no promise."""
        assert promised(NOTHING) == NOTHING


class TestFrames:
    """An act that another makes something of."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            # promised
            ("China and Japan agreed to meet.", "AGREE: CHN JPN > -"),
            ("China agreed on talks with Japan.", "AGREE: CHN JPN > -"),
            ("China agreed to withdraw.", "CONCEDE: CHN > -"),
            ("China agreed.", "AGREE: CHN > -"),
            ("China plans to meet Japan.", "AGREE: CHN JPN > -"),
            ("China is set to visit Japan.", "AGREE: CHN > JPN"),
            ("China plans to bomb Japan.", "THREATEN violence: CHN > JPN"),
            ("China plans to condemn Japan.", "ACCUSE disapprove: CHN > JPN"),
            ("China plans a show.", "nothing"),
            ("China does not plan to meet Japan.", "REJECT meet: CHN JPN > -"),
            ("China did not agree to withdraw.", "REJECT yield: CHN > -"),
            ("China promised to send rice to Japan.", "AGREE: CHN > JPN"),
            ("China promised to bomb Japan.", "THREATEN violence: CHN > JPN"),
            # asked for
            ("Japan must sign, China said.", "REQUEST change: CHN > JPN"),
            ("Japan must meet us, China said.", "REQUEST meet: CHN > JPN"),
            ("Japan must rest, China said.", "REQUEST change: CHN > JPN"),
            ("Japan must be refused, China said.", "REJECT change: CHN > JPN"),
            ("Men must rest, the ministry said.", "nothing"),
            ("China said Japan must sign.", "REQUEST change: CHN > JPN"),
            ("China said Japan should rest.", "REQUEST change: CHN > JPN"),
            (
                "China said that Japan must send rice.",
                "REQUEST assist: CHN > JPN",
            ),
            ("China urged Japan to meet Vietnam.", "REQUEST meet: CHN > JPN"),
            (
                "China urged Japan to send rice to Vietnam.",
                "REQUEST assist: CHN > JPN",
            ),
            ("China urged Japan to withdraw.", "REQUEST yield: CHN > JPN"),
            ("China urged Japan to sign a pact.", "REQUEST change: CHN > JPN"),
            ("China urged calm.", "REQUEST: CHN > -"),
            ("China called for talks with Japan.", "REQUEST meet: CHN > -"),
            ("China implored Japan to sign.", "REQUEST yield: CHN > JPN"),
            # threatened
            (
                "China threatened to bomb Japan.",
                "THREATEN violence: CHN > JPN",
            ),
            (
                "China threatened to impose sanctions against Japan.",
                "THREATEN relations: CHN > JPN",
            ),
            ("China threatened to condemn Japan.", "THREATEN: CHN > JPN"),
            ("China threatened Japan.", "THREATEN: CHN > JPN"),
            # reported
            ("Li Wenbo said China met Japan.", "CONSULT: CHN JPN > -"),
            (
                "Japan said that China left and met Vietnam.",
                "CONSULT: CHN VNM > -",
            ),
            (
                "Japan said that China condemned it.",
                "ACCUSE disapprove: CHN > -",
            ),
            ("Japan said it condemned China.", "ACCUSE disapprove: JPN > CHN"),
            ("Japan said it stayed and left and met China.", "nothing"),
            ("Japan said it stayed and met China.", "CONSULT: JPN CHN > -"),
            ("Japan said it will meet China.", "AGREE: JPN CHN > -"),
            ("Japan said it may meet China.", "nothing"),
            ("Japan did not say that China met it.", "nothing"),
            ("Japan said little.", "nothing"),
            # begun
            ("China began to meet Japan.", "CONSULT: CHN JPN > -"),
            ("China will begin to meet Japan.", "AGREE: CHN JPN > -"),
            ("China began talks with Japan.", "CONSULT: CHN JPN > -"),
            ("China began a talk show.", "CONSULT: CHN > -"),
            ("China began the day.", "nothing"),
            # refused
            ("China refused to meet Japan.", "REJECT meet: CHN > JPN"),
            (
                "China refused to send rice to Japan.",
                "REJECT assist: CHN > JPN",
            ),
            ("China refused to withdraw.", "REJECT yield: CHN > -"),
            ("China refused Japan’s talks.", "REJECT meet: CHN > JPN"),
            ("China refused to condemn Japan.", "nothing"),
            ("China refused Japan.", "REJECT: CHN > JPN"),
            # ended
            (
                "China stopped talks with Japan.",
                "SANCTION discontinue: CHN > JPN",
            ),
            ("China stopped seizing ships.", "CONCEDE: CHN > -"),
            ("China stopped bombing.", "RETREAT ceasefire: CHN > -"),
            ("China stopped.", "nothing"),
            # called off
            ("China canceled talks with Japan.", "REJECT meet: CHN > JPN"),
            ("China canceled talks.", "REJECT meet: CHN > -"),
            ("China canceled a show.", "REJECT meet: CHN > -"),
        ],
    )
    def test_coded(self, text: str, expected: str) -> None:
        """The frame decides, by what depends on it."""
        assert told(text) == expected

    @pytest.mark.parametrize(
        ("text", "of"),
        [
            ("China agreed to meet Japan.", "agree: “agreed to”"),
            ("China urged Japan to meet.", "urge: “urged”"),
        ],
    )
    def test_rule(self, text: str, of: str) -> None:
        """The rule names both acts."""
        rule = coded(text).rule

        assert rule is not None
        assert rule.startswith(of)
        assert rule.endswith("; of meet: “to meet”")

    def test_cancelled_aid(self) -> None:
        """It is a sanction."""
        text = "China canceled sending rice."

        assert told(text) == "SANCTION discontinue: CHN > -"


class TestCoded:
    """`Coded`."""

    def test_of(self) -> None:
        """What depends is named without its reasons."""
        outer = Coded(EventType.AGREE, rule="a: “b”; sides: c")
        inner = Coded(EventType.CONSULT, rule="d: “e”; sides: f")

        assert outer.of(inner).rule == "a: “b”; sides: c; of d: “e”"
        assert outer.of(None) == outer
        assert outer.of(NOTHING) == outer

    def test_mode(self) -> None:
        """A mode that is given counts."""
        outer = Coded(EventType.REQUEST)

        assert outer.of(None, Mode.MEET).mode is Mode.MEET

    def test_turned(self) -> None:
        """Without a reason the rule stays."""
        coded_ = Coded(EventType.CONSULT, Mode.VISIT, rule="a")

        assert coded_.turned(EventType.AGREE, None) == Coded(
            EventType.AGREE, rule="a"
        )
