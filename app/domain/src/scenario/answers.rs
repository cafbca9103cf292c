//! What the person of a scenario answers, by field, and inside repeated groups.

use std::collections::BTreeMap;

use toml::de::DeValue;

use super::values;
use crate::{
    rules::Value,
    service::{Kind, Section, Service, Step, Want, nearest},
};

/// Answers at the top, or in one item of a group.
#[derive(Debug, Default)]
pub(super) struct Given {
    pub(super) values: BTreeMap<String, Value>,
    pub(super) groups: BTreeMap<String, Vec<Given>>,
}

impl Given {
    /// Reads answers to the questions of `group`, or of the top.
    pub(super) fn read(section: &Section<'_>, service: &Service, group: Option<&str>) -> Self {
        let mut given = Self::default();
        for key in section.keys() {
            if service.groups_within(group).any(|step| step.group() == Some(key)) {
                let items = section.sections(key);
                given
                    .groups
                    .insert(key.to_owned(), items.iter().map(|item| Self::read(item, service, Some(key))).collect());
                continue;
            }
            let spanned = section.get(key, Want::Anything);
            match service.field(key).filter(|field| field.group.as_deref() == group) {
                None => {
                    let near = nearest(key, known(service, group));
                    let cure = near.map_or_else(|| elsewhere(service, key), |near| format!("Did you mean \"{near}\"?"));
                    section.complain_key(key, format!("the service asks nothing called \"{key}\" here"), cure);
                }
                Some(field) if matches!(field.kind, Kind::Files { .. } | Kind::Calculated) => section.complain_key(
                    key,
                    format!("\"{key}\" is not typed by anybody"),
                    "Leave it out: files are added apart, and what is calculated follows from the rest.",
                ),
                Some(_) => match spanned.and_then(|spanned| values::value(spanned.get_ref())) {
                    Some(value) => drop(given.values.insert(key.to_owned(), value)),
                    None => section.complain_key(
                        key,
                        format!("\"{key}\" is neither a text, a number, a date, yes or no, nor a list"),
                        "Write amounts in quotes, like \"0.02\".",
                    ),
                },
            }
        }
        given
    }

    /// The answers of an item: the groups around it with the place of the item in each, the outermost first.
    pub(super) fn inside(&self, path: &[(&str, usize)]) -> Option<&Self> {
        path.iter().try_fold(self, |given, (group, at)| given.groups.get(*group)?.get(*at))
    }

    /// The pages on which something is answered: steps with the ids of the items around, which count from 1.
    pub(super) fn places<'s>(&self, steps: impl Iterator<Item = &'s Step> + Clone) -> Vec<(&'s Step, Vec<u32>)> {
        let mut places = Vec::new();
        self.add_places(None, &[], &steps, &mut places);
        places
    }

    fn add_places<'s>(
        &self,
        group: Option<&str>,
        items: &[u32],
        steps: &(impl Iterator<Item = &'s Step> + Clone),
        places: &mut Vec<(&'s Step, Vec<u32>)>,
    ) {
        let here = steps.clone().filter(|step| step.group() == group);
        let answered = here.filter(|step| step.fields.iter().any(|field| self.values.contains_key(&field.id)));
        places.extend(answered.map(|step| (step, items.to_vec())));
        for (group, given) in &self.groups {
            for (id, item) in (1..).zip(given) {
                item.add_places(Some(group), &[items, &[id]].concat(), steps, places);
            }
        }
    }

    /// All fields that are answered somewhere.
    pub(super) fn fields(&self) -> Vec<&str> {
        let inner = self.groups.values().flatten().flat_map(Self::fields);
        self.values.keys().map(String::as_str).chain(inner).collect()
    }
}

fn known<'s>(service: &'s Service, group: Option<&'s str>) -> impl Iterator<Item = &'s str> {
    let fields = service.fields().filter(move |field| field.group.as_deref() == group).map(|field| field.id.as_str());
    fields.chain(service.groups_within(group).filter_map(Step::group))
}

fn elsewhere(service: &Service, key: &str) -> String {
    match service.field(key).and_then(|field| field.group.as_deref()) {
        Some(group) => format!("Write it inside {group} = [{{ {key} = … }}]."),
        None => "Leave it out, or add a field with this id.".into(),
    }
}

/// Whether TOML says a table.
pub(super) fn is_table(value: &DeValue<'_>) -> bool {
    matches!(value, DeValue::Table(_))
}
