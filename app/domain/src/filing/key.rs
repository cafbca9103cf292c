//! The key of the index of words. Whoever has the database alone can neither read the words nor try some out.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Signs of a hash that are kept: 96 bits tell all words of all cases apart.
const BYTES: usize = 12;
const DIGITS: &[u8; 64] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/// 32 random bytes, the same in every process that writes or reads the index.
#[derive(Clone)]
pub struct IndexKey([u8; 32]);

impl std::fmt::Debug for IndexKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("IndexKey(…)")
    }
}

impl IndexKey {
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// HMAC-SHA-256 of a word of one service. The same word of another service has another hash, so that the table does
    /// not tell which services share their words.
    pub fn hash(&self, service: &str, kind: &str, word: &str) -> String {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else { return String::new() };
        for part in [service, kind, word] {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part.as_bytes());
        }
        digits(&mac.finalize().into_bytes()[..BYTES])
    }
}

/// Three bytes are four signs.
fn digits(bytes: &[u8]) -> String {
    let mut signs = String::new();
    for three in bytes.chunks_exact(3) {
        let bits = u32::from(three[0]) << 16 | u32::from(three[1]) << 8 | u32::from(three[2]);
        signs.extend([18, 12, 6, 0].map(|shift| char::from(DIGITS[(bits >> shift) as usize & 63])));
    }
    signs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_hangs_on_the_key_the_service_the_kind_and_the_word() {
        let (key, other) = (IndexKey::new([1; 32]), IndexKey::new([2; 32]));
        let all = [
            key.hash("parking", "word", "kask"),
            other.hash("parking", "word", "kask"),
            key.hash("felling", "word", "kask"),
            key.hash("parking", "code", "kask"),
            key.hash("parking", "word", "kuusk"),
            key.hash("parkingw", "ord", "kask"),
        ];
        let different: std::collections::BTreeSet<&String> = all.iter().collect();
        assert_eq!(different.len(), all.len());
        assert!(all.iter().all(|hash| hash.len() == 16 && !hash.contains("kask")), "{all:?}");
        assert_eq!(all[0], key.hash("parking", "word", "kask"));
    }
}
