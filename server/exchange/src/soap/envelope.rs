//! The envelope around a question, and what is inside the envelope of an answer.

use super::{
    ENVELOPE, IDENTIFIERS, REPRESENTATION, XROAD,
    flaw::Flaw,
    header::Header,
    xml::{Element, Space, escape},
};

/// A whole question. No prolog: some registers refuse one. All prefixes stand on the envelope: some look only there.
/// The parts of the body carry the prefix `m`, or none.
pub fn write(header: &Header, namespace: &str, wrapper: &str, body: &str) -> String {
    let mut xml = String::with_capacity(body.len() + 2048);
    xml += "<e:Envelope";
    for (prefix, space) in [("e", ENVELOPE), ("x", XROAD), ("id", IDENTIFIERS), ("r", REPRESENTATION), ("m", namespace)]
    {
        xml += &format!(" xmlns:{prefix}=\"");
        escape(space, &mut xml);
        xml.push('"');
    }
    xml += "><e:Header>";
    header.write(&mut xml);
    xml += "</e:Header><e:Body>";
    xml += &format!("<m:{wrapper}>{body}</m:{wrapper}>");
    xml += "</e:Body></e:Envelope>";
    xml
}

/// An envelope taken apart.
pub struct Envelope {
    pub header: Option<Element>,
    /// What stands in the body alone.
    pub content: Element,
}

impl Envelope {
    pub fn open(root: Element) -> Result<Self, Flaw> {
        if !root.is(Space::Envelope, "Envelope") {
            return Err(Flaw::Envelope("it is not in a SOAP envelope"));
        }
        let (mut header, mut body) = (None, None);
        for child in root.children {
            let place = match child.name.as_str() {
                "Header" if child.space == Space::Envelope => &mut header,
                "Body" if child.space == Space::Envelope => &mut body,
                _ => return Err(Flaw::Envelope("the envelope holds more than a header and a body")),
            };
            if place.replace(child).is_some() {
                return Err(Flaw::Envelope("the envelope holds a header or a body twice"));
            }
        }
        let mut contents = body.ok_or(Flaw::Envelope("it has no body"))?.children.into_iter();
        match (contents.next(), contents.next()) {
            (Some(content), None) => Ok(Self { header, content }),
            _ => Err(Flaw::Envelope("its body must hold one element")),
        }
    }
}
