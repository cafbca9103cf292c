//! What lies beside a case: notes that nobody else reads, a talk, a question to another unit, a case on hold, a duplicate.

use reqwest::Method;

use crate::{
    browser::{Browser, Page},
    houses::{Town, towns},
    there_and_back::{MARI, OLEV, until},
};

/// Knows about nests; decides nothing.
const NIINA: &str = "EE47504149550";
const FOR: &str = "/en/felling-permit/for";

/// Mari asks to fell a tree of her own; returns the reference.
async fn applies(town: &Town, mari: &mut Browser, place: &str) -> String {
    let start = mari.get(&format!("{}/en/felling-permit", town.url)).await;
    let asked = mari.submit(&start, "/en/felling-permit", &[]).await;
    let owner = mari.submit(&asked, FOR, &[("whom", "self")]).await;
    let base = owner.path().strip_suffix("/owner").expect("the first page").to_owned();
    let trees = mari.submit(&owner, &format!("{base}/owner"), &[("email", "mari@example.invalid")]).await;
    let answers = [("place", place), ("trees", "2"), ("reason", "dead")];
    let check = mari.submit(&trees, &format!("{base}/trees"), &answers).await;
    let receipt = mari.submit(&check, &format!("{base}/check"), &[]).await;
    receipt.path().split('/').nth(3).expect("a receipt").to_owned()
}

/// The value of a hidden field in the form that goes to `action`.
fn hidden(page: &Page, action: &str, name: &str) -> String {
    let form = page.html.split_once(&format!("action=\"{action}\"")).unwrap_or_else(|| panic!("{action}")).1;
    let value = form.split_once(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("{name}")).1;
    value.split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn officials_note_and_talk_and_ask_and_the_resident_sees_what_is_hers() {
    for town in towns().await {
        let at = |path: &str| format!("{}/en{path}", town.url);
        let mut mari = Browser::signed_in(&town.url, MARI).await;
        let reference = applies(&town, &mut mari, "Kase tn 1").await;
        let (desk, case) = (format!("/admin/cases/{reference}"), format!("/cases/{reference}"));
        let form = |name: &str| format!("/en{desk}/{name}");
        let mut olev = Browser::signed_in(&town.url, OLEV).await;
        let seen = olev.get(&at(&desk)).await;
        let seen = olev.submit(&seen, &form("decision"), &[("action", "take")]).await;

        // A note: kept once, never shown to her. An empty one is not taken, and one with a file is.
        let empty = olev.post(&seen, &form("notes"), &[("text", " ")]).await;
        assert_eq!(empty.status, 422);
        assert!(empty.html.contains("#note-text") && empty.html.contains("Write something here."), "{}", empty.html);
        let slip = hidden(&seen, &form("notes"), "slip");
        let note = [("form", "note"), ("slip", slip.as_str()), ("text", "She phoned <b>twice</b>.")];
        for _ in 0..2 {
            assert_eq!(olev.post_parts(&seen, &form("notes"), &note, "leht.txt").await.status, 303);
        }
        let noted = olev.get(&at(&format!("{desk}?done=beside"))).await;
        assert_eq!(noted.html.matches("She phoned &lt;b&gt;twice").count(), 1, "{}", noted.html);
        assert!(noted.html.contains("The note is saved") && noted.html.contains("leht.txt"));
        // The last of the two files is the first's: what was sent again brought none.
        let own = mari.get(&at(&case)).await;
        assert!(!own.html.contains("phoned") && !own.html.contains("leht.txt"), "{}", own.html);

        // A message lies in her inbox; she answers, and it stands out until it is read.
        let said = [("text", "Which of the two is nearer to the house?")];
        let wrote = olev.submit(&noted, &form("talk"), &said).await;
        assert!(wrote.html.contains("The message is in the applicant"), "{}", wrote.html);
        let inbox = mari.get(&at("/inbox")).await;
        assert!(inbox.html.contains("A message about your application"), "{}", inbox.html);
        let own = mari.get(&at(&case)).await;
        assert!(own.html.contains("nearer to the house"));
        let answer = format!("/en{case}/talk");
        let long = "x".repeat(4001);
        let too_long = mari.post(&own, &answer, &[("text", &long)]).await;
        assert_eq!(too_long.status, 422);
        assert!(too_long.html.contains(&long) && too_long.html.contains("#talk-text"), "what was typed stays");
        let sent = mari.submit(&own, &answer, &[("text", "The birch.")]).await;
        assert!(sent.html.contains("Your answer is sent") && sent.html.contains("The birch."), "{}", sent.html);
        let queue = olev.get(&at("/admin/queues/felling-permit/answered")).await;
        assert!(queue.html.contains(&reference) && queue.html.contains("the applicant has answered"), "{}", queue.html);
        let seen = olev.get(&at(&desk)).await;
        let read = olev.submit(&seen, &form("reading"), &[]).await;
        assert!(read.html.contains("marked as read"), "{}", read.html);
        assert!(!olev.get(&at("/admin/queues/felling-permit/answered")).await.html.contains(&reference));

        another_unit(&town, (&mut olev, &mut mari), &reference).await;
        let looks = mari.get(&at("/looks")).await;
        assert!(looks.html.contains("Somebody of another unit"), "{}", looks.html);
        on_hold(&town, &mut olev, &reference).await;
        duplicate(&town, (&mut olev, &mut mari), &reference).await;
        what_is_opened(&town, (&mut olev, &mut mari), &reference).await;
        closed_meanwhile(&town, (&mut olev, &mut mari), &reference).await;
    }
}

/// The case ends while she types: she is told so, and has her words back.
async fn closed_meanwhile(town: &Town, (olev, mari): (&mut Browser, &mut Browser), reference: &str) {
    let at = |path: &str| format!("{}/en{path}", town.url);
    let own = mari.get(&at(&format!("/cases/{reference}"))).await;
    let seen = olev.get(&at(&format!("/admin/cases/{reference}"))).await;
    let decision = format!("/en/admin/cases/{reference}/decision");
    let granted = olev.submit(&seen, &decision, &[("action", "grant"), ("reason", "The birch may go.")]).await;
    assert_eq!(granted.status, 200, "{}", granted.html);
    let late = mari.post(&own, &format!("/en/cases/{reference}/talk"), &[("text", "Both trees, please.")]).await;
    assert_eq!(late.status, 422, "{}", late.html);
    assert!(late.html.contains("Both trees, please.") && late.html.contains("no longer possible"), "{}", late.html);
}

/// Who opens a file has looked, and the resident sees that; who is told that there is none has not.
async fn what_is_opened(town: &Town, (olev, mari): (&mut Browser, &mut Browser), reference: &str) {
    let at = |path: &str| format!("{}/en{path}", town.url);
    let files = format!("/admin/cases/{reference}/files");
    let looks =
        async |mari: &mut Browser| mari.get(&at("/looks")).await.html.matches("<h3>An official opened a file").count();
    let mut file = None;
    until("the virus check answers", async || {
        let seen = olev.get(&at(&format!("/admin/cases/{reference}"))).await;
        file = seen.html.split(&format!("/en{files}/")).nth(1).map(|rest| rest.split('"').next().unwrap().to_owned());
        file.is_some()
    })
    .await;
    let file = file.expect("a file");
    assert_eq!(olev.get(&at(&format!("{files}/01890000-0000-7000-8000-000000000009"))).await.status, 404);
    assert_eq!(looks(mari).await, 0);
    assert_eq!(olev.get(&at(&format!("{files}/{file}"))).await.status, 200);
    assert_eq!(looks(mari).await, 1);
    assert_eq!(mari.get(&at(&format!("/cases/{reference}/files/{file}"))).await.status, 404, "it came with a note");
}

async fn another_unit(town: &Town, (olev, mari): (&mut Browser, &mut Browser), reference: &str) {
    let at = |path: &str| format!("{}/en{path}", town.url);
    let desk = format!("/admin/cases/{reference}");
    let seen = olev.get(&at(&desk)).await;
    let (tasks, decision) = (format!("/en{desk}/tasks"), format!("/en{desk}/decision"));
    let asked = olev.submit(&seen, &tasks, &[("text", "Are there nests?")]).await;
    assert!(
        asked.html.contains("The question is sent") && asked.html.contains("Waits for an answer"),
        "{}",
        asked.html
    );
    assert!(!asked.html.contains("value=\"grant\""), "nothing is decided meanwhile");
    let forced = olev.post(&asked, &decision, &[("action", "grant")]).await;
    assert_eq!(forced.status, 409);
    assert!(forced.html.contains("Another unit is still to answer"), "{}", forced.html);

    let mut niina = Browser::signed_in(&town.url, NIINA).await;
    let list = niina.get(&at("/admin")).await;
    let list = niina.get(&list.location().expect("her list")).await;
    assert!(list.html.contains("Opinion on nests") && list.html.contains(reference), "{}", list.html);
    let path = list.html.split("href=\"/en/admin/tasks/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let task = format!("/admin/tasks/{path}");
    let page = niina.get(&at(&task)).await;
    assert!(page.html.contains("Kase tn 1") && page.html.contains("Are there nests?"), "{}", page.html);
    assert!(!page.html.contains("mari@example") && !page.html.contains("Mari N"), "{}", page.html);
    for path in [&desk, &format!("{desk}/others")] {
        assert_eq!(niina.get(&at(path)).await.status, 404, "{path}");
    }
    assert_eq!(olev.get(&at(&task)).await.status, 404);
    assert_eq!(mari.get(&at(&task)).await.status, 404);
    let undecided = niina.post(&page, &format!("/en{task}"), &[("text", "No nests.")]).await;
    assert_eq!(undecided.status, 422);
    assert!(undecided.html.contains("#answer-says") && undecided.html.contains("No nests."), "{}", undecided.html);
    let done = niina.submit(&page, &format!("/en{task}"), &[("says", "yes"), ("text", "No nests.")]).await;
    assert!(done.html.contains("Your answer is with the official"), "{}", done.html);
    let again = niina.post(&page, &format!("/en{task}"), &[("says", "no"), ("text", "Or so.")]).await;
    assert_eq!(again.status, 409);
    assert!(again.html.contains("Or so.") && again.html.contains("Nothing was saved"), "{}", again.html);
    assert!(!again.html.contains("href=\"#answer-text\""), "there is no box any more to lead to");
    let after = olev.get(&at(&desk)).await;
    assert!(
        after.html.contains("Nothing speaks against felling") && after.html.contains("No nests."),
        "{}",
        after.html
    );
    assert!(after.html.contains("value=\"grant\""));
}

#[expect(clippy::disallowed_methods, reason = "the portal under test goes by the machine's clock")]
fn in_a_month() -> jiff::civil::Date {
    jiff::Zoned::now().date().checked_add(jiff::Span::new().days(30)).unwrap()
}

async fn on_hold(town: &Town, olev: &mut Browser, reference: &str) {
    let at = |path: &str| format!("{}/en{path}", town.url);
    let desk = format!("/admin/cases/{reference}");
    let aside = format!("/en{desk}/aside");
    let seen = olev.get(&at(&desk)).await;
    let wrong = [("until-day", "31"), ("until-month", "2"), ("until-year", "2027"), ("text", "Snow"), ("tell", "no")];
    let no_day = olev.post(&seen, &aside, &wrong).await;
    assert_eq!(no_day.status, 422);
    assert!(no_day.html.contains("#aside-until") && no_day.html.contains("Snow"), "{}", no_day.html);
    let past = [("until-day", "1"), ("until-month", "1"), ("until-year", "2020"), ("text", "Snow"), ("tell", "no")];
    assert_eq!(olev.post(&seen, &aside, &past).await.status, 422);
    let soon = in_a_month();
    let (day, month, year) = (soon.day().to_string(), soon.month().to_string(), soon.year().to_string());
    let right = [
        ("until-day", day.as_str()),
        ("until-month", &month),
        ("until-year", &year),
        ("text", "Snow on the bark"),
        ("tell", "no"),
    ];
    let held = olev.submit(&seen, &aside, &right).await;
    assert!(
        held.html.contains("The application is put aside") && held.html.contains("Snow on the bark"),
        "{}",
        held.html
    );
    let list = async |olev: &mut Browser, queue: &str| {
        olev.get(&at(&format!("/admin/queues/felling-permit/{queue}"))).await.html.contains(reference)
    };
    assert!(!list(olev, "in_review").await && list(olev, "on_hold").await);
    let back = olev.submit(&held, &format!("{aside}/end"), &[]).await;
    assert!(back.html.contains("back among the others"), "{}", back.html);
    assert!(list(olev, "in_review").await && !list(olev, "on_hold").await);
}

async fn duplicate(town: &Town, (olev, mari): (&mut Browser, &mut Browser), first: &str) {
    let at = |path: &str| format!("{}/en{path}", town.url);
    let second = applies(town, mari, "Kase tn 1 again").await;
    let desk = format!("/admin/cases/{second}");
    until("the register has it", async || olev.get(&at(&desk)).await.html.contains("Arrived")).await;
    let seen = olev.get(&at(&desk)).await;
    let says = seen.html.replace(['\u{2068}', '\u{2069}'], "");
    assert!(says.contains("The applicant has 1 other application"), "{says}");
    let others = olev.get(&at(&format!("{desk}/others"))).await;
    assert!(others.html.contains(first), "{}", others.html);
    let links = format!("/en{desk}/links");
    let unknown = olev.post(&seen, &links, &[("text", "0000-0000-0")]).await;
    assert_eq!(unknown.status, 422);
    assert!(unknown.html.contains("#link-text") && unknown.html.contains("0000-0000-0"));
    let linked = olev.submit(&seen, &links, &[("text", first)]).await;
    assert!(linked.html.contains("The applications are linked"), "{}", linked.html);
    assert!(olev.get(&at(&format!("/admin/cases/{first}"))).await.html.contains(&format!("/admin/cases/{second}")));

    let decision = format!("/en{desk}/decision");
    let wordless = olev.post(&linked, &decision, &[("action", "mark_duplicate"), ("original", "x")]).await;
    assert_eq!(wordless.status, 422, "{}", wordless.html);
    let joined = olev.submit(&linked, &decision, &[("action", "mark_duplicate"), ("original", first)]).await;
    assert!(joined.html.contains("closed as a duplicate"), "{}", joined.html);
    let own = mari.get(&at(&format!("/cases/{second}"))).await;
    assert!(own.html.contains(&format!("/en/cases/{first}")), "{}", own.html);
    let looks = mari.get(&at("/looks")).await;
    assert!(looks.html.contains("looked for other applications"), "{}", looks.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_nothing_to_do_with_a_case_adds_nothing_to_it() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let reference = applies(&town, &mut mari, "Kase tn 3").await;
    let token = mari.get(&format!("{}/en/help", town.url)).await.hidden("_csrf").unwrap();
    let mut niina = Browser::signed_in(&town.url, NIINA).await;
    let hers = niina.get(&format!("{}/en/help", town.url)).await.hidden("_csrf").unwrap();
    let slip = "01890000-0000-7000-8000-000000000001";
    for form in ["notes", "talk", "reading", "aside", "aside/end", "tasks", "links", &format!("notes/{slip}")] {
        let url = format!("{}/en/admin/cases/{reference}/{form}", town.url);
        for (who, token) in [(&mut mari, &token), (&mut niina, &hers)] {
            let fields =
                [("_csrf", token.as_str()), ("slip", slip), ("text", "Hello"), ("version", "1"), ("task", "x")];
            assert_eq!(who.send(Method::POST, &url, &fields).await.status, 404, "{form}");
        }
    }
    // She answers where somebody has asked her, and nowhere else.
    let url = format!("{}/en/cases/{reference}/talk", town.url);
    let fields = [("_csrf", token.as_str()), ("slip", slip), ("text", "Hello")];
    assert_eq!(mari.send(Method::POST, &url, &fields).await.status, 404);
}
