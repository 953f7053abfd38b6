"""The command `crm-lessons`: arguments in, functions of the package called, sentences out."""
