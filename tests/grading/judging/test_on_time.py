"""What receipts say of a paper's time: late answers, papers opened again, receipts that are not the paper's own."""

from crm_lessons.data.exam_name import ExamName
from crm_lessons.grading.judging.on_time import on_time
from crm_lessons.questions.examination.receipts import FINISHED, OPENED, Receipt, WhosePaper, found_in, genuine

EXAM = ExamName("spring", 2, 60, ("02_pareto_abc",), "0a1b2c3d")
WHOSE = WhosePaper(EXAM.stem, "Zoé", "k1")
START = 1_790_000_000


def said(*receipts: Receipt, answered=("top_share",), whose: WhosePaper = WHOSE, extra=()) -> str:
    written = [*(one.written(whose) for one in receipts), *extra]
    return "; ".join(one.en for one in on_time(EXAM, WHOSE, written, answered))


def received(minutes: int, about: str = "top_share", opened: int = START, openings: int = 1) -> Receipt:
    return Receipt(opened, openings, START + 60 * minutes, about)


def test_a_paper_that_kept_its_hour_leaves_nothing_to_say():
    """Opened once, received within the hour, finished: silence; nothing answered and no receipt: silence too."""
    assert said(received(0, OPENED), received(59), received(60, FINISHED)) == ""
    assert said(answered=()) == ""


def test_what_came_after_the_end_is_named_with_its_delay():
    """A change after the end counts as late, however early the first answer was."""
    assert "up to 4 min later: `top_share`" in said(received(10), received(64))
    assert "later" not in said(received(60))


def test_openings_are_counted_and_a_forgotten_first_one_is_seen():
    """A restart is counted from the first opening; a record that was deleted leaves two first openings."""
    assert "paper opened 3 times" in said(received(5, openings=1), received(6, openings=3))
    assert "several first openings" in said(received(5), received(50, opened=START + 2400))


def test_receipts_of_another_paper_and_altered_ones_are_counted():
    """Another student's, another key's and one whose minute was changed are no receipts of this paper."""
    altered = received(70).written(WHOSE).replace(str(START + 4200), str(START + 600))
    for whose in (WhosePaper(EXAM.stem, "Bob", "k1"), WhosePaper(EXAM.stem, "Zoé", "k2"), WhosePaper("x", "Zoé", "k1")):
        assert "do not bear this paper's seal: 1" in said(received(5), whose=whose)
    assert "do not bear this paper's seal: 1" in said(received(5), extra=[altered])


def test_an_answer_without_a_receipt_is_named():
    """So is a paper without any."""
    assert "answer without a receipt: `gone`" in said(received(5), answered=("top_share", "gone"))
    assert "no receipt in the paper" in said()


def test_receipts_are_found_in_whatever_surrounds_them():
    """In HTML, in JSON, twice: each once, in order, and with its seal."""
    first, second = received(1).written(WHOSE), received(2).written(WHOSE)
    content = f'{{"text": ["<pre>{first}\\n{second}</pre>", "{first}"]}} [receipt:1:2:3]'.encode()
    assert found_in(content) == (first, second)
    assert [one.at for one in genuine(found_in(content), WHOSE)] == [START + 60, START + 120]
