//! The style sheets: their weight, their rules, and a component behind each.

use std::path::Path;

use portico_app::assets::Assets;
use portico_app::embedded;

const PHYSICAL: [&str; 14] = [
    "left",
    "right",
    "top",
    "bottom",
    "width",
    "height",
    "min-width",
    "min-height",
    "max-height",
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "text-align: left",
];

fn sheets() -> impl Iterator<Item = (String, String)> {
    embedded::style().filter(|(path, _)| path.ends_with(".css"))
}

#[test]
fn the_whole_look_weighs_at_most_8_kb() {
    let assets = Assets::embedded();
    let css = assets.get(&assets.url("portal.css")).unwrap();
    let mut small = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 5, ..Default::default() };
    brotli::BrotliCompress(&mut &*css.bytes, &mut small, &params).unwrap();
    assert!(small.len() <= 8 * 1024, "{} bytes", small.len());
    assert!(small.len() > 1024, "the style sheets are not embedded");
}

#[test]
fn properties_are_logical_and_nothing_shouts() {
    for (path, text) in sheets() {
        assert!(!text.contains("!important"), "{path} shouts");
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with("@media")) {
            for declaration in line.split(['{', ';']).map(str::trim) {
                let physical = PHYSICAL.iter().find(|name| declaration.starts_with(&format!("{name}:")));
                assert!(physical.is_none(), "{path}:{}: {declaration}: use the logical property", at + 1);
            }
        }
    }
}

#[test]
fn colours_have_names() {
    for (path, text) in sheets().filter(|(path, _)| !["tokens.css", "print.css"].contains(&path.as_str())) {
        let named = !text.contains("rgb(") && !text.contains(": #") && !text.contains(" #");
        assert!(named, "{path} names a colour; use a token");
    }
}

#[test]
fn every_sheet_dresses_a_component() {
    let components = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/components");
    for (path, _) in
        sheets().filter(|(path, _)| !["tokens.css", "base.css", "layout.css", "print.css"].contains(&path.as_str()))
    {
        let component = components.join(path.replace(".css", ".rs"));
        assert!(component.exists(), "{path} has no component");
    }
}
