"""The methods of the chapter on loyalty."""
