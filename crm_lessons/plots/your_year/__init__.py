"""The figures of the chapter on a year at the helm."""
