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
CREATE FUNCTION refuse_to_change_exchanges() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'exchanges are added to, never changed';
END
$$;

CREATE TRIGGER exchanges_are_not_changed BEFORE UPDATE ON exchanges FOR EACH ROW
WHEN (NOT (
    NEW.detail IS NULL AND NEW.salt IS NULL
    AND NEW.id IS NOT DISTINCT FROM OLD.id
    AND NEW.sort IS NOT DISTINCT FROM OLD.sort
    AND NEW.call IS NOT DISTINCT FROM OLD.call
    AND NEW.trace IS NOT DISTINCT FROM OLD.trace
    AND NEW.issue IS NOT DISTINCT FROM OLD.issue
    AND NEW.service IS NOT DISTINCT FROM OLD.service
    AND NEW.request_id IS NOT DISTINCT FROM OLD.request_id
    AND NEW.request_hash IS NOT DISTINCT FROM OLD.request_hash
    AND NEW.asked_at IS NOT DISTINCT FROM OLD.asked_at
    AND NEW.answered_at IS NOT DISTINCT FROM OLD.answered_at
    AND NEW.outcome IS NOT DISTINCT FROM OLD.outcome
    AND NEW.well IS NOT DISTINCT FROM OLD.well
    AND (
        (NEW.request_digest IS NOT DISTINCT FROM OLD.request_digest
            AND NEW.answer_digest IS NOT DISTINCT FROM OLD.answer_digest)
        OR (OLD.salt IS NOT DISTINCT FROM '' AND NEW.request_digest = '' AND NEW.answer_digest IS NULL)
    )
))
EXECUTE FUNCTION refuse_to_change_exchanges();

CREATE TRIGGER exchanges_are_not_deleted BEFORE DELETE ON exchanges
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_exchanges();

CREATE TRIGGER exchanges_are_not_emptied BEFORE TRUNCATE ON exchanges
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_exchanges();
