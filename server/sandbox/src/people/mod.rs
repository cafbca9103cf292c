//! Who lives in the sandbox: seventeen people to be, each good for something, and a crowd for load.

mod children;
mod code;
mod crowd;
mod personas;

pub(crate) use children::{Child, growing, newborn};
pub(crate) use code::date_of_birth;
pub(crate) use crowd::SIZE as CROWD;
pub use personas::people;

use jiff::{ToSpan, civil::Date};

/// Who is married to whom: Mari to the second of the crowd.
const MARRIED: [(&str, u16); 1] = [("EE48005149019", 1)];

/// The code of whom the person is married to.
pub(crate) fn married_to(code: &str) -> Option<String> {
    MARRIED.iter().find_map(|(one, other)| {
        let other = crowd::person(*other).code;
        match (*one == code, other == code) {
            (true, _) => Some(other),
            (_, true) => Some((*one).to_owned()),
            _ => None,
        }
    })
}

/// What a person may do in the portal, as the portal's own list of officials should say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Resident,
    Official {
        roles: &'static [&'static str],
    },
    /// An official of whom the provider's own claim says what they may do.
    Claimed {
        groups: &'static [&'static str],
    },
    Translator,
}

/// Someone to be in the sandbox. None of them exists.
#[derive(Clone, Copy, Debug)]
pub struct Persona {
    /// Country and personal code, such as `EE48005149019`.
    pub code: &'static str,
    pub given_name: &'static str,
    pub family_name: &'static str,
    pub kind: Kind,
    /// What this person is good for, in Estonian.
    pub good_for_et: &'static str,
    /// What this person is good for, in English.
    pub good_for_en: &'static str,
    /// What this person is good for, in Russian.
    pub good_for_ru: &'static str,
    pub(crate) home: Home,
    pub(crate) vehicle: Option<Vehicle>,
    pub(crate) trouble: Trouble,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Home {
    pub(crate) address: &'static str,
    pub(crate) district: &'static str,
    pub(crate) since: Since,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Since {
    Day(i16, i8, i8),
    /// Always a month before the sandbox started.
    LastMonth,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Vehicle {
    pub(crate) plate: &'static str,
    pub(crate) make: &'static str,
    pub(crate) model: &'static str,
    /// The owner when it is not the person, who then only uses the vehicle.
    pub(crate) leased_from: Option<&'static str>,
}

/// What goes wrong at a register when this person is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    None,
    PopulationSlow,
    PopulationGarbage,
    PopulationDown,
    TrafficDown,
}

/// What the registers know about one person.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) code: String,
    pub(crate) given_name: String,
    pub(crate) family_name: String,
    pub(crate) date_of_birth: Date,
    pub(crate) address: String,
    pub(crate) district: String,
    pub(crate) resident_since: Date,
    pub(crate) car: Option<Car>,
    pub(crate) trouble: Trouble,
}

#[derive(Clone, Debug)]
pub(crate) struct Car {
    pub(crate) plate: String,
    pub(crate) make: &'static str,
    pub(crate) model: &'static str,
    pub(crate) owner: String,
    pub(crate) users: Vec<String>,
}

/// Everyone: the personas, then the crowd.
pub(crate) fn everyone(today: Date) -> Vec<Person> {
    let personas = people().iter().map(|persona| Person::from_persona(persona, today));
    personas.chain((0..crowd::SIZE).map(crowd::person)).collect()
}

impl Person {
    /// Where nothing is ever delivered but into the sandbox's mailbox.
    pub(crate) fn email(&self) -> String {
        let name = format!("{}.{}", self.given_name, self.family_name).to_lowercase();
        let plain = name.chars().map(|letter| match letter {
            'ä' => 'a',
            'ö' | 'õ' => 'o',
            'ü' => 'u',
            'š' => 's',
            'ž' => 'z',
            other => other,
        });
        plain.chain("@example.invalid".chars()).collect()
    }

    fn from_persona(persona: &Persona, today: Date) -> Self {
        let code = persona.code.to_owned();
        Person {
            given_name: persona.given_name.to_owned(),
            family_name: persona.family_name.to_owned(),
            date_of_birth: date_of_birth(persona.code).expect("a persona's code holds a real date"),
            address: persona.home.address.to_owned(),
            district: persona.home.district.to_owned(),
            resident_since: match persona.home.since {
                Since::Day(year, month, day) => jiff::civil::date(year, month, day),
                Since::LastMonth => today.saturating_sub(1.month()),
            },
            car: persona.vehicle.map(|vehicle| Car {
                plate: vehicle.plate.to_owned(),
                make: vehicle.make,
                model: vehicle.model,
                owner: vehicle.leased_from.unwrap_or(persona.code).to_owned(),
                users: vehicle.leased_from.map(|_| code.clone()).into_iter().collect(),
            }),
            trouble: persona.trouble,
            code,
        }
    }
}
