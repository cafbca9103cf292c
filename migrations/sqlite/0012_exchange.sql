-- A message may also wait for a register's answer, or be taken back by an operator. SQLite changes a check only by a
-- new table.
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
    status TEXT NOT NULL CHECK (status IN ('waiting', 'awaiting', 'done', 'stuck', 'cancelled')),
    last_trouble TEXT,
    -- The operation of the register to which it goes.
    call TEXT,
    -- The key under which the register knows the act.
    act TEXT,
    made_at BIGINT NOT NULL DEFAULT 0,
    -- What the register has called back, as JSON.
    decided TEXT,
    version BIGINT NOT NULL DEFAULT 0
);
INSERT INTO new_outbox (key, case_id, register, parcel, trace, tries, due_at, leased_until, status, last_trouble, made_at)
    SELECT key, case_id, register, parcel, trace, tries, due_at, leased_until, status, last_trouble, due_at FROM outbox;
DROP TABLE outbox;
ALTER TABLE new_outbox RENAME TO outbox;
CREATE INDEX outbox_waiting ON outbox (due_at, key) WHERE status = 'waiting';
CREATE INDEX outbox_of_a_case ON outbox (case_id);
CREATE INDEX outbox_open ON outbox (status, made_at, key) WHERE status <> 'done';
CREATE INDEX outbox_depths ON outbox (status, call, made_at) WHERE status <> 'done';
CREATE INDEX outbox_unanswered ON outbox (due_at, key) WHERE status = 'awaiting';
CREATE INDEX outbox_by_trace ON outbox (trace);
CREATE INDEX outbox_by_act ON outbox (act) WHERE act IS NOT NULL;

-- One exchange with a register, without its content. Added to, never changed.
CREATE TABLE exchanges (
    id TEXT PRIMARY KEY,
    sort TEXT NOT NULL,
    call TEXT NOT NULL,
    trace TEXT NOT NULL,
    issue TEXT,
    service TEXT,
    request_id TEXT,
    request_hash TEXT,
    asked_at BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT,
    -- A usable answer came, be it a refusal.
    well BOOLEAN NOT NULL,
    request_digest TEXT NOT NULL,
    answer_digest TEXT
);
CREATE INDEX exchanges_of_a_trace ON exchanges (trace, asked_at, id);
CREATE INDEX exchanges_of_a_call ON exchanges (call, well, asked_at);
