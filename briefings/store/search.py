"""Full text over headline, speakers, sections, quotes and the whole text: the one file where databases differ.

Promises that nothing outside the given libraries is found, and that no query raises. The index holds folded words
(`store.words`), so both databases split texts and queries alike.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import Float, Integer, Select, Subquery, TextClause, bindparam, column, func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.model.article import Article
from briefings.model.library import Library
from briefings.store.query import Query, Term
from briefings.store.words import find_words, fold_text

MOST_RANKED = 2_000
"""A query that more articles match ranks the newest of them: enough to page through, and quick."""

_MOST_WORDS = 50_000
"""Words of one article that are indexed: PostgreSQL takes a megabyte for one."""


class Field(Enum):
    """Where a query must match: in one field, or anywhere. The value is the field's weight class in PostgreSQL."""

    ANY = ""
    HEADLINE = "A"
    SPEAKERS = "B"


class Found(NamedTuple):
    """An article that matches; the smaller `rank`, the better (both databases: 0 is worst)."""

    article_id: int
    rank: float


async def index_article(conn: AsyncConnection, article_id: int, library: Library, article: Article) -> None:
    """Put the article's words into the index, in place of those it had there."""
    dialect = _dialect(conn)
    await conn.execute(text(dialect.delete), {"id": article_id})
    columns = {
        "headline": article.headline or "",
        "speakers": " ".join(quote.speaker or "" for quote in article.quotes),
        "sections": " ".join(f"{section.label} {section.text}" for section in article.sections),
        "quotes": " ".join(quote.text for quote in article.quotes),
        "body": article.text,
    }
    folded = {name: _folded(column) for name, column in columns.items()}
    await conn.execute(text(dialect.insert), {"id": article_id, "library": _library_word(library), **folded})


async def forget_article(conn: AsyncConnection, article_id: int) -> None:
    """Take the article's words out of the index."""
    await conn.execute(text(_dialect(conn).delete), {"id": article_id})


async def count_matching(conn: AsyncConnection, query: Query, libraries: Sequence[Library]) -> int:
    """How many articles match, up to `MOST_RANKED`."""
    matching = _matching(conn, query, libraries, Field.ANY)
    return int(await conn.scalar(select(func.count()).select_from(matching)) or 0)


async def rank_articles(
    conn: AsyncConnection, query: Query, libraries: Sequence[Library], limit: int, offset: int = 0
) -> tuple[Found, ...]:
    """The articles that match, the best ones first."""
    dialect = _dialect(conn)
    found = _bound(dialect.rank, dialect.bind(query, libraries, Field.ANY))
    ranked = found.columns(column("id", Integer), column("rank", Float)).subquery()
    best = select(ranked).order_by(ranked.c.rank, ranked.c.id.desc()).limit(limit).offset(offset)
    return tuple(Found(row.id, row.rank) for row in await conn.execute(best))


def match_articles(
    conn: AsyncConnection,
    query: Query,
    libraries: Sequence[Library],
    field: Field = Field.ANY,
    limit: int = MOST_RANKED,
) -> Select[int]:
    """The ids of the articles that match in `field`, those loaded last first, for use inside a statement."""
    matching = _matching(conn, query, libraries, field)
    return select(matching.c.id).limit(limit)


def _matching(conn: AsyncConnection, query: Query, libraries: Sequence[Library], field: Field) -> Subquery:
    dialect = _dialect(conn)
    found = _bound(dialect.match, dialect.bind(query, libraries, field))
    return found.columns(column("id", Integer)).subquery()


def _bound(statement: str, values: dict[str, Any]) -> TextClause:
    """The statement with values of its own, also where it stands twice inside of another one."""
    return text(statement).bindparams(*(bindparam(name, value, unique=True) for name, value in values.items()))


@dataclass(frozen=True, slots=True)
class _Dialect:
    """The statements of one kind of database, and how a query is written for it."""

    bind: Callable[[Query, Sequence[Library], Field], dict[str, Any]]
    match: str
    rank: str
    insert: str
    delete: str


def _dialect(conn: AsyncConnection) -> _Dialect:
    return _SQLITE if conn.dialect.name == "sqlite" else _POSTGRES


def _folded(column: str) -> str:
    return " ".join(word.text for word in islice(find_words(column), _MOST_WORDS))


def _library_word(library: Library) -> str:
    return fold_text(library).replace(" ", "")


def _bind_sqlite(query: Query, libraries: Sequence[Library], field: Field) -> dict[str, Any]:
    visible = " OR ".join(f'"{_library_word(library)}"' for library in libraries)
    match = _join(query, _fts5_term, " OR ", " AND ", " NOT ")
    columns = "- library" if field is Field.ANY else field.name.lower()
    return {"query": f"library : ({visible}) AND {columns} : ({match})"}


def _fts5_term(term: Term) -> str:
    spelt = " OR ".join(f'"{" ".join(words)}"' for words in term.spellings())
    return f"({spelt} *)" if term.is_prefix else f"({spelt})"


def _bind_postgres(query: Query, libraries: Sequence[Library], field: Field) -> dict[str, Any]:
    def write(term: Term) -> str:
        ending = f":{'*' * term.is_prefix}{field.value}".rstrip(":")
        spelt = (" <-> ".join(f"'{word}'{ending}" for word in words) for words in term.spellings())
        return f"({' | '.join(spelt)})"

    return {"query": _join(query, write, " | ", " & ", " & !"), "libraries": list(libraries)}


def _join(query: Query, write: Callable[[Term], str], either: str, both: str, without: str) -> str:
    wanted = both.join(f"({either.join(map(write, group))})" for group in query.wanted)
    unwanted = either.join(map(write, query.unwanted))
    return f"({wanted}){without}({unwanted})" if unwanted else wanted


# bm25's weights are for headline, speakers, sections, quotes, body and library.
_SQLITE = _Dialect(
    bind=_bind_sqlite,
    match=f"SELECT rowid AS id FROM words WHERE words MATCH :query ORDER BY rowid DESC LIMIT {MOST_RANKED}",
    rank="SELECT rowid AS id, bm25(words, 8, 4, 2, 2, 1, 0) AS rank FROM words WHERE words MATCH :query"
    f" ORDER BY rowid DESC LIMIT {MOST_RANKED}",
    insert="INSERT INTO words (rowid, headline, speakers, sections, quotes, body, library)"
    " VALUES (:id, :headline, :speakers, :sections, :quotes, :body, :library)",
    delete="DELETE FROM words WHERE rowid = :id",
)

_VISIBLE = (
    "FROM words JOIN articles ON articles.id = article_id"
    " WHERE vector @@ CAST(:query AS tsquery) AND library = ANY(:libraries)"
    f" ORDER BY article_id DESC LIMIT {MOST_RANKED}"
)
_POSTGRES = _Dialect(
    bind=_bind_postgres,
    match=f"SELECT article_id AS id {_VISIBLE}",
    rank=f"SELECT article_id AS id, -ts_rank(vector, CAST(:query AS tsquery)) AS rank {_VISIBLE}",
    insert="INSERT INTO words (article_id, vector) VALUES (:id,"
    " setweight(to_tsvector('simple', :headline), 'A') || setweight(to_tsvector('simple', :speakers), 'B')"
    " || setweight(to_tsvector('simple', concat(CAST(:sections AS text), ' ', CAST(:quotes AS text))), 'C')"
    " || to_tsvector('simple', :body))",
    delete="DELETE FROM words WHERE article_id = :id",
)
