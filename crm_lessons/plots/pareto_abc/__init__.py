"""The figures of the chapter on Pareto and ABC."""
