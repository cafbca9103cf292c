// The portal's own words, read from locales/, so that no journey repeats a sentence.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const locales = fileURLToPath(new URL("../locales", import.meta.url));

/** The languages of the portal: the folders of `locales/`. */
export const languages = readdirSync(locales, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const bundles = new Map();

/** The words of one language: the portal's own, and over them those of one service. */
function bundle(lang, service) {
  const key = `${lang}/${service ?? ""}`;
  if (!bundles.has(key)) {
    const made = new FluentBundle(lang, { useIsolating: false });
    const files = readdirSync(`${locales}/${lang}`)
      .filter((name) => name.endsWith(".ftl"))
      .map((name) => `${locales}/${lang}/${name}`);
    const own = `${locales}/${lang}/services/${service}.ftl`;
    if (service && existsSync(own)) files.push(own);
    for (const file of files) {
      made.addResource(new FluentResource(readFileSync(file, "utf8")), { allowOverrides: true });
    }
    bundles.set(key, made);
  }
  return bundles.get(key);
}

/**
 * What message `id` says; `id.attribute` asks for an attribute, such as `plate.hint`.
 * @param {string} lang
 * @param {string} id
 * @param {{ service?: string, args?: Record<string, string | number> }} [more]
 */
export function text(lang, id, { service, args } = {}) {
  const [name, attribute] = id.split(".");
  const words = bundle(lang, service);
  const message = words.getMessage(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!pattern) throw new Error(`locales/${lang} has no message ${id}`);
  const problems = [];
  const said = words.formatPattern(pattern, args, problems);
  if (problems.length > 0) throw new Error(`locales/${lang}, ${id}: ${problems.join(", ")}`);
  return said;
}
