"""The methods of the chapter on scoring."""
