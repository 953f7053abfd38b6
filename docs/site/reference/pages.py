"""The pages of the reference in Markdown: their list by chapter, one for each method, and what goes with the methods."""

from __future__ import annotations

import inspect

import words

from reference.constants import constants_page
from reference.course import Course
from reference.docstrings import description, example, imports, in_english, summary
from reference.public import METHODS, signature
from reference.records import types_page


def reference_pages(course: Course) -> dict[str, str]:
    """Return the pages in one language: name -> Markdown."""
    by_chapter: dict[str, list[str]] = {}
    for method, places in course.places.items():
        by_chapter.setdefault(places[0][0], []).append(method)
    pages = {method: _method_page(method, course) for methods in by_chapter.values() for method in methods}
    beside = {"types": types_page(course.language), "constants": constants_page(course.language)}
    # The sidebar lists the index alone: sixty names on every page would hide the lessons, and double the time to build.
    unlisted = {name: f"---\norphan: true\n---\n{source}" for name, source in (pages | beside).items()}
    return {"index": _index(by_chapter, list(beside), course)} | unlisted


def _index(by_chapter: dict[str, list[str]], beside: list[str], course: Course) -> str:
    said = {name: getattr(words, name).in_language(course.language) for name in _ON_THE_INDEX}
    chapters = "\n\n".join(
        f"## {course.chapter(stem)}\n\n" + "\n\n".join(_line(method, course) for method in methods)
        for stem, methods in by_chapter.items()
    )
    others = "\n".join(f"- [{said[name.upper()]}]({name}.md)" for name in beside)
    return f"""# {said["METHODS"]}

{said["METHODS_OPENING"]}

{chapters}

## {said["BESIDE_THE_METHODS"]}

{others}
"""


_ON_THE_INDEX = ("METHODS", "METHODS_OPENING", "BESIDE_THE_METHODS", "TYPES", "CONSTANTS")


def _line(method: str, course: Course) -> str:
    """Return a method in the list: its name, in French the course's word for it, and its first line."""
    name = course.name(method) if course.language == "fr" else ""
    return (
        f"[`{method}`]({method}.md){f' · {name}' if name else ''}\n: <span lang='en'>{summary(METHODS[method])}</span>"
    )


def _method_page(name: str, course: Course) -> str:
    method, language = METHODS[name], course.language
    documented = f":::{{py:function}} {signature(method)}\n:::\n\n{description(inspect.getdoc(method) or '')}"
    return f"""# {name}

```{{py:currentmodule}} crm_lessons.methods
```

{in_english(documented, language)}

## {words.EXAMPLE.in_language(language)}

```python
{imports(method)}
```

```pycon
{example(method)}
```

## {words.IN_THE_COURSE.in_language(language)}

{_in_the_course(name, course)}
"""


def _in_the_course(method: str, course: Course) -> str:
    """Return the word of the glossary and the sections that teach the method, as a list."""
    term, language = course.term(method), course.language
    defined = []
    if term:
        word, meaning = term.name.in_language(language), term.meaning.in_language(language)
        defined = [words.TERM.format(term=f"{{term}}`{word}`", meaning=meaning).in_language(language)]
    sections = course.lessons(method) or [words.IN_NO_LESSON.in_language(language)]
    return "\n".join(f"- {item}" for item in [*defined, *sections])
