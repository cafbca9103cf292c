//! What is not for an official's eyes is taken out before a case leaves the Desk: no page can show what it does not have.

use serde_json::Value as Json;

use super::{CaseView, Desk, Desktop};
use crate::{
    answers::{Answer, Answers, Source},
    case::Case,
    message::{Message, Parcel},
    people::Official,
    ports::Call,
    rules::Value,
    service::{Library, Service, Withheld},
};

impl Desk {
    /// The case as `official` may see it.
    pub(super) fn veiled(&self, official: &Official, service: &Service, mut case: Case) -> Case {
        veil(&mut case, &service.withheld_from(official));
        case
    }

    /// The same for the case as a whole.
    pub(super) fn veil_whole(&self, official: &Official, view: &mut CaseView) {
        let hidden = view.service.withheld_from(official);
        if !hidden.is_nothing() {
            veil_view(view, &hidden);
        }
    }

    /// The same for all that is on a desk.
    pub(super) fn veil_desktop(&self, official: &Official, desktop: &mut Desktop) {
        let hidden = desktop.view.service.withheld_from(official);
        if hidden.is_nothing() {
            return;
        }
        desktop.markable.retain(|own| !hidden.is_field(&own.field));
        for change in &mut desktop.changes {
            change.rows.retain(|row| !hidden.is_field(&row.field));
        }
        veil_view(&mut desktop.view, &hidden);
        for message in &mut desktop.messages {
            veil_message(&desktop.view.service, &hidden, message);
        }
    }

    /// The same for what stands in a list, each by its own version.
    pub(super) fn veil_all(&self, official: &Official, cases: Vec<Case>) -> Vec<Case> {
        cases.into_iter().map(|case| self.veiled_by_version(official, case)).collect()
    }

    pub(super) fn veiled_by_version(&self, official: &Official, case: Case) -> Case {
        match self.library().version_or_in_force(&case.service, &case.bundle, self.clock.today()) {
            Some(service) => self.veiled(official, service, case),
            None => case,
        }
    }

    /// Notes to which unit the case belongs by its answers. Its shelves and words follow when it is saved.
    pub(super) fn place(&self, service: &Service, case: &mut Case) {
        let Some(rule) = &service.unit else { return };
        let unit = {
            let sheet = self.sheet(service, case);
            sheet.at_top(|scope| rule.value(scope)).as_text().map(str::to_owned)
        };
        case.course.unit = unit;
    }

    /// Whether the official sees cases of its unit at all. Where any version of the service parts its cases, those of
    /// earlier versions belong to no unit, and are for officials of the whole authority.
    pub(super) fn is_within_reach(&self, official: &Official, case: &Case) -> bool {
        official.is_of_unit(case.course.unit.as_deref()) || !parts_cases(&self.library(), &case.service)
    }
}

/// Whether a service parts its cases by units.
pub(super) fn parts_cases(library: &Library, service: &str) -> bool {
    library.versions(service).any(|version| version.unit.is_some())
}

/// Takes what is withheld out of the content of a message.
pub(super) fn veil_message(service: &Service, hidden: &Withheld, message: &mut Message) {
    let parts = told_parts(service, hidden, message);
    if let Parcel::Register { body: Json::Object(body), .. } = &mut message.parcel {
        body.retain(|part, _| !parts.contains(part));
    }
}

/// The parts of a message's content that tell of what is withheld.
pub(super) fn told_parts(service: &Service, hidden: &Withheld, message: &Message) -> Vec<String> {
    let Parcel::Register { submit, .. } = &message.parcel else { return Vec::new() };
    let parts = service.submit(submit).into_iter().flat_map(|submit| submit.body.iter());
    parts.filter(|(_, expression)| hidden.is_told_by(expression)).map(|(part, _)| part.clone()).collect()
}

/// Whether the content of an exchange tells of what is withheld. What the service itself does not declare, such as a wish
/// to have an answer mended, is taken to.
pub(super) fn exchange_tells(service: &Service, hidden: &Withheld, call: &Call) -> bool {
    if hidden.is_nothing() {
        return false;
    }
    let mut reads = service.reads.iter().filter(|read| read.call == *call).peekable();
    let mut submits = service.submits.iter().filter(|submit| submit.call == *call).peekable();
    let known = reads.peek().is_some() || submits.peek().is_some();
    !known
        || reads.any(|read| hidden.is_told_by_read(service, read))
        || submits.any(|submit| submit.body.iter().any(|(_, expression)| hidden.is_told_by(expression)))
}

fn veil_view(view: &mut CaseView, hidden: &Withheld) {
    // How something was calculated shows what it was calculated from.
    view.hows.clear();
    view.how_fee = None;
    veil(&mut view.case, hidden);
}

fn veil(case: &mut Case, hidden: &Withheld) {
    if hidden.is_nothing() {
        return;
    }
    veil_answers(&mut case.answers, hidden);
    for revision in &mut case.course.revisions {
        veil_answers(&mut revision.answers, hidden);
    }
    case.course.marked.retain(|mark| !hidden.is_field(&mark.field));
    // What registers said stands behind the answers; no page of an official needs it beside them.
    case.facts.clear();
}

fn veil_answers(answers: &mut Answers, hidden: &Withheld) {
    answers.replace(&|field, answer| {
        if hidden.is_field(field) {
            *answer = Answer { value: Value::Null, source: Source::Withheld };
        }
    });
}
