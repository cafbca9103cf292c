//! One line of what follows in a scenario, as it stands in the file: its parts, and what is wrong with them.

use std::collections::BTreeMap;

use super::{
    read::nobody,
    then::{By, Then},
    values,
};
use crate::{
    case::{Mark, Refused},
    identifiers::PersonCode,
    people::{Official, Person},
    rules::Value,
    service::{APPLICANT, Answering, Placed, Section, Service, Want, nearest},
};

/// What a line can be about, and what else may stand in it then.
const LINES: [(&str, &[&str]); 47] = [
    ("eligible", &["clause"]),
    ("fee", &[]),
    ("value", &[]),
    ("absent", &[]),
    ("due", &[]),
    ("later", &[]),
    ("consent", &["yes"]),
    ("awaits", &[]),
    ("submit", &[]),
    ("state", &[]),
    ("term", &["target"]),
    ("act", &["by", "reason", "refused", "marks", "ticks", "original", "answers"]),
    ("handled_by", &[]),
    ("hand_over", &["by", "refused"]),
    ("hand_back", &["by", "refused"]),
    ("signers", &[]),
    ("confirm", &["by", "reason"]),
    ("proposed", &[]),
    ("agree", &["by", "refused"]),
    ("send_back", &["by", "reason", "refused"]),
    ("letter", &[]),
    ("escalated", &[]),
    ("opened", &[]),
    ("told", &["body"]),
    ("notice", &["to"]),
    ("stuck", &[]),
    ("resend", &["by"]),
    ("register", &["answers"]),
    ("called_back", &["says"]),
    ("after", &[]),
    ("renew", &["answers"]),
    ("erased", &[]),
    ("offered", &["standing", "to"]),
    ("take", &[]),
    ("decline", &[]),
    ("restore", &[]),
    ("represents", &[]),
    ("mandate", &[]),
    ("unit", &[]),
    ("withheld", &["by"]),
    ("unseen", &["by"]),
    ("consult", &["by", "reason"]),
    ("advise", &["by", "yes", "reason"]),
    ("aside", &["by", "reason"]),
    ("on_hold", &[]),
    ("write", &["by"]),
    ("reply", &[]),
];

/// The ways in which an answer can be wrong.
pub(super) const WAYS: [&str; 14] = [
    "required",
    "invalid",
    "too-long",
    "too-small",
    "too-large",
    "too-early",
    "too-late",
    "check",
    "unknown",
    "too-many",
    "too-few",
    "why-missing",
    "why-too-long",
    "advise",
];

/// Why an act may be refused.
pub(super) const REFUSALS: [(&str, Refused); 25] = [
    ("not_from_here", Refused::NotFromHere),
    ("not_your_role", Refused::NotYourRole),
    ("not_your_case", Refused::NotYourCase),
    ("own_case", Refused::OwnCase),
    ("reason_missing", Refused::ReasonMissing),
    ("reason_too_long", Refused::ReasonTooLong),
    ("nothing_marked", Refused::NothingMarked),
    ("not_ticked", Refused::NotTicked),
    ("conflict", Refused::Conflict),
    ("proposed", Refused::Proposed),
    ("nothing_proposed", Refused::NothingProposed),
    ("same_person", Refused::SamePerson),
    ("own_decision", Refused::OwnDecision),
    ("filed_it", Refused::FiledIt),
    ("nothing_to_extend", Refused::NothingToExtend),
    ("too_late", Refused::TooLate),
    ("awaiting", Refused::Awaiting),
    ("task_open", Refused::TaskOpen),
    ("no_such_case", Refused::NoSuchCase),
    ("itself_duplicate", Refused::ItselfDuplicate),
    ("original_over", Refused::OriginalOver),
    ("unsuited", Refused::Unsuited),
    ("away", Refused::Away),
    ("already_theirs", Refused::AlreadyTheirs),
    ("unassigned", Refused::Unassigned),
];

/// Who may act in a scenario, by their names in the file.
pub(super) struct Cast {
    pub(super) people: BTreeMap<String, Person>,
    pub(super) officials: BTreeMap<String, Official>,
}

pub(super) struct Line<'r, 'a> {
    pub(super) section: &'r Section<'a>,
    pub(super) service: &'r Service,
}

impl Line<'_, '_> {
    /// The one thing that the line is about.
    pub(super) fn about(&self) -> Option<&'static str> {
        let here: Vec<_> = LINES.iter().filter(|(key, _)| self.section.has(key)).collect();
        let all = || LINES.iter().map(|(key, _)| *key).collect::<Vec<_>>().join(", ");
        let [(about, also)] = here[..] else {
            let what = if here.is_empty() { "the line says nothing" } else { "the line says more than one thing" };
            self.section.complain(what, format!("Write one of these in each line: {}.", all()));
            return None;
        };
        let companions = LINES.iter().flat_map(|(_, also)| also.iter());
        for misplaced in companions.filter(|key| self.section.has(key) && !also.contains(key)) {
            self.section.complain_key(
                misplaced,
                format!("\"{misplaced}\" says nothing beside \"{about}\""),
                "Leave it out, or give it a line that it belongs to.",
            );
        }
        Some(about)
    }

    pub(super) fn text(&self, key: &str) -> Option<String> {
        self.section.text(key).map(|placed| placed.value.to_owned())
    }

    /// One of the names that the service declares. A page's name may have the numbers of items after it.
    pub(super) fn name(&self, key: &str, known: Vec<&str>) -> Option<String> {
        let placed = self.section.text(key)?;
        let name = if key == "due" { placed.value.split('/').next().unwrap_or_default() } else { placed.value };
        if !known.contains(&name) {
            let cure = match nearest(name, known.iter().copied()) {
                Some(near) => format!("Did you mean \"{near}\"?"),
                None => format!("Use one of: {}.", known.join(", ")),
            };
            self.section.complain_at(&placed, format!("the service knows no \"{name}\" as \"{key}\""), cure);
            return None;
        }
        Some(placed.value.to_owned())
    }

    /// What a register decides that calls back: `"accepted"`, or `"rejected: the reason"`.
    pub(super) fn called_back(&self) -> Option<Then> {
        let later = self.service.submits.iter().filter(|submit| submit.answer != Answering::AtOnce);
        let submit = self.name("called_back", later.map(|submit| submit.id.as_str()).collect());
        let says = self.section.text("says");
        let said = says.as_ref().map(|says| says.value.strip_prefix("rejected:").map_or(says.value, |_| "rejected"));
        let refusal = match said {
            Some("accepted") => None,
            Some("rejected") => says?.value.strip_prefix("rejected:").map(|reason| reason.trim().to_owned()),
            _ => {
                if self.section.has("called_back") {
                    self.section.complain(
                        "the line does not say what the register decides",
                        "Add says = \"accepted\" or says = \"rejected: the reason\".",
                    );
                }
                return None;
            }
        };
        Some(Then::CalledBack { submit: submit?, refusal })
    }

    /// A submit, or the call by which a register's owner hears that its answer is wrong.
    pub(super) fn told(&self) -> Option<String> {
        let calls = self.service.reads.iter().filter_map(|read| read.dispute.as_ref());
        let calls: Vec<String> = calls.map(ToString::to_string).collect();
        let submits = self.service.submits.iter().map(|submit| submit.id.as_str());
        self.name("told", submits.chain(calls.iter().map(String::as_str)).collect())
    }

    pub(super) fn is_named(&self, key: &str, name: &str) {
        let own = ["subject", "applicant", "case", "decision"].contains(&name);
        if !own && self.service.named(name).is_none() {
            let near = nearest(name, self.service.fields().map(|field| field.id.as_str()));
            let cure = near.map_or_else(
                || "Name a field, a rule, a table, a parameter, a read or a group.".to_owned(),
                |near| format!("Did you mean \"{near}\"?"),
            );
            self.section.complain_key(key, format!("the service has nothing called \"{name}\""), cure);
        }
    }

    pub(super) fn values(&self, key: &str) -> BTreeMap<String, Value> {
        let Some(map) = self.section.map(key) else { return BTreeMap::new() };
        let value = |name: &str| {
            let value = map.get(name, Want::Anything).and_then(|spanned| values::value(spanned.get_ref()));
            if value.is_none() {
                map.complain_key(name, format!("\"{name}\" is no value"), "Write amounts in quotes, like \"0.02\".");
            }
            Some((name.to_owned(), value?))
        };
        map.keys().into_iter().filter_map(value).collect()
    }

    /// A person of the file, or somebody with a role. Whoever confirms is a person, and is read as one.
    pub(super) fn by(&self, cast: &Cast) -> Option<By> {
        let by = self.section.text("by").filter(|_| !self.section.has("confirm"))?;
        if by.value == APPLICANT {
            return Some(By::Applicant);
        }
        self.official(&by, &cast.officials).map(By::Official)
    }

    /// Whoever declines says why.
    pub(super) fn reply(&self, confirms: bool, reason: Option<String>, cast: &Cast) -> Option<Then> {
        let by = self.signer(cast)?;
        if confirms == reason.is_some() {
            self.section.complain("only whoever declines gives a reason", "Write { confirm = false, reason = \"…\" }.");
            return None;
        }
        Some(Then::Reply { by, reason })
    }

    /// The person of the file who confirms or declines.
    pub(super) fn signer(&self, cast: &Cast) -> Option<Person> {
        let Some(by) = self.section.text("by") else {
            self.section.complain("the line does not say who answers", "Add by = \"…\", a person of the file.");
            return None;
        };
        self.person(&by, cast)
    }

    pub(super) fn official(&self, by: &Placed<'_, &str>, officials: &BTreeMap<String, Official>) -> Option<Official> {
        if let Some(official) = officials.get(by.value) {
            return Some(official.clone());
        }
        let queues = self.service.queues.iter().flat_map(|queue| &queue.roles);
        let roles = self
            .service
            .actions
            .iter()
            .flat_map(|action| action.by.iter().chain(action.second.iter().flat_map(|second| &second.by)));
        let roles = roles.chain(queues).chain(self.service.tasks.iter().map(|task| &task.to));
        let known: Vec<&str> = roles.chain(officials.keys()).map(String::as_str).collect();
        if !known.contains(&by.value) {
            let near = nearest(by.value, known);
            let cure = near.map_or("Name a role, or a person of the file with roles.".to_owned(), |near| {
                format!("Did you mean \"{near}\"?")
            });
            self.section.complain_at(by, format!("nobody is called \"{}\", and no role is", by.value), cure);
            return None;
        }
        let code = nobody(by.value).ok()?;
        let person = Person { code, given_name: by.value.to_owned(), family_name: String::new() };
        Some(Official::new(person, [by.value.to_owned()]))
    }

    /// Another person of the file.
    pub(super) fn to(&self, cast: &Cast) -> Option<PersonCode> {
        let to = self.section.text("to")?;
        self.person(&to, cast).map(|person| person.code)
    }

    pub(super) fn person(&self, name: &Placed<'_, &str>, cast: &Cast) -> Option<Person> {
        let found = cast.people.get(name.value).cloned();
        if found.is_none() {
            let near = nearest(name.value, cast.people.keys().map(String::as_str));
            let cure = near
                .map_or_else(|| format!("Add [person.{}].", name.value), |near| format!("Did you mean \"{near}\"?"));
            self.section.complain_at(name, format!("there is no person \"{}\"", name.value), cure);
        }
        found
    }

    pub(super) fn not_the_applicants(&self) -> Option<Then> {
        self.section.complain_key(
            "by",
            "the applicant cannot do this",
            "Name a role, or a person of the file with roles.",
        );
        None
    }

    /// `marks = { starts_on = "The day is taken." }`; in a group, those of its first item.
    pub(super) fn marks(&self) -> Vec<Mark> {
        let Some(map) = self.section.map("marks") else { return Vec::new() };
        let mark = |field: &str| {
            let note = map.text(field)?.value.to_owned();
            let Some(step) = self.service.steps.iter().find(|step| step.field(field).is_some()) else {
                let near = nearest(field, self.service.fields().map(|field| field.id.as_str()));
                let cure = near.map_or("Name a field.".to_owned(), |near| format!("Did you mean \"{near}\"?"));
                map.complain_key(field, format!("the service asks nothing called \"{field}\""), cure);
                return None;
            };
            let spot = if step.repeat.is_some() { format!("{}/1", step.id) } else { step.id.clone() };
            Some(Mark { spot, field: field.to_owned(), note })
        };
        map.keys().into_iter().filter_map(mark).collect()
    }

    /// What an official has looked at: some of the action's checklist.
    pub(super) fn ticks(&self, action: Option<&str>) -> Vec<String> {
        let known = action.and_then(|action| self.service.action(action)).map(|action| &action.checklist[..]);
        let known: Vec<&str> = known.unwrap_or_default().iter().map(String::as_str).collect();
        let ticks = self.section.placed_texts("ticks");
        for tick in ticks.iter().filter(|tick| !known.contains(&tick.value)) {
            let cure = match nearest(tick.value, known.iter().copied()) {
                Some(near) => format!("Did you mean \"{near}\"?"),
                None if known.is_empty() => "Leave it out: the action has no checklist.".to_owned(),
                None => format!("Use some of: {}.", known.join(", ")),
            };
            self.section.complain_at(tick, format!("there is no \"{}\" on the checklist", tick.value), cure);
        }
        ticks.into_iter().map(|tick| tick.value.to_owned()).collect()
    }

    pub(super) fn acting(&self, by: Option<By>) -> Option<By> {
        if !self.section.has("by") {
            self.section.complain("the line does not say who acts", "Add by = \"…\", a role or a person of the file.");
        }
        by
    }
}
