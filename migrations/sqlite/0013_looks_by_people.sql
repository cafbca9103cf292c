-- Whether a person did it, or the portal itself: it follows from the actor, also for what was recorded before, and for
-- what a portal of the version before records.
ALTER TABLE events ADD COLUMN human BOOLEAN GENERATED ALWAYS AS (actor <> '"portal"') VIRTUAL;
CREATE INDEX events_looks_at_a_person_by_kind ON events (about, human, at, id) WHERE look;
CREATE INDEX events_looks_of_an_applicant_by_kind ON events (applicant, human, at, id)
    WHERE look AND applicant IS NOT NULL;
