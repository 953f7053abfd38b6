"""Signs that come from a text and not from the keyboard of a programmer: round quotation marks, a long dash, a space that is none."""

from __future__ import annotations

from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.text.language import Text


def _sign(failure: Failure) -> Text:
    return _SIGNS.get(failure.found["sign"], _UNKNOWN_SIGN).format(sign=failure.found["sign"])


_QUOTES = Text(
    fr='`{sign}` est un guillemet de traitement de texte. Python veut des guillemets droits : `"…"`.',
    en='`{sign}` is a word processor\'s quotation mark. Python wants straight ones: `"…"`.',
)
_MINUS = Text(
    fr="`{sign}` ressemble à un moins, mais vient d'un texte. Tapez le trait d'union du clavier : `-`.",
    en="`{sign}` looks like a minus, but comes from a text. Type the hyphen of the keyboard: `-`.",
)
_CURRENCY = Text(
    fr="Python compte sans unité : ôtez `{sign}` et gardez le nombre seul.",
    en="Python counts without units: take `{sign}` away and keep the number alone.",
)
_UNKNOWN_SIGN = Text(
    fr="Python ne lit pas le signe `{sign}` hors des guillemets. Il vient souvent d'un texte copié : effacez-le et tapez-le au clavier.",
    en="Python does not read the sign `{sign}` outside quotation marks. It often comes from copied text: delete it and type it again.",
)
_SIGNS: dict[str, Text] = {
    **dict.fromkeys("“”„«»‘’", _QUOTES),
    **dict.fromkeys("−–—", _MINUS),
    **dict.fromkeys("€£$%", _CURRENCY),
    "…": Text(
        fr="`…` est un seul signe, que le traitement de texte met pour trois. Tapez trois points, `...`, ou votre réponse à leur place.",
        en="`…` is one sign, which a word processor puts for three. Type three points, `...`, or your answer in their place.",
    ),
    "×": Text(fr="Pour multiplier, Python écrit `*`.", en="To multiply, Python writes `*`."),
    "÷": Text(fr="Pour diviser, Python écrit `/`.", en="To divide, Python writes `/`."),
    "²": Text(fr="Pour un carré, Python écrit `** 2`.", en="For a square, Python writes `** 2`."),
    "≤": Text(fr="`≤` s'écrit `<=`.", en="`≤` is written `<=`."),
    "≥": Text(fr="`≥` s'écrit `>=`.", en="`≥` is written `>=`."),
    "≠": Text(fr="`≠` s'écrit `!=`.", en="`≠` is written `!=`."),
}

RULES: tuple[Rule, ...] = (
    Rule("sign_of_a_text", SyntaxError, "invalid character '(?P<sign>.)'", _sign),
    Rule(
        "hidden_sign",
        SyntaxError,
        r"invalid non-printable character U\+(?:FEFF|00AD|200[B-F]|2060)",
        Text(
            fr="Un signe qui ne se voit pas est venu avec un texte copié, et Python ne le lit pas. Effacez toute la ligne et retapez-la.",
            en="A sign that cannot be seen came with copied text, and Python does not read it. Delete the whole line and type it again.",
        ),
    ),
    Rule(
        "hidden_space",
        SyntaxError,
        "invalid non-printable character",
        Text(
            fr="Un espace de cette ligne vient d'un texte copié, et Python ne le lit pas. Effacez les espaces de la ligne et retapez-les.",
            en="A space on this line comes from copied text, and Python does not read it. Delete the line's spaces and type them again.",
        ),
    ),
)
