//! What the binary carries with it: services, words, styles and public files.

use std::borrow::Cow;

use rust_embed::RustEmbed;

/// Where the services lay when the binary was built: whoever works on them sees their changes at once.
pub const SERVICES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/services");
/// Where the words lay.
pub const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales");

#[derive(RustEmbed)]
#[folder = "services"]
struct Services;

#[derive(RustEmbed)]
#[folder = "../locales"]
struct Locales;

#[derive(RustEmbed)]
#[folder = "../style"]
struct Style;

#[derive(RustEmbed)]
#[folder = "../public"]
struct Public;

/// Service definitions as (path, text): `parking-permit/service.toml`.
pub fn services() -> impl Iterator<Item = (String, String)> {
    texts::<Services>()
}

/// Locale files as (path, text): `et/portal.ftl`.
pub fn locales() -> impl Iterator<Item = (String, String)> {
    texts::<Locales>()
}

/// Style sheets as (path, text): `base.css`.
pub fn style() -> impl Iterator<Item = (String, String)> {
    texts::<Style>()
}

/// Public files as (path, bytes): `emblem.svg`.
pub fn public() -> impl Iterator<Item = (String, Cow<'static, [u8]>)> {
    files::<Public>()
}

fn files<Folder: RustEmbed>() -> impl Iterator<Item = (String, Cow<'static, [u8]>)> {
    Folder::iter().filter_map(|path| Some((path.to_string(), Folder::get(&path)?.data)))
}

fn texts<Folder: RustEmbed>() -> impl Iterator<Item = (String, String)> {
    files::<Folder>().map(|(path, bytes)| (path, String::from_utf8_lossy(&bytes).into_owned()))
}
