// How the journeys are walked: JavaScript off first, then on, then on a phone.
import { defineConfig } from "@playwright/test";

const results = process.env.PORTICO_RESULTS ?? "results/by-hand";

export default defineConfig({
  testDir: "journeys",
  testMatch: "*.journey.mjs",
  outputDir: `${results}/failures`,
  globalSetup: "./tools/meet-people.mjs",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A journey with a picture of every page, on a machine that is three times slower than a good one.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: `${results}/report.json` }]],
  use: {
    baseURL: process.env.PORTICO_URL ?? "http://localhost:3000",
    browserName: "chromium",
    launchOptions: {
      executablePath: process.env.PORTICO_CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox"],
    },
    contextOptions: { reducedMotion: "reduce" },
    actionTimeout: 15_000,
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "nojs", use: { javaScriptEnabled: false }, testIgnore: "checks.journey.mjs" },
    // Every language is walked with scripts off; the looks are taken in one, and in the longest words on a phone.
    { name: "js", use: {}, grepInvert: / in (et|ru)\b/ },
    { name: "phone", use: { viewport: { width: 320, height: 640 } }, grepInvert: / in en\b/ },
  ],
});
