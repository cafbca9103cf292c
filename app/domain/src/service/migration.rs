//! Migrations: how a version takes over drafts that were begun under earlier ones. Without one they stay where they are.

use std::mem::discriminant;

use jiff::civil::Date;

use super::{Service, Step, section::Section, sense::widened};
use crate::{
    answers::{Answer, Answers, Source},
    application::Draft,
    rules::{Expression, Names, Type, Value},
    sheet::Sheet,
};

/// One rule of a version about drafts of earlier versions.
#[derive(Debug)]
pub struct Migration {
    /// The versions whose drafts it moves.
    pub from: Vec<String>,
    /// Old field or group → new one.
    pub rename: Vec<(String, String)>,
    /// Old fields and groups whose answers go.
    pub drop: Vec<String>,
    /// Field → what its answer becomes, from the answers as they were.
    pub set: Vec<(String, Expression)>,
}

impl Migration {
    /// `names` are those of this version. Old fields are known by being renamed, with the new field's type, or dropped.
    pub(super) fn read(section: &Section<'_>, names: &Names, steps: &[Step], version: &str) -> Self {
        // Answers to an earlier version may be what this one no longer offers.
        let names = widened(names);
        let fields = || steps.iter().flat_map(|step| &step.fields).filter(|field| field.group.is_none());
        let is_field = |id: &str| fields().any(|field| field.id == id);
        let is_kept = |id: &str| is_field(id) || steps.iter().any(|step| step.group() == Some(id));
        let from = section.need_texts("from");
        if from.iter().any(|from| from == version) {
            let what = format!("version \"{version}\" cannot take over its own drafts");
            section.complain_key("from", what, "Name earlier versions.");
        }
        let mut known = names.clone();
        let mut rename = Vec::new();
        for (old, new) in section.text_pairs("rename") {
            if !is_kept(new.value) {
                let what = format!("\"{old}\" is renamed to \"{}\", which is neither field nor group", new.value);
                section.complain_at(&new, what, "Name a field or group of this version.");
            }
            known.insert(old.clone(), names.get(new.value).cloned().unwrap_or(Type::Any));
            rename.push((old, new.value.to_owned()));
        }
        let drop = section.texts("drop");
        for old in &drop {
            if is_kept(old) {
                let what = format!("\"{old}\" is dropped and stands in this version");
                section.complain_key("drop", what, "Leave it out, or name it otherwise.");
            }
            known.insert(old.clone(), Type::Any);
        }
        let set = section.expressions("set", &known);
        for (field, value) in &set {
            let wanted = names.get(field).filter(|_| is_field(field));
            match wanted {
                None => section.complain_key(
                    "set",
                    format!("\"{field}\" is set and is no field"),
                    "Name a field of this version.",
                ),
                Some(wanted) if !value.yields().fits(wanted) => section.complain_key(
                    "set",
                    format!("\"{field}\" is set to {}, and {wanted} is needed", value.yields()),
                    format!("Write an expression that yields {wanted}."),
                ),
                Some(_) => {}
            }
        }
        section.done();
        Self { from, rename, drop, set }
    }

    fn answers(&self, draft: &Draft, old: &Service, today: Date) -> Answers {
        let sheet = Sheet::of_draft(old, draft, today);
        let mut answers = draft.answers.clone();
        for gone in self.rename.iter().map(|(old, _)| old).chain(&self.drop) {
            answers.remove(gone);
            answers.set_items(gone, Vec::new());
        }
        for (old, new) in &self.rename {
            if let Some(answer) = draft.answers.get(old) {
                answers.set(new, answer.clone());
            }
            if !draft.answers.items(old).is_empty() {
                answers.set_items(new, draft.answers.items(old).to_vec());
            }
        }
        for (field, expression) in &self.set {
            match sheet.at_top(|scope| expression.value(scope)) {
                Value::Null => answers.remove(field),
                value => answers.set(field, Answer { value, source: Source::Person }),
            }
        }
        answers
    }
}

/// The draft as it goes on under `new`, if `new` has a rule for drafts of `old`. What the person has to answer again
/// is simply not there any more: a field of another kind, what a read filled that has gone, a step that has gone.
pub fn migrate(draft: &Draft, old: &Service, new: &Service, today: Date) -> Option<Draft> {
    let rule = new.migrations.iter().find(|rule| rule.from.contains(&old.version))?;
    let mut moved = Draft { answers: rule.answers(draft, old, today), bundle: new.bundle.clone(), ..draft.clone() };
    let was =
        |field: &str| rule.rename.iter().find(|(_, new)| new == field).map_or(field.to_owned(), |(old, _)| old.clone());
    let set = |field: &str| rule.set.iter().any(|(set, _)| set == field);
    for field in new.fields().filter(|field| field.group.is_none()) {
        let before = old.field(&was(&field.id));
        if !set(&field.id) && before.is_some_and(|before| discriminant(&before.kind) != discriminant(&field.kind)) {
            moved.answers.remove(&field.id);
        }
    }
    let stays = |id: &str| {
        let (before, after) =
            (old.reads.iter().find(|read| read.id == id), new.reads.iter().find(|read| read.id == id));
        before.zip(after).is_some_and(|(before, after)| {
            before.call == after.call && before.gives == after.gives && before.basis == after.basis
        })
    };
    for read in old.reads.iter().filter(|read| !stays(&read.id)) {
        moved.facts.remove(&read.id);
        for (field, _) in &read.fill {
            let field = rule.rename.iter().find(|(old, _)| old == field).map_or(field, |(_, new)| new);
            if moved.answers.get(field).is_some_and(Answer::is_from_register) {
                moved.answers.remove(field);
            }
        }
    }
    // The page of an item is the step and the item's number.
    moved.done.retain(|spot| spot.split('/').next().is_some_and(|step| new.step(step).is_some()));
    Some(moved)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::{Timestamp, civil::date};
    use uuid::Uuid;

    use super::*;
    use crate::{
        application::{Fact, Found},
        people::Person,
        service::tests::PARKING,
    };

    const TODAY: Date = date(2026, 11, 22);

    /// The parking permit's next version, with its form changed and these lines added.
    fn next(change: impl Fn(&str) -> String, lines: &str) -> Result<Service, String> {
        let head = PARKING[0].1.replace("\"2026.1\"", "\"2026.2\"");
        let form = format!("{}\n{lines}\n", change(PARKING[1].1));
        let read = Service::read(&[("service.toml", &head), ("form.toml", &form), PARKING[2]]);
        read.map_err(|complaints| complaints.iter().map(|complaint| format!("{complaint}\n")).collect())
    }

    fn old() -> Service {
        crate::service::tests::parking()
    }

    /// The last page's e-mail question is called otherwise.
    fn renamed(form: &str) -> String {
        form.replace("\"email\"\ntype", "\"contact\"\ntype")
    }

    fn draft() -> Draft {
        let code = "EE60001019906".parse().expect("a code");
        let mut draft = Draft {
            amends: None,
            id: Uuid::nil(),
            represented: None,
            counter: None,
            owner: Person { code, given_name: "Mari".into(), family_name: "Proov".into() },
            service: "parking-permit".into(),
            bundle: old().bundle,
            answers: Answers::default(),
            facts: BTreeMap::new(),
            done: vec!["home".into(), "car".into(), "permit".into()],
            reached: Default::default(),
            created_at: Timestamp::UNIX_EPOCH,
            updated_at: Timestamp::UNIX_EPOCH,
            version: 3,
        };
        let at = Timestamp::UNIX_EPOCH;
        let register = Source::Register { register: "population".into(), at };
        draft.answers.set("address", Answer { value: Value::from("Kase tn 1"), source: register });
        draft.answers.set("email", Answer { value: Value::from("mari@example.invalid"), source: Source::Person });
        draft.answers.set("plate", Answer { value: Value::from("123ABC"), source: Source::Person });
        let fact = Fact { asked: Value::Null, found: Found::Known(Value::Null), at };
        draft.facts.insert("person".into(), fact);
        draft
    }

    /// What the law let ask is no consent, and the other way round.
    #[test]
    fn a_read_that_needs_a_consent_now_is_made_anew() {
        let change = |form: &str| form.replacen("purpose = \"residence\"", "basis = \"consent\"", 1);
        let new = next(change, "[[migration]]\nfrom = [\"2026.1\"]").expect("good");
        let moved = migrate(&draft(), &old(), &new, TODAY).expect("moved");
        assert!(moved.facts.is_empty() && moved.answers.get("address").is_none());
    }

    #[test]
    fn without_a_rule_a_draft_stays() {
        let new = next(renamed, "").expect("good");
        assert_eq!(migrate(&draft(), &old(), &new, TODAY), None);
        let other = next(renamed, "[[migration]]\nfrom = [\"2025.1\"]").expect("good");
        assert_eq!(migrate(&draft(), &old(), &other, TODAY), None);
    }

    #[test]
    fn answers_are_renamed_dropped_and_set_from_the_old_ones() {
        let rule = "[[migration]]\nfrom = [\"2026.1\"]\nrename = { email = \"contact\" }\ndrop = [\"phone\"]\n\
                    set = { plate = 'if email != null then \"234BCD\" else plate' }";
        let new = next(renamed, rule).expect("good");
        let moved = migrate(&draft(), &old(), &new, TODAY).expect("moved");
        assert_eq!(moved.bundle, new.bundle);
        assert_eq!(moved.answers.get("email"), None);
        assert_eq!(moved.answers.value("contact"), &Value::from("mari@example.invalid"));
        assert_eq!(moved.answers.value("plate"), &Value::from("234BCD"));
        assert_eq!((moved.done.len(), moved.facts.len()), (3, 1));
        assert_eq!(
            (moved.id, moved.version),
            (draft().id, draft().version),
            "it is the same draft, to be saved as such"
        );
        assert_eq!(migrate(&moved, &new, &new, TODAY), None, "once is enough");
    }

    #[test]
    fn steps_reads_and_kinds_that_are_gone_are_asked_for_again() {
        let change = |form: &str| {
            let form = form.replace("id = \"person\"", "id = \"resident\"").replace("person.", "resident.");
            form.replace("id = \"home\"", "id = \"house\"").replace("type = \"plate\"", "type = \"text\"")
        };
        let new = next(change, "[[migration]]\nfrom = [\"2026.1\"]").expect("good");
        let moved = migrate(&draft(), &old(), &new, TODAY).expect("moved");
        assert_eq!(moved.done, ["car", "permit"]);
        assert!(moved.facts.is_empty());
        assert_eq!(moved.answers.get("address"), None, "who said so is not asked any more");
        assert_eq!(moved.answers.get("plate"), None, "it was another kind of answer");
        assert!(moved.answers.get("email").is_some());
    }

    #[test]
    fn a_wrong_rule_is_refused_at_its_line() {
        for (rule, what) in [
            ("", "\"from\" is missing"),
            ("from = [\"2026.2\"]", "cannot take over its own drafts"),
            ("from = [\"2026.1\"]\nrename = { email = \"contakt\" }", "\"contakt\", which is neither field nor group"),
            ("from = [\"2026.1\"]\ndrop = [\"plate\"]", "\"plate\" is dropped and stands in"),
            ("from = [\"2026.1\"]\nset = { colour = '\"red\"' }", "\"colour\" is set and is no field"),
            ("from = [\"2026.1\"]\nset = { plate = \"1\" }", "\"plate\" is set to a number, and a text is needed"),
            ("from = [\"2026.1\"]\nset = { plate = \"tyre\" }", "tyre"),
            ("from = [\"2026.1\"]\nforget = true", "\"forget\" is not known here"),
        ] {
            let said = next(renamed, &format!("[[migration]]\n{rule}")).expect_err(rule);
            assert!(said.contains(what) && said.contains("form.toml:"), "{rule}: {said}");
        }
    }
}
