"""Errors of a table: a column or a row that is not there, a condition that it does not take, a query written as a text."""
