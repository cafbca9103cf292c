//! JSON and XML: an object is elements, a list is an element repeated, `null` is no element, a file is base64.

use std::{cell::Cell, collections::BTreeMap};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value as Json};
use uuid::Uuid;

use super::{
    flaw::Flaw,
    kind::Kind,
    multipart::{Attachment, Files},
    settings::{Attached, Part, Soap},
    xml::{Element, Space, escape, is_allowed, is_name},
};
use crate::soap::XOP;

/// The inside of a question and the files that travel beside it.
pub struct Written {
    pub xml: String,
    pub files: Vec<Attachment>,
}

/// Writes the parts of a question: first those that `order` names, in its order, then the others by their names.
pub fn write(body: &Json, soap: &Soap, order: &[Part], trace: Uuid) -> Result<Written, Flaw> {
    let object = body.as_object().ok_or(Flaw::Unwritable("it is not an object"))?;
    let prefix = if soap.qualified { "m:" } else { "" };
    let mut writer = Writer { order, prefix, trace, written: Written { xml: String::new(), files: Vec::new() } };
    writer.object(object, "")?;
    Ok(writer.written)
}

struct Writer<'a> {
    order: &'a [Part],
    prefix: &'static str,
    trace: Uuid,
    written: Written,
}

impl Writer<'_> {
    fn object(&mut self, object: &Map<String, Json>, at: &str) -> Result<(), Flaw> {
        let place = |path: &str| self.order.iter().position(|part| part.path == path).unwrap_or(usize::MAX);
        let mut parts: Vec<_> = object
            .iter()
            .map(|(name, value)| {
                let path = join(at, name);
                (place(&path), name, path, value)
            })
            .collect();
        parts.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)));
        for (place, name, path, value) in parts {
            let attached = self.order.get(place).and_then(|part| part.attached);
            match value {
                Json::Array(items) => items.iter().try_for_each(|item| self.element(name, &path, item, attached))?,
                value => self.element(name, &path, value, attached)?,
            }
        }
        Ok(())
    }

    fn element(&mut self, name: &str, path: &str, value: &Json, attached: Option<Attached>) -> Result<(), Flaw> {
        if value.is_null() {
            return Ok(());
        }
        if !is_name(name) {
            return Err(Flaw::Unwritable("a name in it cannot be the name of an element"));
        }
        let tag = format!("{}{name}", self.prefix);
        self.written.xml += &format!("<{tag}>");
        match value {
            Json::String(text) => match attached {
                Some(how) => self.attach(name, text, how)?,
                None if text.chars().all(is_allowed) => escape(text, &mut self.written.xml),
                None => return Err(Flaw::Unwritable("a text in it holds characters that XML forbids")),
            },
            Json::Object(object) => self.object(object, path)?,
            Json::Array(_) => return Err(Flaw::Unwritable("a list in it holds a list")),
            other => self.written.xml += &other.to_string(),
        }
        self.written.xml += &format!("</{tag}>");
        Ok(())
    }

    fn attach(&mut self, name: &str, text: &str, how: Attached) -> Result<(), Flaw> {
        let bytes = STANDARD.decode(text).map_err(|_| Flaw::Unwritable("a file in it is not base64"))?;
        let id = format!("{}.{}@portico", self.written.files.len() + 1, self.trace.simple());
        self.written.xml += &match how {
            Attached::Swaref => format!("cid:{id}"),
            Attached::Mtom => format!("<xop:Include xmlns:xop=\"{XOP}\" href=\"cid:{id}\"/>"),
        };
        let name = if name.is_ascii() { format!("{name}.bin") } else { "file.bin".to_owned() };
        self.written.files.push(Attachment { id, name, how, bytes });
        Ok(())
    }
}

/// Reads the inside of an answer. What is not declared in `kinds` is text; repeated, it is a list.
pub fn read(answer: Element, kinds: &BTreeMap<String, Kind>, files: &Files) -> Result<Json, Flaw> {
    let reader = Reader { kinds, files, room: Cell::new(files.size()) };
    reader.object(answer, "").map(Json::Object)
}

struct Reader<'a> {
    kinds: &'a BTreeMap<String, Kind>,
    files: &'a Files,
    /// So many bytes of files may still be named: each file once. A short text that names a long file again and again
    /// would fill the memory.
    room: Cell<usize>,
}

impl Reader<'_> {
    fn file(&self, file: &[u8]) -> Result<Json, Flaw> {
        let left = self.room.get().checked_sub(file.len());
        self.room.set(left.ok_or(Flaw::Multipart("a file is named more than once in it"))?);
        Ok(Json::String(STANDARD.encode(file)))
    }

    fn object(&self, element: Element, at: &str) -> Result<Map<String, Json>, Flaw> {
        if !element.text.trim().is_empty() {
            return Err(Flaw::Xml("it has text between elements"));
        }
        let mut object = Map::new();
        let lists = self.kinds.iter().filter(|(_, kind)| kind.is_list());
        for name in lists.filter_map(|(path, _)| inside(at, path)) {
            object.insert(name.to_owned(), Json::Array(Vec::new()));
        }
        for child in element.children {
            let (name, path) = (child.name.clone(), join(at, &child.name));
            let kind = self.kinds.get(&path).copied();
            let value = self.value(child, &path, kind)?;
            let declared = kind.is_some();
            match object.get_mut(&name) {
                None => {
                    object.insert(name, value);
                }
                // An empty place in a list says nothing.
                Some(Json::Array(list)) => list.extend(Some(value).filter(|value| !value.is_null())),
                Some(_) if declared => return Err(Flaw::Kind(path)),
                Some(first) => *first = Json::Array(vec![first.take(), value]),
            }
        }
        Ok(object)
    }

    fn value(&self, element: Element, path: &str, kind: Option<Kind>) -> Result<Json, Flaw> {
        let wrong = || Flaw::Kind(path.to_owned());
        if element.attribute(Space::Instance, "nil").is_some_and(|nil| matches!(nil.trim(), "true" | "1")) {
            return Ok(Json::Null);
        }
        if let [include] = element.children.as_slice()
            && include.is(Space::Xop, "Include")
        {
            let file = include.attribute(Space::None, "href").and_then(|href| self.files.get(href));
            return self.file(file.ok_or(Flaw::Multipart("a file is missing in it"))?);
        }
        if element.children.is_empty() {
            return match self.files.get(element.text.trim()) {
                Some(file) => self.file(file),
                None => kind.unwrap_or(Kind::Text).read(element.text).ok_or_else(wrong),
            };
        }
        match kind {
            None | Some(Kind::Objects) => self.object(element, path).map(Json::Object),
            Some(_) => Err(wrong()),
        }
    }
}

fn join(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") }
}

/// The name of what stands at `path` directly inside `at`.
fn inside<'a>(at: &str, path: &'a str) -> Option<&'a str> {
    let rest = if at.is_empty() { path } else { path.strip_prefix(at)?.strip_prefix('.')? };
    (!rest.contains('.')).then_some(rest)
}
