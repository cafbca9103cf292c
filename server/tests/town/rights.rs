//! Rights: from the configuration, from the provider, from two administrators; gone at the next click; a door for officials.

use std::net::TcpListener;

use reqwest::Method;

use crate::{
    browser::Browser,
    houses::{Topology, Town},
    there_and_back::{JAAN, MARI, OLEV, mari_applies, until},
};

const AITA: &str = "EE47902039561";
const URMAS: &str = "EE38304179577";
const HELGA: &str = "EE48811229586";
const NEW: &str = "EE46405059649";

fn line(code: &str, rest: &str) -> String {
    format!("[[official]]\ncode = \"{code}\"\nroles = [\"parking-officer\"]\n{rest}\n")
}

#[tokio::test(flavor = "multi_thread")]
async fn two_administrators_give_a_role_and_take_every_right_at_once() {
    for database in testkit::databases() {
        let town = Town::with(Topology::OneProcess, database, "").await;
        let at = |path: &str| format!("{}/en{path}", town.url);
        let (list, save) = (at("/admin/officials"), "/en/admin/officials");
        let mut aita = Browser::signed_in(&town.url, AITA).await;
        let mut urmas = Browser::signed_in(&town.url, URMAS).await;
        let mut new = Browser::signed_in(&town.url, NEW).await;
        assert_eq!(new.get(&at("/admin")).await.status, 404);
        assert_eq!(aita.follow(&at("/admin")).await.path(), save, "she has no queue");

        // What is wrong is said, and what was typed stays.
        let page = aita.get(&list).await;
        let give = |code: &'static str, role: &'static str| {
            [("turn", "grant"), ("code", code), ("name", "Kaja Katse"), ("role", role)]
        };
        for (code, role, said) in [
            ("46405059640", "parking-officer", "This is not a personal code"),
            (NEW, "cook", "Choose a role from the list"),
        ] {
            let wrong = aita.post(&page, save, &give(code, role)).await;
            assert!(wrong.status == 422 && wrong.html.contains(said), "{said}: {}", wrong.html);
            assert!(wrong.html.contains("Kaja Katse") && wrong.html.contains("error-summary"), "{}", wrong.html);
        }
        let fields = [
            ("_csrf", page.hidden("_csrf").unwrap()),
            ("turn", "grant".into()),
            ("code", AITA.into()),
            ("name", "Aita".into()),
            ("role", "parking-officer".into()),
        ];
        let own: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let own = aita.send(Method::POST, &list, &own).await;
        assert!(own.status == 409 && own.html.contains("Nobody changes their own rights"), "{}", own.html);

        // One asks, the other confirms; neither alone.
        let asked = aita.submit(&page, save, &give(NEW, "parking-officer")).await;
        assert!(asked.html.contains("It waits for a second administrator"), "{}", asked.html);
        assert_eq!(new.get(&at("/admin")).await.status, 404, "not yet");
        let change =
            asked.html.split("/admin/officials/").find_map(|part| part.split_once("/refusal")).unwrap().0.to_owned();
        let (confirm, refuse) = (format!("{save}/{change}/confirmation"), format!("{save}/{change}/refusal"));
        assert!(!asked.html.contains(&confirm), "not by herself");
        let token = asked.hidden("_csrf").unwrap();
        let alone = aita.send(Method::POST, &format!("{}{confirm}", town.url), &[("_csrf", &token)]).await;
        assert!(alone.status == 409 && alone.html.contains("Another administrator has to confirm"), "{}", alone.html);
        let seen = urmas.get(&list).await;
        let confirmed = urmas.submit(&seen, &confirm, &[]).await;
        assert!(confirmed.html.contains("It is confirmed and counts"), "{}", confirmed.html);
        let late = urmas.post(&seen, &refuse, &[]).await;
        assert!(late.status == 409 && late.html.contains("Somebody has decided this meanwhile"), "{}", late.html);
        assert_eq!(new.follow(&at("/admin")).await.status, 200, "at the next click");

        // Disabled at once; when the second does not agree, it is as it was.
        let page = urmas.get(&list).await;
        let token = page.hidden("_csrf").unwrap();
        let disable = [("_csrf", token.as_str()), ("turn", "disable"), ("code", NEW)];
        assert_eq!(urmas.send(Method::POST, &list, &disable).await.status, 303);
        assert_eq!(new.get(&at("/admin")).await.status, 404, "before anybody has confirmed it");
        let page = aita.get(&list).await;
        let change =
            page.html.split("/admin/officials/").find_map(|part| part.split_once("/refusal")).unwrap().0.to_owned();
        aita.submit(&page, &format!("{save}/{change}/refusal"), &[]).await;
        assert_eq!(new.follow(&at("/admin")).await.status, 200);

        // From the command line, without a code in the history of a shell.
        let nonsense = town.tell(&["officials", "disable"], "somebody\n");
        assert!(!nonsense.status.success() && String::from_utf8_lossy(&nonsense.stderr).contains("no personal code"));
        let told = town.tell(&["officials", "disable"], &format!("{OLEV}\n"));
        assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
        let mut olev = Browser::signed_in(&town.url, OLEV).await;
        assert_eq!(olev.get(&at("/admin")).await.status, 404);

        let log = aita.get(&at("/admin/officials/log")).await.html;
        for said in
            ["Asked for:", "Confirmed:", "Not confirmed:", "Aita Andja", "Urmas Usaldaja", NEW, OLEV, "Published:"]
        {
            assert!(log.contains(said), "{said}: {log}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_is_read_again_while_serving_and_what_was_written_is_not_lost() {
    let own = line(NEW, "");
    let town = Town::with(Topology::OneProcess, testkit::TestDatabase::sqlite(), &own).await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let (reference, _) = mari_applies(&town, &mut mari).await;
    let mut official = Browser::signed_in(&town.url, NEW).await;
    let case = format!("{}/en/admin/cases/{reference}", town.url);
    let seen = official.get(&case).await;
    assert_eq!(seen.status, 200);

    // Nonsense in the file changes nothing; taking the person out of it does.
    town.reconfigure("[\"parking-officer\"]", "[\"parking-officer\"");
    until("it is said", async || town.log().contains("the list of officials was not read again")).await;
    assert_eq!(official.get(&case).await.status, 200);
    town.reconfigure("[\"parking-officer\"", "[\"parking-officer\"]");
    town.reconfigure(&own, "");
    until("the list is read", async || official.get(&case).await.status == 404).await;
    let decision = format!("/en/admin/cases/{reference}/decision");
    let written = "The dwelling has a garage of its own.";
    let refused = official.post(&seen, &decision, &[("action", "take"), ("reason", written)]).await;
    assert_eq!(refused.status, 404);
    assert!(
        refused.html.contains("This is not yours, or no longer") && refused.html.contains(written),
        "{}",
        refused.html
    );
    assert!(!refused.html.contains("Mari"), "{}", refused.html);
    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    let untaken = olev.get(&case).await;
    assert!(untaken.html.contains("value=\"take\""), "nothing was done: {}", untaken.html);
    let mut aita = Browser::signed_in(&town.url, AITA).await;
    let log = aita.get(&format!("{}/en/admin/officials/log", town.url)).await.html;
    assert!(log.contains("The list of officials in the configuration has changed"), "{log}");

    // What the provider says of somebody stands for a role.
    let mut helga = Browser::signed_in(&town.url, HELGA).await;
    let queue = helga.follow(&format!("{}/en/admin", town.url)).await;
    assert!(queue.status == 200 && queue.path().contains("/child-benefit/"), "{}", queue.path());
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

#[tokio::test(flavor = "multi_thread")]
async fn officials_have_a_door_of_their_own() {
    let port = free_port();
    let office = format!("http://localhost:{port}");
    let more = format!("[admin]\nlisten = \"127.0.0.1:{port}\"\nurl = \"{office}\"\nacr = \"high\"\n");
    let town = Town::with(Topology::OneProcess, testkit::TestDatabase::sqlite(), &more).await;
    let public: u16 = town.url.rsplit(':').next().unwrap().parse().unwrap();
    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    for path in ["/en/admin", "/en/admin/exchange", "/en/admin/officials", "/en/admin/queues/parking-permit/new"] {
        assert_eq!(olev.get(&format!("{}{path}", town.url)).await.status, 404, "{path}");
    }
    let home = olev.get(&format!("{}/en", town.url)).await;
    assert!(!home.html.contains("/en/admin"), "no way there: {}", home.html);

    // His resident's session is nothing there, even carried over by hand.
    let cookie = olev.cookie(public, "portico").unwrap().to_owned();
    assert!(olev.get(&format!("{office}/en/admin")).await.location().unwrap().contains("/sign-in"));
    olev.set_cookie(port, "portico-office", &cookie);
    assert!(olev.get(&format!("{office}/en/admin")).await.location().unwrap().contains("/sign-in"));
    let mut olev = Browser::signed_in(&office, OLEV).await;
    let queue = olev.follow(&format!("{office}/en/admin")).await;
    assert_eq!(queue.status, 200);
    assert!(!queue.html.contains("/en/cases\"") && !queue.html.contains("/en/inbox"), "{}", queue.html);
    assert!(olev.cookie(port, "portico-office").is_some() && olev.cookie(port, "portico").is_none());
    for path in ["/en/cases", "/en/inbox", "/en/parking-permit", "/en/parking-permit/home", "/en/services", "/en/words"]
    {
        assert_eq!(olev.get(&format!("{office}{path}")).await.status, 404, "{path}");
    }
    assert_eq!(olev.get(&format!("{office}/en")).await.location(), Some(format!("{office}/en/admin")));
    assert_eq!(olev.get(&format!("{office}/health/live")).await.status, 200);
    let mut jaan = Browser::new();
    let chooser = jaan.follow(&format!("{office}/en/sign-in")).await;
    assert_eq!(jaan.choose(&chooser, JAAN).await.status, 404, "a resident has nothing there");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_that_is_not_enough_for_an_official_is_said_calmly() {
    let town = Town::with(Topology::OneProcess, testkit::TestDatabase::sqlite(), "[admin]\namr = [\"idcard\"]\n").await;
    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    let page = olev.get(&format!("{}/en/admin", town.url)).await;
    assert_eq!(page.status, 403);
    assert!(page.html.contains("Officials have to sign in more securely"), "{}", page.html);
    assert!(page.html.contains("/en/sign-in?next=%2Fen%2Fadmin"), "{}", page.html);
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    assert_eq!(mari.get(&format!("{}/en/admin", town.url)).await.status, 404, "for her there is no such page");
}

/// The official has every form open; then an administrator takes their rights.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_loses_their_role_in_mid_action_is_told_so_and_nothing_is_half_done() {
    for database in testkit::databases() {
        let town = Town::with(Topology::OneProcess, database, &line(NEW, "")).await;
        let at = |path: &str| format!("{}/en{path}", town.url);
        let mut mari = Browser::signed_in(&town.url, MARI).await;
        let (reference, _) = mari_applies(&town, &mut mari).await;
        let (desk, queue) = (format!("/admin/cases/{reference}"), "/admin/queues/parking-permit/new");
        let mut official = Browser::signed_in(&town.url, NEW).await;
        let list = official.get(&at(queue)).await;
        let token = list.hidden("_csrf").unwrap();
        let fields = [("_csrf", token.as_str()), ("case", reference.as_str()), ("task", "take")];
        let planned = official.send(Method::POST, &at(&format!("{queue}/batches")), &fields).await;
        let batch = planned.location().unwrap_or_else(|| panic!("{}", planned.html));
        let seen = official.get(&at(&desk)).await;
        assert!(seen.html.contains("value=\"take\""), "{}", seen.html);
        let version = seen.hidden("version").unwrap();

        let mut aita = Browser::signed_in(&town.url, AITA).await;
        let rights = aita.get(&at("/admin/officials")).await;
        let taken = [("turn", "disable"), ("code", NEW), ("name", "Maie")];
        aita.submit(&rights, "/en/admin/officials", &taken).await;

        let said = "She has shown the papers of the car.";
        let none = "00000000-0000-4000-8000-000000000001";
        let own = [("_csrf", token.as_str()), ("version", version.as_str()), ("slip", none), ("reason", said)];
        for (path, more) in [
            (at(&format!("{desk}/decision")), &[("action", "take")][..]),
            (at(&format!("{desk}/assignment")), &[("verb", "take")][..]),
            (at(&format!("{desk}/notes")), &[("text", said)][..]),
            (at(&format!("{desk}/talk")), &[("text", said)][..]),
            (at(&format!("{desk}/aside")), &[("text", said)][..]),
            (at(&format!("{queue}/next")), &[][..]),
            (at(&format!("{queue}/batches")), &[("task", "take"), ("case", reference.as_str())][..]),
            (batch, &[][..]),
        ] {
            let refused = official.send(Method::POST, &path, &[&own[..], more].concat()).await;
            assert_eq!(refused.status, 404, "{path}");
            assert!(refused.html.contains("This is not yours, or no longer"), "{path}: {}", refused.html);
            assert!(refused.html.contains(said), "what was written is still there: {path}: {}", refused.html);
            assert!(!refused.html.contains("Mari"), "{path}: {}", refused.html);
        }
        // Nothing of it was done: nobody handles the case, and nothing lies beside it.
        let mut olev = Browser::signed_in(&town.url, OLEV).await;
        let case = olev.get(&at(&desk)).await;
        assert!(case.html.contains("value=\"take\"") && !case.html.contains(said), "{}", case.html);
        let inbox = mari.get(&at(&format!("/cases/{reference}"))).await;
        assert!(!inbox.html.contains(said), "{}", inbox.html);
        // And once the rights are back, it goes on from what is so now.
        let rights = aita.get(&at("/admin/officials")).await;
        let waits = rights.html.split("/admin/officials/").find_map(|part| part.split_once("/refusal")).unwrap().0;
        aita.submit(&rights, &format!("/en/admin/officials/{waits}/refusal"), &[]).await;
        let seen = official.get(&at(&desk)).await;
        let done = official.submit(&seen, &format!("/en{desk}/decision"), &[("action", "take")]).await;
        assert_eq!(done.status, 200, "{}", done.html);
        assert!(!olev.get(&at(&desk)).await.html.contains("value=\"take\""));
    }
}
