//! Offers: what is wrong in their tables is told where it stands, and what they need in words.

use super::*;

/// `old` becomes `new`, in which ¦ stands where the complaint has to point.
const FAULTS: &[(&str, &str, &str, &str)] = &[
    ("feed = \"population.births\"\n", "", "\"feed\" is missing", "Add feed"),
    ("feed = \"population.births\"", "feed = ¦\"births\"", "\"births\" is not a call", "Write it like"),
    ("born = \"date\"", "born = ¦\"day\"", "\"day\" is not a type of answer", "yes_no, date"),
    ("key = \"child_code\"\n", "", "\"key\" is missing", "Add key"),
    ("key = \"child_code\"", "key = \"¦born\"", "this yields a date, and a text is needed here", "a text"),
    ("key = \"child_code\"", "key = \"¦child_cod\"", "nothing here is called \"child_cod\"", "\"child_code\"?"),
    ("to = \"parents\"\n", "", "\"to\" is missing", "Add to"),
    ("to = \"parents\"", "to = \"¦child_code\"", "this yields a text, and a list of a text is needed here", "a list"),
    ("email = \"emails\"", "email = \"¦born\"", "this yields a date, and a list of a text is needed here", "a list"),
    ("when = 'born >", "when = '¦size >", "nothing here is called \"size\"", "Use one of"),
    ("claims = \"child_code\"\n", "", "\"claims\" is missing", "Add claims"),
    ("claims = \"child_code\"", "claims = \"¦emails\"", "nothing here is called \"emails\"", ""),
    ("expires = \"P6M\"\n", "", "\"expires\" is missing", "Add expires"),
    ("expires = \"P6M\"", "expires = ¦\"soon\"", "\"soon\" is not a duration", "P7D"),
    ("expires = \"P6M\"", "expires = ¦\"-P6M\"", "at least a day and at most ten years", "P6M"),
    ("expires = \"P6M\"", "expires = ¦\"P400Y\"", "at least a day and at most ten years", "P6M"),
    ("expires = \"P6M\"", "expires = \"P6M\"\n¦expire = \"P1M\"", "\"expire\" is not known", "\"expires\"?"),
    (
        "child_name = \"child_name\" }",
        "child_name = ¦\"name\" }",
        "\"child_name\" is filled with \"name\", which the event does not give",
        "gives",
    ),
    ("id = \"birth\"", "id = ¦\"size\"", "declared twice", "another id"),
    (
        "id = \"birth\"\nfeed = \"population.births\"\ngives",
        "id = ¦\"birth\"\nfeed = \"population.births\"\n# grammes\ngives",
        "fills \"weight\", and there is no such field outside a group",
        "Add a field",
    ),
    (
        "id = \"birth\"\nfeed = \"population.births\"\ngives",
        "id = ¦\"birth\"\nfeed = \"population.births\"\n# home\ngives",
        "both the offer \"birth\" and the read \"home\" fill \"address\"",
        "Let one of them",
    ),
    (
        "id = \"birth\"\nfeed = \"population.births\"\ngives",
        "id = ¦\"birth\"\nfeed = \"population.births\"\n# nobody\ngives",
        "nobody signs in",
        "login = \"substantial\"",
    ),
];

#[test]
fn each_fault_of_an_offer_is_told_where_it_stands() {
    for (old, new, what, cure) in FAULTS {
        assert!(BIRTHS.contains(old), "{old}");
        // What is filled stands in another line than the id to which the complaint points.
        let marked = match new.split('\n').nth(2) {
            Some("# grammes") => BIRTHS.replacen("fill = { child_code", "fill = { weight", 1),
            Some("# home") => BIRTHS.replacen("fill = { child_code", "fill = { address", 1),
            Some("# nobody") => BIRTHS.replacen("login = \"substantial\"", "login = \"none\"", 1),
            _ => BIRTHS.to_owned(),
        };
        let marked = marked.replacen(old, new, 1);
        let place = marked.find('¦').map(|at| marked[..at].split('\n').count());
        let complaints = Service::read(&[("births.toml", &marked.replace('¦', ""))]).expect_err(new);
        let told: Vec<_> = complaints.iter().filter(|c| c.what.contains(what) && c.cure.contains(cure)).collect();
        let right = matches!(told[..], [one] if place.is_none_or(|line| line == one.line));
        assert!(right, "{new} should be told at {place:?}: {what}\n{}", list(&complaints));
    }
}

#[test]
fn an_offer_has_words_for_the_letter_the_page_and_the_end() {
    let words = words(&births());
    let of = |id: &str| words.iter().find(|word| word.id == id).map(|word| word.attributes.join(" "));
    assert_eq!(of("offer-birth").as_deref(), Some("body lead purpose"));
    assert_eq!(of("offer-birth-closed").as_deref(), Some("body"));
}

#[test]
fn expressions_know_what_was_told_and_its_type() {
    let wrong = BIRTHS.replacen("string(birth.born)", "birth.born + 1", 1);
    let complaints = Service::read(&[("births.toml", &wrong)]).expect_err("a date and a number");
    assert!(list(&complaints).contains("a date and a number do not go together"), "{}", list(&complaints));
}
