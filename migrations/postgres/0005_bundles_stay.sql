-- What was published is added to and never changed.
CREATE FUNCTION refuse_to_change_what_was_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% are added to, never changed', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER bundles_are_not_changed BEFORE UPDATE OR DELETE ON bundles
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_what_was_published();

CREATE TRIGGER bundles_are_not_emptied BEFORE TRUNCATE ON bundles
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_what_was_published();

CREATE TRIGGER publications_are_not_changed BEFORE UPDATE OR DELETE ON publications
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_what_was_published();

CREATE TRIGGER publications_are_not_emptied BEFORE TRUNCATE ON publications
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_what_was_published();
