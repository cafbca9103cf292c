//! Faults planted into the parking permit: each is refused where it stands, with its cure.

use super::{PARKING, list};
use crate::service::{Complaint, Service};

/// `old` in `file` becomes `new`, in which ¦ stands where the complaint has to point.
struct Planted {
    file: &'static str,
    old: &'static str,
    new: &'static str,
    what: &'static str,
    cure: &'static str,
}

const fn in_service(old: &'static str, new: &'static str, what: &'static str, cure: &'static str) -> Planted {
    Planted { file: "service.toml", old, new, what, cure }
}

const fn in_form(old: &'static str, new: &'static str, what: &'static str, cure: &'static str) -> Planted {
    Planted { file: "form.toml", old, new, what, cure }
}

const fn in_case(old: &'static str, new: &'static str, what: &'static str, cure: &'static str) -> Planted {
    Planted { file: "case.toml", old, new, what, cure }
}

const FAULTS: &[Planted] = &[
    // Broken and misspelt TOML.
    in_service(
        "id = \"parking-permit\"",
        "id = ¦\"inbox\"",
        "\"inbox\" is an address of the portal's own",
        "Give the service another id.",
    ),
    in_service("authority = \"city", "authority = ¦city", "missing opening quote", "TOML 1.0"),
    in_case("[[state]]\nid = \"active\"", "[[state]¦\nid = \"active\"", "unclosed", "TOML 1.0"),
    in_form(
        "\nrequired = true\ncheck",
        "\n¦requird = true\ncheck",
        "\"requird\" is not known",
        "Did you mean \"required\"?",
    ),
    in_service("login =", "¦signin =", "\"signin\" is not known", "use one of: login"),
    in_service("[access]", "[¦acess]", "\"acess\" is not known", "Did you mean \"access\"?"),
    in_case(
        "retry = { first = \"PT2S\", factor = 3, max = 8 }\non_accept",
        "retry = { first = \"PT2S\", factor = 3, ¦maxx = 8 }\non_accept",
        "\"maxx\" is not known",
        "\"max\"?",
    ),
    // Of the wrong kind.
    in_service("amount = \"120.00\"", "amount = ¦120.00", "a float and has to be an amount in quotes", "\"120.00\""),
    in_service(
        "valid_from = 2026-01-01",
        "valid_from = ¦\"2026-01-01\"",
        "has to be a date without quotes",
        "2026-01-01",
    ),
    in_service("life_events = [\"moving_home\", ", "life_events = [¦1, ", "has to be a list of texts", "[\"…\"]"),
    in_form("max = 200", "max = ¦\"200\"", "has to be a whole number", "100"),
    in_form("max = 200\nrequired = true", "max = 200\nrequired = ¦1", "has to be true or false", "true"),
    in_form("args = { plate = \"plate\" }", "args = ¦\"plate\"", "has to be a table", "{ … }"),
    in_case(
        "takes = true\n\n[[action]]\nid = \"take_over\"",
        "takes = ¦\"yes\"\n\n[[action]]\nid = \"take_over\"",
        "has to be true or false",
        "true",
    ),
    // Ids.
    in_form("id = \"resident_since\"", "id = ¦\"ResidentSince\"", "is not snake_case", "small letters"),
    in_service("id = \"parking-permit\"", "id = ¦\"parking_permit\"", "is not kebab-case", "parking-permit"),
    in_form("[[step.field]]\nid = \"model\"", "¦[[step.field]]", "\"id\" is missing", "Add id"),
    in_form("[[step]]\nid = \"permit\"", "[[step]]\nid = ¦\"car\"", "the step \"car\" is declared twice", "another id"),
    in_form("id = \"model\"\ntype", "id = ¦\"make\"\ntype", "the field \"make\" is declared twice", "another id"),
    // What a person may do about an answer.
    in_form(
        "dispute = \"population.correction_request\"",
        "dispute = ¦\"population\"",
        "\"population\" is not a call",
        "population.person_by_code",
    ),
    in_form(
        "dispute = \"population.correction_request\"",
        "dispute = ¦\"population.correction_request\"\nedit = \"editable\"",
        "what may be changed need not be disputed",
        "Leave one of them out",
    ),
    in_form(
        "fill = { make = \"make\", model = \"model\" }",
        "dispute = ¦\"traffic.correction_request\"",
        "there is no answer to call wrong",
        "Add fill",
    ),
    in_form(
        "fill = { make = \"make\", model = \"model\" }",
        "fill = { make = \"make\", model = \"model\" }\nedit = ¦\"open\"",
        "\"open\" is not known",
        "locked",
    ),
    in_form(
        "[[read]]\nid = \"vehicle\"",
        "[[read]]\nid = ¦\"plate\"",
        "the field \"plate\" is declared twice",
        "another id",
    ),
    in_form("[[step]]\nid = \"permit\"", "[[step]]\nid = ¦\"check\"", "a page of the portal's own", "another id"),
    in_form("[[step]]\nid = \"permit\"", "[[step]]\nid = ¦\"eligibility\"", "a page of the portal's own", "another id"),
    in_form("[[step]]\nid = \"permit\"", "[[step]]\nid = ¦\"continue\"", "a word of the portal's own", "another id"),
    in_case("[[queue]]\nid = \"new\"", "[[queue]]\nid = ¦\"state\"", "a word of the portal's own", "another id"),
    in_form("id = \"email\"", "id = ¦\"service\"", "a name of the portal's own", "another id"),
    in_service(
        "id = \"two_months\"",
        "id = ¦\"in_zone\"",
        "the eligibility \"in_zone\" is declared twice",
        "another id",
    ),
    // Questions.
    in_form("type = \"plate\"", "type = ¦\"license\"", "\"license\" is not known as \"type\"", "plate, iban, email"),
    in_form(
        "[[step.field]]\nid = \"email\"\ntype = \"email\"",
        "¦[[step.field]]\nid = \"email\"",
        "the field has no type",
        "Add type",
    ),
    in_form(
        "[[step]]\nid = \"car\"",
        "¦[[step]]\nid = \"nothing\"\n[[step]]\nid = \"car\"",
        "asks nothing",
        "[[step.field]]",
    ),
    // Expressions, to the sign, through escapes, in each way of quoting.
    in_form(
        "vehicle.owner = subject",
        "¦vehicel.owner = subject",
        "nothing here is called \"vehicel\"",
        "\"vehicle\"?",
    ),
    in_form(
        "today() + duration(\\\"P60D\\\")",
        "today() + duration(¦\\\"two months\\\")",
        "this duration cannot be read",
        "P2M",
    ),
    in_form(
        "value = \"today() + duration(\\\"P7D\\\")\"",
        "value = \"today() + duration(\\\"P7D\\\") + ¦nowadays()\"",
        "no function \"nowadays\"",
        "today",
    ),
    in_form("min = \"today()\"", "min = \"¦district\"", "a text, and a date is needed", "a date"),
    in_form(
        "show = \"vehicle != null\"\n\n[[step.field]]\nid = \"model\"",
        "show = \"\"\"\nvehicle != null\n  and ¦vehicl != null\"\"\"\n\n[[step.field]]\nid = \"model\"",
        "\"vehicl\"",
        "\"vehicle\"?",
    ),
    in_form(
        "show = \"vehicle != null\"\n\n[[step.field]]\nid = \"model\"",
        "show = \"district = \\\"\\u00D5\\t\\\" and ¦vehicl != null\"\n\n[[step.field]]\nid = \"model\"",
        "\"vehicl\"",
        "\"vehicle\"?",
    ),
    in_service(
        "rule = 'resident_since <= today()",
        "rule = 'district != \"a\\\\b õ\" and resident_since ¦<= 5 or resident_since <= today()",
        "a date and a number do not go together",
        "duration(\"P30D\")",
    ),
    in_service("rule = 'district in", "ruel = 'district in", "\"rule\" is missing", "Add rule"),
    in_case(
        "body = { case = \"case.reference\", person",
        "body = { case = \"case.¦referense\", person",
        "no part called \"referense\"",
        "\"reference\"?",
    ),
    in_case("key = \"case.id\"", "key = ¦1", "\"key\" is an integer and has to be a text", "…"),
    // Registers.
    in_form(
        "call = \"population.person_by_code\"",
        "call = ¦\"population\"",
        "\"population\" is not a call",
        "population.person_by_code",
    ),
    in_form(
        "resident_since = \"date\" }",
        "resident_since = ¦\"day\" }",
        "\"day\" is not a type of answer",
        "yes_no, date",
    ),
    in_form(
        "fill = { address = \"address\"",
        "fill = { address = ¦\"street\"",
        "filled with \"street\", which the read does not give",
        "gives",
    ),
    in_form(
        "id = \"vehicle\"\ncall = \"traffic.vehicle_by_plate\"\nargs = { plate = \"plate\" }\ngives = { make = \"text\", model = \"text\", owner = \"text\", users = \"texts\" }\nfill = { make",
        "id = ¦\"vehicle\"\ncall = \"traffic.vehicle_by_plate\"\nargs = { plate = \"plate\" }\ngives = { make = \"text\", model = \"text\", owner = \"text\", users = \"texts\" }\nfill = { brand",
        "fills \"brand\"",
        "Add a field",
    ),
    in_form("if_down = \"stop\"", "if_down = ¦\"wait\"", "\"wait\" is not known as \"if_down\"", "ask, stop"),
    in_form(
        "if_unknown = \"error\"\ntimeout = \"PT4S\"",
        "if_unknown = \"error\"\ntimeout = ¦\"PT2H\"",
        "\"timeout\" has to be between",
        "PT4S",
    ),
    in_form(
        "if_unknown = \"error\"\ntimeout = \"PT4S\"",
        "if_unknown = \"error\"\ntimeout = ¦\"P1D\"",
        "\"timeout\" has to be between",
        "PT4S",
    ),
    in_service("period = \"P1Y\"", "period = ¦\"a year\"", "\"a year\" is not a duration", "P7D"),
    // What happens to a case.
    in_case("from = [\"submitted\"]", "from = [¦\"submited\"]", "there is no state \"submited\"", "\"submitted\"?"),
    in_case("to = \"refused\"", "to = ¦\"rejected_now\"", "there is no state \"rejected_now\"", "Add a [[state]]"),
    in_case("on_accept = \"active\"", "on_accept = ¦\"activ\"", "there is no state \"activ\"", "\"active\"?"),
    in_case(
        "states = [\"active\", \"refused\"]",
        "states = [\"active\", ¦\"refuse\"]",
        "there is no state \"refuse\"",
        "\"refused\"?",
    ),
    in_case(
        "[[notify]]\nstate = \"active\"",
        "[[notify]]\nstate = ¦\"activ\"",
        "there is no state \"activ\"",
        "\"active\"?",
    ),
    in_case(
        "[[state]]\nid = \"refused\"\ntone = \"no\"\nlast = true",
        "[[state]]\nid = ¦\"refused\"\ntone = \"no\"",
        "no way leads out of the state \"refused\"",
        "last = true",
    ),
    in_case(
        "[[action]]\nid = \"take\"",
        "[[state]]\nid = ¦\"waiting\"\nlast = true\n\n[[action]]\nid = \"take\"",
        "no way leads to the state \"waiting\"",
        "leads there",
    ),
    in_case(
        "[[queue]]\nid = \"in_review\"\nstates = [\"in_review\"]\ncolumns = [\"district\"]\nroles = [\"parking-officer\"]",
        "[[queue]]\nid = ¦\"in_review\"\nstates = [\"in_review\"]\ncolumns = [\"district\"]\nroles = [\"translator\"]",
        "offers no action",
        "role of the queue",
    ),
    in_case(
        "stuck = true\ncolumns = [\"district\"]",
        "stuck = true\ncolumns = [¦\"districts\"]",
        "there is no such field",
        "\"district\"?",
    ),
    in_case("by = [\"senior-parking-officer\"]", "by = []", "\"by\" is missing or empty", "Add by"),
    in_case(
        "channels = [\"inbox\"]",
        "channels = ¦[\"inbox\", \"e-mail\"]",
        "\"e-mail\" is not a channel",
        "inbox and email",
    ),
    in_case(
        "tone = \"new\"\nterm = \"P7D\"",
        "tone = \"new\"\nterm = ¦\"7\"",
        "\"7\" is not a duration",
        "10 workdays",
    ),
    in_service("required = [\"et\", \"en\"]", "required = []", "\"required\" is missing or empty", "Add required"),
];

#[test]
fn each_fault_is_refused_where_it_stands_with_its_cure() {
    let wrong: Vec<String> = FAULTS.iter().filter_map(told_otherwise).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(FAULTS.len() >= 25);
}

/// What was told instead, unless the fault was told once, where it stands.
fn told_otherwise(fault: &Planted) -> Option<String> {
    let (complaints, place) = plant(fault);
    let fits = |c: &&Complaint| c.what.contains(fault.what) && c.cure.contains(fault.cure) && c.file == fault.file;
    let told: Vec<&Complaint> = complaints.iter().filter(fits).collect();
    let right = matches!(told[..], [one] if place.is_none_or(|place| place == (one.line, one.column)));
    (!right).then(|| format!("{} {place:?} {} …\n{}", fault.new, fault.what, list(&complaints)))
}

/// The complaints about the folder with the fault, and the line and column of the mark.
fn plant(fault: &Planted) -> (Vec<Complaint>, Option<(usize, usize)>) {
    let mut files = PARKING.map(|(file, text)| (file, text.to_owned()));
    let (_, text) = files.iter_mut().find(|(file, _)| *file == fault.file).expect("a file of the folder");
    assert!(text.contains(fault.old), "{} no longer has {}", fault.file, fault.old);
    let marked = text.replacen(fault.old, fault.new, 1);
    *text = marked.replace('¦', "");
    let place = marked.find('¦').map(|at| {
        let line = marked[..at].split('\n').count();
        (line, marked[..at].split('\n').next_back().map_or(1, |before| before.chars().count() + 1))
    });
    let borrowed: Vec<(&str, &str)> = files.iter().map(|(file, text)| (*file, text.as_str())).collect();
    (Service::read(&borrowed).expect_err(fault.new), place)
}

#[test]
fn a_complaint_reads_as_one_line() {
    let (complaints, _) = plant(&in_service("amount = \"120.00\"", "amount = 120.00", "", ""));
    assert_eq!(
        list(&complaints),
        "service.toml:17:10: \"amount\" is a float and has to be an amount in quotes. Write it like amount = \"120.00\".\n"
    );
}

#[test]
fn complaints_come_in_the_order_of_the_files_and_each_once() {
    let form = PARKING[1].1.replacen("max = 200", "max = \"200\"", 1).replace("id = \"email\"", "id = 5");
    let service = PARKING[0].1.replace("authority", "autority");
    let complaints =
        Service::read(&[("service.toml", &service), ("form.toml", &form), PARKING[2]]).expect_err("three faults");
    let places: Vec<_> = complaints.iter().map(|c| (c.file.as_str(), c.line)).collect();
    let mut in_order = complaints.clone();
    in_order.sort_by_key(|c| (c.file != "service.toml", c.line));
    assert_eq!(complaints, in_order, "{}", list(&complaints));
    assert_eq!(complaints.iter().filter(|c| c.what.contains("\"id\" is")).count(), 1, "{places:?}");
}

#[test]
fn a_broken_file_is_told_alone() {
    let broken = format!("{}\n[[step", PARKING[1].1);
    let complaints = Service::read(&[PARKING[0], ("form.toml", &broken), PARKING[2]]).expect_err("broken");
    assert_eq!(complaints.len(), 1, "{}", list(&complaints));
    assert_eq!(complaints[0].file, "form.toml");
}
