//! Officials' handlers.

pub(crate) mod aside;
pub(crate) mod beside;
pub(crate) mod cases;
pub(crate) mod decision;
pub(crate) mod evidence;
pub(crate) mod exchange;
pub(crate) mod links;
pub(crate) mod notes;
pub(crate) mod preview;
pub(crate) mod queues;
pub(crate) mod resending;
pub(crate) mod search;
pub(crate) mod second;
pub(crate) mod talk;
pub(crate) mod tasks;
pub(crate) mod views;
