#![doc = include_str!("../README.md")]

pub mod answers;
pub mod application;
pub mod case;
pub mod desk;
pub mod event;
pub mod identifiers;
pub mod journey;
pub mod message;
pub mod notice;
pub mod people;
pub mod ports;
pub mod rules;
pub mod service;
