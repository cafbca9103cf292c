-- A file whose bytes may lie about although it belongs to no draft and no case; the broom takes it from due_at on.
CREATE TABLE leftovers (
    id TEXT PRIMARY KEY,
    due_at BIGINT NOT NULL,
    -- The broom has it: it cannot be attached any more.
    taken BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE INDEX leftovers_due ON leftovers (due_at, id);

-- Files of drafts that were discarded before there was a broom.
INSERT INTO leftovers (id, due_at)
SELECT id, 0 FROM attachments
WHERE NOT EXISTS (SELECT 1 FROM drafts WHERE drafts.id = attachments.of)
AND NOT EXISTS (SELECT 1 FROM cases WHERE cases.id = attachments.of);
DELETE FROM attachments WHERE id IN (SELECT id FROM leftovers);

-- Drafts that nobody touches: of one version of a service, and of people who have not signed in.
CREATE INDEX drafts_untouched ON drafts (bundle, updated_at, id);
CREATE INDEX drafts_of_visitors ON drafts (updated_at, id) WHERE SUBSTR(owner, 1, 2) = 'XX';

CREATE INDEX notices_of_a_case ON notices (case_id);

-- The last day of what a notice speaks of.
ALTER TABLE notices ADD COLUMN until TEXT;
