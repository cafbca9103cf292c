//! How lengths are read and written.

use crate::calendar::{Length, LengthFault, Unit};

#[test]
fn lengths_are_read_and_written_back() {
    let table = [
        ("P30D", Length::Days(30), "P30D"),
        ("P2W", Length::Days(14), "P14D"),
        ("P2M", Length::Months(2), "P2M"),
        ("P1Y", Length::Months(12), "P1Y"),
        ("PT2H", Length::Hours(2), "PT2H"),
        ("2 hours", Length::Hours(2), "PT2H"),
        ("3 months", Length::Months(3), "P3M"),
        ("1 workday", Length::Workdays(1), "1 workday"),
        ("10 workdays", Length::Workdays(10), "10 workdays"),
        ("4 workhours", Length::Workhours(4), "4 workhours"),
        ("10000 workhours", Length::Workhours(10_000), "10000 workhours"),
    ];
    for (written, length, back) in table {
        assert_eq!(written.parse(), Ok(length), "{written}");
        assert_eq!(length.to_string(), back);
        assert_eq!(back.parse(), Ok(length), "{back}");
    }
}

#[test]
fn other_writings_are_refused_with_a_cure() {
    let shapeless = [
        "",
        "P",
        "PT",
        "P30",
        "30D",
        "P1D2",
        "P1M2D",
        "PT2D",
        "P2H",
        "P-1D",
        "P+1D",
        "+1 workday",
        "10",
        "ten workdays",
    ];
    for text in shapeless.into_iter().chain(["10 Workdays", "10  workdays", " 10 workdays", "P1D ", "P1õ", "1.5 hours"])
    {
        assert_eq!(text.parse::<Length>(), Err(LengthFault::Shape(text.into())), "{text:?}");
    }
    for text in ["P0D", "0 workdays", "10001 workdays", "P101Y", "99999999999 hours", "P4294967295W"] {
        assert_eq!(text.parse::<Length>(), Err(LengthFault::Bounds(text.into())), "{text:?}");
    }
    let said = "soon".parse::<Length>().expect_err("a fault").to_string();
    assert!(said.starts_with("\"soon\" is not a length of time: write it like \"P30D\""), "{said}");
}

#[test]
fn units_and_json() {
    assert_eq!(Length::Months(2).unit(), Unit::Days);
    assert_eq!(serde_json::to_string(&Length::Workdays(3)).expect("JSON"), "\"3 workdays\"");
    assert_eq!(serde_json::from_str::<Length>("\"P1M\"").expect("a length"), Length::Months(1));
    assert!(serde_json::from_str::<Length>("\"P0M\"").is_err());
}
