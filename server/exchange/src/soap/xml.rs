//! XML from strangers: read into a small tree, or refused. No DOCTYPE, no entity but the five of XML itself, and an end
//! to depth, elements, attributes and namespaces; the size was bounded before.

use quick_xml::{
    NsReader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesStart, Event},
    name::{Namespace, NamespaceResolver, ResolveResult},
};

use super::{ENVELOPE, IDENTIFIERS, INSTANCE, REPRESENTATION, XOP, XROAD, flaw::Flaw};

const DEEPEST: usize = 32;
const MOST_ELEMENTS: usize = 50_000;
const MOST_ATTRIBUTES: usize = 32;
const MOST_NAMESPACES: usize = 64;

/// Whose name a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Space {
    Envelope,
    XRoad,
    Identifiers,
    Representation,
    Xop,
    Instance,
    /// Somebody's own namespace.
    Other,
    None,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Element {
    pub space: Space,
    pub name: String,
    /// Without the declarations of namespaces.
    pub attributes: Vec<(Space, String, String)>,
    pub children: Vec<Element>,
    /// All text directly inside, put together.
    pub text: String,
}

impl Element {
    pub fn is(&self, space: Space, name: &str) -> bool {
        self.space == space && self.name == name
    }

    /// The only child of that name; `None` when there is none or more than one.
    pub fn only(&self, space: Space, name: &str) -> Option<&Element> {
        let mut found = self.children.iter().filter(|child| child.is(space, name));
        found.next().filter(|_| found.next().is_none())
    }

    pub fn attribute(&self, space: Space, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(of, called, _)| *of == space && called == name);
        found.map(|(_, _, value)| value.as_str())
    }
}

/// Reads one document: an element, with nothing but comments around it.
pub fn parse(bytes: &[u8]) -> Result<Element, Flaw> {
    let text = std::str::from_utf8(bytes).map_err(|_| Flaw::Xml("it is not UTF-8"))?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if !text.chars().all(is_allowed) {
        return Err(Flaw::Xml("it holds characters that XML forbids"));
    }
    let mut reader = NsReader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    reader.resolver_mut().set_max_namespace_bindings(MOST_NAMESPACES);
    let mut tree = Tree { open: Vec::new(), root: None, elements: 0 };
    loop {
        match reader.read_event().map_err(|_| Flaw::Xml("it is not well formed"))? {
            Event::Start(start) => tree.open(element(&start, reader.resolver())?)?,
            Event::End(_) => tree.close(),
            Event::Text(text) => tree.say(&text.xml10_content())?,
            Event::CData(text) => tree.say(&text.xml10_content())?,
            Event::GeneralRef(name) => match name.resolve_char_ref() {
                Ok(Some(letter)) if is_allowed(letter) => tree.say(letter.encode_utf8(&mut [0; 4]))?,
                Ok(None) => tree.say(resolve_predefined_entity(&name).ok_or(Flaw::Xml("it names an entity"))?)?,
                _ => return Err(Flaw::Xml("it holds characters that XML forbids")),
            },
            Event::Decl(declaration) => match declaration.encoding() {
                None => {}
                Some(Ok(name)) if name.eq_ignore_ascii_case("utf-8") => {}
                Some(_) => return Err(Flaw::Xml("it declares another encoding than UTF-8")),
            },
            Event::DocType(_) => return Err(Flaw::Xml("it has a DOCTYPE")),
            Event::PI(_) => return Err(Flaw::Xml("it has a processing instruction")),
            Event::Comment(_) | Event::Empty(_) => {}
            Event::Eof => return tree.whole(),
        }
    }
}

/// What has been read so far.
struct Tree {
    open: Vec<Element>,
    root: Option<Element>,
    elements: usize,
}

impl Tree {
    fn open(&mut self, element: Element) -> Result<(), Flaw> {
        self.elements += 1;
        if self.root.is_some() {
            return Err(Flaw::Xml("it has more than one root"));
        }
        if self.open.len() >= DEEPEST || self.elements > MOST_ELEMENTS {
            return Err(Flaw::Xml("it is too deep or has too many elements"));
        }
        self.open.push(element);
        Ok(())
    }

    fn close(&mut self) {
        let Some(done) = self.open.pop() else { return };
        match self.open.last_mut() {
            Some(parent) => parent.children.push(done),
            None => self.root = Some(done),
        }
    }

    fn say(&mut self, text: &str) -> Result<(), Flaw> {
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return Err(Flaw::Xml("it has text outside of its root")),
        }
        Ok(())
    }

    fn whole(self) -> Result<Element, Flaw> {
        self.root.ok_or(Flaw::Xml("it ends too early"))
    }
}

fn element(start: &BytesStart<'_>, names: &NamespaceResolver) -> Result<Element, Flaw> {
    let (space, name) = names.resolve_element(start.name());
    let mut attributes = Vec::new();
    for (count, attribute) in start.attributes().enumerate() {
        if count >= MOST_ATTRIBUTES {
            return Err(Flaw::Xml("an element has too many attributes"));
        }
        let attribute = attribute.map_err(|_| Flaw::Xml("an attribute is not well formed"))?;
        if attribute.key.as_namespace_binding().is_some() {
            continue;
        }
        let (space, name) = names.resolve_attribute(attribute.key);
        let value = attribute
            .normalized_value(XmlVersion::Explicit1_0)
            .map_err(|_| Flaw::Xml("an attribute names an entity"))?;
        attributes.push((known(&space)?, name.into_inner().to_owned(), value.into_owned()));
    }
    let name = name.into_inner().to_owned();
    Ok(Element { space: known(&space)?, name, attributes, children: Vec::new(), text: String::new() })
}

fn known(space: &ResolveResult<'_>) -> Result<Space, Flaw> {
    Ok(match space {
        ResolveResult::Unbound => Space::None,
        ResolveResult::Unknown(_) => return Err(Flaw::Xml("it uses a prefix that it does not declare")),
        ResolveResult::Bound(Namespace(ENVELOPE)) => Space::Envelope,
        ResolveResult::Bound(Namespace(XROAD)) => Space::XRoad,
        ResolveResult::Bound(Namespace(IDENTIFIERS)) => Space::Identifiers,
        ResolveResult::Bound(Namespace(REPRESENTATION)) => Space::Representation,
        ResolveResult::Bound(Namespace(XOP)) => Space::Xop,
        ResolveResult::Bound(Namespace(INSTANCE)) => Space::Instance,
        ResolveResult::Bound(_) => Space::Other,
    })
}

/// `Char` of XML 1.0.
pub fn is_allowed(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..)
}

/// Text as it stands between two tags, or between double quotes. A bare carriage return would be read as a line feed.
pub fn escape(text: &str, into: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            '\r' => into.push_str("&#13;"),
            other => into.push(other),
        }
    }
}

/// Whether it can be the name of an element: what XML allows, without a colon.
pub fn is_name(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|first| first.is_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_alphanumeric() || "_-.".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_becomes_a_tree() {
        let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- - -->\n<a xmlns='urn:x' p:nil='1 &gt; 0' \
                    xmlns:p='http://www.w3.org/2001/XMLSchema-instance'>x &amp; <![CDATA[<y>]]>&#x21;\r\n<b/></a>\n";
        let root = parse(text.as_bytes()).unwrap();
        assert!(root.is(Space::Other, "a"));
        assert_eq!(root.text, "x & <y>!\n");
        assert_eq!(root.attribute(Space::Instance, "nil"), Some("1 > 0"));
        assert!(root.only(Space::Other, "b").is_some());
    }

    #[test]
    fn what_is_written_is_read_again() {
        let odd = "<&>\"'\r\n\t õ 🚗 ]]>";
        let mut text = String::from("<a>");
        escape(odd, &mut text);
        assert_eq!(parse((text + "</a>").as_bytes()).unwrap().text, odd);
    }

    #[test]
    fn hostile_documents_are_refused_and_say_why() {
        let deep = "<a>".repeat(100_000);
        let attributes: String = (0..100_000).map(|n| format!(" a{n}='1'")).collect();
        let namespaces: String = (0..1000).map(|n| format!(" xmlns:a{n}='urn:{n}'")).collect();
        let many = format!("<a>{}</a>", "<b/>".repeat(MOST_ELEMENTS));
        for (text, why) in [
            ("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>", "DOCTYPE"),
            ("<a><!DOCTYPE b></a>", "DOCTYPE"),
            ("<a>&e;</a>", "entity"),
            ("<a b='&e;'/>", "entity"),
            ("<a>&#0;</a>", "forbids"),
            ("<a>&#x1F;</a>", "forbids"),
            ("<a>\u{1}</a>", "forbids"),
            ("<?xml version='1.0' encoding='latin1'?><a/>", "encoding"),
            ("<a><?run me?></a>", "processing"),
            (deep.as_str(), "too deep"),
            (many.as_str(), "too many elements"),
            (&format!("<a{attributes}/>"), "too many attributes"),
            (&format!("<a{namespaces}/>"), "well formed"),
            ("<a b='1' b='2'/>", "attribute"),
            ("<p:a/>", "prefix"),
            ("<a p:b=''/>", "prefix"),
            ("<a/><b/>", "one root"),
            ("<a/>b", "outside"),
            ("", "early"),
            ("<a><b></b>", "early"),
            ("<a><b></a></b>", "well formed"),
            ("<a", "well formed"),
        ] {
            let flaw = parse(text.as_bytes()).unwrap_err().to_string();
            assert!(flaw.contains(why), "{why}: {flaw}");
        }
        assert!(parse(b"<a>\xFF</a>").unwrap_err().to_string().contains("UTF-8"));
    }
}
