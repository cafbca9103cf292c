//! Mending the content of a message: its parts may change, its shape may not.

use serde_json::Value as Json;

use super::content_hash;

/// A part longer than this is none that was ever sent.
const LONGEST: usize = 4000;

/// One value in the content of a message.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Where it stands: a JSON pointer, `/entries/0/declared`.
    pub pointer: String,
    /// As text; yes and no are `true` and `false`.
    pub text: String,
    /// Whether it may be changed.
    pub open: bool,
}

/// Why content cannot be mended like this.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// Everything is as it was.
    Unchanged,
    /// These parts cannot be what was typed: a number has to stay a number.
    Parts(Vec<String>),
}

/// Every value in the body, in the order of its names. `mends` are the names of what may be changed by hand, with all
/// that is inside.
pub fn parts(body: &Json, mends: &[String]) -> Vec<Part> {
    let mut all = Vec::new();
    collect(body, String::new(), mends, &mut all);
    all
}

fn collect(json: &Json, pointer: String, mends: &[String], all: &mut Vec<Part>) {
    match json {
        Json::Object(map) => map.iter().for_each(|(name, value)| {
            collect(value, format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1")), mends, all);
        }),
        Json::Array(items) => {
            items.iter().enumerate().for_each(|(at, value)| collect(value, format!("{pointer}/{at}"), mends, all));
        }
        Json::Null => {}
        value => {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let open = pointer.split('/').nth(1).is_some_and(|name| mends.iter().any(|mend| mend == name));
            all.push(Part { pointer, text, open });
        }
    }
}

/// The body with what was typed for its open parts, and the pointers of those that are new. What is not typed stays.
///
/// # Errors
/// When nothing is new, or a part cannot be what was typed.
pub fn mended(body: &Json, mends: &[String], typed: &[(String, String)]) -> Result<(Json, Vec<String>), Unfit> {
    let (mut next, mut new, mut wrong) = (body.clone(), Vec::new(), Vec::new());
    for part in parts(body, mends).into_iter().filter(|part| part.open) {
        let Some((_, text)) = typed.iter().find(|(pointer, _)| *pointer == part.pointer) else { continue };
        // Browsers send the ends of lines in their own way.
        let text = text.replace("\r\n", "\n");
        if text == part.text {
            continue;
        }
        let Some(slot) = next.pointer_mut(&part.pointer) else { continue };
        match alike(slot, &text) {
            Some(value) => {
                *slot = value;
                new.push(part.pointer);
            }
            None => wrong.push(part.pointer),
        }
    }
    match (wrong.is_empty(), new.is_empty()) {
        (false, _) => Err(Unfit::Parts(wrong)),
        (true, true) => Err(Unfit::Unchanged),
        (true, false) => Ok((next, new)),
    }
}

/// What was typed, as a value of the same kind.
fn alike(old: &Json, text: &str) -> Option<Json> {
    if text.chars().count() > LONGEST {
        return None;
    }
    match old {
        Json::String(_) => (!text.trim().is_empty()).then(|| Json::String(text.to_owned())),
        Json::Number(_) => serde_json::from_str::<serde_json::Number>(text.trim()).ok().map(Json::Number),
        Json::Bool(_) => text.trim().parse().ok().map(Json::Bool),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}

/// The body with the hash of its own content, and under another key where one is given.
pub fn hashed(mut body: Json, key: Option<String>) -> Json {
    if let Some(map) = body.as_object_mut() {
        map.remove("content_hash");
        map.extend(key.map(|key| ("key".to_owned(), Json::String(key))));
        let hash = content_hash(&Json::Object(map.clone()));
        map.insert("content_hash".into(), Json::String(hash));
    }
    body
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn body() -> Json {
        hashed(
            json!({ "key": "k", "case": "7", "person": "EE1", "plate": "123ABC", "outcome": "refused", "count": 2, "new": true, "entries": [{ "said": "a/b" }], "none": null }),
            None,
        )
    }

    fn mends() -> Vec<String> {
        ["count", "entries", "new", "plate"].map(str::to_owned).to_vec()
    }

    fn typed(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(pointer, text)| ((*pointer).into(), (*text).into())).collect()
    }

    #[test]
    fn every_value_is_a_part_and_open_is_what_the_service_says() {
        let open: Vec<String> =
            parts(&body(), &mends()).into_iter().filter(|part| part.open).map(|part| part.pointer).collect();
        assert_eq!(open, ["/count", "/entries/0/said", "/new", "/plate"]);
    }

    #[test]
    fn the_shape_stays_and_the_hash_is_new() {
        let typed = typed(&[
            ("/plate", "456DEF"),
            ("/count", " 3 "),
            ("/new", "false"),
            ("/entries/0/said", "c"),
            ("/key", "other"),
        ]);
        let (next, new) = mended(&body(), &mends(), &typed).expect("it fits");
        assert_eq!(new, ["/count", "/entries/0/said", "/new", "/plate"]);
        let next = hashed(next, None);
        assert_eq!((&next["plate"], &next["count"], &next["new"]), (&json!("456DEF"), &json!(3), &json!(false)));
        assert_eq!((&next["key"], &next["entries"][0]["said"]), (&json!("k"), &json!("c")));
        assert_ne!(next["content_hash"], body()["content_hash"]);
        let again = hashed(next.clone(), None);
        assert_eq!(again, next, "the hash does not count itself");
        assert_eq!(hashed(next, Some("k/2".into()))["key"], "k/2");
    }

    #[test]
    fn what_cannot_be_is_named_and_nothing_new_is_told() {
        let wrong = typed(&[("/count", "many"), ("/new", "yes"), ("/plate", "  "), ("/entries/0/said", "c")]);
        let named = ["/count", "/new", "/plate"].map(str::to_owned).to_vec();
        assert_eq!(mended(&body(), &mends(), &wrong), Err(Unfit::Parts(named)));
        assert_eq!(
            mended(&body(), &mends(), &typed(&[("/plate", "123ABC"), ("/nowhere", "x")])),
            Err(Unfit::Unchanged)
        );
        let long = typed(&[("/plate", &"x".repeat(LONGEST + 1))]);
        assert!(matches!(mended(&body(), &mends(), &long), Err(Unfit::Parts(_))));
        let lines = hashed(json!({ "key": "k", "text": "one\ntwo" }), None);
        assert_eq!(mended(&lines, &["text".into()], &typed(&[("/text", "one\r\ntwo")])), Err(Unfit::Unchanged));
    }
}
