# `make` lists the targets. Each prepares what it needs: the environment in .venv is made on first use.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP = $(@D)/bin/python -m pip install --quiet --disable-pip-version-check
READY := $(VENV)/.ready
PACKAGES := $(VENV)/.packages
BENCH := .cache/bench
RENDERED := $(wildcard generated/*/provenance.json generated/*/src/*/__init__.py)

.DEFAULT_GOAL := help
.PHONY: help setup demo specs generate check test coverage fuzz lint types bench wheels clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## make the environment in .venv

$(READY): pyproject.toml
	@echo "Preparing the environment in $(VENV) (once; takes a little)"
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) "pip>=25.1"
	@$(PIP) --editable ".[emulator]" --group dev
	@touch $@

$(PACKAGES): $(READY) $(RENDERED)
	@echo "Installing the generated packages"
	@$(PIP) --no-build-isolation --no-deps --force-reinstall $(addprefix ./,$(wildcard generated/*))
	@touch $@

demo: $(READY) ## see the product at work: render, compare, emulate, call
	@$(BIN)/python demo/demo.py

specs: $(READY) ## compose the documents from specs/sources
	$(BIN)/python specs/compose.py

generate: $(READY) ## render all packages, with what is new in each
	$(BIN)/aoaigen changelog
	$(BIN)/aoaigen generate

check: lint types $(READY) ## is everything current, clean, typed and true?
	$(BIN)/python specs/compose.py --check
	$(BIN)/aoaigen changelog --check
	$(BIN)/aoaigen generate --check
	$(BIN)/lint-imports
	$(BIN)/pytest -q tests/truth

lint: $(READY) ## ruff: rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/ruff check --isolated --select E9,F --line-length 120 generated

types: $(PACKAGES) ## mypy --strict and pyright, on the program, the runtime, the examples and every package
	$(BIN)/mypy generator/aoaigen templates/runtime bench examples specs/compose.py
	$(BIN)/pyright --warnings --pythonpath $(BIN)/python
	$(BIN)/pytest -q tests/typing

test: $(PACKAGES) ## run the tests
	$(BIN)/pytest -n auto

coverage: $(PACKAGES) ## how much of the runtime do its tests run?
	$(BIN)/coverage run -m pytest -q tests/runtime tests/behaviour tests/cases/test_calls.py
	$(BIN)/coverage report

fuzz: $(READY) ## try random documents, DOCUMENTS=1000 of them, and random input to the runtime, for SECONDS=60
	AOAIGEN_FUZZ=$(or $(DOCUMENTS),1000) $(BIN)/pytest -q tests/generator/test_random_documents.py
	$(BIN)/python tests/fuzz/fuzz.py $(or $(SECONDS),60)

bench: $(BENCH)/.ready ## measure beside the peers, as ratios, into bench/results.md; ROWS=generation for a part
	@$(BENCH)/bin/python bench/bench.py $(ROWS)

$(BENCH)/.ready: pyproject.toml $(RENDERED)
	@echo "Preparing an environment with the peers in $(BENCH)"
	@$(PYTHON) -m venv $(BENCH)
	@$(PIP) "pip>=25.1"
	@$(PIP) --editable . --group bench
	@$(PIP) --no-deps --force-reinstall $(addprefix ./,$(wildcard generated/*))
	@touch $@

wheels: $(READY) ## build every package into dist
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist . $(addprefix ./,$(wildcard generated/*))

clean: ## remove all that the targets made, the environment included
	rm -rf $(VENV) dist build .cache .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
