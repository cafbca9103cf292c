//! Somebody knocks at a door, and is met.

use std::sync::Arc;

use reqwest::Method;

use super::{
    ground::{Ground, NONE, SECRET},
    people::Kind,
    table::{ENDS, ROWS, Row, SIGNS_OUT, Who},
};
use crate::browser::{Browser, Page};

/// How somebody is met at a door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Met {
    /// The page, or what it says of a form that makes no sense; where there is nothing to see, that.
    LetIn,
    SentToSignIn,
    /// 404, and nothing of anybody's.
    NoSuchPage,
    /// One of the two above.
    TurnedAway,
    /// 403: it is too near to them.
    KeptAway,
}

/// `owner` is whose the case is.
fn expected(who: Who, kind: Kind, owner: Kind) -> Met {
    use Kind::{
        Administrator, Adviser, DataProtection, Nobody, OfUnit, Official, Operator, OtherService, OtherUnit, Publisher,
        Spouse, Supervisor, Translator, Visitor,
    };
    let handles = matches!(kind, Official | OfUnit | OtherUnit | Spouse);
    let has_queue = handles || matches!(kind, OtherService | Supervisor | DataProtection);
    let let_in = |right: bool| if right { Met::LetIn } else { Met::NoSuchPage };
    match (who, kind) {
        (Who::Anybody, _) => Met::LetIn,
        (Who::Applicant, Nobody) => Met::SentToSignIn,
        (Who::Applicant, _) => Met::LetIn,
        // Cases of visitors have no page, and so nobody's has one for them.
        (Who::Owner, Visitor) => Met::TurnedAway,
        (_, Nobody | Visitor) => Met::SentToSignIn,
        (Who::Resident, _) => Met::LetIn,
        (Who::Owner, kind) => let_in(kind == owner),
        (Who::AnyOfficial, kind) => let_in(has_queue || matches!(kind, Operator | Administrator | Adviser | Publisher)),
        (Who::WithQueue | Who::WithFigures, _) => let_in(has_queue),
        (Who::OfQueue, _) => let_in(handles),
        (Who::Keeper | Who::Proposer, kind) => let_in(kind == Official),
        (Who::OfCase, Spouse) => Met::KeptAway,
        (Who::OfCase, kind) => let_in(matches!(kind, Official | OfUnit | Supervisor)),
        (Who::Asked, kind) => let_in(kind == Adviser),
        (Who::AtCounter | Who::PostRoom, kind) => let_in(kind == OtherService),
        // Of a unit alone, they do not see the whole of it.
        (Who::OfFigures, kind) => let_in(matches!(kind, Official | Spouse | Supervisor)),
        (Who::WithDefinitions, kind) => let_in(has_queue || matches!(kind, Operator | Publisher)),
        (Who::OfDefinition, kind) => let_in(handles || matches!(kind, Supervisor | Operator | Publisher)),
        (Who::Publisher, kind) => let_in(kind == Publisher),
        (Who::Operator, kind) => let_in(kind == Operator),
        (Who::Administrator, kind) => let_in(kind == Administrator),
        (Who::Translator, kind) => let_in(kind == Translator),
    }
}

/// How the answer met somebody. What they are let in to may be empty: `at` tells whether the door itself was open.
fn met(page: &Page, wanted: Met) -> Met {
    let to = page.headers.get("location").and_then(|to| to.to_str().ok()).unwrap_or_default();
    match page.status {
        303 | 404 if wanted == Met::TurnedAway => Met::TurnedAway,
        303 if to.contains("/sign-in?") => Met::SentToSignIn,
        404 if wanted != Met::LetIn => Met::NoSuchPage,
        403 if page.html.contains("You cannot open this application") => Met::KeptAway,
        // Where there is no press, a paper is a page that says so.
        status if status < 500 || status == 503 => Met::LetIn,
        status => panic!("{status} at {}: {}", page.url, page.html),
    }
}

/// An address and a method, and for whom it is.
pub struct Door {
    row: &'static Row,
    url: String,
    method: Method,
    who: Who,
    /// Whose the case is that stands in the address.
    owner: Kind,
}

/// Every door of the town: those at which it makes no difference who was there before, and those at which something ends.
pub fn doors(ground: &Ground) -> (Vec<Door>, Vec<Door>) {
    let mut all = Vec::new();
    for row in ROWS.iter().filter(|row| row.path != SIGNS_OUT) {
        for (path, owner) in ground.paths(row) {
            for (method, who) in [(Method::GET, row.get), (Method::POST, row.post)] {
                all.extend(who.map(|who| Door { row, url: format!("{}{path}", ground.url), method, who, owner }));
            }
        }
    }
    all.into_iter().partition(|door| !ENDS.contains(&door.row.path))
}

/// Somebody at a door, with the token of their forms.
pub struct Caller {
    pub kind: Kind,
    pub browser: Browser,
    token: String,
}

impl Caller {
    pub fn new(kind: Kind, browser: Browser) -> Self {
        Self { kind, browser, token: String::new() }
    }

    /// Goes from door to door; what is wrong with how they are met.
    pub async fn goes_round(&mut self, ground: &Arc<Ground>, doors: &[Door]) -> Vec<String> {
        let mut wrong = Vec::new();
        for door in doors {
            wrong.extend(self.knocks(ground, door).await);
        }
        wrong
    }

    async fn knocks(&mut self, ground: &Ground, door: &Door) -> Vec<String> {
        let Door { row, method, who, owner, .. } = door;
        if self.kind == Kind::Nobody {
            // Whoever began something is somebody.
            self.browser.forget_all();
        }
        let page = if *method == Method::GET {
            self.browser.get(&door.url).await
        } else {
            self.sends(ground, &door.url).await
        };
        // Whoever comes without a session has no token that could be right.
        if *method == Method::POST && self.kind == Kind::Nobody && *who == Who::Anybody {
            return Vec::new();
        }
        let (path, kind, mut wrong) = (row.path, self.kind, Vec::new());
        let wanted = expected(*who, kind, *owner);
        let found = met(&page, wanted);
        if found != wanted {
            wrong
                .push(format!("{method} {path} of {owner:?} as {kind:?}: {found:?} ({}), not {wanted:?}", page.status));
        }
        // Whoever looks after the road opens the content of a message, and that is a look that Mari sees.
        let opens = path.ends_with("/content") || path.contains("/evidence/");
        let theirs = matches!(kind, Kind::Owner | Kind::Official | Kind::OfUnit | Kind::Supervisor)
            || (kind == Kind::Operator && opens);
        if !theirs && page.html.contains(SECRET) {
            wrong.push(format!("{method} {path} shows {kind:?} what Mari wrote"));
        }
        wrong
    }

    /// A form that would do something were it not for its version; its token is right.
    async fn sends(&mut self, ground: &Ground, url: &str) -> Page {
        let token = self.token(ground).await;
        let fields = [
            ("_csrf", token.as_str()),
            ("version", "-1"),
            ("draft", NONE),
            ("slip", NONE),
            ("hash", "0"),
            ("answer", "confirm"),
            ("action", "take"),
            ("verb", "take"),
            ("verdict", "confirm"),
            ("turn", "disable"),
            ("until", "0"),
            // Without one, nothing is refused for good.
            ("reason", if url.ends_with("/refusal") { "" } else { "x" }),
            ("of", "queue"),
            ("service", "report-a-problem"),
            ("queue", "new"),
            ("look", &ground.look),
        ];
        self.browser.send(Method::POST, url, &fields).await
    }

    /// One of these pages has a form for everybody, with one token for all of a session; nobody has none.
    async fn token(&mut self, ground: &Ground) -> String {
        for page in ["help", "report-a-problem"] {
            if self.token.is_empty() && self.kind != Kind::Nobody {
                let page = self.browser.get(&format!("{}/en/{page}", ground.url)).await;
                self.token = page.hidden("_csrf").unwrap_or_default();
            }
        }
        self.token.clone()
    }
}
