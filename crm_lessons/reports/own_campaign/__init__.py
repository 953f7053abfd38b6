"""One's own campaigns: seven indicators, what chance allows to say, and what a control group adds."""
