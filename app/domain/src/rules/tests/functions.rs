//! Every function, with what it yields.

use super::*;

#[test]
fn of_numbers() {
    same(&[
        ("sum([1.10, 2.2])", "3.3"),
        ("sum(1, 2, missing)", "null"),
        ("sum([])", "null"),
        ("max([1, 3, 2])", "3"),
        ("max(1, 3)", "3"),
        ("min(days)", "date(\"2025-12-31\")"),
        ("max(\"a\", \"b\")", "\"b\""),
        ("min(duration(\"P1M\"), duration(\"P1D\"))", "null"),
        ("max([])", "null"),
        ("mean(1, 2, 6)", "3"),
        ("abs(-2.5)", "2.5"),
        ("modulo(10, 3)", "1"),
        ("modulo(-10, 3)", "2"),
        ("modulo(10, -3)", "-2"),
        ("modulo(1, 0)", "null"),
        ("[even(2), even(3), odd(3), odd(-1), even(0)]", "[true, false, true, true, true]"),
        ("even(1.5)", "null"),
        ("number(\"120.50\")", "120.5"),
        ("number(\"-0.5\")", "-0.5"),
        ("number(string(\"1,5\"))", "null"),
        ("[decimal(2.5, 0), round half even(3.5, 0)]", "[2, 4]"),
        ("[round half up(2.5, 0), round half up(-2.5, 0)]", "[3, -3]"),
        ("[round half down(2.5, 0), round half down(2.51, 0)]", "[2, 3]"),
        ("[round up(1.121, 2), round up(-1.121, 2)]", "[1.13, -1.13]"),
        ("[round down(1.129, 2), round_down(-1.129, 2)]", "[1.12, -1.12]"),
        ("[floor(1.5), floor(-1.56, 1), ceiling(1.5), ceiling(-1.56, 1)]", "[1, -1.6, 2, -1.5]"),
        ("round half up(1250, -2)", "1300"),
        ("round half up(1, -99)", "null"),
        ("round half up(1.5, 99)", "1.5"),
        ("round half up(1, 0.5)", "null"),
    ]);
}

#[test]
fn of_texts() {
    same(&[
        ("string length(\"õ€🚗\")", "3"),
        ("string_length(\"abc\")", "3"),
        (
            "[substring(\"foobar\", 3), substring(\"foobar\", 3, 2), substring(\"foobar\", -2, 1)]",
            "[\"obar\", \"ob\", \"a\"]",
        ),
        ("[substring(\"foo\", 0), substring(\"foo\", -9), substring(\"foo\", 1, 0)]", "[null, null, null]"),
        ("[substring(\"foo\", 4), substring(\"\", 1)]", "[null, null]"),
        ("[upper case(\"aBõ\"), lower case(\"AbÕ\")]", "[\"ABÕ\", \"abõ\"]"),
        (
            "[contains(\"foobar\", \"ob\"), starts with(\"foobar\", \"fo\"), ends with(\"foobar\", \"x\")]",
            "[true, true, false]",
        ),
        ("matches(\"123ABC\", \"^[0-9]{3}[A-Z]{3}$\")", "true"),
        ("matches(unknown, \"x\")", "null"),
        ("replace(\"a-b-c\", \"-\", \".\")", "\"a.b.c\""),
        ("replace(\"abc\", \"\", \".\")", "null"),
        ("\"a\" + \"b\"", "\"ab\""),
        ("string(1.10)", "\"1.10\""),
        ("string([1, \"a\", null, { b: today() }])", "\"[1, \\\"a\\\", null, {b: 2026-11-21}]\""),
        ("string(\"a\")", "\"a\""),
        ("string(missing)", "null"),
        ("string(duration(\"P1Y\"))", "\"P1Y\""),
    ]);
}

#[test]
fn of_lists() {
    same(&[
        ("[count([1, null]), count([]), count(1, 2), count(missing_list)]", "[2, 0, 2, null]"),
        ("[empty([]), empty([1])]", "[true, false]"),
        (
            "[all([]), all(true, false), all([true, missing_flag]), all([false, missing_flag])]",
            "[true, false, null, false]",
        ),
        (
            "[any([]), any(true, false), any([false, missing_flag]), any([true, missing_flag])]",
            "[false, true, null, true]",
        ),
        ("[list contains([1, 2], 2), list contains([1, null], null), list contains([1], 2)]", "[true, true, false]"),
        ("append([1], 2, 3)", "[1, 2, 3]"),
        ("concatenate([1], [2, 3], [])", "[1, 2, 3]"),
        ("distinct values([1, 2, 1.0, null, null])", "[1, 2, null]"),
        ("reverse([1, 2])", "[2, 1]"),
        ("index of([1, 2, 1], 1)", "[1, 3]"),
        ("flatten([1, [2, [3]]])", "[1, 2, 3]"),
        ("sum(concatenate(founder.share, [1]))", "2501"),
    ]);
}

#[test]
fn of_dates() {
    same(&[
        ("date(2026, 2, 28)", "date(\"2026-02-28\")"),
        ("date(2026, 2, 29)", "null"),
        ("date(2026, 1.5, 1)", "null"),
        ("date(99999999999, 1, 1)", "null"),
        ("date(unknown)", "null"),
        ("age(date(\"1990-11-21\"), today())", "36"),
        ("age(date(\"1990-11-22\"), today())", "35"),
        ("age(born, date(\"2018-02-28\"))", "17"),
        ("age(born, date(\"2018-03-01\"))", "18"),
        ("age(born, date(\"2020-02-29\"))", "20"),
        ("age(today(), born)", "null"),
        ("every f in founder satisfies age(f.born, today()) >= 18", "false"),
        ("years and months duration(date(\"2024-01-31\"), date(\"2025-03-30\"))", "duration(\"P1Y1M\")"),
        ("years and months duration(date(\"2025-03-30\"), date(\"2024-01-31\"))", "duration(\"-P1Y1M\")"),
        ("years_and_months_duration(since, since)", "duration(\"P0M\")"),
    ]);
}
