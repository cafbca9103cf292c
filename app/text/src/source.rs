//! A locale file as its translator wrote it: every message with its own source text.

use fluent_syntax::{ast, parser};

/// The messages of a file in their order: `(id, text)`, attributes as `plate.hint`. What cannot be read is left out.
pub fn messages(source: &str) -> Vec<(String, String)> {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, _)) => resource,
    };
    let mut found = Vec::new();
    for entry in resource.body {
        let (prefix, id, value, attributes) = match entry {
            ast::Entry::Message(message) => ("", message.id, message.value, message.attributes),
            ast::Entry::Term(term) => ("-", term.id, Some(term.value), term.attributes),
            _ => continue,
        };
        let name = format!("{prefix}{}", id.name);
        found.extend(value.map(|pattern| (name.clone(), written(pattern))));
        found.extend(attributes.into_iter().map(|a| (format!("{name}.{}", a.id.name), written(a.value))));
    }
    found
}

/// A pattern as it stands in the file.
fn written(value: ast::Pattern<&str>) -> String {
    let message =
        ast::Message { id: ast::Identifier { name: "x" }, value: Some(value), attributes: Vec::new(), comment: None };
    let resource = ast::Resource { body: vec![ast::Entry::Message(message)] };
    let text = fluent_syntax::serializer::serialize(&resource);
    let text = text.trim_end().strip_prefix("x =").unwrap_or_default();
    text.lines().map(str::trim_start).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// Where a message or an attribute (`plate.hint`) stands: line and column, both from 1.
pub fn place_of(source: &str, key: &str) -> Option<(usize, usize)> {
    let (message, attribute) =
        key.split_once('.').map_or((key, None), |(message, attribute)| (message, Some(attribute)));
    let begins =
        |text: &str, name: &str| text.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='));
    let mut inside = false;
    for (number, line) in source.lines().enumerate() {
        let text = line.trim_start();
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            inside = begins(line, message);
        }
        let here = match attribute {
            None => inside && text.len() == line.len(),
            Some(attribute) => inside && text.strip_prefix('.').is_some_and(|text| begins(text, attribute)),
        };
        if here && !line.is_empty() {
            return Some((number + 1, line.chars().count() - text.chars().count() + 1));
        }
    }
    None
}

/// The messages and terms that others show within their own text: `{ plate }`, `{ -portal }`.
pub fn shown_within(source: &str) -> Vec<&str> {
    let inside = source.split('{').skip(1).map(str::trim_start);
    let name =
        |text: &'_ str| text.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(text.len());
    inside.map(|text| &text[..name(text)]).filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_and_attributes_have_their_place_and_their_mentions() {
        let source = "# plate = no\nplates = { plate } and { $n }\n    .hint = x\n\nplate = P { -portal.genitive }\n    .hint = like { õ }\n";
        assert_eq!(place_of(source, "plate"), Some((5, 1)));
        assert_eq!(place_of(source, "plate.hint"), Some((6, 5)));
        assert_eq!(place_of(source, "plates.hint"), Some((3, 5)));
        assert_eq!(place_of(source, "plate.none"), None);
        assert_eq!(shown_within(source), ["plate", "-portal"]);
    }

    #[test]
    fn messages_terms_and_attributes_are_found_in_order() {
        let source = "# A comment\nplate = Plate\n    .hint = Like { $sample }\n-portal = Portico\nbroken here\nlast = Two\n    lines\n";
        let expected =
            [("plate", "Plate"), ("plate.hint", "Like { $sample }"), ("-portal", "Portico"), ("last", "Two\nlines")];
        assert_eq!(messages(source), expected.map(|(id, text)| (id.to_owned(), text.to_owned())));
    }
}
