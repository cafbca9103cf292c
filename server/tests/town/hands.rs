//! Who handles a case: from hand to hand, many at once, and many hands at one queue.

use std::collections::BTreeSet;

use domain::{
    case::Case,
    identifiers::{PersonCode, Reference},
    ports::{Committed, Ids as _, Store as _, Write},
};
use storage::Database;
use testkit::{Maker, people};

use crate::{
    browser::{Browser, Page},
    decisions::contests,
    houses::{Topology, Town},
    there_and_back::{MARI, OLEV, SIRJE, mari_applies},
};

const NEW: &str = "/en/admin/queues/parking-permit/new";

/// So many applications that wait to be taken, put into the database; the references.
async fn waiting(town: &Town, many: usize) -> Vec<String> {
    let db = Database::open(town.database_url()).await.unwrap();
    let made = Maker::default();
    let mut references = Vec::new();
    for _ in 0..many {
        let draft = made.draft(&people::mari(), "parking-permit");
        let reference = Reference::from_bits(0x00AB_0000 + made.ids.reference_bits());
        let case = Case { reference, due: None, ..made.case(&draft) };
        assert_eq!(db.commit(vec![Write::OpenCase(case.clone())]).await.unwrap(), Committed::Yes);
        references.push(case.reference.to_string());
    }
    db.close().await;
    references
}

async fn handler(town: &Town, reference: &str) -> Option<PersonCode> {
    let db = Database::open(town.database_url()).await.unwrap();
    let case = db.case_by_reference(&reference.parse().unwrap()).await.unwrap().unwrap();
    db.close().await;
    case.assignee.map(|person| person.code)
}

/// The value of the choice whose label holds `label`.
fn choice(page: &Page, label: &str) -> String {
    let plain = page.plain();
    let option =
        plain.split("<option").skip(1).find(|option| option.split("</option>").next().unwrap().contains(label));
    let option = option.unwrap_or_else(|| panic!("no choice {label}: {plain}"));
    option.split_once("value=\"").unwrap().1.split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_goes_from_hand_to_hand_and_each_hears_of_it() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let (reference, _) = mari_applies(&town, &mut mari).await;
    let (mut olev, mut sirje) = (Browser::signed_in(&town.url, OLEV).await, Browser::signed_in(&town.url, SIRJE).await);
    let at = |path: &str| format!("{}{path}", town.url);
    let (case, hand) = (format!("/en/admin/cases/{reference}"), format!("/en/admin/cases/{reference}/assignment"));

    // Sirje gives it to Olev; without a choice she is asked for one, and her word is kept.
    let desk = sirje.get(&at(&case)).await;
    let nobody = sirje.post(&desk, &hand, &[("verb", "hand-over"), ("to", ""), ("note", "You know the street.")]).await;
    assert_eq!(nobody.status, 422);
    assert!(nobody.html.contains("Choose a colleague.") && nobody.html.contains("You know the street."));
    let to = choice(&desk, "Olev Ametnik");
    assert!(!to.contains("EE"), "a personal code stands in no form");
    let given =
        sirje.submit(&desk, &hand, &[("verb", "hand-over"), ("to", &to), ("note", "You know the street.")]).await;
    assert!(given.plain().contains("Olev Ametnik handles the application now"), "{}", given.html);
    assert!(given.html.contains("tabindex=\"-1\" autofocus"), "the focus is on what happened");

    // Olev finds it in his notices, and reads them.
    let told = olev.get(&at("/en/admin/notices")).await;
    assert!(told.plain().contains(&format!("Sirje Vanemametnik gave you application {reference}.")), "{}", told.html);
    assert!(told.html.contains("You know the street.") && told.html.contains("letter-unread"));
    let read = olev.get(&told.url).await;
    let until = read.hidden("until").unwrap();
    let read = olev.submit(&read, "/en/admin/notices", &[("until", &until)]).await;
    assert!(read.html.contains("All notices are read.") && !read.html.contains("letter-unread"));

    // Mari sees whose hands it is in.
    let hers = mari.get(&at(&format!("/en/cases/{reference}"))).await;
    assert!(hers.plain().contains("Olev Ametnik is handling your application."), "{}", hers.html);

    // He takes it and gives it back; the next one reads his word.
    let desk = olev.get(&at(&case)).await;
    let taken = olev.submit(&desk, &format!("{case}/decision"), &[("action", "take")]).await;
    let back = olev.submit(&taken, &hand, &[("verb", "hand-back"), ("note", "The map is missing.")]).await;
    assert!(back.html.contains("back in the queue"), "{}", back.html);
    let desk = sirje.get(&at(&case)).await;
    assert!(desk.html.contains("The map is missing."), "{}", desk.html);
    assert!(!desk.html.contains("Take the application"), "her way of taking is the action that the service declares");
    let desk = olev.get(&at(&case)).await;
    let taken = olev.submit(&desk, &hand, &[("verb", "take")]).await;
    assert!(taken.html.contains("You handle the application now."), "{}", taken.html);
    let hers = mari.get(&at(&format!("/en/cases/{reference}"))).await;
    assert!(!hers.html.contains("The map is missing."), "what officials write to each other is theirs");

    // Whoever is away is offered to nobody, and says so themselves.
    let days = olev.get(&at("/en/admin/absences")).await;
    let mut typed = vec![("first-day", "1"), ("first-month", "1"), ("first-year", "2100")];
    typed.extend([("last-day", "31"), ("last-month", "x"), ("last-year", "2100")]);
    let wrong = olev.post(&days, "/en/admin/absences", &typed).await;
    assert!(wrong.status == 422 && wrong.html.contains("Write day, month and year"), "{}", wrong.html);
    assert!(wrong.html.contains("value=\"2100\""), "what was typed is kept");
    typed[4].1 = "1";
    let saved = olev.submit(&days, "/en/admin/absences", &typed).await;
    assert!(saved.html.contains("Saved.") && saved.html.contains("1 January 2100"), "{}", saved.html);
    let people = sirje.get(&at("/en/admin/absences")).await;
    assert!(people.html.contains("Olev Ametnik") && people.html.contains("1 January 2100"), "{}", people.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_are_looked_through_done_row_by_row_and_never_twice() {
    let town = Town::small().await;
    let all = waiting(&town, 4).await;
    let (mut olev, mut sirje) = (Browser::signed_in(&town.url, OLEV).await, Browser::signed_in(&town.url, SIRJE).await);
    let at = |path: &str| format!("{}{path}", town.url);
    let queue = olev.get(&at(NEW)).await;
    assert!(queue.html.contains(&format!("aria-label=\"Select application {}\"", all[0])), "{}", queue.html);
    let send = format!("{NEW}/batches");
    let none = olev.post(&queue, &send, &[("task", "take"), ("go", "preview")]).await;
    assert!(none.status == 422 && none.html.contains("Tick at least one application."), "{}", none.html);
    let no_task = olev.post(&queue, &send, &[("case", &all[0]), ("task", ""), ("go", "preview")]).await;
    assert!(no_task.status == 422 && no_task.html.contains("Choose what should be done"), "{}", no_task.html);
    assert!(no_task.html.contains(&format!("value=\"{}\" checked", all[0])), "what was ticked stays");
    let ticked = olev.submit(&queue, &send, &[("go", "all"), ("task", "")]).await;
    let boxes = ticked.html.split("<input").filter(|input| input.contains("name=\"case\""));
    assert_eq!(boxes.filter(|input| input.contains(" checked")).count(), 4, "{}", ticked.html);

    // Enter in a box looks through, and takes nothing.
    let by_enter = ["name=\"enter\"", "name=\"take\""].map(|name| queue.html.find(name).expect(name));
    assert!(by_enter[0] < by_enter[1], "{}", queue.html);
    let fields = [("enter", "1"), ("case", all[0].as_str()), ("task", "take")];
    assert!(olev.submit(&queue, &send, &fields).await.html.contains("Nothing has been done yet"));

    let mut fields = vec![("task", "take"), ("go", "preview")];
    fields.extend(all.iter().map(|reference| ("case", reference.as_str())));
    let preview = olev.submit(&queue, &send, &fields).await;
    assert!(preview.html.contains("Nothing has been done yet") && preview.html.matches("Will be done").count() == 4);
    assert!(!preview.html.contains("Mari"), "it names nobody");
    assert_eq!(handler(&town, &all[0]).await, None);

    // One is moved meanwhile; then the form is sent twice.
    let other = sirje.get(&at(NEW)).await;
    let opened = sirje.submit(&other, &send, &[("take", &all[1])]).await;
    assert_eq!(opened.path(), format!("/en/admin/cases/{}", all[1]));
    let action = preview.path();
    let result = olev.submit(&preview, &action, &[]).await;
    assert_eq!(result.html.matches(">Done<").count(), 3, "{}", result.html);
    assert!(result.html.contains("Somebody changed the application meanwhile."));
    let again = olev.submit(&preview, &action, &[]).await;
    assert_eq!(again.html.matches(">Done<").count(), 3);
    assert_eq!(handler(&town, &all[1]).await.unwrap().as_str(), SIRJE);
    assert_eq!(sirje.get(&at(&action)).await.status, 404, "another's batch is none");

    // Whoever is late in a row hears why.
    let late = olev.post(&queue, &send, &[("take", &all[1])]).await;
    assert!(late.status == 409 && late.html.contains("Another official is handling the application."), "{}", late.html);
    // Nothing is left for the next one.
    let next = format!("{NEW}/next");
    let none = olev.submit(&queue, &next, &[]).await;
    assert!(none.html.contains("Nothing in this queue is free"), "{}", none.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_decide_at_once_one_is_told_what_happened() {
    let town = Town::small().await;
    let reference = waiting(&town, 1).await.remove(0);
    let (mut olev, mut sirje) = (Browser::signed_in(&town.url, OLEV).await, Browser::signed_in(&town.url, SIRJE).await);
    let case = format!("/en/admin/cases/{reference}");
    let (decision, hand) = (format!("{case}/decision"), format!("{case}/assignment"));
    let desk = olev.get(&format!("{}{case}", town.url)).await;
    let taken = olev.submit(&desk, &decision, &[("action", "take")]).await;
    olev.submit(&taken, &hand, &[("verb", "hand-back"), ("note", "")]).await;
    let his = olev.get(&format!("{}{case}", town.url)).await;
    let hers = sirje.get(&format!("{}{case}", town.url)).await;
    let refuse = [("action", "refuse"), ("reason", "The street is closed.")];
    let (one, other) =
        tokio::join!(olev.post(&his, &decision, &[("action", "approve")]), sirje.post(&hers, &decision, &refuse));
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409], "{} {}", one.html, other.html);
    let late = if one.status == 409 { &one } else { &other };
    assert!(late.html.contains("The application changed while you had it open."), "{}", late.html);
    // A stale page gives nothing away, and what the state does not allow is said.
    let stale = sirje.post(&hers, &hand, &[("verb", "hand-back"), ("note", "")]).await;
    assert!(stale.status == 409 && stale.html.contains("changed while you had it open"), "{}", stale.html);
    let closed = sirje.post(&hers, &hand, &[("verb", "take")]).await;
    assert!(closed.status == 409 && closed.html.contains("This cannot be done in the application"), "{}", closed.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_browsers_are_not_two_officials() {
    let town = Town::small().await;
    let mut kalle = Browser::signed_in(&town.url, "EE36807199041").await;
    let reference = contests(&town, &mut kalle, "HT-990003", "other", &[]).await;
    let (mut one, mut two) = (Browser::signed_in(&town.url, SIRJE).await, Browser::signed_in(&town.url, SIRJE).await);
    let case = format!("/en/admin/cases/{reference}");
    let desk = one.get(&format!("{}{case}", town.url)).await;
    let taken = one.submit(&desk, &format!("{case}/decision"), &[("action", "take")]).await;
    let ticks = ["statement_read", "device_looked_up"].map(|tick| ("tick", tick));
    let fields = [ticks[0], ticks[1], ("action", "annul"), ("reason", "The device was not calibrated.")];
    let proposed = one.submit(&taken, &format!("{case}/decision"), &fields).await;
    let seen = two.get(&format!("{}{case}", town.url)).await;
    let version = seen.hidden("version").or(proposed.hidden("version")).unwrap();
    let token = seen.hidden("_csrf").unwrap();
    let fields = [("_csrf", token.as_str()), ("version", version.as_str()), ("verdict", "confirm")];
    let same = two.send(reqwest::Method::POST, &format!("{}{case}/second", town.url), &fields).await;
    assert!(same.status == 409 && same.html.contains("You proposed this yourself."), "{} {}", same.status, same.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_is_lost_in_the_middle_does_nothing_any_more() {
    let official = crowd(3);
    let Some(database) = testkit::databases().into_iter().find(|database| !database.url().starts_with("sqlite")) else {
        return;
    };
    let mut town = Town::of_officers(Topology::Separate, database, std::slice::from_ref(&official)).await;
    let reference = waiting(&town, 1).await.remove(0);
    let mut who = Browser::signed_in(&town.url, &official).await;
    let case = format!("/en/admin/cases/{reference}");
    let desk = who.get(&format!("{}{case}", town.url)).await;
    assert_eq!(desk.status, 200);
    // The other portal was started after the role was taken away.
    let second = town.second_portal(&[]).await;
    goes_over(&mut who, &town.url, &second);
    let token = desk.hidden("_csrf").unwrap();
    for (path, verb) in [("assignment", ("verb", "take")), ("decision", ("action", "take"))] {
        let fields = [("_csrf", token.as_str()), ("version", "1"), verb];
        let refused = who.send(reqwest::Method::POST, &format!("{second}{case}/{path}"), &fields).await;
        assert_eq!(refused.status, 404, "{}", refused.html);
        assert!(refused.html.contains("<h1"), "a page that says so");
    }
    assert_eq!(handler(&town, &reference).await, None);
}

/// Takes the session along to another portal: cookies know no ports, and the provider knows the first portal alone.
fn goes_over(browser: &mut Browser, from: &str, to: &str) {
    let port = |url: &str| url.rsplit(':').next().unwrap().parse::<u16>().unwrap();
    let session = browser.cookie(port(from), "portico").expect("a session").to_owned();
    browser.set_cookie(port(to), "portico", &session);
}

/// Person `n` of the sandbox's crowd.
fn crowd(n: u16) -> String {
    let sex = if n.is_multiple_of(2) { 4 } else { 3 };
    let ten = format!("{sex}{:02}{:02}{:02}{}", 60 + n % 40, 1 + n % 12, 1 + n % 28, 960 + n % 40);
    let codes = (0..10).map(|digit| format!("EE{ten}{digit}"));
    codes.into_iter().find(|code| code.parse::<PersonCode>().is_ok()).expect("a check digit")
}

/// Each takes the next one, all at once; which cases they got.
async fn all_take(portals: &[String], officials: &[String]) -> Vec<String> {
    let mut ready = Vec::new();
    for (at, code) in officials.iter().enumerate() {
        let portal = portals[at % portals.len()].clone();
        let mut browser = Browser::signed_in(&portals[0], code).await;
        goes_over(&mut browser, &portals[0], &portal);
        let queue = browser.get(&format!("{portal}{NEW}")).await;
        assert_eq!(queue.status, 200, "{}", queue.html);
        ready.push((browser, queue));
    }
    let takes = ready.into_iter().map(|(mut browser, queue)| {
        tokio::spawn(async move { browser.post(&queue, &format!("{NEW}/next"), &[]).await })
    });
    let mut taken = Vec::new();
    for answer in takes.collect::<Vec<_>>() {
        let answer = answer.await.unwrap();
        assert_eq!(answer.status, 303, "nobody gets a page of errors: {}", answer.html);
        let to = answer.location().unwrap();
        let reference = to.split("/admin/cases/").nth(1).and_then(|rest| rest.split('?').next());
        taken.push(reference.unwrap_or_else(|| panic!("{to}")).to_owned());
    }
    taken
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_officials_at_one_queue_get_fifty_cases() {
    // Without the second of the crowd: Mari is married to him, and her cases are kept from him.
    let officials: Vec<String> = (0..51).filter(|n| *n != 1).map(crowd).collect();
    for database in testkit::databases() {
        let sqlite = database.url().starts_with("sqlite");
        let topology = if sqlite { Topology::OneProcess } else { Topology::Separate };
        let mut town = Town::of_officers(topology, database, &officials).await;
        let mut portals = vec![town.url.clone()];
        if !sqlite {
            portals.push(town.second_portal(&officials).await);
        }
        let cases: BTreeSet<String> = waiting(&town, 50).await.into_iter().collect();
        let taken = all_take(&portals, &officials).await;
        assert_eq!(taken.iter().cloned().collect::<BTreeSet<_>>(), cases, "each case once");
        let mut handlers = BTreeSet::new();
        for reference in &taken {
            handlers.insert(handler(&town, reference).await.expect("taken"));
        }
        assert_eq!(handlers.len(), 50, "each official one");
    }
}
