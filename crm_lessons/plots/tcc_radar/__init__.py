"""The figures of the chapter on share of wallet and RADAR."""
