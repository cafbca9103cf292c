//! A date in three boxes: people know their dates by day, month and year.

use leptos::prelude::*;
use text::Words;

use super::Asked;
use super::field::Group;

/// A date as it was typed, right or wrong. The form sends `<name>-day`, `<name>-month` and `<name>-year`.
#[derive(Debug, Clone, Default)]
pub struct DateParts {
    pub day: String,
    pub month: String,
    pub year: String,
    /// Which boxes are wrong (day, month, year); none marked means all, if there is an error.
    pub wrong: [bool; 3],
}

/// `birthday` lets the browser fill in the person's own.
#[component]
pub fn DateField(asked: Asked, value: DateParts, #[prop(optional)] birthday: bool) -> AnyView {
    let words = expect_context::<Words>();
    let all = value.wrong == [false; 3];
    let (id, name, failed) = (asked.id.clone(), asked.name.clone(), asked.error.is_some());
    let part = |at: usize, part: &str, text: String| {
        // The first box carries the plain id, where the error summary leads.
        let id = if at == 0 { id.clone() } else { format!("{id}-{part}") };
        let invalid = (failed && (all || value.wrong[at])).then_some("true");
        view! {
            <div>
                <label for=id.clone()>{words.text(&format!("date-{part}"))}</label>
                <input
                    type="text"
                    class=if part == "year" { "input input-4" } else { "input input-2" }
                    id=id
                    name=format!("{name}-{part}")
                    value=text
                    inputmode="numeric"
                    autocomplete=birthday.then(|| format!("bday-{part}"))
                    aria-invalid=invalid
                />
            </div>
        }
    };
    let parts = (part(0, "day", value.day), part(1, "month", value.month), part(2, "year", value.year));
    view! { <Group asked><div class="date">{parts}</div></Group> }.into_any()
}
