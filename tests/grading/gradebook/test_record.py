import contextlib
import sqlite3
from dataclasses import fields, replace
from pathlib import Path

import pytest

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.grading.gradebook.hand_points import HandPoints, WhichAnswer
from crm_lessons.grading.gradebook.record import GRADEBOOK, NoRecord, Record
from crm_lessons.grading.handed_in.owners import Signature
from crm_lessons.grading.row import Row, Status
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.run import Paper
from crm_lessons.text.language import Text

RULES = Rules(salt="a secret that nobody may read")
WORDS = Text(fr="Bien : « oui ».", en="Good, “yes”.")
ROW = Row(
    name="Zoé, dite « Zo » 😀",
    file="a/b.ipynb",
    sheet="02_pareto_abc",
    status=Status.TIMED_OUT,
    reason=WORDS,
    verdicts=(
        Verdict("top_share", Outcome.PARTLY_CORRECT, 0.75, 2, WORDS, mistake="percent", follows="largest"),
        Verdict("advice", Outcome.FOR_THE_TEACHER, 0, 3, WORDS),
    ),
    language="en",
    number="12",
    answers={"advice": "deux lignes\nici", "top_share": {"type": "dict", "keys": [None], "items": [1.5]}},
    digest="d" * 64,
)
UNREADABLE = Row("bob", "z.ipynb", "", Status.UNREADABLE)


def paper(row: Row, **changed: object) -> Paper:
    """Return the paper that a row came from."""
    return Paper(row, signature=Signature(**changed))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where the gradebook is."""
    return tmp_path / GRADEBOOK


def run(file: Path, *rows: Row, rules: Rules = RULES, resume: bool = False, ended: bool = True) -> set[str]:
    """Record a run with these rows, and return the files that it did not have to grade."""
    with Record(file) as record:
        kept = record.begin([paper(row) for row in rows], rules, resume)
        for row in rows:
            if row.key not in kept:
                record.keep(row)
        if ended:
            record.finish(rows)
        return {file for file, _ in kept}


@pytest.mark.parametrize("example", [ROW, ROW.verdicts[0]])
def test_the_example_uses_every_field(example: object) -> None:
    """A field that is added to a row or a verdict must be given here, and so be recorded, unless it follows from other rows."""
    plain = type(example)(
        *(getattr(example, one.name) for one in fields(example) if one.default is one.default_factory)
    )
    assert [one.name for one in fields(example) if one.default is not one.default_factory
            and getattr(example, one.name) == getattr(plain, one.name)] == ["namesake"] * isinstance(example, Row)  # fmt: skip


def test_rows_come_back_as_they_were(file: Path) -> None:
    """Verdicts, answers, both languages, accents and emoji: nothing is lost between two openings of the file."""
    run(file, ROW, UNREADABLE)
    with Record(file) as record:
        record.begin([], RULES)
        assert record.rows_before() == [ROW, UNREADABLE]


def test_a_row_is_safe_as_soon_as_it_is_kept(file: Path) -> None:
    """A run that never came to its end is resumed with what it had."""
    run(file, ROW, ended=False)
    assert run(file, ROW, UNREADABLE, resume=True) == {ROW.file}


@pytest.mark.parametrize(
    ("rules", "papers"),
    [
        (Rules(salt="another"), [paper(ROW)]),
        (Rules(salt=RULES.salt, seconds=11), [paper(ROW)]),
        (RULES, [paper(Row(**{**vars(ROW), "digest": "e" * 64}))]),
        (RULES, [paper(Row(**{**vars(ROW), "name": "bob"}))]),
        (RULES, [paper(ROW, said="bob")]),
        (RULES, []),
    ],
)
def test_what_could_be_judged_otherwise_is_graded_again(file: Path, rules: Rules, papers: list[Paper]) -> None:
    """Other rules, another content, another owner: the row of the run before is not taken over."""
    run(file, ROW)
    with Record(file) as record:
        assert record.begin(papers, rules, resume=True) == {}


def test_the_number_of_workers_changes_no_mark(file: Path) -> None:
    """A run is resumed with more workers than it began with."""
    run(file, ROW)
    assert run(file, ROW, rules=Rules(salt=RULES.salt, jobs=7), resume=True) == {ROW.file}


def test_another_edition_of_the_package_grades_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What another version judged is not taken over."""
    run(file, ROW)
    monkeypatch.setattr("crm_lessons.grading.gradebook.record.digest_of_the_package", lambda: "99")
    assert run(file, ROW, resume=True) == set()


def test_a_duplicate_is_looked_at_again(file: Path) -> None:
    """Whether a later file counts depends on the others, which may have gone."""
    duplicate = Row("bob", "x.ipynb", "s", Status.DUPLICATE)
    run(file, duplicate)
    assert run(file, duplicate, resume=True) == set()


def test_namesakes_are_told_apart_in_each_run(file: Path) -> None:
    """The number stands beside a name as long as another student bears it; the name itself stays what it is."""
    namesake = replace(ROW, file="z.ipynb", number="13")
    run(file, ROW, namesake)
    with Record(file) as record:
        record.return_to_the_last_run()
        assert [(row.name, row.student) for row in record.rows()] == [
            (ROW.name, f"{ROW.name} (12)"), (ROW.name, f"{ROW.name} (13)")
        ]  # fmt: skip
    assert run(file, ROW, resume=True) == {ROW.file}
    with Record(file) as record:
        record.return_to_the_last_run()
        assert record.rows() == [ROW]


def test_a_name_that_is_no_text_is_recorded_and_resumed(file: Path) -> None:
    """A file name that is no UTF-8 is kept as it is, found again, and never taken for one that looks like it."""
    odd, alike = (Row(name, f"{name}.ipynb", "s", Status.GRADED) for name in ("z\udce9", "z\\udce9"))
    run(file, odd, alike)
    assert run(file, odd, alike, resume=True) == {odd.file, alike.file}
    with Record(file) as record:
        record.return_to_the_last_run()
        assert {row.key for row in record.rows()} == {odd.key, alike.key}


def test_two_sheets_of_one_file_are_two_rows(file: Path) -> None:
    """Each is kept, and taken over by itself."""
    other = replace(ROW, sheet="06_kpis", verdicts=ROW.verdicts[:1], answers={})
    run(file, ROW, other)
    with Record(file) as record:
        assert [*record.begin([paper(ROW), paper(other)], RULES, resume=True).values()] == [ROW, other]


def test_a_gradebook_of_the_first_version_is_read(file: Path) -> None:
    """Its rows and verdicts stay, and points given by hand get the number that tells a namesake from their student."""
    with contextlib.closing(sqlite3.connect(file)) as database:
        database.executescript(FIRST_VERSION)
    with Record(file) as record:
        record.return_to_the_last_run()
        (row,) = record.rows()
        assert (row.key, row.number, [one.points for one in row.verdicts]) == (
            ("a.ipynb", "02_pareto_abc"),
            "11",
            [0.5, 2.0],
        )
        assert [key.student for key in record.hand_points()] == ["jean martin (11)"]
    with Record(file) as record:
        record.return_to_the_last_run()
        assert len(record.rows()) == 1


FIRST_VERSION = """
CREATE TABLE runs (
    run INTEGER PRIMARY KEY, begun TEXT NOT NULL, package TEXT NOT NULL, rules TEXT NOT NULL,
    finished INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE rows (
    run INTEGER NOT NULL REFERENCES runs, file TEXT NOT NULL, paper TEXT NOT NULL, digest TEXT NOT NULL,
    student TEXT NOT NULL, number TEXT NOT NULL, sheet TEXT NOT NULL, language TEXT NOT NULL, status TEXT NOT NULL,
    reason_fr TEXT, reason_en TEXT,
    PRIMARY KEY (run, file)
);
CREATE TABLE verdicts (
    run INTEGER NOT NULL, file TEXT NOT NULL, place INTEGER NOT NULL, question TEXT NOT NULL, outcome TEXT NOT NULL,
    points REAL NOT NULL, max_points INTEGER NOT NULL, message_fr TEXT NOT NULL, message_en TEXT NOT NULL,
    mistake TEXT, follows TEXT, answer TEXT,
    PRIMARY KEY (run, file, place),
    FOREIGN KEY (run, file) REFERENCES rows ON DELETE CASCADE
);
CREATE TABLE hand_points (
    student TEXT NOT NULL, sheet TEXT NOT NULL, question TEXT NOT NULL,
    points REAL, comment TEXT NOT NULL, answer_id TEXT NOT NULL,
    PRIMARY KEY (student, sheet, question)
);
INSERT INTO runs VALUES (1, '2026-01-01', 'p', 'r', 1);
INSERT INTO rows VALUES (1, 'a.ipynb', 'p', 'd', 'Jean Martin', '11', '02_pareto_abc', 'fr', 'graded', NULL, NULL);
INSERT INTO verdicts VALUES (1, 'a.ipynb', 0, 'top_share', 'partly_correct', 0.5, 2, 'm', 'm', NULL, NULL, NULL);
INSERT INTO verdicts VALUES (1, 'a.ipynb', 1, 'advice', 'correct', 2.0, 2, 'm', 'm', NULL, NULL, NULL);
INSERT INTO hand_points VALUES ('jean martin', '02_pareto_abc', 'advice', 2.0, '', 'a1');
PRAGMA user_version = 1;
"""


def test_a_regrade_leaves_the_earlier_run_in_the_record(file: Path) -> None:
    """It grades everything anew, and both can be compared; a run that was stopped is not what a mark is compared with."""
    better = Row(**{**vars(ROW), "verdicts": (), "answers": {}})
    run(file, ROW)
    run(file, UNREADABLE, ended=False)
    assert run(file, better) == set()
    with Record(file) as record:
        record.begin([], RULES)
        assert record.rows_before() == [better]
    with sqlite3.connect(file) as database:
        assert database.execute("SELECT run, count(*) FROM rows GROUP BY run").fetchall() == [(1, 1), (2, 1), (3, 1)]
    database.close()


def test_the_salt_is_not_in_the_record(file: Path) -> None:
    """Only a fingerprint of the rules is."""
    run(file, ROW)
    assert RULES.salt.encode() not in file.read_bytes()


def test_points_by_hand_outlive_runs(file: Path) -> None:
    """They belong to the answer, not to a run; new ones replace those of the same answer alone."""
    first, second = WhichAnswer("zoé", "s", "advice"), WhichAnswer("bob", "s", "advice")
    with Record(file) as record:
        record.keep_hand_points({first: HandPoints(1.5, "oui", "a1"), second: HandPoints(None, "à voir", "a2")})
    run(file, ROW)
    with Record(file) as record:
        record.keep_hand_points({first: HandPoints(2, "", "a3")})
        assert record.hand_points() == {first: HandPoints(2, "", "a3"), second: HandPoints(None, "à voir", "a2")}


def test_one_grader_at_a_time(file: Path) -> None:
    """A second one is told that the first is at work."""
    with Record(file), pytest.raises(NoRecord) as refused:
        Record(file)
    assert "is held by another program" in refused.value.message.en


def test_what_is_no_gradebook_is_left_alone(file: Path) -> None:
    """Another file under this name, and a gradebook of a later edition, are refused and not touched."""
    file.write_bytes(b"notes of the teacher, not a database" * 100)
    with pytest.raises(NoRecord) as refused:
        Record(file)
    assert "does not open as a gradebook" in refused.value.message.en
    assert file.read_bytes() == b"notes of the teacher, not a database" * 100
    file.unlink()
    with sqlite3.connect(file) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(NoRecord) as refused:
        Record(file)
    assert "later edition" in refused.value.message.en


def test_a_run_is_read_again_without_grading_anything(file: Path) -> None:
    """Its rows, and those of the run before it, as they were when the record was closed."""
    run(file, UNREADABLE)
    run(file, ROW, UNREADABLE)
    with Record(file) as record:
        assert record.rows() == []
        record.return_to_the_last_run()
        assert record.rows() == [ROW, UNREADABLE]
        assert record.rows_before() == [UNREADABLE]


def test_a_gradebook_of_an_earlier_version_keeps_its_names(file: Path) -> None:
    """It wrote the number of a namesake into the name; the student is still shown so, and the marks compare."""
    earlier = replace(ROW, name=f"{ROW.name} (12)")
    run(file, earlier, replace(earlier, file="z.ipynb", name=f"{ROW.name} (13)", number="13"))
    with Record(file) as record:
        record.return_to_the_last_run()
        assert [row.student for row in record.rows()] == [f"{ROW.name} (12)", f"{ROW.name} (13)"]
