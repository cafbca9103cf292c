//! Who wants letters by post, and where.

use domain::{identifiers::PersonCode, post::Wish};

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

statements! {
    ONE = "SELECT person, address, visit, at FROM post_wishes WHERE person = $1";
    WISH = "INSERT INTO post_wishes (person, address, visit, at) VALUES ($1, $2, $3, $4) \
            ON CONFLICT (person) DO UPDATE SET address = excluded.address, visit = excluded.visit, at = excluded.at";
    UNWISH = "DELETE FROM post_wishes WHERE person = $1";
}

pub(crate) async fn one(db: &Database, person: &PersonCode) -> Result<Option<Wish>, Failed> {
    Ok(db.all("post_wishes.one", db.query(ONE).person(person), read).await?.pop())
}

pub(crate) fn wish(kind: Kind, wish: &Wish) -> Step {
    let query = Query::new(kind, WISH)
        .person(&wish.person)
        .json(&wish.address)
        .bind(wish.visit.map(|visit| visit.to_string()))
        .time(wish.at);
    Step::writing_one("post_wishes.wish", query)
}

pub(crate) fn unwish(kind: Kind, person: &PersonCode) -> Step {
    Step::writing("post_wishes.unwish", Query::new(kind, UNWISH).person(person))
}

fn read(row: &Row) -> Result<Wish, sqlx::Error> {
    Ok(Wish {
        person: row.parsed("person")?,
        address: row.json("address")?,
        visit: row.parsed_if_any("visit")?,
        at: row.time("at")?,
    })
}
