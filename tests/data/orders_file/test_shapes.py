"""The exports that firms have, rebuilt with invented rows; each says where its headings were seen, or that they were not looked up."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from crm_lessons.data.orders_file import read_orders_file

from .following import followed


class Shape(NamedTuple):
    """An export and what is right of it: total, customers, orders; and the arguments that a message must ask for."""

    seen: str
    content: str
    total: float
    customers: set[str]
    orders: int
    asked: frozenset[str] | set[str] = frozenset()
    name: str = "export.csv"
    encoding: str = "utf-8"


SHAPES = {
    "Shopify": Shape(
        "Shopify Help Center, Exporting orders: one row an item, totals on the first row of an order",
        "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,"
        "Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price\n"
        "#1001,ada@example.org,paid,2024-01-05 10:00:00 +0100,fulfilled,,no,EUR,30.00,0.00,5.00,30.00,,0.00,Post,"
        "2024-01-05 09:58:00 +0100,1,Mug,10.00\n"
        "#1001,ada@example.org,,,,,,,,,,,,,,2024-01-05 09:58:00 +0100,2,Lamp,10.00\n"
        "#1002,bob@example.org,paid,2024-07-06 00:30:00 +0200,fulfilled,,no,EUR,12.00,0.00,2.00,12.00,,0.00,Post,"
        "2024-07-06 00:30:00 +0200,1,Mug,12.00\n",
        42.0, {"ada@example.org", "bob@example.org"}, 2,
    ),
    "Shopify, with a refund and a cancelled order": Shape(
        "Shopify Help Center, Exporting orders: Financial Status, Cancelled at, Refunded Amount",
        "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Cancelled at,Refunded Amount\n"
        "#1,ada@example.org,paid,EUR,30.00,2024-01-05 09:58:00 +0100,1,Mug,,0.00\n"
        "#2,bob@example.org,partially_refunded,EUR,50.00,2024-01-06 09:58:00 +0100,1,Lamp,,20.00\n"
        "#3,cy@example.org,voided,EUR,99.00,2024-01-07 09:58:00 +0100,1,Lamp,2024-01-08 09:58:00 +0100,0.00\n",
        60.0, {"ada@example.org", "bob@example.org"}, 2, {"keep", "columns"},
    ),
    "WooCommerce": Shape(
        "the export of the Orders report in the source code of WooCommerce (`get_export_columns`)",
        'Date,"Order #","N. Revenue (formatted)",Status,Customer,"Customer type",Product(s),"Items sold",Coupon(s),"Net Sales",Attribution\n'
        '2024-01-05 10:00:00,101,"$1,230.00",completed,Ada Byron,new,1× Mug,1,,1230,Direct\n'
        '2024-01-06 10:00:00,102,$20.00,processing,Bob Kahn,new,2× Mug,2,,20,Direct\n'
        '2024-01-07 10:00:00,103,$70.00,cancelled,Ada Byron,returning,1× Lamp,1,,70,Direct\n',
        1250.0, {"Ada Byron", "Bob Kahn"}, 2, {"keep"},
    ),
    "PrestaShop": Shape(
        "as commonly seen, not looked up",
        "ID;Référence;Nouveau client;Livraison;Client;Total;Paiement;État;Date\n"
        "1;XKBKNABJK;1;France;A. Byron;1 061,80 €;Chèque;Paiement accepté;2024-01-05 10:00:00\n"
        "2;OHSATSERP;0;France;B. Kahn;69,90 €;Virement;Livré;2024-01-06 10:00:00\n"
        "3;UOYEVOLI;0;France;A. Byron;14,90 €;Virement;Annulé;2024-01-07 10:00:00\n",
        1131.7, {"A. Byron", "B. Kahn"}, 2, {"keep"},
    ),
    "Odoo": Shape(
        "as commonly seen, not looked up",
        "Order Reference,Order Date,Customer,Salesperson,Company,Total,Status\n"
        "S00021,2024-01-05 10:00:00,Azure Interior,Mitchell,My Company,\"1,200.50\",Sales Order\n"
        "S00022,2024-02-06 10:00:00,Deco Addict,Mitchell,My Company,300.00,Sales Order\n"
        "S00023,2024-02-07 10:00:00,Deco Addict,Mitchell,My Company,999.00,Quotation\n",
        1500.5, {"Azure Interior", "Deco Addict"}, 2, {"keep"},
    ),
    "Etsy, orders": Shape(
        "files called EtsySoldOrders in the tests of public programs that read them",
        "Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,Street 1,Street 2,"
        "Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,Coupon Details,Discount Amount,"
        "Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,"
        "Adjusted Card Processing Fees,Adjusted Net Order Amount,Buyer,Order Type,Payment Type,InPerson Discount,InPerson Location,SKU\n"
        "01/13/24,3001,ada1,Ada Byron,Ada,Byron,2,Credit Card,01/15/24,1 Rue X,,Lyon,,69001,France,EUR,30.00,,,0.00,0.00,4.00,0.00,"
        "34.00,Paid,1.00,33.00,,,,ada,online,online_cc,,,M\n"
        "02/03/24,3002,bob2,Bob Kahn,Bob,Kahn,1,Credit Card,02/05/24,2 Rue Y,,Lyon,,69001,France,EUR,10.00,,,0.00,0.00,4.00,0.00,"
        "14.00,Paid,1.00,13.00,,,,bob,online,online_cc,,,L\n",
        48.0, {"ada1", "bob2"}, 2,
    ),
    "Etsy, items": Shape(
        "Etsy Help, How to download your shop data: Order Items",
        "Sale Date,Item Name,Buyer,Quantity,Price,Discount Amount,Order Shipping,Order Sales Tax,Item Total,Currency,Transaction ID,"
        "Listing ID,Date Paid,Date Shipped,Order ID\n"
        "01/13/24,Mug,ada1,2,10.00,0.00,4.00,0.00,20.00,EUR,91,71,01/13/24,01/15/24,3001\n"
        "01/13/24,Lamp,ada1,1,15.00,0.00,4.00,0.00,15.00,EUR,92,72,01/13/24,01/15/24,3001\n"
        "02/03/24,Mug,bob2,1,10.00,0.00,4.00,0.00,10.00,EUR,93,71,02/03/24,02/05/24,3002\n",
        45.0, {"ada1", "bob2"}, 2,
    ),
    "eBay": Shape(
        "eBay Help, Downloading your orders report",
        '"Sales Record Number","Order Number","Buyer Username","Buyer Name","Buyer Email","Item Number","Item Title",Quantity,'
        '"Sold For","Shipping And Handling","Total Price","Payment Method","Sale Date","Paid On Date"\n'
        "101,11-00001-1,ada_b,Ada,ada@example.org,771,Mug,1,$10.00,$2.00,$12.00,PayPal,Jan-05-24,Jan-05-24\n"
        "102,11-00002-1,bob_k,Bob,bob@example.org,772,Lamp,1,$30.00,$2.50,$32.50,PayPal,Feb-11-24,Feb-11-24\n",
        44.5, {"ada_b", "bob_k"}, 2,
    ),
    "Amazon": Shape(
        "Amazon Selling Partner API, order reports: flat file of unshipped orders; item-price is that of the whole line",
        "order-id\torder-item-id\tpurchase-date\tpayments-date\tbuyer-email\tbuyer-name\tsku\tproduct-name\tquantity-purchased\t"
        "currency\titem-price\titem-tax\n"
        "404-1\t1\t2024-01-05T23:30:00+00:00\t2024-01-05T23:31:00+00:00\ta@example.org\tAda\tM\tMug 3\" tall\t2\tEUR\t20.00\t3.00\n"
        "404-1\t2\t2024-01-05T23:30:00+00:00\t2024-01-05T23:31:00+00:00\ta@example.org\tAda\tL\tLamp\t1\tEUR\t15.00\t2.00\n"
        "404-2\t3\t2024-02-05T10:00:00+00:00\t2024-02-05T10:01:00+00:00\tb@example.org\tBob\tL\tLamp\t1\tEUR\t15.00\t2.00\n",
        50.0, {"Ada", "Bob"}, 2, name="report.txt",
    ),
    "Stripe": Shape(
        "the headings that a public program expects of an export of payments",
        "id,Description,Seller Message,Created (UTC),Amount,Amount Refunded,Currency,Converted Amount,Converted Amount Refunded,Fee,Tax,"
        "Converted Currency,Mode,Status,Statement Descriptor,Customer ID,Customer Description,Customer Email,Captured,Card ID\n"
        "ch_1,Plan,Payment complete.,2024-01-05 10:00,20.00,0.00,eur,20.00,0.00,0.50,0.00,eur,Live,Paid,,cus_A,,a@example.org,true,c1\n"
        "ch_2,Plan,Payment complete.,2024-02-05 10:00,20.00,5.00,eur,20.00,5.00,0.50,0.00,eur,Live,Paid,,cus_A,,a@example.org,true,c1\n"
        "ch_3,Plan,The bank declined.,2024-02-06 10:00,80.00,0.00,eur,80.00,0.00,0.00,0.00,eur,Live,Failed,,cus_B,,b@example.org,false,c2\n",
        35.0, {"cus_A"}, 2, {"keep", "columns"},
    ),
    "PayPal": Shape(
        "PayPal, Activity download specification",
        '"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address",'
        '"Transaction ID"\n'
        '"13/01/2024","10:00:00","CET","Ada Byron","Website Payment","Completed","EUR","1.020,00","-1,00","1.019,00","a@example.org","s@example.org","T1"\n'
        '"14/01/2024","10:00:00","CET","Bob Kahn","Website Payment","Completed","EUR","30,00","-1,00","29,00","b@example.org","s@example.org","T2"\n'
        '"15/01/2024","10:00:00","CET","","General Withdrawal","Completed","EUR","-900,00","0,00","-900,00","s@example.org","","T3"\n',
        1050.0, {"a@example.org", "b@example.org"}, 2, {"keep"},
    ),
    "QuickBooks, by customer": Shape(
        "a report Sales by Customer Detail in the tests of a public program",
        "Invented Company,,,,,,,,\nSales by Customer Detail,,,,,,,,\n\"January - March, 2024\",,,,,,,,\n,,,,,,,,\n"
        ",Date,Transaction Type,Num,Product/Service,Memo/Description,Qty,Sales Price,Amount,Balance\n"
        "Amy's Bird Sanctuary,,,,,,,,,\n"
        ",01/15/2024,Invoice,1021,Pump,,1.00,15.00,15.00,15.00\n"
        ",02/20/2024,Invoice,1022,Rocks,,2.00,10.00,20.00,35.00\n"
        "Total for Amy's Bird Sanctuary,,,,,,,,$35.00,\n"
        "Bill's Windsurf Shop,,,,,,,,,\n"
        ",03/02/2024,Invoice,1027,Pump,,1.00,15.00,15.00,15.00\n"
        "Total for Bill's Windsurf Shop,,,,,,,,$15.00,\n"
        "TOTAL,,,,,,,,$50.00,\n",
        50.0, {"Amy's Bird Sanctuary", "Bill's Windsurf Shop"}, 3, {"columns", "fill_down"},
    ),
    "Sage or EBP, journal of sales": Shape(
        "as commonly seen, not looked up",
        "SARL INVENTÉE;;;;;\nJournal des ventes du 01/01/2024 au 31/03/2024;;;;;\n;;;;;\n"
        "Date;N° pièce;Tiers;Libellé;Débit;Crédit\n"
        "15/01/2024;F1;DUPONT;Facture F1;1 200,00;\n"
        "03/02/2024;A1;DUPONT;Avoir A1;;200,00\n"
        "05/03/2024;F2;DURAND;Facture F2;300,50;\n"
        "Total général;;;;1 500,50;200,00\n",
        1300.5, {"DUPONT", "DURAND"}, 3, {"columns"}, encoding="cp1252",
    ),
    "FEC": Shape(
        "Livre des procédures fiscales, article A47 A-1: the eighteen fields of the file of accounting entries",
        "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef\tPieceDate\t"
        "EcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise\n"
        "VE\tVentes\t1\t20240115\t411000\tClients\tC01\tDUPONT\tF1\t20240115\tFacture\t1200,00\t0,00\t\t\t20240131\t\t\n"
        "VE\tVentes\t1\t20240115\t707000\tVentes\t\t\tF1\t20240115\tFacture\t0,00\t1000,00\t\t\t20240131\t\t\n"
        "VE\tVentes\t1\t20240115\t445710\tTVA\t\t\tF1\t20240115\tFacture\t0,00\t200,00\t\t\t20240131\t\t\n"
        "VE\tVentes\t2\t20240203\t411000\tClients\tC02\tDURAND\tF2\t20240203\tFacture\t60,00\t0,00\t\t\t20240229\t\t\n"
        "VE\tVentes\t2\t20240203\t707000\tVentes\t\t\tF2\t20240203\tFacture\t0,00\t60,00\t\t\t20240229\t\t\n"
        "BQ\tBanque\t3\t20240210\t411000\tClients\tC01\tDUPONT\tR1\t20240210\tRèglement\t0,00\t1200,00\t\t\t20240229\t\t\n"
        "BQ\tBanque\t3\t20240210\t512000\tBanque\t\t\tR1\t20240210\tRèglement\t1200,00\t0,00\t\t\t20240229\t\t\n",
        1260.0, {"DUPONT", "DURAND"}, 2, {"columns", "keep"}, name="123456789FEC20241231.txt", encoding="iso8859_15",
    ),
    "HubSpot": Shape(
        "exports of deals in the tests of public programs, whose columns vary",
        '"Record ID","Deal Name","Deal Stage","Close Date","Deal owner","Amount","Associated Company"\n'
        '"1","Pumps","Closed Won","2024-01-15 10:00","Eve","1200.0","Azure"\n'
        '"2","Lamps","Closed Lost","2024-02-15 10:00","Eve","800.0","Deco"\n'
        '"3","Mugs","Contract Sent","2024-03-15 10:00","Eve","300.0","Deco"\n',
        1200.0, {"Azure"}, 1, {"keep"},
    ),
    "Salesforce": Shape(
        "as commonly seen, not looked up",
        '"Opportunity Name","Account Name","Stage","Amount","Close Date"\n'
        '"Pumps","Azure","Closed Won","1,200.00","1/15/2024"\n'
        '"Lamps","Deco","Closed Won","800.50","2/3/2024"\n'
        '"Mugs","Deco","Negotiation/Review","300.00","3/15/2024"\n',
        2000.5, {"Azure", "Deco"}, 2, {"keep"},
    ),
    "Square": Shape(
        "Square Support, Export transactions: Transactions CSV",
        "Date,Time,Time Zone,Gross Sales,Discounts,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,Total Collected,Source,"
        "Transaction ID,Event Type,Customer ID,Customer Name\n"
        "2024-01-15,10:00:00,Paris,$20.00,$0.00,$20.00,$0.00,$4.00,$0.00,$0.00,$24.00,Register,T1,Payment,K1,Ada\n"
        "2024-01-16,10:00:00,Paris,$30.00,-$5.00,$25.00,$0.00,$5.00,$0.00,$0.00,$30.00,Register,T2,Payment,K2,Bob\n"
        "2024-01-17,10:00:00,Paris,-$20.00,$0.00,-$20.00,$0.00,-$4.00,$0.00,$0.00,-$24.00,Register,T3,Refund,K1,Ada\n",
        25.0, {"K1", "K2"}, 3,
    ),
    "Magento": Shape(
        "Adobe Commerce user guide, the columns of the list of orders; a public program reads an export with the same first eight",
        'ID,"Purchase Point","Purchase Date","Bill-to Name","Ship-to Name","Grand Total (Base)","Grand Total (Purchased)",Status\n'
        '000000001,"Main Website","Jan 5, 2024, 10:00:00 AM",Ada Byron,Ada Byron,"$1,029.00","$1,029.00",Complete\n'
        '000000002,"Main Website","Feb 6, 2024, 10:00:00 AM",Bob Kahn,Bob Kahn,$39.00,$39.00,Processing\n'
        '000000003,"Main Website","Feb 7, 2024, 10:00:00 AM",Bob Kahn,Bob Kahn,$39.00,$39.00,Canceled\n',
        1068.0, {"Ada Byron", "Bob Kahn"}, 2, {"keep"},
    ),
    "SAP": Shape(
        "as commonly seen, not looked up",
        "Sales Document\tDocument Date\tSold-to party\tMaterial\tOrder Quantity\tNet value\tDocument Currency\n"
        "10001\t15.01.2024\t4711\tP-1\t2\t1.200,00\tEUR\n"
        "10001\t15.01.2024\t4711\tP-2\t1\t300,00\tEUR\n"
        "60002\t03.02.2024\t4712\tP-1\t1\t600,00-\tEUR\n",
        900.0, {"4711", "4712"}, 2, encoding="utf-16",
    ),
    "a pivot of Excel": Shape(
        "as commonly seen, not looked up",
        "Client;Date;Somme de Montant\n"
        "Dupont;15/01/2024;100,00\n"
        ";03/02/2024;50,00\n"
        "Total Dupont;;150,00\n"
        "Durand;05/03/2024;25,50\n"
        ";06/03/2024;25,50\n"
        "Total Durand;;51,00\n"
        "Total général;;201,00\n",
        201.0, {"Dupont", "Durand"}, 4, {"fill_down"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_an_export_is_read_rightly_or_asked_about_and_then_read_rightly(tmp_path, shape):
    """Its total, its customers, its orders: at once, or after one message whose line is copied; every row is accounted for."""
    path = tmp_path / shape.name
    path.write_bytes(shape.content.encode(shape.encoding))
    read, line = followed(path)
    assert {
        argument for argument in ("columns", "keep", "fill_down", "dates", "lines") if f"{argument}=" in line
    } == shape.asked
    assert read.orders["amount"].sum() == pytest.approx(shape.total)
    assert set(read.orders["customer"]) == shape.customers
    assert len(read.orders) == shape.orders
    assert sum(read.rows.values()) == len(shape.content.splitlines())


def test_no_export_is_read_in_another_way_without_its_answer(tmp_path):
    """What was asked is needed: bad rows set aside or not, the message comes."""
    for number, shape in enumerate(shape for shape in SHAPES.values() if shape.asked):
        path = tmp_path / f"{number}{shape.name}"
        path.write_bytes(shape.content.encode(shape.encoding))
        with pytest.raises(ValueError, match="read_orders_file"):
            read_orders_file(path, bad_rows="set_aside")
