//! Who knocks: a kind of person each, with what this town's configuration says of them.

use std::collections::BTreeMap;

use crate::{
    browser::Browser,
    houses::Town,
    there_and_back::{JAAN, MARI},
};

/// Of a crowd that the sandbox has; what they may do stands in this town's configuration.
pub const OFFICIAL: &str = "EE46405059649";
const OF_UNIT: &str = "EE36910109690";
const SUPERVISOR: &str = "EE47011119705";
const OF_OTHER_UNIT: &str = "EE36506069652";
const OF_OTHER_SERVICE: &str = "EE46607079668";
const DISABLED: &str = "EE36708089671";
const EXPIRED: &str = "EE46809099687";
const STRANGER: &str = "EE37112129713";
const PUBLISHER: &str = "EE47201139726";
/// Whom Mari is married to.
const SPOUSE: &str = "EE36102029614";

// Whom the sandbox gives their roles.
const HEINO: &str = "EE37908149548";
const AITA: &str = "EE47902039561";
const TIINA: &str = "EE48304099531";
const ANNELI: &str = "EE47503129553";
const NIINA: &str = "EE47504149550";

/// Kinds of people. Where they knock one after the other, it is in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Nobody,
    Visitor,
    OtherResident,
    /// Who has filed for a company, too.
    Representative,
    Disabled,
    Expired,
    /// At the counter, in the post room, and in another service.
    OtherService,
    OtherUnit,
    Spouse,
    Translator,
    Administrator,
    Operator,
    DataProtection,
    /// Of another authority: is asked about trees.
    Adviser,
    /// A role in the service, and none for its first queue.
    Supervisor,
    OfUnit,
    /// Who has proposed a version, asked the adviser, and planned something for many cases.
    Official,
    Owner,
    /// Who answers for the service, and works on none of its cases.
    Publisher,
}

pub fn officials() -> String {
    let one = |code: &str, rest: &str| format!("[[official]]\ncode = \"{code}\"\n{rest}\n");
    let engineer = "roles = [\"city-engineer\", \"senior-city-engineer\"]";
    [
        one(OFFICIAL, "roles = [\"city-engineer\", \"senior-city-engineer\", \"owner:report-a-problem\"]"),
        one(OF_UNIT, &format!("{engineer}\nunits = [\"roads\"]")),
        one(SUPERVISOR, "roles = [\"senior-city-engineer\"]"),
        one(OF_OTHER_UNIT, &format!("{engineer}\nunits = [\"greenery\"]")),
        one(OF_OTHER_SERVICE, "roles = [\"parking-officer\", \"counter-clerk\", \"post\"]"),
        one(DISABLED, &format!("{engineer}\ndisabled = true")),
        one(EXPIRED, &format!("{engineer}\nuntil = 2020-12-31")),
        one(SPOUSE, engineer),
        one(PUBLISHER, "roles = [\"owner:report-a-problem\"]"),
    ]
    .concat()
}

/// Everybody signed in, side by side.
pub async fn everybody(town: &Town) -> BTreeMap<Kind, Browser> {
    let mut visitor = Browser::new();
    let start = visitor.get(&format!("{}/en/report-a-problem", town.url)).await;
    visitor.submit(&start, "/en/report-a-problem", &[]).await;
    let mut all: BTreeMap<Kind, Browser> = [(Kind::Nobody, Browser::new()), (Kind::Visitor, visitor)].into();
    let come = [
        (Kind::OtherResident, STRANGER),
        (Kind::Representative, JAAN),
        (Kind::Disabled, DISABLED),
        (Kind::Expired, EXPIRED),
        (Kind::OtherService, OF_OTHER_SERVICE),
        (Kind::OtherUnit, OF_OTHER_UNIT),
        (Kind::Spouse, SPOUSE),
        (Kind::Translator, TIINA),
        (Kind::Administrator, AITA),
        (Kind::Operator, HEINO),
        (Kind::DataProtection, ANNELI),
        (Kind::Adviser, NIINA),
        (Kind::Supervisor, SUPERVISOR),
        (Kind::OfUnit, OF_UNIT),
        (Kind::Official, OFFICIAL),
        (Kind::Owner, MARI),
        (Kind::Publisher, PUBLISHER),
    ];
    let come = come.map(|(kind, code)| {
        let url = town.url.clone();
        tokio::spawn(async move { (kind, Browser::signed_in(&url, code).await) })
    });
    for one in come {
        let (kind, browser) = one.await.unwrap();
        all.insert(kind, browser);
    }
    all
}
