"""The staff's console: accounts, facts and texts, what was asked, and questions that wait for a person."""
