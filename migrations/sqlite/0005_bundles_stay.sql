-- What was published is added to and never changed.
CREATE TRIGGER bundles_are_not_changed BEFORE UPDATE ON bundles
BEGIN
    SELECT RAISE(ABORT, 'bundles are added to, never changed');
END;

CREATE TRIGGER bundles_are_not_deleted BEFORE DELETE ON bundles
BEGIN
    SELECT RAISE(ABORT, 'bundles are added to, never deleted');
END;

CREATE TRIGGER publications_are_not_changed BEFORE UPDATE ON publications
BEGIN
    SELECT RAISE(ABORT, 'publications are added to, never changed');
END;

CREATE TRIGGER publications_are_not_deleted BEFORE DELETE ON publications
BEGIN
    SELECT RAISE(ABORT, 'publications are added to, never deleted');
END;
