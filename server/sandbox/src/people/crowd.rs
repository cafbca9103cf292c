//! A crowd for load tests: person number n is the same at every start.

use super::{Car, Person, Trouble, code};
use jiff::civil::date;

/// How many there are.
pub(crate) const SIZE: u16 = 200;

const WOMEN: [&str; 6] = ["Aino", "Helve", "Kersti", "Leida", "Maie", "Virve"];
const MEN: [&str; 6] = ["Ants", "Endel", "Heino", "Kalju", "Rein", "Uno"];
const CARS: [(&str, &str); 4] = [("Škoda", "Octavia"), ("Toyota", "Yaris"), ("Volvo", "V60"), ("Nissan", "Leaf")];

/// Person `n`: owns the car `100AAA` plus n, which the next one may use, and has lived in Kesklinn long enough for anything.
pub(super) fn person(n: u16) -> Person {
    let names = if n.is_multiple_of(2) { WOMEN } else { MEN };
    let code = code_of(n);
    let users = vec![code_of((n + 1) % SIZE)];
    let (make, model) = CARS[usize::from(n % 4)];
    Person {
        given_name: names[usize::from(n / 2 % 6)].to_owned(),
        family_name: format!("Näidis-{}", n + 1),
        date_of_birth: code::date_of_birth(&code).expect("the crowd is born on real days"),
        address: format!("Katse tn {}-{}, Tallinn", 1 + n / 20, 1 + n % 20),
        district: "Kesklinn".to_owned(),
        resident_since: date(2020, 1, 1),
        car: Some(Car { plate: format!("{}AAA", 100 + n), make, model, owner: code.clone(), users }),
        trouble: Trouble::None,
        code,
    }
}

fn code_of(n: u16) -> String {
    let sex = if n.is_multiple_of(2) { 4 } else { 3 };
    let (year, month, day) = (60 + n % 40, 1 + n % 12, 1 + n % 28);
    let serial = 960 + n % 40;
    let first_ten = format!("{sex}{year:02}{month:02}{day:02}{serial}");
    format!("EE{first_ten}{}", code::check_digit(&first_ten))
}
