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

CREATE TRIGGER deeds_are_not_changed BEFORE UPDATE ON deeds
BEGIN
    SELECT RAISE(ABORT, 'deeds are added to, never changed');
END;

CREATE TRIGGER deeds_are_not_deleted BEFORE DELETE ON deeds
BEGIN
    SELECT RAISE(ABORT, 'deeds are added to, never deleted');
END;

-- What was settled is not settled again, and no change is taken out of the list.
CREATE TRIGGER rights_stay_settled BEFORE UPDATE ON rights WHEN NOT OLD.waiting
BEGIN
    SELECT RAISE(ABORT, 'a right that was settled is not changed');
END;

CREATE TRIGGER rights_are_not_deleted BEFORE DELETE ON rights
BEGIN
    SELECT RAISE(ABORT, 'rights are added to, never deleted');
END;
