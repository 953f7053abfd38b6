"""Sliders over numbers as the reader's language writes them."""

from __future__ import annotations

from typing import TypeAlias

import ipywidgets

from crm_lessons.text.language import spoken
from crm_lessons.text.numbers import number

_THOUSAND, _CENTS = 1000, 2


Slider: TypeAlias = ipywidgets.IntSlider | ipywidgets.SelectionSlider


def slider(name: object, value: float, lowest: float, highest: float, *, step: float = 1, words: int = 11) -> Slider:
    """Return a slider that reports where it is let go, not all the way there.

    words: how wide its name is, in em. Whole numbers below a thousand are written alike everywhere; ipywidgets would
    write any other the American way, and add the crumbs of binary fractions, so these are given to it as words.
    """
    look = {
        "description": str(name),
        "style": {"description_width": f"{words}em"},
        "layout": {"width": f"{words + 25}em", "max_width": "100%"},
        "continuous_update": False,
    }
    if all(float(one).is_integer() for one in (value, lowest, highest, step)) and highest < _THOUSAND:
        return ipywidgets.IntSlider(value=value, min=lowest, max=highest, step=step, **look)
    return ipywidgets.SelectionSlider(options=_written(value, lowest, highest, step), value=value, **look)


def _written(value: float, lowest: float, highest: float, step: float) -> list[tuple[str, float]]:
    """Return the numbers from `lowest` to `highest`, and the one on which the slider opens, each with how it is read."""
    places = range(round((highest - lowest) / step) + 1)
    numbers = sorted({round(lowest + place * step, _CENTS) for place in places} | {value})
    decimals = next((few for few in range(_CENTS) if all(round(one, few) == one for one in numbers)), _CENTS)
    return [(number(one, spoken(), decimals), one) for one in numbers]
