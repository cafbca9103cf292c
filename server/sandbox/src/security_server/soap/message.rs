//! A message as the protocol wants it, or why it is not: the checks of a real security server, in its order.

use crate::soap::{self, ENVELOPE, Envelope, Flaw, IDENTIFIERS, Node, REPRESENTATION, XROAD};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha512};
use std::ops::Range;

/// What a header may say, in the order in which its absence is noticed.
const TEXTS: [&str; 4] = ["protocolVersion", "id", "userId", "issue"];
const SUBSYSTEM: [&str; 4] = ["xRoadInstance", "memberClass", "memberCode", "subsystemCode"];
const SERVICE: [&str; 6] =
    ["xRoadInstance", "memberClass", "memberCode", "subsystemCode", "serviceCode", "serviceVersion"];
const SERVER: [&str; 4] = ["xRoadInstance", "memberClass", "memberCode", "serverCode"];
const PARTY: [&str; 2] = ["partyClass", "partyCode"];

/// Which field, and what it says: one text, or the parts of an identifier.
type Said = (&'static str, Vec<Option<String>>);

#[derive(Debug, Default)]
pub(super) struct Header(Vec<Said>);

pub(super) struct Message<'a> {
    pub(super) envelope: Envelope<'a>,
    pub(super) header: Header,
    /// Where the envelope stands among the bytes.
    pub(super) place: Range<usize>,
    /// SHA-512 of the envelope's bytes, in base64.
    pub(super) hash: String,
}

impl<'a> Message<'a> {
    /// Nothing, when it is a SOAP fault: that needs no header, and passes as it is.
    pub(super) fn read(content_type: &str, body: &'a [u8]) -> Result<Option<Self>, Flaw> {
        let place = soap::envelope(content_type, body)?;
        let bytes = &body[place.clone()];
        let envelope =
            Envelope::read(bytes).map_err(|why| Flaw::new("invalid_soap", format!("Malformed SOAP: {}", why.0)))?;
        if envelope.content().is_some_and(|content| content.is(ENVELOPE, "Fault")) {
            return Ok(None);
        }
        let header = envelope.header.as_ref();
        let header =
            Header::read(header.ok_or_else(|| Flaw::new("missing_header", "Malformed SOAP message: header missing"))?)?;
        if envelope.body.is_none() {
            return Err(Flaw::new("missing_body", "Malformed SOAP message: body missing"));
        }
        let content = envelope.content().ok_or_else(|| {
            Flaw::new("invalid_body", "Malformed SOAP message: body must have exactly one child element")
        })?;
        if !content.name.starts_with(header.service_code()) {
            let message = "Malformed SOAP message: service code does not match in header and body";
            return Err(Flaw::new("inconsistent_headers", message));
        }
        let hash = STANDARD.encode(Sha512::digest(bytes));
        Ok(Some(Message { envelope, header, place, hash }))
    }

    /// The hash of the question, as the header of its answer tells it.
    pub(super) fn request_hash(hash: &str) -> String {
        let algorithm = "http://www.w3.org/2001/04/xmlenc#sha512";
        format!("<xrd:requestHash xmlns:xrd=\"{XROAD}\" algorithmId=\"{algorithm}\">{hash}</xrd:requestHash>")
    }
}

impl Header {
    fn read(header: &Node) -> Result<Self, Flaw> {
        let mut said = Header::default();
        for field in &header.children {
            let Some(meant) = meant(field)? else { continue };
            if said.0.iter().any(|(name, _)| *name == meant.0) {
                let message = format!("SOAP header contains duplicate field '{}'", meant.0);
                return Err(Flaw::new("duplicate_header_field", message));
            }
            if meant.0 == "protocolVersion" && meant.1 != [Some("4.0".to_owned())] {
                return Err(Flaw::new("invalid_protocol_version", "Invalid protocol version"));
            }
            said.0.push(meant);
        }
        for required in ["protocolVersion", "client", "id", "service"] {
            if said.field(required).is_none() {
                return Err(Flaw::new("missing_header_field", format!("Required field '{required}' is missing")));
            }
        }
        Ok(said)
    }

    fn field(&self, name: &str) -> Option<&[Option<String>]> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, said)| said.as_slice())
    }

    /// The parts of an identifier that are said.
    pub(super) fn id(&self, name: &str) -> Vec<String> {
        self.field(name).unwrap_or_default().iter().flatten().cloned().collect()
    }

    /// Instance, member class, member code and subsystem of the service.
    pub(super) fn provider(&self) -> Vec<String> {
        self.field("service").unwrap_or_default().iter().take(4).flatten().cloned().collect()
    }

    pub(super) fn service_code(&self) -> &str {
        self.service_part(4).unwrap_or_default()
    }

    pub(super) fn service_version(&self) -> Option<&str> {
        self.service_part(5)
    }

    fn service_part(&self, at: usize) -> Option<&str> {
        self.field("service")?.get(at)?.as_deref()
    }

    /// Whether an answer's header repeats this one.
    pub(super) fn is_repeated_by(&self, answer: &Header) -> bool {
        ["client", "service", "userId", "representedParty", "issue", "id"]
            .into_iter()
            .all(|name| self.field(name) == answer.field(name))
    }
}

/// What an element of a header means; nothing when it is not of this protocol.
fn meant(field: &Node) -> Result<Option<Said>, Flaw> {
    if let Some(name) = TEXTS.into_iter().find(|name| field.is(XROAD, name)) {
        return Ok(Some((name, vec![Some(field.text.clone())])));
    }
    if field.is(REPRESENTATION, "representedParty") {
        return Ok(Some(("representedParty", parts(field, REPRESENTATION, &PARTY)?)));
    }
    let (name, objects, names): (_, &[&str], &[&str]) = match field.name.as_str() {
        "client" => ("client", &["MEMBER", "SUBSYSTEM"], &SUBSYSTEM),
        "service" => ("service", &["SERVICE"], &SERVICE),
        "securityServer" => ("securityServer", &["SERVER"], &SERVER),
        _ => return Ok(None),
    };
    if !field.is(XROAD, name) {
        return Ok(None);
    }
    match &field.object_type {
        Some(object) if objects.contains(&object.as_str()) => Ok(Some((name, parts(field, IDENTIFIERS, names)?))),
        Some(object) => Err(Flaw::new("invalid_xml", format!("Unexpected objectType: {object}"))),
        None => Err(Flaw::new("invalid_xml", "Missing objectType attribute")),
    }
}

fn parts(field: &Node, space: &str, names: &[&'static str]) -> Result<Vec<Option<String>>, Flaw> {
    let part = |name: &&'static str| {
        let mut found = field.children.iter().filter(|child| child.is(space, name));
        let first = found.next().map(|child| child.text.clone());
        match found.next() {
            None => Ok(first),
            Some(_) => {
                Err(Flaw::new("duplicate_header_field", format!("SOAP header contains duplicate field '{name}'")))
            }
        }
    };
    names.iter().map(part).collect()
}
