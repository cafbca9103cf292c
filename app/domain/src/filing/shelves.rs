//! Shelves: which lists a case stands in, beside the queues that its state alone decides.

use std::collections::BTreeSet;

use crate::{
    case::Case,
    identifiers::PersonCode,
    service::{Needs, Service},
    sheet::Sheet,
};

/// The shelf of what waits for somebody to take it.
pub const NOBODY: &str = "nobody";

/// The shelf of what an official has to do.
pub fn of_official(code: &PersonCode) -> String {
    format!("of:{}", code.as_str())
}

/// The shelf of what an official handles and somebody has put aside: it is theirs, and stands in no queue meanwhile.
pub fn put_aside_of(code: &PersonCode) -> String {
    format!("aside:{}", code.as_str())
}

/// The shelf of a queue with a condition.
pub(crate) fn of_queue(queue: &str) -> String {
    format!("queue:{queue}")
}

/// The shelf of what needs somebody in particular. Only units have one: for the whole authority it is a column.
pub(crate) fn of_need(needs: Needs) -> &'static str {
    match needs {
        Needs::Resending => "needs:resending",
        Needs::Second => "needs:second",
        Needs::Help => "needs:help",
        Needs::Reading => "needs:reading",
        Needs::Waking => "needs:waking",
    }
}

/// What stands on a shelf and belongs to a unit; without a shelf all that belongs to it.
pub(crate) fn in_unit(shelf: Option<&str>, unit: &str) -> String {
    format!("{}@{unit}", shelf.unwrap_or_default())
}

/// Whether an official can do something in a state, so that a case in it is work.
pub fn is_work(service: &Service, state: &str) -> bool {
    service.states_of_work().any(|work| work == state)
}

/// Every shelf on which a case belongs.
pub fn shelves(service: &Service, case: &Case, sheet: &Sheet<'_>) -> BTreeSet<String> {
    let (mut shelves, aside) = (BTreeSet::new(), case.needs(Needs::Waking));
    for queue in service.queues.iter().filter(|queue| !aside && queue.states.contains(&case.state)) {
        if queue.when.as_ref().is_some_and(|when| sheet.at_top(|scope| when.holds(scope))) {
            shelves.insert(of_queue(&queue.id));
        }
    }
    if is_work(service, &case.state) {
        match case.assignee.as_ref().map(|official| &official.code) {
            Some(code) if aside => shelves.insert(put_aside_of(code)),
            Some(code) => shelves.insert(of_official(code)),
            // What waits for a day waits for nobody before it.
            None => !aside && shelves.insert(NOBODY.to_owned()),
        };
    }
    if let Some(unit) = &case.course.unit {
        // What waits for its day stands in no queue meanwhile, neither in those that its state alone decides.
        let mut within: Vec<String> = (!aside).then(|| in_unit(None, unit)).into_iter().collect();
        within.extend(shelves.iter().map(|shelf| in_unit(Some(shelf), unit)));
        let needs = Needs::ALL.into_iter().filter(|needs| case.needs(*needs));
        within.extend(needs.map(|needs| in_unit(Some(of_need(needs)), unit)));
        shelves.extend(within);
    }
    shelves
}
