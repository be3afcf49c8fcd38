"""What runs inside Rasa: the components of the NLU pipeline, one file each, and the channel the edge talks to.

Python 3.10 and Rasa 3.6.21 only; nothing here imports another room. All annotations are real types (no strings):
Rasa 3.6 reads them to build its graph.
"""
