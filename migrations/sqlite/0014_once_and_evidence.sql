-- What a register has answered in a session, for other services with the same purpose. It goes with its session.
CREATE TABLE session_answers (
    session BYTEA NOT NULL REFERENCES sessions (id_hash) ON DELETE CASCADE,
    -- SHA-256 of what was asked of whom, about whom and what for.
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    evidence TEXT NOT NULL,
    at BIGINT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (session, question)
);
CREATE INDEX session_answers_by_end ON session_answers (until);

-- What was sent and answered in an exchange, where its service says that it is kept, and for how long.
CREATE TABLE exchange_contents (
    exchange_id TEXT PRIMARY KEY REFERENCES exchanges (id),
    request TEXT NOT NULL,
    answer TEXT,
    until BIGINT NOT NULL
);
CREATE INDEX exchange_contents_by_end ON exchange_contents (until);

-- What stands before the bodies where their digests are taken; gone when the case is erased, and empty in rows that were
-- noted before there was one.
ALTER TABLE exchanges ADD COLUMN salt TEXT DEFAULT '';
CREATE INDEX exchanges_of_an_issue ON exchanges (issue) WHERE issue IS NOT NULL;

-- Rows are added and never changed, but where a case is erased: then what could tell its content goes.
CREATE TRIGGER exchanges_are_not_changed BEFORE UPDATE ON exchanges
WHEN NOT (
    NEW.detail IS NULL AND NEW.salt IS NULL
    AND NEW.id IS OLD.id
    AND NEW.sort IS OLD.sort
    AND NEW.call IS OLD.call
    AND NEW.trace IS OLD.trace
    AND NEW.issue IS OLD.issue
    AND NEW.service IS OLD.service
    AND NEW.request_id IS OLD.request_id
    AND NEW.request_hash IS OLD.request_hash
    AND NEW.asked_at IS OLD.asked_at
    AND NEW.answered_at IS OLD.answered_at
    AND NEW.outcome IS OLD.outcome
    AND NEW.well IS OLD.well
    AND (
        (NEW.request_digest IS OLD.request_digest AND NEW.answer_digest IS OLD.answer_digest)
        OR (OLD.salt = '' AND NEW.request_digest = '' AND NEW.answer_digest IS NULL)
    )
)
BEGIN
    SELECT RAISE(ABORT, 'exchanges are added to, never changed');
END;

CREATE TRIGGER exchanges_are_not_deleted BEFORE DELETE ON exchanges
BEGIN
    SELECT RAISE(ABORT, 'exchanges are added to, never deleted');
END;
