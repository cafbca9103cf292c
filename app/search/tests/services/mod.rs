//! A catalogue to look in: plausible services of a town and a state, with the words that a catalogue gives them.

use portico_search::{Entry, Index, Weight};

/// A service in one language: id, title, synonyms, life event, summary.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str);

const ESTONIAN: &[Row] = &[
    (
        "parking-permit",
        "Parkimisluba",
        "tasuta parkimine kodu juures, auto",
        "kolimine",
        "Elaniku luba parkida oma tsoonis.",
    ),
    (
        "disabled-parking-card",
        "Parkimiskaart puudega inimesele",
        "invakaart",
        "puue",
        "Kaart, millega tohib parkida invakohal.",
    ),
    ("child-benefit", "Lapsetoetus", "lasteraha, peretoetused", "lapse sünd", "Igakuine raha lapse kasvatamiseks."),
    (
        "birth-registration",
        "Lapse sünni registreerimine",
        "nime panek, sünnitõend",
        "lapse sünd",
        "Sündinud lapsele nimi ja isikukood.",
    ),
    ("parental-benefit", "Vanemahüvitis", "emapalk, isapuhkus", "lapse sünd", "Asendab vanema sissetulekut."),
    ("kindergarten", "Lasteaiakoha taotlus", "lasteaed, sõim, lastehoid", "lapse kasvatamine", "Koht linna lasteaias."),
    ("school", "Kooli astumine", "esimene klass, koolikoht", "lapse kasvatamine", "Koht elukohajärgses koolis."),
    ("residence", "Elukohateade", "sissekirjutus, uus aadress, aadressi muutmine", "kolimine", "Teata, kuhu kolisid."),
    (
        "company-registration",
        "Osaühingu asutamine",
        "firma, ettevõtte loomine, OÜ",
        "ettevõtlus",
        "Kanne äriregistrisse.",
    ),
    ("annual-report", "Majandusaasta aruanne", "bilanss, aastaaruanne", "ettevõtlus", "Esitatakse äriregistrile."),
    (
        "building-permit",
        "Ehitusluba",
        "maja ehitamine, ehitusprojekt",
        "kodu ehitamine",
        "Luba püstitada või lammutada ehitis.",
    ),
    ("use-permit", "Kasutusluba", "", "kodu ehitamine", "Valmis ehitise kasutusse võtmine."),
    ("driving-licence", "Juhiluba", "juhtimisõigus, load, eksam", "sõidukid", "Mootorsõiduki juhtimisõiguse tõend."),
    (
        "vehicle-registration",
        "Sõiduki registreerimine",
        "auto arvele võtmine, numbrimärk",
        "sõidukid",
        "Kanne liiklusregistrisse.",
    ),
    (
        "speed-fine",
        "Kiirustrahvi vaidlustamine",
        "hoiatustrahv, kiiruskaamera, kaebus",
        "sõidukid",
        "Kaebus trahviteate peale.",
    ),
    ("id-card", "ID-kaart", "isikutunnistus, dokument", "dokumendid", "Uus isikutunnistus või selle asendamine."),
    ("passport", "Pass", "reisidokument", "dokumendid", "Eesti kodaniku reisidokument."),
    (
        "subsistence-benefit",
        "Toimetulekutoetus",
        "sotsiaalabi, vaesus",
        "raskused",
        "Abi, kui raha ei jätku eluasemeks ja toiduks.",
    ),
    ("housing-support", "Eluasemetoetus", "üüritoetus", "raskused", "Abi üüri maksmiseks."),
    ("pension", "Vanaduspension", "penskar, pensionile jäämine", "pension", "Riiklik pension vanas eas."),
    ("tree-felling", "Raieluba", "puu langetamine, puu mahavõtmine", "kodu", "Luba raiuda puu oma krundil."),
    (
        "report-problem",
        "Teata probleemist",
        "auk teel, katkine valgusti, prügi",
        "linn",
        "Anna linnale teada, mis on korrast ära.",
    ),
    ("dog", "Koera registreerimine", "lemmikloom, kiip", "kodu", "Koera andmed registrisse."),
    ("hunting", "Jahitunnistus", "jahipidamine, jahimees", "loodus", "Õigus pidada jahti."),
];

const ENGLISH: &[Row] = &[
    (
        "parking-permit",
        "Parking permit",
        "park my car at home, resident parking",
        "moving",
        "Lets residents park in their own zone.",
    ),
    (
        "disabled-parking-card",
        "Parking card for disabled people",
        "blue badge",
        "disability",
        "Use marked parking spaces.",
    ),
    (
        "child-benefit",
        "Child benefit",
        "family allowance, child allowance",
        "birth of a child",
        "Monthly money for raising a child.",
    ),
    (
        "birth-registration",
        "Registering a birth",
        "newborn, birth certificate, name a baby",
        "birth of a child",
        "A name and a code for a child.",
    ),
    (
        "parental-benefit",
        "Parental benefit",
        "maternity pay, paternity leave",
        "birth of a child",
        "Replaces a parent's income.",
    ),
    (
        "kindergarten",
        "Kindergarten place",
        "nursery, childcare, preschool",
        "raising a child",
        "A place in a town kindergarten.",
    ),
    (
        "school",
        "Starting school",
        "first grade, school place, enrolment",
        "raising a child",
        "A place in the school nearest to home.",
    ),
    ("residence", "Notice of residence", "change of address, moving house", "moving", "Tell where you have moved."),
    (
        "company-registration",
        "Founding a private limited company",
        "start a business, register a firm",
        "business",
        "An entry in the business register.",
    ),
    ("annual-report", "Annual report", "accounts, balance sheet", "business", "Filed with the business register."),
    (
        "building-permit",
        "Building permit",
        "planning permission, construction",
        "building a home",
        "Put up or pull down a building.",
    ),
    ("use-permit", "Permit for use", "occupancy", "building a home", "Take a finished building into use."),
    ("driving-licence", "Driving licence", "driver's license, exam", "vehicles", "Proof of the right to drive."),
    (
        "vehicle-registration",
        "Registering a vehicle",
        "number plate, car registration",
        "vehicles",
        "An entry in the traffic register.",
    ),
    (
        "speed-fine",
        "Contesting a speeding fine",
        "speed camera, appeal, ticket",
        "vehicles",
        "A complaint against a fine.",
    ),
    ("id-card", "ID card", "identity document", "documents", "A new identity card, or another for a lost one."),
    ("passport", "Passport", "travel document", "documents", "A citizen's travel document."),
    (
        "subsistence-benefit",
        "Subsistence benefit",
        "social assistance, poverty",
        "hardship",
        "Help when money does not last for home and food.",
    ),
    ("housing-support", "Housing support", "rent allowance", "hardship", "Help with paying rent."),
    ("pension", "Old-age pension", "retirement", "pension", "The state's pension in old age."),
    ("tree-felling", "Felling permit", "cut down a tree", "home", "Fell a tree on your own plot."),
    (
        "report-problem",
        "Report a problem",
        "pothole, broken street light, litter",
        "town",
        "Tell the town what is broken.",
    ),
    ("dog", "Registering a dog", "pet, chip", "home", "A dog's data in the register."),
    ("hunting", "Hunting certificate", "hunter", "nature", "The right to hunt."),
];

const RUSSIAN: &[Row] = &[
    ("parking-permit", "Разрешение на парковку", "стоянка", "переезд", "Парковка в своей зоне."),
    ("child-benefit", "Детское пособие", "деньги на ребёнка", "рождение ребёнка", "Ежемесячное пособие."),
    ("driving-licence", "Водительские права", "водительское удостоверение", "транспорт", "Право на вождение."),
    ("building-permit", "Разрешение на строительство", "стройка дома", "строительство", "Построить или снести здание."),
    (
        "speed-fine",
        "Обжаловать штраф за скорость",
        "превышение скорости, камера, жалоба на штраф, полиция",
        "вождение",
        "Если вы считаете штраф неверным.",
    ),
    (
        "report-problem",
        "Сообщить о проблеме в городе",
        "яма на дороге, не горит фонарь, мусор, поломка",
        "порядок",
        "Сообщите городу о яме или погасшем фонаре.",
    ),
    ("residence", "Сообщение о месте жительства", "прописка, новый адрес", "переезд", "Сообщите, куда вы переехали."),
    ("passport", "Паспорт", "загранпаспорт, проездной документ", "документы", "Паспорт гражданина Эстонии."),
];

pub fn rows(language: &str) -> &'static [Row] {
    match language {
        "et" => ESTONIAN,
        "ru" => RUSSIAN,
        _ => ENGLISH,
    }
}

pub fn index(language: &str) -> Index {
    let entry = |(id, title, synonyms, event, summary): &Row| Entry {
        id: (*id).into(),
        title: (*title).into(),
        words: vec![
            (Weight::Synonym, (*synonyms).into()),
            (Weight::LifeEvent, (*event).into()),
            (Weight::Summary, (*summary).into()),
        ],
    };
    Index::new(language, rows(language).iter().map(entry))
}
