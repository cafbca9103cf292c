//! XML as a small tree that remembers where in the text each element stands.

use super::{ENVELOPE, IDENTIFIERS, REPRESENTATION, XROAD};
use quick_xml::{
    NsReader, XmlVersion,
    escape::resolve_predefined_entity,
    events::Event,
    name::{Namespace, ResolveResult},
};
use std::ops::Range;

const DEEPEST: usize = 64;

/// Why a text is refused, for operators.
#[derive(Debug)]
pub(crate) struct NotXml(pub(crate) &'static str);

#[derive(Debug)]
pub(crate) struct Node {
    /// One of the protocol's namespaces; empty for none and `other` for all others.
    space: &'static str,
    pub(crate) name: String,
    /// `id:objectType`.
    pub(crate) object_type: Option<String>,
    pub(crate) children: Vec<Node>,
    pub(crate) text: String,
    /// From behind the start tag to before the end tag, in bytes.
    pub(crate) inside: Range<usize>,
}

impl Node {
    pub(crate) fn is(&self, space: &str, name: &str) -> bool {
        self.space == space && self.name == name
    }

    /// The text of a child, without the white space around it.
    pub(crate) fn said(&self, name: &str) -> Option<&str> {
        self.children.iter().find(|child| child.name == name).map(|child| child.text.trim())
    }
}

/// The text, and its one root element.
pub(super) fn read(bytes: &[u8]) -> Result<(&str, Node), NotXml> {
    let text = std::str::from_utf8(bytes).map_err(|_| NotXml("it is not UTF-8"))?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = NsReader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut open: Vec<Node> = Vec::new();
    let mut root = None;
    loop {
        let before = place(reader.buffer_position());
        let event = reader.read_event().map_err(|_| NotXml("it is not well formed"))?;
        let said = match event {
            Event::Start(start) => {
                if root.is_some() || open.len() >= DEEPEST {
                    return Err(NotXml("it is too deep, or has two roots"));
                }
                let names = reader.resolver();
                let (space, name) = names.resolve_element(start.name());
                let object_type = start.attributes().flatten().take(32).find_map(|attribute| {
                    let (space, name) = names.resolve_attribute(attribute.key);
                    let wanted = known(&space).ok()? == IDENTIFIERS && name.into_inner() == "objectType";
                    let value = wanted.then(|| attribute.normalized_value(XmlVersion::Explicit1_0).ok())??;
                    Some(value.into_owned())
                });
                let (name, space) = (name.into_inner().to_owned(), known(&space)?);
                let after = place(reader.buffer_position());
                let (children, text) = (Vec::new(), String::new());
                open.push(Node { space, name, object_type, children, text, inside: after..after });
                continue;
            }
            Event::End(_) => {
                let Some(mut node) = open.pop() else { continue };
                // An empty element has nothing inside; its end tag is nowhere.
                node.inside.end = before.max(node.inside.start);
                match open.last_mut() {
                    Some(parent) => parent.children.push(node),
                    None => root = Some(node),
                }
                continue;
            }
            Event::Text(text) => text.xml10_content().into_owned(),
            Event::CData(text) => text.xml10_content().into_owned(),
            Event::GeneralRef(name) => match name.resolve_char_ref() {
                Ok(Some(letter)) => letter.to_string(),
                _ => resolve_predefined_entity(&name).ok_or(NotXml("it names an entity"))?.to_owned(),
            },
            Event::DocType(_) => return Err(NotXml("it has a DOCTYPE")),
            Event::Eof => break,
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::Empty(_) => continue,
        };
        match open.last_mut() {
            Some(node) => node.text.push_str(&said),
            None if said.trim().is_empty() => {}
            None => return Err(NotXml("it has text outside of its root")),
        }
    }
    Ok((text, root.ok_or(NotXml("it ends too early"))?))
}

fn known(space: &ResolveResult<'_>) -> Result<&'static str, NotXml> {
    match space {
        ResolveResult::Unbound => Ok(""),
        ResolveResult::Unknown(_) => Err(NotXml("it uses a prefix that it does not declare")),
        ResolveResult::Bound(Namespace(name)) => {
            let ours = [ENVELOPE, XROAD, IDENTIFIERS, REPRESENTATION];
            Ok(ours.into_iter().find(|known| known == name).unwrap_or("other"))
        }
    }
}

fn place(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}
