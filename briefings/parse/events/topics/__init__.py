"""What a title leaves out because the article has told it: what an inquiry, a vote or a first meeting is about."""
