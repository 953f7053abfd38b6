# ---
# jupyter:
#   jupytext:
#     cell_metadata_filter: lang,question,edition,tags,-all
#     notebook_metadata_filter: -all
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown] lang="fr"
# # Étude de cas

# %% [markdown] lang="en"
# # Case study
