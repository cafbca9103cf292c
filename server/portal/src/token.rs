//! The token of a form: that we made its page, for which session, and for whom.
//!
//! While the session lives it proves that the form is ours. Afterwards it still says whose answers the form holds.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use domain::people::Person;
use jiff::{SignedDuration, Timestamp};

use crate::Key;

/// A page may stand open for so long: over a long weekend.
const LONGEST: SignedDuration = SignedDuration::from_hours(24 * 7);

/// Bytes of the mask, of the session's tag, and of the seal over the whole.
const TAG: usize = 32;
/// Bytes that tell owners apart.
const OWNER: usize = 16;
/// Bytes of the moment, in seconds since 1970.
const MOMENT: usize = 8;
/// Bytes before the seal.
const SEALED: usize = 2 * TAG + OWNER + MOMENT;

/// Whose page it is, as far as it can be told later without naming the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct Owner([u8; OWNER]);

impl Owner {
    /// The owner of pages for `person`. All visitors are one: the next visit begins under a new name.
    pub(crate) fn of(key: &Key, person: Option<&Person>) -> Self {
        let tag = match person {
            None => key.tag("owner-nobody", &[]),
            Some(person) if person.is_visitor() => key.tag("owner-visitor", &[]),
            Some(person) => key.tag("owner", &[person.code.as_str().as_bytes()]),
        };
        Self(first(&tag))
    }

    pub(crate) fn is_nobody(self, key: &Key) -> bool {
        self == Self::of(key, None)
    }

    pub(crate) fn is_visitor(self, key: &Key) -> bool {
        self.0 == first(&key.tag("owner-visitor", &[]))
    }
}

fn first<const N: usize>(tag: &[u8; TAG]) -> [u8; N] {
    std::array::from_fn(|at| tag[at])
}

/// What a token of ours says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Issued {
    /// The tag of the session's id.
    pub(crate) session: [u8; TAG],
    pub(crate) owner: Owner,
}

fn tag(key: &Key, session: &str) -> [u8; TAG] {
    key.tag("csrf", &[session.as_bytes()])
}

/// A token for the page of a session, masked anew for each page so that compression tells nothing about it.
pub(crate) fn issue(key: &Key, session: &str, owner: Owner, now: Timestamp) -> String {
    let mut mask = [0; TAG];
    // Without chance the mask is zero and the token still right.
    let _ = getrandom::fill(&mut mask);
    let mut bytes = mask.to_vec();
    bytes.extend(masked(&mask, &tag(key, session)));
    bytes.extend(masked(&mask, &owner.0));
    bytes.extend(now.as_second().to_be_bytes());
    let seal = key.tag("page", &[&bytes]);
    bytes.extend(seal);
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

/// What a token says, if it is ours and its page is not too old.
pub(crate) fn read(key: &Key, token: &str, now: Timestamp) -> Option<Issued> {
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).ok()?;
    let (sealed, seal) = bytes.split_at_checked(SEALED)?;
    if !key.is_ours("page", &[sealed], seal) {
        return None;
    }
    let (mask, rest) = sealed.split_at(TAG);
    let (session, rest) = rest.split_at(TAG);
    let (owner, moment) = rest.split_at(OWNER);
    let at = Timestamp::from_second(i64::from_be_bytes(moment.try_into().ok()?)).ok()?;
    let session = masked(mask, session).collect::<Vec<u8>>().try_into().ok()?;
    let owner = Owner(masked(mask, owner).collect::<Vec<u8>>().try_into().ok()?);
    (now.duration_since(at) <= LONGEST).then_some(Issued { session, owner })
}

impl Issued {
    /// Whether the page was made for the session with this id.
    pub(crate) fn is_for(&self, key: &Key, session: &str) -> bool {
        key.is_ours("csrf", &[session.as_bytes()], &self.session)
    }
}

fn masked(mask: &[u8], bytes: &[u8]) -> impl Iterator<Item = u8> {
    bytes.iter().zip(mask).map(|(byte, mask)| byte ^ mask)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        Timestamp::from_second(1_795_255_200).unwrap()
    }

    fn mari(key: &Key) -> Owner {
        Owner::of(key, Some(&testkit::people::mari()))
    }

    #[test]
    fn a_token_is_right_for_its_session_and_key_alone() {
        let (key, other) = (Key::new([1; 32]), Key::new([2; 32]));
        let token = issue(&key, "session", mari(&key), now());
        let issued = read(&key, &token, now()).unwrap();
        assert!(issued.is_for(&key, "session"));
        assert!(!issued.is_for(&key, "another"));
        for wrong in ["", &token[1..], &token[..token.len() - 1], &format!("{token}AAAA")] {
            assert_eq!(read(&key, wrong, now()), None);
        }
        assert_eq!(read(&other, &token, now()), None);
    }

    #[test]
    fn nothing_in_it_can_be_changed() {
        let key = Key::new([1; 32]);
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(issue(&key, "session", mari(&key), now())).unwrap();
        for at in 0..bytes.len() {
            let mut other = bytes.clone();
            other[at] ^= 1;
            assert_eq!(read(&key, &BASE64_URL_SAFE_NO_PAD.encode(other), now()), None, "byte {at}");
        }
    }

    #[test]
    fn it_tells_owners_apart_and_grows_old() {
        let key = Key::new([1; 32]);
        let token = issue(&key, "session", mari(&key), now());
        assert_eq!(read(&key, &token, now()).unwrap().owner, mari(&key));
        assert_ne!(mari(&key), Owner::of(&key, Some(&testkit::people::jaan())));
        assert!(!mari(&key).is_nobody(&key) && !mari(&key).is_visitor(&key));
        assert!(Owner::of(&key, None).is_nobody(&key));
        let week = SignedDuration::from_hours(24 * 7);
        assert!(read(&key, &token, now() + week).is_some());
        assert_eq!(read(&key, &token, now() + week + SignedDuration::from_secs(1)), None);
    }

    #[test]
    fn two_tokens_of_one_session_have_nothing_in_common_but_the_hour() {
        let key = Key::new([1; 32]);
        let decode = |_| BASE64_URL_SAFE_NO_PAD.decode(issue(&key, "session", mari(&key), now())).unwrap();
        let [one, two] = [(), ()].map(decode);
        assert!(one[..2 * TAG + OWNER].chunks(4).zip(two.chunks(4)).all(|(a, b)| a != b));
    }
}
