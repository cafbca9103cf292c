//! The words of a service, held against what its pages, letters and notices use.

use domain::service::{Bundle, Service, may_have, nearest, values, words};
use text::{Catalogue, Lang, messages, place_of, shown_within};

/// Messages that a required language lacks.
pub(crate) fn missing(catalogue: &Catalogue, service: &Service) -> Vec<String> {
    let mut faults = Vec::new();
    for code in &service.languages {
        let file = format!("{code}/services/{}.ftl", service.id);
        let Ok(lang) = code.parse::<Lang>() else {
            faults.push(format!("{}: \"{code}\" is not a language. Write two small letters.", service.id));
            continue;
        };
        let own = catalogue.words(lang, Some(&service.id));
        for word in words(service) {
            if word.value && !own.speaks(&word.id, None) {
                faults.push(format!("{file}: the message \"{}\" is missing. Add it.", word.id));
                continue;
            }
            let lacking = word.attributes.iter().filter(|attribute| !own.speaks(&word.id, Some(attribute)));
            faults.extend(
                lacking.map(|attribute| format!("{file}: \"{}\" has no attribute .{attribute}. Add it.", word.id)),
            );
        }
    }
    faults
}

/// Messages and attributes that nothing uses. They hurt nobody, and are published all the same.
pub(crate) fn unused(bundle: &Bundle, service: &Service) -> Vec<String> {
    let words = words(service);
    let mut faults = Vec::new();
    for (language, source) in bundle.words() {
        let shown = shown_within(source);
        let is_used = |key: &str| match key.split_once('.') {
            _ if key.starts_with('-') => shown.contains(&key.split('.').next().unwrap_or(key)),
            None => shown.contains(&key) || words.iter().any(|word| word.id == key),
            Some((message, attribute)) => words.iter().any(|word| {
                let needed = || word.attributes.iter().any(|needed| needed == attribute);
                word.id == message && (needed() || may_have(service, message, attribute))
            }),
        };
        for (key, _) in messages(source).into_iter().filter(|(key, _)| !is_used(key)) {
            let (line, column) = place_of(source, &key).unwrap_or((1, 1));
            let file = format!("{language}/services/{}.ftl", service.id);
            faults.push(format!("{file}:{line}:{column}: nothing uses \"{key}\". Leave it out."));
        }
    }
    faults
}

/// Places in letters and notices for values that they do not get: what is sent would show them as they are written here.
pub(crate) fn strange(bundle: &Bundle, service: &Service) -> Vec<String> {
    let mut faults = Vec::new();
    for (language, source) in bundle.words() {
        for (key, text) in messages(source) {
            let Some(known) = values(service, &key) else { continue };
            for name in places(&text).filter(|name| !known.contains(name)) {
                let (line, column) = place_of(source, &key).unwrap_or((1, 1));
                let file = format!("{language}/services/{}.ftl", service.id);
                let near = nearest(name, known.iter().copied());
                let cure = near.map_or_else(
                    || match known.is_empty() {
                        true => "Leave it out.".to_owned(),
                        false => format!("Use one of: {}.", known.join(", ")),
                    },
                    |near| format!("Did you mean ${near}?"),
                );
                faults.push(format!("{file}:{line}:{column}: \"{key}\" gets no value called ${name}. {cure}"));
            }
        }
    }
    faults
}

/// The variables of a pattern.
fn places(text: &str) -> impl Iterator<Item = &str> {
    text.split('$').skip(1).filter_map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
        Some(&rest[..end]).filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_names_behind_a_dollar_sign() {
        let text = "You owe 5 $ or { $amount }, { DATE($due, dateStyle: \"long\") } and { $n ->\n[one] { $each }\n*[other] x\n}";
        assert_eq!(places(text).collect::<Vec<_>>(), ["amount", "due", "n", "each"]);
    }
}
