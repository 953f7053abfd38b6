"""The plane of potential and performance with the course's five customers."""

from crm_lessons.questions.as_printed import as_printed
from crm_lessons.questions.matrices import cells
from crm_lessons.text.language import Text

QUESTION = as_printed(
    cells.QUESTION,
    "printed_cells",
    names={"plane": "printed_plane"},
    without=("cut_at_3",),
    aim=Text(
        fr="Situer les cinq clients du cours dans le plan.",
        en="Place the course's five customers in the plane.",
    ),
    praise=Text(
        fr="L'un d'eux ne tient sa case que d'une règle : celle de la ligne. Le cours ne l'écrit pas.",
        en="One of them owes its cell to a rule alone: that of the line. The course does not write it down.",
    ),
)
