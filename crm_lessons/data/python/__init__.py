"""The tables of the primer."""
