import contextlib
import shutil
import sqlite3
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.grading.gradebook.hand_points import HandPoints, WhichAnswer
from crm_lessons.grading.gradebook.record import GRADEBOOK, Record
from crm_lessons.grading.gradebook.soundness import NoRecord
from crm_lessons.grading.handed_in.whose.owners import Signature
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
    """A field that is added to a row or a verdict must be given here, and so be recorded, unless it follows from other rows, or stands among the answers."""
    plain = type(example)(
        *(getattr(example, one.name) for one in fields(example) if one.default is one.default_factory)
    )
    assert [one.name for one in fields(example) if one.default is not one.default_factory
            and getattr(example, one.name) == getattr(plain, one.name)] == (["namesake"] if isinstance(example, Row) else ["scores"])  # fmt: skip


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
    """What another version of the package, of Python or of a library judged is not taken over."""
    run(file, ROW)
    monkeypatch.setattr("crm_lessons.grading.gradebook.record.versions_at_work", lambda: {"Python": "3.99"})
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


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a gradebook with two runs and points by hand."""
    file = tmp_path_factory.mktemp("whole") / GRADEBOOK
    run(file, ROW)
    run(file, ROW, UNREADABLE)
    with Record(file) as record:
        record.keep_hand_points({WhichAnswer("zoé", "s", "advice"): HandPoints(1.5, "oui", "a1")})
    return file


def read_again(file: Path) -> tuple[object, ...]:
    """Return what a gradebook says: the last run, what would be taken over of it, the run before and the points by hand."""
    with Record(file) as record:
        record.return_to_the_last_run()
        said = (record.rows(), record.rows_before(), record.hand_points())
        kept = record.begin([paper(ROW), paper(UNREADABLE)], RULES, resume=True)
    return (*said, sorted(kept))


def after_damage(file: Path, content: bytes) -> tuple[object, ...] | None:
    """Return what a damaged gradebook says, None when it is refused."""
    for name in (file.name, f"{file.name}-wal", f"{file.name}-shm"):
        file.with_name(name).unlink(missing_ok=True)
    file.write_bytes(content)
    try:
        return read_again(file)
    except NoRecord:
        return None


@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_bit_that_flips_on_the_disk_changes_no_mark(tmp_path: Path, whole: Path, place: float, bit: int) -> None:
    """Wherever it lies, the gradebook is refused in a sentence, or every mark, point and comment is what was written."""
    shutil.copyfile(whole, tmp_path / "right")
    right = read_again(tmp_path / "right")
    damaged = bytearray(whole.read_bytes())
    damaged[int(place * len(damaged))] ^= 1 << bit
    found = after_damage(tmp_path / GRADEBOOK, bytes(damaged))
    if found is not None:
        # what tells which runs there were may make all be graded again
        assert found[2] == right[2]
        assert all(now in (then, []) for now, then in zip(found, right, strict=True) if isinstance(then, list))


@given(share=st.floats(0, 0.99))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_gradebook_that_was_cut_off_is_refused(tmp_path: Path, whole: Path, share: float) -> None:
    """At whatever length; to SQLite, nothing and a single byte are a new one."""
    content = whole.read_bytes()
    left = content[: int(share * len(content))]
    assert after_damage(tmp_path / GRADEBOOK, left) == (None if len(left) > 1 else ([], [], {}, []))


def test_what_was_changed_by_hand_is_refused(file: Path) -> None:
    """Points that were raised with another program are not what the grader wrote."""
    run(file, ROW)
    for change in (
        "UPDATE verdicts SET points = 2",
        "DELETE FROM verdicts",
        "UPDATE rows SET student = 'bob'",
        "DELETE FROM rows",
    ):
        content = file.read_bytes()
        with closing(sqlite3.connect(file)) as database, database:
            database.execute(change)
        with pytest.raises(NoRecord) as refused:
            Record(file)
        assert "is damaged" in refused.value.message.en
        assert "to_read.csv" in refused.value.message.en
        file.write_bytes(content)


def test_another_program_s_database_is_left_alone(file: Path) -> None:
    """Whatever its version; not a byte of it is changed. A folder in the gradebook's place is met by the same sentence."""
    for version in (0, 1, 7):
        with closing(sqlite3.connect(file)) as database, database:
            database.execute("CREATE TABLE IF NOT EXISTS bookmarks (place TEXT)")
            database.execute(f"PRAGMA user_version = {version}")
        before = file.read_bytes()
        with pytest.raises(NoRecord, match="ne s'ouvre pas comme un registre"):
            Record(file)
        assert file.read_bytes() == before
    file.unlink()
    file.mkdir()
    with pytest.raises(NoRecord, match="ne s'ouvre pas comme un registre"):
        Record(file)


def test_a_full_disk_is_a_sentence_and_loses_nothing(file: Path) -> None:
    """What was kept before stays, and grading goes on from there once there is room."""
    run(file, UNREADABLE, ended=False)
    large = replace(ROW, answers={"advice": "x" * 200_000})
    with Record(file) as record:
        record.begin([paper(UNREADABLE), paper(large)], RULES, resume=True)
        record._database.execute("PRAGMA max_page_count = 20")
        with pytest.raises(NoRecord) as refused:
            record.keep(large)
        assert "the disk is full" in refused.value.message.en
        assert record.rows() == [UNREADABLE]
    assert run(file, UNREADABLE, large, resume=True) == {UNREADABLE.file}


def test_what_an_earlier_edition_wrote_without_seals_is_kept(file: Path) -> None:
    """Rows and points by hand are taken as they stand, and sealed from then on."""
    run(file, ROW)
    which = WhichAnswer("zoé", "s", "advice")
    with Record(file) as record:
        record.keep_hand_points({which: HandPoints(2, "", "a3")})
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("DROP TABLE seals")
    with Record(file) as record:
        record.return_to_the_last_run()
        assert record.rows() == [ROW]
        assert record.hand_points() == {which: HandPoints(2, "", "a3")}
