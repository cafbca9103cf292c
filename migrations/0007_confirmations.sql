-- One signer's part in one round of confirming a case: each change of its answers is a new round.
CREATE TABLE confirmations (
    case_id TEXT NOT NULL REFERENCES cases (id),
    round BIGINT NOT NULL,
    place BIGINT NOT NULL,
    signer TEXT NOT NULL,
    -- SHA-256 of what is to be confirmed.
    hash TEXT NOT NULL,
    leads_to TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('later', 'asked', 'confirmed', 'declined', 'over')),
    since BIGINT NOT NULL,
    -- Of who has spoken: as their sign-in named them, what shows that it was they, or why they declined.
    given_name TEXT,
    family_name TEXT,
    proof TEXT,
    reason TEXT,
    PRIMARY KEY (case_id, round, signer)
);
CREATE INDEX confirmations_asked_of_a_person ON confirmations (signer, case_id) WHERE standing = 'asked';
