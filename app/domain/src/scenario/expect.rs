//! Reads one line of what follows in a scenario.

use std::collections::BTreeMap;

use super::{
    answers::Given,
    offers::STANDINGS,
    read::{is_called, nobody, says},
    then::{Act, By, Then},
    values,
};
use crate::{
    case::{Mark, Refused},
    identifiers::PersonCode,
    people::{Official, Person},
    rules::Value,
    service::{APPLICANT, Placed, Section, Service, Want, nearest},
};

/// What a line can be about, and what else may stand in it then.
const LINES: [(&str, &[&str]); 23] = [
    ("eligible", &["clause"]),
    ("fee", &[]),
    ("value", &[]),
    ("absent", &[]),
    ("due", &[]),
    ("later", &[]),
    ("submit", &[]),
    ("state", &[]),
    ("term", &[]),
    ("act", &["by", "reason", "refused", "marks", "answers"]),
    ("signers", &[]),
    ("confirm", &["by", "reason"]),
    ("opened", &[]),
    ("told", &["body"]),
    ("notice", &["to"]),
    ("stuck", &[]),
    ("resend", &["by"]),
    ("register", &["answers"]),
    ("after", &[]),
    ("offered", &["standing", "to"]),
    ("take", &[]),
    ("decline", &[]),
    ("restore", &[]),
];

/// The ways in which an answer can be wrong.
pub(super) const WAYS: [&str; 12] = [
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
    "advise",
];

/// Why an act may be refused.
pub(super) const REFUSALS: [(&str, Refused); 7] = [
    ("not_from_here", Refused::NotFromHere),
    ("not_your_role", Refused::NotYourRole),
    ("not_your_case", Refused::NotYourCase),
    ("own_case", Refused::OwnCase),
    ("reason_missing", Refused::ReasonMissing),
    ("reason_too_long", Refused::ReasonTooLong),
    ("nothing_marked", Refused::NothingMarked),
];

/// Who may act in a scenario, by their names in the file.
pub(super) struct Cast {
    pub(super) people: BTreeMap<String, Person>,
    pub(super) officials: BTreeMap<String, Official>,
}

pub(super) fn read(section: &Section<'_>, service: &Service, cast: &Cast) -> Option<Then> {
    let line = Line { section, service };
    // All keys are asked for, whatever the line is about: an unknown one is then told from a misplaced one.
    let (eligible, clause) = (section.flag("eligible"), line.name("clause", ids(&service.eligibility, |c| &c.id)));
    let (fee, value, absent) = (section.decimal("fee"), line.values("value"), line.text("absent"));
    let due = line.name("due", [ids(&service.steps, |s| &s.id), vec!["check", "eligibility"]].concat());
    let later = line.name("later", ids(&service.reads, |r| &r.id));
    section.flag("submit");
    let state = line.name("state", ids(&service.states, |s| &s.id));
    let (term, act) = (section.date("term"), line.name("act", ids(&service.actions, |a| &a.id)));
    let (by, reason, refused) =
        (line.by(cast), line.text("reason"), line.name("refused", REFUSALS.map(|(word, _)| word).to_vec()));
    let (told, body) = (line.name("told", ids(&service.submits, |s| &s.id)), line.values("body"));
    let told_of_offers: Vec<String> =
        service.offerings.iter().flat_map(|offering| [offering.text(), offering.text_of_closing()]).collect();
    let notices = ids(&service.notifies, |n| &n.text).into_iter().chain(told_of_offers.iter().map(String::as_str));
    let notice = line.name("notice", notices.collect());
    let stuck = section.flag("stuck");
    section.flag("resend");
    let call = line.text("register");
    let answers = (section.has("answers") && !section.has("act"))
        .then(|| says(section, "answers", service, call.as_deref().unwrap_or("")));
    let after = section.duration("after");
    section.get("answers", Want::Anything);
    let (opened, marks) = (line.name("opened", ids(&service.notifies, |n| &n.text)), line.marks());
    let [offered, take, decline, restore] =
        ["offered", "take", "decline", "restore"].map(|key| line.name(key, ids(&service.offerings, |o| &o.id)));
    let (standing, to) = (line.name("standing", STANDINGS.to_vec()), line.to(cast));
    let (signers, confirms) = (section.whole_number("signers"), section.flag("confirm"));
    section.done();
    let about = line.about()?;
    for name in value.keys().chain(&absent) {
        line.is_named(about, name);
    }
    Some(match about {
        "eligible" => Then::Eligible { eligible, clause },
        "fee" => Then::Fee(fee?),
        "value" => Then::Values(value),
        "absent" => Then::Absent(absent?),
        "due" => Then::Due(due?),
        "later" => Then::Later(later?),
        "submit" => Then::Submit,
        "state" => Then::State(state?),
        "term" => Then::Term(term?),
        "act" => {
            let answers = section.map("answers").map(|answers| Given::read(&answers, service, None));
            let (by, answers) = (line.acting(by)?, answers.unwrap_or_default());
            Then::Act(Box::new(Act { action: act?, by, reason, refused, marks, answers }))
        }
        "signers" => Then::Signers(signers?),
        "confirm" => line.reply(confirms, reason, cast)?,
        "opened" => Then::Opened(opened?),
        "told" => Then::Told { submit: told?, body },
        "notice" => Then::Notice { text: notice?, to },
        "stuck" => Then::Stuck(stuck),
        "resend" => match line.acting(by)? {
            By::Official(official) => Then::Resend(official),
            By::Applicant => return line.not_the_applicants(),
        },
        "after" => Then::After(after?),
        "offered" => Then::Offered { offer: offered?, standing: standing.unwrap_or_else(|| "open".into()), to },
        "take" => Then::Take(take?),
        "decline" => Then::Decline(decline?),
        "restore" => Then::Restore(restore?),
        _ => {
            let call = call?;
            if answers.is_none() {
                section
                    .complain("the line does not say what the register answers", "Add answers = \"down\" or a table.");
            }
            is_called(section, "register", &call, service).then_some(Then::Register { call, says: answers?? })?
        }
    })
}

fn ids<T>(all: &[T], id: fn(&T) -> &String) -> Vec<&str> {
    all.iter().map(|one| id(one).as_str()).collect()
}

struct Line<'r, 'a> {
    section: &'r Section<'a>,
    service: &'r Service,
}

impl Line<'_, '_> {
    /// The one thing that the line is about.
    fn about(&self) -> Option<&'static str> {
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

    fn text(&self, key: &str) -> Option<String> {
        self.section.text(key).map(|placed| placed.value.to_owned())
    }

    /// One of the names that the service declares. A page's name may have the numbers of items after it.
    fn name(&self, key: &str, known: Vec<&str>) -> Option<String> {
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

    fn is_named(&self, key: &str, name: &str) {
        let own = ["subject", "case", "decision"].contains(&name);
        if !own && self.service.named(name).is_none() {
            let near = nearest(name, self.service.fields().map(|field| field.id.as_str()));
            let cure = near.map_or_else(
                || "Name a field, a rule, a table, a parameter, a read or a group.".to_owned(),
                |near| format!("Did you mean \"{near}\"?"),
            );
            self.section.complain_key(key, format!("the service has nothing called \"{name}\""), cure);
        }
    }

    fn values(&self, key: &str) -> BTreeMap<String, Value> {
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
    fn by(&self, cast: &Cast) -> Option<By> {
        let by = self.section.text("by").filter(|_| !self.section.has("confirm"))?;
        if by.value == APPLICANT {
            return Some(By::Applicant);
        }
        self.official(&by, &cast.officials).map(By::Official)
    }

    /// Whoever declines says why.
    fn reply(&self, confirms: bool, reason: Option<String>, cast: &Cast) -> Option<Then> {
        let by = self.signer(cast)?;
        if confirms == reason.is_some() {
            self.section.complain("only whoever declines gives a reason", "Write { confirm = false, reason = \"…\" }.");
            return None;
        }
        Some(Then::Reply { by, reason })
    }

    /// The person of the file who confirms or declines.
    fn signer(&self, cast: &Cast) -> Option<Person> {
        let Some(by) = self.section.text("by") else {
            self.section.complain("the line does not say who answers", "Add by = \"…\", a person of the file.");
            return None;
        };
        self.person(&by, cast)
    }

    fn official(&self, by: &Placed<'_, &str>, officials: &BTreeMap<String, Official>) -> Option<Official> {
        if let Some(official) = officials.get(by.value) {
            return Some(official.clone());
        }
        let queues = self.service.queues.iter().flat_map(|queue| &queue.roles);
        let roles = self.service.actions.iter().flat_map(|action| &action.by).chain(queues);
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
        Some(Official { person, roles: vec![by.value.to_owned()] })
    }

    /// Another person of the file.
    fn to(&self, cast: &Cast) -> Option<PersonCode> {
        let to = self.section.text("to")?;
        self.person(&to, cast).map(|person| person.code)
    }

    fn person(&self, name: &Placed<'_, &str>, cast: &Cast) -> Option<Person> {
        let found = cast.people.get(name.value).cloned();
        if found.is_none() {
            let near = nearest(name.value, cast.people.keys().map(String::as_str));
            let cure = near
                .map_or_else(|| format!("Add [person.{}].", name.value), |near| format!("Did you mean \"{near}\"?"));
            self.section.complain_at(name, format!("there is no person \"{}\"", name.value), cure);
        }
        found
    }

    fn not_the_applicants(&self) -> Option<Then> {
        self.section.complain_key(
            "by",
            "the applicant cannot do this",
            "Name a role, or a person of the file with roles.",
        );
        None
    }

    /// `marks = { starts_on = "The day is taken." }`; in a group, those of its first item.
    fn marks(&self) -> Vec<Mark> {
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

    fn acting(&self, by: Option<By>) -> Option<By> {
        if !self.section.has("by") {
            self.section.complain("the line does not say who acts", "Add by = \"…\", a role or a person of the file.");
        }
        by
    }
}
