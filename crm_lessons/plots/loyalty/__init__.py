"""The figures of the chapter on satisfaction and loyalty."""
