-- Who works here, by name: whoever has a role and has signed in. Forms name them by the id.
CREATE TABLE officials (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    seen_at BIGINT NOT NULL
);

-- Days on which an official handles nothing new, the last one included.
CREATE TABLE absences (
    id TEXT PRIMARY KEY,
    official TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    said_by TEXT NOT NULL
);
CREATE INDEX absences_by_end ON absences (last_day, first_day, id);

-- What an official is told of a case that they got or lost. It names no resident.
CREATE TABLE office_words (
    id TEXT PRIMARY KEY,
    recipient TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    reference TEXT NOT NULL,
    service TEXT NOT NULL,
    told TEXT NOT NULL,
    note TEXT,
    at BIGINT NOT NULL,
    read_at BIGINT
);
CREATE INDEX office_words_to_an_official ON office_words (recipient, at, id);
CREATE INDEX office_words_unread ON office_words (recipient, at) WHERE read_at IS NULL;
CREATE INDEX office_words_about_a_case ON office_words (case_id);

-- The same done to many cases. A row is tried once; what came of it stands in its outcome.
CREATE TABLE batches (
    id TEXT PRIMARY KEY,
    official TEXT NOT NULL,
    service TEXT NOT NULL,
    queue TEXT NOT NULL,
    task TEXT NOT NULL,
    reason TEXT,
    made_at BIGINT NOT NULL,
    begun_at BIGINT
);
CREATE INDEX batches_of_an_official ON batches (official, made_at);
CREATE TABLE batch_rows (
    batch TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    case_id TEXT NOT NULL,
    reference TEXT NOT NULL,
    version BIGINT NOT NULL,
    colleague TEXT,
    outcome TEXT,
    PRIMARY KEY (batch, place)
);
CREATE UNIQUE INDEX batch_rows_of_a_case ON batch_rows (batch, case_id);

-- What is free in a queue, and what is in whose hands.
CREATE INDEX cases_free ON cases (service, state, submitted_at, id) WHERE assignee IS NULL;
CREATE INDEX cases_free_by_term ON cases (service, state, last_day_at, id) WHERE assignee IS NULL;
CREATE INDEX cases_in_hand ON cases (service, state, assignee, submitted_at, id) WHERE assignee IS NOT NULL;
