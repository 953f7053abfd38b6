-- The marketing database of Tamaris Hydraulique: twelve tables, each row known by its number.
-- Dates are text, written 2024-12-31; true and false are 1 and 0; amounts are in dirhams.

CREATE TABLE customers (
    customer     INTEGER PRIMARY KEY,
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('company', 'person')),
    sector       TEXT NOT NULL,
    city         TEXT NOT NULL,
    phone        TEXT,
    email        TEXT,
    since        TEXT NOT NULL,                                -- the day of registration
    qualified_on TEXT,                                         -- when profile and solvency were checked, if they were
    referred_by  INTEGER REFERENCES customers (customer)       -- the customer who sent this one, if any
);

CREATE TABLE contacts (
    contact  INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customers (customer),
    name     TEXT,                                             -- missing for a desk
    role     TEXT NOT NULL,
    email    TEXT NOT NULL,
    phone    TEXT NOT NULL
);

CREATE TABLE products (
    product   INTEGER PRIMARY KEY,
    name      TEXT NOT NULL,
    family    TEXT NOT NULL CHECK (family IN ('pump', 'valve', 'spare_part')),
    price     INTEGER NOT NULL,
    unit_cost INTEGER NOT NULL
);

CREATE TABLE orders (
    "order"  INTEGER PRIMARY KEY,                              -- in quotes: ORDER is also a word of SQL
    customer INTEGER REFERENCES customers (customer),          -- missing for a counter sale
    date     TEXT NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('order', 'credit_note')),
    cancels  INTEGER REFERENCES orders ("order")               -- the order that a credit note corrects
);

CREATE TABLE order_lines (
    line       INTEGER PRIMARY KEY,
    "order"    INTEGER NOT NULL REFERENCES orders ("order"),
    product    INTEGER NOT NULL REFERENCES products (product),
    quantity   INTEGER NOT NULL CHECK (quantity <> 0),         -- negative on a credit note
    unit_price INTEGER NOT NULL
);

CREATE TABLE campaigns (
    campaign INTEGER PRIMARY KEY,
    name     TEXT NOT NULL,
    channel  TEXT NOT NULL,
    date     TEXT NOT NULL,
    cost     INTEGER NOT NULL
);

CREATE TABLE messages (
    message   INTEGER PRIMARY KEY,
    campaign  INTEGER NOT NULL REFERENCES campaigns (campaign),
    contact   INTEGER NOT NULL REFERENCES contacts (contact),
    sent_on   TEXT NOT NULL,
    delivered INTEGER NOT NULL CHECK (delivered IN (0, 1)),
    opened    INTEGER NOT NULL CHECK (opened IN (0, 1))
);

CREATE TABLE left_out (
    left_out INTEGER PRIMARY KEY,                              -- whom the lot kept apart from a campaign, for comparison
    campaign INTEGER NOT NULL REFERENCES campaigns (campaign),
    customer INTEGER NOT NULL REFERENCES customers (customer)
);

CREATE TABLE responses (
    response INTEGER PRIMARY KEY,
    message  INTEGER NOT NULL REFERENCES messages (message),
    date     TEXT NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('click', 'quote_request', 'order'))
);

CREATE TABLE complaints (
    complaint INTEGER PRIMARY KEY,
    customer  INTEGER NOT NULL REFERENCES customers (customer),
    date      TEXT NOT NULL,
    reason    TEXT NOT NULL,
    solved_on TEXT                                             -- missing where nobody solved it
);

CREATE TABLE consents (
    consent  INTEGER PRIMARY KEY,
    contact  INTEGER NOT NULL REFERENCES contacts (contact),
    date     TEXT NOT NULL,
    channel  TEXT NOT NULL,                                    -- through which the decision was given
    decision TEXT NOT NULL CHECK (decision IN ('opt_in', 'opt_out'))
);

CREATE TABLE interactions (
    interaction INTEGER PRIMARY KEY,
    customer    INTEGER NOT NULL REFERENCES customers (customer),
    date        TEXT NOT NULL,
    channel     TEXT NOT NULL,
    subject     TEXT NOT NULL                                  -- what it was about
);
