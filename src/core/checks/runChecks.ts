import type { Acara } from "../acara/acara";
import { joinPeople, type JoinedPeople } from "../people/joinPeople";
import { peopleRows } from "../people/orang";
import type { Records } from "../records/records";
import type { Outcome, SwitchedOff } from "./check";
import { CHECKS } from "./index";
import { inputsOf } from "./inputsOf";

/** One outcome a check, in reading order. What is switched off is told as such, never left out. */
export function runChecks(
  records: Records,
  acara: Acara,
  off: readonly SwitchedOff[] = [],
  people: JoinedPeople = joinPeople(peopleRows(records)),
): readonly Outcome[] {
  const inputs = inputsOf(records, acara, people);
  return CHECKS.map((check): Outcome => {
    const switchedOff = off.find(({ code }) => code === check.code);
    return switchedOff ? { ...switchedOff, state: "switched-off" } : check.outcomeOf(inputs);
  });
}
