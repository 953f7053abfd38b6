"""The five strategies under their letters, as a dictionary keeps them."""

from __future__ import annotations

from crm_lessons.methods import RADAR

BY_LETTER = {code[0]: code for code in RADAR}
"""What Python keeps of the five under their letters: of two equal keys, the last."""
