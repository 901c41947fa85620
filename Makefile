# make demo | run | test | screenshots | lock: each makes .venv from requirements.lock first, if it is not there yet.

PYTHON ?= python3
BIN = .venv/bin
READY = .venv/.ready

.PHONY: demo run test lint types imports tests screenshots lock clean

demo: $(READY)  ## the bot in a stand-in of Discord: a page in the browser and a prompt; ARGS=--once plays the scene
	$(BIN)/python -m bot.sandbox $(ARGS)

run: $(READY)  ## the bot against Discord, with the settings in .env
	@$(BIN)/python -m bot $(ARGS)

test: lint types imports tests  ## everything that CI runs

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

imports: $(READY)
	$(BIN)/lint-imports

tests: $(READY)
	@$(BIN)/python -m tests.page.browser
	$(BIN)/python -m pytest -n auto --cov --cov-report=term:skip-covered $(ARGS)

screenshots: $(READY)  ## docs/screenshots anew, from the page's tests in an installed browser
	SCREENSHOTS=1 $(BIN)/python -m pytest tests/page $(ARGS)

lock: $(READY)  ## pin the newest packages that pyproject.toml admits
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 \
		--generate-hashes --no-header --no-annotate --upgrade --quiet --output-file requirements.lock

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .coverage build *.egg-info

# The lock names every package; without --no-deps pip takes a newer "coverage[toml]" than it pins, and then refuses it.
$(READY): requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed; name it with: make PYTHON=/path/to/python3 $(MAKECMDGOALS)"; exit 2; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	$(BIN)/python -m compileall -q briefings bot
	@touch $@
