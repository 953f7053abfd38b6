"""The methods of the chapter on satisfaction and loyalty."""
