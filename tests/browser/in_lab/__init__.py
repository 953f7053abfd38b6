"""What the tests in a browser drive: JupyterLab or Notebook on this machine, and the page that a person has before them."""
