//! In whose name a page is filled in.

use domain::mandate::Represented;
use leptos::prelude::*;
use text::{Args, Words};

/// On top of each page of an application that is for somebody else.
#[component]
pub fn ActingFor(of: Represented) -> AnyView {
    let words = expect_context::<Words>();
    let key = match of {
        Represented::Child(_) => "acting-child",
        Represented::Company { .. } => "acting-company",
    };
    let told = words.text_with(key, &Args::new().text("name", of.name()));
    view! { <p class="acting"><span class="wrap">{told}</span></p> }.into_any()
}
