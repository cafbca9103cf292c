//! What is not for an official's eyes is taken out before a case leaves the Desk: no page can show what it does not have.

use serde_json::Value as Json;

use super::{CaseView, Desk, Desktop};
use crate::{
    answers::{Answer, Answers, Source},
    case::Case,
    message::{Message, Parcel},
    people::Official,
    ports::Write,
    rules::Value,
    service::{Service, Withheld},
};

impl Desk {
    /// The case as `official` may see it.
    pub(super) fn veiled(&self, official: &Official, service: &Service, mut case: Case) -> Case {
        veil(&mut case, &service.withheld_from(official));
        case
    }

    /// The same for all that is on a desk.
    pub(super) fn veil_desktop(&self, official: &Official, desktop: &mut Desktop) {
        let hidden = desktop.view.service.withheld_from(official);
        if hidden.is_nothing() {
            return;
        }
        desktop.markable.retain(|own| !hidden.is_field(&own.field));
        veil_view(&mut desktop.view, &hidden);
        for message in &mut desktop.messages {
            veil_message(&desktop.view.service, &hidden, message);
        }
    }

    /// The unit to which the case belongs by its answers, kept with the case and with its place in the queues.
    pub(super) fn placed(&self, service: &Service, case: &mut Case) -> Option<Write> {
        let rule = service.unit.as_ref()?;
        let unit = {
            let sheet = self.sheet(service, case);
            sheet.at_top(|scope| rule.value(scope)).as_text().map(str::to_owned)
        };
        case.course.unit.clone_from(&unit);
        Some(Write::PlaceCase { id: case.id, unit })
    }
}

/// Whether the official sees cases of this unit at all.
pub(super) fn is_within_reach(official: &Official, service: &Service, case: &Case) -> bool {
    service.unit.is_none() || official.is_of_unit(case.course.unit.as_deref())
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
