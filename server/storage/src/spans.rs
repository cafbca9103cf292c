//! Spans: how many cases of a service are in some states and of some age, or with a term that ends at some time.
//!
//! A count is a range of an index for each state, and stops where its caller says.

use domain::{ports::Span, service::Order};

use crate::{Database, statements::statements, work::Failed};

statements! {
    BY_AGE = "SELECT COUNT(*) AS number FROM (SELECT 1 FROM cases WHERE service = $1 AND state = $3 \
              AND submitted_at >= $4 AND submitted_at < $5 LIMIT $2) AS few";
    BY_TERM = "SELECT COUNT(*) AS number FROM (SELECT 1 FROM cases WHERE service = $1 AND state = $3 \
               AND last_day_at >= $4 AND last_day_at < $5 LIMIT $2) AS few";
}

/// No more than `most` are counted.
pub(crate) async fn count(db: &Database, span: &Span, most: u64) -> Result<u64, Failed> {
    let statement = match span.order {
        Order::Oldest => BY_AGE,
        Order::TermLeft => BY_TERM,
    };
    let mut sum = 0;
    for state in &span.states {
        let left = most.saturating_sub(sum).cast_signed();
        if left == 0 {
            break;
        }
        let query = db.query(statement).bind(span.service.as_str()).bind(left).bind(state.as_str());
        sum += db.number("cases.count_in", query.time(span.from).time(span.until)).await?;
    }
    Ok(sum)
}
