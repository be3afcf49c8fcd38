# Two commands do all the set-up: `make run` and `make test`. `make help` lists the rest.
SHELL := bash
.DEFAULT_GOAL := help
.PHONY: clean-model help install install-dev prepare train run test test-fast evaluate staff-admin staff-timing benchmark-nlu kill-test idle-test publish-test training-kill-test telegram-test vectors lint format lock clean measure-training measure-retraining measure-messages poison-test

help: ## Say what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

install: ## Make the two environments (.venv/rasa, .venv/main) from their locks
	@scripts/install.sh

install-dev:
	@scripts/install.sh dev

prepare: install ## Migrate and seed the database, export the names, build the widget
	@scripts/prepare.sh

train: prepare ## Train a model, unless there is one of exactly this data
	@scripts/train.sh

run: train ## Install, migrate, seed, train if needed, and serve on PORT (8000)
	@exec scripts/serve.sh

test: install-dev lint ## Check and run all tests: trains once, starts the real thing, asks it in twelve languages
	@scripts/test.sh

test-fast: install-dev ## Run the tests that need neither a model nor a browser
	@scripts/test.sh -m "not e2e"

evaluate: install-dev ## Ask the running assistant all evaluation questions; report in docs/evaluation/
	@scripts/evaluate.sh

staff-admin: prepare ## Make an administrator of the staff's console and print a one-time link: EMAIL=you@example.org
	@.venv/main/bin/python -m staff admin "$(EMAIL)"

staff-timing: install-dev ## Measure the console's pages with 100,000 turns (half a minute)
	@.venv/main/bin/python -W ignore -m tests.staff.timing

benchmark-nlu: install ## Measure the pipeline on public intent sets: DATA=<folder>; with DIET=--diet Rasa's default too
	@.venv/rasa/bin/python -W ignore -m tests.bot.benchmark "$(DATA)" docs/evaluation/benchmark.md $(DIET)

kill-test: install-dev ## Kill each process under 200 chats: every message must be answered once (10 minutes)
	@scripts/prepare.sh && scripts/train.sh && .venv/main/bin/python -m tests.chaos.killing 200 5 4

publish-test: install-dev ## Publish and roll back ten times under 10 messages a second, and kill in the middle (a quarter of an hour)
	@scripts/prepare.sh && scripts/train.sh && .venv/main/bin/python -m tests.chaos.publishing load 10 10
	@.venv/main/bin/python -m tests.chaos.publishing kill

training-kill-test: install-dev ## Kill in every phase of a training, and fill the disk, while visitors ask (a quarter of an hour)
	@scripts/prepare.sh && scripts/train.sh && .venv/main/bin/python -m tests.chaos.training few

telegram-test: install-dev ## Kill Telegram's process under 500 updates; its latency beside the web chat's
	@scripts/prepare.sh && scripts/train.sh && .venv/main/bin/python -m tests.chaos.telegram kill 50 500 3
	@.venv/main/bin/python -m tests.chaos.telegram latency 50

idle-test: install-dev ## Hold 1,000 silent WebSockets open on one edge: memory and latency
	@.venv/main/bin/python -m tests.chaos.idling 1000

poison-test: train ## Mislabel 200 sentences: the gate must refuse the candidate and name the languages (some minutes)
	@source scripts/environment.sh && "$$MAIN_PYTHON" -m tests.training.poisoning

measure-training: train ## Measure training from nothing and with one sentence added (some minutes)
	@source scripts/environment.sh && "$$MAIN_PYTHON" scripts/measure_training.py

measure-retraining: train ## Measure a label's way to a measured candidate, beside Rasa's default pipeline (half an hour)
	@source scripts/environment.sh && "$$MAIN_PYTHON" -m scripts.measure_retraining

measure-messages: train ## Measure what understanding a message costs beside its encoding
	@source scripts/environment.sh && "$$RASA_PYTHON" -W ignore -m tests.bot.cost "$$("$$MAIN_PYTHON" -m scripts.model)"

vectors: install ## Encode all training sentences anew into data/vectors/
	@.venv/rasa/bin/python -W ignore -m bot.vectors

lint: install-dev ## Check style, types, imports between rooms and the training data's form
	@scripts/lint.sh

format: install-dev ## Format the code
	@.venv/main/bin/ruff check --quiet --fix-only . && .venv/main/bin/ruff format --quiet .

lock: install-dev ## Resolve requirements/*.in anew
	@scripts/lock.sh

clean-model: ## Remove the models and Rasa's cache, so that `make train` starts from nothing
	rm -rf .rasa models/rahnama-* var/training

clean: ## Remove environments, models and caches (not the database in var/)
	rm -rf staff/static/chart.js channels/widget/dist channels/widget/node_modules .venv .rasa models/rahnama-* .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
