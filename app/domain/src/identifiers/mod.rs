//! Numbers that people and things go by: parsed once, compared exactly, never treated as integers.

mod company_code;
mod country;
mod iban;
mod person_code;
mod phone;
mod plate;
mod reference;

pub use company_code::{CompanyCode, NotACompanyCode};
pub use country::countries;
pub use iban::{Iban, NotAnIban};
pub use person_code::{NotAPersonCode, PersonCode};
pub use phone::{NotAPhone, Phone};
pub use plate::{NotAPlate, Plate};
pub use reference::{NotAReference, Reference};
