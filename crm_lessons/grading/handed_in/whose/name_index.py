"""Which students a name names: the words of a folder's or a file's name, looked up in an index of the class that is made once."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator

from crm_lessons.data.variants import same_student
from crm_lessons.grading.handed_in.copy_marks import LONGEST

Words = tuple[str, ...]


class NameIndex:
    """What each student of a class may be called, by its words.

    A student stands in a name where the words of what he or she is called stand in it, one after the other, whatever the
    capitals. Accents may be missing, unless another student is written without them. A short number or a single letter has
    to be the whole name: "TP 2" is not student 2. What stands inside a longer match is a part of it, and counts no more.
    """

    def __init__(self, called: Iterable[tuple[str, str]]) -> None:
        self._students: defaultdict[Words, list[tuple[Words, str]]] = defaultdict(list)
        self._most_words: defaultdict[str, int] = defaultdict(int)
        for name, student in called:
            if words := words_of(name):
                plain = _without_accents(words)
                self._students[plain].append((words, student))
                self._most_words[plain[0]] = max(self._most_words[plain[0]], len(plain))

    def named(self, name: str) -> tuple[str, ...]:
        """Return the students whom a name names, in the order in which they stand in it."""
        words = words_of(name)
        return tuple(
            dict.fromkeys(student for first, last in self._spans(words) for student in self._at(words, first, last))
        )

    def _spans(self, words: Words) -> Iterator[tuple[int, int]]:
        """Yield where somebody stands in the words, without what lies inside a longer match."""
        plain, furthest = _without_accents(words), 0
        for first, word in enumerate(plain):
            lasts = range(first + self._most_words.get(word, 0), max(first, furthest), -1)
            found = next((last for last in lasts if self._stands(plain, first, last)), None)
            if found is not None:
                furthest = found
                yield first, found

    def _stands(self, plain: Words, first: int, last: int) -> bool:
        some = plain[first:last]
        return last <= len(plain) and some in self._students and (some == plain or not _only_as_a_whole(some))

    def _at(self, words: Words, first: int, last: int) -> list[str]:
        some = words[first:last]
        found = self._students[_without_accents(some)]
        return [student for spelled, student in found if spelled == some] or [student for _, student in found]


def words_of(name: str) -> Words:
    """Return the words of a name, as they can be compared; Moodle leaves signs such as the apostrophe out of file names."""
    return tuple(_WORD.findall(same_student(_LEFT_OUT_BY_MOODLE.sub("", name[:LONGEST]))))


def is_common_word(called: str) -> bool:
    """Return whether what a student is called is one word of letters, which may stand in a name by chance."""
    words = words_of(called)
    return len(words) == 1 and words[0].isalpha()


def _only_as_a_whole(words: Words) -> bool:
    letters = "".join(words)
    return len(letters) == 1 or (letters.isdigit() and len(letters) < _SHORTEST_STUDENT_NUMBER)


def _without_accents(words: Words) -> Words:
    return tuple(
        "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter)) or word
        for word in words
    )


_SHORTEST_STUDENT_NUMBER = 5
"""Digits; a shorter number is as well a group's, a sheet's, a version's or a year's."""
_LEFT_OUT_BY_MOODLE = re.compile(r"""[&<>"`|':\\/’]""")
_WORD = re.compile(r"[^\W_]+")
