-- What somebody was offered or has applied for, once for each key. case_id is the case that has it.
CREATE TABLE claims (
    service TEXT NOT NULL,
    offering TEXT NOT NULL,
    key TEXT NOT NULL,
    case_id TEXT REFERENCES cases (id),
    PRIMARY KEY (service, offering, key)
);

-- One person's offer, because of what a register told.
CREATE TABLE offers (
    id TEXT PRIMARY KEY,
    service TEXT NOT NULL,
    offering TEXT NOT NULL,
    key TEXT NOT NULL,
    recipient TEXT NOT NULL,
    event TEXT NOT NULL,
    register TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('open', 'declined', 'accepted', 'closed')),
    offered_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    UNIQUE (service, offering, key, recipient),
    FOREIGN KEY (service, offering, key) REFERENCES claims (service, offering, key)
);
CREATE INDEX offers_to_a_person ON offers (recipient, offered_at, id);

-- How far the feed of a register was read for a service's offer.
CREATE TABLE cursors (
    service TEXT NOT NULL,
    offering TEXT NOT NULL,
    feed TEXT NOT NULL,
    cursor TEXT NOT NULL,
    PRIMARY KEY (service, offering, feed)
);

-- A notice is about a case or about an offer. SQLite makes a column optional only by a new table.
CREATE TABLE new_notices (
    id TEXT PRIMARY KEY,
    recipient TEXT NOT NULL,
    case_id TEXT REFERENCES cases (id),
    reference TEXT,
    service TEXT NOT NULL,
    text TEXT NOT NULL,
    reason TEXT,
    at BIGINT NOT NULL,
    read_at BIGINT,
    legal BOOLEAN NOT NULL DEFAULT FALSE,
    offer_id TEXT REFERENCES offers (id)
);
INSERT INTO new_notices (id, recipient, case_id, reference, service, text, reason, at, read_at, legal)
    SELECT id, recipient, case_id, reference, service, text, reason, at, read_at, legal FROM notices;
DROP TABLE notices;
ALTER TABLE new_notices RENAME TO notices;
CREATE INDEX notices_to_a_person ON notices (recipient, at, id);
CREATE INDEX notices_unread ON notices (recipient) WHERE read_at IS NULL;

-- A letter about an offer belongs to no case.
CREATE TABLE new_outbox (
    key TEXT PRIMARY KEY,
    case_id TEXT REFERENCES cases (id),
    -- Messages to registers about one case go one after the other; letters wait for nobody.
    register BOOLEAN NOT NULL,
    parcel TEXT NOT NULL,
    trace TEXT NOT NULL,
    tries BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    leased_until BIGINT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('waiting', 'done', 'stuck')),
    last_trouble TEXT
);
INSERT INTO new_outbox (key, case_id, register, parcel, trace, tries, due_at, leased_until, status, last_trouble)
    SELECT key, case_id, register, parcel, trace, tries, due_at, leased_until, status, last_trouble FROM outbox;
DROP TABLE outbox;
ALTER TABLE new_outbox RENAME TO outbox;
CREATE INDEX outbox_waiting ON outbox (due_at, key) WHERE status = 'waiting';
CREATE INDEX outbox_of_a_case ON outbox (case_id);
