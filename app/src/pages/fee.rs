//! What is said of a fee: when it has to be paid, and when it is paid back. Nothing is paid in the portal yet.

use domain::service::{Fee, FeeWhen, Refund, Service};
use rust_decimal::Decimal;
use text::{Args, Words};

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

/// A sentence for each way in which it is paid back.
pub(super) fn refunds(words: &Words, fee: &Fee) -> Vec<String> {
    let sentence = |refund: &Refund| {
        let state = words.plain(&format!("state-{}", refund.state));
        let all = refund.percent == 100;
        let args = Args::new().text("state", state).number("percent", refund.percent);
        words.text_with(if all { "fee-refund-all" } else { "fee-refund-part" }, &args)
    };
    fee.refund.iter().map(sentence).collect()
}
