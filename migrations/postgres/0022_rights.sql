-- A row of rights is one change of somebody's rights: asked for by one administrator, settled by another.
CREATE TABLE rights (
    id TEXT PRIMARY KEY,
    of_person TEXT NOT NULL,
    name TEXT NOT NULL,
    turn TEXT NOT NULL,
    asked_by TEXT,
    asked_at BIGINT NOT NULL,
    waiting BOOLEAN NOT NULL,
    standing TEXT NOT NULL
);
CREATE INDEX rights_of_person ON rights (of_person, asked_at, id);
CREATE INDEX rights_by_time ON rights (asked_at, id);

-- A row of deeds is one line of the administrators' log: who did what to the portal itself.
CREATE TABLE deeds (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    done_by TEXT,
    done TEXT NOT NULL
);
CREATE INDEX deeds_by_time ON deeds (at, id);

CREATE FUNCTION refuse_to_change_deeds() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'deeds are added to, never changed';
END
$$;

CREATE TRIGGER deeds_are_not_changed BEFORE UPDATE OR DELETE ON deeds
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_deeds();

CREATE TRIGGER deeds_are_not_emptied BEFORE TRUNCATE ON deeds
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_deeds();

-- What was settled is not settled again, and no change is taken out of the list.
CREATE FUNCTION refuse_to_change_rights() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a right that was settled is not changed, and none is deleted';
END
$$;

CREATE TRIGGER rights_stay_settled BEFORE UPDATE ON rights
    FOR EACH ROW WHEN (NOT OLD.waiting) EXECUTE FUNCTION refuse_to_change_rights();

CREATE TRIGGER rights_are_not_deleted BEFORE DELETE ON rights
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_rights();

CREATE TRIGGER rights_are_not_emptied BEFORE TRUNCATE ON rights
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_rights();
