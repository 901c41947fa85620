"""What a page is made of: blocks and lines, what stands around the story, its sections and its links."""
