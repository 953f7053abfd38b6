"""The methods of the chapter on customer value."""
