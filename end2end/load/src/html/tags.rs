//! Walks over the tags of a page.

/// A tag with its attributes still in one piece; an end tag's name begins with a slash.
pub(super) struct Tag<'a> {
    pub(super) name: &'a str,
    attributes: &'a str,
}

/// The tags of a page, one after another, comments left out.
pub(super) struct Tags<'a> {
    rest: &'a str,
}

impl<'a> Tags<'a> {
    pub(super) fn new(html: &'a str) -> Self {
        Self { rest: html }
    }

    pub(super) fn next(&mut self) -> Option<Tag<'a>> {
        loop {
            let start = self.rest.find('<')?;
            self.rest = &self.rest[start + 1..];
            if let Some(comment) = self.rest.strip_prefix("!--") {
                self.rest = comment.split_once("-->")?.1;
                continue;
            }
            let end = end_of_tag(self.rest)?;
            let (tag, rest) = (&self.rest[..end], &self.rest[end + 1..]);
            self.rest = rest;
            let name = tag.find(|c: char| c.is_ascii_whitespace()).unwrap_or(tag.len());
            return Some(Tag { name: tag[..name].trim_end_matches('/'), attributes: &tag[name..] });
        }
    }

    /// The text up to the next tag.
    pub(super) fn text(&self) -> &'a str {
        &self.rest[..self.rest.find('<').unwrap_or(self.rest.len())]
    }
}

/// The first `>` that stands in no quotes.
fn end_of_tag(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

impl Tag<'_> {
    pub(super) fn has(&self, name: &str) -> bool {
        self.attributes().any(|(key, _)| key.eq_ignore_ascii_case(name))
    }

    pub(super) fn value(&self, name: &str) -> Option<String> {
        self.attributes().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| decode(value))
    }

    fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut rest = self.attributes;
        std::iter::from_fn(move || {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
            let end = rest.find(|c: char| c == '=' || c == '/' || c.is_ascii_whitespace()).unwrap_or(rest.len());
            let name = &rest[..end];
            rest = &rest[end..];
            let value = match rest.trim_start().strip_prefix('=') {
                None => "",
                Some(after) => {
                    let after = after.trim_start();
                    let (value, left) = match after.chars().next() {
                        Some(quote @ ('"' | '\'')) => after[1..].split_once(quote)?,
                        _ => after.split_at(after.find(|c: char| c.is_ascii_whitespace()).unwrap_or(after.len())),
                    };
                    rest = left;
                    value
                }
            };
            (!name.is_empty()).then_some((name, value))
        })
    }
}

/// Character references of the few kinds that pages here use; others stay as they are.
pub(super) fn decode(text: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(start) = rest.find('&') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let known = rest.find(';').and_then(|end| Some((character(&rest[1..end])?, end + 1)));
        let (sign, length) = known.unwrap_or(('&', 1));
        out.push(sign);
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

fn character(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let number = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(number)
        }
    }
}
