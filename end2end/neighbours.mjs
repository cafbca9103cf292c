// What the neighbours saw: the traffic register's records and the mailbox's letters.

/** The address of the traffic register, and of the mailbox. */
const traffic = process.env.PORTICO_TRAFFIC_URL ?? "http://127.0.0.1:3004";
const mailbox = process.env.PORTICO_MAILBOX_URL ?? "http://127.0.0.1:3005";

/** The traffic register's records that mention `word`, such as a plate or a reference. */
export const recordsOf = (word) => mentioning(`${traffic}/sandbox/records`, word);

/** The letters that mention `word`. */
export const lettersOf = (word) => mentioning(`${mailbox}/letters.json`, word);

async function mentioning(url, word) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  const said = await answer.json();
  const entries = Array.isArray(said) ? said : Object.values(said).flat();
  return entries.filter((entry) => JSON.stringify(entry).includes(word));
}
