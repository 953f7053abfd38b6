"""On whose data a sheet is judged: those of the one who hands it in, which may not be those on which it was worked."""

from __future__ import annotations

from crm_lessons.data.variants import is_of_an_earlier_edition, same_student, variant_key
from crm_lessons.grading.handed_in.contents.which_sheet import OpenedSheet
from crm_lessons.grading.rules import Rules
from crm_lessons.text.language import Text


def whose_data(opened: OpenedSheet, student: str, rules: Rules) -> str | None:
    """Return the student on whose data a sheet is judged, None for those common to all who give no identifier."""
    return student if rules.variants or rules.salt or opened.student is not None else None


def other_data(opened: OpenedSheet, student: str, rules: Rules) -> list[Text]:
    """Say when a sheet was worked, or may have been worked, on other data than those on which it is judged."""
    own = whose_data(opened, student, rules) is not None
    unknown = [f"{name}=" for name in ("student", "key") if name in opened.unread and (own or name == "student")]
    if unknown:
        data = _DATA_OF.format(student=student) if own else _COMMON_DATA
        return [_UNKNOWN.format(arguments=", ".join(unknown), data=data)]
    if not own:
        return []
    if opened.student is None:
        return [_NOBODY.format(student=student)]
    if same_student(opened.student) != same_student(student):
        return [_OTHER_STUDENT.format(named=opened.student, student=student)]
    expected = variant_key(opened.stem or "", student, rules.salt)
    if opened.key == expected:
        return []
    if expected and is_of_an_earlier_edition(opened.key):
        return [_EARLIER_KEY]
    return [_OTHER_KEY if opened.key else _NO_KEY]


_UNKNOWN = Text(
    fr="le notebook calcule {arguments} et l'on ignore ce qu'il obtient ; la feuille est notée sur {data}",
    en="the notebook computes {arguments} and what it gets is not known; the sheet is graded on {data}",
)
_DATA_OF = Text(fr="les données de {student}", en="the data of {student}")
_COMMON_DATA = Text(fr="les données communes à tous", en="the data common to all")
_OTHER_STUDENT = Text(
    fr="la feuille est ouverte pour {named}, et notée sur les données de {student}",
    en="the sheet is opened for {named}, and graded on the data of {student}",
)
_NOBODY = Text(
    fr="la feuille est ouverte sans identifiant (`student=`), et notée sur les données de {student}",
    en="the sheet is opened for nobody, and graded on the data of {student}",
)
_OTHER_KEY = Text(
    fr="la feuille est ouverte avec une autre clé (`key=`) que celle de cet étudiant ; le secret donné est-il celui de la classe ?",
    en="the sheet is opened with another key (`key=`) than this student's; is the secret that was given the one of the class?",
)
_EARLIER_KEY = Text(
    fr="la feuille porte une clé (`key=`) d'une édition antérieure de crm-lessons ; notez-la avec l'édition qui l'a distribuée",
    en="the sheet bears a key (`key=`) of an earlier edition of crm-lessons; grade it with the edition that released it",
)
_NO_KEY = Text(
    fr="la feuille est ouverte sans la clé (key=) de cet étudiant",
    en="the sheet is opened without this student's key (key=)",
)
