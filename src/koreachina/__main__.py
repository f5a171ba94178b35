"""What `python -m koreachina` runs."""

import sys

from koreachina.cli import main

if __name__ == "__main__":
    sys.exit(main())
