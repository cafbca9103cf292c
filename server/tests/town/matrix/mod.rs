//! Every address of the portal, knocked at by every kind of person: who is let in, who is sent to sign in, and for whom
//! there is no such page.

mod door;
mod ground;
mod people;
mod table;

use std::{collections::BTreeMap, sync::Arc};

use door::{Caller, doors};
use ground::{Ground, SECRET};
use people::Kind;
use table::ROWS;

use crate::houses::{Topology, Town};

/// The one table of addresses, as it is written.
const ROUTES: &str = include_str!("../../../portal/src/routes.rs");

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

#[tokio::test(flavor = "multi_thread")]
async fn everybody_knocks_at_every_door() {
    for database in testkit::databases() {
        let town = Town::with(Topology::OneProcess, database, &people::officials()).await;
        let mut people = people::everybody(&town).await;
        let ground = Arc::new(Ground::laid(&town, &mut people).await);
        let (open, ending) = doors(&ground);
        let (open, mut wrong) = (Arc::new(open), Vec::new());
        let rounds: Vec<_> = people
            .into_iter()
            .map(|(kind, browser)| {
                let (ground, open, mut caller) = (Arc::clone(&ground), Arc::clone(&open), Caller::new(kind, browser));
                tokio::spawn(async move { (caller.goes_round(&ground, &open).await, caller) })
            })
            .collect();
        let mut callers = Vec::new();
        for round in rounds {
            let (found, caller) = round.await.unwrap();
            wrong.extend(found);
            callers.push(caller);
        }
        for caller in &mut callers {
            wrong.extend(caller.goes_round(&ground, &ending).await);
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        // The doors that were open to somebody were the right ones: there was something behind them.
        let official = callers.iter_mut().find(|caller| caller.kind == Kind::Official).unwrap();
        let case = official.browser.get(&format!("{}/en/admin/cases/{}", town.url, ground.reference)).await;
        assert!(case.status == 200 && case.html.contains(SECRET), "{}", case.html);
        // That somebody was kept away stands in the case's story for officials.
        assert!(case.html.contains("An official was kept away"), "{}", case.html);
    }
}
