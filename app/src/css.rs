//! Makes a style sheet smaller without changing what it says: comments go, and spaces that mean nothing.

/// Strings are kept as they are. A space stays wherever it could mean something: between words, around `+` and `-`
/// in `calc()`, and before `:` or `.` or `[` in a selector.
pub(crate) fn small(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut space = false;
    let mut rest = sheet;
    while let Some(c) = rest.chars().next() {
        if rest.starts_with("/*") {
            rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
            space = true;
        } else if c.is_ascii_whitespace() {
            rest = &rest[1..];
            space = true;
        } else {
            let piece = if matches!(c, '"' | '\'') { string(rest) } else { &rest[..c.len_utf8()] };
            put(&mut out, piece, space);
            space = false;
            rest = &rest[piece.len()..];
        }
    }
    out
}

fn put(out: &mut String, piece: &str, space: bool) {
    let before = out.chars().next_back();
    if piece == "}" && before == Some(';') {
        out.pop();
    }
    let tight_after = matches!(before, None | Some('{' | '}' | ';' | ',' | ':' | '>' | '('));
    let tight_before = matches!(piece, "{" | "}" | ";" | "," | ">" | ")");
    if space && !tight_after && !tight_before {
        out.push(' ');
    }
    out.push_str(piece);
}

/// The quoted string at the start of the text, quotes and all.
fn string(text: &str) -> &str {
    let quote = text.chars().next();
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if Some(c) == quote => return &text[..at + 1],
            _ => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_and_comments_that_mean_nothing_go() {
        assert_eq!(small("/* a */\n.x ,\n.y > li {\n  top : 0;\n  left: 1px ;\n}\n"), ".x,.y>li{top :0;left:1px}");
        assert_eq!(
            small("@media (min-width: 40rem) and (hover) { a { b: c } }"),
            "@media (min-width:40rem) and (hover){a{b:c}}"
        );
    }

    #[test]
    fn spaces_that_mean_something_stay() {
        for kept in [
            ".a .b :hover{top:0}",
            ".a [href]{top:0}",
            ".a:not(.b) .c{top:0}",
            "a{width:calc(100% - 2*var(--x))}",
            "a{width:calc(1px + (2px))}",
            "a{font:400 1rem/1.5 var(--font) ,x}",
        ] {
            assert_eq!(small(kept), kept.replace(" ,", ","));
        }
        assert_eq!(small("a/* */b{}"), "a b{}");
    }

    #[test]
    fn strings_are_not_touched() {
        for kept in [r#"a{content:"  ;  } /* no */ \" "}"#, "a{content:' “ '}"] {
            assert_eq!(small(kept), kept);
        }
        assert_eq!(small("a{content:\"open"), "a{content:\"open");
    }

    #[test]
    fn a_comment_without_an_end_swallows_the_rest() {
        assert_eq!(small("a{} /* b{}"), "a{}");
    }
}
