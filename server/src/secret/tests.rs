use super::*;

/// A house of its own, with the key files that are given.
fn house(files: &[(&str, &[u8])]) -> (tempfile::TempDir, Config) {
    let folder = tempfile::tempdir().unwrap();
    let mut config = Config::load(None).unwrap();
    config.data = folder.path().into();
    for (name, bytes) in files {
        io::Write::write_all(&mut create(&folder.path().join(name)).unwrap(), bytes).unwrap();
    }
    (folder, config)
}

fn complaint<T>(found: Result<T, Trouble>) -> String {
    found.err().expect("a complaint").to_string()
}

#[test]
fn a_new_house_makes_its_keys_and_keeps_them() {
    let (folder, config) = house(&[]);
    assert_eq!(missing(&config).unwrap().len(), 3);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "who only looks makes nothing");
    keys(&config).unwrap();
    index_key(&config).unwrap();
    let read = |name| fs::read(folder.path().join(name)).unwrap();
    let (secret, seal) = (read("secret.key"), read("seal.key"));
    assert!(secret.len() == 32 && seal.len() == 32 && secret != seal);
    keys(&config).unwrap();
    assert_eq!((read("secret.key"), read("seal.key")), (secret, seal));
    assert!(missing(&config).unwrap().is_empty());
}

/// What it sealed so far stays good, and the secret can be changed afterwards without harm.
#[test]
fn a_house_that_had_one_key_goes_on_sealing_with_it() {
    let (folder, config) = house(&[("secret.key", &[7; 32])]);
    keys(&config).unwrap();
    assert_eq!(fs::read(folder.path().join("seal.key")).unwrap(), [7; 32]);
    fs::remove_file(folder.path().join("secret.key")).unwrap();
    keys(&config).unwrap();
    assert_ne!(fs::read(folder.path().join("secret.key")).unwrap(), [7; 32]);
    assert_eq!(fs::read(folder.path().join("seal.key")).unwrap(), [7; 32]);
}

#[test]
fn a_key_that_is_cut_short_is_refused_with_the_cure_that_harms_nobody() {
    let (_folder, config) = house(&[("seal.key", &[7; 31])]);
    let said = complaint(keys(&config));
    assert!(said.contains("seal.key does not hold 32 bytes") && said.contains("backup"), "{said}");
    assert!(!said.contains("emove it"), "without it nothing can be checked any more: {said}");
    let (_folder, mut config) = house(&[]);
    config.portal.older_seal_files = vec!["nowhere.key".into()];
    assert!(complaint(keys(&config)).contains("nowhere.key"));
}

#[cfg(unix)]
#[test]
fn a_key_that_others_may_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    for name in ["secret.key", "seal.key"] {
        let (folder, config) = house(&[(name, &[7; 32])]);
        fs::set_permissions(folder.path().join(name), fs::Permissions::from_mode(0o640)).unwrap();
        let said = complaint(keys(&config));
        assert!(said.contains(name) && said.contains("chmod 600"), "{said}");
    }
}
