"""The methods of the chapter on share of wallet and RADAR."""
