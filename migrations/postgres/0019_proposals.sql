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
CREATE FUNCTION refuse_to_rewrite_a_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.standing = 'waiting'
        AND (OLD.id, OLD.service, OLD.bundle, OLD.proposed_by, OLD.proposed_at)
          = (NEW.id, NEW.service, NEW.bundle, NEW.proposed_by, NEW.proposed_at) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'proposals are decided once and stay';
END
$$;

CREATE TRIGGER proposals_are_decided_once BEFORE UPDATE OR DELETE ON proposals
    FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_a_proposal();

CREATE TRIGGER proposals_are_not_emptied BEFORE TRUNCATE ON proposals
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_a_proposal();
