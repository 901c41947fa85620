"""`python -m briefings`: the command line."""

from briefings.cli import main

if __name__ == "__main__":
    main()
