"""The tables of the chapter on Pareto and ABC."""
