use std::path::Path;

use super::*;

fn with(text: &str) -> Result<Config, String> {
    let config = Config::layered(Some((Path::new("portico.toml"), text))).map_err(|trouble| trouble.to_string())?;
    config.is_possible().map_err(|trouble| trouble.to_string())?;
    Ok(config)
}

#[test]
fn the_default_is_whole_and_zero_lines_suffice() {
    let config = with("").unwrap();
    assert_eq!(config.mode, Mode::Sandbox);
    assert_eq!(config.sandbox.ports.smtp, 3025);
}

#[test]
fn a_line_changes_one_setting_and_keeps_its_neighbours() {
    let config = with("[sandbox.ports]\nsignin = 4001").unwrap();
    assert_eq!((config.sandbox.ports.signin, config.sandbox.ports.mailbox), (4001, 3005));
}

#[test]
fn the_guard_and_the_callers_of_the_road_are_settings_of_their_own() {
    let config = with("[exchange.guard]\nfailures = 3").unwrap();
    assert_eq!((config.exchange.guard.failures, config.exchange.guard.tells_at_once), (3, 8));
    assert_eq!(config.exchange.provider.callers["benefits"], ["decision"]);
    assert!(!config.exchange.rest.contains_key("guard"), "the client has its own settings");
    assert!(with("[exchange.guard]\nfailure = 3").unwrap_err().contains("failure"));
}

#[test]
fn an_unknown_setting_is_refused() {
    assert!(with("colour = \"red\"").unwrap_err().contains("colour"));
    assert!(with("[portal]\nlisten_on = \"x\"").unwrap_err().contains("listen_on"));
}

#[test]
fn the_sandbox_is_not_open_to_other_machines() {
    assert!(with("[portal]\nlisten = \"0.0.0.0:3000\"").unwrap_err().contains("anybody can be anybody"));
    let provider = |listen: &str| with(&format!("[exchange.provider]\nlisten = \"{listen}\""));
    assert!(provider("0.0.0.0:3008").unwrap_err().contains("anybody can be any register"));
    assert!(provider("127.0.0.1:3008").is_ok());
}

#[test]
fn production_takes_no_sandbox_and_no_plain_cookie() {
    let secure = "mode = \"production\"\n[portal]\nurl = \"https://portal.example\"\n";
    assert!(with("mode = \"production\"").unwrap_err().contains("cookie"));
    assert!(with(secure).unwrap_err().contains("sign_in.issuer"));
    assert!(with(&format!("{secure}[sign_in]\nissuer = \"http://127.0.0.1:3001\"")).unwrap_err().contains("https"));
    let whole = format!(
        "{secure}[sign_in]\nissuer = \"https://id.example\"\n[exchange]\nsecurity_server = \"https://ss.example\"\n[mail]\nurl = \"smtps://mail.example\""
    );
    assert_eq!(with(&whole).unwrap().mode, Mode::Production);
    for (address, taken) in [("http://ss.example", false), ("http://127.0.0.1:8080", true), ("ss.example", false)] {
        let config = with(&whole.replace("https://ss.example", address));
        assert_eq!(config.is_ok(), taken, "{address}");
        assert!(taken || config.unwrap_err().contains("in the clear"), "{address}");
    }
}

/// Who forgets to write the mode has written everything else for production.
#[test]
fn a_forgotten_mode_opens_no_sandbox_to_others() {
    for (settings, complaint) in [
        ("[portal]\nurl = \"https://eteenused.linn.example\"", "portal.url is an address for others"),
        ("[portal]\nurl = \"http://10.1.2.3:3000\"", "portal.url is an address for others"),
        ("[sign_in]\nissuer = \"https://id.example\"", "sign_in.issuer is a provider for real ones"),
        ("[exchange]\nsecurity_server = \"https://ss.example\"", "exchange.security_server is on another machine"),
    ] {
        let complaint_of = with(settings).expect_err(settings);
        assert!(complaint_of.contains(complaint), "{settings}: {complaint_of}");
        assert!(complaint_of.contains("mode = \"production\""), "{settings}: {complaint_of}");
    }
    for settings in [
        "[portal]\nurl = \"https://localhost:3000\"",
        "[portal]\nurl = \"http://127.0.0.1:3000\"",
        "[sign_in]\nissuer = \"http://[::1]:3001\"",
        "[exchange]\nsecurity_server = \"http://127.0.0.2:3002\"",
    ] {
        assert!(with(settings).is_ok(), "{settings}");
    }
}

#[test]
fn in_production_nothing_about_people_travels_in_the_clear() {
    let whole = "mode = \"production\"\n[portal]\nurl = \"https://portal.example\"\n[sign_in]\nissuer = \"https://id.example\"\n\
                 [exchange]\nsecurity_server = \"https://ss.example\"\n[mail]\nurl = \"smtps://mail.example\"\n";
    for (settings, complaint) in [
        ("[database]\nurl = \"postgres://house@db.example/portico\"", "without TLS"),
        ("[metrics]\nlisten = \"0.0.0.0:9100\"", "metrics.listen is open"),
        ("[files]\nclamd = \"10.1.2.3:3310\"", "files.clamd is on another machine"),
        ("[files]\nclamd = \"scanner.example:3310\"", "files.clamd is on another machine"),
    ] {
        let complaint_of = with(&format!("{whole}{settings}")).expect_err(settings);
        assert!(complaint_of.contains(complaint), "{settings}: {complaint_of}");
    }
    for settings in [
        "[database]\nurl = \"postgres://house@db.example/portico?sslmode=require\"",
        "[database]\nurl = \"postgres://house@127.0.0.1/portico\"",
        "[metrics]\nlisten = \"127.0.0.1:9100\"",
        "[files]\nclamd = \"127.0.0.1:3310\"",
        "[files]\nclamd = \"/run/clamav/clamd.ctl\"",
    ] {
        assert!(with(&format!("{whole}{settings}")).is_ok(), "{settings}");
    }
}

#[test]
fn a_session_warns_before_it_ends_and_ends_before_the_last_moment() {
    assert_eq!(with("[session]\nidle = \"1h\"").unwrap().session.idle, jiff::SignedDuration::from_hours(1));
    for wrong in ["idle = \"2m\"", "warning = \"0s\"", "longest = \"10m\"", "idle = \"-5m\"", "idle = \"13h\""] {
        let complaint = with(&format!("[session]\n{wrong}")).unwrap_err();
        assert!(complaint.contains("[session]"), "{wrong}: {complaint}");
    }
    let hasty = "mode = \"production\"\n[session]\nwarning = \"19s\"\n[portal]\nurl = \"https://portal.example\"";
    assert!(with(hasty).unwrap_err().contains("20 seconds"));
}

#[test]
fn a_door_for_officials_is_one_that_can_be_opened_and_found() {
    let door = |listen: &str, url: &str| with(&format!("[admin]\nlisten = \"{listen}\"\nurl = \"{url}\"\n"));
    assert!(door("127.0.0.1:3010", "http://localhost:3010").unwrap().office_door().unwrap().is_some());
    assert!(with("").unwrap().office_door().unwrap().is_none());
    for (listen, url, why) in [
        ("127.0.0.1:3010", "", "have to be able to type it"),
        ("", "http://localhost:3010", "no address and port"),
        ("3010", "http://localhost:3010", "no address and port"),
        ("127.0.0.1:3000", "http://localhost:3010", "one of the two could not be opened"),
        ("127.0.0.1:3010", "http://localhost:3000", "would be found at neither"),
        ("0.0.0.0:3010", "http://localhost:3010", "anybody can be any official"),
    ] {
        let said = door(listen, url).unwrap_err();
        assert!(said.contains(why), "{listen} {url}: {said}");
    }
    assert!(with("[admin]\nacr = \"highest\"").unwrap_err().contains("no level"));
    let never = "[admin]\namr = [\"idcard\"]\n[sign_in]\nallowed_amr = [\"mID\"]";
    assert!(with(never).unwrap_err().contains("no official could ever sign in"));
    assert!(with(&never.replace("\"mID\"", "\"IDCARD\"")).is_ok());
    assert!(with("[sign_in.roles]\nmap = { a = [\"b\"] }").unwrap_err().contains("sign_in.roles.claim"));
}

#[test]
fn a_line_about_an_official_makes_sense_or_is_refused() {
    let line = |rest: &str| with(&format!("[[official]]\ncode = \"EE38001085718\"\n{rest}"));
    let whole = line("roles = [\"a\"]\nunits = [\"tartu\"]\nfrom = 2026-01-01\nuntil = 2026-12-31").unwrap();
    let post = whole.roster().unwrap().posts().next().unwrap().1.clone();
    assert_eq!((post.units, post.until.unwrap().to_string()), (vec!["tartu".to_owned()], "2026-12-31".into()));
    assert!(line("disabled = true").is_ok());
    for (rest, why) in [
        ("", "has no role"),
        ("roles = [\"a\"]\nfrom = 2026-01-02\nuntil = 2026-01-01", "ends before it begins"),
        ("roles = [\"a\"]\nfrom = 2026-01-02T10:00:00", "a moment"),
        ("roles = [\"a\"]\nrole = \"b\"", "role"),
    ] {
        let said = line(rest).unwrap_err();
        assert!(said.contains(why) && !said.contains("EE38001085718"), "{rest}: {said}");
    }
    assert!(with("[[official]]\ncode = \"38001085718\"\nroles = [\"a\"]").unwrap_err().contains("no personal code"));
}
