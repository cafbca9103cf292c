//! The RSA key that signs ID tokens: new at each start, made on a thread of its own so that nothing waits for it needlessly.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rsa::{Pkcs1v15Sign, RsaPrivateKey, rand_core::OsRng, traits::PublicKeyParts};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use tokio::sync::watch;

/// ASN.1 DigestInfo for SHA-256 (RFC 8017, section 9.2, note 1).
const SHA256_PREFIX: [u8; 19] =
    [0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20];

/// Holds the key once it is made.
pub(super) struct KeyBox(watch::Receiver<Option<Arc<Key>>>);

impl KeyBox {
    pub(super) fn fill() -> Self {
        let (sender, receiver) = watch::channel(None);
        tokio::task::spawn_blocking(move || match Key::new() {
            // Nobody listens any more when the sandbox stopped in the meantime.
            Ok(key) => drop(sender.send(Some(Arc::new(key)))),
            Err(error) => tracing::error!(%error, "the sign-in provider cannot make its key"),
        });
        KeyBox(receiver)
    }

    /// Waits for the key; `None` when it could not be made.
    pub(super) async fn key(&self) -> Option<Arc<Key>> {
        let mut receiver = self.0.clone();
        receiver.wait_for(Option::is_some).await.ok()?.clone()
    }
}

pub(super) struct Key {
    private: RsaPrivateKey,
    id: String,
}

impl Key {
    fn new() -> Result<Self, rsa::Error> {
        let private = RsaPrivateKey::new(&mut OsRng, 2048)?;
        let (n, e) = numbers(&private);
        // RFC 7638: the thumbprint of the public key names it.
        let id = format!(r#"{{"e":"{e}","kty":"RSA","n":"{n}"}}"#);
        let id = URL_SAFE_NO_PAD.encode(Sha256::digest(id));
        Ok(Key { private, id })
    }

    /// The public half as a JWK set.
    pub(super) fn public(&self) -> Value {
        let (n, e) = numbers(&self.private);
        json!({ "keys": [
            { "kty": "RSA", "use": "sig", "alg": "RS256", "kid": self.id, "n": n, "e": e }
        ]})
    }

    /// A signed JWT.
    pub(super) fn sign(&self, claims: &Value) -> Result<String, rsa::Error> {
        let header = json!({ "alg": "RS256", "typ": "JWT", "kid": self.id });
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = format!("{}.{}", part(&header), part(claims));
        let padding = Pkcs1v15Sign { hash_len: Some(32), prefix: Box::new(SHA256_PREFIX) };
        let digest = Sha256::digest(&signed);
        let signature = self.private.sign_with_rng(&mut OsRng, padding, &digest)?;
        Ok(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }
}

fn numbers(key: &RsaPrivateKey) -> (String, String) {
    let text = |number: &rsa::BigUint| URL_SAFE_NO_PAD.encode(number.to_bytes_be());
    (text(key.n()), text(key.e()))
}
