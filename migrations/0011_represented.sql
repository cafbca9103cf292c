-- Whom a draft, a case or an event is for, when it is not for the one who files it: a child or a company, as JSON. An event
-- about a child stands in the history of who applies, too: applicant is their code then.
ALTER TABLE drafts ADD COLUMN represented TEXT;
ALTER TABLE cases ADD COLUMN represented TEXT;
ALTER TABLE events ADD COLUMN represented TEXT;
ALTER TABLE events ADD COLUMN applicant TEXT;
CREATE INDEX events_looks_of_an_applicant ON events (applicant, at, id) WHERE look AND applicant IS NOT NULL;
