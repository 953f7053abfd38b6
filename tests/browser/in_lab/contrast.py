"""What can be told from what is behind it: contrast as WCAG 2.2 defines it, measured in a page.

Text has 4.5:1 at level AA, large text 3:1 (success criterion 1.4.3), what a control or a sign is known by 3:1 (1.4.11):
https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio and #dfn-relative-luminance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from playwright.sync_api import Locator

Color = tuple[float, float, float]
"""Red, green and blue, from 0 to 1."""

TEXT, LARGE_TEXT, SIGN = 4.5, 3.0, 3.0
_WHITE: Color = (1.0, 1.0, 1.0)
_CSS_POINT = 96 / 72
_READ = """root => {
  const layers = element => {
    const behind = [];
    for (let one = element; one; one = one.parentElement) behind.push(getComputedStyle(one).backgroundColor);
    return behind;
  };
  const seen = [];
  const shown = element => element.checkVisibility({visibilityProperty: true});
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const one = node.parentElement, style = getComputedStyle(one);
    if (!node.data.trim() || !shown(one) || one.closest('style, .jp-OutputPrompt')) continue;
    seen.push({what: node.data.trim(), color: style.color, behind: layers(one),
      pixels: parseFloat(style.fontSize), weight: Number(style.fontWeight), sign: false});
  }
  for (const one of root.querySelectorAll('*')) {
    const style = getComputedStyle(one);
    if (!shown(one)) continue;
    if (parseFloat(style.borderLeftWidth) >= 3)
      seen.push({what: 'edge of ' + one.innerText, color: style.borderLeftColor, behind: layers(one), sign: true});
  }
  return seen;
}"""


class Seen(NamedTuple):
    """Something in a page, with the contrast that it has and the one that it needs."""

    what: str
    contrast: float
    needed: float


def contrast(one: Color, other: Color) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def over(color: Color, alpha: float, behind: Color) -> Color:
    """Return what is seen of a colour that lets through what is behind it."""
    red, green, blue = (alpha * front + (1 - alpha) * back for front, back in zip(color, behind, strict=True))
    return red, green, blue


def text_needs(points: float, weight: float) -> float:
    """Return what text of a size needs: from 18 points on, or 14 in bold, it is large."""
    return LARGE_TEXT if points >= 18 or (points >= 14 and weight >= 700) else TEXT


def read(root: Locator) -> list[Seen]:
    """Return the text, the edges and the handles of sliders inside an element, as the browser paints them.

    The number that JupyterLab puts before an output is its own.
    """
    return [_seen(one) for one in root.evaluate(_READ)]


def _seen(one: dict[str, object]) -> Seen:
    behind = _WHITE
    for layer in reversed(one["behind"]):
        behind = over(*_parsed(layer), behind)
    ratio = contrast(over(*_parsed(one["color"]), behind), behind)
    return Seen(one["what"], ratio, SIGN if one["sign"] else text_needs(one["pixels"] / _CSS_POINT, one["weight"]))


def _parsed(css: str) -> tuple[Color, float]:
    """Return colour and opacity of a computed colour, `rgb(0, 0, 0)`, `rgba(0, 0, 0, 0.5)` or `color(srgb 0 0 0 / 0.5)`."""
    inside = css[css.index("(") + 1 : css.rindex(")")].replace(",", " ").replace("/", " ").split()
    unit = 1.0 if css.startswith("color(") else 255.0
    red, green, blue, *alpha = [float(part) for part in inside if part != "srgb"]
    return (red / unit, green / unit, blue / unit), alpha[0] if alpha else 1.0


def _luminance(color: Color) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
