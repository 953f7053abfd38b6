"""Pictures that travel inside a page."""

from __future__ import annotations

import warnings
from base64 import b64decode
from io import BytesIO

from matplotlib.figure import Figure
from matplotlib.image import imread

from crm_lessons.plots.embedded import png_in_base64


def test_the_letters_are_the_picture():
    """Read back, they give a picture of the figure's size, fine enough for the dots an inch that were asked for."""
    picture = imread(BytesIO(b64decode(png_in_base64(Figure(figsize=(2, 1)), dpi=50))))
    assert picture.shape[:2] == (50, 100)


def test_a_sign_that_the_letters_lack_warns_nobody():
    """A customer's name with an emoji is drawn as a box, without a warning in a reader's notebook."""
    figure = Figure()
    figure.text(0.5, 0.5, "Pompes 🎓")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        png_in_base64(figure, dpi=50)
