"""From an answer to a verdict: answer + question + data -> Verdict, through one function, `check.check_answer`."""
