#![doc = include_str!("../README.md")]

/// Settings of the post.
#[derive(Debug, Clone)]
pub struct Settings {
    pub url: String,
    pub from: String,
    pub base_url: String,
}
pub struct Post;
#[derive(Debug, thiserror::Error)]
#[error("x")]
pub struct SettingsError;
impl Post {
    pub fn new(_: Settings, _: std::sync::Arc<text::Catalogue>) -> Result<Self, SettingsError> {
        Ok(Self)
    }
}
#[async_trait::async_trait]
impl domain::ports::Mailer for Post {
    async fn send(&self, _: &domain::ports::Letter) -> Result<(), domain::ports::MailFailure> {
        Ok(())
    }
}
