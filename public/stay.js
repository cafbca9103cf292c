// Warns before the session ends and puts the end off, without leaving the page. Without this script the page says
// until when it lasts, and the same button works as part of a form.
const strip = document.getElementById("stay");
const said = strip.querySelector(".stay-said");
const line = strip.querySelector(".stay-line");
const button = strip.querySelector("button");
const clock = document.querySelector(".account-until time");
const tabs = new BroadcastChannel("portico-stay");

// By the browser's own clock: how far it is off does not matter, for only the seconds that are left were sent.
let end = Date.now() + strip.dataset.left * 1000;
let soon = strip.dataset.soon;
let state = "calm";
let timer;

/** Looks at the time, says what is new, and comes again when something will be. */
function look() {
  clearTimeout(timer);
  const left = end - Date.now();
  const warning = strip.dataset.warning * 1000;
  if (left <= 0) become("over", strip.dataset.over);
  else if (left <= warning) become("soon", soon);
  else if (state !== "calm") become("calm", "");
  if (left > 0) timer = setTimeout(look, Math.min(left > warning ? left - warning : left, 30_000) + 50);
}

/** Says it once: a screen reader reads the words out when they change. */
function become(next, words) {
  if (state === next) return;
  state = next;
  strip.classList.toggle("stay-soon", next !== "calm");
  if (button) button.hidden = next === "over";
  said.textContent = words;
}

/** More time was given, here or in another tab. */
function take(given) {
  if (given.end <= end) return;
  end = given.end;
  soon = given.soon;
  line.textContent = given.line;
  if (clock) clock.textContent = given.until;
  if (button && given.last) button.hidden = true;
  look();
}

async function stay() {
  const answer = await fetch(strip.dataset.to, {
    method: "POST",
    headers: { accept: "application/json" },
    body: new URLSearchParams({ _csrf: strip.dataset.token }),
    redirect: "manual",
  });
  if (!answer.ok) return false;
  const given = await answer.json();
  const told = { ...given, end: Date.now() + given.left * 1000 };
  take(told);
  said.textContent = given.stayed;
  tabs.postMessage(told);
  return true;
}

let plainly = false;
button?.addEventListener("click", async (event) => {
  if (plainly) return;
  event.preventDefault();
  try {
    plainly = !(await stay());
  } catch {
    said.textContent = strip.dataset.failed;
  }
  // The session is over, or another one: the form itself knows the way, and loses nothing on it.
  if (plainly) button.click();
});
tabs.addEventListener("message", ({ data }) => take(data));
// A page that was just opened has put the end off for all.
tabs.postMessage({
  end,
  soon,
  line: line.textContent,
  until: clock?.textContent ?? "",
  last: !button,
});
// A sleeping computer fires no timer.
document.addEventListener("visibilitychange", look);
look();
