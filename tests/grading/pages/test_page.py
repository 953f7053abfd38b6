import re
from importlib.resources import files

import pytest

CSS = (files("crm_lessons.grading.pages") / "templates" / "page.css").read_text(encoding="utf-8")
PALETTES = [dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", part)) for part in CSS.split("@media") if "--paper" in part]


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("palette", PALETTES)
def test_words_stand_out_from_the_paper(palette: dict[str, str]) -> None:
    """By light, by dark and in print: 4.5 to 1 for words (WCAG AA), 3 to 1 for bars and lines."""
    words = ("ink", "muted", "right", "partly", "wrong", "person", "blank")
    assert all(contrast(palette[name], palette[paper]) >= 4.5 for name in words for paper in ("paper", "panel"))
    assert all(contrast(palette[name], palette["paper"]) >= 3 for name in ("bar", "line"))


def test_there_is_a_palette_for_light_for_dark_and_for_print() -> None:
    """Each names every colour."""
    assert len(PALETTES) == 3
    assert len({frozenset(palette) for palette in PALETTES}) == 1
