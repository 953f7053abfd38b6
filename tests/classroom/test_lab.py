"""JupyterLab as `make lab` and `crm-lessons start` open it, asked over its own interface."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from contextlib import contextmanager, suppress
from threading import Thread
from time import monotonic, sleep
from urllib.error import URLError
from urllib.request import Request, urlopen

import pytest

LANGUAGE = "lab/api/settings/@jupyterlab/translation-extension:plugin"
TOKEN = "held-in-a-test"


@contextmanager
def lab(place, language):
    """Start the workbook's JupyterLab with settings of its own, and give what asks it a question."""
    own = ("JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR", "JUPYTERLAB_SETTINGS_DIR", "JUPYTERLAB_WORKSPACES_DIR")
    environment = os.environ | {name: str(place / name.lower()) for name in own} | {"JUPYTER_TOKEN": TOKEN}
    options = "--no-browser --allow-root --port=0 --ip=127.0.0.1 --LabApp.news_url=None"
    command = [sys.executable, "-m", "crm_lessons.cli", "start", str(place / "work"), f"--language={language}"]
    with subprocess.Popen(
        [*command, f"--lab={options}"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as server:
        try:
            listens = re.compile(r"http://127\.0\.0\.1:\d+/")
            address = next(found.group() for found in map(listens.search, server.stderr) if found)
            Thread(target=server.stderr.read, daemon=True).start()
            _wait_for(address)
            yield lambda path, **request: _answer(address + path, **request)
        finally:
            server.terminate()


def _wait_for(address):
    """Wait until the server answers: under load it says where it listens a moment before it does."""
    until = monotonic() + 60
    while monotonic() < until:
        with suppress(URLError):
            return _answer(f"{address}api/status")
        sleep(0.1)
    raise AssertionError(f"JupyterLab does not answer at {address}")


def _answer(url, **request):
    asked = Request(url, headers={"Authorization": f"token {TOKEN}"}, **request)
    with urlopen(asked, timeout=60) as answer:
        text = answer.read().decode()
    return json.loads(text) if text else None


@pytest.mark.parametrize(("language", "other", "file_menu"), [("fr", "en", "Fichier"), ("en", "fr_FR", None)])
def test_menus_come_in_the_readers_language_unless_the_reader_chooses_another(language, other, file_menu, tmp_path):
    """French words for a French reader, English otherwise; what is chosen in the menu goes before."""
    with lab(tmp_path, language) as ask:
        settings = ask(LANGUAGE)
        locale = settings["schema"]["properties"]["locale"]["default"]
        words = ask(f"lab/api/translations/{locale}")["data"].get("jupyterlab", {})
        chosen = json.dumps({"raw": json.dumps({"locale": other})}).encode()
        ask(LANGUAGE, data=chosen, method="PUT")
        after = ask(LANGUAGE)["settings"]
    assert settings["settings"] == {}
    assert words.get("menu\x04File", [None])[0] == file_menu
    assert after == {"locale": other}
