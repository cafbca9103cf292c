//! An answer on one line.

use leptos::prelude::*;

use super::Asked;
use super::field::Field;

/// What is typed, which decides the keyboard of a phone and the width of the box.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TextKind {
    #[default]
    Text,
    Email,
    Phone,
    /// A street, a house, a flat; a city.
    Address,
    /// Numbers, also with a fraction.
    Number,
    /// Euros and cents.
    Money,
    /// A vehicle's number plate.
    Plate,
    /// A code or a reference, spelt out character by character.
    Code,
    /// A bank account.
    Iban,
}

struct Drawn {
    kind: &'static str,
    class: &'static str,
    mode: Option<&'static str>,
    spelt: bool,
}

impl TextKind {
    fn drawn(self) -> Drawn {
        let of = |kind, class, mode, spelt| Drawn { kind, class, mode, spelt };
        match self {
            Self::Text => of("text", "input", None, false),
            Self::Email => of("email", "input", Some("email"), true),
            Self::Phone => of("tel", "input input-20", Some("tel"), true),
            Self::Address => of("text", "input", None, true),
            Self::Number => of("text", "input input-10", Some("decimal"), true),
            Self::Money => of("text", "input input-10", Some("decimal"), true),
            Self::Plate => of("text", "input input-plate", None, true),
            Self::Code => of("text", "input input-20 input-code", None, true),
            Self::Iban => of("text", "input input-30 input-code", None, true),
        }
    }
}

/// `autocomplete` takes an HTML autofill name, such as `email`.
#[component]
pub fn TextField(
    asked: Asked,
    #[prop(into)] value: String,
    #[prop(optional)] kind: TextKind,
    #[prop(optional, into)] autocomplete: Option<String>,
) -> AnyView {
    let drawn = kind.drawn();
    let capitals = matches!(kind, TextKind::Plate | TextKind::Iban).then_some("characters");
    let symbol = (kind == TextKind::Money).then(|| view! { <span class="unit" aria-hidden="true">"€"</span> });
    let Asked { id, name, .. } = asked.clone();
    let (described, invalid) = (asked.described_by(), asked.invalid());
    view! {
        <Field asked>
            <div class="input-row">
                {symbol}
                <input
                    type=drawn.kind
                    class=drawn.class
                    id=id
                    name=name
                    value=value
                    inputmode=drawn.mode
                    autocomplete=autocomplete
                    autocapitalize=capitals
                    spellcheck=drawn.spelt.then_some("false")
                    dir=drawn.spelt.then_some("ltr")
                    aria-describedby=described
                    aria-invalid=invalid
                />
            </div>
        </Field>
    }
    .into_any()
}
