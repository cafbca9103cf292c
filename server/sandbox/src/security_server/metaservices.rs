//! What the security server tells about itself: who is on this X-Road, and which services a subsystem offers.

use super::directory::{self, subsystems};
use axum::{
    Json,
    http::Method,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

/// `GET /listClients`, in JSON.
pub(super) async fn list_clients() -> Json<Value> {
    let members: Vec<Value> = subsystems()
        .map(|(subsystem, member)| {
            let id = id(subsystem, "SUBSYSTEM");
            json!({ "subsystem_name": id["subsystem_code"], "id": id, "name": member })
        })
        .collect();
    Json(json!({ "member": members }))
}

/// `GET …/listMethods` (all) and `GET …/allowedMethods` (those the client may call).
pub(super) fn answer(client: &str, provider: &str, method: &Method, service: &str) -> Option<Response> {
    let all = match service {
        "listMethods" => true,
        "allowedMethods" => false,
        _ => return None,
    };
    if method != Method::GET {
        return None;
    }
    let offered = directory::provider(provider)
        .into_iter()
        .flat_map(|provider| provider.services.iter().map(move |service| (provider, service)));
    let services: Vec<Value> = offered
        .filter(|(provider, service)| all || directory::may_call(client, provider, service))
        .map(|(provider, service)| {
            let mut described = id(provider.subsystem, "SERVICE");
            described["service_code"] = json!(service);
            described["service_type"] = json!("REST");
            described["endpoint_list"] = json!([{ "method": "POST", "path": "/" }]);
            described
        })
        .collect();
    Some(Json(json!({ "service": services })).into_response())
}

fn id(subsystem: &str, object_type: &str) -> Value {
    let parts: Vec<&str> = subsystem.split('/').collect();
    json!({
        "object_type": object_type,
        "xroad_instance": parts[0],
        "member_class": parts[1],
        "member_code": parts[2],
        "subsystem_code": parts[3],
    })
}
