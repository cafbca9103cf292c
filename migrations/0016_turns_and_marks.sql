-- When the virus check was last asked about a file: each has its turn, and none stands in front of the others.
ALTER TABLE attachments ADD COLUMN asked_at BIGINT NOT NULL DEFAULT 0;
CREATE INDEX attachments_in_turn ON attachments (asked_at, added_at, id) WHERE state = 'waiting';

-- An empty file that lies where this house keeps its files: who does not find it looks at another place.
CREATE TABLE marks (
    place TEXT PRIMARY KEY,
    id TEXT NOT NULL
);
