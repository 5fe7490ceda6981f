//! What a browser runs on: the size of its window, day and night, a slow line, and a picture of what is seen.

use super::window::{Browser, text};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::path::Path;

impl Browser {
    /// Gives the page this many pixels. A phone also heeds the page's `viewport`.
    #[track_caller]
    pub(crate) fn resize(&self, width: u32, height: u32, phone: bool) {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone });
        self.devtools("Emulation.setDeviceMetricsOverride", &size);
    }

    /// Sends no more than so many bytes in a second.
    #[track_caller]
    pub(crate) fn slow_down(&self, bytes: u32) {
        self.devtools("Network.enable", &json!({}));
        let slow = json!({ "offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": bytes });
        self.devtools("Network.emulateNetworkConditions", &slow);
    }

    /// Shows pages as someone sees them who wants them dark.
    #[track_caller]
    pub(crate) fn darken(&self) {
        let dark = json!([{ "name": "prefers-color-scheme", "value": "dark" }]);
        self.devtools("Emulation.setEmulatedMedia", &json!({ "features": dark }));
    }

    /// Writes what is seen to a PNG file.
    ///
    /// # Errors
    /// When the file can't be written.
    pub(crate) fn picture(&self, file: &Path) -> std::io::Result<()> {
        let picture = text(&self.command("GET", "/screenshot", &Value::Null));
        let picture = STANDARD.decode(picture).map_err(std::io::Error::other)?;
        std::fs::write(file, picture)
    }
}
