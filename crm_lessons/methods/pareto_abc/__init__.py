"""The methods of the chapter on Pareto and ABC."""
