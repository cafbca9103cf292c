-- Who fills a draft in at the counter, in which visit, and what the applicant has shown: JSON; nothing elsewhere.
ALTER TABLE drafts ADD COLUMN counter TEXT;
CREATE INDEX drafts_at_counter ON drafts (updated_at, id) WHERE counter IS NOT NULL;
