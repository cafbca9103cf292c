//! What happens to a case.

use super::{Planted, in_case, in_service};

pub(super) const FAULTS: &[Planted] = &[
    in_case(
        "call = \"traffic.permit_application\"",
        "call = \"traffic.permit_application\"\nanswer = ¦\"async\"\non_accept = \"in_review\"",
        "nothing says for how long it is waited for",
        "Add wait",
    ),
    in_case(
        "call = \"traffic.permit_application\"",
        "call = \"traffic.permit_application\"\nwait = ¦\"P10D\"",
        "answered at once",
        "answer = \"async\"",
    ),
    in_case(
        "[[submit]]\nid = \"application\"",
        "[[submit]]\nanswer = \"async\"\nwait = \"P10D\"\nid = ¦\"application\"",
        "nothing follows when it accepts",
        "Add on_accept",
    ),
    in_case(
        "on_accept = \"active\"",
        "on_accept = \"active\"\non_give_up = ¦\"activ\"",
        "there is no state \"activ\"",
        "\"active\"?",
    ),
    in_case(
        "call = \"traffic.permit_application\"",
        "call = \"traffic.permit_application\"\nanswer = ¦\"later\"",
        "",
        "async",
    ),
    in_case(
        "[[submit]]\nid = \"application\"\nwhen = [\"submitted\"]\ncall = \"traffic.permit_application\"\nkey = \"case.id\"",
        "[[submit]]\nid = ¦\"application\"\nwhen = [\"submitted\"]\ncall = \"traffic.permit_application\"\nkey = \"plate\"",
        "the key of \"application\" is not the case's own",
        "Begin it with case.id",
    ),
    in_case(
        "[[submit]]\nid = \"application\"",
        "[[submit]]\nid = ¦\"first\"\nwhen = [\"submitted\"]\ncall = \"traffic.permit_application\"\nkey = \"case.id\"\n\
         body = { plate = \"plate\" }\n\n[[submit]]\nid = \"application\"",
        "the applicant may change what \"first\" says",
        "Add changed = \"again\"",
    ),
    in_case("changed = \"again\"", "changed = ¦\"always\"", "\"always\" is not known as \"changed\"", "once, again"),
    in_case(
        "term = { length = \"P14D\", ends = \"lapsed\" }",
        "term = { length = \"P14D\", target = ¦\"10 workdays\", ends = \"lapsed\" }",
        "no sooner than the end of the term",
        "Make the target shorter",
    ),
    in_case("sort = \"term_left\"", "sort = ¦\"newest\"", "\"newest\" is not known as \"sort\"", "oldest, term_left"),
    in_case("from = [\"submitted\"]", "from = [¦\"submited\"]", "there is no state \"submited\"", "\"submitted\"?"),
    in_case("to = \"refused\"", "to = ¦\"rejected_now\"", "there is no state \"rejected_now\"", "Add a [[state]]"),
    in_case("on_accept = \"active\"", "on_accept = ¦\"activ\"", "there is no state \"activ\"", "\"active\"?"),
    in_case(
        "states = [\"active\", \"expired\", \"refused\", \"upheld\"]",
        "states = [\"active\", \"expired\", ¦\"refuse\", \"upheld\"]",
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
        "[[queue]]\nid = \"in_review\"\nstates = [\"in_review\"]\ncolumns = [\"district\"]",
        "[[queue]]\nid = ¦\"in_review\"\nstates = [\"in_review\"]\ncolumns = [\"district\", \"email\"]",
        "would tell whose cases it holds, by \"email\"",
        "what the case is about",
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
    in_service(
        "required = [\"et\", \"en\", \"ru\"]",
        "required = []",
        "\"required\" is missing or empty",
        "Add required",
    ),
];
