//! Reads the forms of a page as a browser without scripts does: what would be sent if nothing was changed.
//!
//! Not a parser of HTML at large: it trusts pages to close their tags and quote their attributes, as ours do.

mod tags;

use tags::{Tag, Tags};

/// A form, with the fields that it would send.
#[derive(Debug, PartialEq, Eq, Default)]
pub(crate) struct Form {
    pub(crate) action: String,
    /// Names and values in the order of the page; buttons are not among them.
    pub(crate) fields: Vec<(String, String)>,
}

impl Form {
    /// The form filled in: a field with one of these names gets the text beside it.
    pub(crate) fn filled(&self, answers: &[(&str, &str)]) -> Vec<(String, String)> {
        let fill = |(name, value): &(String, String)| {
            let answer = answers.iter().find(|(field, _)| field == name);
            (name.clone(), answer.map_or(value.as_str(), |(_, text)| text).to_owned())
        };
        self.fields.iter().map(fill).collect()
    }

    pub(crate) fn has(&self, field: &str) -> bool {
        self.fields.iter().any(|(name, _)| name == field)
    }
}

/// The forms of a page, in its order.
pub(crate) fn forms(html: &str) -> Vec<Form> {
    let (mut forms, mut open, mut select) = (Vec::new(), None::<Form>, None::<Select>);
    let mut tags = Tags::new(html);
    while let Some(tag) = tags.next() {
        match (tag.name, &mut open) {
            ("form", _) => {
                open = Some(Form { action: tag.value("action").unwrap_or_default(), fields: Vec::new() });
            }
            ("/form", _) => forms.extend(open.take()),
            ("input", Some(form)) => form.fields.extend(input(&tag)),
            ("textarea", Some(form)) => {
                let text = tags::decode(tags.text());
                // The first line break after the tag is not part of the text.
                let text = text.strip_prefix('\n').unwrap_or(&text).to_owned();
                form.fields.extend(named(&tag).map(|name| (name, text)));
            }
            ("select", Some(_)) => select = named(&tag).map(|name| Select { name, first: None, chosen: None }),
            ("option", Some(_)) => {
                let text = tags.text();
                if let Some(select) = &mut select {
                    select.offer(tag.value("value").unwrap_or_else(|| tags::decode(text.trim())), tag.has("selected"));
                }
            }
            ("/select", Some(form)) => form.fields.extend(select.take().and_then(Select::field)),
            _ => {}
        }
    }
    forms
}

/// A list of which one is chosen; browsers choose the first when the page chooses none.
struct Select {
    name: String,
    first: Option<String>,
    chosen: Option<String>,
}

impl Select {
    fn offer(&mut self, value: String, selected: bool) {
        if selected {
            self.chosen = Some(value);
        } else {
            self.first.get_or_insert(value);
        }
    }

    fn field(self) -> Option<(String, String)> {
        Some((self.name, self.chosen.or(self.first)?))
    }
}

fn input(tag: &Tag) -> Option<(String, String)> {
    let value = tag.value("value");
    let value = match tag.value("type").unwrap_or_default().as_str() {
        "submit" | "button" | "image" | "reset" | "file" => return None,
        "checkbox" | "radio" => tag.has("checked").then(|| value.unwrap_or_else(|| "on".into()))?,
        _ => value.unwrap_or_default(),
    };
    Some((named(tag)?, value))
}

/// The name under which a field is sent; one without a name, or switched off, is not.
fn named(tag: &Tag) -> Option<String> {
    tag.value("name").filter(|name| !name.is_empty() && !tag.has("disabled"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(html: &str) -> Vec<(String, String)> {
        let form = format!("<form action=\"/a\">{html}</form>");
        forms(&form).remove(0).fields
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        expected.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect()
    }

    #[test]
    fn each_form_has_its_action_and_fields() {
        let page = r#"<!DOCTYPE html><!-- <form action="/no"> --><form method="post" action="/et/a?x=1&amp;y=2">
            <input type="hidden" name="_csrf" value="a-_1"><button type="submit" name="b" value="1">Go</button></form>
            <input name="outside" value="1"><form action='/b'><input name=plate></form>"#;
        let found = forms(page);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0], Form { action: "/et/a?x=1&y=2".into(), fields: pairs(&[("_csrf", "a-_1")]) });
        assert_eq!(found[1], Form { action: "/b".into(), fields: pairs(&[("plate", "")]) });
    }

    #[test]
    fn boxes_are_sent_when_they_are_ticked() {
        let html = r#"<input type="radio" name="r" value="1"><input type="radio" name="r" value="2" checked>
            <input type="checkbox" name="c" checked><input type="checkbox" name="d"><input name="e" value="x" disabled>"#;
        assert_eq!(fields(html), pairs(&[("r", "2"), ("c", "on")]));
    }

    #[test]
    fn a_list_sends_what_is_selected_or_else_its_first() {
        let html = r#"<select name="a"><option value="1">one</option><option value="2" selected>two</option></select>
            <select name="b"><option>õun &amp; pirn</option><option>x</option></select><select name="c"></select>"#;
        assert_eq!(fields(html), pairs(&[("a", "2"), ("b", "õun & pirn")]));
    }

    #[test]
    fn long_text_and_entities_are_read() {
        let html = "<textarea name=\"t\">\nA &lt;b&gt; &#x27;c&#39; &unknown; &</textarea><input name=\"q\" value=\"&quot;>\">";
        assert_eq!(fields(html), pairs(&[("t", "A <b> 'c' &unknown; &"), ("q", "\">")]));
    }

    #[test]
    fn answers_replace_what_stood_there() {
        let form = Form { action: String::new(), fields: pairs(&[("_csrf", "t"), ("plate", "")]) };
        assert_eq!(form.filled(&[("plate", "100AAA"), ("email", "x")]), pairs(&[("_csrf", "t"), ("plate", "100AAA")]));
        assert!(form.has("plate") && !form.has("email"));
    }
}
