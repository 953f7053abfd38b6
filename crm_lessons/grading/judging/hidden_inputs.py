"""Where the inputs come from on which a function is tried: from what no student holds, and from the very file that is judged."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from crm_lessons.data.class_secret import NO_SECRET, ClassSecret
from crm_lessons.data.variants import generator_of, same_student


class HiddenInputs(NamedTuple):
    """What draws the hidden inputs of one submission; any change to the file, or another salt, draws others.

    digest: of the bytes that were handed in, as `digest_of` gives it
    """

    student: str
    salt: ClassSecret = NO_SECRET
    digest: str = ""

    def generator(self, sheet: str, question: str) -> np.random.Generator:
        """Return the generator of one question; the same submission is always asked the same."""
        return generator_of("hidden inputs", sheet, question, same_student(self.student), self.salt, self.digest)

    def worlds(self, sheet: str, question: str) -> np.random.Generator:
        """Return the generator of the worlds in which plans are played: one for a class with a secret, so that its plans compare.

        Without a secret anybody could work it out, and so each file has its own.
        """
        if not self.salt:
            return self.generator(sheet, question)
        return generator_of("hidden worlds", sheet, question, self.salt)
