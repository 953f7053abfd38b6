"""Where the desk answers: in sentences, in the teacher's language, and never with a traceback."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import ipywidgets
from markupsafe import Markup

from crm_lessons.classroom.panel import NOTICE_EDGE, panel
from crm_lessons.text.language import SpokenError, Text, spoken
from crm_lessons.text.markup import Marked
from crm_lessons.text.visible import visible

PROBLEM_EDGE, DONE_EDGE = "#d1495b", "#2e8b57"
"""They keep 3:1 against a white and against a dark page, as the edges of verdicts do."""

AS_WIDE_AS_ITS_WORDS = ipywidgets.Layout(width="auto", align_self="flex-start")
WIDE = ipywidgets.Layout(width="auto", max_width="48em", flex="1 1 auto")
LABELS = {"description_width": "11em"}


class Screen:
    """A place for sentences under the controls that they answer."""

    def __init__(self) -> None:
        self.widget = ipywidgets.HTML()

    def say(self, *sentences: Text, edge: str = NOTICE_EDGE) -> None:
        """Show sentences, a line each, in place of what was said before."""
        lines = "\n".join(visible(sentence.marked(spoken())) for sentence in sentences)
        box = panel(Marked(lines), edge).replace("\n", "<br>")
        self.widget.value = f'<div role="status">{box}</div>' if sentences else ""

    @contextmanager
    def answering(self) -> Iterator[None]:
        """Say what goes wrong in the block: nobody would hear of it otherwise, for a callback's error goes to a log."""
        try:
            yield
        except SpokenError as problem:
            self.say(problem.message, edge=PROBLEM_EDGE)
        except OSError as problem:
            self.say(_CANNOT_OPEN.format(file=problem.filename or _A_FILE, why=problem.strerror), edge=PROBLEM_EDGE)
        except KeyboardInterrupt:
            self.say(_STOPPED)
        except Exception as error:
            self.say(_OUR_FAULT.format(error=type(error).__name__, why=error), edge=PROBLEM_EDGE)


def button(words: Text, press: Callable[[], None], screen: Screen, **looks: object) -> ipywidgets.Button:
    """Return a button as wide as its words; what goes wrong when it is pressed is said on the screen."""
    made = ipywidgets.Button(description=str(words), layout=AS_WIDE_AS_ITS_WORDS, **looks)

    def pressed(_: object) -> None:
        with screen.answering():
            press()

    made.on_click(pressed)
    return made


def heading(words: Text) -> ipywidgets.HTML:
    """Return the title of a part of the desk."""
    return ipywidgets.HTML(Markup("<h3 style='margin: 0.8em 0 0.2em'>{}</h3>").format(words))


def paragraph(words: Text) -> ipywidgets.HTML:
    """Return a sentence without an edge."""
    return ipywidgets.HTML(Markup("<div style='line-height: 1.45; max-width: 48em'>{}</div>").format(words))


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[int] = (), name: str = "") -> Markup:
    """Return an HTML table in a box that scrolls, by mouse and by keyboard, under heads that stay; all is escaped that is not `Markup`.

    numbers: the places of the columns that line up at the right
    """

    def cells(tag: str, row: Sequence[str]) -> Markup:
        sides = ("right" if place in numbers else "left" for place in range(len(row)))
        cell = Markup(f'<{tag} style="text-align: {{}}; {_CELL}{_HEAD if tag == "th" else ""}">{{}}</{tag}>')
        return Markup("").join(
            cell.format(side, words if isinstance(words, Markup) else visible(words))
            for side, words in zip(sides, row, strict=True)
        )

    body = Markup("").join(Markup("<tr>{}</tr>").format(cells("td", row)) for row in rows)
    return Markup(_TABLE).format(name=name, heads=cells("th", heads), body=body)


_BOX = "max-height: 26em; overflow: auto; border: 1px solid var(--jp-border-color1, #9e9e9e); margin: 0.4em 0; line-height: 1.4"
_TABLE = (
    f'<div tabindex="0" role="region" aria-label="{{name}}" style="{_BOX}">'
    '<table style="border-collapse: collapse; width: 100%; font-size: 0.95em">'
    "<thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table></div>"
)
_CELL = "padding: 0.25em 0.7em; vertical-align: top; border-bottom: 1px solid var(--jp-border-color2, #e0e0e0);"
_HEAD = " position: sticky; top: 0; background: var(--jp-layout-color2, #eeeeee); font-weight: 600;"

_A_FILE = Text(fr="Un fichier", en="A file")
_CANNOT_OPEN = Text(
    fr="{file} ne s'ouvre pas ou ne s'écrit pas ({why}). Est-il ouvert dans un tableur, le disque plein ou protégé ? Remédiez-y et "
    "recommencez : rien n'est perdu.",
    en="{file} does not open or cannot be written ({why}). Is it open in a spreadsheet, the disk full or protected? Mend that and do it "
    "again: nothing is lost.",
)
_STOPPED = Text(
    fr="Arrêté. Ce qui était fait est gardé ; recommencez quand vous voulez, la suite reprendra là.",
    en="Stopped. What was done is kept; start again whenever you like, and it goes on from there.",
)
_OUR_FAULT = Text(
    fr="Le bureau s'est trompé ({error} : {why}), ce n'est pas votre faute. Rien de ce qui était noté n'est perdu ; exécutez de nouveau "
    "la cellule qui ouvre le bureau. Si cela se répète, signalez-le avec cette phrase.",
    en="The desk made a mistake ({error}: {why}); it is not your fault. Nothing that was graded is lost; run the cell that opens the desk "
    "again. If it happens again, report it with this sentence.",
)
