-- One version of a service: all its files, under the hash of them. Drafts and cases go on under theirs.
CREATE TABLE bundles (
    service TEXT NOT NULL,
    bundle TEXT NOT NULL,
    version TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    files TEXT NOT NULL,
    PRIMARY KEY (service, bundle)
);

-- That a version was put in force. Numbers follow each other without gaps: who has read up to one has missed none.
CREATE TABLE publications (
    number BIGINT PRIMARY KEY,
    service TEXT NOT NULL,
    bundle TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    FOREIGN KEY (service, bundle) REFERENCES bundles (service, bundle)
);
