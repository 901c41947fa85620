"""What the rooms exchange: frozen, slotted dataclasses, and the few pure functions that read their fields."""
