"""What the codes of the board meeting are called on paper: short words, which its tables alone use as codes."""

from __future__ import annotations

from crm_lessons.text.language import Text

MEETING_CODES: dict[str, dict[str, Text]] = {
    "habit": {
        "in": Text(fr="dans son rythme", en="in rhythm"),
        "out": Text(fr="hors de son rythme", en="out of rhythm"),
        "unknown": Text(fr="rythme inconnu", en="rhythm unknown"),
    },
    "proposal": {
        "at_risk": Text(fr="appeler les « à risque »", en="call those “at risk”"),
        "complaints": Text(fr="régler les réclamations", en="repair the complaints"),
        "email": Text(fr="écrire aux acheteurs du semestre", en="write to the buyers of the half-year"),
        "largest": Text(fr="visiter les plus gros", en="visit the largest"),
        "prospects": Text(fr="visiter les prospects recommandés", en="visit the recommended prospects"),
        "silent": Text(fr="appeler ceux qui sont hors de leur rythme", en="call those out of rhythm"),
    },
}
