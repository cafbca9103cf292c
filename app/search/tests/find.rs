//! What people type, and what they have to find first.

mod services;

use services::index;

/// Language, query, the service that has to come first.
const TABLE: &[(&str, &str, &str)] = &[
    ("et", "parkimisluba", "parking-permit"),
    ("et", "luba parkida", "parking-permit"),
    ("et", "parkimisload", "parking-permit"),
    ("et", "parkimsluba", "parking-permit"),
    ("et", "parkimise luba", "parking-permit"),
    ("et", "PARKIMISLOA TAOTLEMINE", "parking-permit"),
    ("et", "kuidas ma saan autot parkida", "parking-permit"),
    ("et", "invakaart", "disabled-parking-card"),
    ("et", "parkimiskaardid puudega inimestele", "disabled-parking-card"),
    ("et", "lapsetoetus", "child-benefit"),
    ("et", "lastetoetused", "child-benefit"),
    ("et", "laste toetus", "child-benefit"),
    ("et", "lapse toetuse taotlus", "child-benefit"),
    ("et", "lapsetoteus", "child-benefit"),
    ("et", "lapse sünd", "birth-registration"),
    ("et", "sunni registreerimine", "birth-registration"),
    ("et", "vanemahuvitis", "parental-benefit"),
    ("et", "lasteaed", "kindergarten"),
    ("et", "lasteaia koht", "kindergarten"),
    ("et", "kooli", "school"),
    ("et", "aadressi muutus", "residence"),
    ("et", "elukoha teade", "residence"),
    ("et", "ou asutamine", "company-registration"),
    ("et", "ettevõtet luua", "company-registration"),
    ("et", "aastaaruande esitamine", "annual-report"),
    ("et", "ehitusload", "building-permit"),
    ("et", "juhiload", "driving-licence"),
    ("et", "juhilubade vahetus", "driving-licence"),
    ("et", "auto registreerimine", "vehicle-registration"),
    ("et", "kiiruse trahv", "speed-fine"),
    ("et", "trahvi vaidlustamne", "speed-fine"),
    ("et", "idkaart", "id-card"),
    ("et", "id kaardi", "id-card"),
    ("et", "passi taotlemine", "passport"),
    ("et", "uuri toetus", "housing-support"),
    ("et", "toimetuleku toetus", "subsistence-benefit"),
    ("et", "pensionid", "pension"),
    ("et", "puude langetamine", "tree-felling"),
    ("et", "katkised valgustid", "report-problem"),
    ("et", "koerad", "dog"),
    ("en", "parking permit", "parking-permit"),
    ("en", "parking permits", "parking-permit"),
    ("en", "parkng permit", "parking-permit"),
    ("en", "permit for parking", "parking-permit"),
    ("en", "how do I park my car", "parking-permit"),
    ("en", "disabled parking", "disabled-parking-card"),
    ("en", "children's benefits", "child-benefit"),
    ("en", "child benifit", "child-benefit"),
    ("en", "baby name", "birth-registration"),
    ("en", "births", "birth-registration"),
    ("en", "parent benefits", "parental-benefit"),
    ("en", "moving to a new address", "residence"),
    ("en", "starting a business", "company-registration"),
    ("en", "limited companies", "company-registration"),
    ("en", "anual reports", "annual-report"),
    ("en", "bulding permit", "building-permit"),
    ("en", "drivers license", "driving-licence"),
    ("en", "driving lisence", "driving-licence"),
    ("en", "register my car", "vehicle-registration"),
    ("en", "appeal a speeding ticket", "speed-fine"),
    ("en", "idcard", "id-card"),
    ("en", "pasport", "passport"),
    ("en", "rent", "housing-support"),
    ("en", "retire", "pension"),
    ("en", "cutting trees", "tree-felling"),
    ("en", "potholes", "report-problem"),
    ("en", "dogs", "dog"),
    ("en", "apply for a passport", "passport"),
    ("en", "application for a kindergarten", "kindergarten"),
    ("ru", "разрешения на парковку", "parking-permit"),
    ("ru", "детские пособия", "child-benefit"),
    ("ru", "водительское удостоверение", "driving-licence"),
    ("ru", "разрешение для стройки", "building-permit"),
    ("ru", "деньги на ребенка", "child-benefit"),
    ("ru", "парковка", "parking-permit"),
    ("ru", "парковочное разрешение", "parking-permit"),
    ("ru", "как мне получить разрешение на парковку", "parking-permit"),
    ("ru", "ПАРКОВОЧНЫЕ РАЗРЕШЕНИЯ", "parking-permit"),
    ("ru", "паркоука", "parking-permit"),
    ("ru", "штрафы", "speed-fine"),
    ("ru", "я хочу обжаловать штраф", "speed-fine"),
    ("ru", "обжалование штрафа", "speed-fine"),
    ("ru", "подать жалобу на полицию", "speed-fine"),
    ("ru", "ямы на дорогах", "report-problem"),
    ("ru", "фонари не горят", "report-problem"),
    ("ru", "изменить адрес", "residence"),
    ("ru", "переехал", "residence"),
    ("ru", "заявление на паспорт", "passport"),
    ("ru", "паспорта", "passport"),
];

#[test]
fn what_people_type_finds_what_they_mean() {
    let mut wrong = Vec::new();
    for language in ["et", "en", "ru"] {
        let index = index(language);
        for (_, query, expected) in TABLE.iter().filter(|row| row.0 == language) {
            let hits = index.find(query, 3);
            if hits.first().is_none_or(|hit| hit.id != *expected) {
                wrong.push(format!("{query:?} has to find {expected}, found {hits:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn suggestions_put_slips_right_and_leave_the_rest() {
    let table = [
        ("en", "parkng permit", Some("parking permit")),
        ("en", "Pasport", Some("passport")),
        ("en", "parking permits", None),
        ("en", "park", None),
        ("en", "xyzzy", None),
        ("en", "", None),
        ("et", "parkimsluba", Some("parkimisluba")),
        ("et", "vanemahuvitis", None),
        ("et", "elukohateadde esitamine", Some("elukohateade esitamine")),
        ("ru", "детское посбие", Some("детское пособие")),
    ];
    for (language, query, expected) in table {
        assert_eq!(index(language).suggest(query).as_deref(), expected, "{query}");
    }
}

#[test]
fn nothing_is_found_where_nothing_is_meant() {
    for query in ["", "  ", "!?", "xyzzy", "qq", "\u{303}\u{303}"] {
        assert_eq!(index("en").find(query, 10), [], "{query:?}");
    }
    assert_eq!(index("en").find("permit", 0), []);
}

#[test]
fn the_limit_holds_and_the_best_come_first() {
    let hits = index("en").find("permit", 3);
    assert_eq!(hits.len(), 3);
    assert!(hits.windows(2).all(|pair| pair[0].score >= pair[1].score), "{hits:?}");
}
