//! SOAP answers that must not be believed. That each ends soon and in little memory is what the limits are for: the
//! parsers are tested against larger ones in their own files.

use domain::ports::Trouble;

use crate::{
    soap::{answer, ask, envelope, header, xml},
    stand_in::{Reply, StandIn, TRACE},
};

async fn garbage(reply: Reply, why: &str) {
    let failure = ask(&StandIn::start([reply]).await).await.expect_err(why);
    assert_eq!(failure.trouble, Trouble::Garbage, "{why}");
    assert!(failure.detail.contains(why), "{why}: {}", failure.detail);
}

const GOOD: &str = "<t:vehicle-by-plateResponse/>";

#[tokio::test]
async fn the_header_must_be_ours() {
    let theirs = |from: &str, to: &str| {
        let changed = header().replace(from, to);
        assert_ne!(changed, header(), "{from}");
        xml(200, &envelope(&changed, GOOD))
    };
    let trace = TRACE.to_string();
    for (from, to, field) in [
        ("70000005", "70000006", "client"),
        ("<i:subsystemCode>portico</i:subsystemCode>", "", "client"),
        ("serviceCode>vehicle-by-plate<", "serviceCode>vehicle-by-owner<", "service"),
        (">v1<", ">v2<", "service"),
        ("<i:serviceVersion>v1</i:serviceVersion>", "", "service"),
        ("EE38001085718", "EE38001085719", "userId"),
        ("<q:userId>EE38001085718</q:userId>", "", "userId"),
        ("<q:issue>", "<q:issue>x", "issue"),
        ("<q:issue>draft-7</q:issue>", "<issue>draft-7</issue>", "issue"),
        (trace.as_str(), "01901111-2222-7333-8444-555566667701", "id"),
        ("4.0", "4.1", "protocolVersion"),
        ("<q:id>", "<q:id>1</q:id><q:id>", "id"),
        (
            "<q:userId>",
            "<r:representedParty xmlns:r='http://x-road.eu/xsd/representation.xsd'><r:partyCode>1</r:partyCode>\
             </r:representedParty><q:userId>",
            "representedParty",
        ),
    ] {
        garbage(theirs(from, to), &format!("`{field}`")).await;
    }
}

#[tokio::test]
async fn what_is_no_envelope_of_ours_is_refused() {
    let other = GOOD.replace("plate", "owner");
    let bare = envelope("", GOOD).replace("<S:Header></S:Header>", "");
    for (text, why) in [
        ("<a/>".to_owned(), "not in a SOAP envelope"),
        (
            envelope(&header(), GOOD).replace("schemas.xmlsoap.org/soap/envelope/", "www.w3.org/2003/05/soap-envelope"),
            "not in a SOAP",
        ),
        (bare, "no header"),
        (envelope(&header(), ""), "one element"),
        (envelope(&header(), &format!("{GOOD}{GOOD}")), "one element"),
        (envelope(&header(), &other), "another service"),
        (envelope(&header(), GOOD).replace("</S:Header>", "</S:Header><S:Header/>"), "twice"),
        (envelope(&header(), GOOD).replace("<S:Header>", "<S:Other/><S:Header>"), "more than"),
        (envelope(&header(), GOOD).replace("</S:Envelope>", ""), "XML"),
        (envelope(&header(), GOOD).replacen('\n', "<!DOCTYPE a [<!ENTITY b 'c'>]>", 1), "DOCTYPE"),
    ] {
        garbage(xml(200, &text), why).await;
    }
}

#[tokio::test]
async fn parts_of_another_kind_than_configured_are_refused() {
    for (inside, path) in [
        ("<seats>five</seats>", "`seats`"),
        ("<seats/>", "`seats`"),
        ("<seats>1</seats><seats>2</seats>", "`seats`"),
        ("<electric>yes</electric>", "`electric`"),
        ("<seats><a/></seats>", "`seats`"),
        ("<users><a>b</a></users>", "`users`"),
        ("<fines>text</fines>", "`fines`"),
        ("text", "text between"),
        ("<owner>text<code/></owner>", "text between"),
        ("<a><i:Include xmlns:i='http://www.w3.org/2004/08/xop/include' href='cid:1'/></a>", "missing"),
    ] {
        garbage(answer(inside), path).await;
    }
}

#[tokio::test]
async fn other_types_long_answers_and_broken_multiparts_are_refused() {
    for kind in ["application/json", "text/html", "multipart/form-data; boundary=b", ""] {
        garbage(answer("").with("content-type", kind), "content type").await;
    }
    garbage(answer("").without("content-type"), "content type").await;
    garbage(answer(&"<a/>".repeat(20_000)), "longer than 65536 bytes").await;
    let related = "multipart/related; boundary=b";
    let part = "--b\r\nContent-Type: text/xml\r\n\r\n";
    for (kind, body, why) in [
        ("multipart/related", part.to_owned(), "boundary"),
        (related, String::new(), "no parts"),
        (related, format!("{part}<a/>\r\n--b--"), "envelope"),
        (related, format!("{part}{}", envelope(&header(), GOOD)), "cut short"),
        (
            related,
            format!("{part}{}\r\n--b\r\nContent-ID: <1>\r\n\r\nabc\r\n--b", envelope(&header(), GOOD)),
            "cut short",
        ),
    ] {
        garbage(xml(200, &body).with("content-type", kind), why).await;
    }
}

#[tokio::test]
async fn depth_attributes_and_elements_have_an_end() {
    garbage(answer(&("<a>".repeat(100) + &"</a>".repeat(100))), "too deep").await;
    let attributes: String = (0..100).map(|n| format!(" a{n}=''")).collect();
    garbage(answer(&format!("<a{attributes}/>")), "too many attributes").await;
    garbage(answer("<a>&b;</a>"), "entity").await;
}

#[tokio::test]
async fn a_file_that_is_named_again_and_again_does_not_fill_the_memory() {
    let inside = format!("<t:vehicle-by-plateResponse>{}</t:vehicle-by-plateResponse>", "<a>cid:1</a>".repeat(2));
    let root = envelope(&header(), &inside);
    let body = format!(
        "--b\r\nContent-Type: text/xml; charset=UTF-8\r\nContent-ID: <root>\r\n\r\n{root}\r\n--b\r\n\
         Content-ID: <1>\r\n\r\nabc\r\n--b--\r\n"
    );
    let kind = "multipart/related; type=\"text/xml\"; start=\"<root>\"; boundary=b";
    garbage(answer("").with("content-type", kind).body(&body), "named more than once").await;
}
