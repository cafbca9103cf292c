//! The business register: companies, and who may represent them.

use crate::{BUSINESS, day, tell, town};
use serde_json::json;

const MARI: &str = "EE48005149019";
const JAAN: &str = "EE37511029028";

#[tokio::test]
async fn who_sits_where_is_told_with_the_days() {
    let town = town().await;
    let represented = async |code: &str| tell(&town, BUSINESS, "represented", &json!({ "code": code })).await;
    let (status, maris) = represented(MARI).await;
    assert_eq!(status, 200);
    let month_ago = day(0).saturating_sub(jiff::Span::new().months(1));
    assert_eq!(
        maris["mandates"],
        json!([
            { "code": "19990063", "name": "Näidis Aiad OÜ", "role": "board", "from": "2019-03-01" },
            { "code": "19990073", "name": "Katse Ehitus OÜ", "role": "board", "from": "2019-03-01", "through": month_ago },
        ])
    );
    let (_, jaans) = represented(JAAN).await;
    let roles: Vec<_> = jaans["mandates"].as_array().unwrap().iter().map(|one| &one["role"]).collect();
    assert_eq!(roles, ["accountant", "board"]);
    assert_eq!(represented("EE49203289039").await.1["mandates"], json!([]));
    let nobody = tell(&town, BUSINESS, "represented", &json!({})).await;
    assert_eq!(nobody, (422, json!({ "error": "missing_field", "field": "code" })));
}

#[tokio::test]
async fn a_company_has_a_seat() {
    let town = town().await;
    let company = async |code: &str| tell(&town, BUSINESS, "company-by-code", &json!({ "code": code })).await;
    assert_eq!(company("19990063").await.1["address"], "Aia tn 7, Tallinn");
    assert_eq!(company("12345678").await, (404, json!({ "error": "unknown_company" })));
}
