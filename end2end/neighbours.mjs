// What the neighbours saw: the registers' records and the mailbox's letters.

/** The addresses of the traffic register, of the registers that share one, and of the mailbox. */
const traffic = process.env.PORTICO_TRAFFIC_URL ?? "http://127.0.0.1:3004";
const registers = process.env.PORTICO_REGISTERS_URL ?? "http://127.0.0.1:3007";
const mailbox = process.env.PORTICO_MAILBOX_URL ?? "http://127.0.0.1:3005";

/** The traffic register's records that mention `word`, such as a plate or a reference. */
export const recordsOf = (word) => mentioning(`${traffic}/sandbox/records`, word);

/** The same of the register called `name`: benefits, police or city. */
export const recordsAt = (name, word) => mentioning(`${registers}/${name}/sandbox/records`, word);

/** The letters that mention `word`. */
export const lettersOf = (word) => mentioning(`${mailbox}/letters.json`, word);

async function mentioning(url, word) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  const said = await answer.json();
  const entries = Array.isArray(said) ? said : Object.values(said).flat();
  return entries.filter((entry) => JSON.stringify(entry).includes(word));
}
