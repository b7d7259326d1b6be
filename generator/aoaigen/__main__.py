"""`python -m aoaigen`."""

from .cli import main

raise SystemExit(main())
