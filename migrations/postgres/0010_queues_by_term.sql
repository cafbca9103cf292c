-- Queues may be read by the terms of their cases: the beginning of the last day in UTC, the end of all time without one.
ALTER TABLE cases ADD COLUMN last_day_at BIGINT NOT NULL DEFAULT 253402207200000000;
UPDATE cases SET last_day_at = CAST(EXTRACT(EPOCH FROM CAST(due AS DATE)) AS BIGINT) * 1000000 WHERE due IS NOT NULL;
CREATE INDEX cases_by_term ON cases (service, state, last_day_at, id);
CREATE INDEX cases_stuck_by_term ON cases (service, last_day_at, id) WHERE stuck IS NOT NULL;
CREATE INDEX cases_proposed_by_term ON cases (service, last_day_at, id) WHERE proposed;
CREATE INDEX cases_escalated_by_term ON cases (service, last_day_at, id) WHERE escalated;
