//! Officials' lists over HTTP: what is theirs, views, and the search; nothing that was typed stands in an address.

use crate::{
    browser::Browser,
    houses::Town,
    there_and_back::{JAAN, MARI, OLEV, SIRJE, mari_applies},
};

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_looked_for_and_the_person_sees_it() {
    let town = Town::small().await;
    let at = |path: &str| format!("{}/en{path}", town.url);
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let (reference, _) = mari_applies(&town, &mut mari).await;
    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    let page = olev.get(&at("/admin/search")).await;
    assert!(page.html.contains("role=\"search\"") && page.html.contains("href=\"#side\""), "{}", page.html);

    // A reference leads straight to the case, and not from every official's desk.
    let case = olev.submit(&page, "/en/admin/search", &[("sought", &reference.to_lowercase())]).await;
    assert_eq!(case.path(), format!("/en/admin/cases/{reference}"), "{}", case.html);

    // A person is found by their code, which stands in no address, and sees that they were looked for.
    let code = MARI.trim_start_matches("EE");
    let found = olev.submit(&page, "/en/admin/search", &[("sought", code)]).await;
    assert!(found.path().starts_with("/en/admin/search/") && !found.path().contains(code), "{}", found.path());
    assert!(found.html.contains(&reference) && found.plain().contains("sees in their data"), "{}", found.html);
    let looks = mari.get(&at("/looks")).await;
    assert!(looks.plain().contains("Looked for your applications by your personal code"), "{}", looks.html);
    // Somebody else's session knows nothing of it.
    let mut sirje = Browser::signed_in(&town.url, SIRJE).await;
    let foreign = sirje.get(&format!("{}{}", town.url, found.path())).await;
    assert!(!foreign.html.contains(&reference) && !foreign.html.contains(code), "{}", foreign.html);

    // By words of what the service lets search: the plate, not a name.
    let by_plate = olev.submit(&page, "/en/admin/search", &[("sought", "123abc")]).await;
    assert!(by_plate.html.contains(&reference), "{}", by_plate.html);
    let nothing = olev.submit(&page, "/en/admin/search", &[("sought", "Mari")]).await;
    assert!(nothing.plain().contains("Nothing was found"), "{}", nothing.html);
    for (sought, said) in [(" ", "Write a reference"), ("aa bb cc dd ee ff", "at most five words")] {
        let wrong = olev.post(&page, "/en/admin/search", &[("sought", sought)]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.plain().contains(said) && wrong.html.contains("#sought"), "{}", wrong.html);
    }
    let mut jaan = Browser::signed_in(&town.url, JAAN).await;
    assert_eq!(jaan.get(&at("/admin/search")).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_are_sorted_and_kept_as_views() {
    let town = Town::small().await;
    let at = |path: &str| format!("{}/en{path}", town.url);
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let (reference, _) = mari_applies(&town, &mut mari).await;
    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    let free = olev.get(&at("/admin/unassigned")).await;
    assert!(free.html.contains(&reference) && free.plain().contains("days left"), "{}", free.html);
    let own = olev.get(&at("/admin/mine")).await;
    assert!(!own.html.contains(&reference) && own.plain().contains("Nothing waits for you"), "{}", own.html);

    let list = olev.get(&at("/admin/queues/parking-permit/new")).await;
    assert!(list.html.contains("aria-sort=\"ascending\""), "{}", list.html);
    let turned = olev.get(&at("/admin/queues/parking-permit/new?sort=newest")).await;
    assert!(turned.html.contains("aria-sort=\"descending\"") && turned.html.contains(&reference), "{}", turned.html);
    assert_eq!(olev.get(&at("/admin/queues/parking-permit/new?sort=whatever")).await.status, 404);

    let of = [("of", "queue"), ("service", "parking-permit"), ("queue", "new"), ("sort", "newest"), ("columns", "due")];
    let nameless = olev.post(&list, "/en/admin/views", &[&of[..], &[("name", " ")]].concat()).await;
    assert_eq!(nameless.status, 422);
    assert!(nameless.plain().contains("Give the view a name") && nameless.html.contains("#name"), "{}", nameless.html);
    let view = olev.submit(&list, "/en/admin/views", &[&of[..], &[("name", "The last ones")]].concat()).await;
    assert!(view.path().starts_with("/en/admin/views/"), "{}", view.path());
    assert!(view.html.contains(&reference) && view.plain().contains("The last ones"), "{}", view.html);
    assert!(!view.html.contains("<th scope=\"col\">Official"), "only the chosen columns: {}", view.html);
    assert!(olev.get(&at("/admin/mine")).await.html.contains(&view.path()), "it stands beside the other lists");

    let mut sirje = Browser::signed_in(&town.url, SIRJE).await;
    assert_eq!(sirje.get(&format!("{}{}", town.url, view.path())).await.status, 404);
    let renamed = olev.submit(&view, &view.path(), &[&of[..], &[("name", "Newest")]].concat()).await;
    assert!(renamed.plain().contains("Newest"), "{}", renamed.html);
    let gone = olev.submit(&renamed, &format!("{}/removal", view.path()), &[]).await;
    assert_eq!(gone.path(), "/en/admin/mine");
    assert_eq!(olev.get(&format!("{}{}", town.url, view.path())).await.status, 404);
}
