//! Somebody who did not sign in: they have no inbox, so a letter brings them the news itself.

use super::*;
use crate::message::Parcel;

const NOTE: &str = r#"
id = "note"
version = "1"
valid_from = 2026-01-01
[catalogue]
authority = "city-office"
[access]
login = "none"
[languages]
required = ["et"]
[[step]]
id = "you"
[[step.field]]
id = "email"
type = "email"
[[state]]
id = "received"
last = true
[[notify]]
state = "received"
text = "notice-received"
channels = ["inbox", "email"]
"#;

/// The letter that `who` gets for what they sent.
fn letter(who: &Resident) -> (Parcel, String) {
    let service = Service::read(&[("note.toml", NOTE)]).unwrap_or_else(|complaints| panic!("{complaints:?}"));
    let town = Town::with(service);
    now(town.desk.begin(who, "note")).expect("begun");
    now(town.desk.answer(who, "note", &spot("you"), &form(&[("email", "keegi@example.ee")]))).expect("answered");
    let draft = town.draft();
    now(town.desk.submit(who, "note", draft.id, draft.version, "et")).expect("submitted");
    let [message] = &town.messages()[..] else { panic!("one letter") };
    (message.parcel.clone(), town.case().bundle)
}

#[test]
fn a_visitor_reads_the_news_in_the_letter_and_a_resident_in_the_inbox() {
    let visitor =
        Resident { person: Person::visitor(uuid::Uuid::from_u128(7)), level: None, session: None, counter: None };
    let (Parcel::Letter { address, news: Some(news), .. }, bundle) = letter(&visitor) else { panic!("no news") };
    assert_eq!(address, "keegi@example.ee");
    assert_eq!((news.service.as_str(), news.text.as_str(), news.reason), ("note", "notice-received", None));
    assert_eq!(news.bundle, bundle, "in the words of the version that the case goes by");
    let (Parcel::Letter { news, .. }, _) = letter(&mari()) else { panic!("no letter") };
    assert_eq!(news, None);
}
