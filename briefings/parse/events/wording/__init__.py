"""What an event is called: a title that is understood without the article, in the article's own words."""
