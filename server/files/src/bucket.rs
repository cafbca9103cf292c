//! Files in a bucket that speaks S3.

use std::{fmt, io, sync::Arc, time::Duration};

use async_trait::async_trait;
use object_store::{ClientOptions, Error, ObjectStore, ObjectStoreExt, RetryConfig, aws::AmazonS3Builder, path::Path};
use uuid::Uuid;

use crate::shelf::{Place, Shelf, steps};

/// All of one try.
const PATIENCE: Duration = Duration::from_secs(30);
/// After this, a request is not tried again.
const RETRIED_FOR: Duration = Duration::from_secs(60);

/// What an operator configures.
#[derive(Clone)]
pub struct BucketSettings {
    /// `https://s3.example.ee`; plain HTTP is for a server on the same machine or network.
    pub endpoint: String,
    pub bucket: String,
    /// As the server calls it; many take any word.
    pub region: String,
    pub access_key: String,
    pub secret_key: String,
}

/// The key is a secret.
impl fmt::Debug for BucketSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, bucket, region, .. } = self;
        f.debug_struct("BucketSettings")
            .field("endpoint", endpoint)
            .field("bucket", bucket)
            .field("region", region)
            .finish_non_exhaustive()
    }
}

/// The settings make no client: a setting is empty or the address cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("the bucket cannot be used; write its endpoint like https://s3.example.ee, its name, region and both keys")]
pub struct BucketError(#[source] Box<dyn std::error::Error + Send + Sync>);

/// A shelf in a bucket. Keys are those of the folder: `ready/ab/…ab`.
#[derive(Debug, Clone)]
pub struct Bucket {
    store: Arc<dyn ObjectStore>,
}

impl Bucket {
    /// Nothing is asked of the server yet.
    ///
    /// # Errors
    /// When the settings make no client.
    pub fn new(settings: &BucketSettings) -> Result<Self, BucketError> {
        let BucketSettings { endpoint, bucket, region, access_key, secret_key } = settings;
        let all = [endpoint, bucket, region, access_key, secret_key];
        if all.iter().any(|setting| setting.is_empty()) {
            return Err(BucketError("a setting is empty".into()));
        }
        let store = AmazonS3Builder::new()
            .with_endpoint(endpoint)
            .with_bucket_name(bucket)
            .with_region(region)
            .with_access_key_id(access_key)
            .with_secret_access_key(secret_key)
            // Removing one by one is what every server knows.
            .with_disable_bulk_delete(true)
            .with_client_options(ClientOptions::new().with_timeout(PATIENCE).with_allow_http(true))
            .with_retry(RetryConfig { max_retries: 3, retry_timeout: RETRIED_FOR, ..RetryConfig::default() })
            .build()
            .map_err(|error| BucketError(error.into()))?;
        Ok(Self { store: Arc::new(store) })
    }
}

fn key(place: Place, id: Uuid) -> Path {
    Path::from_iter(steps(place, id))
}

/// What is not there, told from what failed.
fn found<T>(result: Result<T, Error>) -> io::Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(Error::NotFound { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

#[async_trait]
impl Shelf for Bucket {
    async fn put(&self, place: Place, id: Uuid, bytes: Vec<u8>) -> io::Result<()> {
        self.store.put(&key(place, id), bytes.into()).await?;
        Ok(())
    }

    async fn get(&self, place: Place, id: Uuid) -> io::Result<Option<Vec<u8>>> {
        match found(self.store.get(&key(place, id)).await)? {
            Some(object) => Ok(Some(object.bytes().await?.to_vec())),
            None => Ok(None),
        }
    }

    async fn has(&self, place: Place, id: Uuid) -> io::Result<bool> {
        Ok(found(self.store.head(&key(place, id)).await)?.is_some())
    }

    /// A copy and a removal. Between the two the file is in both places, and a check that is repeated ends the same.
    async fn release(&self, id: Uuid) -> io::Result<()> {
        let (from, to) = (key(Place::Quarantine, id), key(Place::Ready, id));
        self.store.copy(&from, &to).await?;
        found(self.store.delete(&from).await)?;
        Ok(())
    }

    async fn remove(&self, place: Place, id: Uuid) -> io::Result<()> {
        found(self.store.delete(&key(place, id)).await)?;
        Ok(())
    }
}
