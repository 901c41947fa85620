"""What a clause announces: `announce` asks one reader after the other, in the order that it lists."""
