//! What the security server tells about itself: who is on this X-Road, and which services a subsystem offers.

use super::{
    SecurityServer, address,
    directory::subsystems,
    failure::Failure,
    members::ServiceKind,
    offers::{Offer, offers},
};
use crate::page::escape;
use axum::{
    Json,
    extract::{Query, State},
    http::{HeaderMap, Method, header, request::Parts},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use std::{collections::HashMap, sync::Arc};

/// The instance whose members are listed.
const INSTANCE: &str = "EE-sandbox";

/// `GET /listClients`: in JSON when it is asked for, in XML otherwise.
pub(super) async fn list_clients(
    State(server): State<Arc<SecurityServer>>,
    Query(query): Query<HashMap<String, String>>,
    headers: HeaderMap,
) -> Response {
    let mut listed: Vec<(&str, &str)> = subsystems().collect();
    listed.extend(server.members.iter().map(|member| (member.subsystem.as_str(), "Külaline Näidis")));
    if query.get("xRoadInstance").is_some_and(|instance| instance != INSTANCE) {
        // No other instance is federated with this one.
        listed.clear();
    }
    let wanted = headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
    if !wanted.contains("application/json") {
        let members: String = listed.into_iter().map(|(subsystem, name)| member_xml(subsystem, name)).collect();
        let body = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ns2:clientList xmlns:id=\"http://x-road.eu/xsd/identifiers\" \
             xmlns:ns2=\"http://x-road.eu/xsd/xroad.xsd\">{members}</ns2:clientList>"
        );
        return ([(header::CONTENT_TYPE, "text/xml;charset=utf-8")], body).into_response();
    }
    let member = |(subsystem, name)| {
        let id = id(subsystem, "SUBSYSTEM");
        json!({ "subsystem_name": id["subsystem_code"], "id": id, "name": name })
    };
    Json(json!({ "member": listed.into_iter().map(member).collect::<Vec<_>>() })).into_response()
}

/// `GET …/listMethods` (all), `GET …/allowedMethods` (those the client may call) and `GET …/getOpenAPI`.
pub(super) fn answer(
    server: &SecurityServer,
    client: &str,
    provider: &str,
    asked: &Parts,
    service: &str,
) -> Result<Option<Response>, Failure> {
    if asked.method != Method::GET {
        return Ok(None);
    }
    let all = match service {
        "listMethods" => true,
        "allowedMethods" => false,
        "getOpenAPI" => return open_api(offers(server, client, provider), asked).map(Some),
        _ => return Ok(None),
    };
    let offered = offers(server, client, provider);
    // Services that speak SOAP are listed by the SOAP metaservices.
    let listed = offered.iter().filter(|offer| offer.kind != ServiceKind::Wsdl && (all || offer.allowed));
    let services: Vec<Value> = listed.map(|offer| described(provider, offer)).collect();
    Ok(Some(Json(json!({ "service": services })).into_response()))
}

fn described(provider: &str, offer: &Offer) -> Value {
    let endpoint = |(method, path): &(String, String)| json!({ "method": method, "path": path });
    let mut described = id(provider, "SERVICE");
    described["service_code"] = json!(offer.code);
    described["service_type"] = json!(offer.kind.word());
    described["endpoint_list"] = offer.endpoints.iter().map(endpoint).collect();
    described
}

/// The description as its owner wrote it, but that nobody learns at which host the service stands.
fn open_api(offers: Vec<Offer>, asked: &Parts) -> Result<Response, Failure> {
    let query = asked.uri.query().unwrap_or_default();
    let wanted = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "serviceCode");
    let (_, wanted) = wanted
        .ok_or_else(|| Failure::new("server.serverproxy.invalid_request", "Missing serviceCode in message body"))?;
    let refuse = |message: String| Failure::new("server.serverproxy.internal_error", message);
    let offer = offers.into_iter().find(|offer| offer.code == wanted);
    let offer = offer.ok_or_else(|| refuse(format!("Service not found: {wanted}")))?;
    let ServiceKind::OpenApi(mut document) = offer.kind else {
        return Err(refuse(format!("Invalid service type: {}", offer.kind.word())));
    };
    for server in document["servers"].as_array_mut().into_iter().flatten() {
        let path = server["url"].as_str().and_then(|url| url::Url::parse(url).ok()).map(|url| url.path().to_owned());
        if let Some(path) = path {
            server["url"] = json!(path);
        }
    }
    Ok(Json(document).into_response())
}

fn member_xml(subsystem: &str, name: &str) -> String {
    let parts = address::split(subsystem).unwrap_or_default();
    let tags = ["xRoadInstance", "memberClass", "memberCode", "subsystemCode"];
    let id: String =
        tags.iter().zip(&parts).map(|(tag, part)| format!("<id:{tag}>{}</id:{tag}>", escape(part))).collect();
    let own = parts.last().map(|own| escape(own)).unwrap_or_default();
    format!(
        "<ns2:member><ns2:id id:objectType=\"SUBSYSTEM\">{id}</ns2:id><ns2:name>{}</ns2:name>\
         <ns2:subsystemName>{own}</ns2:subsystemName></ns2:member>",
        escape(name)
    )
}

fn id(subsystem: &str, object_type: &str) -> Value {
    let parts = address::split(subsystem).unwrap_or_default();
    json!({
        "object_type": object_type,
        "xroad_instance": parts.first(),
        "member_class": parts.get(1),
        "member_code": parts.get(2),
        "subsystem_code": parts.get(3),
    })
}
