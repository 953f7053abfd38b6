"""Settings of the site in one language; build.py gathers the pages and says which language (-t en, French otherwise)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from elsewhere import elsewhere
from held import modules_for
from pages import FORMULAS, REPOSITORY, notebooks
from sphinx.application import Sphinx
from words import FOLDED_ANSWER, NAME, in_templates

FORMULA_STYLE = REPOSITORY / "crm_lessons" / "authoring" / "templates" / "formulas.css"
HELD_STYLE = REPOSITORY / "crm_lessons" / "widgets" / "page" / "held_figure.css"

repository = ""
"""The setting to fill in, "owner/name" on GitHub: every page then links its notebook on Binder and on Colab."""

branch = "main"

work = False
"""Whether the workbook stands beside the pages, to open and work in the browser: docs/lite/build.py puts it there."""

language = "en" if tags.has("en") else "fr"
project = html_title = NAME.in_language(language)

extensions = ["myst_nb", "mathml", "folded", "stems", "navigation"]
smartquotes = False  # the notebooks already have the typography of their language
nb_execution_mode = "off"  # the stored notebooks are shown as they are; `crm-lessons build` has run them
nb_code_prompt_show = FOLDED_ANSWER.in_language(language)
nb_ipywidgets_js: dict[str, dict[str, str]] = {}  # a widget's still figure is what a reader sees
myst_enable_extensions = ["colon_fence", "deflist", "dollarmath"]
myst_heading_anchors = 2  # a method's page leads to the section that teaches it
add_module_names = toc_object_entries = False
python_maximum_signature_line_length = 60
html_math_renderer = "mathml"

html_theme = "furo"
pygments_dark_style = "a11y-dark"
templates_path = [str(HERE / "templates")]
html_static_path = [str(HERE / "static"), str(FORMULA_STYLE), str(HELD_STYLE)]
html_js_files = [("scrolling.js", {"defer": "defer"})]
html_css_files = ["site.css", HELD_STYLE.name]
html_favicon = str(HERE / "static" / "icon.svg")
html_use_index = html_copy_source = html_show_copyright = html_show_sphinx = False
html_context: dict[str, Any] = {"words": in_templates(language), "other": "fr" if language == "en" else "en"}


def setup(app: Sphinx) -> None:
    """Give each page its notebook and the places where that opens, and a sheet of formulas its style."""
    app.add_config_value("repository", repository, "html")
    app.add_config_value("branch", branch, "html")
    app.add_config_value("work", work, "html", bool)
    stored = notebooks(language)

    def links(app: Sphinx, page: str, _template: str, context: dict[str, Any], _doctree: object) -> None:
        if page.startswith(f"{FORMULAS}/"):
            app.add_css_file(FORMULA_STYLE.name)
        if page in stored:
            path = stored[page].relative_to(REPOSITORY).as_posix()
            for module in modules_for(stored[page]):
                app.add_js_file(None, body=module, type="module")
            context["notebook"] = stored[page].name
            context["work"] = path if app.config.work else None
            context["elsewhere"] = elsewhere(path, app.config.repository, app.config.branch)

    app.connect("html-page-context", links)
