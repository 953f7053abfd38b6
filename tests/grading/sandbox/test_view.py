from pathlib import Path

import crm_lessons
from crm_lessons.grading.sandbox import view

PACKAGE = Path(crm_lessons.__file__).parent


def test_python_and_the_course_are_shown() -> None:
    """The standard library, pandas and the course's own methods lie in what is shown."""
    import json

    import pandas as pd

    for file in (json.__file__, pd.__file__, PACKAGE / "methods" / "rfm.py"):
        assert any(path in Path(file).parents for path in view.needed())


def test_the_rest_of_the_repository_is_not_shown() -> None:
    """Solutions, chapters and tests lie beside the package, and nothing that is shown holds them."""
    for neighbour in ("solutions", "chapters", "tests"):
        assert not any(path in (PACKAGE.parent / neighbour).parents for path in view.needed())


def test_questions_and_solutions_can_be_left_out() -> None:
    """Taken apart, the same view holds neither the hidden folders nor a folder around one, and still all methods."""
    paths = view.without_hidden(view.needed())
    for hidden in view.HIDDEN:
        assert hidden.is_dir()
        assert not any(path == hidden or path in hidden.parents for path in paths)
    assert any(path in (PACKAGE / "methods" / "rfm.py").parents for path in paths)
