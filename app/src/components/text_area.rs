//! An answer of several lines. The only `<textarea>` of the portal: see [`contents`].

use leptos::prelude::*;

use super::Asked;
use super::field::Field;

/// `rows` is the height at first; it grows by its corner.
#[component]
pub fn TextArea(asked: Asked, #[prop(into)] value: String, #[prop(default = 5)] rows: u8) -> AnyView {
    let Asked { id, name, .. } = asked.clone();
    let (described, invalid) = (asked.described_by(), asked.invalid());
    view! {
        <Field asked>
            <textarea
                class="input"
                id=id
                name=name
                rows=rows.to_string()
                aria-describedby=described
                aria-invalid=invalid
                inner_html=contents(&value)
            />
        </Field>
    }
    .into_any()
}

/// Leptos 0.8 writes the children of a `<textarea>` unescaped, so the text is escaped here.
/// HTML swallows a first line break, so one is put before the text.
fn contents(text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("\n{escaped}")
}
