"""How phrases and names stand in a title: in the article's own words."""
