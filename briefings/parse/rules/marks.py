"""The marks that open an item of a list, as people and newsletters print them."""

BULLETS = "•‣▪●◦⁃∙·*»›▸➤→◆■"
"""The inside of a regular expression's class; a hyphen and dashes open items, too, but stand in prose as well."""
