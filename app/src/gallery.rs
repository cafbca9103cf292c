//! Every component in all its states on one page, for those who design, translate and test.

mod back;
mod charts;
mod diagrams;
mod inputs;
mod letters;
mod lists;
mod search;

use jiff::civil::date;
use leptos::prelude::*;

use crate::components::*;
use crate::render::{PageCtx, page};

/// A sample text by its Estonian and its English wording. Tests hand in one that answers with hostile text.
pub type Say = fn(&'static str, &'static str) -> String;

/// The page. Its samples follow the language of the context where it is Estonian, and are English elsewhere.
pub fn gallery(ctx: PageCtx) -> String {
    let say: Say = if ctx.lang() == text::Lang::ET { |et, _| et.to_owned() } else { |_, en| en.to_owned() };
    page(ctx, say("Komponendid", "Components"), || specimens(say))
}

/// All components with sample texts.
pub fn specimens(say: Say) -> AnyView {
    view! {
        {back::back()}
        {welcome(say)}
        <div class="wrap">
            {search::search(say)}
            <div class="column">{question(say)}</div>
            <div class="column">{answers(say)}</div>
            <div class="column">{choosing(say)}</div>
            <div class="column">{inputs::boxes(say)}</div>
            <div class="column">{inputs::files(say)}</div>
            <div class="column">{inputs::beside(say)}</div>
            <div class="column">{lists::lists(say)}</div>
            <div class="column">{lists::written(say)}</div>
            <div class="column">{receipt(say)}</div>
            <div class="column">{notices(say)}</div>
            {desk(say)}
            <div class="column">{letters::letters(say)}</div>
            <div class="column">{charts::charts(say)}</div>
            {diagrams::diagrams(say)}
            <div class="column paper">{paper(say)}</div>
        </div>
    }
    .into_any()
}

fn welcome(say: Say) -> AnyView {
    let card = |title, text| Card {
        href: "#".into(),
        title,
        text,
        facts: vec![say("120,00 € aastas", "€120.00 a year"), say("1 tööpäev", "1 working day")],
    };
    let cards = vec![
        card(
            say("Elaniku parkimisluba", "Resident parking permit"),
            say("Pargi oma koduvööndis aasta ringi.", "Park in your home zone all year round."),
        ),
        card(
            say("Elukoha registreerimine", "Register your residence"),
            say("Teata uuest elukohast enne kolimist või pärast.", "Tell us where you live, before or after you move."),
        ),
        card(
            say("Ettevõtte asutamine", "Start a company"),
            say("Asuta osaühing ühe päevaga.", "Found a private limited company within a day."),
        ),
    ];
    view! {
        <Hero title=say("Riik ühes kohas", "Your state, in one place") lead=say("Taotle, maksa ja jälgi. Andmed, mis riigil on, on juba kirjas.", "Apply, pay and follow up. What the state already knows is already filled in.")>
            <ButtonLink href="#" label=say("Vaata teenuseid", "See the services")/>
            <ButtonLink href="#" label=say("Minu taotlused", "My applications") kind=ButtonKind::Other/>
        </Hero>
        <div class="wrap"><h2>{say("Teenused", "Services")}</h2><Cards cards/></div>
    }
    .into_any()
}

fn paper(say: Say) -> AnyView {
    let labels = vec![say("Olen omanik", "I am the owner"), say("Olen üürnik", "I am a tenant")];
    view! { <div class="paper-ask"><PaperTicks labels/><PaperSigns count=11/><PaperLine/><PaperRoom/></div> }.into_any()
}

fn asked(id: &str, label: String) -> Asked {
    Asked { id: id.into(), name: id.into(), label, ..Asked::default() }
}

fn question(say: Say) -> AnyView {
    let step = |label, progress, href: Option<&str>| Step { label, progress, href: href.map(Into::into) };
    let steps = vec![
        step(say("Aadress", "Address"), Progress::Done, Some("#")),
        step(say("Teie auto", "Your car"), Progress::Current, None),
        step(say("Kontrollimine ja saatmine", "Check and send"), Progress::Ahead, None),
    ];
    let wrong = say("Sisestage number kujul 123 ABC", "Enter the plate as 123 ABC");
    let faults = vec![
        Fault { field: "plate".into(), text: wrong.clone() },
        Fault { field: "since".into(), text: say("Kuupäev peab olema minevikus", "The date must be in the past") },
    ];
    let plate = Asked {
        hint: Some(say("Näiteks 123 ABC", "For example, 123 ABC")),
        error: Some(wrong),
        ..asked("plate", say("Registreerimisnumber", "Number plate"))
    };
    let since = Asked {
        hint: Some(say("Näiteks 31 3 1980", "For example, 31 3 1980")),
        error: Some(say("Kuupäev peab olema minevikus", "The date must be in the past")),
        ..asked("since", say("Mis päevast on auto teie kasutuses?", "Since when have you used the car?"))
    };
    let value = DateParts {
        day: say("31", "31"),
        month: say("3", "3"),
        year: say("2080", "2080"),
        wrong: [false, false, true],
    };
    view! {
        <BackLink href="#"/>
        <ErrorSummary faults/>
        <Steps steps/>
        <PageTitle caption=say("Elaniku parkimisluba", "Resident parking permit") title=say("Teie auto", "Your car") lead=say("Küsime liiklusregistrist, kas auto on teie kasutuses.", "We ask the traffic register whether the car is yours to use.")/>
        <PostForm action="#">
            <TextField asked=plate value=say("12 AB", "12 AB") kind=TextKind::Plate/>
            <DateField asked=since value/>
            <div class="row">
                <Button label=say("Jätka", "Continue")/>
                <Button label=say("Salvesta ja jätka hiljem", "Save and come back later") kind=ButtonKind::Other name="later" value="1"/>
            </div>
        </PostForm>
    }
    .into_any()
}

fn answers(say: Say) -> AnyView {
    let note = Asked {
        hint: Some(say("Kuni 500 tähemärki", "Up to 500 characters")),
        ..asked("note", say("Märkus", "Note"))
    };
    let plain = DateParts { day: say("1", "1"), month: say("12", "12"), year: say("2026", "2026"), wrong: [false; 3] };
    view! {
        <PostForm action="#">
            <Hidden fields=vec![(say("id", "id"), say("1", "1"))]/>
            <TextField asked=Asked { heading: true, ..asked("name", say("Mis on teie nimi?", "What is your name?")) } value=say("Õie Näidis", "Õie Näidis") autocomplete="name"/>
            <TextField asked=asked("email", say("E-posti aadress", "Email address")) value=say("oie@example.ee", "oie@example.ee") kind=TextKind::Email autocomplete="email"/>
            <TextField asked=asked("phone", say("Telefon", "Telephone")) value=say("", "") kind=TextKind::Phone autocomplete="tel"/>
            <TextField asked=asked("rooms", say("Tubade arv", "Number of rooms")) value=say("3", "3") kind=TextKind::Number/>
            <TextField asked=asked("rent", say("Üür kuus", "Monthly rent")) value=say("650,00", "650.00") kind=TextKind::Money/>
            <TextField asked=asked("reference", say("Viitenumber", "Reference")) value=say("PP-7K2M-94", "PP-7K2M-94") kind=TextKind::Code/>
            <TextArea asked=note value=say("Auto on abikaasa nimel.", "The car is in my wife's name.") rows=4/>
            <DateField asked=asked("from", say("Alates", "Valid from")) value=plain birthday=true/>
            <Button label=say("Salvesta", "Save")/>
        </PostForm>
    }
    .into_any()
}

fn choosing(say: Say) -> AnyView {
    let choice = |value: &str, label, hint: Option<String>| Choice { value: value.into(), label, hint };
    let zones =
        vec![choice("old-town", say("Vanalinn", "Old Town"), None), choice("harbour", say("Sadam", "Harbour"), None)];
    let use_of_car = vec![
        choice("owner", say("Olen omanik", "I own it"), None),
        choice(
            &say("user", "user"),
            say("Olen vastutav kasutaja", "I am its registered user"),
            Some(say("Näiteks liisingu- või tööauto", "For example, a leased or a company car")),
        ),
    ];
    let told = vec![
        choice("letter", say("Kiri portaalis", "A letter in the portal"), None),
        choice("mail", say("Teade e-postile", "A note by email"), None),
    ];
    let missing = Asked {
        error: Some(say("Valige vähemalt üks", "Choose at least one")),
        ..asked("told", say("Kuidas teile teatame?", "How shall we tell you?"))
    };
    let zone = Asked { error: Some(say("Valige vöönd", "Choose a zone")), ..asked("zone", say("Vöönd", "Zone")) };
    view! {
        <PostForm action="#">
            <Choices asked=asked("use", say("Kelle auto see on?", "Whose car is it?")) choices=use_of_car chosen=vec![say("user", "user")]/>
            <Choices asked=missing choices=told chosen=vec![] many=true/>
            <Select asked=zone choices=zones chosen=None/>
            <Details summary=say("Miks me seda küsime?", "Why do we ask?") open=true><p>{say("Luba antakse autole, mida te ise kasutate.", "The permit is for a car that you use yourself.")}</p></Details>
            <Details summary=say("Mis on vöönd?", "What is a zone?")><p>{say("Linnaosa, kus luba kehtib.", "The part of town where the permit is valid.")}</p></Details>
            <div class="row"><Button label=say("Võta taotlus tagasi", "Withdraw the application") kind=ButtonKind::Grave/></div>
        </PostForm>
    }
    .into_any()
}

fn receipt(say: Say) -> AnyView {
    let from = |register| Some(Provenance::Register { register, asked: date(2026, 11, 21) });
    let own = Provenance::Disputed {
        register: say("rahvastikuregister", "population register"),
        asked: date(2026, 11, 21),
        said: say("2019. aastast", "since 2019"),
        why: Some(say("Kolisin kaks korda.", "I have moved twice.")),
    };
    let row = |label, value, from, change: Option<&str>| SummaryRow {
        label,
        value,
        from,
        change: change.map(Into::into),
        ..SummaryRow::default()
    };
    let rows = vec![
        row(
            say("Aadress", "Address"),
            say("Näidise tänav 5–12\nTallinn", "Näidise 5–12\nTallinn"),
            from(say("Rahvastikuregister", "Population Register")),
            None,
        ),
        row(
            say("Auto", "Car"),
            say("123 ABC, Škoda Fabia", "123 ABC, Škoda Fabia"),
            from(say("Liiklusregister", "Traffic Register")),
            Some("#"),
        ),
        row(say("E-posti aadress", "Email address"), say("oie@example.ee", "oie@example.ee"), None, Some("#")),
        row(say("Elukoht alates", "Living there"), say("2015. aastast", "since 2015"), Some(own), Some("#")),
        row(say("Tasu", "Fee"), say("120,00 €", "€120.00"), Some(Provenance::Rule), None),
    ];
    view! {
        <Panel title=say("Taotlus on saadetud", "Application sent") label=say("Teie viitenumber", "Your reference") reference=say("PP-7K2M-94", "PP-7K2M-94")>
            <p>{say("Vastame ühe tööpäeva jooksul. Otsus tuleb teie kirjade hulka.", "We answer within one working day. The decision comes to your letters.")}</p>
        </Panel>
        <div class="sheet"><h2>{say("Teie vastused", "Your answers")}</h2><SummaryList rows/></div>
    }
    .into_any()
}

fn notices(say: Say) -> AnyView {
    let text =
        move || say("Mustand on alles ja taotlust saab jätkata.", "Your draft is kept and you can go on with it.");
    view! {
        <Notice title=say("Registrist ei tulnud vastust", "The register does not answer") tone=Tone::Warn><p>{text()}</p></Notice>
        <Notice title=say("Otsus on tehtud", "The decision is made") tone=Tone::Good><p>{text()}</p></Notice>
        <Notice title=say("Taotlusest keelduti", "The application was refused") tone=Tone::Bad/>
        <Notice title=say("Hea teada", "Good to know")><p>{text()}</p></Notice>
        <Notice title=say("Suletud", "Closed") tone=Tone::Calm/>
        <Empty title=say("Kirju veel ei ole", "No letters yet") text=say("Siia tulevad otsused ja teated.", "Decisions and notes will come here.")>
            <ButtonLink href="#" label=say("Vaata teenuseid", "See the services") kind=ButtonKind::Other/>
        </Empty>
    }
    .into_any()
}

fn desk(say: Say) -> AnyView {
    let link = |label, count, current| SideLink { href: "#".into(), label, count, more: count == Some(1000), current };
    let links = vec![
        link(say("Uued", "New"), Some(1214), true),
        link(say("Minu omad", "Mine"), Some(6), false),
        link(say("Ootab elanikku", "Waiting for the resident"), None, false),
    ];
    let others = vec![link(say("Uued", "New"), Some(0), false)];
    let groups = vec![
        SideGroup { title: say("Elaniku parkimisluba", "Resident parking permit"), links },
        SideGroup { title: say("Teated probleemidest", "Reports of problems"), links: others },
    ];
    let column = |label, numeric| Column { label, numeric, sort: None };
    let columns = vec![
        column(say("Viide", "Reference"), false),
        column(say("Taotleja", "Applicant"), false),
        column(say("Seis", "State"), false),
        column(say("Päevi jäänud", "Days left"), true),
    ];
    let row = |reference: &str, name, tone, state, left| {
        let link = Cell::Link { href: format!("#{reference}"), label: say("PP-7K2M-94", "PP-7K2M-94") };
        vec![link, Cell::Text(name), Cell::Tag { tone, label: state }, Cell::Text(left)]
    };
    let rows = vec![
        row("a", say("Mari Näidis", "Mari Näidis"), Tone::Info, say("Uus", "New"), say("1", "1")),
        row(
            "b",
            say("Jüri Õunapuu-Näidis", "Jüri Õunapuu-Näidis"),
            Tone::Warn,
            say("Ootab elanikku", "Waiting"),
            say("12", "12"),
        ),
        row("c", say("Liis Näidis", "Liis Näidis"), Tone::Good, say("Rahuldatud", "Approved"), say("–", "–")),
        row("d", say("Toomas Näidis", "Toomas Näidis"), Tone::Bad, say("Keeldutud", "Refused"), say("–", "–")),
        row("e", say("Aleksei Näidis", "Aleksei Näidis"), Tone::Calm, say("Suletud", "Closed"), say("–", "–")),
    ];
    let (next, previous) = (Some("#".to_owned()), Some("#".to_owned()));
    view! {
        <WithSide label=say("Järjekorrad", "Queues") jump=say("Teiste loendite juurde", "To the other lists") groups>
            <div class="sheet">
                <Table id="cases" caption=say("Taotlused", "Applications") columns rows/>
                <Pagination at=2 of=9 previous next/>
                <div class="row"><Tag label=say("Uus", "New")/><Tag label=say("Hilineb", "Late") tone=Tone::Bad/></div>
            </div>
        </WithSide>
    }
    .into_any()
}
