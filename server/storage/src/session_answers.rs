//! What registers have answered in a session. A row goes with its session, or when its time is over.

use domain::{
    ports::StoreError,
    remembered::{MOST, Remembered, SessionKey},
};
use jiff::Timestamp;

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

statements! {
    ONE = "SELECT question, answer, evidence, at, until FROM session_answers \
           WHERE session = $1 AND question = $2 AND until > $3";
    // Only beside a session that is there, and no more than so many.
    REMEMBER = "INSERT INTO session_answers (session, question, answer, evidence, at, until) \
                SELECT id_hash, CAST($2 AS TEXT), CAST($3 AS TEXT), CAST($4 AS TEXT), CAST($5 AS BIGINT), \
                CAST($6 AS BIGINT) FROM sessions WHERE id_hash = $1 AND \
                (SELECT COUNT(*) FROM session_answers WHERE session = $1 AND question <> $2) < $7 \
                ON CONFLICT (session, question) DO UPDATE SET answer = excluded.answer, \
                evidence = excluded.evidence, at = excluded.at, until = excluded.until";
    EXPIRE = "DELETE FROM session_answers WHERE (session, question) IN \
              (SELECT session, question FROM session_answers WHERE until <= $1 ORDER BY until LIMIT $2)";
}

pub(crate) async fn one(
    db: &Database,
    session: &SessionKey,
    question: &str,
    now: Timestamp,
) -> Result<Option<Remembered>, StoreError> {
    let operation = "session_answers.one";
    let query = db.query(ONE).bind(session.as_bytes().to_vec()).bind(question).time(now);
    let rows = db.rows(operation, query).await?;
    Ok(rows.first().map(read).transpose().map_err(|error| Failed::at(operation, error))?)
}

pub(crate) fn remember(kind: Kind, session: &SessionKey, answer: &Remembered) -> Step {
    let query = Query::new(kind, REMEMBER)
        .bind(session.as_bytes().to_vec())
        .bind(answer.question.as_str())
        .json(&answer.answer)
        .json(&answer.evidence)
        .time(answer.at)
        .time(answer.until)
        .bind(i64::from(MOST));
    Step::writing("session_answers.remember", query)
}

/// Removes answers whose time is over.
pub(crate) fn expire(kind: Kind, now: Timestamp, limit: u32) -> Step {
    Step::writing("session_answers.expire", Query::new(kind, EXPIRE).time(now).bind(i64::from(limit)))
}

fn read(row: &Row) -> Result<Remembered, sqlx::Error> {
    Ok(Remembered {
        question: row.text("question")?,
        answer: row.json("answer")?,
        evidence: row.json("evidence")?,
        at: row.time("at")?,
        until: row.time("until")?,
    })
}
