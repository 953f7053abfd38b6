# One command a job; each does its own set-up, and a second call starts at once.
# README.md gives the raw commands for machines without make.

PYTHON ?= python3
FOUND = $(shell ./.ci/find_python "$(PYTHON)")
VENV := .venv$(if $(filter-out python3,$(PYTHON)),-$(patsubst python%,%,$(notdir $(PYTHON))))
BIN := $(VENV)/bin
LAB_ARGS ?=
BENCH_ARGS ?=
OUT ?= grades
REPOSITORY ?=
PYODIDE ?=
# One more than the two cores that are promised: who waits for a browser or a kernel leaves a core to another.
WORKERS ?= 3

unexport PYTHONDONTWRITEBYTECODE   # the tests start hundreds of processes: none should compile the package anew

.PHONY: lab authors test proof pythons build grade nbgrader bench bench-methods site lite constraints clean

lab: $(VENV)/.lab  ## opens JupyterLab on the start page, in the language of this computer
	@exec $(BIN)/crm-lessons start . --lab='$(LAB_ARGS)'

authors: $(VENV)/.test  ## sets up what writing lessons takes

test: $(VENV)/.test  ## runs everything that must pass, in minutes, and tells what took longest
	$(BIN)/pytest -n $(WORKERS) --dist loadgroup --no-loadscope-reorder --durations 15 --nbval --nbval-current-env notebooks solutions tests

proof: test pythons  ## runs what is worth a night: every lesson in the browser, 500 variants, 200 examples, every Python, 10^8 orders
	CRM_LESSONS_MUTATION_SECONDS=600 $(BIN)/pytest -m proof
	CRM_LESSONS_VARIANTS=500 $(BIN)/pytest -n 2 --dist loadgroup tests/questions
	CRM_LESSONS_EXAMPLES=200 $(BIN)/pytest -n 2 --dist loadgroup -m hypothesis
	$(BIN)/python benchmarks/methods.py --hundred-million

pythons:  ## tests the package under every Python found, with the newest versions, and once with the oldest promised
	@./.ci/pythons

build: $(VENV)/.test  ## writes the notebooks from the chapters
	$(BIN)/crm-lessons build

grade: $(VENV)/.core  ## make grade SUBMISSIONS=folder OUT=folder
	$(if $(SUBMISSIONS),,$(error Say what to grade: make grade SUBMISSIONS=folder OUT=folder))
	$(BIN)/crm-lessons grade "$(SUBMISSIONS)" --out "$(OUT)"

nbgrader: $(VENV)/.test .venv-nbgrader/.ready  ## passes the sheets through the real nbgrader, in an environment of its own
	CRM_LESSONS_NBGRADER="$(CURDIR)/.venv-nbgrader/bin" $(BIN)/pytest tests/peers/test_nbgrader.py

bench: $(VENV)/.test .venv-nbgrader/.ready .venv-otter/.ready  ## measures the grader beside nbgrader and otter-grader: make bench BENCH_ARGS=--write
	$(BIN)/python benchmarks/grading.py --nbgrader .venv-nbgrader --otter .venv-otter $(BENCH_ARGS)

bench-methods: $(VENV)/.test .venv-lifetimes/.ready  ## measures the methods beside pandas, lifetimes, Polars and DuckDB
	$(BIN)/python benchmarks/methods.py --lifetimes .venv-lifetimes $(BENCH_ARGS)

site: $(VENV)/.site  ## builds the site for readers in site/, from the stored notebooks
	$(BIN)/python docs/site/build.py --repository "$(REPOSITORY)"

lite: $(VENV)/.lite  ## builds the site with the workbook to open and work in a browser: make lite [PYODIDE=folder of Pyodide]
	$(BIN)/python docs/site/build.py --repository "$(REPOSITORY)" --work
	$(BIN)/python docs/lite/build.py $(if $(PYODIDE),--pyodide "$(PYODIDE)")

constraints: $(VENV)/.test  ## pins the versions that are installed now: run it once the tests have passed with them
	$(BIN)/python -m pip freeze --exclude-editable > constraints.txt

clean:  ## removes all that these commands make: environments, caches, the built site; marks (grades/) are kept
	rm -rf .venv .venv-* *.egg-info build dist site proof.html
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -prune -exec rm -rf {} +

$(VENV)/.core: EXTRAS :=
$(VENV)/.lab: EXTRAS := [lab]
$(VENV)/.test: EXTRAS := [test]
$(VENV)/.site: EXTRAS := [site]
$(VENV)/.lite: EXTRAS := [site,lite]
$(VENV)/.core $(VENV)/.lab $(VENV)/.test $(VENV)/.site $(VENV)/.lite: pyproject.toml constraints.txt crm_lessons/classroom/jupyterlab/settings.json5 | $(BIN)/python
	@echo "Installing crm_lessons$(EXTRAS) in $(VENV) (once; a few minutes at most)"
	@if command -v uv > /dev/null; then \
		uv pip install --quiet --python $(BIN)/python --constraint constraints.txt --editable ".$(EXTRAS)"; \
	else \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".$(EXTRAS)"; \
	fi
	@touch $@

.venv-nbgrader/.ready: PEER := nbgrader==0.9.6
.venv-otter/.ready: PEER := otter-grader==7.0.0
.venv-lifetimes/.ready: PEER := lifetimes==0.11.3
.venv-nbgrader/.ready .venv-otter/.ready .venv-lifetimes/.ready: pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing $(PEER) in $(@D) (once; a few minutes at most)"
	@$(FOUND) -m venv $(@D)
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt "$(PEER)" --editable .
	@touch $@

$(BIN)/python:
	@test -n "$(FOUND)" || { \
		echo "crm_lessons needs Python 3.11 or newer; no $(PYTHON) was found, on the path or where pyenv and uv keep theirs."; \
		echo "Name another one: make lab PYTHON=python3.12"; exit 1; }
	@$(FOUND) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "crm_lessons needs Python 3.11 or newer; $(PYTHON) is $$($(FOUND) --version 2>&1)."; \
		echo "Name another one: make lab PYTHON=python3.12"; exit 1; }
	@$(FOUND) -m venv $(VENV) || { \
		echo "The environment could not be created. On Debian and Ubuntu: install the package python3-venv."; \
		rm -rf $(VENV); exit 1; }
