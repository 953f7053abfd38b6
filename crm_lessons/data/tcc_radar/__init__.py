"""The tables of the chapter on share of wallet and RADAR."""
