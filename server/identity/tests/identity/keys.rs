//! RSA keys for the tests, each made once.

use std::sync::LazyLock;

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use openidconnect::{
    JsonWebKeyId, PrivateSigningKey,
    core::{CoreHmacKey, CoreJwsSigningAlgorithm as Alg, CoreRsaPrivateSigningKey as RsaKey},
};
use rsa::{RsaPrivateKey, pkcs1::EncodeRsaPrivateKey, pkcs8::LineEnding, rand_core::OsRng};
use serde_json::{Value as Json, json};

/// The provider's own key, under the name `key-1`.
pub static OWN: LazyLock<RsaKey> = LazyLock::new(|| new("key-1"));
/// Another key that claims the same name.
pub static FORGER: LazyLock<RsaKey> = LazyLock::new(|| new("key-1"));
/// The provider's next key.
pub static NEXT: LazyLock<RsaKey> = LazyLock::new(|| new("key-2"));

fn new(kid: &str) -> RsaKey {
    let key = RsaPrivateKey::new(&mut OsRng, 2048).unwrap().to_pkcs1_pem(LineEnding::LF).unwrap();
    RsaKey::from_pem(&key, Some(JsonWebKeyId::new(kid.into()))).unwrap()
}

pub fn public(key: &RsaKey) -> Json {
    serde_json::to_value(key.as_verification_key()).unwrap()
}

/// A token signed properly with the given key and the name it goes by.
pub fn rs256(key: &RsaKey, kid: &str, claims: &Json) -> String {
    let input = input(&json!({"alg": "RS256", "typ": "JWT", "kid": kid}), claims);
    join(&input, &key.sign(&Alg::RsaSsaPkcs1V15Sha256, input.as_bytes()).unwrap())
}

/// A token signed with the text of the public key as if that were a shared secret.
pub fn hs256(claims: &Json) -> String {
    let input = input(&json!({"alg": "HS256", "typ": "JWT", "kid": "key-1"}), claims);
    let key = CoreHmacKey::new(public(&OWN).to_string());
    join(&input, &key.sign(&Alg::HmacSha256, input.as_bytes()).unwrap())
}

pub fn unsigned(claims: &Json) -> String {
    join(&input(&json!({"alg": "none", "typ": "JWT"}), claims), b"")
}

fn input(header: &Json, claims: &Json) -> String {
    format!("{}.{}", BASE64.encode(header.to_string()), BASE64.encode(claims.to_string()))
}

fn join(input: &str, signature: &[u8]) -> String {
    format!("{input}.{}", BASE64.encode(signature))
}
