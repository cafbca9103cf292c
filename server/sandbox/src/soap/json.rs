//! The registers think in JSON; over SOAP its objects are elements, its lists are elements repeated.

use super::Node;
use serde_json::{Map, Value};

/// What is inside an element: text, or an object of its children.
pub(crate) fn value(node: &Node) -> Value {
    if node.children.is_empty() {
        return Value::String(node.text.clone());
    }
    let mut object = Map::new();
    for child in &node.children {
        let value = value(child);
        match object.get_mut(&child.name) {
            None => {
                object.insert(child.name.clone(), value);
            }
            Some(Value::Array(list)) => list.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }
    Value::Object(object)
}

/// The elements of an object; `null` is none.
pub(crate) fn parts(object: &Value) -> String {
    let mut xml = String::new();
    for (name, value) in object.as_object().into_iter().flatten() {
        match value {
            Value::Array(items) => items.iter().for_each(|item| element(name, item, &mut xml)),
            value => element(name, value, &mut xml),
        }
    }
    xml
}

fn element(name: &str, value: &Value, xml: &mut String) {
    let inside = match value {
        Value::Null => return,
        Value::String(text) => crate::page::escape(text),
        Value::Object(_) => parts(value),
        other => other.to_string(),
    };
    *xml += &format!("<{name}>{inside}</{name}>");
}
