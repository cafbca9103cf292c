-- Who wants letters by post and where, the letters that go there, and the sacks in which they are printed.

-- That a person wants letters by post. Whoever has no row hears in the portal alone.
CREATE TABLE post_wishes (
    person TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    visit TEXT,
    at BIGINT NOT NULL
);

-- A letter by post; its id is its notice's. `stands` and `sack` are in `standing`, too, with the address and the days.
CREATE TABLE envelopes (
    id TEXT PRIMARY KEY,
    recipient TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    reference TEXT NOT NULL,
    service TEXT NOT NULL,
    letter BIGINT,
    at BIGINT NOT NULL,
    stands TEXT NOT NULL CHECK (stands IN ('waiting', 'packed', 'posted', 'came_back', 'withdrawn')),
    sack TEXT,
    standing TEXT NOT NULL
);
CREATE INDEX envelopes_waiting ON envelopes (at, id) WHERE stands = 'waiting';
CREATE INDEX envelopes_due ON envelopes (at) WHERE stands IN ('waiting', 'packed');
CREATE INDEX envelopes_in_a_sack ON envelopes (sack, at, id) WHERE sack IS NOT NULL;
CREATE INDEX envelopes_of_a_case ON envelopes (case_id, at, id);
CREATE INDEX envelopes_to_a_person ON envelopes (recipient, at, id) WHERE stands = 'waiting';

-- Letters that were printed in one go, by whom, and what has become of them.
CREATE TABLE sacks (
    id TEXT PRIMARY KEY,
    packer TEXT NOT NULL,
    at BIGINT NOT NULL,
    open BOOLEAN NOT NULL,
    standing TEXT NOT NULL
);
CREATE INDEX sacks_open ON sacks (at, id) WHERE open;
