//! A register that speaks SOAP: what goes out, and what good answers are read into.

use std::{net::SocketAddr, sync::Arc};

use domain::ports::{Asked, RegisterFailure, Registers, Tell, Told};
use portico_exchange::{Exchange, Settings};
use serde_json::{Value as Json, json};

use crate::stand_in::{Reply, StandIn, Stopped, TRACE, question};

const SETTINGS: &str = r#"
    security_server = "http://ADDRESS/edge"
    client = "EE-sandbox/GOV/70000005/portico"
    max_answer_bytes = 65536
    [registers.traffic]
    subsystem = "EE-sandbox/GOV/70000017/traffic"
    protocol = "soap"
    [registers.traffic.operations]
    vehicle = "POST vehicle-by-plate/v1 safe"
    record = "POST record"
    [registers.traffic.soap]
    namespace = "urn:traffic&cars"
    asks.record = ["plate", "owner", "owner.name", "owner.code", "photo swaref", "scan mtom"]
    gives.vehicle = { users = "texts", seats = "number", electric = "yes_no", since = "date", fines = "objects", "fines.sums" = "texts" }
"#;

pub fn settings(address: SocketAddr) -> String {
    SETTINGS.replace("ADDRESS", &address.to_string())
}

fn exchange(settings: &str) -> Exchange {
    Exchange::new(toml::from_str(settings).unwrap(), Arc::new(Stopped)).unwrap()
}

pub async fn ask(server: &StandIn) -> Result<Asked, RegisterFailure> {
    let mut ask = question("traffic.vehicle");
    ask.body = json!({ "plate": "123ABC" });
    exchange(&settings(server.address)).ask(&ask).await
}

pub async fn tell(settings: &str, body: Json) -> Result<Told, RegisterFailure> {
    let mut tell: Tell = StandIn::message("traffic.record");
    tell.body = body;
    exchange(settings).tell(&tell).await
}

/// The header that a register must send back, as another program would write it: own prefixes, own order.
pub fn header() -> String {
    let id = |parts: &str| {
        format!(
            "<i:xRoadInstance>EE-sandbox</i:xRoadInstance><i:memberClass>GOV</i:memberClass>\
             <i:memberCode>{parts}"
        )
    };
    format!(
        "<q:userId>EE38001085718</q:userId>\
         <r:representedParty xmlns:r=\"http://x-road.eu/xsd/representation.xsd\"><r:partyClass>COM</r:partyClass>\
         <r:partyCode>12345678</r:partyCode></r:representedParty><q:protocolVersion>4.0</q:protocolVersion><q:issue>draft-7</q:issue>\
         <q:id>{TRACE}</q:id><q:service i:objectType=\"SERVICE\">{}</q:service>\
         <q:client i:objectType=\"SUBSYSTEM\">{}</q:client>\
         <q:requestHash algorithmId=\"http://www.w3.org/2001/04/xmlenc#sha512\">aGFzaA==</q:requestHash>",
        id("70000017</i:memberCode><i:subsystemCode>traffic</i:subsystemCode>\
            <i:serviceCode>vehicle-by-plate</i:serviceCode><i:serviceVersion>v1</i:serviceVersion>"),
        id("70000005</i:memberCode><i:subsystemCode>portico</i:subsystemCode>"),
    )
}

pub fn envelope(header: &str, body: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:q=\"http://x-road.eu/xsd/xroad.xsd\" xmlns:i=\"http://x-road.eu/xsd/identifiers\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:t=\"urn:traffic&amp;cars\">\
         <S:Header>{header}</S:Header><S:Body>{body}</S:Body></S:Envelope>"
    )
}

pub fn xml(status: u16, text: &str) -> Reply {
    Reply::json(status, &Json::Null).with("content-type", "text/xml; charset=UTF-8").body(text)
}

pub fn answer(inside: &str) -> Reply {
    let wrapped = format!("<t:vehicle-by-plateResponse>{inside}</t:vehicle-by-plateResponse>");
    xml(200, &envelope(&header(), &wrapped))
}

async fn known(reply: Reply) -> Json {
    let Asked::Known { body, .. } = ask(&StandIn::start([reply]).await).await.unwrap() else { panic!("not known") };
    body
}

#[tokio::test]
async fn the_request_is_what_the_protocol_wants() {
    let server = StandIn::start([answer("")]).await;
    ask(&server).await.unwrap();
    let [seen] = &server.seen()[..] else { panic!("asked more than once") };
    assert_eq!((seen.method.as_str(), seen.uri.path()), ("POST", "/edge"));
    assert_eq!(seen.headers["content-type"], "text/xml; charset=UTF-8");
    assert_eq!(seen.headers["soapaction"], "\"vehicle-by-plate\"");
    assert!(!seen.headers.contains_key("x-road-client"), "that is REST");
    let id = |last: &str| {
        format!(
            "<id:xRoadInstance>EE-sandbox</id:xRoadInstance><id:memberClass>GOV</id:memberClass><id:memberCode>{last}"
        )
    };
    let head = format!(
        "<e:Header><x:client id:objectType=\"SUBSYSTEM\">{}</x:client><x:service id:objectType=\"SERVICE\">{}</x:service>\
         <x:userId>EE38001085718</x:userId><r:representedParty><r:partyClass>COM</r:partyClass>\
         <r:partyCode>12345678</r:partyCode></r:representedParty><x:issue>draft-7</x:issue><x:id>{TRACE}</x:id>\
         <x:protocolVersion>4.0</x:protocolVersion></e:Header>",
        id("70000005</id:memberCode><id:subsystemCode>portico</id:subsystemCode>"),
        id("70000017</id:memberCode><id:subsystemCode>traffic</id:subsystemCode>\
            <id:serviceCode>vehicle-by-plate</id:serviceCode><id:serviceVersion>v1</id:serviceVersion>"),
    );
    let body = "<e:Body><m:vehicle-by-plate><plate>123ABC</plate></m:vehicle-by-plate></e:Body></e:Envelope>";
    assert!(seen.text.ends_with(&(head + body)), "{}", seen.text);
    assert!(seen.text.starts_with("<e:Envelope "), "some registers refuse a prolog");
    assert!(seen.text.contains("xmlns:m=\"urn:traffic&amp;cars\""));
}

#[tokio::test]
async fn objects_become_elements_in_the_order_of_the_schema() {
    let server = StandIn::start([answer("")]).await;
    let body = json!({
        "zone": "<&>\r\n", "none": null, "users": ["a", null, "b"], "empty": [], "seats": 5, "share": 0.5, "new": true,
        "owner": { "code": "1", "name": "õ", "extra": "x" }, "plate": "123ABC",
    });
    // The answer is another service's; only the question matters here.
    let _ = tell(&settings(server.address), body).await;
    let expected = "<m:record><plate>123ABC</plate><owner><name>õ</name><code>1</code><extra>x</extra></owner>\
                    <new>true</new><seats>5</seats><share>0.5</share><users>a</users><users>b</users>\
                    <zone>&lt;&amp;&gt;&#13;\n</zone></m:record>";
    assert!(server.seen()[0].text.contains(expected), "{}", server.seen()[0].text);

    let qualified = settings(server.address).replace("asks.record", "qualified = true\nasks.record");
    let _ = tell(&qualified, json!({ "plate": "1" })).await;
    assert!(server.seen()[1].text.contains("<m:record><m:plate>1</m:plate></m:record>"));
}

#[tokio::test]
async fn files_travel_beside_the_message() {
    let server = StandIn::start([answer("")]).await;
    let _ = tell(&settings(server.address), json!({ "photo": "YWJj", "plate": "1" })).await;
    let _ = tell(&settings(server.address), json!({ "scan": "YWJj" })).await;
    let [swaref, mtom] = &server.seen()[..] else { panic!("not two") };
    let kind = swaref.headers["content-type"].to_str().unwrap();
    assert!(kind.starts_with("multipart/related; type=\"text/xml\"; start=\"<root>\"; boundary=\""), "{kind}");
    let id = format!("1.{}@portico", TRACE.simple());
    assert!(swaref.text.contains(&format!("<plate>1</plate><photo>cid:{id}</photo>")), "{}", swaref.text);
    assert!(swaref.text.contains(&format!("Content-ID: <{id}>")) && swaref.text.contains("\r\n\r\nYWJj\r\n"));
    let kind = mtom.headers["content-type"].to_str().unwrap();
    assert!(kind.contains("type=\"application/xop+xml\"") && kind.contains("start-info=\"text/xml\""), "{kind}");
    assert!(mtom.text.contains(&format!("href=\"cid:{id}\"/></scan>")), "{}", mtom.text);
    assert!(mtom.text.contains("\r\n\r\nabc\r\n--"), "{}", mtom.text);
}

#[tokio::test]
async fn an_answer_is_read_by_what_the_configuration_says_of_it() {
    let inside = "<make>Škoda &amp; co</make><seats> 5 </seats><electric>0</electric><since>\n2019-01-02 </since>\
                  <users>a</users><owner><code>1</code><gone xsi:nil=\"true\"/></owner><colour/>\
                  <fines><place>x</place></fines><fines/><extra>1</extra><extra>2</extra>";
    let expected = json!({
        "make": "Škoda & co", "seats": 5, "electric": false, "since": "2019-01-02", "users": ["a"],
        "owner": { "code": "1", "gone": null }, "colour": "", "extra": ["1", "2"],
        "fines": [{ "place": "x", "sums": [] }, {}],
    });
    assert_eq!(known(answer(inside)).await, expected);
    assert_eq!(known(answer("")).await, json!({ "users": [], "fines": [] }), "an empty list is a list");
    assert_eq!(known(answer("<users xsi:nil='1'/>")).await["users"], json!([]));
}

#[tokio::test]
async fn files_of_an_answer_are_base64_however_they_came() {
    let include = "<i:Include xmlns:i=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:2\"/>";
    let inside = format!("<photo>cid:1</photo><scan>{include}</scan><make>cid:9</make>");
    let root = envelope(&header(), &format!("<vehicle-by-plateResponse>{inside}</vehicle-by-plateResponse>"));
    let body = format!(
        "\r\n--b\r\nContent-Type: text/xml; charset=UTF-8\r\nContent-ID: <root>\r\n\r\n{root}\r\n--b\r\n\
         Content-ID: <1>\r\nContent-Transfer-Encoding: base64\r\n\r\nYWJj\r\n--b\r\nContent-ID: <2>\r\n\r\ndef\r\n--b--\r\n"
    );
    let kind = "multipart/related; type=\"text/xml\"; start=\"<root>\"; boundary=b";
    let read = known(xml(200, &body).with("content-type", kind)).await;
    assert_eq!((&read["photo"], &read["scan"]), (&json!("YWJj"), &json!("ZGVm")));
    assert_eq!(read["make"], "cid:9", "a text that means no file is a text");
}

#[tokio::test]
async fn the_answer_comes_with_evidence() {
    let Asked::Known { evidence, .. } = ask(&StandIn::start([answer("")]).await).await.unwrap() else { panic!() };
    assert_eq!((evidence.trace, evidence.request_hash.as_deref()), (TRACE, Some("aGFzaA==")));
    assert_eq!(evidence.service, "EE-sandbox/GOV/70000017/traffic/vehicle-by-plate/v1");
}

#[tokio::test]
async fn a_safe_ask_is_repeated_once_and_a_tell_is_not() {
    let server = StandIn::start([xml(502, "")]).await;
    ask(&server).await.unwrap_err();
    assert_eq!(server.seen().len(), 2);
    assert_eq!(server.seen()[0].text, server.seen()[1].text);
    tell(&settings(server.address), json!({})).await.unwrap_err();
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn one_word_of_the_configuration_takes_the_same_register_back_to_rest() {
    let server = StandIn::start([answer("")]).await;
    let rest = settings(server.address).replace("\"soap\"", "\"rest\"");
    let _ = tell(&rest, json!({ "plate": "1" })).await;
    let _ = exchange(&rest).ask(&question("traffic.vehicle")).await;
    let [told, asked, ..] = &server.seen()[..] else { panic!("nothing was sent") };
    assert_eq!(told.uri.path(), "/edge/r1/EE-sandbox/GOV/70000017/traffic/record");
    assert_eq!(asked.uri.path(), "/edge/r1/EE-sandbox/GOV/70000017/traffic/vehicle-by-plate", "REST knows no version");
    assert_eq!(told.body, json!({ "plate": "1" }));
}

#[test]
fn settings_that_contradict_each_other_are_refused_with_a_cure() {
    let written = settings(([127, 0, 0, 1], 1).into());
    for (from, to, cure) in [
        ("POST vehicle", "PUT vehicle", "must be POST"),
        ("asks.record", "asks.recrod", "`recrod`"),
        ("gives.vehicle", "gives.vehicles", "`vehicles`"),
    ] {
        let settings: Settings = toml::from_str(&written.replace(from, to)).unwrap();
        let complaint = Exchange::new(settings, Arc::new(Stopped)).err().unwrap().to_string();
        assert!(complaint.contains(cure) && complaint.contains("traffic"), "{complaint}");
    }
    let rest = written.split_once("[registers.traffic.soap]").unwrap().0;
    let complaint = Exchange::new(toml::from_str(rest).unwrap(), Arc::new(Stopped)).err().unwrap().to_string();
    assert!(complaint.contains("add soap ="), "{complaint}");
    for (from, to, word) in [
        ("photo swaref", "photo zip", "swaref"),
        ("\"yes_no\"", "\"boolean\"", "yes_no"),
        ("namespace =", "namespac =", "namespac"),
        ("\"soap\"", "\"corba\"", "corba"),
        ("by-plate/v1", "by-plate/v:1", "leave out"),
    ] {
        let complaint = toml::from_str::<Settings>(&written.replace(from, to)).unwrap_err().to_string();
        assert!(complaint.contains(word), "{complaint}");
    }
}
