//! The people to be, and what each of them is good for.

use super::{Home, Kind, Persona, Since, Trouble, Vehicle};

/// Everyone worth signing in as, residents first.
pub fn people() -> &'static [Persona] {
    &PEOPLE
}

static PEOPLE: [Persona; 18] = [
    Persona {
        vehicle: car("123ABC", "Volvo", "V60"),
        ..resident(
            ("EE48005149019", "Mari", "Näidis"),
            "kõik läheb hästi: elab Kesklinnas 2019. aastast, oma auto 123ABC, kaks last, noorem äsja sündinud; Näidis Aiad OÜ juhatuses",
            "everything goes well: in Kesklinn since 2019, owns the car 123ABC, two children, one just born; on the board of Näidis Aiad OÜ",
            "всё идёт хорошо: с 2019 года живёт в Kesklinn, свой автомобиль 123ABC, двое детей, один только что родился; в правлении Näidis Aiad OÜ",
            home("Pikk tn 1-2, Tallinn", Since::Day(2019, 5, 1)),
        )
    },
    Persona {
        vehicle: Some(Vehicle { plate: "456DEF", make: "Škoda", model: "Octavia", leased_from: Some("EE19990057") }),
        ..resident(
            ("EE37511029028", "Jaan", "Katse"),
            "kasutab liisitud autot 456DEF, omanik on ettevõte; kaks kiirusetrahvi",
            "uses the leased car 456DEF, which a company owns; two speeding fines",
            "пользуется автомобилем 456DEF в лизинге, владелец — компания; два штрафа за скорость",
            home("Lai tn 5-7, Tallinn", Since::Day(2021, 9, 15)),
        )
    },
    Persona {
        vehicle: car("234BCD", "Toyota", "Yaris"),
        ..resident(
            ("EE49203289039", "Anna", "Proov"),
            "kolis Kesklinna eelmisel kuul, auto 234BCD",
            "moved to Kesklinn last month, car 234BCD",
            "в прошлом месяце переехала в Kesklinn, автомобиль 234BCD",
            home("Vene tn 9-1, Tallinn", Since::LastMonth),
        )
    },
    Persona {
        vehicle: car("345CDE", "Nissan", "Leaf"),
        ..resident(
            ("EE36807199041", "Kalle", "Äär"),
            "elab väljaspool parkimistsooni, Nõmmel, auto 345CDE",
            "lives outside every parking zone, in Nõmme, car 345CDE",
            "живёт вне зон платной парковки, в Нымме, автомобиль 345CDE",
            Home { address: "Männi tn 12, Tallinn", district: "Nõmme", since: Since::Day(2008, 4, 20) },
        )
    },
    Persona {
        vehicle: car("567EFG", "Volvo", "XC40"),
        trouble: Trouble::PopulationSlow,
        ..resident(
            ("EE38506309055", "Toomas", "Katse"),
            "rahvastikuregister vastab tema kohta alles 40 sekundi pärast, auto 567EFG",
            "the population register needs 40 seconds to answer about him, car 567EFG",
            "регистр народонаселения отвечает о нём только через 40 секунд, автомобиль 567EFG",
            home("Müürivahe tn 3-4, Tallinn", Since::Day(2017, 2, 1)),
        )
    },
    Persona {
        vehicle: car("678FGH", "Škoda", "Fabia"),
        trouble: Trouble::PopulationGarbage,
        ..resident(
            ("EE37909119064", "Peeter", "Proov"),
            "rahvastikuregister vastab tema kohta arusaamatult, auto 678FGH",
            "the population register answers nonsense about him, car 678FGH",
            "регистр народонаселения отвечает о нём непонятно, автомобиль 678FGH",
            home("Rüütli tn 8-2, Tallinn", Since::Day(2016, 6, 6)),
        )
    },
    Persona {
        vehicle: car("789GHJ", "Toyota", "Corolla"),
        trouble: Trouble::PopulationDown,
        ..resident(
            ("EE49501229074", "Liis", "Näidis"),
            "rahvastikuregister katkestab ühenduse, kui tema kohta küsitakse, auto 789GHJ",
            "the population register drops the connection when asked about her, car 789GHJ",
            "регистр народонаселения обрывает связь, когда его спрашивают о ней, автомобиль 789GHJ",
            home("Viru tn 11-5, Tallinn", Since::Day(2022, 1, 10)),
        )
    },
    Persona {
        vehicle: car("890HJK", "Nissan", "Micra"),
        trouble: Trouble::TrafficDown,
        ..resident(
            ("EE48808179082", "Kadri", "Katse"),
            "liiklusregister ei vasta tema auto 890HJK kohta",
            "the traffic register does not answer about her car 890HJK",
            "транспортный регистр не отвечает о её автомобиле 890HJK",
            home("Harju tn 2-3, Tallinn", Since::Day(2018, 11, 30)),
        )
    },
    Persona {
        kind: Kind::Official { roles: &["parking-officer", "city-engineer", "police-officer", "owner:parking-permit"] },
        ..resident(
            ("EE37102059517", "Olev", "Ametnik"),
            "ametnik: menetleb parkimislube, raielube, teateid probleemidest ja vaidlustatud trahve",
            "an official: handles applications for parking permits and felling permits, reports of problems and contested fines",
            "чиновник: рассматривает заявления о парковке и вырубке деревьев, сообщения о проблемах и жалобы на штрафы",
            home("Raekoja plats 1-1, Tallinn", Since::Day(2001, 1, 1)),
        )
    },
    Persona {
        kind: Kind::Official {
            roles: &[
                "parking-officer",
                "senior-parking-officer",
                "city-engineer",
                "senior-city-engineer",
                "police-officer",
                "senior-police-officer",
                "senior-benefits-officer",
                "owner",
            ],
        },
        ..resident(
            ("EE46412249523", "Sirje", "Vanemametnik"),
            "vanemametnik: võtab taotluse üle ja saadab kinni jäänud teated uuesti",
            "a senior official: takes over applications, and has stuck messages sent again",
            "старший чиновник: берёт заявления у коллег и отправляет застрявшие сообщения ещё раз",
            home("Raekoja plats 1-2, Tallinn", Since::Day(2001, 1, 1)),
        )
    },
    Persona {
        kind: Kind::Official { roles: &["environment-officer"] },
        ..resident(
            ("EE47504149550", "Niina", "Nõuandja"),
            "nõuandja teisest üksusest: temalt küsitakse pesade ja kaitstavate puude kohta ja taotlusest näeb ta ainult seda, mida selleks vaja",
            "an adviser of another unit: is asked about nests and protected trees, and sees of an application only what that needs",
            "консультант другого подразделения: отвечает, есть ли гнёзда и охраняемые деревья, и видит в заявлении только нужное для этого",
            home("Raekoja plats 1-6, Tallinn", Since::Day(2012, 1, 1)),
        )
    },
    Persona {
        kind: Kind::Official { roles: &["operator"] },
        ..resident(
            ("EE37908149548", "Heino", "Haldur"),
            "haldur: näeb, kuidas registrid vastavad, ja parandab teateid, mis kinni jäid",
            "an operator: sees how the registers answer, and mends messages that are stuck",
            "оператор: видит, как отвечают регистры, и исправляет застрявшие сообщения",
            home("Raekoja plats 1-4, Tallinn", Since::Day(2005, 1, 1)),
        )
    },
    Persona {
        kind: Kind::Claimed { groups: &["benefits-department"] },
        ..resident(
            ("EE48811229586", "Helga", "Hoolija"),
            "ametnik, kelle rolli ütleb sisselogimisteenus: otsustab lapsetoetuse taotlusi, millele register ei vastanud",
            "an official whose role the sign-in service tells: decides about child benefits on which the register said nothing",
            "чиновник, чью роль сообщает служба входа: решает о детских пособиях, если регистр не ответил",
            home("Raekoja plats 1-8, Tallinn", Since::Day(2012, 3, 1)),
        )
    },
    Persona {
        kind: Kind::Official { roles: &["administrator"] },
        ..resident(
            ("EE47902039561", "Aita", "Andja"),
            "peakasutaja: annab ja võtab ametnike õigusi, mida teine peakasutaja kinnitab",
            "an administrator: gives and takes officials’ rights, which another one confirms",
            "администратор: даёт и отбирает права чиновников, которые подтверждает второй администратор",
            home("Raekoja plats 1-6, Tallinn", Since::Day(2009, 8, 1)),
        )
    },
    Persona {
        kind: Kind::Official { roles: &["administrator"] },
        ..resident(
            ("EE38304179577", "Urmas", "Usaldaja"),
            "teine peakasutaja: kinnitab õiguse, mida Aita soovis, või ei kinnita",
            "a second administrator: confirms a right that Aita asked for, or does not",
            "второй администратор: подтверждает право, о котором попросила Айта, или нет",
            home("Raekoja plats 1-7, Tallinn", Since::Day(2003, 5, 1)),
        )
    },
    Persona {
        kind: Kind::Official { roles: &["data-protection-officer"] },
        ..resident(
            ("EE47503129553", "Anneli", "Andmekaitse"),
            "andmekaitseametnik: selgitab, miks kellegi andmeid vaadati",
            "a data-protection officer: explains why somebody’s data were looked at",
            "специалист по защите данных: объясняет, почему смотрели чьи-то данные",
            home("Raekoja plats 1-5, Tallinn", Since::Day(2012, 1, 1)),
        )
    },
    Persona {
        kind: Kind::Official { roles: &["counter-clerk", "parking-officer", "post"] },
        ..resident(
            ("EE48802249568", "Leida", "Letiametnik"),
            "ametnik teenindusletis: esitab taotlusi külastajate eest, saadab kirju postiga ja menetleb parkimislube, mida ta ei ole ise esitanud",
            "an official at the counter: files for visitors, takes letters to the post, and handles parking permits that she has not filed herself",
            "чиновник у стойки: подаёт заявления за посетителей, отправляет письма по почте и рассматривает парковочные разрешения, которые подала не она",
            home("Raekoja plats 1-6, Tallinn", Since::Day(2014, 1, 1)),
        )
    },
    Persona {
        kind: Kind::Translator,
        vehicle: Some(Vehicle { plate: "901JKL", make: "Volvo", model: "V40", leased_from: Some("EE48005149019") }),
        ..resident(
            ("EE48304099531", "Tiina", "Tõlkija"),
            "tõlkija: loeb portaali tekste, keeled kõrvuti; kasutab autot 901JKL, mille omanik on Mari",
            "a translator: reads the portal's texts, language beside language; uses the car 901JKL, which Mari owns",
            "переводчик: читает тексты портала на нескольких языках рядом; пользуется автомобилем 901JKL, владелец которого — Мари",
            home("Raekoja plats 1-3, Tallinn", Since::Day(2010, 1, 1)),
        )
    },
];

const fn resident(
    (code, given_name, family_name): (&'static str, &'static str, &'static str),
    good_for_et: &'static str,
    good_for_en: &'static str,
    good_for_ru: &'static str,
    home: Home,
) -> Persona {
    Persona {
        code,
        given_name,
        family_name,
        kind: Kind::Resident,
        good_for_et,
        good_for_en,
        good_for_ru,
        home,
        vehicle: None,
        trouble: Trouble::None,
    }
}

const fn home(address: &'static str, since: Since) -> Home {
    Home { address, district: "Kesklinn", since }
}

const fn car(plate: &'static str, make: &'static str, model: &'static str) -> Option<Vehicle> {
    Some(Vehicle { plate, make, model, leased_from: None })
}
