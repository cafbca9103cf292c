//! Settings that cannot work are refused before anybody signs in.

use portico_identity::{Provider, Settings, SettingsError};

use crate::op::settings;

fn refused(change: impl FnOnce(&mut Settings)) -> SettingsError {
    let mut settings = settings("https://tara.example");
    change(&mut settings);
    Provider::new(settings, || jiff::Timestamp::UNIX_EPOCH).err().expect("the settings were taken")
}

#[test]
fn each_mistake_is_named() {
    assert_eq!(refused(|it| it.issuer = "tara.example".into()), SettingsError::Issuer);
    assert_eq!(refused(|it| it.redirect_url = "/sign-in/callback".into()), SettingsError::RedirectUrl);
    assert_eq!(refused(|it| it.redirect_url.push('#')), SettingsError::RedirectUrl);
    assert_eq!(refused(|it| it.signing_algs.clear()), SettingsError::NoAlgorithm);
    for wrong in ["none", "HS256", "rs256"] {
        assert_eq!(refused(|it| it.signing_algs = vec![wrong.into()]), SettingsError::Algorithm(wrong.into()));
    }
}
