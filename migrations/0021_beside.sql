-- What lies beside a case: notes of officials, their talk with the applicant, questions to other units, links to other cases.

-- A note for officials alone. Added to; struck out, never changed. Files are ids among those of the case.
CREATE TABLE notes (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    at BIGINT NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    files TEXT NOT NULL,
    struck TEXT
);
CREATE INDEX notes_of_a_case ON notes (case_id, at, id);

-- What an official or the applicant has written to the other. Added to, never changed.
CREATE TABLE talks (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    at BIGINT NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    files TEXT NOT NULL
);
CREATE INDEX talks_of_a_case ON talks (case_id, at, id);

-- A question to another unit. Once it is not open it stays as it is.
CREATE TABLE tasks (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    task TEXT NOT NULL,
    role TEXT NOT NULL,
    ask TEXT NOT NULL,
    author TEXT NOT NULL,
    at BIGINT NOT NULL,
    due TEXT NOT NULL,
    open BOOLEAN NOT NULL,
    standing TEXT NOT NULL
);
CREATE INDEX tasks_of_a_case ON tasks (case_id, at, id);
CREATE INDEX tasks_open ON tasks (role, due, id) WHERE open;

-- One side of a link between two cases; the other side is another row.
CREATE TABLE links (
    case_id TEXT NOT NULL REFERENCES cases (id),
    other_id TEXT NOT NULL REFERENCES cases (id),
    tie TEXT NOT NULL CHECK (tie IN ('beside', 'original', 'duplicate')),
    author TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (case_id, other_id)
);
CREATE INDEX links_of_the_other ON links (other_id);

-- The applicant has answered and nobody has read it; the case is put aside. Such cases stand in queues of their own, and
-- what is put aside in no other queue of its state.
ALTER TABLE cases ADD COLUMN answered BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE cases ADD COLUMN aside BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX cases_at_hand ON cases (service, state, submitted_at, id) WHERE NOT aside;
CREATE INDEX cases_at_hand_by_term ON cases (service, state, last_day_at, id) WHERE NOT aside;
CREATE INDEX cases_answered ON cases (service, submitted_at, id) WHERE answered;
CREATE INDEX cases_answered_by_term ON cases (service, last_day_at, id) WHERE answered;
CREATE INDEX cases_aside ON cases (service, submitted_at, id) WHERE aside;
CREATE INDEX cases_aside_by_term ON cases (service, last_day_at, id) WHERE aside;
