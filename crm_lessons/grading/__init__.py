"""From submissions to marks, in the order of the journey.

handed_in: what came in, read and never run: files, archives, whose work it is, which sheet
student: the student's process, and what starts, asks and ends it; sandbox: what isolates it
judging: from its answers to verdicts; the only folder that knows what is right
gradebook: the record, the CSV files drawn from it, what the teacher enters; pages: what teacher and students read

`run` takes a folder of submissions through all of it, `cluster` on more than one machine; `class_run` is what the
command and the teacher's desk call.
"""
