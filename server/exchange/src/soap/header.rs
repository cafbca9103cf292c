//! The header of a message: who asks whom, for whom and why. An answer repeats it, or it is not the answer.

use super::{
    flaw::Flaw,
    xml::{Element, Space, escape},
};
use crate::{
    address::ServiceId,
    message::Sender,
    party::{NotAParty, Party},
};
use uuid::Uuid;

const VERSION: &str = "4.0";

/// What an answer has to repeat.
const REPEATED: [(Space, &str); 7] = [
    (Space::XRoad, "client"),
    (Space::XRoad, "service"),
    (Space::XRoad, "userId"),
    (Space::Representation, "representedParty"),
    (Space::XRoad, "issue"),
    (Space::XRoad, "id"),
    (Space::XRoad, "protocolVersion"),
];

/// Prefixes as the envelope declares them.
const PREFIXES: [(Space, &str); 3] = [(Space::XRoad, "x"), (Space::Identifiers, "id"), (Space::Representation, "r")];

#[derive(Clone)]
pub struct Header(Vec<Field>);

#[derive(Clone)]
struct Field {
    space: Space,
    name: &'static str,
    /// `SUBSYSTEM`, `SERVICE` or `SERVER`, when it is an identifier.
    object: Option<&'static str>,
    /// Where the parts belong; a text is one part without a name.
    parts: (Space, Vec<(&'static str, String)>),
}

impl Header {
    /// # Errors
    /// When the represented party is none.
    pub fn new(service: &ServiceId, trace: Uuid, sender: Sender<'_>) -> Result<Self, NotAParty> {
        let id = |name, object, parts| Field {
            space: Space::XRoad,
            name,
            object: Some(object),
            parts: (Space::Identifiers, parts),
        };
        let text = |name, text: &str| {
            let parts = (Space::None, vec![("", text.to_owned())]);
            Field { space: Space::XRoad, name, object: None, parts }
        };
        let mut called = service.subsystem.named_parts();
        called.push(("serviceCode", service.service_code.clone()));
        called.extend(service.service_version.clone().map(|version| ("serviceVersion", version)));
        let mut fields = vec![id("client", "SUBSYSTEM", sender.client.named_parts()), id("service", "SERVICE", called)];
        fields.extend(sender.security_server.map(|server| id("securityServer", "SERVER", server.named_parts())));
        fields.extend(sender.user.map(|user| text("userId", user)));
        if let Some(party) = sender.represented {
            let Party { class, code } = party.parse()?;
            let mut parts: Vec<_> = class.into_iter().map(|class| ("partyClass", class)).collect();
            parts.push(("partyCode", code));
            let parts = (Space::Representation, parts);
            fields.push(Field { space: Space::Representation, name: "representedParty", object: None, parts });
        }
        fields.extend(sender.issue.map(|issue| text("issue", issue)));
        fields.extend([text("id", &trace.to_string()), text("protocolVersion", VERSION)]);
        Ok(Self(fields))
    }

    pub fn write(&self, into: &mut String) {
        for field in &self.0 {
            let tag = format!("{}:{}", prefix(field.space), field.name);
            let object = field.object.map(|object| format!(" id:objectType=\"{object}\"")).unwrap_or_default();
            *into += &format!("<{tag}{object}>");
            let (space, parts) = &field.parts;
            for (name, text) in parts {
                let tag = format!("{}:{name}", prefix(*space));
                let (open, close) =
                    if name.is_empty() { Default::default() } else { (format!("<{tag}>"), format!("</{tag}>")) };
                *into += &open;
                escape(text, into);
                *into += &close;
            }
            *into += &format!("</{tag}>");
        }
    }

    /// Whether the header of an answer says the same; names the first field that does not. The order is free.
    pub fn check(&self, theirs: &Element) -> Result<(), Flaw> {
        for (space, name) in REPEATED {
            let ours = self.0.iter().find(|field| field.name == name).map(|field| {
                let mut parts: Vec<(&str, &str)> =
                    field.parts.1.iter().map(|(name, text)| (*name, text.as_str())).collect();
                parts.sort_unstable();
                parts
            });
            let mut found = theirs.children.iter().filter(|child| child.is(space, name));
            let said = found.next().map(said);
            if said != ours || found.next().is_some() {
                return Err(Flaw::Header(name));
            }
        }
        Ok(())
    }
}

fn said(field: &Element) -> Vec<(&str, &str)> {
    if field.children.is_empty() {
        return vec![("", &field.text)];
    }
    let mut parts: Vec<_> = field.children.iter().map(|part| (part.name.as_str(), part.text.as_str())).collect();
    parts.sort_unstable();
    parts
}

fn prefix(space: Space) -> &'static str {
    PREFIXES.iter().find(|(known, _)| *known == space).map_or("", |(_, prefix)| prefix)
}
