//! Every address of the portal, knocked at by every kind of person: who is let in, who is sent to sign in, and for whom
//! there is no such page.

mod table;

use std::collections::BTreeMap;

use reqwest::Method;
use serde_json::json;
use table::{ROWS, Who};

use crate::{
    browser::{Browser, Page},
    houses::{Topology, Town},
    there_and_back::{JAAN, MARI, until},
};

/// The one table of addresses, as it is written.
const ROUTES: &str = include_str!("../../../portal/src/routes.rs");

/// Of a crowd that the sandbox has; what they may do stands in this town's configuration.
const OFFICIAL: &str = "EE46405059649";
const OF_OTHER_UNIT: &str = "EE36506069652";
const OF_OTHER_SERVICE: &str = "EE46607079668";
const DISABLED: &str = "EE36708089671";
const EXPIRED: &str = "EE46809099687";
/// Whom Mari is married to.
const SPOUSE: &str = "EE36102029614";
const HEINO: &str = "EE37908149548";
const AITA: &str = "EE47902039561";
const TIINA: &str = "EE48304099531";

/// What Mari writes: nobody sees it who may not.
const SECRET: &str = "A deep hole before the house with the blue door.";

fn officials() -> String {
    let one = |code: &str, rest: &str| format!("[[official]]\ncode = \"{code}\"\n{rest}\n");
    let engineer = "roles = [\"city-engineer\", \"senior-city-engineer\"]";
    [
        one(OFFICIAL, engineer),
        one(OF_OTHER_UNIT, &format!("{engineer}\nunits = [\"greenery\"]")),
        one(OF_OTHER_SERVICE, "roles = [\"parking-officer\"]"),
        one(DISABLED, &format!("{engineer}\ndisabled = true")),
        one(EXPIRED, &format!("{engineer}\nuntil = 2020-12-31")),
        one(SPOUSE, engineer),
    ]
    .concat()
}

/// Kinds of people, in the order in which they knock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Nobody,
    Visitor,
    OtherResident,
    Disabled,
    Expired,
    OtherService,
    OtherUnit,
    Spouse,
    Translator,
    Administrator,
    Operator,
    Official,
    Owner,
}

/// How somebody is met at a door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Met {
    /// The page, or what it says of a form that makes no sense; where there is nothing to see, that.
    LetIn,
    SentToSignIn,
    /// 404, and nothing of anybody's.
    NoSuchPage,
    /// One of the two above.
    TurnedAway,
    /// 403: it is too near to them.
    KeptAway,
}

fn expected(who: Who, kind: Kind) -> Met {
    use Kind::{
        Administrator, Disabled, Expired, Nobody, Official, Operator, OtherResident, OtherService, OtherUnit, Owner,
        Spouse, Translator, Visitor,
    };
    let official = |kind| matches!(kind, Official | OtherUnit | Spouse);
    match (who, kind) {
        (Who::Anybody, _) => Met::LetIn,
        (Who::Applicant, Nobody) => Met::SentToSignIn,
        (Who::Applicant, _) => Met::LetIn,
        // Cases of visitors have no page, and so nobody's has one for them.
        (Who::Owner, Visitor) => Met::TurnedAway,
        (_, Nobody | Visitor) => Met::SentToSignIn,
        (Who::Resident, _) => Met::LetIn,
        (Who::Owner, Owner) => Met::LetIn,
        (Who::AnyOfficial, Operator | Administrator | OtherService) => Met::LetIn,
        (Who::AnyOfficial | Who::OfService, kind) if official(kind) => Met::LetIn,
        (Who::OfCase, Official) => Met::LetIn,
        (Who::OfCase, Spouse) => Met::KeptAway,
        (Who::Operator, Operator) => Met::LetIn,
        (Who::Administrator, Administrator) => Met::LetIn,
        (Who::Translator, Translator) => Met::LetIn,
        (_, OtherResident | Disabled | Expired | OtherService | OtherUnit | Translator | Administrator | Operator) => {
            Met::NoSuchPage
        }
        (_, Official | Owner | Spouse) => Met::NoSuchPage,
    }
}

/// How the answer met somebody. What they are let in to may be empty: `at` tells whether the door itself was open.
fn met(page: &Page, wanted: Met) -> Met {
    let to = page.headers.get("location").and_then(|to| to.to_str().ok()).unwrap_or_default();
    match page.status {
        303 | 404 if wanted == Met::TurnedAway => Met::TurnedAway,
        303 if to.contains("/sign-in?") => Met::SentToSignIn,
        404 if wanted != Met::LetIn => Met::NoSuchPage,
        403 if page.html.contains("You cannot open this application") => Met::KeptAway,
        // Where there is no press, a paper is a page that says so.
        status if status < 500 || status == 503 => Met::LetIn,
        status => panic!("{status} at {}: {}", page.url, page.html),
    }
}

/// Path and methods of every route, as they stand in the source.
fn routes() -> BTreeMap<String, (bool, bool)> {
    let calls = ROUTES.split(".route(").skip(1);
    let read = |call: &str| {
        let (path, rest) = call.trim_start().strip_prefix('"')?.split_once('"')?;
        let end = rest.find(".route(").unwrap_or(rest.len());
        let methods = rest[..end].split("\n}").next().unwrap_or_default();
        Some((path.to_owned(), (methods.contains("get("), methods.contains("post("))))
    };
    calls.filter_map(read).collect()
}

#[test]
fn every_address_has_a_row_and_every_row_an_address() {
    let rows: BTreeMap<String, (bool, bool)> =
        ROWS.iter().map(|row| (row.path.to_owned(), (row.get.is_some(), row.post.is_some()))).collect();
    assert_eq!(rows.len(), ROWS.len(), "a path stands twice in the table");
    let routes = routes();
    let missing: Vec<_> = routes.iter().filter(|(path, methods)| rows.get(*path) != Some(methods)).collect();
    assert!(missing.is_empty(), "say in matrix/table.rs for whom these are: {missing:#?}");
    let idle: Vec<_> = rows.keys().filter(|path| !routes.contains_key(*path)).collect();
    assert!(idle.is_empty(), "there are no such addresses any more: {idle:?}");
}

/// What stands in the place of the variable parts of a path.
struct Filled {
    reference: String,
    notice: String,
    trace: String,
}

impl Filled {
    fn path(&self, row: &str) -> String {
        let none = "00000000-0000-4000-8000-000000000000";
        let fill = [
            ("{lang}", "en"),
            ("{reference}", &self.reference),
            ("{notice}", &self.notice),
            ("{trace}", &self.trace),
            ("{service}", "report-a-problem"),
            ("{queue}", "new"),
            ("{action}", "withdraw"),
            ("{step}", "what"),
            ("{item}", "1"),
            ("{inner}", "1"),
            ("{number}", "1"),
            ("{read}", "home"),
            ("{event}", "safety-and-order"),
            ("{id}", none),
            ("{offer}", none),
            ("{change}", none),
            ("{file}", "none.css"),
            ("{*file}", "portal.ftl"),
        ];
        fill.iter().fold(row.to_owned(), |path, (part, value)| path.replace(part, value))
    }
}

/// Mari reports a hole, and the city's register turns the message down.
async fn reported(town: &Town, mari: &mut Browser) -> String {
    let order = json!({ "service": "problem-report", "fault": "reject" });
    let faults = format!("{}/city/sandbox/faults", town.registers);
    assert!(reqwest::Client::new().post(faults).json(&order).send().await.unwrap().status().is_success());
    let base = "/en/report-a-problem";
    let start = mari.get(&format!("{}{base}", town.url)).await;
    let what = mari.submit(&start, base, &[]).await;
    let place = mari.submit(&what, &format!("{base}/what"), &[("category", "pothole"), ("description", SECRET)]).await;
    let contact = mari.post_parts(&place, &format!("{base}/where"), &[("place", "Pikk tn 1, Tallinn")], "").await;
    let contact = if contact.status == 303 { mari.follow(&contact.location().unwrap()).await } else { contact };
    let check = mari.submit(&contact, &format!("{base}/contact"), &[("wants_answer", "no")]).await;
    assert_eq!(check.path(), format!("{base}/check"), "{}", check.html);
    let receipt = mari.submit(&check, &format!("{base}/check"), &[]).await;
    let path = receipt.path();
    path.strip_prefix("/en/cases/").and_then(|rest| rest.strip_suffix("/receipt")).expect("a receipt").to_owned()
}

async fn people(town: &Town, mari: Browser) -> BTreeMap<Kind, Browser> {
    let mut visitor = Browser::new();
    let start = visitor.get(&format!("{}/en/report-a-problem", town.url)).await;
    visitor.submit(&start, "/en/report-a-problem", &[]).await;
    let mut all: BTreeMap<Kind, Browser> =
        [(Kind::Nobody, Browser::new()), (Kind::Visitor, visitor), (Kind::Owner, mari)].into();
    for (kind, code) in [
        (Kind::OtherResident, JAAN),
        (Kind::Disabled, DISABLED),
        (Kind::Expired, EXPIRED),
        (Kind::OtherService, OF_OTHER_SERVICE),
        (Kind::OtherUnit, OF_OTHER_UNIT),
        (Kind::Spouse, SPOUSE),
        (Kind::Translator, TIINA),
        (Kind::Administrator, AITA),
        (Kind::Operator, HEINO),
        (Kind::Official, OFFICIAL),
    ] {
        all.insert(kind, Browser::signed_in(&town.url, code).await);
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_knocks_at_every_door() {
    for database in testkit::databases() {
        let town = Town::with(Topology::OneProcess, database, &officials()).await;
        let mut mari = Browser::signed_in(&town.url, MARI).await;
        let reference = reported(&town, &mut mari).await;
        let mut people = people(&town, mari).await;
        let filled = filled(&town, &mut people, reference).await;
        let mut wrong = Vec::new();
        for row in ROWS.iter().filter(|row| row.path != "/{lang}/sign-out") {
            let url = format!("{}{}", town.url, filled.path(row.path));
            for (method, who) in [(Method::GET, row.get), (Method::POST, row.post)] {
                let Some(who) = who else { continue };
                for (kind, browser) in &mut people {
                    if *kind == Kind::Nobody {
                        // Whoever began something is somebody.
                        *browser = Browser::new();
                    }
                    let page = knock(&town, browser, &method, &url).await;
                    // Whoever comes without a session has no token that could be right.
                    if method == Method::POST && *kind == Kind::Nobody && who == Who::Anybody {
                        continue;
                    }
                    let wanted = expected(who, *kind);
                    let found = met(&page, wanted);
                    if found != wanted {
                        wrong.push(format!(
                            "{method} {} as {kind:?}: {found:?} ({}), not {wanted:?}",
                            row.path, page.status
                        ));
                    }
                    // Whoever looks after the road opens the content of a message, and that is a look that Mari sees.
                    let opened = *kind == Kind::Operator && row.path.ends_with("/content");
                    let theirs = opened || matches!(kind, Kind::Owner | Kind::Official);
                    if !theirs && page.html.contains(SECRET) {
                        wrong.push(format!("{method} {} shows {kind:?} what Mari wrote", row.path));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        // The doors that were open to somebody were the right ones: there was something behind them.
        let official = people.get_mut(&Kind::Official).unwrap();
        let case = official.get(&format!("{}/en/admin/cases/{}", town.url, filled.reference)).await;
        assert!(case.status == 200 && case.html.contains(SECRET), "{}", case.html);
        // That somebody was kept away stands in the case's story for officials.
        assert!(case.html.contains("An official was kept away"), "{}", case.html);
    }
}

/// The notice that tells Mari of her report, and the message that the register turned down.
async fn filled(town: &Town, people: &mut BTreeMap<Kind, Browser>, reference: String) -> Filled {
    let inbox = people.get_mut(&Kind::Owner).unwrap().get(&format!("{}/en/inbox", town.url)).await;
    let notice = inbox.html.split("/en/inbox/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let operator = people.get_mut(&Kind::Operator).unwrap();
    let (road, listed) = (format!("{}/en/admin/exchange", town.url), format!(">{reference}</a>"));
    until("the message is stuck", async || operator.get(&road).await.html.contains(&listed)).await;
    let html = operator.get(&road).await.html;
    let link = html.split(&listed).next().unwrap().rsplit("/admin/exchange/").next().unwrap();
    let trace = link.split('"').next().unwrap().to_owned();
    Filled { reference, notice, trace }
}

/// A form that would do something were it not for its version; its token is right.
async fn knock(town: &Town, browser: &mut Browser, method: &Method, url: &str) -> Page {
    if *method == Method::GET {
        return browser.get(url).await;
    }
    let token = browser.get(&format!("{}/en/help", town.url)).await.hidden("_csrf").unwrap_or_default();
    let token = match token.is_empty() {
        true => browser.get(&format!("{}/en/report-a-problem", town.url)).await.hidden("_csrf").unwrap_or_default(),
        false => token,
    };
    let none = "00000000-0000-4000-8000-000000000000";
    let fields = [
        ("_csrf", token.as_str()),
        ("version", "-1"),
        ("draft", none),
        ("hash", "0"),
        ("answer", "confirm"),
        ("action", "take"),
        ("verdict", "confirm"),
        ("turn", "disable"),
        ("reason", "x"),
    ];
    browser.send(Method::POST, url, &fields).await
}
