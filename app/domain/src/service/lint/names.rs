//! Names that are taken: declared twice, or the portal's own.

use std::collections::BTreeSet;

use super::Lint;
use crate::service::names::OWN;

/// Addresses under a service that are not steps.
const PAGES: [&str; 5] = ["check", "consents", "disputes", "eligibility", "for"];
/// Addresses under a case that are not what its applicant does.
const CASE_PAGES: [&str; 4] = ["files", "letters", "receipt", "talk"];
/// First words of the portal's own addresses: a service of that id could not be reached.
pub const ADDRESSES: [&str; 19] = [
    "accessibility",
    "admin",
    "cases",
    "confirmations",
    "counter",
    "drafts",
    "eligible",
    "help",
    "inbox",
    "life",
    "looks",
    "offers",
    "post",
    "privacy",
    "services",
    "sign-in",
    "sign-out",
    "verify",
    "words",
];
/// The portal's messages `step-…`: a step of that id would take their words.
const STEP_WORDS: [&str; 3] = ["known", "optional", "continue"];
/// The portal's messages `queue-…`.
const QUEUE_WORDS: [&str; 8] = ["reference", "person", "state", "sent", "due", "official", "empty", "nav"];

impl Lint<'_> {
    pub(super) fn names(&self) {
        self.twice();
        self.portals_own();
    }

    /// Everything that expressions know by its name, with the table that declares it.
    fn named(&self) -> Vec<(&'static str, &String)> {
        let s = self.service;
        let groups = s.steps.iter().filter_map(|step| Some(("step", &step.repeat.as_ref()?.id)));
        let fields = s.fields().map(|field| ("step.field", &field.id));
        let reads = s.reads.iter().map(|read| ("read", &read.id));
        let offers = s.offerings.iter().map(|offering| ("offer", &offering.id));
        let params = s.params.iter().map(|param| ("param", &param.id));
        let rules = s.rules.iter().map(|rule| ("rule", &rule.id));
        let tables = s.tables.iter().map(|table| ("table", &table.id));
        fields.chain(groups).chain(reads).chain(offers).chain(params).chain(rules).chain(tables).collect()
    }

    fn twice(&self) {
        let s = self.service;
        fn of<'s, T>(table: &'static str, all: &'s [T], id: fn(&T) -> &String) -> Vec<(&'static str, &'s String)> {
            all.iter().map(|one| (table, id(one))).collect()
        }
        let kinds = [
            ("eligibility", of("eligibility", &s.eligibility, |x| &x.id)),
            ("precheck", of("precheck", &s.prechecks, |x| &x.id)),
            ("step", of("step", &s.steps, |x| &x.id)),
            ("field", self.named()),
            ("submit", of("submit", &s.submits, |x| &x.id)),
            ("state", of("state", &s.states, |x| &x.id)),
            ("action", of("action", &s.actions, |x| &x.id)),
            ("queue", of("queue", &s.queues, |x| &x.id)),
            ("escalate", of("escalate", &s.escalations, |x| &x.id)),
            ("task", of("task", &s.tasks, |x| &x.id)),
        ];
        for (kind, named) in kinds {
            let mut seen = BTreeSet::new();
            for (table, id) in named.into_iter().filter(|(_, id)| !seen.insert(*id)) {
                let what = format!("the {kind} \"{id}\" is declared twice");
                self.complain(table, "id", id, what, "Give one of them another id.");
            }
        }
    }

    fn portals_own(&self) {
        let s = self.service;
        let steps = |own: &'static [&str], what: &'static str| {
            let taken = s.steps.iter().filter(|step| own.contains(&step.id.as_str()));
            taken.map(move |step| ("step", &step.id, what))
        };
        let word = "a word of the portal's own pages";
        let queues = s.queues.iter().filter(|queue| QUEUE_WORDS.contains(&queue.id.as_str()));
        let acts = s.actions.iter().filter(|action| CASE_PAGES.contains(&action.id.as_str()));
        let address = Some(&s.id).filter(|id| ADDRESSES.contains(&id.as_str()));
        let taken = steps(&PAGES, "a page of the portal's own")
            .chain(steps(&STEP_WORDS, word))
            .chain(queues.map(|queue| ("queue", &queue.id, word)))
            .chain(acts.map(|action| ("action", &action.id, "a page of the portal's own")))
            .chain(address.map(|id| ("", id, "an address of the portal's own")));
        for (table, id, what) in taken {
            let kind = if table.is_empty() { "service" } else { table };
            self.complain(table, "id", id, format!("\"{id}\" is {what}"), format!("Give the {kind} another id."));
        }
        for (table, id) in self.named().into_iter().filter(|(_, id)| OWN.contains(&id.as_str())) {
            let kind = table.rsplit('.').next().unwrap_or(table);
            let what = format!("\"{id}\" is a name of the portal's own");
            self.complain(table, "id", id, what, format!("Give the {kind} another id."));
        }
    }
}
