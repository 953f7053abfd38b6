"""What the sentence under an error says to write, cell by cell."""

from __future__ import annotations

import sys

from crm_lessons.classroom.explained_errors.explanation import explanation
from crm_lessons.text.language import LANGUAGES

BEFORE_PYTHON_3_12 = {
    'print(f"Total : {accounts["revenue"].sum()} €")': ["`'`"],
    "print(f'Total : {accounts['revenue'].sum()} €')": ['`"`'],
}
"""Later, these cells run."""
SAID = {
    "total = 50 000": ["50000", "50_000"],
    "total = 1 000,50 + 2": ["1000.50", "1_000.50"],
    "three_largest = [157 130 166]": ["157 130 166", "157130166"],
    "dict(top_share=0,8)": ["`0.8`"],
    "revenue_by_customer.sum / 2": ["`.sum()`"],
    "accounts.head[3]": ["`.head(…)`"],
    'accounts.groupby["orders"]': ["`.groupby(…)`"],
    "len[revenue_by_customer]": ["`len(…)`"],
    'x = accounts["revenue"].idxmin\nx * 2': ["`x`", "`idxmin()`"],
    'accounts.rename(columns={"revenue", "ca"})': ["`rename`", '": "'],
    'accounts.drop("revenue")': ['drop(columns="revenue")'],
    'accounts.groupby("customer")["montant"].sum()': ["revenue, orders"],
    "revenue_by_customer.somme()": ["`.sum`"],
    "revenue_by_customer.isin(10, 20)": ["1 ", "2"],
    "rate = 0,05": ["0.05"],
    "rate = 12,5 %": ["0.125"],
    "rate = 80%": ["0.8"],
    "price = 12,50\ntotal = price * 3.0": ["`12.50`"],
    "If 3 > 2:\n    x = 1": ["`if`"],
    "np.moyenne([1, 2])": ["`numpy`", ".mean()"],
    "accounts.Chiffre": ["revenue, orders"],
    'accounts.drop_duplicates("client")': [".index", "`customer`"],
    "len(revenue_by_customer.unique)": ["`.unique()`"],
    "print(3.14159, round=2)": ["`round`"],
    "accounts.chiffre d'affaires": ["accounts.columns"],
    'accounts["chiffre d\'affaires"]': ["`revenue`"],
    'accounts["client"]': [".index", "reset_index", "`customer`"],
    'accounts["revenu"]': ["`revenue`"],
    'limit = 10; accounts.query("revenue > limit")': ["`@limit`"],
    'accounts.query("revenu > 3")': ["`revenue`"],
    'accounts.query("revenue > 12,5")': ["`12.5`"],
    'accounts.loc["revenue"]': ['`.loc[:, "revenue"]`', '`table["revenue"]`'],
    'accounts.apply(lambda row: row["revenue"])': ["axis=1"],
    'accounts.merge(pd.DataFrame({"month": [1]}), on="revenue")': ["left_on", "`revenue`"],
    'accounts.groupby("orders").apply(lambda group: group["orders"])': ["`.name`", "`orders`"],
    'accounts.set_index("customer")': ["`customer`"],
    'accounts.set_index("orders")["orders"]': [".reset_index()"],
    'prices, costs = {"a": 1}, {"b": 2}\nprices["a"] - costs["a"]': ["`costs`", "'b'"],
    'accounts.query("CA > 3")': ["`revenue`"],
    'accounts[["revenue" "orders"]]': ['"revenue"', '"orders"'],
    "accounts.drop(5, axis=1)": ["drop(index=5)"],
    "accounts.drop(99)": [" 99", "5, 17, 10"],
    "accounts.loc[[3, 4]]": [" 3. ", "5, 17, 10"],
    "accounts.loc[:, 5]": [" 5. ", "revenue, orders"],
    'accounts[["l\'an", "x"]]': ['"l\'an". ', "revenue, orders"],
    'accounts.melt(id_vars="margin")': ["'margin'. "],
    'accounts["margin"]': ["revenue, orders"],
    'accounts["revenue", "orders"]': ['[["revenue", "orders"]]'],
    'revenue_by_customer["5"]': ["`5`"],
    "share = 0,8\nshare / 2": ["`0.8`"],
    'float("13,9 %")': ["`0.139`", "/ 100"],
    'float("20%")': ["`0.2`", "`%`"],
    'float("-1\\xa0234,5")': ["`-1234.5`", '.str.replace(",", ".")', "-1\xa0234,5"],
    'pd.Series(["1\\u202f000"]).astype(float)': ["`1000`", r'.str.replace(r"\s", "", regex=True)'],
    'float("12,5 €")': ["`12.5`", "`€`, `,`", '.str.replace("€", "")'],
    'float("1.234,5")': ["`1234.5`", '.str.replace(".", "").str.replace(",", ".")'],
    'float("1,234.50")': ["`1234.50`", '.str.replace(",", "")'],
    'float("−5")': ["`-5`", '.str.replace("−", "-")'],
    'int("3.5")': ["`3.5`", "`int`"],
    'pd.to_numeric(pd.Series(["l\'an"]))': ["l'an"],
    "accounts.sort_values(revenue)": ['accounts["revenue"]'],
    "rfm_scores(accounts)": ["from crm_lessons.methods import rfm_scores"],
    "x = [1,\n 2": ["`[`", "1"],
    'shops.query("city == rabat")': ["`city`", "`'Rabat'`"],
    'shops.query("city == @unknown")': ["`@`", "`unknown`"],
    'shops.query("@staff > 3")': ["`staff`", "`@`"],
    'accounts.sort_values("revenue", ascending="False")': ["`ascending`", "`False`"],
    'revenue_by_customer.sum() + " DH"': ["DH", "{"],
    'revenue_by_customer + " DH"': [".astype(str)"],
    'accounts.groupby("customer").agg(total=("revenue", "somme"))': ['`"sum"`'],
    'revenue_by_customer.agg("moyenne")': ['`"mean"`'],
    'accounts.groupby("customer").agg(("revenue", "size"))': ['=("'],
    'accounts.groupby("customer").agg("total sales"=("revenue", "sum"))': ["`total_sales=…`"],
    'accounts.groupby("orders")["revenue"].sum()["x"]': ["'x'", ".iloc"],
    'dict("price"=3)': ["`price=…`"],
    "pour x dans [1]:\n    print(x)": ["`for`", "`in`"],
    "tant que True:\n    pass": ["`tant que`", "`while`"],
    "x = {1: aucun score}": ['`"aucun score"`'],
    "x = 20élèves": ["`20élèves`"],
    "top_share = …": ["`...`"],
    "shops[shops.city == Fes]": ["`city`", '`"Fès"`'],
    "shops.loc[Z]": ['`shops.loc["Z"]`'],
    "shops[A]": ['`shops.loc["A"]`'],
    'shops["staff"].loc[A]': ['`shops["staff"].loc["A"]`'],
    "shops.loc[city]": ['`shops.loc[:, "city"]`'],
    "shops[[city, staff]]": ['`shops[["city", …]]`'],
    'prices = {"messages": 3}\nprices[messages]': ['`prices["messages"]`'],
    'shops.loc["Rabat"]': ["Rabat", "`city`", "condition"],
    'accounts.loc["x"]': ["5, 17, 10"],
    'revenue_by_customer.groupby("city").sum()': ['.groupby("city")'],
    'accounts.groupby("customer"),size()': ["`.size(…)`"],
    "accounts.dt": [".dt`"],
    "revenue_by_customer.taille": ["Tab"],
    "revenue_by_customer.Sum()": ["`.sum`"],
    'pd.Series(pd.to_datetime(["2024-01-05"])).mois': ["`.dt.month`"],
    'pd.Series(pd.to_datetime(["2024-01-05"])).days': ["`.dt.day`"],
    'shops["city"].month': ["pd.to_datetime", "`.dt.month`"],
    'pd.Timestamp("2024-01-05").mois': ["`.month`"],
    "show(accounts)": ["`from crm_lessons import show`"],
} | (BEFORE_PYTHON_3_12 if sys.version_info < (3, 12) else {})


def test_a_sentence_says_what_to_write(failure):
    """Where the right line can be told from the wrong one, it is told, in both languages."""
    unsaid = []
    for cell, words in SAID.items():
        failed = failure(cell)
        sentence = explanation(failed.error, failed.cell, failed.names)
        for language in LANGUAGES:
            written = sentence.in_language(language).replace("\u202f", " ")
            unsaid += [(cell, language, word) for word in words if word not in written]
    assert not unsaid
