// Who to be: the sandbox's people, and a crowd in which every journey finds someone of its own.
import { mkdirSync, readFileSync } from "node:fs";

/** @typedef {{ name: string, code: string, plate: string | null, crowd: boolean }} SandboxPerson */

const folder = `${process.env.PORTICO_RESULTS ?? "results/by-hand"}/people`;

/** Where the sandbox's own list is kept for the run. */
export const listed = `${folder}.json`;

/** Which of the crowd are taken: one folder for each, so that workers beside each other never take the same. */
export const taken = folder;

/**
 * The sandbox's person of this given name, such as Mari; nobody of the crowd.
 * @returns {SandboxPerson}
 */
export function person(givenName) {
  const found = everyone().find(({ given_name, family_name }) => given_name === givenName && !inCrowd(family_name));
  if (!found) throw new Error(`nobody in the sandbox is called ${givenName}`);
  return known(found);
}

/**
 * Someone nobody has been yet in this run.
 * @returns {SandboxPerson}
 */
export function someoneNew() {
  const crowd = everyone().filter(({ family_name }) => inCrowd(family_name));
  const free = crowd.find(({ code }) => take(code));
  if (!free) throw new Error(`the sandbox's crowd of ${crowd.length} is used up: enlarge it`);
  return known(free);
}

/**
 * Whose car this person of the crowd may use: the one with the number before, who only lends it. Nobody else needs them
 * to be free.
 * @returns {SandboxPerson}
 */
export function lender({ name }) {
  const crowd = everyone().filter(({ family_name }) => inCrowd(family_name));
  const number = ({ family_name }) => Number(family_name.split("-").at(-1));
  const before = number({ family_name: name }) - 1 || crowd.length;
  return known(crowd.find((other) => number(other) === before));
}

const everyone = () => JSON.parse(readFileSync(listed, "utf8")).people;
const inCrowd = (familyName) => /-\d+$/.test(familyName);
const known = ({ given_name, family_name, code, plate }) => ({
  name: `${given_name} ${family_name}`,
  code,
  plate,
  crowd: inCrowd(family_name),
});

/** True for the first who asks. */
function take(code) {
  try {
    mkdirSync(`${taken}/${code}`);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}
