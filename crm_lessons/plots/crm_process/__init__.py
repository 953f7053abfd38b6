"""The figures of the chapter on the CRM process."""
