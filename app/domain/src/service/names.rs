//! The names that expressions of a service may use, with their types: at the top, and inside each repeated group.

use super::{access::Acting, kind::Kind, section::Section, shape, table::Table};
use crate::{
    mandate::ActAs,
    rules::{Expression, Names, Type},
};

/// All names of a service.
#[derive(Debug, Default)]
pub(super) struct Known {
    top: Names,
    groups: Vec<Group>,
}

/// Names that no field, read, group, parameter, rule or table may have.
pub(super) const OWN: [&str; 11] =
    ["subject", "applicant", "case", "decision", "official", "renewal", "look", "service", "position", "item", "input"];

/// A repeated group and what its items are made of.
#[derive(Debug)]
struct Group {
    id: String,
    within: Option<String>,
    own: Names,
}

/// A name whose type is that of its value.
struct Derived {
    id: String,
    group: Option<String>,
    text: Option<String>,
    table: Option<usize>,
}

/// The tables of a folder that give names.
pub(super) struct Givers<'s, 'a> {
    pub(super) acting: &'s Acting,
    pub(super) from_look: bool,
    pub(super) steps: &'s [Section<'a>],
    pub(super) reads: &'s [Section<'a>],
    pub(super) offers: &'s [Section<'a>],
    pub(super) params: &'s [Section<'a>],
    pub(super) rules: &'s [Section<'a>],
    pub(super) tables: &'s [Section<'a>],
}

impl Known {
    /// Fields by their ids, reads, offers, parameters, rules and tables by theirs, and what the portal itself knows: whom it
    /// is for (`subject`), who files it (`applicant`), the `case`, the `decision` on it, and what a `renewal` renews.
    pub(super) fn of(givers: &Givers<'_, '_>) -> Self {
        let mut known = Self { top: portals_own(givers.acting), groups: Vec::new() };
        if givers.from_look {
            known.top.insert(crate::application::LOOK.into(), look());
        }
        let mut derived = Vec::new();
        for step in givers.steps {
            let repeat = step.section("repeat");
            let group = repeat.as_ref().and_then(|repeat| Some(repeat.text("id")?.value.to_owned()));
            if let (Some(id), Some(repeat)) = (&group, &repeat) {
                let within = repeat.text("within").map(|placed| placed.value.to_owned());
                known.groups.push(Group { id: id.clone(), within, own: Names::new() });
            }
            for field in step.sections("field") {
                let Some(id) = field.text("id") else { continue };
                let of = Kind::type_of(&field);
                known.insert(group.as_deref(), id.value, if field.is_published() { of.widened() } else { of });
                if field.text("type").is_some_and(|kind| kind.value == "calculated") {
                    let text = field.text("value").map(|placed| placed.value.to_owned());
                    derived.push(Derived { id: id.value.to_owned(), group: group.clone(), text, table: None });
                }
            }
        }
        for section in givers.reads.iter().chain(givers.offers) {
            if let Some(id) = section.text("id") {
                let given = section.text_pairs("gives").into_iter();
                let given = given.map(|(part, word)| (part, shape::shape(word.value).unwrap_or(Type::Any)));
                known.top.insert(id.value.into(), Type::Context(given.collect()));
            }
        }
        for section in givers.params {
            if let (Some(id), Some(value)) = (section.text("id"), section.text("value")) {
                known.top.insert(id.value.into(), type_of(value.value, &Names::new()).unwrap_or(Type::Any));
            }
        }
        for section in givers.rules {
            if let (Some(id), Some(value)) = (section.text("id"), section.text("value")) {
                let group = section.text("each").map(|placed| placed.value.to_owned());
                let text = Some(value.value.to_owned());
                derived.push(Derived { id: id.value.to_owned(), group, text, table: None });
            }
        }
        for (at, section) in givers.tables.iter().enumerate() {
            if let Some(id) = section.text("id") {
                let group = section.text("each").map(|placed| placed.value.to_owned());
                derived.push(Derived { id: id.value.to_owned(), group, text: None, table: Some(at) });
            }
        }
        known.derive(derived, givers);
        known
    }

    /// Names by rules may stand before the rules: as long as one more type can be told, it is.
    fn derive(&mut self, mut open: Vec<Derived>, givers: &Givers<'_, '_>) {
        loop {
            let before = open.len();
            open.retain(|name| {
                let names = self.at(name.group.as_deref());
                let found = match (&name.text, name.table) {
                    (Some(text), _) => type_of(text, &names),
                    (None, Some(table)) => Some(Table::type_of(&givers.tables[table], &names)),
                    (None, None) => None,
                };
                let Some(found) = found else { return true };
                self.insert(name.group.as_deref(), &name.id, found);
                false
            });
            if open.len() == before {
                break;
            }
        }
        // What is left is wrong, and is complained of where it is read.
        for name in open {
            self.insert(name.group.as_deref(), &name.id, Type::Any);
        }
    }

    fn insert(&mut self, group: Option<&str>, id: &str, kind: Type) {
        let names = match group {
            Some(group) => self.groups.iter_mut().find(|known| known.id == group).map(|known| &mut known.own),
            None => Some(&mut self.top),
        };
        if let Some(names) = names {
            names.insert(id.to_owned(), kind);
        }
    }

    fn group(&self, id: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == id)
    }

    /// An item of `group`: its own names and the lists of the groups inside it. A cycle of groups ends.
    fn item(&self, group: &Group, depth: usize) -> Names {
        let mut parts = group.own.clone();
        if depth > 0 {
            for inner in self.groups.iter().filter(|inner| inner.within.as_deref() == Some(&group.id)) {
                parts.insert(inner.id.clone(), self.list(inner, depth - 1));
            }
        }
        parts
    }

    fn list(&self, group: &Group, depth: usize) -> Type {
        Type::List(Box::new(Type::Context(self.item(group, depth))))
    }

    /// The names in expressions of an item of `group`, or at the top: what is nearer hides what is farther.
    pub(super) fn at(&self, group: Option<&str>) -> Names {
        const DEEPEST: usize = 3;
        let mut names = self.top.clone();
        for outer in self.groups.iter().filter(|outer| outer.within.is_none()) {
            names.insert(outer.id.clone(), self.list(outer, DEEPEST));
        }
        let mut chain = Vec::new();
        let mut next = group;
        while let Some(group) = next.and_then(|id| self.group(id)).filter(|_| chain.len() < DEEPEST) {
            chain.push(group);
            next = group.within.as_deref();
        }
        for group in chain.into_iter().rev() {
            names.extend(self.item(group, DEEPEST));
            names.insert("position".into(), Type::Number);
        }
        names
    }

    /// The group in `each = "…"`, which has to be one.
    pub(super) fn each(&self, section: &Section<'_>) -> Option<String> {
        let placed = section.text("each")?;
        if self.group(placed.value).is_none() {
            let near = super::nearest(placed.value, self.groups.iter().map(|group| group.id.as_str()));
            let cure = near.map_or("Name the id of a repeat.".to_owned(), |near| format!("Did you mean \"{near}\"?"));
            section.complain_at(&placed, format!("there is no group \"{}\"", placed.value), cure);
            return None;
        }
        Some(placed.value.to_owned())
    }
}

fn type_of(text: &str, names: &Names) -> Option<Type> {
    Expression::read(text, names, &Type::Any).ok().map(|expression| expression.yields().clone())
}

/// A company has no given name: where it may be for one, there is only the `name` of whoever it is.
fn subject(acting: &Acting) -> Type {
    let own: &[&str] =
        if acting.allows(ActAs::Company) { &["code", "name"] } else { &["code", "name", "given_name", "family_name"] };
    let kinds: Vec<String> = acting.ways.iter().map(|way| way.word().to_owned()).collect();
    let kind = ("kind".to_owned(), Type::OneOf(kinds.into()));
    Type::Context(own.iter().map(|part| ((*part).to_owned(), Type::Text)).chain([kind]).collect())
}

/// What an application knows of the look at which it began: all in the words of the page on which the person read it.
fn look() -> Type {
    let texts = ["id", "at", "who", "what", "why", "service", "case"];
    let texts = texts.iter().map(|part| ((*part).to_owned(), Type::Text));
    Type::Context(texts.chain([("on".into(), Type::Date), ("automatic".into(), Type::Bool)]).collect())
}

fn portals_own(acting: &Acting) -> Names {
    let group = |parts: &[&str]| Type::Context(parts.iter().map(|part| ((*part).to_owned(), Type::Text)).collect());
    Names::from([
        ("subject".into(), subject(acting)),
        ("applicant".into(), group(&["code", "given_name", "family_name"])),
        ("case".into(), group(&["id", "reference"])),
        ("decision".into(), group(&["action", "reason"])),
        (
            crate::application::RENEWAL.into(),
            Type::Context([("reference".into(), Type::Text), ("until".into(), Type::Date)].into()),
        ),
    ])
}
