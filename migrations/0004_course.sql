-- What a case has gone through: its term, what has to be mended, earlier answers. JSON, never searched.
ALTER TABLE cases ADD COLUMN course TEXT NOT NULL DEFAULT '{}';
-- When a case moves on by itself; empty for all others.
ALTER TABLE cases ADD COLUMN acts_at BIGINT;
CREATE INDEX cases_that_act ON cases (acts_at, id) WHERE acts_at IS NOT NULL;

-- Opening such a notice counts as being served with a document.
ALTER TABLE notices ADD COLUMN legal BOOLEAN NOT NULL DEFAULT FALSE;

-- Files attached to drafts and cases; the bytes lie elsewhere. of is the draft's id, which becomes the case's.
CREATE TABLE attachments (
    id TEXT PRIMARY KEY,
    of TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'clean', 'infected', 'unchecked')),
    added_at BIGINT NOT NULL
);
CREATE INDEX attachments_of ON attachments (of, added_at, id);
CREATE INDEX attachments_waiting ON attachments (added_at, id) WHERE state = 'waiting';
