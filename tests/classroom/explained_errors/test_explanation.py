"""Beginners' cells, really run: each is met by its own sentence, in both languages, and nothing that works is commented."""

from __future__ import annotations

import re
import sys

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_lessons.classroom.explained_errors.explanation import RULES, explanation
from crm_lessons.text.names import UnknownName, closest

BEFORE_PYTHON_3_12 = [
    'print(f"Total : {accounts["revenue"].sum()} €")',
    "print(f'Total : {accounts['revenue'].sum()} €')",
    'f"{accounts.get("revenue")} et {3}"',
    'f"{", ".join(["a"])}"',
] * (sys.version_info < (3, 12))
"""Later, these cells run."""
CELLS = {
    "number_with_spaces": [
        "total = 50 000",
        "total = 1 000 000 * 2",
        "total = 50\u202f000",
        "total = 1 000,50 + 2",
        'accounts.query("revenue > 1 000")',
        "in_casablanca = [154 157 166]",
        "in_casablanca = {154, 157 166}",
    ],
    "points_between_thousands": ["total = 1.000.000"],
    "decimal_comma": ["rate = 0,05"],
    "decimal_comma_after_a_name": ["dict(top_share=0,8)"],
    "cross_for_a_product": ["x = 2 x 3", "x = (1 + 1) x 3"],
    "colon_for_a_division": ["x = 3 : 4"],
    "leading_zero": ["month = 05"],
    "date_without_quotation_marks": ["x = revenue_by_customer > 2024-01-01"],
    "percent_sign": ["rate = 80%", "rate = 12,5 %", "accounts[accounts.revenue > 80%]"],
    "sign_of_a_text": [
        "top_share = …",
        "x = 20 €",
        "x = 3 × 2",
        "x = “A”",
        "x = « A »",
        "x = 5 − 3",
        "x = 3 ≥ 2",
        "x = 3²",
        "x = 18€",
        "x = 5−3",
        "x = 20·5",
        "x = 3 → 2",
        "accounts.chiffre d’affaires.sum()",
    ],
    "hidden_sign": ["\ufeffx = 3", "x =\u200b 3"],
    "hidden_space": ["x = 3\u00a0+ 2", "x = 3\u00a0"],
    "name_of_several_words": ["chiffre affaires = 3", "my-var = 3", "chiffre d'affaires = 3"],
    "heading_after_a_point": [
        "accounts.chiffre d'affaires",
        "accounts.chiffre d'affaires + accounts.chiffre d'affaires",
    ],
    "semicolon_of_excel": ["x = SOMME(1;2;3)", 'SI(revenue_by_customer > 3; "A"; "B")', 'NB.SI(accounts; ">3")'],
    "small_letters": ["If 3 > 2:\n    x = 1", "x = Not True", "Def share(x):\n    return x"],
    "word_of_python": ['class = "A"', "lambda = 3", "True = 1"],
    "value_before_equals": ["5 = x", '"a" = x', "len(x) = 3"],
    "parameter_in_quotation_marks": ['dict("price"=3)', 'accounts.groupby("customer").agg("total"=("revenue", "sum"))'],
    "line_stops_half_way": ["x = 5 +", "x = True and", "dict(top_share=)"],
    "one_more": ["n = 1\nn++"],
    "label_without_value": ['{"a": 1, "b"}'],
    "else_alone": ["else:\n    x = 1"],
    "condition_inside_a_line": ["x = if 3 > 2: 1 else 2", 'f = lambda x: "A" if x > 2 elif x > 1 "B"'],
    "call_without_brackets": ["x = len accounts"],
    "words_without_quotation_marks": [
        "x = {1: aucun score}",
        "x = fidèle client",
        "x = [1, aucun score, 2]",
        "shops[shops.city == El Jadida]",
    ],
    "column_and_computation_apart": ['accounts.groupby("customer").agg(orders="revenue","size")'],
    "named_values_last": ['accounts.sort_values(ascending=False, "revenue")'],
    "equals_for_comparison": ['len(accounts["revenue"]=10)', "if 3 = 4:\n    pass", "accounts[accounts.revenue = 10]"],
    "wrong_closing": ["x = (1, 2]"],
    "closing_too_many": ["x = 1 + 2)"],
    "open_bracket": ["x = (1 + 2", "x = [1,\n 2", 'accounts["revenue"'],
    "colon": ["while True", "class A", "if 3 > 2\n    x = 1", "def share(x)\n    return x"],
    "not_indented": ["def share(x):\nreturn x"],
    "indented_otherwise": ["if True:\n    x = 1\n  y = 2"],
    "quotation_mark_between_braces": BEFORE_PYTHON_3_12,
    "brace_alone": ['f"{3"', 'x = f"Total : revenue}"'],
    "backslash_in_a_path": ['x = "C:\\Users\\marie\\sales.csv"', 'x = "D:\\xyz.csv"'],
    "quotation_mark": ["x = 'A"],
    "return_outside": ["return 3"],
    "comparison_turned": ["x = 3 => 2", "x = 3 =< 2"],
    "different": ["x = 3 <> 2"],
    "unit_beside_a_number": ["x = 20dirhams", "x = 2x", 'x = "3€" + 2x'],
    "accent_beside_a_number": ["x = 20élèves"],
    "french_word": [
        "pour x dans [1]:\n    print(x)",
        "tant que True:\n    pass",
        "if 3 > 2:\n    x = 1\nsinon si True:\n    x = 2",
        "x = True et False",
        "x = 3 si 2 > 1",
        'x = f"Total : {True et False}"',
        'accounts.query("revenue > 1 et orders > 1")',
    ],
    "print_without_brackets": ["print 3"],
    "missing_comma": [
        "print(accounts shops)",
        "a = 3\nprint(a b)",
        "x = [1 2]",
        "taux = round(12.5 2)  # 20 % de TVA",
        'print("clients et ventes" 3)',
        "x = [1, 2 3] # le 2024-12-31",
    ],
    "where_the_arrow_points": [
        "total := 5",
        "x = 5 +* 3",
        "accounts.apply(lambda x = x * 2)",
        "3 < 5 ?",
        'x = "1 000" 3',
        "x = 3 4 # voir 2 x 3",
        "x = 3 4 # total et reste",
        'x = """\n20 % et 5 x 3""" 4',
    ],
    "name_in_a_query": [
        'shops.query("city == rabat")',
        'limit = 10; accounts.query("revenue > limit")',
        'accounts.query("revenu > 3")',
        'accounts.query("CA > 3")',
    ],
    "variable_in_a_query": [
        'shops.query("city == @unknown")',
        'shops.query("city == @Rabat")',
        'shops.query("@staff > 3")',
    ],
    "equals_in_a_query": ['accounts.query("revenue = 10")', "shops.query(\"city = 'Rabat'\")"],
    "decimal_comma_in_a_query": [
        'accounts.query("revenue > 12,5")',
        'accounts.query("12,5 < revenue")',
        'accounts.query("revenue > 12,5 and orders > 1")',
    ],
    "used_before": ["def add():\n    total = total + 1\nadd()"],
    "opening_cell": ["sheet.check()", "del pd\npd.Series([1])"],
    "constant": ["x = true", "x = faux", "x = nan", "x = FALSE"],
    "module_first": ["math.sqrt(4)"],
    "function_of_excel": ["SOMME(revenue_by_customer)", "moyenne(revenue_by_customer)"],
    "comma_for_a_point": [
        'accounts.groupby("customer"),size()',
        'print(accounts["revenue"],mean())',
        'accounts["revenue"],sum()',
        'accounts.sort_values("revenue"),head(3)',
    ],
    "key_without_quotation_marks": [
        'prices = {"messages": 3}\nprices[messages]',
        'campaign, lists = pd.Series({"messages": 3}), pd.DataFrame({"messages": [3]})\ncampaign[messages]',
        "shops.loc[Z]",
        "shops[A]",
        'shops["staff"].loc[A]',
        "shops.loc[city]",
        "shops[[city, staff]]",
    ],
    "unknown_function": ["f(3)", "growth_of(3)"],
    "equality_for_a_name": ['choice == "a"'],
    "column_as_variable": ["accounts.sort_values(revenue)"],
    "letter": ["best = B", 'accounts.query("customer == A")', "who_is_right = c3"],
    "value_without_quotation_marks": ['shops["city"] == Rabat', 'in_fes = ...\nshops[shops["city"] == Fes]'],
    "of_a_module": ["show(accounts)", "glossary()", "x = sqrt(4)", "DataFrame()", "rfm_scores(accounts)"],
    "near_name": ["Accounts", "pritn(2)", "revenu_by_customer"],
    "unknown_name": ["best = moyen"],
    "and_between_columns": ['accounts[accounts["revenue"] > 3 and accounts["orders"] > 1]', "not revenue_by_customer"],
    "comparisons_without_brackets": ['accounts["revenue"] > 3 & accounts["orders"] > 1'],
    "and_before_comparison": ["revenue_by_customer > 3 & revenue_by_customer < 8"],
    "between_two_limits": ["accounts[10 < accounts.revenue < 100]", '0 <= accounts["revenue"] <= 5'],
    "no_such_direction": [
        "revenue_by_customer.sum(axis=1)",
        'revenue_by_customer.loc("A")',
    ],
    "direction_of_a_table": ['accounts.count("revenue")', "accounts.sum(axis=2)"],
    "text_for_a_yes_or_no": [
        'accounts.sort_values("revenue", ascending="False")',
        'revenue_by_customer.sort_values(ascending="Faux")',
    ],
    "named_results": [
        'accounts.groupby("customer").agg(total=("revenue"))',
        'accounts.groupby("customer").agg(total="sum")',
    ],
    "results_without_a_name": ['accounts.groupby("customer").agg("revenue", "size")'],
    "column_already_chosen": ['accounts.groupby("customer")["revenue"].agg(total=("revenue", "sum"))'],
    "comma_between_conditions": [
        'accounts[(accounts["revenue"] > 10), (accounts["orders"] > 1)]',
        "large = revenue_by_customer > 10\naccounts[large, large]",
        'accounts.loc[accounts["revenue"] > 10, accounts["orders"] > 1]',
    ],
    "column_in_an_if": ["if revenue_by_customer > 3:\n    x = 1"],
    "set_as_index": ['accounts[{"revenue"}]', "revenue_by_customer[{5, 17}]"],
    "missing_key": [
        'shops.loc["Rabat"]',
        'shops["Rabat"]',
        'accounts.loc["x"]',
        'revenue_by_customer.groupby("city").sum()',
        'accounts["chiffre d\'affaires"]',
        'accounts["client"]',
        'accounts["Revenue"]',
        'accounts["revenu"]',
        'accounts["margin"]',
        'accounts["revenue", "orders"]',
        'accounts[["revenue", "margin"]]',
        'accounts.groupby("client")',
        'accounts.sort_values("revenu")',
        'accounts.drop("revenu", axis=1)',
        'accounts["CA"]',
        'accounts["revenue" == 10]',
        'accounts.drop("revenue")',
        'accounts.groupby("customer")["montant"].sum()',
        "revenue_by_customer[5, 17]",
        "accounts.loc[3]",
        'accounts.loc[5, "revenu"]',
        'accounts.groupby("customer").agg(total=("montant", "sum"))',
        'accounts.drop_duplicates("client")',
        'revenue_by_customer["5"]',
        "revenue_by_customer[4]",
        'accounts.loc["revenue"]',
        'accounts.apply(lambda row: row["revenue"])',
        'accounts.merge(pd.DataFrame({"month": [1]}), on="revenue")',
        'accounts.groupby("orders").apply(lambda group: group["orders"])',
        'accounts.set_index("customer")',
        'accounts.set_index("orders")["orders"]',
        'accounts[["revenue" "orders"]]',
        "accounts.drop(5, axis=1)",
        "accounts.drop(99)",
        "accounts.loc[[3, 4]]",
        "accounts.loc[:, 5]",
        'accounts[["l\'an", "x"]]',
        'accounts.melt(id_vars="margin")',
    ],
    "missing_attribute": [
        "revenue_by_customer.taille",
        "accounts.dt",
        "revenue_by_customer.Sum()",
        'accounts.groupby("customer").Sum()',
        "accounts.revenu",
        "revenue_by_customer.columns",
        "revenue_by_customer.sort()",
        'revenue_by_customer.values.groupby("customer")',
        'accounts.groupby("customer").revenue.somme()',
        "revenue_by_customer.trier()",
        "accounts.Chiffre",
        "accounts.append(accounts)",
        "revenue_by_customer.pourcentage()",
        'accounts.groupby("date".month)',
    ],
    "several_columns_of_groups": ['accounts.groupby("customer")["revenue", "orders"].sum()'],
    "name_for_a_place": ['accounts.iloc["revenue"]', 'accounts.iloc[0, "revenue"]'],
    "name_of_a_module": ["np.moyenne([1, 2])", "pd.mean([1, 2])", "pd.tableau()"],
    "name_of_a_computation": [
        'accounts.groupby("customer").agg(total=("revenue", "somme"))',
        'accounts.groupby("customer")["revenue"].agg("Moyenne")',
        'revenue_by_customer.agg("moyenne")',
        'accounts.agg({"revenue": "sume"})',
        'accounts.groupby("customer").agg(("revenue", "size"))',
        'revenue_by_customer.agg("quoi")',
    ],
    "nothing_to_merge_on": ['accounts.merge(pd.DataFrame({"month": [1]}))'],
    "name_taken": ["sum = 5\nsum([1, 2])\ndel sum"],
    "value_called": ["accounts.shape()", "accounts.columns()"],
    "key_of_a_dictionary": [
        '{"a": 1}["b"]',
        'prices = {"a": 1}\nprices["b"]',
        'prices, costs = {"a": 1}, {"b": 2}\nprices["a"] - costs["a"]',
    ],
    "value_without_the_method": [
        "[1, 2].sum()",
        "x = 2.0\nx.sum()",
        '{"a": 1}.a',
        "x = [1]\nx.add(2)",
        "x = 3\nx.round(2)",
    ],
    "list_in_a_sum": ["[1, 2] / 3", "[1, 2] > 1"],
    "set_by_place": ["x = {1, 2}\nx[0]"],
    "number_by_place": ["x = 3\nx[0]", "x = 3\nx[0] = 2"],
    "length_beside_a_number": ['pd.Series(pd.to_timedelta([1], "D")) < 30'],
    "date_beside_a_number": ['pd.Series(pd.to_datetime(["2024-01-05"])) > 2024', 'pd.Timestamp("2024-01-05") - 5'],
    "part_of_a_date": [
        'pd.Series(pd.to_datetime(["2024-01-05"])).mois',
        'pd.Series(pd.to_datetime(["2024-01-05"])).dt.mois',
        'pd.Series(pd.to_datetime(["2024-01-05"])).days',
        'pd.Series(pd.to_datetime(["2024-01-05"])).dt.days',
        'shops["city"].month',
        'pd.Timestamp("2024-01-05").mois',
    ],
    "name_to_import": ["from crm_lessons import open_sheets", "from crm_lessons.methods import zzz"],
    "still_blank": ["top_share = ...\ntop_share / 2", "top = ...\nlen(top)", "top = ...\nrevenue_by_customer * top"],
    "comparison_in_the_brackets": ['accounts["revenue" > 10]'],
    "text_reduced": [
        'shops.groupby("staff").agg("mean")',
        'shops.groupby("staff")["city"].mean()',
        'pd.Series(["a", "b"]).mean()',
    ],
    "text_beside_a_number": [
        'revenue_by_customer.sum() + " DH"',
        '"Total : " + revenue_by_customer.sum()',
        '12.5 + " DH"',
        'revenue_by_customer + " DH"',
    ],
    "other_lengths": ["np.array([1, 2, 3]) + np.array([1, 2])"],
    "labels_of_the_groups": ['pd.cut(revenue_by_customer, 3, labels=["A", "B"])'],
    "both_cases": ['np.where(revenue_by_customer > 3, "A")'],
    "kind_of_plot": ['revenue_by_customer.plot(kind="barre")'],
    "limits_in_order": ["pd.cut(revenue_by_customer, bins=[30, 20, 10])"],
    "limits_that_meet": ["pd.qcut(pd.Series([1, 1, 1, 1, 2]), 4)"],
    "table_called": ['accounts("revenue")', "revenue_by_customer(5)"],
    "other_length": ['accounts["rank"] = [1, 2]'],
    "other_labels": ["revenue_by_customer == pd.Series([1, 2])"],
    "isin_wants_a_list": ["revenue_by_customer.isin(5)"],
    "dates_as_text": ["revenue_by_customer.dt.days"],
    "text_wanted": ["revenue_by_customer.str.lower()"],
    "decimal_comma_in_use": ["share = 0,8\nshare / 2", "round((0,8), 2)"],
    "sequence_multiplied": ["(0,8) * 2.0", "price = 12,50\ntotal = price * 3.0", "[1, 2] * 0.5"],
    "nothing": ["None + 1", 'x = None\nx["a"]'],
    "nothing_asked": ["x = None\nx.sum()"],
    "part_of_a_date_called": ['pd.Series(pd.to_datetime(["2024-01-05"])).dt.month()'],
    "function_not_called": [
        "len(revenue_by_customer.unique)",
        "revenue_by_customer.sum / 2",
        'x = accounts["revenue"].idxmin\nx * 2',
        "len + 2",
        "[len][0] + 2",
    ],
    "square_brackets_for_a_call": [
        'accounts.groupby["orders"]',
        "accounts.head[3]",
        'revenue_by_customer.mean["a"]',
        "len[revenue_by_customer]",
        'accounts.groupby("orders").sum["revenue"]',
    ],
    "old_names_and_new": [
        'accounts.rename(columns={"revenue", "ca"})',
        'accounts.rename(columns=["revenue", "ca"])',
        'revenue_by_customer.map({"A", "B"})',
    ],
    "text_as_number": [
        'revenue_by_customer * "2"',
        'round("3.456", 2)',
        'revenue_by_customer[5] * "2.5"',
        'revenue_by_customer.round("2")',
        '"3" + 2',
        '"80" / 100',
        '"13,9" * 2.0',
        'revenue_by_customer < "a"',
        '3 < "a"',
    ],
    "text_to_number": [
        'float("13,9 %")',
        'pd.to_numeric(pd.Series(["1 200,50"]))',
        'pd.Series(["a"]).astype(float)',
        'float("20%")',
        'float("-1\\xa0234,5")',
        'pd.Series(["1\\u202f000"]).astype(float)',
        'float("12,5 €")',
        'float("1.234,5")',
        'float("1,234.50")',
        'float("−5")',
        'pd.to_numeric(pd.Series(["l\'an"]))',
    ],
    "text_to_whole": ['int("3,5")', 'int("3.5")', 'int("1 000")'],
    "number_called": ["total = 3\ntotal(2)", "price = 2.5\nprice (3 + 4)"],
    "argument_missing": ["def share(a, b):\n    return a / b\nshare(1)"],
    "argument_too_many": [
        "def share(a):\n    return a\nshare(0,8)",
        'revenue_by_customer.sort_values("revenue")',
        "revenue_by_customer.isin(10, 20)",
    ],
    "argument_unknown": ["def share(a):\n    return a\nshare(part=2)", "print(3.14159, round=2)"],
    "power": ["0.8 ^ 3"],
    "share_between_0_and_1": ["revenue_by_customer.quantile(80)", "revenue_by_customer.quantile(0,8)"],
    "division_by_zero": ["1 / 0"],
    "place_too_far": ["[1, 2][2]", "revenue_by_customer.iloc[9]"],
    "module_missing": ["import panda", "import seaborn_that_is_not_here"],
    "file_missing": ['open("orders_that_are_not_here.csv")'],
    "in_a_set": ["{[1, 2]}", "{revenue_by_customer}"],
    "list_by_name": ['places = [1, 2]\nplaces["a"]'],
    "list_to_sum": ["sum(1, 2, 3)", "len(1, 2)"],
    "one_number": ["len(3)", "for i in 3:\n    pass"],
    "whole_number_wanted": ["range(2.0)"],
    "date_unreadable": ['pd.to_datetime("31/31/2024")'],
}
"""Cells of beginners, by the rule that should know them."""


def test_every_rule_meets_its_beginners(failure):
    """No rule is without a cell that needs it, and no other rule comes before it there."""
    assert CELLS.keys() == {rule.name for rule in RULES}
    met = [(rule, cell, _first_rule(failure(cell))) for rule, cells in CELLS.items() for cell in cells]
    assert [one for one in met if one[0] != one[2]] == []


def _first_rule(failed):
    return next((rule.name for rule in RULES if rule.explain(failed) is not None), None)


def test_no_word_is_proposed_for_itself(failure):
    """Whoever wrote a word is never asked whether that very word was meant."""
    for cell in [cell for cells in CELLS.values() for cell in cells]:
        failed = failure(cell)
        said = explanation(failed.error, failed.cell, failed.names).in_language("en")
        proposed = re.search("`([^`]+)`[^`]*Did you mean `([^`]+)`", said)
        assert proposed is None or proposed[1] != proposed[2], cell


def test_what_is_not_known_is_left_to_python(failure):
    """A key that a library, a text or a set misses is no dictionary's, and braces that go by two are not one too few."""
    cells = [
        'import os\nos.environ["none"]',
        '"{x}".format(y=[1][0])',
        "{1, 2}.remove(3)",
        'raise KeyError("a")',
        'f"{3!r y}"',
    ]
    failures = map(failure, cells)
    assert [
        failed.cell for failed in failures if explanation(failed.error, failed.cell, failed.names) is not None
    ] == []


def test_what_speaks_for_itself_is_not_explained_again():
    """Our own errors own their sentence."""
    assert explanation(UnknownName(closest("a", ["b"])), "x", {}) is None


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(
        [KeyError, NameError, TypeError, ValueError, AttributeError, SyntaxError, IndexError, RuntimeError]
    ),
    st.one_of(st.text(), st.integers(), st.tuples(st.integers(), st.text())),
    st.text(),
)
def test_nothing_that_a_cell_raises_makes_it_fail(kind, said, cell):
    """A sentence or none, whatever was raised, and whatever the cell holds."""
    explanation(kind(said), cell, {"t": pd.DataFrame(), "": None})
