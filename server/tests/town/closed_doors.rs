//! Doors that stay closed: other people's things, forged forms, foreign hosts, and what every answer carries.

use reqwest::Method;

use crate::{
    browser::Browser,
    houses::Town,
    there_and_back::{JAAN, MARI, OLEV, mari_applies},
};

#[tokio::test(flavor = "multi_thread")]
async fn another_person_s_case_does_not_exist() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let (reference, check) = mari_applies(&town, &mut mari).await;
    let inbox = mari.get(&format!("{}/en/inbox", town.url)).await;
    let notice = inbox.html.split("/en/inbox/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let draft = check.hidden("draft").unwrap();

    let mut jaan = Browser::signed_in(&town.url, JAAN).await;
    let paths = [
        format!("/en/cases/{reference}"),
        format!("/en/cases/{reference}/receipt"),
        format!("/en/inbox/{notice}"),
        format!("/en/admin/cases/{reference}"),
        "/en/admin".into(),
        "/en/admin/queues/parking-permit/new".into(),
        "/en/words".into(),
    ];
    for path in &paths {
        assert_eq!(jaan.get(&format!("{}{path}", town.url)).await.status, 404, "Jaan at {path}");
    }
    // His own page gives him a right token; her draft is still not his.
    let start = jaan.get(&format!("{}/en/parking-permit", town.url)).await;
    let csrf = start.hidden("_csrf").unwrap();
    for (path, fields) in [
        ("/en/parking-permit/check".to_owned(), vec![("draft", draft.as_str()), ("version", "3")]),
        (format!("/en/admin/cases/{reference}/decision"), vec![("action", "take"), ("version", "1")]),
        (format!("/en/admin/cases/{reference}/resending"), vec![]),
    ] {
        let mut all = fields.clone();
        all.push(("_csrf", csrf.as_str()));
        assert_eq!(
            jaan.send(Method::POST, &format!("{}{path}", town.url), &all).await.status,
            404,
            "Jaan posts {path}"
        );
    }
    // An official without the senior's role sees no stuck queue and may not resend.
    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    assert_eq!(olev.get(&format!("{}/en/admin/queues/parking-permit/stuck", town.url)).await.status, 404);
    assert_eq!(olev.get(&format!("{}/en/words", town.url)).await.status, 404);
    // Nobody at all is sent to sign in.
    for path in &paths {
        assert_eq!(Browser::new().get(&format!("{}{path}", town.url)).await.status, 303, "nobody at {path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_without_its_token_or_from_elsewhere_does_nothing() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let url = format!("{}/en/parking-permit", town.url);
    let start = mari.get(&url).await;
    let mine = start.hidden("_csrf").unwrap();
    let mut jaan = Browser::signed_in(&town.url, JAAN).await;
    let his = jaan.get(&url).await.hidden("_csrf").unwrap();
    for token in ["", "x", his.as_str()] {
        let refused = mari.send(Method::POST, &url, &[("_csrf", token)]).await;
        assert_eq!(refused.status, 403, "{token:?}");
        assert!(refused.html.contains("Open the page again</a>"), "{}", refused.html);
    }
    for (header, value) in [
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
    ] {
        mari.extra = vec![(header, value.into())];
        assert_eq!(mari.send(Method::POST, &url, &[("_csrf", &mine)]).await.status, 403, "{header}: {value}");
    }
    mari.extra = vec![("sec-fetch-site", "same-origin".into())];
    assert_eq!(mari.send(Method::POST, &url, &[("_csrf", &mine)]).await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_carries_the_safety_headers() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let css = mari
        .get(&format!("{}/en", town.url))
        .await
        .html
        .split("href=\"/assets/")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    for path in [
        "/",
        "/en",
        "/en/parking-permit",
        "/en/cases",
        "/en/nothing/here",
        "/xx",
        "/sign-in/callback",
        "/health/live",
        &format!("/assets/{css}"),
        "/assets/none.css",
    ] {
        let page = mari.get(&format!("{}{path}", town.url)).await;
        let policy = page.header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
            "{path}: {policy}"
        );
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(page.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(page.header("cross-origin-opener-policy"), "same-origin", "{path}");
        let kept = if path.contains(&css) { "public, max-age=31536000, immutable" } else { "no-store" };
        assert_eq!(page.header("cache-control"), kept, "{path}");
        let scripts = page.html.matches("<script").count();
        let own = page.html.matches("<script type=\"module\" src=\"/assets/stay-").count();
        assert!(!page.html.contains("style=") && scripts == own && !page.html.contains("onclick"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn strange_requests_get_a_page_that_says_so() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let start = mari.get(&format!("{}/en/parking-permit", town.url)).await;
    mari.submit(&start, "/en/parking-permit", &[]).await;
    let csrf = start.hidden("_csrf").unwrap();
    let huge = "x".repeat(1 << 20);
    let many: Vec<(String, String)> = (0..10_000).map(|n| (format!("f{n}"), String::new())).collect();
    let mut many: Vec<(&str, &str)> = many.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    many.push(("_csrf", &csrf));
    let step = format!("{}/en/parking-permit/home", town.url);
    for (fields, status) in [(vec![("_csrf", csrf.as_str()), ("address", huge.as_str())], 413), (many, 413)] {
        assert_eq!(mari.send(Method::POST, &step, &fields).await.status, status);
    }
    for (method, status) in [(Method::PUT, 405), (Method::DELETE, 405), (Method::TRACE, 405)] {
        assert_eq!(mari.send(method.clone(), &format!("{}/en", town.url), &[]).await.status, status, "{method}");
    }
    mari.extra = vec![("host", "evil.example".into())];
    assert_eq!(mari.get(&format!("{}/en", town.url)).await.status, 421);
}

#[tokio::test(flavor = "multi_thread")]
async fn under_https_browsers_are_told_to_stay_there_and_cookies_with_them() {
    let town = Town::behind_tls().await;
    let mut mari = Browser::new();
    let home = mari.get(&format!("{}/en", town.url)).await;
    assert_eq!(home.header("strict-transport-security"), "max-age=31536000; includeSubDomains");
    let out = mari.get(&format!("{}/en/sign-in", town.url)).await;
    let cookie = out.header("set-cookie");
    assert!(
        cookie.starts_with("__Host-sign-in-") && cookie.contains("; Secure") && cookie.contains("; HttpOnly"),
        "{cookie}"
    );
}
