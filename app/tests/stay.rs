//! How long a person stays: said on every page, with a way to stay longer that loses nothing and fits each page.

use std::sync::Arc;

use leptos::prelude::*;
use portico_app::{
    assets::Assets,
    embedded, pages,
    render::{PageCtx, Return, Stay, Typing, User, page},
};
use text::{Catalogue, Lang};

fn ctx(lang: Lang, typing: Typing) -> PageCtx {
    let catalogue = Catalogue::read(embedded::locales()).unwrap();
    PageCtx {
        words: catalogue.words(lang, None),
        path: format!("/{lang}/cases"),
        languages: catalogue.languages().into(),
        user: Some(User { name: "Mari Näidis".into(), official: false, counter: false, translator: false, unread: 0 }),
        csrf: "token".into(),
        assets: Arc::new(Assets::embedded()),
        sandbox: false,
        place: None,
        stay: Some(stay()),
        typing,
        back: None,
        acting: None,
        office: false,
        counter: None,
    }
}

/// Until half past two in Tallinn, in winter.
fn stay() -> Stay {
    let until = "2026-11-21T12:32:10Z".parse().unwrap();
    Stay { until, left: 1800, warning: 120, longest: 12, last: false, known: true }
}

fn shown(ctx: PageCtx) -> String {
    page(ctx, "x", || view! { <p>"x"</p> })
}

/// What stands between the strip's tag and its end.
fn strip(html: &str) -> &str {
    html.split("<aside id=\"stay\"").nth(1).unwrap().split("</aside>").next().unwrap()
}

#[test]
fn every_page_of_somebody_signed_in_says_until_when_as_a_clock_does() {
    for (lang, says) in [(Lang::ET, "kuni 14:32"), (Lang::EN, "until 14:32")] {
        let html = shown(ctx(lang, Typing::Nothing));
        let time = format!("<time datetime=\"2026-11-21T12:32:10Z\">{says}</time>");
        assert!(html.contains(&time), "{html}");
        assert!(strip(&html).contains("data-left=\"1800\"") && strip(&html).contains("data-warning=\"120\""));
        assert!(strip(&html).contains(&format!("name=\"next\" value=\"/{lang}/cases\"")), "{html}");
        assert!(!strip(&html).contains("_blank"));
    }
    let nobody = shown(PageCtx { stay: None, user: None, ..ctx(Lang::EN, Typing::Nothing) });
    assert!(!nobody.contains("id=\"stay\"") && !nobody.contains("<script"), "{nobody}");
}

#[test]
fn the_wish_for_time_goes_with_the_answers_or_out_in_its_own_tab() {
    let answers = shown(ctx(Lang::EN, Typing::Answers));
    assert!(strip(&answers).contains("form=\"answers\" name=\"stay\"") && !strip(&answers).contains("<form"));
    // Enter in a box presses the first button of its form: this one stands behind all others.
    assert!(answers.find("</main>") < answers.find("form=\"answers\""));
    let apart = shown(ctx(Lang::EN, Typing::Apart));
    assert!(strip(&apart).contains("target=\"_blank\"") && strip(&apart).contains("Opens in a new tab"));
}

#[test]
fn an_end_that_nothing_puts_off_has_no_button() {
    let mut last = ctx(Lang::EN, Typing::Nothing);
    last.stay = Some(Stay { last: true, ..stay() });
    let html = shown(last);
    assert!(html.contains("until 14:32 at the latest") && html.contains("at most 12 hours"), "{html}");
    assert!(!strip(&html).contains("<button"));
}

#[test]
fn whoever_comes_back_is_told_what_became_of_the_page() {
    for lang in [Lang::ET, Lang::EN] {
        let catalogue = Catalogue::read(embedded::locales()).unwrap();
        for back in [
            Return::Over { typed: true, files: true },
            Return::Over { typed: false, files: false },
            Return::Anew { typed: true, files: false },
            Return::Anew { typed: false, files: true },
            Return::Waiting,
            Return::Stayed,
        ] {
            let words = catalogue.words(lang, None);
            let html = shown(PageCtx { words: words.clone(), back: Some(back), ..ctx(lang, Typing::Nothing) });
            let files = matches!(back, Return::Over { files: true, .. } | Return::Anew { files: true, .. });
            assert_eq!(html.contains(&words.text("back-files")), files, "{back:?}");
            assert!(html.find("class=\"notice").is_some(), "{html}");
        }
        for known in [true, false] {
            for last in [true, false] {
                let stay = Some(Stay { known, last, ..stay() });
                let own = PageCtx { words: catalogue.words(lang, None), stay, ..ctx(lang, Typing::Apart) };
                assert_eq!(pages::stay_told(&own)["left"], 1800);
                pages::stay(own);
            }
        }
        assert_eq!(catalogue.missing(), 0);
    }
}
