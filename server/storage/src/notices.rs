//! Notices in residents' inboxes.

use domain::{
    identifiers::PersonCode,
    notice::{About, Notice},
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

statements! {
    TO_PERSON = "SELECT id, recipient, case_id, reference, offer_id, service, text, reason, legal, at, read_at FROM notices \
                 WHERE recipient = $1 ORDER BY at DESC, id DESC";
    UNREAD = "SELECT COUNT(*) AS number FROM notices WHERE recipient = $1 AND read_at IS NULL";
    NOTIFY = "INSERT INTO notices (id, recipient, case_id, reference, service, text, reason, at, read_at, legal, offer_id) \
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING";
    READ = "UPDATE notices SET read_at = $1 WHERE id = $2 AND recipient = $3 AND read_at IS NULL";
}

pub(crate) async fn to_person(db: &Database, to: &PersonCode) -> Result<Vec<Notice>, Failed> {
    let operation = "notices.to_person";
    let rows = db.rows(operation, db.query(TO_PERSON).person(to)).await?;
    rows.iter().map(read).collect::<Result<_, _>>().map_err(|e| Failed::at(operation, e))
}

pub(crate) async fn unread(db: &Database, to: &PersonCode) -> Result<u64, Failed> {
    db.number("notices.unread", db.query(UNREAD).person(to)).await
}

pub(crate) fn notify(kind: Kind, notice: &Notice) -> Step {
    let offer = if let About::Offer(id) = notice.about { Some(id) } else { None };
    let query = Query::new(kind, NOTIFY)
        .uuid(notice.id)
        .person(&notice.to)
        .bind(notice.about.case().map(|id| id.to_string()))
        .bind(notice.about.reference().map(|reference| reference.as_str().to_owned()))
        .bind(notice.service.as_str())
        .bind(notice.text.as_str())
        .bind(notice.reason.clone())
        .time(notice.at)
        .bind(notice.read_at.map(Timestamp::as_microsecond))
        .bind(notice.legal)
        .bind(offer.map(|id| id.to_string()));
    Step::writing_one("notices.notify", query)
}

/// The first reading counts; another person's notice is left alone.
pub(crate) fn mark_read(kind: Kind, id: Uuid, to: &PersonCode, at: Timestamp) -> Step {
    Step::writing("notices.read", Query::new(kind, READ).time(at).uuid(id).person(to))
}

fn read(row: &Row) -> Result<Notice, sqlx::Error> {
    Ok(Notice {
        id: row.uuid("id")?,
        to: row.parsed("recipient")?,
        about: match row.parsed_if_any("offer_id")? {
            Some(offer) => About::Offer(offer),
            None => About::Case { id: row.uuid("case_id")?, reference: row.parsed("reference")? },
        },
        service: row.text("service")?,
        text: row.text("text")?,
        reason: row.get("reason")?,
        legal: row.get("legal")?,
        at: row.time("at")?,
        read_at: row.time_if_any("read_at")?,
    })
}
