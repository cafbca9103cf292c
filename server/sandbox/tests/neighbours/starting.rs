//! Starting, standing apart, and stopping.

use crate::{POPULATION, ask, browser, town_with};
use portico_sandbox::{Part, Ports, Settings, StartError, providers, start};
use serde_json::json;
use std::collections::HashSet;
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
        format!("| `security-server` | {}, TLS any |", ports.security_server),
        format!("| `population` | {} |", ports.population),
        format!("| `traffic` | {} |", ports.traffic),
        format!("| `mailbox` | {}, SMTP {} |", ports.mailbox, ports.smtp),
        format!("| `scanner` | {}, clamd {} |", ports.scanner, ports.clamd),
        format!("| `registers` | {} |", ports.registers),
    ] {
        assert!(readme.contains(&row), "{row}");
    }
    for word in [portico_sandbox::CLIENT, portico_sandbox::CLIENT_SECRET] {
        assert!(readme.contains(word), "{word}");
    }
    for provider in providers() {
        let names = [provider.subsystem, provider.name()].into_iter().chain(provider.services.iter().copied());
        for name in names.map(|name| format!("`{name}`")) {
            assert!(readme.contains(&name), "{name}");
        }
    }
}

#[test]
fn the_portals_default_names_every_register_and_its_services() {
    let default = include_str!("../../../src/default.toml");
    for provider in providers() {
        let heading = format!("[exchange.registers.{}]\nsubsystem = \"{}\"\n", provider.name(), provider.subsystem);
        let (_, after) = default.split_once(&heading).unwrap_or_else(|| panic!("{heading}"));
        let section = after.split("\n[").next().unwrap_or_default();
        for service in provider.services {
            let operation = format!("{} = \"POST {service}", service.replace('-', "_"));
            assert!(section.contains(&operation), "{operation}");
        }
    }
    let ports = Ports::default();
    let ports = [("scanner", ports.scanner), ("clamd", ports.clamd), ("registers", ports.registers)];
    for port in ports.map(|(setting, port)| format!("{setting} = {port}")) {
        assert!(default.contains(&port), "{port}");
    }
}

#[test]
fn every_register_has_a_name_and_a_member_of_its_own() {
    let names: HashSet<_> = providers().iter().map(|provider| provider.name()).collect();
    let members: HashSet<_> = providers().iter().filter_map(|provider| provider.subsystem.split('/').nth(2)).collect();
    assert_eq!((names.len(), members.len()), (providers().len(), providers().len()));
    for code in members {
        assert_eq!(code[7..], check_digit(&code[..7]).to_string(), "{code}");
    }
}

/// Of an Estonian registry code: two rows of weights, remainder of eleven.
fn check_digit(first_seven: &str) -> u32 {
    let sum = |first: u32| -> u32 {
        first_seven
            .chars()
            .filter_map(|digit| digit.to_digit(10))
            .zip(first..)
            .map(|(digit, weight)| digit * weight)
            .sum()
    };
    [sum(1) % 11, sum(3) % 11].into_iter().find(|rest| *rest < 10).unwrap_or_default()
}

#[tokio::test]
async fn every_part_says_it_is_well_and_goes_when_told() {
    let town = town_with(&Part::ALL, Settings::default()).await;
    let addresses = town.addresses.clone();
    let parts = [
        &addresses.issuer,
        &addresses.security_server,
        &addresses.population,
        &addresses.traffic,
        &addresses.mailbox,
        &addresses.scanner,
        &addresses.registers,
    ];
    for base in parts {
        let response = browser().get(format!("{base}/health")).send().await.unwrap();
        assert_eq!(response.status(), 200, "{base}");
    }
    town.stop().await;
    for base in parts {
        assert!(TcpStream::connect(base.trim_start_matches("http://")).await.is_err(), "{base}");
    }
    assert!(TcpStream::connect(addresses.smtp).await.is_err());
    assert!(TcpStream::connect(addresses.clamd).await.is_err());
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
    for part in [Part::Traffic, Part::Registers] {
        let error = start(&[part], &settings).await.expect_err("a file is no folder");
        assert!(error.to_string().contains(file.path().to_str().unwrap()));
        assert!(error.to_string().contains(part.word()));
    }
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
