//! What is said to somebody who comes back to a page.

use leptos::prelude::*;

use crate::{components::WelcomeBack, render::Return};

pub(super) fn back() -> AnyView {
    let ways = [
        Return::Over { typed: true, files: true },
        Return::Anew { typed: false, files: false },
        Return::Waiting,
        Return::Stayed,
    ];
    ways.map(|back| view! { <WelcomeBack back/> }).into_iter().collect_view().into_any()
}
