"""The methods of the chapter on the CRM process."""
