//! Files that a page names: one style sheet made of many, and what lies in `public/`.
//!
//! The name of each carries a hash of its content, so that browsers may keep it for ever.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::{css, embedded};

/// These come before all other style sheets, in this order; [`LAST`] after them; the rest by the alphabet.
const FIRST: [&str; 3] = ["tokens.css", "base.css", "layout.css"];
const LAST: &str = "print.css";
/// The folder of the address.
const ROOT: &str = "/assets/";

/// All files by name and by address.
#[derive(Debug)]
pub struct Assets {
    urls: HashMap<String, String>,
    files: HashMap<String, Asset>,
}

/// A file as it is sent.
#[derive(Debug, Clone)]
pub struct Asset {
    pub bytes: Arc<[u8]>,
    pub content_type: &'static str,
    /// With its quotes, as the header wants it.
    pub etag: String,
}

impl Assets {
    /// The files that the binary carries.
    pub fn embedded() -> Self {
        Self::of(embedded::style(), embedded::public())
    }

    /// Style sheets as (path, text) become `portal.css`; public files as (path, bytes) keep their names.
    pub fn of(
        style: impl Iterator<Item = (String, String)>,
        public: impl Iterator<Item = (String, Cow<'static, [u8]>)>,
    ) -> Self {
        let mut assets = Self { urls: HashMap::new(), files: HashMap::new() };
        assets.add("portal.css", css::small(&sheet(style)).into_bytes().into());
        for (name, bytes) in public {
            assets.add(&name, bytes);
        }
        assets
    }

    /// The address of a file: `url("portal.css")` is `/assets/portal-1a2b….css`. An unknown name is left as it is, which
    /// the browser then does not find.
    pub fn url(&self, name: &str) -> String {
        self.urls.get(name).cloned().unwrap_or_else(|| format!("{ROOT}{name}"))
    }

    /// The file at an address that [`Self::url`] gave.
    pub fn get(&self, path: &str) -> Option<&Asset> {
        self.files.get(path)
    }

    fn add(&mut self, name: &str, bytes: Cow<'static, [u8]>) {
        let hash: String = Sha256::digest(&bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let url = match name.rsplit_once('.') {
            Some((stem, end)) => format!("{ROOT}{stem}-{hash}.{end}"),
            None => format!("{ROOT}{name}-{hash}"),
        };
        let asset = Asset { bytes: bytes.into(), content_type: content_type(name), etag: format!("\"{hash}\"") };
        self.urls.insert(name.to_owned(), url.clone());
        self.files.insert(url, asset);
    }
}

fn sheet(style: impl Iterator<Item = (String, String)>) -> String {
    let mut sheets: Vec<_> = style.filter(|(path, _)| path.ends_with(".css")).collect();
    let place = |path: &str| match FIRST.iter().position(|first| *first == path) {
        Some(at) => at,
        None if path == LAST => FIRST.len() + 1,
        None => FIRST.len(),
    };
    sheets.sort_by(|(a, _), (b, _)| (place(a), a).cmp(&(place(b), b)));
    sheets.into_iter().map(|(_, text)| text + "\n").collect()
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sheet_begins_with_the_tokens_and_ends_with_print() {
        let text = |path: &str| (path.to_owned(), format!("/* {path} */ .x{{}}"));
        let paths = ["table.css", "print.css", "button.css", "layout.css", "base.css", "README.md", "tokens.css"];
        let sheet = sheet(paths.into_iter().map(text));
        let order: Vec<&str> = sheet.split("/* ").skip(1).filter_map(|part| part.split(' ').next()).collect();
        assert_eq!(order, ["tokens.css", "base.css", "layout.css", "button.css", "table.css", "print.css"]);
    }

    #[test]
    fn an_address_changes_with_the_content_and_leads_back_to_it() {
        let with = |text: &str| Assets::of([("base.css".to_owned(), text.to_owned())].into_iter(), std::iter::empty());
        let (one, two) = (with("a{top:0}"), with("a{top:1px}"));
        assert_ne!(one.url("portal.css"), two.url("portal.css"));
        let asset = one.get(&one.url("portal.css")).unwrap();
        assert_eq!(&*asset.bytes, b"a{top:0}");
        assert!(asset.etag.starts_with('"') && asset.etag.ends_with('"'));
        assert!(one.get("/assets/../Cargo.toml").is_none());
    }

    #[test]
    fn what_the_binary_carries_is_found() {
        let assets = Assets::embedded();
        for name in ["portal.css", "emblem.svg"] {
            assert!(assets.get(&assets.url(name)).is_some(), "{name} is not embedded");
        }
    }
}
