"""What the staff teach the assistant: examples and intents, training, measuring and choosing models."""
