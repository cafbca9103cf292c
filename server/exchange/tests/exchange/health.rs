//! What the security server says at its health-check port.

use portico_exchange::Health;

use crate::stand_in::{Reply, StandIn, exchange_with};

async fn asked(reply: Reply) -> Result<Option<Health>, String> {
    let server = StandIn::start([reply]).await;
    let exchange = exchange_with(server.address, &format!("health_check = \"http://{}/\"", server.address));
    exchange.health().await.map_err(|failure| failure.to_string())
}

#[tokio::test]
async fn well_ill_and_in_maintenance_are_three_things() {
    let empty = Reply::json(200, &serde_json::Value::Null).body("");
    assert_eq!(asked(empty.clone()).await, Ok(Some(Health::Well)));
    let ill = Reply { status: 500, ..empty.clone() }.body("Authentication key\n\"a\" has no OCSP response");
    let reason = "Authentication key \"a\" has no OCSP response".to_owned();
    assert_eq!(asked(ill).await, Ok(Some(Health::Ill(reason))));
    let away = Reply { status: 503, ..empty.clone() }.body("maintenance");
    assert_eq!(asked(away).await, Ok(Some(Health::Maintenance)));
    assert!(asked(Reply { status: 404, ..empty }).await.is_err());
}

#[tokio::test]
async fn whoever_names_no_port_is_told_nothing() {
    let server = StandIn::start([Reply::json(200, &serde_json::Value::Null)]).await;
    assert_eq!(exchange_with(server.address, "health_check = \"\"").health().await.unwrap(), None);
    assert!(server.seen().is_empty());
}
