import type { Acara } from "../acara/acara";
import type { Records } from "../records/records";
import type { Outcome } from "./check";
import { CHECKS } from "./index";
import { inputsOf } from "./inputsOf";

/** One outcome a check, in reading order. */
export function runChecks(records: Records, acara: Acara): readonly Outcome[] {
  const inputs = inputsOf(records, acara);
  return CHECKS.map((check) => check.outcomeOf(inputs));
}
