//! Text as it can be printed: nothing hidden, nothing that no font shows, nothing that turns the reading order.

use unicode_segmentation::UnicodeSegmentation;

use crate::fonts;

/// The text without what cannot be seen, and with `‹U+1F600›` for a character that no font shows.
///
/// Dropped are control characters, soft hyphens and other characters without a shape, and the controls that turn the
/// direction of what follows (a name could write the label beside it backwards). What stays: line breaks, as `\n`; the
/// joiners and direction marks that Arabic and Persian spelling needs. Characters for private use have no meaning that
/// an archive could keep, so they are written as their numbers, too.
pub(crate) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for cluster in text.graphemes(true) {
        if matches!(cluster, "\r\n" | "\n" | "\r" | "\u{85}" | "\u{2028}" | "\u{2029}") {
            out.push('\n');
            continue;
        }
        let seen = cluster.chars().filter(|&character| !is_hidden(character));
        let whole = fonts::show(seen.clone().filter(|&character| !is_mark_of_direction(character)));
        for character in seen {
            match character {
                '\t' => out.push(' '),
                joiner if is_mark_of_direction(joiner) => out.extend(whole.then_some(joiner)),
                shown if !is_private(shown) && (whole || is_shown_alone(shown, cluster)) => out.push(shown),
                other => out.push_str(&format!("‹U+{:04X}›", u32::from(other))),
            }
        }
    }
    out
}

/// The first character of a cluster can stand without its marks; a mark cannot stand without a font that shows both.
fn is_shown_alone(character: char, cluster: &str) -> bool {
    cluster.starts_with(character) && fonts::show(std::iter::once(character))
}

/// Control characters, and those that Unicode calls default ignorable, apart from joiners and marks of direction.
fn is_hidden(character: char) -> bool {
    let shapeless = matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}');
    shapeless || (character.is_control() && character != '\t')
}

/// Joiners and direction marks: they have no shape and act on their neighbours alone.
fn is_mark_of_direction(character: char) -> bool {
    matches!(character, '\u{200c}'..='\u{200f}' | '\u{61c}')
}

fn is_private(character: char) -> bool {
    matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn what_fonts_show_stays_as_it_is() {
        for text in
            ["õäöüšž ÕÄÖÜŠŽ", "Жанна д’Арк", "محمد بن سلمان", "გია", "#read(\"/etc/passwd\") $x$ *b* = h", "a\nb"]
        {
            assert_eq!(plain(text), text);
        }
    }

    #[test]
    fn what_cannot_be_seen_is_dropped() {
        assert_eq!(plain("Mari\u{202e}ikämiN\u{2066}\u{0}\u{ad}\u{e0041}"), "MariikämiN");
        assert_eq!(plain("a\r\nb\u{2028}c\td"), "a\nb\nc d");
    }

    #[test]
    fn what_no_font_shows_is_written_as_its_number() {
        assert_eq!(plain("王\u{1f9c7}\u{e123}"), "‹U+738B›‹U+1F9C7›‹U+E123›");
        assert_eq!(plain("王\u{301}"), "‹U+738B›‹U+0301›", "a mark without its letter");
    }
}
