//! Our SOAP client and the sandbox's security server against a provider that other people wrote. Runs when it is named,
//! as `end2end/test` does, for it needs a Python with the packages of `end2end/soap/requirements.txt`.

use std::{
    io::{BufRead, BufReader},
    process::{Child, ChildStdout, Command, Stdio},
    sync::Arc,
    time::Duration,
};

use domain::ports::{Ask, Asked, RegisterFailure, Registers, Tell, Told, Trouble};
use exchange::{Exchange, Settings};
use sandbox::{Member, MemberService, Part, Ports, Running, ServiceKind};
use serde_json::{Value as Json, json};
use testkit::StoppedClock;
use uuid::Uuid;

const GUEST: &str = "EE-sandbox/COM/19990063/vehicles";

/// Provider, gateway and client; the provider ends when its standard input closes.
struct Road {
    _provider: Child,
    _output: BufReader<ChildStdout>,
    _gateway: Running,
    exchange: Exchange,
}

impl Road {
    async fn open() -> Self {
        let python = std::env::var("PORTICO_SOAP_PYTHON").expect("run end2end/test, or see end2end/tools/soap.sh");
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../end2end/soap/provider.py");
        let mut command = Command::new(python);
        command.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut provider = command.spawn().expect("Python starts");
        let mut output = BufReader::new(provider.stdout.take().expect("it is piped"));
        let mut port = String::new();
        output.read_line(&mut port).expect("the provider prints its port");

        let service = |code: &str| {
            let url = format!("http://127.0.0.1:{}/soap", port.trim());
            MemberService { code: code.into(), kind: ServiceKind::Wsdl, url, endpoints: Vec::new() }
        };
        let services = ["vehicleByPlate", "keepPhoto", "photosOf", "notThere"].map(service).to_vec();
        let guest = Member { subsystem: GUEST.into(), services };
        let settings = sandbox::Settings { ports: Ports::any(), members: vec![guest], ..sandbox::Settings::default() };
        let gateway = sandbox::start(&[Part::SecurityServer], &settings).await.expect("a free port is free");
        let exchange = exchange(&gateway.addresses.security_server);
        Self { _provider: provider, _output: output, _gateway: gateway, exchange }
    }

    async fn ask(&self, operation: &str, body: Json) -> Result<Asked, RegisterFailure> {
        self.ask_about(operation, body, None).await
    }

    async fn ask_about(&self, operation: &str, body: Json, issue: Option<&str>) -> Result<Asked, RegisterFailure> {
        let ask = Ask {
            call: format!("vehicles.{operation}").parse().unwrap(),
            body,
            trace: Uuid::from_u128(7),
            user: Some("EE48005149019".into()),
            represented: None,
            issue: issue.map(str::to_owned),
            timeout: Duration::from_secs(60),
            kept_until: None,
        };
        self.exchange.ask(&ask).await
    }

    async fn known(&self, operation: &str, body: Json) -> Json {
        match self.ask(operation, body).await {
            Ok(Asked::Known { body, evidence }) => {
                assert_eq!(evidence.request_hash.map(|hash| hash.len()), Some(88), "base64 of a SHA-512");
                body
            }
            other => panic!("{operation}: {other:?}"),
        }
    }
}

fn exchange(security_server: &str) -> Exchange {
    let settings: Settings = toml::from_str(&format!(
        r#"
        security_server = "{security_server}"
        client = "{}"
        longest_call = "60s"
        [registers.vehicles]
        subsystem = "{GUEST}"
        protocol = "soap"
        operations = {{ find = "POST vehicleByPlate safe", keep = "POST keepPhoto", photos = "POST photosOf safe", nothing = "POST notThere", stranger = "POST stranger" }}
        [registers.vehicles.soap]
        namespace = "http://vehicles.example.invalid/"
        asks.keep = ["plate", "photo swaref"]
        gives.find = {{ seats = "number", electric = "yes_no", since = "date", users = "texts" }}
        gives.keep = {{ size = "number" }}
        gives.photos = {{ photos = "texts" }}
        "#,
        sandbox::CLIENT
    ))
    .expect("settings");
    Exchange::new(settings, Arc::new(StoppedClock::default())).expect("a client")
}

#[tokio::test]
async fn questions_are_understood_and_answers_are_read() {
    let road = Road::open().await;
    let car = |users: Json| json!({ "make": "Škoda & Co", "seats": 5, "electric": true, "since": "2019-01-02", "users": users });
    assert_eq!(road.known("find", json!({ "plate": "123ABC" })).await, car(json!(["EE48005149019"])));
    assert_eq!(road.known("find", json!({ "plate": "<&>" })).await, car(json!(["a", "b"])), "what needs escaping");
    assert_eq!(road.known("find", json!({ "plate": "õ 🚗" })).await, car(json!([])), "an empty list is a list");
    let unknown = road.ask("find", json!({ "plate": "999ZZZ" })).await;
    assert!(matches!(unknown, Ok(Asked::Unknown { .. })), "{unknown:?}");
}

#[tokio::test]
async fn faults_are_told_apart() {
    let road = Road::open().await;
    for (operation, body, trouble, words) in [
        ("find", json!({ "plate": "DOWN" }), Trouble::Down, "fault `Server`"),
        // Its library answers these with status 400, which no SOAP fault may have: the gateway says so.
        ("find", json!({ "plate": "WRONG" }), Trouble::Down, "servicefailed.httperror"),
        ("find", json!({ "registration": "123ABC" }), Trouble::Down, "servicefailed.httperror"),
        ("nothing", json!({}), Trouble::Down, "servicefailed.httperror"),
        ("stranger", json!({}), Trouble::Denied, "unknownservice"),
    ] {
        let failure = road.ask(operation, body).await.unwrap_err();
        assert_eq!(failure.trouble, trouble, "{operation}: {failure}");
        assert!(failure.detail.contains(words) && !failure.detail.contains("Mari"), "{failure}");
    }
    // Its library knows no `issue` and leaves it out of the answer, which is then not the answer to our question.
    let failure = road.ask_about("find", json!({ "plate": "123ABC" }), Some("draft-7")).await.unwrap_err();
    assert_eq!(failure.trouble, Trouble::Garbage, "{failure}");
    assert!(failure.detail.contains("inconsistentresponse"), "{failure}");
}

#[tokio::test]
async fn files_travel_in_both_directions() {
    let road = Road::open().await;
    let tell = Tell {
        call: "vehicles.keep".parse().unwrap(),
        // Its library takes what is no UTF-8 for text in another encoding, and changes it.
        body: json!({ "photo": "AAENCg==", "plate": "123ABC" }),
        trace: Uuid::from_u128(8),
        user: None,
        represented: None,
        issue: None,
        timeout: Duration::from_secs(60),
        kept_until: None,
    };
    let Told::Accepted { body, .. } = road.exchange.tell(&tell).await.unwrap() else { panic!("turned down") };
    assert_eq!(body, json!({ "size": 4, "content": "00010d0a" }));
    // One file stands beside the envelope, several stand in a part of their own.
    for (number, photos) in [(1, json!(["AHBob3RvIDD/"])), (2, json!(["AHBob3RvIDD/", "AHBob3RvIDH/"]))] {
        assert_eq!(road.known("photos", json!({ "number": number })).await["photos"], photos);
    }
}
