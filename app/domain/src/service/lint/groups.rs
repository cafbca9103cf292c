//! Repeated groups that are not what they say.

use super::Lint;
use crate::service::nearest;

impl Lint<'_> {
    pub(super) fn groups(&self) {
        let s = self.service;
        for (step, repeat) in s.steps.iter().filter_map(|step| Some((step, step.repeat.as_ref()?))) {
            for column in repeat.columns.iter().filter(|column| step.field(column).is_none()) {
                let near = nearest(column, step.fields.iter().map(|field| field.id.as_str()));
                let cure = near
                    .map_or("Name a field of the same step.".to_owned(), |near| format!("Did you mean \"{near}\"?"));
                let what = format!("the list of \"{}\" shows \"{column}\", which its step does not ask", repeat.id);
                self.complain("step", "repeat", column, what, cure);
            }
            let Some(outer) = &repeat.within else { continue };
            let around = s.step_of_group(outer).and_then(|step| step.repeat.as_ref());
            let (what, cure) = match around {
                None => (format!("there is no group \"{outer}\""), "Name the id of another step's repeat."),
                Some(around) if around.within.is_some() => (
                    format!("\"{}\" stands inside \"{outer}\", which stands inside another group", repeat.id),
                    "Let groups stand inside each other only once.",
                ),
                Some(around) if around.id == repeat.id => {
                    (format!("\"{outer}\" stands inside itself"), "Name the id of another step's repeat.")
                }
                Some(_) => continue,
            };
            self.complain("step", "repeat", outer, what, cure);
        }
    }
}
