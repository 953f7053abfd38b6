"""A figure that one holds as a reader has it before them: numbers in a sentence, choices, a drawing with handles, words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from crm_lessons.text.typography import minus_signs

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from crm_lessons.widgets.held_figure import HeldFigure


class HeldStage:
    """One figure on a page, in JupyterLab or on the site, beside its twin in Python."""

    def __init__(self, page: Page, place: Locator, twin: HeldFigure) -> None:
        self.page, self.twin = page, twin
        self.root = place.locator("figure.held-figure")
        self.words = self.root.locator("figcaption")
        controls, told = twin.figure["controls"], re.findall(r"\{(\w+)\}", twin.figure["sentence"])
        self.numbers = [name for name in told if not {"options", "without"} & controls[name].keys()]
        self.lists = [name for name in told if "options" in controls[name]]
        self.choices = [name for name in controls if name not in told]

    def values(self) -> dict[str, Any]:
        """Return what the page shows that is set."""
        numbers = self.root.locator("input[type=range]").evaluate_all("all => all.map(one => Number(one.value))")
        values = dict(zip(self.numbers, numbers, strict=True))
        for place, name in enumerate(self.choices):
            on = self.root.locator("fieldset").nth(place).locator("input")
            chosen = on.evaluate_all("all => all.findIndex(one => one.checked)")
            values[name] = self.twin.figure["controls"][name]["options"][chosen]["value"]
        lists = self.root.locator("select").evaluate_all("all => all.map(one => one.value)")
        return values | dict(zip(self.lists, lists, strict=True))

    def expected(self) -> str:
        """Return what Python says of these values."""
        return minus_signs(str(self.twin._words(**self.values())))

    def by_key(self, name: str) -> None:
        """Press an arrow on a number."""
        slider = self._slider(name)
        at_the_end = self.values()[name] >= self.twin.figure["controls"][name]["high"]
        slider.focus()
        self.page.keyboard.press("ArrowLeft" if at_the_end else "ArrowRight")

    def by_mouse(self, name: str, pixels: int = 40) -> None:
        """Drag a number in its sentence; one that stands at its end is dragged back."""
        number = self.root.locator(".held-value").nth(self.numbers.index(name))
        number.scroll_into_view_if_needed()
        box = number.bounding_box()
        assert box
        back = self.values()[name] >= self.twin.figure["controls"][name]["high"]
        self._drag(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, -pixels if back else pixels, 0)

    def by_button(self, name: str) -> None:
        """Press the button on one side of a number, without dragging anything."""
        buttons = self.root.locator(".held-number").nth(self.numbers.index(name)).locator("button:enabled")
        buttons.last.click()

    def by_handle(self, name: str, pixels: int = 30) -> None:
        """Drag a handle of the drawing along its axis, as far as its next step."""
        handle = self.root.locator(f"[data-control={name}] circle").first
        handle.scroll_into_view_if_needed()
        box = handle.bounding_box()
        assert box
        upright = self.root.locator(f".handle.x[data-control={name}]").count() > 0
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        before = self.values()
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        for way in range(pixels, 8 * pixels, pixels):
            self.page.mouse.move(x + way * upright, y + way * (not upright))
            if self.values() != before:
                break
        self.page.mouse.up()

    def handles(self) -> list[str]:
        """Return what can be dragged in the drawing."""
        found = self.root.locator("[data-control]").evaluate_all("all => all.map(one => one.dataset.control)")
        return list(dict.fromkeys(found))

    def choose(self, name: str) -> None:
        """Choose the last way by a click, then the one before it by the keyboard."""
        buttons = self.root.locator("fieldset").nth(self.choices.index(name)).locator("input")
        buttons.last.check()
        self.page.keyboard.press("ArrowUp")

    def choose_in_sentence(self, name: str) -> None:
        """Go to another word of a list by the keyboard."""
        words = self.root.locator("select").nth(self.lists.index(name))
        last = self.values()[name] == self.twin.figure["controls"][name]["options"][-1]["value"]
        words.focus()
        self.page.keyboard.press("ArrowUp" if last else "ArrowDown")

    def _slider(self, name: str) -> Locator:
        return self.root.locator("input[type=range]").nth(self.numbers.index(name))

    def _drag(self, x: float, y: float, along: float, down: float) -> None:
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        self.page.mouse.move(x + along / 2, y + down / 2)
        self.page.mouse.move(x + along, y + down)
        self.page.mouse.up()


def follows_every_hand(stage: HeldStage, expect: Any) -> None:
    """Each number by key, mouse and button, each handle and each choice: something moves, and the words are Python's."""
    moves = [(move, name) for name in stage.numbers for move in (stage.by_key, stage.by_mouse, stage.by_button)]
    moves += [(stage.by_handle, name) for name in stage.handles()]
    moves += [(stage.choose, name) for name in stage.choices]
    moves += [(stage.choose_in_sentence, name) for name in stage.lists]
    expect(stage.words).to_have_text(stage.expected())
    for move, name in moves:
        before = stage.values()
        move(name)
        assert stage.values() != before, (stage.twin.rule, name, move.__name__)
        expect(stage.words).to_have_text(stage.expected())
