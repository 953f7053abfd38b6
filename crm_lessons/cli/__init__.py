"""The command `crm-lessons`: arguments in, rooms called, sentences out."""
