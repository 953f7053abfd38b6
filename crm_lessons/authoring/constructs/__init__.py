"""The constructs of Python that a sheet needs, and where each is taught."""
