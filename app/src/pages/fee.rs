//! What is said of a fee: when it has to be paid, and when it is paid back. Nothing is paid in the portal yet.

use domain::service::{Fee, FeeWhen, Refund, Service};
use rust_decimal::Decimal;
use text::{Args, Words};

/// The fee of a case as texts about it name it; nothing to be read where there is none.
pub(crate) fn named(values: Args, words: &Words, fee: Option<Decimal>) -> Args {
    values.text("fee", fee.map(|fee| words.money(fee)).unwrap_or_default())
}

/// The sum that is due and when, for somebody who is about to apply.
pub(super) fn due(words: &Words, service: &Service, amount: Decimal) -> String {
    let key = match service.fee.as_ref().and_then(|fee| fee.when) {
        Some(FeeWhen::BeforeSubmit) => "fee-before-submit",
        Some(FeeWhen::AfterDecision) => "fee-after-decision",
        None => "check-fee",
    };
    words.text_with(key, &Args::new().money("amount", amount))
}

/// When it has to be paid, without the sum.
pub(super) fn when(words: &Words, fee: &Fee) -> Option<String> {
    let key = match fee.when? {
        FeeWhen::BeforeSubmit => "fee-when-before-submit",
        FeeWhen::AfterDecision => "fee-when-after-decision",
    };
    Some(words.text(key))
}

/// A sentence for each share of it that is paid back.
pub(super) fn refunds(words: &Words, fee: &Fee) -> Vec<String> {
    let mut percents: Vec<u32> = fee.refund.iter().map(|refund| refund.percent).collect();
    percents.sort_unstable_by(|one, other| other.cmp(one));
    percents.dedup();
    let state = |refund: &Refund| {
        words.text_with("fee-refund-state", &Args::new().text("state", words.plain(&format!("state-{}", refund.state))))
    };
    let either = |first: String, other: String| {
        words.text_with("fee-refund-or", &Args::new().text("first", first).text("other", other))
    };
    let sentence = |percent: u32| {
        let states = fee.refund.iter().filter(|refund| refund.percent == percent).map(state);
        let args = Args::new().text("state", states.reduce(either).unwrap_or_default()).number("percent", percent);
        words.text_with(if percent == 100 { "fee-refund-all" } else { "fee-refund-part" }, &args)
    };
    percents.into_iter().map(sentence).collect()
}
