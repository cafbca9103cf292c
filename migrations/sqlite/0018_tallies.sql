-- How many, and never who: so often something happened on a day (days since 1970), for one version of a service. Writers
-- that raise the same number at once do so in different lanes.
CREATE TABLE tallies (
    service TEXT NOT NULL,
    day BIGINT NOT NULL,
    bundle TEXT NOT NULL,
    what TEXT NOT NULL,
    lane BIGINT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (service, day, bundle, what, lane)
) WITHOUT ROWID;

-- What was filed before anybody counted, by its day in UTC, whatever the version.
INSERT INTO tallies (service, day, bundle, what, lane, number)
SELECT service, submitted_at / 86400000000, '', 'filed', 0, COUNT(*) FROM cases GROUP BY service, submitted_at / 86400000000;

-- The pages to which a draft came, and that are counted, as JSON.
ALTER TABLE drafts ADD COLUMN reached TEXT NOT NULL DEFAULT '{}';
