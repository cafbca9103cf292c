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

-- A notice is about a case or about an offer.
ALTER TABLE notices ALTER COLUMN case_id DROP NOT NULL;
ALTER TABLE notices ALTER COLUMN reference DROP NOT NULL;
ALTER TABLE notices ADD COLUMN offer_id TEXT REFERENCES offers (id);

-- A letter about an offer belongs to no case.
ALTER TABLE outbox ALTER COLUMN case_id DROP NOT NULL;
