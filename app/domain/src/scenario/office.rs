//! What officials do beside deciding: they ask another unit, put the case aside, write to the applicant.

use jiff::civil::Date;

use super::{
    failure::{Failure, Held},
    town::{Town, now},
};
use crate::{
    desk::{Filed, Slip},
    people::Official,
};

/// One of these doings.
#[derive(Debug)]
pub(super) enum Doing {
    /// An official asks what the service declares as a task.
    Consult { task: String, by: Official, ask: String },
    /// The unit answers.
    Advise { task: String, by: Official, yes: Option<bool>, text: String },
    /// An official puts the case aside, and the applicant is told why.
    Aside { until: Date, by: Official, reason: String },
    /// Whether it is put aside now.
    OnHold(bool),
    /// An official writes to the applicant.
    Write { text: String, by: Official },
    /// The applicant answers.
    Reply(String),
}

pub(super) fn happens(town: &Town, doing: &Doing) -> Held {
    let case = town.case().ok_or_else(|| Failure::new("there is no case", "Submit first."))?;
    let (desk, reference) = (&town.desk, &case.reference);
    let slip = |text: &str| Slip { id: desk.slip(), text: text.to_owned(), files: Vec::new() };
    match doing {
        Doing::Consult { task, by, ask } => {
            let given = desk.give_task(by, reference, case.version, (desk.slip(), task, ask));
            filed(&format!("the question \"{task}\""), now(given)?)
        }
        Doing::Advise { task, by, yes, text } => {
            let open = now(desk.tasks(by))?.unwrap_or_default();
            let Some(found) = open.into_iter().find(|view| view.task.task == *task) else {
                let what = format!("nobody has asked \"{task}\" of this role");
                return Err(Failure::new(what, "Let an official ask with consult, and name the role of the task."));
            };
            let thing = format!("the answer to \"{task}\"");
            filed(&thing, now(desk.answer_task(by, found.task.id, (*yes, text)))?)
        }
        Doing::Aside { until, by, reason } => {
            let put = desk.put_aside(by, reference, case.version, Some(*until), (reason, true));
            filed("putting the case aside", now(put)?)
        }
        Doing::OnHold(wanted) => {
            town.work()?;
            let told = |aside: bool| if aside { "put aside" } else { "among the others" };
            let found = town.case().is_some_and(|case| case.course.aside.is_some());
            if found == *wanted { Ok(()) } else { Err(Failure::found("the case", told(*wanted), told(found))) }
        }
        Doing::Write { text, by } => {
            let seen = now(desk.my_case(&town.resident, reference))?.talks.last().map(|talk| talk.id);
            filed("the message", now(desk.write(by, reference, slip(text), seen))?)
        }
        Doing::Reply(text) => filed("the answer", now(desk.reply_to_official(&town.resident, reference, slip(text)))?),
    }
}

fn filed(thing: &str, outcome: Filed) -> Held {
    match outcome {
        Filed::Done => Ok(()),
        other => Err(Failure::found(thing, "done", format!("not: {other:?}"))),
    }
}
