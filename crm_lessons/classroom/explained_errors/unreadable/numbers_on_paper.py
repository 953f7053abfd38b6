"""Numbers typed as one writes them on paper: a decimal comma, thousands apart, a percent sign, a unit, a cross for a product."""

from __future__ import annotations

from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.text.language import Text


def _number_with_spaces(failure: Failure) -> Text:
    whole, point, decimals = "".join(failure.found["number"].split()).replace(",", ".").partition(".")
    end = point + decimals
    said = _SEVERAL if failure.found["opened"] else _ONE
    return said.format(found=failure.found["number"], digits=whole + end, lows=f"{int(whole):_}{end}")


_ONE = Text(
    fr="`{found}` fait plusieurs nombres pour Python. Écrivez-le sans espace, `{digits}`, ou avec des tirets bas, `{lows}`.",
    en="`{found}` is several numbers to Python. Write it without a space, `{digits}`, or with underscores, `{lows}`.",
)
_SEVERAL = Text(
    fr="`{found}` : entre deux valeurs d'une liste se met une virgule ; un seul nombre s'écrit sans espace, `{digits}`.",
    en="`{found}`: between two values of a list stands a comma; one number is written without a space, `{digits}`.",
)


def _points_between_thousands(failure: Failure) -> Text:
    whole = int(failure.found["number"].replace(".", ""))
    return Text(
        fr="En Python, le point sépare les décimales, jamais les milliers : `{found}` s'écrit `{digits}`, ou `{lows}`.",
        en="In Python a point begins the decimals and never sets thousands apart: write `{found}` as `{digits}`, or `{lows}`.",
    ).format(found=failure.found["number"], digits=whole, lows=f"{whole:_}")


def _percent(failure: Failure) -> Text:
    rate = float(failure.found["number"].replace(",", ".")) / 100
    return Text(
        fr="Python n'a pas de signe pour cent. Écrivez le taux, entre 0 et 1 : `{rate}`.",
        en="Python has no percent sign. Write the rate, between 0 and 1: `{rate}`.",
    ).format(rate=f"{rate:g}")


_WITH_A_POINT = Text(
    fr="Les décimales s'écrivent avec un point : `{whole}.{decimals}`, et non `{whole},{decimals}`.",
    en="Decimals are written with a point: `{whole}.{decimals}`, not `{whole},{decimals}`.",
)
_UNIT = Text(
    fr="`{written}` : un nom ne commence pas par un chiffre, et un nombre n'a pas d'unité. Pour multiplier, écrivez `*`.",
    en="`{written}`: a name does not begin with a digit, and a number has no unit. To multiply, write `*`.",
)

RULES: tuple[Rule, ...] = (
    Rule(
        "number_with_spaces",
        SyntaxError,
        "invalid syntax|non-printable|leading zeros|invalid decimal",
        _number_with_spaces,
        code=r"(?P<opened>[\[{][^\]}]*?)?(?<![\w.])(?P<number>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?)",
    ),
    Rule(
        "points_between_thousands",
        SyntaxError,
        "invalid syntax",
        _points_between_thousands,
        code=r"(?<![\w.])(?P<number>\d{1,3}(?:\.\d{3}){2,})(?!\d)",
    ),
    Rule(
        "decimal_comma",
        SyntaxError,
        "leading zeros|invalid syntax",
        _WITH_A_POINT,
        code=r"(?<![\w.])(?P<whole>\d+),(?P<decimals>0\d+)",
    ),
    Rule(
        "decimal_comma_after_a_name",
        SyntaxError,
        "positional argument follows keyword argument",
        _WITH_A_POINT,
        code=r"\w\s*=\s*(?P<whole>\d+),(?P<decimals>\d+)",
    ),
    Rule(
        "date_without_quotation_marks",
        SyntaxError,
        "leading zeros|invalid syntax|invalid decimal",
        Text(
            fr="`{date}` est pour Python un calcul. Une date se met entre guillemets, l'année d'abord : `pd.Timestamp(\"2024-12-31\")`.",
            en='`{date}` is a computation to Python. A date goes in quotation marks, the year first: `pd.Timestamp("2024-12-31")`.',
        ),
        code=r"""(?<![\w"'-])(?P<date>\d{4}-\d{2}-\d{2}|\d{2}/\d{2}/\d{4})(?![\w"'])""",
    ),
    Rule(
        "leading_zero",
        SyntaxError,
        "leading zeros",
        Text(
            fr="Un nombre ne commence pas par zéro : `{number}` s'écrit sans lui, ou entre guillemets si c'est un code.",
            en="A number does not begin with zero: write `{number}` without it, or in quotation marks if it is a code.",
        ),
        code=r"(?<![\w.])(?P<number>0\d+)",
    ),
    Rule("percent_sign", SyntaxError, "invalid syntax|incomplete", _percent, code=r"(?P<number>\d+(?:[.,]\d+)?)\s*%"),
    Rule(
        "cross_for_a_product",
        SyntaxError,
        "invalid syntax|invalid decimal",
        Text(fr="Pour multiplier, Python écrit `*` et non `x`.", en="To multiply, Python writes `*`, not `x`."),
        code=r"[\d)]\s*[xX]\s*[\d(]",
    ),
    Rule(
        "colon_for_a_division",
        SyntaxError,
        "invalid syntax",
        Text(fr="Pour diviser, Python écrit `/` et non `:`.", en="To divide, Python writes `/`, not `:`."),
        code=r"=\s*[\w.]+\s*:\s*[\w.]+\s*$",
    ),
    Rule(
        "accent_beside_a_number",
        SyntaxError,
        "^invalid (?:syntax|decimal literal)",
        _UNIT,
        code=r"(?<!\w)(?P<written>\d+(?![a-zA-Z_])[^\W\d]\w*)",
    ),
    Rule(
        "unit_beside_a_number", SyntaxError, "invalid decimal literal", _UNIT, code=r"(?<!\w)(?P<written>\d+[^\W\d]\w*)"
    ),
)
