//! Offers: one for a person and a claim.

use domain::{
    identifiers::PersonCode,
    offer::{Claim, Offer, Standing},
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Database,
    claims::named,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

macro_rules! select {
    ($which:literal) => {
        concat!(
            "SELECT id, service, offering, key, recipient, event, register, standing, offered_at, expires_at FROM offers ",
            $which
        )
    };
}

statements! {
    ONE = select!("WHERE id = $1");
    TO_PERSON = select!("WHERE recipient = $1 AND expires_at > $2 AND standing IN ('open', 'declined') \
                         ORDER BY offered_at DESC, id DESC");
    OF_CLAIM = select!("WHERE service = $1 AND offering = $2 AND key = $3 ORDER BY recipient");
    MAKE = "INSERT INTO offers (service, offering, key, id, recipient, event, register, standing, offered_at, expires_at) \
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING";
    SETTLE = "UPDATE offers SET standing = $1 WHERE id = $2 AND standing = $3";
}

pub(crate) async fn one(db: &Database, id: Uuid) -> Result<Option<Offer>, Failed> {
    Ok(read_all(db, "offers.one", db.query(ONE).uuid(id)).await?.pop())
}

pub(crate) async fn to_person(db: &Database, to: &PersonCode, now: Timestamp) -> Result<Vec<Offer>, Failed> {
    read_all(db, "offers.to_person", db.query(TO_PERSON).person(to).time(now)).await
}

pub(crate) async fn of_claim(db: &Database, claim: &Claim) -> Result<Vec<Offer>, Failed> {
    read_all(db, "offers.of_claim", named(db.query(OF_CLAIM), claim)).await
}

/// Conflicts when the person has one of the same claim.
pub(crate) fn make(kind: Kind, offer: &Offer) -> Step {
    let query = named(Query::new(kind, MAKE), &offer.claim)
        .uuid(offer.id)
        .person(&offer.to)
        .json(&offer.event)
        .bind(offer.register.as_str())
        .bind(offer.standing.as_str())
        .time(offer.offered_at)
        .time(offer.expires_at);
    Step::writing_one("offers.make", query)
}

/// Conflicts when it stands otherwise than it was read.
pub(crate) fn settle(kind: Kind, id: Uuid, from: Standing, to: Standing) -> Step {
    let query = Query::new(kind, SETTLE).bind(to.as_str()).uuid(id).bind(from.as_str());
    Step::writing_one("offers.settle", query)
}

async fn read_all(db: &Database, operation: &'static str, query: Query) -> Result<Vec<Offer>, Failed> {
    db.all(operation, query, read).await
}

fn read(row: &Row) -> Result<Offer, sqlx::Error> {
    Ok(Offer {
        id: row.uuid("id")?,
        claim: Claim { service: row.text("service")?, offering: row.text("offering")?, key: row.text("key")? },
        to: row.parsed("recipient")?,
        event: row.json("event")?,
        register: row.text("register")?,
        standing: Standing::of(&row.text("standing")?),
        offered_at: row.time("offered_at")?,
        expires_at: row.time("expires_at")?,
    })
}
