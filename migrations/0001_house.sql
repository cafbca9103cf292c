-- What the house must not forget. One text for SQLite and PostgreSQL.
-- Times are microseconds since 1970 in UTC; ids are UUIDs as text; JSON is text and never searched.

-- A person's unfinished application for one service.
CREATE TABLE drafts (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    owner_given_name TEXT NOT NULL,
    owner_family_name TEXT NOT NULL,
    service TEXT NOT NULL,
    bundle TEXT NOT NULL,
    answers TEXT NOT NULL,
    facts TEXT NOT NULL,
    done TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE (owner, service)
);

-- A submitted application; its id is the draft's.
CREATE TABLE cases (
    id TEXT PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    service TEXT NOT NULL,
    bundle TEXT NOT NULL,
    owner TEXT NOT NULL,
    owner_given_name TEXT NOT NULL,
    owner_family_name TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    stuck TEXT,
    answers TEXT NOT NULL,
    facts TEXT NOT NULL,
    fee TEXT,
    assignee TEXT,
    assignee_given_name TEXT,
    assignee_family_name TEXT,
    decision TEXT,
    submitted_at BIGINT NOT NULL,
    due TEXT,
    version BIGINT NOT NULL
);
CREATE INDEX cases_in_a_queue ON cases (service, state, submitted_at, id);
CREATE INDEX cases_of_an_owner ON cases (owner, submitted_at, id);
CREATE INDEX cases_stuck ON cases (service, submitted_at, id) WHERE stuck IS NOT NULL;

-- What happened, to whose data, by whom. Added to, never changed. case_id may be a draft's.
CREATE TABLE events (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    about TEXT NOT NULL,
    case_id TEXT,
    service TEXT NOT NULL,
    actor TEXT NOT NULL,
    what TEXT NOT NULL,
    -- A human or a machine has seen the person's data.
    look BOOLEAN NOT NULL
);
CREATE INDEX events_looks_at_a_person ON events (about, at, id) WHERE look;
CREATE INDEX events_of_a_case ON events (case_id, at, id) WHERE case_id IS NOT NULL;

-- Messages to neighbours, saved with what caused them and sent afterwards.
CREATE TABLE outbox (
    key TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
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
CREATE INDEX outbox_waiting ON outbox (due_at, key) WHERE status = 'waiting';
CREATE INDEX outbox_of_a_case ON outbox (case_id);

-- What a resident finds in the inbox.
CREATE TABLE notices (
    id TEXT PRIMARY KEY,
    recipient TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    reference TEXT NOT NULL,
    service TEXT NOT NULL,
    text TEXT NOT NULL,
    reason TEXT,
    at BIGINT NOT NULL,
    read_at BIGINT
);
CREATE INDEX notices_to_a_person ON notices (recipient, at, id);
CREATE INDEX notices_unread ON notices (recipient) WHERE read_at IS NULL;

-- Who is signed in. The key is the SHA-256 of the session's id, so a stolen table opens no door.
CREATE TABLE sessions (
    id_hash BYTEA PRIMARY KEY,
    data TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);
