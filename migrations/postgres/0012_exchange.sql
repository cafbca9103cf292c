-- A message may also wait for a register's answer, or be taken back by an operator.
ALTER TABLE outbox DROP CONSTRAINT outbox_status_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_status_check
    CHECK (status IN ('waiting', 'awaiting', 'done', 'stuck', 'cancelled'));
-- The operation of the register to which it goes.
ALTER TABLE outbox ADD COLUMN call TEXT;
-- The key under which the register knows the act.
ALTER TABLE outbox ADD COLUMN act TEXT;
ALTER TABLE outbox ADD COLUMN made_at BIGINT NOT NULL DEFAULT 0;
-- What the register has called back, as JSON.
ALTER TABLE outbox ADD COLUMN decided TEXT;
ALTER TABLE outbox ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
UPDATE outbox SET made_at = due_at;
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
