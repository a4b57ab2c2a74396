import { CHAIN, digitsOf, runsOf, type DigitRun } from "./digitChains";
import { hideDigits } from "./hideDigits";
import type { Hidden } from "./hidden";
import { beginsAsAmount, endsAsDocument, isAmount } from "./notPersonal";

const CHAINS = new RegExp(`(?<![\\p{L}\\d*#])\\+?[\\s(]{0,2}${CHAIN}(?![\\p{L}\\d*])`, "gu");
/** With the 0 in front; a number without it counts it too. */
const LEAST = 10;
const MOST = 13;

/** All that stands in a cell is a mobile telephone whose 0 was lost, as Excel loses it. */
const WITHOUT_ZERO = /^\s*8[1-9]\d{8,10}\s*$/;

/** Hides mobile telephones, `0812...` and `62812...`, whole or in groups however they are parted. */
export function hideMobiles(text: string, hidden?: Hidden): string {
  if (WITHOUT_ZERO.test(text) && !isAmount(text.trim())) {
    hidden?.add("telepon", digitsOf(text));
    return hideDigits(text, "telepon");
  }
  return text.replace(CHAINS, (chain, at: number) => {
    const runs = runsOf(chain);
    const follows = /\d[.\p{Pd}]$/u.test(text.slice(Math.max(0, at - 2), at));
    let [masked, done] = ["", 0];
    for (let first = 0; first < runs.length; first++) {
      const start = runs[first];
      if (start === undefined || (first === 0 ? follows : !/[\s/()_]/.test(start.before))) continue;
      const last = opens(chain, runs, first) ? lastRun(chain, runs, first) : undefined;
      const end = last === undefined ? undefined : runs[last];
      if (last === undefined || end === undefined) continue;
      const number = chain.slice(start.from, end.to);
      hidden?.add("telepon", digitsOf(number));
      masked += chain.slice(done, start.from) + hideDigits(number, "telepon");
      [done, first] = [end.to, last];
    }
    return masked + chain.slice(done);
  });
}

/** `0812`, `62812`; and `62` or `0` with the rest apart from it. */
function opens(chain: string, runs: readonly DigitRun[], first: number): boolean {
  const [{ digits = "", from = 0 } = {}, second] = [runs[first], runs[first + 1]];
  if (/^(?:0|(?:00)?620?)8[1-9]/.test(digits)) return digits.length > 2;
  if (second === undefined || !/^(?:0|(?:00)?620?)$/.test(digits)) return false;
  const plus = chain.slice(0, from).includes("+");
  if (!plus && beginsAsAmount(chain.slice(from))) return false;
  if (!/^0?8[1-9]/.test(second.digits) && !(second.digits === "0" && plus)) return false;
  // `0 812.000.000` and `62 812.000.000` are a number and an amount behind it.
  return plus || !/^\s*$/.test(second.before) || (digits !== "0" && !beginsAsAmount(chain.slice(second.from)));
}

/** The last run of the telephone that `first` opens; undefined where it is too long or too short for one. */
function lastRun(chain: string, runs: readonly DigitRun[], first: number): number | undefined {
  let all = "";
  let last: number | undefined;
  for (let at = first; at < runs.length && last !== first; at++) {
    const run = runs[at];
    if (run === undefined) break;
    all += run.digits;
    const length = all.replace(/^(?:(?:00)?62)?0?/, "0").length;
    if (length > MOST || (last !== undefined && !continues(chain, run, runs[last]))) break;
    if (length >= LEAST) last = at;
  }
  const number = chain.slice(runs[first]?.from, last === undefined ? 0 : runs[last]?.to);
  return endsAsDocument(number) ? undefined : last;
}

/** Behind a number that could end already only a group like those before belongs to it. */
function continues(chain: string, run: DigitRun, last: DigitRun | undefined): boolean {
  return run.before === last?.before && run.digits.length > 1 && !beginsAsAmount(chain.slice(run.from));
}
