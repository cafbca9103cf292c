//! Mari wants letters by post; Leida prints them, takes them to the post, and one comes back.

use crate::{
    browser::{Browser, Page},
    houses::{Town, towns},
    there_and_back::{JAAN, MARI, OLEV, mari_applies},
};

const LEIDA: &str = "EE48802249568";
const POST: &str = "/en/post";
const ROOM: &str = "/en/admin/post";
const ADDRESS: [(&str, &str); 4] =
    [("channel", "post"), ("street", "Õie põik 3"), ("post_code", "10 115"), ("place", "Tallinn")];

async fn asks_for_post(town: &Town, who: &mut Browser) -> Page {
    let page = who.get(&format!("{}{POST}", town.url)).await;
    let done = who.submit(&page, POST, &ADDRESS).await;
    assert!(done.html.contains("From now on we send letters by post as well."), "{}", done.html);
    assert!(done.html.contains("Õie põik 3") && done.html.contains("10115 Tallinn"), "{}", done.html);
    done
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_go_by_post_to_whoever_wants_that() {
    for town in towns().await {
        let at = |path: &str| format!("{}/en{path}", town.url);
        let mut mari = Browser::signed_in(&town.url, MARI).await;
        let page = mari.get(&at("/post")).await;
        let wrong = mari.post(&page, POST, &[("channel", "post"), ("street", "Õie põik 3"), ("post_code", "x")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.html.contains("value=\"Õie põik 3\"") && wrong.html.contains("Type the post code"), "kept");
        let unsaid = mari.post(&page, POST, &[("street", "Õie põik 3")]).await;
        assert!(unsaid.status == 422 && unsaid.html.contains("Choose how to hear from us."));
        asks_for_post(&town, &mut mari).await;
        let (reference, check) = mari_applies(&town, &mut mari).await;
        assert!(check.html.contains("/en/post?for=parking-permit"), "{}", check.html);

        let mut leida = Browser::signed_in(&town.url, LEIDA).await;
        let room = leida.get(&at("/admin/post")).await;
        assert!(room.html.contains(&reference) && room.html.contains("One letter is to be posted."), "{}", room.html);
        assert!(!room.html.contains("Näidis") && !room.html.contains("Õie põik"), "the list names nobody");
        let sack = leida.submit(&room, ROOM, &[]).await;
        assert!(sack.html.contains("Print (PDF)") && !sack.html.contains("Õie põik"), "{}", sack.html);
        let path = sack.path();
        // Where no press is built there is no file; that it was to be read is told all the same.
        let pdf = leida.get(&format!("{}{path}/letters.pdf", town.url)).await;
        assert!([200, 503].contains(&pdf.status), "{}", pdf.status);
        let looks = mari.get(&at("/looks")).await;
        assert!(looks.html.contains("printed a letter for the post") && looks.html.contains("Leida"), "{}", looks.html);

        let posted = leida.submit(&sack, &format!("{path}/posting"), &[]).await;
        assert!(posted.html.contains("The letters are posted.") && posted.html.contains("No letter is to be posted."));
        let again = leida.submit(&sack, &format!("{path}/posting"), &[]).await;
        assert!(again.html.contains("The letters are posted."), "said twice it is so once");
        let late = leida.submit(&sack, &format!("{path}/return"), &[]).await;
        assert!(late.html.contains("Somebody was faster") && late.html.contains("Posted on"), "{}", late.html);
        let case = mari.get(&at(&format!("/cases/{reference}"))).await;
        assert_eq!(case.html.matches("The letter was posted on").count(), 1, "{}", case.html);
        let inbox = mari.get(&at("/inbox")).await;
        let notice = inbox.html.split("/en/inbox/").nth(1).unwrap().split('"').next().unwrap();
        let letter = mari.get(&at(&format!("/inbox/{notice}"))).await;
        assert!(letter.html.contains("Also sent by post on"), "{}", letter.html);

        let mark = format!("{reference}/1");
        let wrong = leida.post(&posted, "/en/admin/post/returns", &[("mark", "nothing")]).await;
        assert!(wrong.status == 422 && wrong.html.contains("value=\"nothing\""), "{}", wrong.html);
        let back = [("mark", mark.as_str()), ("why", "moved")];
        let noted = leida.submit(&posted, "/en/admin/post/returns", &back).await;
        assert!(noted.html.contains("It is noted that the letter came back."), "{}", noted.html);
        let inbox = mari.get(&at("/inbox")).await;
        assert!(inbox.html.contains("The post brought your letter back"), "{}", inbox.html);
        let desk = Browser::signed_in(&town.url, OLEV).await.get(&at(&format!("/admin/cases/{reference}"))).await;
        assert!(desk.html.contains("The post brought the letter back") && desk.html.contains("moved away"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_counter_asks_and_the_post_room_is_for_its_officials_alone() {
    let town = Town::small().await;
    let at = |path: &str| format!("{}/en{path}", town.url);
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    asks_for_post(&town, &mut mari).await;
    let mut leida = Browser::signed_in(&town.url, LEIDA).await;
    let form = leida.get(&at("/counter")).await;
    let visitor =
        [("code", "48005149019"), ("given_name", "Mari"), ("family_name", "Näidis"), ("document", "passport")];
    let served = leida.submit(&form, "/en/counter", &visitor).await;
    assert!(served.html.contains("/en/post"), "{}", served.html);
    let asks = leida.get(&at("/post")).await;
    assert!(asks.html.contains("How does the visitor want to hear from us?"), "{}", asks.html);
    assert!(!asks.html.contains("Õie põik 3"), "what she said at home stays there");
    let said = leida.submit(&asks, POST, &ADDRESS).await;
    assert!(said.html.contains("Õie põik 3"), "{}", said.html);
    leida.submit(&said, "/en/counter/end", &[]).await;
    let looks = mari.get(&at("/looks")).await;
    assert!(looks.html.contains("It was said that letters are to come by post") && looks.html.contains("Leida"));
    // She changes her mind.
    let page = mari.get(&at("/post")).await;
    let done = mari.submit(&page, POST, &[("channel", "portal")]).await;
    assert!(done.html.contains("From now on letters are in the portal only."), "{}", done.html);
    mari_applies(&town, &mut mari).await;
    let empty = leida.get(&at("/admin/post")).await;
    assert!(empty.html.contains("Nothing waits to be printed"), "{}", empty.html);

    for code in [OLEV, JAAN] {
        let mut other = Browser::signed_in(&town.url, code).await;
        assert_eq!(other.get(&at("/admin/post")).await.status, 404, "{code}");
        assert_eq!(other.get(&at("/admin/post?after=x")).await.status, 404, "{code}");
    }
    assert_eq!(leida.get(&at("/admin/post?after=x")).await.status, 404);
    assert_eq!(leida.get(&at(&format!("/admin/post/{}", uuid::Uuid::nil()))).await.status, 404);
    let mut nobody = Browser::new();
    assert_eq!(nobody.get(&at("/post")).await.status, 303, "to sign in");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_back_to_an_application_is_no_way_elsewhere() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let page = mari.get(&format!("{}{POST}?for=felling-permit", town.url)).await;
    assert!(page.html.contains("/en/felling-permit/check"), "{}", page.html);
    let fields = [&ADDRESS[..], &[("for", "felling-permit")]].concat();
    let goes = mari.post(&page, POST, &fields).await.location().expect("a way on");
    assert_eq!(goes, format!("{}/en/felling-permit/check", town.url));
    for bad in ["//evil.example", "../x", "https:evil"] {
        let fields = [&ADDRESS[..], &[("for", bad)]].concat();
        let goes = mari.post(&page, POST, &fields).await.location().expect("a way on");
        assert_eq!(goes, format!("{}/en/post?done=post", town.url), "{bad}");
    }
}
