"""The tables of the chapter on the CRM process."""
