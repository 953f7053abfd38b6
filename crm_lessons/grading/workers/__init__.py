"""Work that can be stopped: each task runs in a process with a clock and a memory of its own, which is ended when it takes too much."""
