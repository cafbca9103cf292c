//! Starting, standing apart, and stopping.

use crate::{ask, browser, town_with};
use portico_sandbox::{POPULATION, Part, Ports, Settings, StartError, start};
use serde_json::json;
use tokio::net::TcpStream;

#[test]
fn parts_have_words() {
    for part in Part::ALL {
        assert_eq!(part.to_string().parse::<Part>().unwrap(), part);
    }
    let error = "bank".parse::<Part>().unwrap_err().to_string();
    assert!(error.contains("bank") && error.contains("security-server"));
}

#[test]
fn the_readme_tells_the_truth() {
    let readme = include_str!("../../README.md");
    for person in portico_sandbox::people() {
        let row = format!("| {} | {} {} |", person.code, person.given_name, person.family_name);
        assert!(readme.contains(&row), "{row}");
    }
    let ports = Ports::default();
    for row in [
        format!("| `signin` | {} |", ports.signin),
        format!("| `security-server` | {} |", ports.security_server),
        format!("| `population` | {} |", ports.population),
        format!("| `traffic` | {} |", ports.traffic),
        format!("| `mailbox` | {}, SMTP {} |", ports.mailbox, ports.smtp),
    ] {
        assert!(readme.contains(&row), "{row}");
    }
    for word in [portico_sandbox::CLIENT, POPULATION, portico_sandbox::TRAFFIC, portico_sandbox::CLIENT_SECRET] {
        assert!(readme.contains(word), "{word}");
    }
}

#[tokio::test]
async fn every_part_says_it_is_well_and_goes_when_told() {
    let town = town_with(&Part::ALL, Settings::default()).await;
    let addresses = town.addresses.clone();
    let parts =
        [&addresses.issuer, &addresses.security_server, &addresses.population, &addresses.traffic, &addresses.mailbox];
    for base in parts {
        let response = browser().get(format!("{base}/health")).send().await.unwrap();
        assert_eq!(response.status(), 200, "{base}");
    }
    town.stop().await;
    for base in parts {
        assert!(TcpStream::connect(base.trim_start_matches("http://")).await.is_err(), "{base}");
    }
    assert!(TcpStream::connect(addresses.smtp).await.is_err());
}

#[tokio::test]
async fn a_port_in_use_is_named_with_its_cure() {
    let town = town_with(&[Part::Mailbox], Settings::default()).await;
    let port = town.addresses.smtp.port();
    for (parts, ports, setting) in [
        (Part::SecurityServer, Ports { security_server: port, ..Ports::any() }, "security_server"),
        (Part::Mailbox, Ports { smtp: port, ..Ports::any() }, "smtp"),
    ] {
        let settings = Settings { ports, ..Settings::default() };
        let error = start(&[parts], &settings).await.expect_err("the port is taken");
        assert!(matches!(error, StartError::Listen { .. }));
        let text = error.to_string();
        for word in [parts.word(), &port.to_string(), setting, "[sandbox] ports"] {
            assert!(text.contains(word), "{word} in {text}");
        }
    }
}

#[tokio::test]
async fn a_data_folder_that_is_no_folder_is_named() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let data = Some(file.path().to_owned());
    let settings = Settings { ports: Ports::any(), data, ..Settings::default() };
    let error = start(&[Part::Traffic], &settings).await.expect_err("a file is no folder");
    assert!(error.to_string().contains(file.path().to_str().unwrap()));
}

#[tokio::test]
async fn parts_find_each_other_by_their_ports() {
    let register = town_with(&[Part::Population], Settings::default()).await;
    let (_, port) = register.addresses.population.rsplit_once(':').unwrap();
    let ports = Ports { population: port.parse().unwrap(), ..Ports::any() };
    let settings = Settings { ports, ..Settings::default() };
    let gateway = start(&[Part::SecurityServer], &settings).await.unwrap();
    let mari = json!({ "code": "EE48005149019" });
    let response = ask(&gateway, POPULATION, "person-by-code", &mari).send().await.unwrap();
    assert_eq!(response.status(), 200);
}
