//! Shelves: the lists in which a case stands beside the queues of its state.

use domain::filing::Filing;
use uuid::Uuid;

use crate::{
    query::{Kind, Query},
    statements::statements,
    work::Step,
};

statements! {
    CLEAR = "DELETE FROM shelves WHERE case_id = $1";
    PUT = "INSERT INTO shelves (of_service, shelf, in_state, sent_at, ends_at, case_id) VALUES ($1, $2, $3, $4, $5, $6)";
}

/// Takes the case off its shelves and puts it on those of today.
pub(crate) fn file(kind: Kind, filing: &Filing) -> Vec<Step> {
    let put = |shelf: &String| {
        let query = Query::new(kind, PUT)
            .bind(filing.service.as_str())
            .bind(shelf.as_str())
            .bind(filing.state.as_str())
            .time(filing.submitted_at)
            .time(filing.last_day_at)
            .uuid(filing.case);
        Step::writing_one("shelves.put", query)
    };
    std::iter::once(clear(kind, filing.case)).chain(filing.shelves.iter().map(put)).collect()
}

fn clear(kind: Kind, case: Uuid) -> Step {
    Step::writing("shelves.clear", Query::new(kind, CLEAR).uuid(case))
}
