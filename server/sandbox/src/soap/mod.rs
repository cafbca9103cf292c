//! SOAP messages as the neighbours read and write them: security server and registers alike. Nothing here is shared with
//! the portal's own client, so that a mistake in one meets the other.

mod json;
mod multipart;
mod xml;

pub(crate) use json::{parts, value};
pub(crate) use multipart::envelope;
pub(crate) use xml::{Node, NotXml};

use std::ops::Range;

pub(crate) const ENVELOPE: &str = "http://schemas.xmlsoap.org/soap/envelope/";
pub(crate) const XROAD: &str = "http://x-road.eu/xsd/xroad.xsd";
pub(crate) const IDENTIFIERS: &str = "http://x-road.eu/xsd/identifiers";
pub(crate) const REPRESENTATION: &str = "http://x-road.eu/xsd/representation.xsd";

/// Something wrong with a message, before it is known who is to blame: a code of X-Road, and words for operators.
#[derive(Debug)]
pub(crate) struct Flaw(pub(crate) &'static str, pub(crate) String);

impl Flaw {
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Flaw(code, message.into())
    }
}

/// The register's side of SOAP: what a WSDL says.
#[derive(Debug)]
pub(crate) struct Face {
    /// The version of all its services.
    pub(crate) version: &'static str,
    pub(crate) namespace: &'static str,
    pub(crate) wsdl: &'static str,
}

/// An envelope in its own words, with the places of its header and body.
pub(crate) struct Envelope<'a> {
    xml: &'a str,
    pub(crate) header: Option<Node>,
    pub(crate) body: Option<Node>,
}

impl<'a> Envelope<'a> {
    /// Fails when it is no XML, or XML but no envelope.
    pub(crate) fn read(bytes: &'a [u8]) -> Result<Self, NotXml> {
        let (xml, root) = xml::read(bytes)?;
        if !root.is(ENVELOPE, "Envelope") {
            return Err(NotXml("there is no envelope"));
        }
        let (mut header, mut body) = (None, None);
        for child in root.children {
            if child.is(ENVELOPE, "Header") {
                header = Some(child);
            } else if child.is(ENVELOPE, "Body") {
                body = Some(child);
            }
        }
        Ok(Envelope { xml, header, body })
    }

    /// The element that the body holds alone.
    pub(crate) fn content(&self) -> Option<&Node> {
        match self.body.as_ref()?.children.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// The same envelope with more at the end of its header, and with another body when there is one.
    pub(crate) fn rewritten(&self, header: &str, body: Option<&str>) -> String {
        let end = self.header.as_ref().map(|node| node.inside.end);
        let mut edits: Vec<(Range<usize>, &str)> = end.map(|end| (end..end, header)).into_iter().collect();
        edits.extend(self.body.as_ref().zip(body).map(|(node, body)| (node.inside.clone(), body)));
        edits.sort_by_key(|(place, _)| place.start);
        let mut xml = self.xml.to_owned();
        for (place, text) in edits.into_iter().rev() {
            xml.replace_range(place, text);
        }
        xml
    }
}

/// A fault, whole. Text is escaped here.
pub(crate) fn fault(code: &str, message: &str, detail: &str) -> String {
    let [code, message, detail] = [code, message, detail].map(crate::page::escape);
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><SOAP-ENV:Envelope xmlns:SOAP-ENV=\"{ENVELOPE}\"><SOAP-ENV:Body>\
         <SOAP-ENV:Fault><faultcode>{code}</faultcode><faultstring>{message}</faultstring><faultactor></faultactor>\
         <detail><faultDetail>{detail}</faultDetail></detail></SOAP-ENV:Fault></SOAP-ENV:Body></SOAP-ENV:Envelope>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_envelope_keeps_its_own_words_when_it_is_rewritten() {
        let xml = format!(
            "<?xml version='1.0'?>\n<e:Envelope xmlns:e='{ENVELOPE}'>\n <e:Header > <a>õ</a><b/></e:Header >\n\
             <e:Body id='1'><c>&amp;</c></e:Body></e:Envelope>"
        );
        let envelope = Envelope::read(xml.as_bytes()).unwrap();
        assert_eq!(envelope.content().map(|node| node.text.as_str()), Some("&"));
        let expected = xml.replace("<b/>", "<b/><h/>").replace("<c>&amp;</c>", "<d/>");
        assert_eq!(envelope.rewritten("<h/>", Some("<d/>")), expected);
        assert_eq!(envelope.rewritten("", None), xml);
    }

    #[test]
    fn hostile_xml_is_refused() {
        let deep = "<a>".repeat(1000);
        for text in
            ["", "<a", "<a></b>", "<a/><b/>", "<a/>b", "<a>&e;</a>", "<p:a/>", "<!DOCTYPE a><a/>", deep.as_str()]
        {
            assert!(Envelope::read(text.as_bytes()).is_err(), "{text}");
        }
    }
}
