//! Reads one line of what follows in a scenario.

use super::{
    answers::Given,
    hands,
    line::{Cast, Line, REFUSALS},
    mandates::STANDINGS as STANDINGS_OF_MANDATES,
    offers::STANDINGS,
    office::Doing,
    read::{is_called, says},
    then::{Act, By, SecondLook, Then},
};
use crate::{
    notice::PORTALS_OWN,
    service::{Read, Section, Service, Want},
};

pub(super) fn read(section: &Section<'_>, service: &Service, cast: &Cast) -> Option<Then> {
    let line = Line { section, service };
    // All keys are asked for, whatever the line is about: an unknown one is then told from a misplaced one.
    let (eligible, clause) = (section.flag("eligible"), line.name("clause", ids(&service.eligibility, |c| &c.id)));
    let (fee, value, absent) = (section.decimal("fee"), line.values("value"), line.text("absent"));
    let due = line.name("due", [ids(&service.steps, |s| &s.id), vec!["check", "consents", "eligibility"]].concat());
    let later = line.name("later", ids(&service.reads, |r| &r.id));
    let reads = |fits: fn(&Read) -> bool| -> Vec<&str> {
        service.reads.iter().filter(|read| fits(read)).map(|read| read.id.as_str()).collect()
    };
    let (consent, yes) = (line.name("consent", reads(Read::is_by_consent)), section.flag("yes"));
    let awaits = line.name("awaits", reads(Read::may_be_late));
    section.flag("submit");
    let state = line.name("state", ids(&service.states, |s| &s.id));
    let (term, target) = (section.date("term"), section.date("target"));
    let act = line.name("act", ids(&service.actions, |a| &a.id));
    let (by, reason, refused) =
        (line.by(cast), line.text("reason"), line.name("refused", REFUSALS.map(|(word, _)| word).to_vec()));
    let (told, body) = (line.told(), line.values("body"));
    let told_of_offers: Vec<String> =
        service.offerings.iter().flat_map(|offering| [offering.text(), offering.text_of_closing()]).collect();
    let own = PORTALS_OWN.into_iter().chain(told_of_offers.iter().map(String::as_str));
    let all = notices(service).into_iter().chain(own);
    let notice = line.name("notice", all.collect());
    let stuck = section.flag("stuck");
    section.flag("resend");
    let call = line.text("register");
    section.flag("renew");
    let erased = section.flag("erased");
    let called_back = line.called_back();
    let answers = (section.has("answers") && !section.has("act") && !section.has("renew"))
        .then(|| says(section, "answers", service, call.as_deref().unwrap_or("")));
    let after = section.duration("after");
    section.get("answers", Want::Anything);
    let (opened, marks) = (line.name("opened", notices(service)), line.marks());
    let [offered, take, decline, restore] =
        ["offered", "take", "decline", "restore"].map(|key| line.name(key, ids(&service.offerings, |o| &o.id)));
    let (standing, to) = (line.name("standing", STANDINGS.to_vec()), line.to(cast));
    let (signers, confirms) = (section.whole_number("signers"), section.flag("confirm"));
    let seconded = service.actions.iter().filter(|action| action.second.is_some()).map(|action| action.id.as_str());
    let proposed = line.name("proposed", seconded.collect());
    let letters = service.actions.iter().filter_map(|action| action.letter.as_deref());
    let letter = line.name("letter", letters.collect());
    let escalated = line.name("escalated", ids(&service.escalations, |e| &e.id));
    section.flag("agree");
    section.flag("send_back");
    section.flag("hand_back");
    section.text("hand_over");
    section.text("handled_by");
    let ticks = line.ticks(act.as_deref());
    let (represents, mandate) = (section.flag("represents"), line.name("mandate", STANDINGS_OF_MANDATES.to_vec()));
    let unit = line.text("unit");
    let withheld = line.name("withheld", service.fields().map(|field| field.id.as_str()).collect());
    let unseen = section.flag("unseen");
    let [consult, advise] = ["consult", "advise"].map(|key| line.name(key, ids(&service.tasks, |t| &t.id)));
    let original = section.flag("original");
    let (aside, on_hold) = (section.date("aside"), section.flag("on_hold"));
    let (write, reply) = (line.text("write"), line.text("reply"));
    section.done();
    let about = line.about()?;
    for name in value.keys().chain(&absent) {
        line.is_named(about, name);
    }
    Some(match about {
        "represents" => Then::Represents(represents),
        "mandate" => Then::Mandate(mandate?),
        "eligible" => Then::Eligible { eligible, clause },
        "fee" => Then::Fee(fee?),
        "value" => Then::Values(value),
        "absent" => Then::Absent(absent?),
        "due" => Then::Due(due?),
        "later" => Then::Later(later?),
        "consent" => {
            if !section.has("yes") {
                section.complain("the line does not say what the person answers", "Add yes = true or yes = false.");
            }
            Then::Consent { read: consent?, yes }
        }
        "awaits" => Then::Awaits(awaits?),
        "submit" => Then::Submit,
        "state" => Then::State(state?),
        "term" => Then::Term { last_day: term?, target },
        "act" => {
            let answers = section.map("answers").map(|answers| Given::read(&answers, service, None));
            let (by, answers) = (line.acting(by)?, answers.unwrap_or_default());
            Then::Act(Box::new(Act { action: act?, by, reason, refused, marks, ticks, original, answers }))
        }
        "handled_by" => hands::handled_by(&line, section, cast)?,
        "hand_over" => hands::hand(&line, Some("hand_over"), line.acting(by)?, cast, refused)?,
        "hand_back" => hands::hand(&line, None, line.acting(by)?, cast, refused)?,
        "renew" => {
            let answers = section.map("answers").map(|answers| Given::read(&answers, service, None));
            Then::Renew(answers.unwrap_or_default())
        }
        "erased" => Then::Erased(erased),
        "signers" => Then::Signers(signers?),
        "confirm" => line.reply(confirms, reason, cast)?,
        "proposed" => Then::Proposed(proposed?),
        "agree" | "send_back" => match line.acting(by)? {
            By::Official(by) => Then::Second(Box::new(SecondLook { confirms: about == "agree", by, reason, refused })),
            By::Applicant => return line.not_the_applicants(),
        },
        "letter" => Then::Letter(letter?),
        "escalated" => Then::Escalated(escalated?),
        "opened" => Then::Opened(opened?),
        "told" => Then::Told { submit: told?, body },
        "notice" => Then::Notice { text: notice?, to },
        "stuck" => Then::Stuck(stuck),
        "resend" => match line.acting(by)? {
            By::Official(official) => Then::Resend(official),
            By::Applicant => return line.not_the_applicants(),
        },
        "unit" => Then::Unit(unit?),
        "withheld" | "unseen" => match (line.acting(by)?, withheld) {
            (By::Official(by), Some(field)) => Then::Withheld { field, by },
            (By::Official(by), None) => Then::Unseen { unseen, by },
            (By::Applicant, _) => return line.not_the_applicants(),
        },
        "after" => Then::After(after?),
        "consult" | "advise" | "aside" | "write" => {
            let By::Official(by) = line.acting(by)? else { return line.not_the_applicants() };
            let said = reason.unwrap_or_default();
            Then::Office(Box::new(match about {
                "consult" => Doing::Consult { task: consult?, by, ask: said },
                "advise" => {
                    let yes = section.has("yes").then_some(yes);
                    Doing::Advise { task: advise?, by, yes, text: said }
                }
                "aside" => Doing::Aside { until: aside?, by, reason: said },
                _ => Doing::Write { text: write?, by },
            }))
        }
        "on_hold" => Then::Office(Box::new(Doing::OnHold(on_hold))),
        "reply" => Then::Office(Box::new(Doing::Reply(reply?))),
        "called_back" => called_back?,
        "offered" => Then::Offered { offer: offered?, standing: standing.unwrap_or_else(|| "open".into()), to },
        "take" => Then::Take(take?),
        "decline" => Then::Decline(decline?),
        "restore" => Then::Restore(restore?),
        _ => {
            let call = call?;
            if answers.is_none() {
                section
                    .complain("the line does not say what the register answers", "Add answers = \"down\" or a table.");
            }
            is_called(section, "register", &call, service).then_some(Then::Register { call, says: answers?? })?
        }
    })
}

fn ids<T>(all: &[T], id: fn(&T) -> &String) -> Vec<&str> {
    all.iter().map(|one| id(one).as_str()).collect()
}

/// The texts of all notices that the service sends.
fn notices(service: &Service) -> Vec<&str> {
    let renewal = service.renewal.iter().map(|renewal| renewal.notice.as_str());
    ids(&service.notifies, |notify| &notify.text).into_iter().chain(renewal).collect()
}
