"""What a notebook imports: lessons, sheets, hints, progress, and how a verdict looks."""
