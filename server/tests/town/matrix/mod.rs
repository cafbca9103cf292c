//! Every address of the portal, knocked at by every kind of person: who is let in, who is sent to sign in, and for whom
//! there is no such page.

mod table;

use std::collections::BTreeMap;

use reqwest::Method;
use serde_json::json;
use table::{ROWS, Row, Who};

use crate::{
    acting,
    browser::{Browser, Page},
    houses::{Topology, Town},
    there_and_back::{JAAN, MARI, until},
};

/// The one table of addresses, as it is written.
const ROUTES: &str = include_str!("../../../portal/src/routes.rs");

/// Of a crowd that the sandbox has; what they may do stands in this town's configuration.
const OFFICIAL: &str = "EE46405059649";
const OF_UNIT: &str = "EE36910109690";
const SUPERVISOR: &str = "EE47011119705";
const OF_OTHER_UNIT: &str = "EE36506069652";
const OF_OTHER_SERVICE: &str = "EE46607079668";
const DISABLED: &str = "EE36708089671";
const EXPIRED: &str = "EE46809099687";
/// Whom Mari is married to.
const SPOUSE: &str = "EE36102029614";
const HEINO: &str = "EE37908149548";
const AITA: &str = "EE47902039561";
const TIINA: &str = "EE48304099531";
const ANNELI: &str = "EE47503129553";

const STRANGER: &str = "EE37112129713";
/// On whose board Jaan is, and Mari is not any more.
const COMPANY: &str = "company/19990073";

/// What Mari writes: nobody sees it who may not.
const SECRET: &str = "A deep hole before the house with the blue door.";

fn officials() -> String {
    let one = |code: &str, rest: &str| format!("[[official]]\ncode = \"{code}\"\n{rest}\n");
    let engineer = "roles = [\"city-engineer\", \"senior-city-engineer\"]";
    [
        one(OFFICIAL, engineer),
        one(OF_UNIT, &format!("{engineer}\nunits = [\"roads\"]")),
        one(SUPERVISOR, "roles = [\"senior-city-engineer\"]"),
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
    /// Who has filed for a company, too.
    Representative,
    Disabled,
    Expired,
    OtherService,
    OtherUnit,
    Spouse,
    Translator,
    Administrator,
    Operator,
    DataProtection,
    /// A role in the service, and none for its first queue.
    Supervisor,
    OfUnit,
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

/// `owner` is whose the case is.
fn expected(who: Who, kind: Kind, owner: Kind) -> Met {
    use Kind::{
        Administrator, DataProtection, Nobody, OfUnit, Official, Operator, OtherService, OtherUnit, Spouse, Supervisor,
        Translator, Visitor,
    };
    let handles = matches!(kind, Official | OfUnit | OtherUnit | Spouse);
    let has_queue = handles || matches!(kind, OtherService | Supervisor | DataProtection);
    let let_in = |right: bool| if right { Met::LetIn } else { Met::NoSuchPage };
    match (who, kind) {
        (Who::Anybody, _) => Met::LetIn,
        (Who::Applicant, Nobody) => Met::SentToSignIn,
        (Who::Applicant, _) => Met::LetIn,
        // Cases of visitors have no page, and so nobody's has one for them.
        (Who::Owner, Visitor) => Met::TurnedAway,
        (_, Nobody | Visitor) => Met::SentToSignIn,
        (Who::Resident, _) => Met::LetIn,
        (Who::Owner, kind) => let_in(kind == owner),
        (Who::AnyOfficial, kind) => let_in(has_queue || matches!(kind, Operator | Administrator)),
        (Who::WithQueue, _) => let_in(has_queue),
        (Who::OfQueue, _) => let_in(handles),
        (Who::WhoKeptIt, kind) => let_in(kind == Official),
        (Who::OfCase, Spouse) => Met::KeptAway,
        (Who::OfCase, kind) => let_in(matches!(kind, Official | OfUnit | Supervisor)),
        (Who::Operator, kind) => let_in(kind == Operator),
        (Who::Administrator, kind) => let_in(kind == Administrator),
        (Who::Translator, kind) => let_in(kind == Translator),
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
    let table = ROUTES.split("#[cfg(test)]").next().unwrap_or_default();
    let calls = table.split(".route(").skip(1);
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
    /// Of what was filed for the company.
    of_company: String,
    notice: String,
    trace: String,
    /// A view that the official has kept.
    view: String,
    /// A look at Mari's data.
    look: String,
}

impl Filled {
    /// The address with each case that could stand there, and whose that is.
    fn paths(&self, row: &Row) -> Vec<(String, Kind)> {
        let own = (self.path(row.path, &self.reference), Kind::Owner);
        let of_an_owner = row.get == Some(Who::Owner) || row.post == Some(Who::Owner);
        let company = (of_an_owner && row.path.contains("/cases/{reference}"))
            .then(|| (self.path(row.path, &self.of_company), Kind::Representative));
        std::iter::once(own).chain(company).collect()
    }

    fn path(&self, row: &str, reference: &str) -> String {
        let none = "00000000-0000-4000-8000-000000000000";
        let row = row.replace("/admin/views/{id}", &format!("/admin/views/{}", self.view));
        let fill = [
            ("{lang}", "en"),
            ("{reference}", reference),
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
        fill.iter().fold(row, |path, (part, value)| path.replace(part, value))
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
        (Kind::Supervisor, SUPERVISOR),
        (Kind::OfUnit, OF_UNIT),
        (Kind::Official, OFFICIAL),
    ] {
        all.insert(kind, Browser::signed_in(&town.url, code).await);
    }
    all
}

/// Somebody at a door, with the token of their forms.
struct Caller {
    browser: Browser,
    token: String,
}

impl Caller {
    fn new(browser: Browser) -> Self {
        Self { browser, token: String::new() }
    }

    /// One of these pages has a form for everybody.
    async fn token(&mut self, town: &Town) -> String {
        for page in ["help", "report-a-problem"] {
            if self.token.is_empty() {
                let page = self.browser.get(&format!("{}/en/{page}", town.url)).await;
                self.token = page.hidden("_csrf").unwrap_or_default();
            }
        }
        self.token.clone()
    }
}

/// An address and a method, and for whom it is.
struct Door<'a> {
    town: &'a Town,
    row: &'a Row,
    url: String,
    method: Method,
    who: Who,
    /// Whose the case is that stands in the address.
    owner: Kind,
}

impl Door<'_> {
    /// What is wrong with how somebody is met.
    async fn knocked_at(&self, kind: Kind, caller: &mut Caller, look: &str) -> Vec<String> {
        if kind == Kind::Nobody {
            // Whoever began something is somebody.
            *caller = Caller::new(Browser::new());
        }
        let page = knock(self.town, caller, &self.method, &self.url, look).await;
        // Whoever comes without a session has no token that could be right.
        if self.method == Method::POST && kind == Kind::Nobody && self.who == Who::Anybody {
            return Vec::new();
        }
        let (method, path, mut wrong) = (&self.method, self.row.path, Vec::new());
        let wanted = expected(self.who, kind, self.owner);
        let found = met(&page, wanted);
        if found != wanted {
            let of = self.owner;
            wrong.push(format!("{method} {path} of {of:?} as {kind:?}: {found:?} ({}), not {wanted:?}", page.status));
        }
        // Whoever looks after the road opens the content of a message, and that is a look that Mari sees.
        let opens = path.ends_with("/content") || path.contains("/evidence/");
        let theirs = matches!(kind, Kind::Owner | Kind::Official | Kind::OfUnit | Kind::Supervisor)
            || (kind == Kind::Operator && opens);
        if !theirs && page.html.contains(SECRET) {
            wrong.push(format!("{method} {path} shows {kind:?} what Mari wrote"));
        }
        wrong
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_knocks_at_every_door() {
    for database in testkit::databases() {
        let town = Town::with(Topology::OneProcess, database, &officials()).await;
        let mut mari = Browser::signed_in(&town.url, MARI).await;
        let reference = reported(&town, &mut mari).await;
        let mut people = people(&town, mari).await;
        let filled = filled(&town, &mut people, reference).await;
        let mut callers: BTreeMap<Kind, Caller> =
            std::mem::take(&mut people).into_iter().map(|(kind, browser)| (kind, Caller::new(browser))).collect();
        let mut wrong = Vec::new();
        for row in ROWS.iter().filter(|row| row.path != "/{lang}/sign-out") {
            for (path, owner) in filled.paths(row) {
                for (method, who) in [(Method::GET, row.get), (Method::POST, row.post)] {
                    let Some(who) = who else { continue };
                    let door = Door { town: &town, row, url: format!("{}{path}", town.url), method, who, owner };
                    for (kind, caller) in &mut callers {
                        wrong.extend(door.knocked_at(*kind, caller, &filled.look).await);
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        // The doors that were open to somebody were the right ones: there was something behind them.
        let official = &mut callers.get_mut(&Kind::Official).unwrap().browser;
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
    let official = people.get_mut(&Kind::Official).unwrap();
    let queue = official.get(&format!("{}/en/admin/queues/report-a-problem/new", town.url)).await;
    let kept = official
        .post(
            &queue,
            "/en/admin/views",
            &[("of", "queue"), ("service", "report-a-problem"), ("queue", "new"), ("name", "Mine to watch")],
        )
        .await;
    let view = kept.location().unwrap().rsplit('/').next().unwrap().to_owned();
    official.get(&format!("{}/en/admin/cases/{reference}", town.url)).await;
    let looks = people.get_mut(&Kind::Owner).unwrap().get(&format!("{}/en/looks", town.url)).await;
    let look = looks.hidden("look").expect("a look that can be asked about");
    let jaan = people.get_mut(&Kind::Representative).unwrap();
    let check = acting::filled(town, jaan, COMPANY).await;
    let receipt = jaan.submit(&check, &check.path(), &[]).await;
    let of_company = receipt.path().split('/').nth(3).expect("a receipt").to_owned();
    Filled { reference, of_company, notice, trace, view, look }
}

/// A form that would do something were it not for its version; its token is right.
async fn knock(town: &Town, caller: &mut Caller, method: &Method, url: &str, look: &str) -> Page {
    if *method == Method::GET {
        return caller.browser.get(url).await;
    }
    let token = caller.token(town).await;
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
        ("of", "queue"),
        ("service", "report-a-problem"),
        ("queue", "new"),
        ("look", look),
    ];
    caller.browser.send(Method::POST, url, &fields).await
}
