"""The entry point of `crm-lessons`: a record that cannot stand is one sentence here, whatever the command."""

from __future__ import annotations

import sys

from crm_lessons.text.author_error import AuthorError
from crm_lessons.text.language import speak

TO_CORRECT = 1


def main() -> int:
    """Run the command that was typed and return its exit code; records are read when its module is loaded."""
    speak()
    try:
        from crm_lessons.cli.main import main as run
    except AuthorError as error:
        print(error, file=sys.stderr)
        return TO_CORRECT
    return run()


if __name__ == "__main__":
    sys.exit(main())
