-- What an official proposed waits for another; the term is nearly over. Such cases stand in queues of their own.
ALTER TABLE cases ADD COLUMN proposed BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE cases ADD COLUMN escalated BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX cases_proposed ON cases (service, submitted_at, id) WHERE proposed;
CREATE INDEX cases_escalated ON cases (service, submitted_at, id) WHERE escalated;
