-- Lists that a state alone does not decide: a queue with a condition, what an official has to do, what nobody has taken.
CREATE TABLE shelves (
    of_service TEXT NOT NULL,
    shelf TEXT NOT NULL,
    in_state TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    PRIMARY KEY (case_id, shelf)
);
CREATE INDEX shelves_by_age ON shelves (of_service, shelf, in_state, sent_at, case_id);
CREATE INDEX shelves_by_term ON shelves (of_service, shelf, in_state, ends_at, case_id);

-- A word of a case, as a keyed hash: the words themselves stand nowhere.
CREATE TABLE words (
    word TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    PRIMARY KEY (word, sent_at, case_id)
);

-- A list that an official keeps under a name; what it shows is JSON.
CREATE TABLE views (
    id TEXT PRIMARY KEY,
    official TEXT NOT NULL,
    name TEXT NOT NULL,
    list TEXT NOT NULL,
    columns TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX views_of_an_official ON views (official, name, id);

-- Cases that an earlier program saved are still to be put on their shelves and under their words.
ALTER TABLE cases ADD COLUMN filed BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX cases_unfiled ON cases (submitted_at, id) WHERE NOT filed;
