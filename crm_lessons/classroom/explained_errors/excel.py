"""What a reader writes who thinks in Excel or in French, and what it is called in pandas."""

from __future__ import annotations

from crm_lessons.text.names import plain_spelling

_METHODS = {
    "sum": ("somme", "total", "sommesi", "sumif"),
    "mean": ("moyenne", "moyennesi", "moy", "average", "averageif"),
    "median": ("mediane",),
    "count": ("nb", "nbval", "counta", "compter"),
    "max": ("maximum", "plusgrand"),
    "min": ("minimum", "pluspetit"),
    "round": ("arrondi", "arrondir"),
    "std": ("ecarttype", "stdev"),
    "abs": ("valeurabsolue",),
    "rank": ("rang",),
    "sort_values": ("tri", "trier", "sort", "order", "orderby"),
    "groupby": ("grouper", "regrouper", "groupe"),
    "merge": ("recherchev", "vlookup", "recherchex", "xlookup"),
    "nunique": ("countunique",),
    "cumsum": ("cumul", "cumuler"),
}
_NAMES = {name: method for method, names in _METHODS.items() for name in names}


def pandas_method(name: str) -> str | None:
    """Return the method of a table or a Series that does what a name of Excel's or of French says."""
    return _NAMES.get(plain_spelling(name))
