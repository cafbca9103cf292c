//! What is said on top of a page: to somebody who comes back to it, and to somebody who acts for others.

use domain::mandate::Represented;
use leptos::prelude::*;

use crate::{
    components::{ActingFor, AtCounter, WelcomeBack},
    render::Return,
};

pub(super) fn back() -> AnyView {
    let ways = [
        Return::Over { typed: true, files: true },
        Return::Anew { typed: false, files: false },
        Return::Waiting,
        Return::Whose,
        Return::Theirs { files: false },
        Return::Stayed,
    ];
    let back = ways.map(|back| view! { <WelcomeBack back/> }).into_iter().collect_view();
    let acting = garden().map(|of| view! { <ActingFor of/> });
    view! { <AtCounter name="Mari Näidis".to_owned()/>{acting}{back} }.into_any()
}

/// A fictive company.
fn garden() -> Option<Represented> {
    let (name, role) = ("Näidis Aiad OÜ".into(), "board".into());
    Some(Represented::Company { code: "19990063".parse().ok()?, name, role })
}
