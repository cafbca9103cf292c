//! A service in figures over HTTP: who sees them, what stands in them, and the tables as files.

use crate::{
    browser::Browser,
    houses::{Topology, Town},
    there_and_back::{JAAN, MARI, OLEV, mari_applies},
};

const TABLES: [&str; 6] = ["filed", "ages", "terms", "outcomes", "took", "pages"];

#[tokio::test(flavor = "multi_thread")]
async fn officials_see_a_service_in_figures_on_every_database() {
    for database in testkit::databases() {
        let town = Town::start(Topology::OneProcess, database).await;
        figures(&town).await;
    }
}

async fn figures(town: &Town) {
    let at = |path: &str| format!("{}/en/admin/figures{path}", town.url);
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let (reference, _) = mari_applies(town, &mut mari).await;
    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    let page = olev.get(&at("/parking-permit")).await;
    assert_eq!(page.status, 200, "{}", page.html);
    // One application was filed, is open, and is within its term.
    let plain = page.plain();
    let open = plain.split("Open now").nth(1).unwrap().split("</dd>").next().unwrap();
    assert!(open.contains("1"), "{open}");
    assert_eq!(page.html.matches("role=\"img\"").count(), 3, "filed, ages and terms have something to show: {plain}");
    assert!(plain.contains("Fewer than 5 applications were begun"), "{plain}");
    assert!(!page.html.contains(" style=") && page.html.contains("<svg"), "{}", page.html);
    assert_eq!(page.header("cache-control"), "no-store");
    let first = olev.get(&at("")).await;
    assert_eq!(first.status, 303);
    assert!(first.header("location").starts_with("/en/admin/figures/"), "{first:?}");

    for table in TABLES {
        let file = olev.get(&at(&format!("/parking-permit/{table}.csv"))).await;
        assert_eq!((file.status, file.header("content-type")), (200, "text/csv; charset=utf-8; header=present"));
        let name = format!("attachment; filename=\"parking-permit-{table}-");
        assert!(file.header("content-disposition").starts_with(&name), "{}", file.header("content-disposition"));
        assert!(file.html.starts_with('\u{feff}') || file.html.contains("\r\n"), "{:?}", file.html);
        for personal in [reference.as_str(), MARI, "Mari", "123"] {
            assert!(!file.html.contains(personal), "{table}: {:?}", file.html);
        }
    }
    let filed = olev.get(&at("/parking-permit/filed.csv")).await;
    let lines: Vec<&str> = filed.html.trim_end().split("\r\n").collect();
    assert_eq!(lines.len(), 13, "{lines:?}");
    assert!(lines[0].ends_with("Week,Applications") && lines[12].ends_with(",1"), "{lines:?}");
    let estonian = olev.get(&format!("{}/et/admin/figures/parking-permit/filed.csv", town.url)).await;
    assert!(estonian.html.contains("Nädal,Taotlusi"), "{:?}", estonian.html);

    // No look at anybody's data, and nothing for those who have no role in the service.
    let looks = mari.get(&format!("{}/en/looks", town.url)).await;
    assert!(!looks.html.contains("Olev"), "{}", looks.html);
    for (path, whose) in [("/child-benefit", "another's"), ("/nothing-of-the-kind", "nobody's")] {
        assert_eq!(olev.get(&at(path)).await.status, 404, "{whose} figures");
    }
    for path in ["/parking-permit/filed", "/parking-permit/nothing.csv", "/child-benefit/filed.csv"] {
        assert_eq!(olev.get(&at(path)).await.status, 404, "{path}");
    }
    let mut jaan = Browser::signed_in(&town.url, JAAN).await;
    for path in ["", "/parking-permit", "/parking-permit/filed.csv"] {
        assert_eq!(jaan.get(&at(path)).await.status, 404, "Jaan at {path}");
        assert_eq!(Browser::new().get(&at(path)).await.status, 303, "nobody at {path}");
    }
}
