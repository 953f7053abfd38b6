"""The names of the customers, as the sheet writes them; the first also as the course's slides did."""

from crm_lessons.text.language import Text

CUSTOMERS = {code: Text(fr=code, en=code) for code in ("C1", "C2", "C3", "C4", "C5")}

ON_THE_SLIDES = {"C1": (Text(fr="λ", en="ρ"), Text(fr="∫", en="∫"))}
"""The slides print an integral sign, then rho, then lambda for the first customer."""
