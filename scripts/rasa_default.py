"""Rasa's default pipeline, as its own project template has it: what ours is compared with."""

EPOCHS = 100
PIPELINE = """- name: WhitespaceTokenizer
- name: RegexFeaturizer
- name: LexicalSyntacticFeaturizer
- name: CountVectorsFeaturizer
- name: CountVectorsFeaturizer
  analyzer: char_wb
  min_ngram: 1
  max_ngram: 4
- name: DIETClassifier
  epochs: {epochs}
  constrain_similarities: true
"""
"""What understands; `epochs` is to be filled in."""
