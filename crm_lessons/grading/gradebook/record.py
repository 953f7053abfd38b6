"""The record of a class, `gradebook.sqlite`: every row is in it as soon as it is graded, and all files are views of it.

A row is written in one transaction, so that a grader that is killed at any moment leaves each submission either graded or
not begun. Runs stay side by side: a regrade adds one, and can be compared with the one before. The salt is not in here, only
a fingerprint of all rules together.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.grading.gradebook.earlier_editions import from_version_1
from crm_lessons.grading.gradebook.hand_points import HandPoints, WhichAnswer
from crm_lessons.grading.gradebook.seals import Seals
from crm_lessons.grading.gradebook.soundness import DAMAGED, NOT_OURS, NoRecord, in_a_sentence, look_at
from crm_lessons.grading.handed_in.whose.duplicates import namesakes_told_apart
from crm_lessons.grading.row import Row, RowKey, Status
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.run import Paper
from crm_lessons.grading.versions import versions_at_work
from crm_lessons.text.files.digest import digest_of
from crm_lessons.text.language import Text

GRADEBOOK = "gradebook.sqlite"

_VERSION = 2
_SCHEMA = """
CREATE TABLE runs (
    run INTEGER PRIMARY KEY, begun TEXT NOT NULL, package TEXT NOT NULL, rules TEXT NOT NULL,
    finished INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE rows (
    run INTEGER NOT NULL REFERENCES runs, file TEXT NOT NULL, paper TEXT NOT NULL, digest TEXT NOT NULL,
    student TEXT NOT NULL, number TEXT NOT NULL, sheet TEXT NOT NULL, language TEXT NOT NULL, status TEXT NOT NULL,
    reason_fr TEXT, reason_en TEXT,
    PRIMARY KEY (run, file, sheet)
);
CREATE TABLE verdicts (
    run INTEGER NOT NULL, file TEXT NOT NULL, sheet TEXT NOT NULL, place INTEGER NOT NULL, question TEXT NOT NULL, outcome TEXT NOT NULL,
    points REAL NOT NULL, max_points INTEGER NOT NULL, message_fr TEXT NOT NULL, message_en TEXT NOT NULL,
    mistake TEXT, follows TEXT, answer TEXT,
    PRIMARY KEY (run, file, sheet, place),
    FOREIGN KEY (run, file, sheet) REFERENCES rows ON DELETE CASCADE
);
CREATE TABLE hand_points (
    student TEXT NOT NULL, sheet TEXT NOT NULL, question TEXT NOT NULL,
    points REAL, comment TEXT NOT NULL, answer_id TEXT NOT NULL,
    PRIMARY KEY (student, sheet, question)
);
"""
_DEPENDS_ON_OTHERS = (Status.DUPLICATE, Status.EXTRA)


class Record:
    """A gradebook that is open, for one grader at a time; use it in a `with` block.

    Raises: NoRecord, by every method, when the file is something else, is damaged, is of a later version, is held by another
        grader or cannot be written.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._run = 0
        self._papers: dict[RowKey, str] = {}
        if file.exists() and not file.is_file():
            raise NoRecord(NOT_OURS.format(file=file))
        with self._in_sentences():
            self._database = sqlite3.connect(file, timeout=0.5, isolation_level=None)
        self._seals = Seals(self._database)
        try:
            with self._in_sentences():
                self._prepare()
        except NoRecord:
            self._database.close()
            raise

    def __enter__(self) -> Record:
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()

    def begin(self, papers: Sequence[Paper], rules: Rules, resume: bool = False) -> dict[RowKey, Row]:
        """Begin a run, and return by `Row.key` the rows that it need not grade: none, unless it resumes the run before.

        Of that run those rows are taken over that were graded from the same file, handed in by the same student, under the
        same rules, the same versions of the package, of Python and of the libraries.
        """
        begun = datetime.now(UTC).isoformat(timespec="seconds")
        made_by = (digest_of(repr(versions_at_work())), rules.fingerprint)
        self._papers = {paper.row.key: paper.fingerprint for paper in papers}
        with self._in_sentences():
            kept = self._graded_before(made_by) if resume else {}
        with self._transaction():
            added = self._database.execute(
                "INSERT INTO runs (begun, package, rules) VALUES (?, ?, ?)", (begun, *made_by)
            )
            self._run = int(added.lastrowid or 0)
            for row in kept.values():
                self._write(row)
        return kept

    def return_to_the_last_run(self) -> None:
        """Take up the run that was begun last, to read its rows again and to write what was entered by hand since."""
        with self._in_sentences():
            self._run = self._database.execute("SELECT coalesce(max(run), 0) FROM runs").fetchone()[0]

    def keep(self, row: Row) -> None:
        """Write a row that has just been graded; once this returns, no kill can take it away."""
        with self._transaction():
            self._write(row)

    def finish(self, rows: Iterable[Row]) -> None:
        """Write the rows as they stand at the end, when all are known and duplicates are told apart."""
        recorded = {row.key: row for row in self.rows()}
        with self._transaction():
            for row in rows:
                if row != recorded.get(row.key):
                    self._write(row)
            self._database.execute("UPDATE runs SET finished = 1 WHERE run = ?", (self._run,))

    def rows(self) -> list[Row]:
        """Return the rows of this run, in the order of their files."""
        return self._rows_of(self._run)

    def rows_before(self) -> list[Row]:
        """Return the rows of the last run that came to its end before this one, none when there is none."""
        with self._in_sentences():
            ended = self._database.execute(
                "SELECT max(run) FROM runs WHERE finished AND run < ?", (self._run,)
            ).fetchone()
        return self._rows_of(ended[0]) if ended[0] is not None else []

    def hand_points(self) -> dict[WhichAnswer, HandPoints]:
        """Return what the teacher has entered by hand, in any run."""
        with self._in_sentences():
            if self._seals.broken_hand_points():
                raise NoRecord(DAMAGED.format(file=self._file))
            found = self._database.execute("SELECT * FROM hand_points").fetchall()
        return {WhichAnswer(*line[:3]): HandPoints(*line[3:]) for line in map(_restored, found)}

    def keep_hand_points(self, entered: Mapping[WhichAnswer, HandPoints]) -> None:
        """Write what the teacher has entered; what was entered before for the same answer is replaced, nothing else."""
        lines = [tuple(_storable(value) for value in (*key, *hand)) for key, hand in entered.items()]
        with self._transaction():
            self._database.executemany("INSERT OR REPLACE INTO hand_points VALUES (?, ?, ?, ?, ?, ?)", lines)
            self._seals.seal_hand_points()

    def _prepare(self) -> None:
        # held by one grader alone, which also does without the shared memory that a network drive does not have
        self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
        look_at(self._database, self._file, _VERSION)
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = NORMAL")
        self._database.execute("PRAGMA foreign_keys = ON")
        with self._transaction():
            (version,) = self._database.execute("PRAGMA user_version").fetchone()
            if version == 0:
                for statement in filter(str.strip, _SCHEMA.split(";")):
                    self._database.execute(statement)
            elif version == 1:
                from_version_1(self._database, _SCHEMA)
            if version < _VERSION:
                self._database.execute(f"PRAGMA user_version = {_VERSION}")
            self._seals.prepare()
        # damage is found now, rather than after hours of grading
        self.hand_points()
        self.return_to_the_last_run()
        self.rows()
        self.rows_before()
        self._run = 0

    @contextlib.contextmanager
    def _in_sentences(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, UnicodeError) as problem:
            raise in_a_sentence(problem, self._file) from None

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._in_sentences():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._database.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):  # a failed write may have rolled back by itself
                    self._database.execute("ROLLBACK")
                raise

    def _graded_before(self, made_by: tuple[str, str]) -> dict[RowKey, Row]:
        last = self._database.execute("SELECT run, package, rules FROM runs ORDER BY run DESC LIMIT 1").fetchone()
        if last is None or tuple(last[1:]) != made_by:
            return {}
        kept = self._database.execute("SELECT file, sheet, paper FROM rows WHERE run = ?", last[:1])
        papers = {(file, sheet): paper for file, sheet, paper in map(_restored, kept)}
        before = {row.key: row for row in self._rows_of(last[0])}
        return {
            key: before[key]
            for key, paper in self._papers.items()
            if papers.get(key) == paper and before[key].status not in _DEPENDS_ON_OTHERS
        }

    def _write(self, row: Row) -> None:
        reason = (None, None) if row.reason is None else (row.reason.fr, row.reason.en)
        paper = self._papers.get(row.key, "")
        known = (row.file, paper, row.digest, row.name, row.number, row.sheet, row.language, row.status.value)
        key = (self._run, *map(_storable, row.key))
        self._database.execute("DELETE FROM rows WHERE run = ? AND file = ? AND sheet = ?", key)
        self._insert("rows", [(*known, *reason)])
        self._insert("verdicts", [_verdict_line(row, place) for place in range(len(row.verdicts))])
        self._seals.seal(self._run, _storable(row.file))

    def _insert(self, table: str, lines: Sequence[Sequence[object]]) -> None:
        for line in lines:
            values = [self._run, *map(_storable, line)]
            places = ", ".join("?" * len(values))
            self._database.execute(f"INSERT INTO {table} VALUES ({places})", values)

    def _rows_of(self, run: int) -> list[Row]:
        with self._in_sentences():
            if self._seals.broken(run):
                raise NoRecord(DAMAGED.format(file=self._file))
            return self._read(run)

    def _read(self, run: int) -> list[Row]:
        verdicts: dict[RowKey, list[tuple[Any, ...]]] = {}
        for file, sheet, *line in map(_restored, self._database.execute(
            "SELECT file, sheet, question, outcome, points, max_points, message_fr, message_en, mistake, follows, answer"
            " FROM verdicts WHERE run = ? ORDER BY file, sheet, place", (run,)
        )):  # fmt: skip
            verdicts.setdefault((file, sheet), []).append(tuple(line))
        rows = self._database.execute(
            "SELECT file, digest, student, number, sheet, language, status, reason_fr, reason_en"
            " FROM rows WHERE run = ? ORDER BY file, sheet", (run,)
        )  # fmt: skip
        return namesakes_told_apart([_row(line, verdicts.get((line[0], line[4]), ())) for line in map(_restored, rows)])


def _row(line: Sequence[Any], verdicts: Sequence[Sequence[Any]]) -> Row:
    file, digest, name, number, sheet, language, status, reason_fr, reason_en = line
    return Row(
        name=name,
        file=file,
        sheet=sheet,
        status=Status(status),
        reason=None if reason_fr is None else Text(fr=reason_fr, en=reason_en),
        verdicts=tuple(_verdict(one) for one in verdicts),
        language=language,
        number=number,
        answers={one[0]: json.loads(one[-1]) for one in verdicts if one[-1] is not None},
        digest=digest,
    )


def _verdict(line: Sequence[Any]) -> Verdict:
    question, outcome, points, max_points, message_fr, message_en, mistake, follows, _ = line
    return Verdict(question, Outcome(outcome), points, max_points, Text(fr=message_fr, en=message_en), mistake, follows)


def _verdict_line(row: Row, place: int) -> Sequence[object]:
    one = row.verdicts[place]
    judged = (one.question, one.outcome.value, one.points, one.max_points, one.message.fr, one.message.en)
    answer = json.dumps(row.answers[one.question]) if one.question in row.answers else None
    return (*row.key, place, *judged, one.mistake, one.follows, answer)


def _storable(value: Any) -> Any:
    """Return a value as SQLite takes it: text that UTF-8 cannot say is kept as bytes, so that no other text becomes the same."""
    if isinstance(value, str) and not value.isascii():
        stored = value.encode("utf-8", "surrogatepass")
        return value if stored.decode("utf-8", "ignore") == value else stored
    return value


def _restored(line: Iterable[Any]) -> tuple[Any, ...]:
    """Return a line as it was before `_storable`."""
    return tuple(value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else value for value in line)
