// What the neighbours saw, the registers' records and the mailbox's letters; and a birth, which a register tells of.

/** The addresses of the population register, of the traffic register, of the registers that share one, and of the mailbox. */
const population = process.env.PORTICO_POPULATION_URL ?? "http://127.0.0.1:3003";
const traffic = process.env.PORTICO_TRAFFIC_URL ?? "http://127.0.0.1:3004";
const registers = process.env.PORTICO_REGISTERS_URL ?? "http://127.0.0.1:3007";
const mailbox = process.env.PORTICO_MAILBOX_URL ?? "http://127.0.0.1:3005";

/** Has a child of this name born to people, by their codes; what the population register tells of it. */
export async function born(name, [parent, other_parent]) {
  const answer = await fetch(`${population}/sandbox/births`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ parent, other_parent, name }),
  });
  if (answer.status !== 201) throw new Error(`the birth was answered ${answer.status}`);
  return answer.json();
}

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
