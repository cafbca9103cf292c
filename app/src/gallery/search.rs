//! Looking for a service, with the choices that narrow it down; the life events; looking for what nobody else may read.

use leptos::prelude::*;

use super::{Say, asked};
use crate::components::*;

pub(super) fn search(say: Say) -> AnyView {
    let choice = |value: &str, label| Choice { value: value.into(), label, hint: None };
    let choices =
        vec![choice("residents", say("Elanikule", "Residents")), choice("companies", say("Ettevõttele", "Companies"))];
    let events = [
        say("Lapse sünd ja kasvatamine", "Having a child"),
        say("Elukoha vahetus", "Moving home"),
        say("Auto omamine", "Owning a car"),
    ];
    let (label, query) = (say("Kellele", "For whom"), say("luba parkida", "permit to park"));
    let find = say("Menetluse otsing", "Search for a case");
    let sought = asked("sought", say("Viitenumber, isikukood või sõnad", "Reference, personal code or words"));
    view! {
        <SearchForm action="#" query>
            <Narrow name="audience" label choices chosen="companies"/>
        </SearchForm>
        <PrivateSearch action="#" label=find button=say("Otsi", "Search") asked=sought value=""/>
        <Tiles links=events.map(|label| ("#".to_owned(), label)).to_vec()/>
    }
    .into_any()
}
