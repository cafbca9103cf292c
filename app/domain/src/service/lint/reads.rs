//! Reads that wait for a consent that nobody could give, or for an answer that would come too late.

use super::Lint;
use crate::service::{Condition, FeeWhen, Field, IfUnknown, Needs, Opens, Read, Step};

impl Lint<'_> {
    pub(super) fn reads(&self) {
        for read in &self.service.reads {
            if read.is_by_consent() {
                self.consent(read);
            }
            if read.may_be_late() {
                self.late(read);
                self.asked_by_what_is_late(read);
                self.judged_by_what_is_late(read);
            }
        }
    }

    fn of_read(&self, read: &Read, what: String, cure: &str) {
        self.complain("read", "id", &read.id, what, cure);
    }

    fn consent(&self, read: &Read) {
        let id = &read.id;
        if self.service.login.is_none() {
            let what =
                format!("the read \"{id}\" is by consent, and nobody signs in: nobody can be said to have agreed");
            self.of_read(read, what, "Write login = \"substantial\" under [access], or leave basis out.");
        }
        let asks = |field: &Field| read.args.iter().any(|(_, argument)| argument.reads().contains(&field.id.as_str()));
        let both = |step: &&Step| {
            step.fields.iter().any(asks) && step.fields.iter().any(|field| read.leaning.needed_by(field))
        };
        if let Some(step) = self.service.steps.iter().find(both) {
            let what = format!(
                "the read \"{id}\" is by consent, and the page \"{}\" needs its answer and asks what it is made with",
                step.id
            );
            self.of_read(read, what, "Ask what it is made with on an earlier page.");
        }
    }

    /// What a read has to be that may be answered late.
    fn late(&self, read: &Read) {
        let (s, id) = (self.service, &read.id);
        let complain = |what: &str, cure: &str| {
            self.of_read(read, format!("the read \"{id}\" may be answered after submitting, and {what}"), cure);
        };
        let other = "Write if_down = \"ask\" or \"stop\".";
        if s.login.is_none() {
            complain("nobody signs in who could be asked when the register knows nothing", other);
        }
        if s.sign.is_some() {
            complain("those who confirm the application would not see its answer", other);
        }
        if read.if_unknown == IfUnknown::Error {
            complain("nobody is there then to mend what it is asked with", "Leave if_unknown out.");
        }
        let again = |queue: &crate::service::Queue| queue.needs == Some(Needs::Resending);
        if !s.queues.iter().any(again) {
            complain("no queue shows when the register was asked in vain", "Add a [[queue]] with stuck = true.");
        }
        let needed = |field: &&Field| read.fills(&field.id) && !matches!(field.required, Condition::Never);
        let mends = s.actions.iter().any(|action| action.is_applicants() && action.opens == Opens::Marked);
        if let Some(field) = s.fields().find(needed).filter(|_| !mends) {
            let what = format!("nobody could ask the person for \"{}\" when the register knows nothing", field.id);
            complain(&what, "Add an [[action]] of the applicant with opens = \"marked\", or let required be left out.");
        }
    }

    /// What is asked on the pages cannot hang on an answer that comes after them.
    fn asked_by_what_is_late(&self, read: &Read) {
        let (s, leaning) = (self.service, &read.leaning);
        let hangs = |condition: &Condition| condition.expression().is_some_and(|when| leaning.touches(when));
        let other = "Write if_down = \"ask\" or \"stop\", or let it not lean on the read.";
        let complain = |table: &str, id: &str, what: String| self.complain(table, "id", id, what, other);
        for step in s.steps.iter().filter(|step| hangs(&step.show)) {
            let what = format!(
                "whether the step \"{}\" is asked leans on \"{}\", which may be answered after submitting",
                step.id, read.id
            );
            complain("step", &step.id, what);
        }
        for field in s.fields() {
            let conditions = [&field.show, &field.required, &field.readonly].into_iter().any(hangs);
            let mut judged = [&field.check, &field.advise].into_iter().flatten().chain(field.kind.expressions());
            if conditions || judged.any(|expression| leaning.touches(expression)) {
                let what = format!(
                    "how \"{}\" is asked or judged leans on \"{}\", which may be answered after submitting",
                    field.id, read.id
                );
                complain("step.field", &field.id, what);
            }
        }
        for other in s.reads.iter().filter(|other| other.args.iter().any(|(_, argument)| leaning.touches(argument))) {
            let what =
                format!("the read \"{}\" is asked with what \"{}\" may answer after submitting", other.id, read.id);
            complain("read", &other.id, what);
        }
        for offering in s.offerings.iter().filter(|offering| leaning.touches(&offering.claims)) {
            let what = format!(
                "what the offer \"{}\" is about leans on \"{}\", which may be answered after submitting",
                offering.id, read.id
            );
            complain("offer", &offering.id, what);
        }
    }

    /// What is judged when it is there needs somebody who judges.
    fn judged_by_what_is_late(&self, read: &Read) {
        let (s, leaning) = (self.service, &read.leaning);
        let paid_before = |fee: &&crate::service::Fee| fee.when == Some(FeeWhen::BeforeSubmit);
        if s.fee.as_ref().filter(paid_before).is_some_and(|fee| leaning.touches(&fee.amount)) {
            let what =
                format!("the fee leans on the read \"{}\", which may be answered after it has to be paid", read.id);
            self.of_read(read, what, "Write if_down = \"ask\" or \"stop\", or let the fee be paid after the decision.");
        }
        if s.conflict.as_ref().is_some_and(|when| leaning.touches(when)) {
            let what =
                format!("who may open a case leans on the read \"{}\", which may be answered after that", read.id);
            self.of_read(read, what, "Write if_down = \"ask\" or \"stop\".");
        }
        let decided = s.actions.iter().any(|action| !action.is_applicants());
        let clause = s.eligibility.iter().find(|clause| clause.blocks && leaning.touches(&clause.rule));
        if let Some(clause) = clause.filter(|_| !decided) {
            let what = format!(
                "whether \"{}\" is met may be known only after submitting, by the read \"{}\", and no official decides",
                clause.id, read.id
            );
            self.of_read(read, what, "Write if_down = \"ask\" or \"stop\", or add an [[action]] of an official.");
        }
    }
}
