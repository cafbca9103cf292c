#![no_main]
//! Any bytes, read as an expression.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| domain::rules::fuzz::rules_never_panic(bytes));
