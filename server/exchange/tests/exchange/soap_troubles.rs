//! Faults and refusals of SOAP: the same kinds of trouble as over REST.

use domain::ports::{Asked, Told, Trouble};
use serde_json::json;

use crate::{
    soap::{answer, ask, envelope, header, settings, tell, xml},
    stand_in::{Reply, StandIn},
};

fn fault(status: u16, code: &str) -> Reply {
    let detail = "<detail><faultDetail>2b0c-uuid</faultDetail></detail>";
    let inside = format!("<faultcode>{code}</faultcode><faultstring>Mari Näidis</faultstring><faultactor/>{detail}");
    xml(status, &envelope("", &format!("<S:Fault>{inside}</S:Fault>")))
}

#[tokio::test]
async fn faults_are_told_apart_by_code_in_both_spellings_whatever_the_status() {
    for (status, code, trouble, words) in [
        (500, "Client.MissingHeader", Trouble::Denied, "our request"),
        (200, "client.missing_header", Trouble::Denied, "our request"),
        (500, "Server.ServerProxy.AccessDenied", Trouble::Denied, "the register's security server"),
        (500, "server.serverproxy.access_denied", Trouble::Denied, "the register's security server"),
        (500, "server.server_proxy.unknown_service", Trouble::Denied, "the register's security server"),
        (500, "Server.ClientProxy.UnknownMember", Trouble::Denied, "our security server"),
        (500, "Server.ClientProxy.NetworkError", Trouble::Down, "our security server"),
        (200, "server.serverproxy.service_failed.http_error", Trouble::Down, "the register's security server"),
        (500, "Server.ServerProxy.ServiceFailed.UnknownHost", Trouble::Down, "the register's security server"),
        (500, "Server.ServerProxy.ServiceFailed.MissingBody", Trouble::Garbage, "the register's security server"),
        (500, "server.clientproxy.service_failed.inconsistent_response", Trouble::Garbage, "our security server"),
        (500, "server.serverproxy.service_failed.mime_parsing_failed", Trouble::Garbage, "the register's"),
        // The register's own, passed on.
        (500, "Server", Trouble::Down, "fault `Server`"),
        (400, "S:Client", Trouble::Denied, "fault `Client`"),
        (200, "SOAP-ENV:Server.OutOfOrder", Trouble::Down, "fault `Server.OutOfOrder`"),
        (500, "S:MustUnderstand", Trouble::Denied, "fault `MustUnderstand`"),
    ] {
        let failure = ask(&StandIn::start([fault(status, code)]).await).await.unwrap_err();
        assert_eq!(failure.trouble, trouble, "{status} {code}");
        assert!(failure.detail.contains(words), "{code}: {}", failure.detail);
        assert!(!failure.detail.contains("Mari"), "the words of a fault may name a person: {}", failure.detail);
        assert_eq!(
            failure.detail.contains("2b0c-uuid"),
            code.contains("roxy") || code.contains('.') && !code.contains(':')
        );
    }
}

#[tokio::test]
async fn a_status_without_a_fault_means_what_it_means_over_rest() {
    let whole = envelope(&header(), "<t:vehicle-by-plateResponse/>");
    for (reply, trouble) in [
        (xml(503, ""), Trouble::Down),
        (xml(429, "<html/>"), Trouble::Down),
        (xml(502, "<h1>").with("content-type", "text/html"), Trouble::Down),
        (xml(408, "<a/>"), Trouble::Slow),
        (xml(403, "<a/>"), Trouble::Denied),
        (xml(500, &whole), Trouble::Down),
        (xml(202, &whole), Trouble::Garbage),
        (xml(302, &whole), Trouble::Garbage),
    ] {
        let status = reply.status;
        assert_eq!(ask(&StandIn::start([reply]).await).await.unwrap_err().trouble, trouble, "{status}");
    }
}

#[tokio::test]
async fn the_register_may_properly_know_nothing() {
    for code in ["unknown_plate", "UnknownPlate"] {
        for refusal in [
            format!("<fault><faultCode>{code}</faultCode><faultString>none</faultString></fault>"),
            format!("<t:faultCode>{code}</t:faultCode><t:faultString>none</t:faultString>"),
        ] {
            let asked = ask(&StandIn::start([answer(&refusal)]).await).await;
            assert!(matches!(asked, Ok(Asked::Unknown { .. })), "{refusal}");
        }
    }
    let other = answer("<fault><faultCode>not_today</faultCode><faultString>Mari</faultString></fault>");
    let failure = ask(&StandIn::start([other]).await).await.unwrap_err();
    assert_eq!(failure.trouble, Trouble::Denied);
    assert!(!failure.detail.contains("Mari"), "{}", failure.detail);
}

/// The header of an answer to `traffic.record`, which has no version.
fn recorded(inside: &str) -> Reply {
    let header = header().replace("vehicle-by-plate", "record").replace("<i:serviceVersion>v1</i:serviceVersion>", "");
    xml(200, &envelope(&header, &format!("<t:recordResponse>{inside}</t:recordResponse>")))
}

#[tokio::test]
async fn a_tell_is_recorded_or_turned_down_with_a_reason() {
    let said = async |inside: &str| {
        let server = StandIn::start([recorded(inside)]).await;
        tell(&settings(server.address), json!({ "plate": "1" })).await.unwrap()
    };
    let Told::Accepted { body, .. } = said("<status>recorded</status>").await else { panic!("not accepted") };
    assert_eq!(body, json!({ "status": "recorded" }));
    for (code, words, reason) in [
        ("different_content", "different_content", "different_content"),
        ("missing_field", "plate", "missing_field: plate"),
        ("UnknownCase", "", "unknownCase"),
    ] {
        let inside = format!("<fault><faultCode>{code}</faultCode><faultString>{words}</faultString></fault>");
        let Told::Rejected { reason: found, .. } = said(&inside).await else { panic!("{code}") };
        assert_eq!(found, reason);
    }
}

#[tokio::test]
async fn what_xml_cannot_carry_is_not_sent() {
    for (body, why) in [
        (json!({ "a b": "x" }), "name"),
        (json!({ "a:b": "x" }), "name"),
        (json!({ "1": "x" }), "name"),
        (json!({ "a": "\u{1}" }), "forbids"),
        (json!({ "a": [["x"]] }), "list"),
        (json!({ "photo": "not base64" }), "base64"),
        (json!(["a"]), "object"),
    ] {
        let server = StandIn::start([recorded("")]).await;
        let failure = tell(&settings(server.address), body).await.unwrap_err();
        assert_eq!(failure.trouble, Trouble::Denied, "{why}");
        assert!(failure.detail.contains(why), "{why}: {}", failure.detail);
        assert!(server.seen().is_empty(), "{why}");
    }
}
