"""An article as the JSON object that the command line prints; its names and nulls are a promise to scripts."""

from typing import Any

from briefings.model.article import Article, DateMention, Event, Quote, Section


def to_json(article: Article, identifier: str | int | None) -> dict[str, Any]:
    """The article as plain lists, dicts, strings and numbers; `identifier` becomes its `id`."""
    return {
        "id": identifier,
        "text": article.text,
        "headline": article.headline,
        "published": article.published,
        "category": article.category,
        "byline": article.byline,
        "source": article.source,
        "url": article.url,
        "lede": article.lede.text if article.lede else None,
        "images": [{"alt": image.alt, "credit": image.credit} for image in article.images],
        "sections": [_section(section) for section in article.sections],
        "quotes": [_quote(quote) for quote in article.quotes],
        "dates": [_date(mention) for mention in article.dates],
        "events": [_event(event) for event in article.events],
        "links": [{"text": link.text, "url": link.url} for link in article.links],
    }


def _section(section: Section) -> dict[str, Any]:
    return {
        "label": section.label,
        "kind": section.kind,
        "text": section.text,
        "bullets": [bullet.text for bullet in section.bullets],
    }


def _quote(quote: Quote) -> dict[str, Any]:
    return {
        "spans": [[span.start, span.end] for span in quote.spans],
        "text": quote.text,
        "speaker": quote.speaker,
        "role": quote.role,
        "cue": quote.cue,
        "kind": quote.kind.value,
    }


def _date(mention: DateMention) -> dict[str, Any]:
    return {
        "text": mention.text,
        "start": mention.start,
        "end": mention.end,
        "value": mention.value,
        "type": mention.type,
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "title": event.title,
        "kind": event.kind.value,
        "start": event.start,
        "end": event.end,
        "timezone": event.timezone,
        "participants": list(event.participants),
        "location": event.location,
        "status": event.status.value,
        "replaces": event.replaces,
        "spans": [[span.start, span.end] for span in event.spans],
    }
