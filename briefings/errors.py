"""The expected errors: what a user can mend. The message of each is what that user reads.

    BriefingsError
    ├── UnreadableSource   a file or attachment that gives no text
    │   ├── UnknownFormat
    │   └── TooLarge
    ├── NotFound           an article, meeting or reminder that is not there (or not for this viewer)
    │   └── EmptyLibrary
    ├── NotAllowed         somebody else's article, reminder or settings
    ├── BadSetting         a zone, a time, a lead or a setting that cannot be used
    └── StoreError         the database cannot be read or written
        └── StoreBusy

Only ``bot/errors.py`` and ``briefings/cli/app.py`` turn them into words on a screen. Anything else that is raised
is a bug.
"""


class BriefingsError(Exception):
    """Something went wrong that you can mend."""

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message or (self.__class__.__doc__ or "").strip())


class UnreadableSource(BriefingsError):
    """This holds no text that can be read."""


class UnknownFormat(UnreadableSource):
    """This is not a format that can be read: text, Markdown, HTML and .eml can."""


class TooLarge(UnreadableSource):
    """This is too large to be an article."""


class NotFound(BriefingsError):
    """Nothing was found under that name."""


class EmptyLibrary(NotFound):
    """There is no article here yet. Add one first: paste it, or attach a file."""


class NotAllowed(BriefingsError):
    """Only the person who added this, or somebody with Manage Server, can do that."""


class BadSetting(BriefingsError):
    """This setting cannot be used."""


class StoreError(BriefingsError):
    """The database cannot be used at the moment. Nothing was lost; please try again in a minute."""


class StoreBusy(StoreError):
    """The database is busy. Nothing was lost; please try again in a minute."""
