# make demo and make test need Python 3.11 and nothing else. PYTHON=/path/to/python3 chooses one.
MAKEFLAGS += --no-builtin-rules --no-print-directory
.DEFAULT_GOAL := help
.PHONY: demo check test e2e bench tools fmt clean clean-tools help

VENV := .venv
DEMO := .venv-demo

# Hosts find krm-fn on PATH. This order gives them the one of .venv, not an installed one.
E2E_PATH := $(CURDIR)/.tools/bin:$(CURDIR)/$(VENV)/bin:$(PATH)

# This editable mode adds a path. The default mode adds an import hook, which costs 20 ms at every start.
EDITABLE := --config-settings editable_mode=compat --editable

demo: $(DEMO)/.made ## show what krm-fn makes of the example in this directory
	@echo '# krm-fn render .'
	@$(DEMO)/bin/krm-fn render .
	@echo
	@echo '# krm-fn routes .'
	@$(DEMO)/bin/krm-fn routes .

check: $(VENV)/.made ## lint, formatting, types and words
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/mypy
	@$(VENV)/bin/python -m tools.check_words

test: $(VENV)/.made ## all tests that need neither Go nor Docker; hosts on PATH are used
	@$(VENV)/bin/python -m pytest --numprocesses auto --cov $(ARGS)

e2e: $(VENV)/.made tools ## the tests with the real hosts, and with the container where Docker is
	@tools/image
	@PATH='$(E2E_PATH)' KRM_FN_E2E=1 KRM_FN_E2E_IMAGE="$$(cat .tools/image 2>/dev/null)" \
	  $(VENV)/bin/python -m pytest tests/hosts $(ARGS)

bench: $(VENV)/.made ## measure run times against the targets
	@$(VENV)/bin/python -m tests.bench $(ARGS)

tools: ## build the pinned hosts of tools/versions.env, once for all clones, and link them into .tools/bin
	@tools/install

fmt: $(VENV)/.made ## format, and fix what can be fixed
	@$(VENV)/bin/ruff check --fix --quiet . || true
	@$(VENV)/bin/ruff format .

clean: ## remove everything that make wrote here; the built hosts are outside
	@rm -rf $(VENV) $(DEMO) .tools build dist *.egg-info .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -prune -exec rm -rf {} +

clean-tools: ## remove the built hosts of all clones, which take most of an hour to build
	@rm -rf "$${KRM_FN_TOOLS:-$${XDG_CACHE_HOME:-$$HOME/.cache}/krm-fn/tools}"

help: ## print this list
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / { printf "make %-11s  %s\n", $$1, $$2 }' Makefile
	@echo "ARGS='...' is passed on to pytest and the benchmark."

$(VENV)/.made: pyproject.toml tools/venv
	@echo 'Installing into $(VENV)'
	@tools/venv $(VENV) $(EDITABLE) '.[dev]'
	@touch $@

$(DEMO)/.made: pyproject.toml tools/venv
	@echo 'Installing into $(DEMO)'
	@tools/venv $(DEMO) $(EDITABLE) .
	@touch $@
