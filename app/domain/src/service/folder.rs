//! The files of a folder → one service, or every complaint.

use toml::{Spanned, de::DeTable};

use super::{
    Action, Appeal, Asked, Catalogue, Clause, Complaint, Escalate, Fee, Migration, Notify, Offering, Office, Param,
    Precheck, Queue, Read, Renewal, Retention, Rule, Service, Sign, State, Step, Submit, Table, Task,
    access::Access,
    complaint::Complaints,
    index::Index,
    leaning::Leaning,
    lint,
    names::{Givers, Known},
    office,
    section::Section,
    sees,
};
use crate::rules::Type;

pub(super) fn read(files: &[(&str, &str)], bundle: String, complaints: Complaints) -> Result<Service, Vec<Complaint>> {
    let service = {
        let parsed: Vec<_> = files.iter().filter_map(|(file, text)| parse(file, text, &complaints)).collect();
        // While a file cannot be read, whatever the others say of its contents would only mislead.
        if !complaints.is_empty() {
            return Err(complaints.into_inner(files));
        }
        let roots: Vec<Section<'_>> =
            parsed.iter().map(|(file, text, table)| Section::root(file, text, table.get_ref(), &complaints)).collect();
        let service = roots.iter().find(|root| root.has("id")).map(|head| assemble(head, &roots, bundle));
        roots.iter().for_each(Section::done);
        service
    };
    match &service {
        Some(service) => lint::lint(service, files, &complaints),
        None => {
            let file = files.first().map_or("service.toml", |(file, _)| file);
            complaints.push(Complaint::whole(
                file,
                "no file of the folder has an \"id\"",
                "Add id = \"…\" at the top of service.toml.",
            ));
        }
    }
    let found = complaints.into_inner(files);
    match service {
        Some(service) if found.is_empty() => Ok(service),
        _ => Err(found),
    }
}

/// What the readers ask of the files of a folder, for all tables that `text` has.
pub(crate) fn note(text: &str) -> Asked {
    let complaints = Complaints::noting();
    if let Some((file, text, table)) = parse("service.toml", text, &complaints) {
        let root = Section::root(file, text, table.get_ref(), &complaints);
        assemble(&root, std::slice::from_ref(&root), String::new());
        root.done();
    }
    complaints.into_asked()
}

/// The text of a file as TOML.
pub(crate) fn parse<'a>(
    file: &'a str,
    text: &'a str,
    complaints: &Complaints,
) -> Option<(&'a str, &'a str, Spanned<DeTable<'a>>)> {
    match DeTable::parse(text) {
        Ok(table) => Some((file, text, table)),
        Err(error) => {
            let offset = error.span().map_or(0, |span| span.start);
            let cure = "Write it as TOML 1.0: key = \"value\", tables in [brackets].";
            complaints.push(Complaint::at(file, text, offset, error.message().replace('\n', ", "), cure));
            None
        }
    }
}

/// Fields and reads come first: they give the names that expressions use.
fn assemble(head: &Section<'_>, roots: &[Section<'_>], bundle: String) -> Service {
    let all = |key: &str| roots.iter().flat_map(|root| root.sections(key)).collect::<Vec<_>>();
    let one = |key: &str| roots.iter().find_map(|root| root.section(key));
    let (steps, reads, params) = (all("step"), all("read"), all("param"));
    let (rules, tables, offers) = (all("rule"), all("table"), all("offer"));
    let Access { login, acting, counter, from_look } = Access::read(one("access").as_ref());
    let known = Known::of(&Givers {
        acting: &acting,
        from_look,
        steps: &steps,
        reads: &reads,
        offers: &offers,
        params: &params,
        rules: &rules,
        tables: &tables,
    });
    let names = known.at(None);
    let mut service = Service {
        id: head.need_id(true),
        version: head.need_text("version"),
        valid_from: head.need_date("valid_from"),
        bundle,
        catalogue: Catalogue::read(one("catalogue"), head),
        login,
        acting,
        counter,
        from_look,
        fee: one("fee").as_ref().map(|section| Fee::read(section, &names)),
        law: one("law").and_then(|section| {
            let day = section.expression("as_of", &names, &Type::Date);
            section.done();
            day
        }),
        params: Param::read_all(&params),
        rules: rules.iter().map(|section| Rule::read(section, &known)).collect(),
        tables: tables.iter().map(|section| Table::read(section, &known)).collect(),
        prechecks: all("precheck").iter().map(Precheck::read).collect(),
        eligibility: all("eligibility").iter().map(|section| Clause::read(section, &names)).collect(),
        reads: reads.iter().map(|section| Read::of(section, &names)).collect(),
        offerings: offers.iter().map(|section| Offering::read(section, &names)).collect(),
        steps: steps.iter().map(|section| Step::read(section, &known)).collect(),
        submits: all("submit").iter().map(|section| Submit::read(section, &names)).collect(),
        states: all("state").iter().map(|section| State::read(section, &names)).collect(),
        actions: all("action").iter().map(|section| Action::read(section, &names)).collect(),
        queues: all("queue").iter().map(|section| Queue::read(section, &names)).collect(),
        notifies: all("notify").iter().map(Notify::read).collect(),
        retention: one("retention").as_ref().map(Retention::read),
        renewal: one("renewal").as_ref().map(Renewal::read),
        appeal: None,
        sign: one("sign").as_ref().map(|section| Sign::read(section, &names)),
        escalations: all("escalate").iter().map(Escalate::read).collect(),
        tasks: all("task").iter().map(Task::read).collect(),
        office: one("office").as_ref().map(Office::read).unwrap_or_default(),
        conflict: one("conflict").and_then(|section| office::conflict(&section, &names)),
        unit: one("unit").and_then(|section| sees::unit(&section, &names)),
        languages: one("languages").map_or_else(Vec::new, |section| {
            let languages = section.need_texts("required");
            section.done();
            languages
        }),
        migrations: Vec::new(),
        index: Index::default(),
    };
    if let Some(section) = one("appeal") {
        let (appeal, action) = Appeal::read(&section);
        service.appeal = Some(appeal);
        service.actions.push(action);
    }
    service.office.rule(&mut service.actions);
    let migration = |section: &Section<'_>| Migration::read(section, &names, &service.steps, &service.version);
    service.migrations = all("migration").iter().map(migration).collect();
    service.index = Index::of(&service);
    let leaning = Leaning::of_all(&service);
    service.reads.iter_mut().zip(leaning).for_each(|(read, leaning)| read.leaning = leaning);
    let followed = Leaning::followed(&service);
    service.reads.iter_mut().zip(followed).for_each(|(read, follows)| read.follows = follows);
    service
}
