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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_terms_and_attributes_are_found_in_order() {
        let source = "# A comment\nplate = Plate\n    .hint = Like { $sample }\n-portal = Portico\nbroken here\nlast = Two\n    lines\n";
        let expected =
            [("plate", "Plate"), ("plate.hint", "Like { $sample }"), ("-portal", "Portico"), ("last", "Two\nlines")];
        assert_eq!(messages(source), expected.map(|(id, text)| (id.to_owned(), text.to_owned())));
    }
}
