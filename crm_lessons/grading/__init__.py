"""From a folder of submissions to marks: student code runs in a child process, verdicts are reached outside it."""
