"""Where else a page's notebook opens, once its repository has an address: links that a reader may follow."""

from __future__ import annotations

from urllib.parse import quote


def elsewhere(notebook: str, repository: str, branch: str) -> dict[str, str]:
    """Return name of the place -> address; nothing when the repository has none.

    notebook: path in the repository, "notebooks/fr/02_pareto_abc.ipynb"
    repository: "owner/name" on GitHub, or ""
    """
    if not repository:
        return {}
    return {
        "JupyterLab (Binder)": f"https://mybinder.org/v2/gh/{repository}/{branch}?urlpath=lab/tree/{quote(notebook)}",
        "Colab": f"https://colab.research.google.com/github/{repository}/blob/{branch}/{quote(notebook)}",
    }
