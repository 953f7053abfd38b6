"""A lesson's widget as a reader has it before them: what can be moved, the figure, the words below, and each picture it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from in_lab.page import Notebook

_WATCH = """output => {
  window.pictures = [];
  window.unanswered = new Set();
  const kernel = window.jupyterapp.shell.currentWidget.sessionContext.session.kernel;
  kernel.anyMessage.connect((_, {msg, direction}) => {
    if (direction === 'send' && msg.header.msg_type === 'comm_msg') window.unanswered.add(msg.header.msg_id);
    if (direction === 'recv' && msg.content.execution_state === 'idle') window.unanswered.delete(msg.parent_header.msg_id);
  });
  new MutationObserver(changes => changes.forEach(change => {
    if (change.type === 'attributes') window.pictures.push(change.target.src);
    change.addedNodes.forEach(node => {
      if (node.nodeType !== Node.ELEMENT_NODE) return;
      const images = node.matches('img') ? [node] : node.querySelectorAll('img');
      images.forEach(image => window.pictures.push(image.src));
    });
  })).observe(output, {subtree: true, childList: true, attributes: true, attributeFilter: ['src']});
}"""
_ANSWERED = """async () => {
  const kernel = window.jupyterapp.shell.currentWidget.sessionContext.session.kernel;
  let waiting;
  do {
    waiting = window.unanswered.size;
    await kernel.requestKernelInfo();
  } while (waiting > 0 || window.unanswered.size > 0);
}"""
_SAYS_OTHER = "([readout, before]) => readout.innerText !== before"
_LAST_ON = "buttons => buttons.findLastIndex(button => button.checked)"


class LiveStage:
    """The controls, the figure and the words that one cell shows."""

    def __init__(self, notebook: Notebook, output: Locator) -> None:
        self.page = notebook.page
        self.in_lab = notebook.jupyter.door.startswith("lab")
        self.output = output
        self.words = output.locator("figcaption")
        self.pictures = output.locator("img")
        self.sliders = output.locator(".widget-hslider")
        self.radios = output.locator("input[type=radio]")

    def watch(self) -> None:
        """Begin to note every picture that comes into the output."""
        self.words.wait_for()
        self.output.evaluate(_WATCH)

    def taken(self) -> list[str]:
        """Return the pictures that came since the last call, once the kernel has done all that the page asked of it.

        Every message of a control has had the kernel's last word, and that word has been taken in: the page takes
        answers in order, so they are all behind it when it has the answer to one question more. (The loop is in the
        page, since Playwright takes the promise of a waited-for function as a yes, whatever comes of it.)
        """
        self.page.evaluate(_ANSWERED)
        return list(self.page.evaluate("() => window.pictures.splice(0)"))

    def readout(self, place: int) -> str:
        """Return the number beside a slider."""
        return self.sliders.nth(place).locator(".widget-readout").inner_text()

    def name(self, place: int) -> str:
        """Return the words before a slider."""
        return self.sliders.nth(place).locator("label").inner_text()

    def last_on(self) -> int:
        """Return the place of the last radio button that is on: until the kernel answers, the former one is on as well."""
        return int(self.radios.evaluate_all(_LAST_ON))

    def slide_by_key(self, place: int, arrow: str) -> None:
        """Press an arrow key on a slider that has the focus; Notebook 7 keeps the plain arrows to go from cell to cell."""
        self.sliders.nth(place).locator(".noUi-handle").focus()
        self.page.keyboard.press(arrow if self.in_lab else f"Control+{arrow}")

    def slide_by_mouse(self, place: int, stop: float, end: float) -> None:
        """Drag a slider's handle to one share of its way, see the number follow, and let it go at another."""
        slider = self.sliders.nth(place)
        slider.locator(".noUi-handle").hover()
        way, before = slider.locator(".noUi-base").bounding_box(), self.readout(place)
        assert way is not None
        self.page.mouse.down()
        self.page.mouse.move(way["x"] + stop * way["width"], way["y"] + way["height"] / 2)
        self.page.wait_for_function(_SAYS_OTHER, arg=[slider.locator(".widget-readout").element_handle(), before])
        self.page.mouse.move(way["x"] + end * way["width"], way["y"] + way["height"] / 2)
        self.page.mouse.up()

    def choose_by_key(self) -> None:
        """Go by Tab from the radio button that is on to the next one, and press Space."""
        self.radios.nth(self.last_on()).focus()
        self.page.keyboard.press("Tab")
        self.page.keyboard.press("Space")

    def choose_by_mouse(self, place: int) -> None:
        """Click on the sentence of a radio button."""
        self.output.locator(".widget-radio-box label", has=self.page.locator("input[type=radio]")).nth(place).click()
