"""What a question of matching expects."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.sentences import draw
from crm_lessons.questions.matched import as_matched, dealt, in_turn, meanings, shown
from crm_lessons.text.language import Text

POOL = {word: tuple(Text(fr=f"{word} {n}", en=f"{word} {n}") for n in range(2)) for word in ("near", "far", "nowhere")}


def test_each_row_shows_the_word_under_which_its_sentence_stands():
    """Whatever the order of the draw; a word that is moved goes under the other's name, and the rest stays."""
    rows = draw(np.random.Generator(np.random.PCG64(1)), POOL, 5, "place")
    words = pd.Series([str(sentence.en).split()[0] for sentence in rows["description"]], index=rows.index)
    assert meanings(rows, POOL).to_dict() == words.to_dict()
    assert meanings(rows, POOL, {"near": "far"}).to_dict() == words.replace("near", "far").to_dict()


def test_words_in_turn_start_again_at_the_end():
    """Five rows and three words."""
    rows = draw(np.random.Generator(np.random.PCG64(1)), POOL, 5, "place")
    assert in_turn(rows, [*POOL]).tolist() == ["near", "far", "nowhere", "near", "far"]


def test_a_record_names_its_table_and_gets_the_same():
    """What a record is made of works out the same words from the sheet's table, and gives them back in three forms."""
    rows = draw(np.random.Generator(np.random.PCG64(1)), POOL, 5, "place")
    right = shown("places", POOL)({"places": rows})
    assert right.to_dict() == meanings(rows, POOL).to_dict()
    assert shown("places", POOL)({"places": rows}, near="far").to_dict() == right.replace("near", "far").to_dict()
    assert dealt("places", [*POOL])({"places": rows}).to_dict() == in_turn(rows, [*POOL]).to_dict()
    french = {word: Text(fr=word.upper(), en=word) for word in POOL}
    by_number, by_word, in_french = (form({}, right) for form in as_matched(french))
    assert by_number == right.to_dict()
    assert {number: word for word, numbers in by_word.items() for number in numbers} == by_number
    assert in_french.to_dict() == {number: word.upper() for number, word in by_number.items()}
