"""One's own sales and the rivals': share of wallet, RADAR and reserves, customer by customer."""
