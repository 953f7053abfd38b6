"""From an answer to a verdict: answer + question + data -> Verdict, through one door, `check.check_answer`."""
