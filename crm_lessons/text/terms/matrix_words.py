"""The words of matrices that answers are made of: which matrix asks a question, which objective an action serves."""

from __future__ import annotations

from crm_lessons.text.language import Text

MATRICES: dict[str, Text] = {
    "fiocca": Text(fr="Fiocca", en="Fiocca"),
    "dubinsky_ingram": Text(fr="Dubinsky et Ingram", en="Dubinsky and Ingram"),
    "model_1": Text(fr="modèle 1", en="model 1"),
    "model_2": Text(fr="modèle 2", en="model 2"),
    "reinartz_kumar": Text(fr="Reinartz et Kumar", en="Reinartz and Kumar"),
}
"""The matrices of the chapter, by the pair of axes that each crosses."""

OBJECTIVES: dict[str, Text] = {
    "expectations": Text(fr="attentes", en="expectations"),
    "added_value": Text(fr="valeur ajoutée", en="added value"),
    "relationship": Text(fr="relation profitable", en="profitable relationship"),
}
"""The three strategic objectives of segmenting customers."""
