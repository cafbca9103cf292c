//! Words under which cases are found, as keyed hashes.
//!
//! A search walks through the cases of its rarest word, the newest first, and looks for each whether it has the others:
//! one look into the same index. It stops after some hundred and says where, so that it takes no longer among common words.

use domain::{filing::Filing, ports::Found};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

/// Cases that are looked through for one page: a few first, as common words are found among them, then more.
const STRETCHES: [i64; 3] = [100, 200, 300];
/// As many words may be looked for beside the rarest.
const OTHERS: usize = 4;

/// Not `EXISTS`: of that PostgreSQL may make a table of all cases with the word, when it takes a common word for a rare one.
macro_rules! has {
    ($word:literal) => {
        concat!(
            "(",
            $word,
            " = '' OR ",
            $word,
            " IN (SELECT other.word FROM words AS other WHERE other.word = ",
            $word,
            " AND other.sent_at = near.sent_at AND other.case_id = near.case_id))"
        )
    };
}

statements! {
    SAY = "INSERT INTO words (word, sent_at, case_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    UNSAY = "DELETE FROM words WHERE word = $1 AND sent_at = $2 AND case_id = $3";
    COUNT = "SELECT COUNT(*) AS number FROM (SELECT 1 FROM words WHERE word = $1 LIMIT $2) AS few";
    FIND = concat!(
        "SELECT sent_at, case_id FROM (",
        "SELECT sent_at, case_id FROM words WHERE word = $1 AND (sent_at, case_id) < ($2, $3) ",
        "ORDER BY sent_at DESC, case_id DESC LIMIT $4) AS near WHERE ",
        has!("$5"), " AND ", has!("$6"), " AND ", has!("$7"), " AND ", has!("$8")
    );
    END = "SELECT sent_at, case_id FROM words WHERE word = $1 AND (sent_at, case_id) < ($2, $3) \
           ORDER BY sent_at DESC, case_id DESC LIMIT 1 OFFSET $4";
}

/// The case is found under its new words, and no more under the old.
pub(crate) fn file(kind: Kind, filing: &Filing) -> Vec<Step> {
    let bound =
        |sql, word: &String| Query::new(kind, sql).bind(word.as_str()).time(filing.submitted_at).uuid(filing.case);
    let unsaid = filing.unsaid.iter().map(|word| Step::writing("words.unsay", bound(UNSAY, word)));
    let said = filing.words.iter().map(|word| Step::writing("words.say", bound(SAY, word)));
    unsaid.chain(said).collect()
}

pub(crate) async fn count(db: &Database, word: &str, most: u64) -> Result<u64, Failed> {
    db.number("words.count", db.query(COUNT).bind(word).bind(most.cast_signed())).await
}

pub(crate) async fn find(
    db: &Database,
    words: &[String],
    after: Option<(Timestamp, Uuid)>,
    limit: u32,
) -> Result<Found, Failed> {
    let [rarest, others @ ..] = words else { return Ok(Found::default()) };
    let mut found = Found { cases: Vec::new(), stopped: after };
    for stretch in STRETCHES {
        let (at, id) = found.stopped.unwrap_or((Timestamp::MAX, Uuid::max()));
        let from = |sql| db.query(sql).bind(rarest.as_str()).time(at).uuid(id);
        let mut query = from(FIND).bind(stretch);
        for place in 0..OTHERS {
            query = query.bind(others.get(place).map_or("", String::as_str));
        }
        found.cases.extend(read_all(db, query).await?);
        found.stopped = read_all(db, from(END).bind(stretch - 1)).await?.pop();
        if found.stopped.is_none() || found.cases.len() >= limit as usize {
            break;
        }
    }
    found.cases.sort_by(|one, other| other.cmp(one));
    Ok(found)
}

async fn read_all(db: &Database, query: Query) -> Result<Vec<(Timestamp, Uuid)>, Failed> {
    let operation = "words.find";
    let read = |row: &Row| Ok((row.time("sent_at")?, row.uuid("case_id")?));
    let rows = db.rows(operation, query).await?;
    rows.iter().map(read).collect::<Result<_, _>>().map_err(|source| Failed::at(operation, source))
}
