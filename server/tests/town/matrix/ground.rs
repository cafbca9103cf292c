//! What there is in the town before anybody knocks: cases, a view, a question, a proposed version.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::json;

use super::{
    people::{Kind, OFFICIAL},
    table::{Row, Who},
};
use crate::{
    acting,
    browser::Browser,
    houses::{HOUSE, Town},
    there_and_back::until,
};

/// On whose board Jaan is, and Mari is not any more.
const COMPANY: &str = "company/19990073";

/// What Mari writes: nobody sees it who may not.
pub const SECRET: &str = "A deep hole before the house with the blue door.";

/// What nobody has given to anything.
pub const NONE: &str = "00000000-0000-4000-8000-000000000000";

/// What stands in the place of the variable parts of a path.
pub struct Ground {
    pub url: String,
    pub reference: String,
    /// Of what was filed for the company.
    of_company: String,
    notice: String,
    trace: String,
    /// A view that the official has kept.
    view: String,
    /// A look at Mari's data.
    pub look: String,
    /// What the official has planned for many cases.
    batch: String,
    /// What the adviser is asked.
    task: String,
    /// Mari's letters, packed for the post.
    sack: String,
    /// The proposed version.
    bundle: String,
}

impl Ground {
    /// Whatever there has to be, each by whose it is.
    pub async fn laid(town: &Town, people: &mut BTreeMap<Kind, Browser>) -> Self {
        let bundle = propose(town);
        let mari = people.get_mut(&Kind::Owner).unwrap();
        wants_post(town, mari).await;
        let reference = reported(town, mari).await;
        let sack = packed(town, people.get_mut(&Kind::OtherService).unwrap()).await;
        let jaan = people.get_mut(&Kind::Representative).unwrap();
        let check = acting::filled(town, jaan, COMPANY).await;
        let receipt = jaan.submit(&check, &check.path(), &[]).await;
        let of_company = receipt.path().split('/').nth(3).expect("a receipt").to_owned();
        let trace = stuck(town, people.get_mut(&Kind::Operator).unwrap(), &reference).await;
        let official = people.get_mut(&Kind::Official).unwrap();
        let view = kept(town, official).await;
        let batch = planned(town, official, &reference).await;
        asked(town, official, &of_company).await;
        // So that there is a look at Mari's data.
        official.get(&format!("{}/en/admin/cases/{reference}", town.url)).await;
        let tasks = people.get_mut(&Kind::Adviser).unwrap().get(&format!("{}/en/admin/tasks", town.url)).await;
        let task = after(&tasks.html, "/en/admin/tasks/");
        let mari = people.get_mut(&Kind::Owner).unwrap();
        let notice = after(&mari.get(&format!("{}/en/inbox", town.url)).await.html, "/en/inbox/");
        let looks = mari.get(&format!("{}/en/looks", town.url)).await;
        let look = looks.hidden("look").expect("a look that can be asked about");
        let url = town.url.clone();
        Self { url, reference, of_company, notice, trace, view, look, batch, task, sack, bundle }
    }

    /// The address with each case that could stand there, and whose that is.
    pub fn paths(&self, row: &Row) -> Vec<(String, Kind)> {
        let own = (self.path(row.path, &self.reference), Kind::Owner);
        let of_an_owner = row.get == Some(Who::Owner) || row.post == Some(Who::Owner);
        let company = (of_an_owner && row.path.contains("/cases/{reference}"))
            .then(|| (self.path(row.path, &self.of_company), Kind::Representative));
        std::iter::once(own).chain(company).collect()
    }

    fn path(&self, row: &str, reference: &str) -> String {
        let fill = [
            ("{lang}", "en"),
            ("/admin/views/{id}", &format!("/admin/views/{}", self.view)),
            ("/admin/batches/{id}", &format!("/admin/batches/{}", self.batch)),
            ("/admin/services/{id}", "/admin/services/report-a-problem"),
            ("/tasks/{task}/files/{file}", &format!("/tasks/{}/files/{NONE}", self.task)),
            ("/figures/{service}/{file}", "/figures/report-a-problem/filed.csv"),
            ("{reference}", reference),
            ("{notice}", &self.notice),
            ("{trace}", &self.trace),
            ("{bundle}", &self.bundle),
            ("{task}", &self.task),
            ("{sack}", &self.sack),
            ("{other}", &self.of_company),
            ("{service}", "report-a-problem"),
            ("{queue}", "new"),
            ("{scenario}", "0"),
            ("{action}", "withdraw"),
            ("{step}", "what"),
            ("{item}", "1"),
            ("{inner}", "1"),
            ("{number}", "1"),
            ("{read}", "home"),
            ("{event}", "safety-and-order"),
            ("{id}", NONE),
            ("{note}", NONE),
            ("{offer}", NONE),
            ("{change}", NONE),
            ("{file}", "none.css"),
            ("{*file}", "portal.ftl"),
        ];
        fill.iter().fold(row.to_owned(), |path, (part, value)| path.replace(part, value))
    }
}

/// What follows in a text: the next part of an address.
fn after(html: &str, start: &str) -> String {
    let rest = html.split(start).nth(1).unwrap_or_else(|| panic!("no {start}: {html}"));
    rest.split(|sign: char| !sign.is_alphanumeric() && sign != '-').next().unwrap().to_owned()
}

async fn wants_post(town: &Town, mari: &mut Browser) {
    let page = mari.get(&format!("{}/en/post", town.url)).await;
    let address = [("channel", "post"), ("street", "Pikk tn 1"), ("post_code", "10115"), ("place", "Tallinn")];
    let wanted = mari.post(&page, "/en/post", &address).await;
    assert_eq!(wanted.status, 303, "{}", wanted.html);
}

/// What is to be posted, taken by the post room.
async fn packed(town: &Town, clerk: &mut Browser) -> String {
    let room = clerk.get(&format!("{}/en/admin/post", town.url)).await;
    let sack = clerk.submit(&room, "/en/admin/post", &[]).await;
    sack.path().strip_prefix("/en/admin/post/").expect("a sack").to_owned()
}

/// Mari reports a hole, and the city's register turns the message down.
async fn reported(town: &Town, mari: &mut Browser) -> String {
    let order = json!({ "service": "problem-report", "fault": "reject" });
    let faults = format!("{}/city/sandbox/faults", town.registers);
    assert!(reqwest::Client::new().post(faults).json(&order).send().await.unwrap().status().is_success());
    let base = "/en/report-a-problem";
    let start = mari.get(&format!("{}{base}", town.url)).await;
    let what = mari.submit(&start, base, &[]).await;
    let place = mari.submit(&what, &format!("{base}/what"), &[("category", "pothole"), ("description", SECRET)]).await;
    let contact = mari.post_parts(&place, &format!("{base}/where"), &[("place", "Pikk tn 1, Tallinn")], "").await;
    let contact = if contact.status == 303 { mari.follow(&contact.location().unwrap()).await } else { contact };
    let check = mari.submit(&contact, &format!("{base}/contact"), &[("wants_answer", "no")]).await;
    assert_eq!(check.path(), format!("{base}/check"), "{}", check.html);
    let receipt = mari.submit(&check, &format!("{base}/check"), &[]).await;
    let path = receipt.path();
    path.strip_prefix("/en/cases/").and_then(|rest| rest.strip_suffix("/receipt")).expect("a receipt").to_owned()
}

/// The message that the register turned down.
async fn stuck(town: &Town, operator: &mut Browser, reference: &str) -> String {
    let (road, listed) = (format!("{}/en/admin/exchange", town.url), format!(">{reference}</a>"));
    until("the message is stuck", async || operator.get(&road).await.html.contains(&listed)).await;
    let html = operator.get(&road).await.html;
    let link = html.split(&listed).next().unwrap().rsplit("/admin/exchange/").next().unwrap();
    link.split('"').next().unwrap().to_owned()
}

async fn kept(town: &Town, official: &mut Browser) -> String {
    let queue = official.get(&format!("{}/en/admin/queues/report-a-problem/new", town.url)).await;
    let fields = [("of", "queue"), ("service", "report-a-problem"), ("queue", "new"), ("name", "Mine to watch")];
    let kept = official.post(&queue, "/en/admin/views", &fields).await;
    kept.location().unwrap().rsplit('/').next().unwrap().to_owned()
}

/// Mari's report is to be taken with others; nothing is done yet.
async fn planned(town: &Town, official: &mut Browser, reference: &str) -> String {
    let queue = official.get(&format!("{}/en/admin/queues/report-a-problem/new", town.url)).await;
    let to = "/en/admin/queues/report-a-problem/new/batches";
    let token = queue.hidden("_csrf").unwrap();
    let fields = [("_csrf", token.as_str()), ("case", reference), ("task", "take")];
    let planned = official.send(reqwest::Method::POST, &format!("{}{to}", town.url), &fields).await;
    let at = planned.location().unwrap_or_else(|| panic!("{} {}", planned.status, planned.html));
    at.rsplit('/').next().unwrap().to_owned()
}

/// The official takes what the company asks for, and asks the adviser about it.
async fn asked(town: &Town, official: &mut Browser, reference: &str) {
    let desk = format!("/en/admin/cases/{reference}");
    let case = official.get(&format!("{}{desk}", town.url)).await;
    let case = official.submit(&case, &format!("{desk}/decision"), &[("action", "take")]).await;
    let fields = [("task", "nature_opinion"), ("text", "Is there a nest?")];
    let asked = official.post(&case, &format!("{desk}/tasks"), &fields).await;
    assert_eq!(asked.status, 303, "{}", asked.html);
}

/// The official proposes a version of the service by which Mari reports; its bundle.
fn propose(town: &Town) -> String {
    let id = "report-a-problem";
    let folder = town.folder.path().join("proposed");
    let copied = |from: &Path, to: &str| {
        fs::create_dir_all(folder.join(to)).unwrap();
        let text = fs::read_to_string(from).unwrap();
        let text = text.replace("version = \"2026.1\"", "version = \"2026.9\"");
        fs::write(folder.join(to).join(from.file_name().unwrap()), text).unwrap();
    };
    let service = Path::new(HOUSE).join("app/services").join(id);
    for (from, to) in [(service.clone(), id.to_owned()), (service.join("scenarios"), format!("{id}/scenarios"))] {
        for entry in fs::read_dir(from).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
            copied(&entry, &to);
        }
    }
    for lang in ["et", "en", "ru"] {
        let words = Path::new(HOUSE).join(format!("locales/{lang}/services/{id}.ftl"));
        copied(&words, &format!("locales/{lang}/services"));
    }
    let (own, locales) = (format!("proposed/{id}"), "proposed/locales");
    let said =
        town.run(&["publish", &own, "--locales", locales, "--propose", "--by", OFFICIAL, "--name", "Maie Näidis-5"]);
    let text = String::from_utf8([said.stdout, said.stderr].concat()).unwrap();
    assert!(said.status.success(), "{text}");
    after(&text, "/proposals/")
}
