"""The reference of the methods: a page for each function of `crm_lessons.methods`, made from its docstring."""
