"""The five steps of the CRM process, and the step of IDIC that answers to each.

The course's documents give three lists (five steps, four objectives, a path of tools): none is the only true one. The
five steps are the course's own; IDIC (Identify, Differentiate, Interact, Customize) is Peppers and Rogers'.
"""

from __future__ import annotations

from dataclasses import dataclass

from crm_lessons.text.language import Text


@dataclass(frozen=True)
class CrmStep:
    """One step of the process: what it is called, what a firm does in it, and its counterpart in IDIC, if any."""

    key: str
    name: Text
    does: Text
    idic: Text | None


CRM_STEPS: tuple[CrmStep, ...] = (
    CrmStep(
        "identify",
        Text(fr="identifier", en="identify"),
        Text(
            fr="Savoir qui sont les clients : recueillir sur chacun les renseignements qui serviront.",
            en="Know who the customers are: gather about each the information that will be of use.",
        ),
        Text(fr="identifier", en="identify"),
    ),
    CrmStep(
        "segment",
        Text(fr="segmenter", en="segment"),
        Text(
            fr="Les distinguer : par leur comportement, leurs attitudes et leur potentiel, souvent à l'aide d'un score.",
            en="Tell them apart: by behaviour, attitudes and potential, often with the help of a score.",
        ),
        Text(fr="différencier", en="differentiate"),
    ),
    CrmStep(
        "adapt",
        Text(fr="adapter", en="adapt"),
        Text(
            fr="Ajuster les services et la communication : à un segment, à un micro-segment ou à une seule personne.",
            en="Fit services and communication: to a segment, to a micro-segment or to a single person.",
        ),
        Text(fr="personnaliser", en="customize"),
    ),
    CrmStep(
        "interact",
        Text(fr="échanger", en="interact"),
        Text(
            fr="Parler avec le client : prendre l'initiative du contact, et répondre quand c'est lui qui la prend.",
            en="Talk with the customer: take the initiative of a contact, and answer when the customer takes it.",
        ),
        Text(fr="communiquer", en="interact"),
    ),
    CrmStep(
        "evaluate",
        Text(fr="évaluer", en="evaluate"),
        Text(
            fr="Mesurer ce que valent la politique suivie et les échanges, puis enrichir la base : le cycle recommence.",
            en="Measure what the policy and the exchanges are worth, then enrich the database: the cycle starts again.",
        ),
        None,
    ),
)
"""The five steps in the course's order; IDIC has no counterpart for the fifth."""
