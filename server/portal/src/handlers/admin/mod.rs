//! Officials' handlers.

pub(crate) mod cases;
pub(crate) mod decision;
pub(crate) mod evidence;
pub(crate) mod exchange;
pub(crate) mod officials;
pub(crate) mod queues;
pub(crate) mod resending;
pub(crate) mod search;
pub(crate) mod second;
pub(crate) mod views;
