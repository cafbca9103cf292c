// Before a run: asks the sandbox who lives in it, and takes nobody yet.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { listed, taken } from "../people.mjs";

const signin = process.env.PORTICO_SIGNIN_URL ?? "http://127.0.0.1:3001";

export default async function meetPeople() {
  rmSync(taken, { recursive: true, force: true });
  mkdirSync(taken, { recursive: true });
  const answer = await fetch(`${signin}/people.json`).catch((error) => {
    throw new Error(`no sandbox answers at ${signin}: start the portal with \`cargo run\` first`, { cause: error });
  });
  if (!answer.ok) throw new Error(`${signin}/people.json answered ${answer.status}`);
  writeFileSync(listed, await answer.text());
}
