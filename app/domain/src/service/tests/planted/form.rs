//! Questions, and what registers are asked.

use super::{Planted, in_form, in_service};

pub(super) const FAULTS: &[Planted] = &[
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
    in_form("if_down = \"stop\"", "if_down = ¦\"wait\"", "\"wait\" is not known as \"if_down\"", "ask, defer, stop"),
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
    in_form(
        "purpose = \"residence\"",
        "purpose = ¦\"Where they live\"",
        "\"Where they live\" is not a word for a purpose",
        "\"residence\"",
    ),
    in_form(
        "purpose = \"residence\"",
        "purpose = \"residence\"\nfresh = ¦\"P2D\"",
        "\"fresh\" has to be between",
        "PT15M",
    ),
    in_form(
        "purpose = \"residence\"",
        "purpose = \"residence\"\nevidence = ¦\"P0D\"",
        "\"evidence\" is no time at all",
        "leave it out",
    ),
    in_service("period = \"P1Y\"", "period = ¦\"a year\"", "\"a year\" is not a duration", "P7D"),
    // Groups.
    in_form(
        "[[step]]\nid = \"permit\"",
        "[[step]]\nid = \"drivers\"\nrepeat = { id = \"driver\", max = ¦0, columns = [\"name\"] }\n[[step.field]]\nid = \"name\"\ntype = \"text\"\n[[step]]\nid = \"permit\"",
        "\"max\" has to be between min and 1000",
        "max = 50",
    ),
    in_form(
        "[[step]]\nid = \"permit\"",
        "[[step]]\nid = \"drivers\"\nrepeat = { id = \"driver\", columns = [¦\"nam\"] }\n[[step.field]]\nid = \"name\"\ntype = \"text\"\n[[step]]\nid = \"permit\"",
        "the list of \"driver\" shows \"nam\"",
        "Did you mean \"name\"?",
    ),
    in_form(
        "[[step]]\nid = \"permit\"",
        "[[step]]\nid = \"drivers\"\nrepeat = { id = \"driver\", within = ¦\"firm\", columns = [\"name\"] }\n[[step.field]]\nid = \"name\"\ntype = \"text\"\n[[step]]\nid = \"permit\"",
        "there is no group \"firm\"",
        "another step's repeat",
    ),
    in_form(
        "id = \"email\"\ntype = \"email\"",
        "id = \"email\"\ntype = \"files\"\naccept = [\"pdf\", ¦\"exe\"]",
        "\"exe\" is no kind of file",
        "pdf",
    ),
    in_form(
        "[[step.field]]\nid = \"email\"\ntype = \"email\"",
        "¦[[step.field]]\nid = \"email\"\ntype = \"calculated\"",
        "a calculated field has no value",
        "Add value",
    ),
    in_form(
        "id = \"email\"\ntype = \"email\"",
        "id = \"email\"\ntype = \"choice\"\noptions = \"¦district\"",
        "this yields a text, and a list of a text is needed",
        "a list",
    ),
    in_form(
        "id = \"starts_on\"\ntype = \"date\"",
        "id = \"starts_on\"\ntype = \"date\"\nsearch = ¦true",
        "nobody looks for words",
        "Leave \"search\" out",
    ),
];
