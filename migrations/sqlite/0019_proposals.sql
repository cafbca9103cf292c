-- The scenarios by which a version was tried last, before it was proposed or published.
CREATE TABLE scenarios (
    service TEXT NOT NULL,
    bundle TEXT NOT NULL,
    files TEXT NOT NULL,
    PRIMARY KEY (service, bundle),
    FOREIGN KEY (service, bundle) REFERENCES bundles (service, bundle)
);

-- A version that an official proposed, and what another made of it. Who they are is kept as they were then.
CREATE TABLE proposals (
    id TEXT PRIMARY KEY,
    service TEXT NOT NULL,
    bundle TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    standing TEXT NOT NULL,
    decided_by TEXT,
    decided_at BIGINT,
    reason TEXT,
    publication BIGINT,
    FOREIGN KEY (service, bundle) REFERENCES bundles (service, bundle)
);
CREATE INDEX proposals_of_service ON proposals (service, proposed_at, id);
CREATE UNIQUE INDEX proposals_waiting ON proposals (service, bundle) WHERE standing = 'waiting';
CREATE INDEX proposals_in_turn ON proposals (proposed_at, id) WHERE standing = 'waiting';
CREATE INDEX publications_of_service ON publications (service, number);

-- An act is decided once and stays: nobody rewrites who proposed and who published.
CREATE TRIGGER proposals_are_decided_once BEFORE UPDATE ON proposals WHEN OLD.standing <> 'waiting'
BEGIN
    SELECT RAISE(ABORT, 'proposals are decided once');
END;

CREATE TRIGGER proposals_stay_as_they_were_made BEFORE UPDATE OF id, service, bundle, proposed_by, proposed_at ON proposals
BEGIN
    SELECT RAISE(ABORT, 'proposals stay as they were made');
END;

CREATE TRIGGER proposals_are_not_deleted BEFORE DELETE ON proposals
BEGIN
    SELECT RAISE(ABORT, 'proposals are added to, never deleted');
END;
