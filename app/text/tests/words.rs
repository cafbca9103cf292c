//! The catalogue from outside: fallback, variables, isolation, plurals, customs, complaints.

use jiff::Timestamp;
use jiff::civil::date;
use portico_text::{Args, Catalogue, Complaint, Lang};
use rust_decimal::Decimal;

fn read(files: &[(&str, &str)]) -> Result<Catalogue, Vec<Complaint>> {
    Catalogue::read(files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())))
}

fn town() -> Catalogue {
    read(&[
        ("et/glossary.ftl", "-portal = Portico\n"),
        ("et/portal.ftl", "send = Saada\nhello = Tere, { $name }!\nonly-et = Ainult eesti keeles\n"),
        ("et/mail.ftl", "letter-count = { $count ->\n    [one] Sul on { $count } kiri.\n   *[other] Sul on { $count } kirja.\n}\n"),
        ("et/services/permit.ftl", "send = Saada taotlus portaali { -portal }\nplate = Number\n    .hint = Näiteks 123 ABC\n"),
        ("en/portal.ftl", "send = Send\nhello = Hello, { $name }!\nfee = The fee is { $fee }, due { $due }.\nonly-en = In English only\nletter-count = { $count ->\n    [one] You have { $count } letter.\n   *[other] You have { $count } letters.\n}\n"),
        ("en/services/permit.ftl", "plate = Number plate\n"),
        ("ru/portal.ftl", "letter-count = { $count ->\n    [one] У вас { $count } письмо.\n    [few] У вас { $count } письма.\n    [many] У вас { $count } писем.\n   *[other] У вас { $count } письма.\n}\n"),
        ("et/GUIDE.md", "not words"),
    ])
    .unwrap()
}

fn russian() -> Lang {
    "ru".parse().unwrap()
}

#[test]
fn a_service_speaks_before_the_portal_and_terms_are_known_to_all() {
    let town = town();
    assert_eq!(town.words(Lang::ET, None).text("send"), "Saada");
    assert_eq!(town.words(Lang::ET, Some("permit")).text("send"), "Saada taotlus portaali Portico");
    assert_eq!(town.words(Lang::EN, Some("permit")).text("send"), "Send");
    assert_eq!(town.words(Lang::ET, Some("no-such-service")).text("send"), "Saada");
}

#[test]
fn what_a_language_lacks_is_said_in_estonian_then_in_english() {
    let town = town();
    let words = town.words(Lang::EN, Some("permit"));
    let piece = words.piece("only-et", &Args::new());
    assert_eq!((piece.text.as_str(), piece.lang), ("Ainult eesti keeles", Lang::ET));
    assert_eq!(town.words(Lang::ET, None).text("only-en"), "In English only");
    assert_eq!(words.attr("plate", "hint").as_deref(), Some("Näiteks 123 ABC"));
    assert_eq!(town.words(russian(), None).text("send"), "Saada");
    assert_eq!(town.words("fi".parse().unwrap(), None).text("send"), "Saada", "there is no such folder");
}

#[test]
fn what_no_language_has_is_shown_as_its_key_and_counted() {
    let town = town();
    let words = town.words(Lang::EN, None);
    assert_eq!(words.text("no-such"), "[no-such]");
    assert_eq!(words.plain("no-such"), "[no-such]");
    assert_eq!(town.missing(), 2);
    assert!(!words.has("no-such"));
    assert!(words.has("only-et"));
    assert_eq!(words.attr("send", "hint"), None);
    assert_eq!(town.missing(), 2, "an attribute is allowed to be absent");
}

#[test]
fn names_are_isolated_in_pages_and_bare_elsewhere() {
    let words = town().words(Lang::EN, None);
    let name = Args::new().text("name", "Mari");
    assert_eq!(words.text_with("hello", &name), "Hello, \u{2068}Mari\u{2069}!");
    assert_eq!(words.plain_with("hello", &name), "Hello, Mari!");
    let hostile = Args::new().text("name", "\u{2069}<b>");
    assert_eq!(words.plain_with("hello", &hostile), "Hello, <b>!");
}

#[test]
fn a_variable_that_was_not_given_does_not_break_the_page() {
    assert_eq!(town().words(Lang::EN, None).plain("hello"), "Hello, {$name}!");
}

#[test]
fn numbers_choose_their_plural_and_are_grouped() {
    let town = town();
    let say = |lang, count: i64| town.words(lang, None).plain_with("letter-count", &Args::new().number("count", count));
    assert_eq!(say(Lang::ET, 1), "Sul on 1 kiri.");
    assert_eq!(say(Lang::ET, 12345), "Sul on 12\u{a0}345 kirja.");
    assert_eq!(say(Lang::EN, 1), "You have 1 letter.");
    assert_eq!(say(Lang::EN, 12345), "You have 12,345 letters.");
    let russian = |count, text: &str| assert_eq!(say(russian(), count), text);
    russian(1, "У вас 1 письмо.");
    russian(3, "У вас 3 письма.");
    russian(11, "У вас 11 писем.");
    russian(21, "У вас 21 письмо.");
    russian(12_345, "У вас 12\u{a0}345 писем.");
}

#[test]
fn dates_and_money_are_written_as_each_language_writes_them() {
    let town = town();
    let (et, en) = (town.words(Lang::ET, None), town.words(Lang::EN, None));
    let day = date(2026, 11, 21);
    assert_eq!(et.date(day), "21. november 2026");
    assert_eq!(en.date(day), "21 November 2026");
    let ru = town.words(russian(), None);
    assert_eq!(ru.date(day), "21 ноября 2026\u{a0}года", "a shortened “г.” would double the point of a sentence");
    assert_eq!(ru.money(Decimal::new(123_450, 2)), "1\u{a0}234,50\u{a0}€");
    assert_eq!(ru.number(Decimal::new(125, 1)), "12,5");
    let fee = Decimal::new(12_000, 2);
    assert_eq!(et.money(fee), "120,00\u{a0}€");
    assert_eq!(en.money(fee), "€120.00");
    assert_eq!(et.money(-Decimal::new(1_234_567_895, 3)), "\u{2212}1\u{a0}234\u{a0}567,90\u{a0}€");
    assert_eq!(en.money(-Decimal::new(1_234_567_895, 3)), "-€1,234,567.90");
    assert_eq!(et.number(Decimal::new(125, 1)), "12,5");
    let args = Args::new().money("fee", fee).date("due", day);
    assert_eq!(en.plain_with("fee", &args), "The fee is €120.00, due 21 November 2026.");
    assert_eq!(
        et.plain_with("fee", &args),
        "The fee is €120.00, due 21 November 2026.",
        "an English text counts in English"
    );
}

#[test]
fn moments_stand_in_the_portals_zone_summer_and_winter() {
    let town = town();
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    let et = town.words(Lang::ET, None);
    assert_eq!(et.moment(at("2026-11-21T22:05:59Z")), "22. november 2026, kell 00:05");
    assert_eq!(town.words(Lang::EN, None).moment(at("2026-07-01T09:30:00Z")), "1 July 2026 at 12:30");
    let ru = town.words(russian(), None).moment(at("2026-11-21T22:05:59Z"));
    assert_eq!(ru, "22 ноября 2026\u{a0}года в 00:05");
    assert_eq!(et.calendar_day(at("2026-11-21T22:05:59Z")), date(2026, 11, 22));
    assert_eq!(et.day_of(at("2026-11-21T22:05:59Z")), "22. november 2026");
}

#[test]
fn lists_join_their_last_two() {
    let town = town();
    assert_eq!(town.words(Lang::ET, None).list(&["Mari", "Jüri", "Õie"]), "Mari, Jüri ja Õie");
    assert_eq!(town.words(Lang::EN, None).list(&["Mari", "Jüri", "Õie"]), "Mari, Jüri and Õie");
    assert_eq!(town.words(russian(), None).list(&["Мари", "Юри", "Ыйе"]), "Мари, Юри и Ыйе");
    assert_eq!(town.words(Lang::EN, None).list(&[""; 0]), "");
}

#[test]
fn faults_are_told_all_at_once_with_their_place() {
    let faults = read(&[
        ("et/portal.ftl", "send = Saada\n\nõ katki\nhello = { $name\n"),
        ("en/errors.ftl", "send = Send\n"),
        ("en/portal.ftl", "# Once more\nsend = Send\n"),
        ("English/portal.ftl", "a = b\n"),
        ("et/old/portal.ftl", "a = b\n"),
    ])
    .err()
    .unwrap();
    let told: Vec<String> =
        faults.iter().map(|fault| format!("{}:{}:{}", fault.file, fault.line, fault.column)).collect();
    for place in ["et/portal.ftl:3:1", "en/portal.ftl:2:1", "English/portal.ftl:1:1", "et/old/portal.ftl:1:1"] {
        assert!(told.iter().any(|one| one == place), "{place} is not among {told:?}");
    }
    assert!(faults.iter().all(|fault| !fault.what.is_empty() && !fault.cure.is_empty()));
}
