"""The headings under which shops, accounting programs and people write a column, the likeliest first.

They are compared by their letters and digits alone: CustomerID, « Customer Id » and customer_id are one heading. "Customer
country" is another, since the whole heading must be the same.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_WRITTEN = {
    "customer": """
        customer; client; customer id; code client; n client; no client; numero client; customer number; customer no; cust id;
        id client; customer code; client id; customer name; nom client; nom du client; client name; name of customer; clients;
        customers; sold to party; sold to pt; sold to; sold to name; bill to name; buyer user id; buyer username; buyer;
        buyer name; acheteur; account name; account; compte client; compte; raison sociale; societe; associated company;
        primary associated company; associated company primary; company name; client customer; partner; partenaire; tiers;
        code tiers; nom tiers; compauxlib; compauxnum; invoice partner display name; contact name; member id; user id;
        customer email; client email; email client; email; e mail; courriel; buyer email; from email address; billing email;
        email billing; full name; billing name; bill to; payer; name; nom; row labels; etiquettes de lignes;
        kunde; kundennummer; kunden nr; kundennr; kundenname; debitor; cliente; id cliente; codigo cliente; codigo de cliente;
        nombre del cliente; nombre cliente; codice cliente; nome cliente; ragione sociale; razon social""",
    "date": """
        date; order date; date commande; date de commande; date de la commande; date facture; date de facture;
        date de la facture; invoice date; date de facturation; invoice bill date; created at; created; created utc;
        created date utc; created date; creation date; date de creation; date created; order created date; date add;
        purchase date; date achat; date d achat; sale date; sales date; date vente; date de vente; date de la vente;
        document date; doc date; date document; date du document; date piece; date de piece; ecrituredate; date ecriture;
        date d ecriture; posting date; billing date; transaction date; date transaction; date operation; date d operation;
        close date; closing date; date de cloture; order day; jour; day; order time; date heure; date time; datetime;
        timestamp; date paid; paid at; order placed;
        datum; bestelldatum; auftragsdatum; rechnungsdatum; belegdatum; buchungsdatum; kaufdatum; fecha; fecha pedido;
        fecha de pedido; fecha del pedido; fecha factura; fecha de factura; fecha de compra; data; data ordine;
        data dell ordine; data fattura; data documento; data acquisto""",
    "amount": """
        amount; montant; montant ht; total ht; ca; ca ht; chiffre d affaires; chiffre d affaires ht; montant total ht;
        montant hors taxes; montant hors taxe; total hors taxes; total hors taxe; total; montant total; order total;
        order amount; total amount; total price; grand total; grand total purchased; grand total base; revenue; n revenue;
        net revenue; sales; net sales; ventes; gross; item total; line total; total ligne; montant ligne; net value;
        valeur nette; net amount; montant net; tax excluded; untaxed amount; net; montant ttc; total ttc; ca ttc;
        prix total; order value; item price; sold for; extended price; line amount; amount paid; total paid; turnover;
        value; valeur; gross sales; total collected; total gross; ht; hors taxes; ttc;
        betrag; nettobetrag; netto; umsatz; gesamtbetrag; summe; gesamtsumme; rechnungsbetrag; bruttobetrag; importe;
        importe total; importe neto; total pedido; total factura; ventas; importo; importo totale; imponibile; totale;
        totale ordine; totale fattura; fatturato""",
    "order": """
        order id; order number; order no; order; order nr; order num; n commande; no commande; numero commande;
        numero de commande; commande; order reference; order name; reference commande; reference; amazon order id; invoice no;
        invoice number; invoice id; invoice; invoice num; n facture; no facture; numero facture; numero de facture; facture;
        n piece; no piece; numero piece; numero de piece; piece; pieceref; sales document; sd document; sd doc; sales order;
        document number; sales record number; increment id; transaction id; ticket; receipt; receipt number; num; number;
        bestellnummer; bestell nr; bestellnr; auftragsnummer; auftrag; rechnungsnummer; rechnungsnr; rechnung nr; belegnummer;
        numero de pedido; numero pedido; pedido; n pedido; numero de factura; numero factura; numero ordine; n ordine; ordine;
        numero fattura; n fattura; fattura""",
    "status": """
        status; statut; etat; order status; financial status; payment status; statut de paiement; etat de la commande;
        statut de la commande; statut commande; etat commande; item status; stage; deal stage; stage name; etape;
        situation; cancelled at; cancelled; canceled; is cancelled; is canceled; annule; annulee; est annulee; type; event type; transaction type; document type; sens; debit credit;
        type de document; type de piece; type document; billing type;
        bestellstatus; auftragsstatus; estado; estado del pedido; estado pedido; stato; stato ordine; stato dell ordine""",
    "currency": """
        currency; devise; currency code; code devise; monnaie; document currency; doc currency; curr; transaction currency;
        order currency; idevise; devise de la commande;
        wahrung; waehrung; moneda; divisa; valuta""",
    "quantity": """
        quantity; qty; quantite; qte; quantity ordered; order quantity; quantity purchased; lineitem quantity; units;
        unites; nombre; quantite commandee; nb; item quantity; units sold; items sold;
        menge; anzahl; stuckzahl; cantidad; unidades; quantita""",
    "price": """
        unit price; price; prix unitaire; prix unitaire ht; pu; pu ht; prix ht; prix; price each; sales price; prix de vente;
        lineitem price; list price; unit cost; item unit price; rate; prix unit;
        preis; einzelpreis; stuckpreis; nettopreis; precio; precio unitario; prezzo; prezzo unitario""",
    "debit": "debit; debits; montant debit; debit eur; debit amount",
    "credit": "credit; credits; montant credit; credit eur; credit amount",
    "refunded": """
        refunded amount; amount refunded; total refunded; montant rembourse; rembourse; refunds; partial refunds;
        erstattet; erstatteter betrag; erstattungsbetrag; reembolsado; importe reembolsado; rimborsato; importo rimborsato""",
    "journal": "journalcode; code journal; journal; jnl",
    "journal_name": "journallib; libelle journal; nom du journal; journal name",
    "account_number": "comptenum; n compte; no compte; numero compte; numero de compte; compte general; account number",
}


_FRENCH = (
    "client",
    "montant",
    "commande",
    "facture",
    "somme",
    "prix",
    "vente",
    "quantite",
    "libelle",
    "devise",
    "statut",
    "piece",
)


def are_french(headings: Iterable[str]) -> bool:
    """Return whether the headings of a table are in French."""
    return any(word in plain(heading) for heading in headings for word in _FRENCH)


def plain(heading: str) -> str:
    """Return a heading as words without accents, capitals and punctuation: « N° client » and "no client" meet."""
    decomposed = unicodedata.normalize(
        "NFKD", _rightly_decoded(heading).casefold().replace("°", "o ").replace("º", "o ")
    )
    letters = "".join(
        character if character.isalnum() else " " for character in decomposed if not unicodedata.combining(character)
    )
    return " ".join(letters.split())


def squeezed(heading: str) -> str:
    """Return what two spellings of one heading have in common: "CustomerID" and "customer_id"; the sum of a pivot is its column."""
    words = plain(heading)
    for sum_of in ("sum of ", "somme de ", "total de "):
        words = words.removeprefix(sum_of)
    return words.replace(" ", "")


def _rightly_decoded(heading: str) -> str:
    """Return a heading whose UTF-8 was read as cp1252, "NÂ° client", as it was meant."""
    if heading.isascii():
        return heading
    try:
        return heading.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return heading


KNOWN = {role: tuple(squeezed(words) for words in written.split(";")) for role, written in _WRITTEN.items()}
