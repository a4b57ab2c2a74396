import { readNip } from "../../core/values/nip";
import type { FunctionMessages } from "../../messages/functions";
import { isEmptyText, NOTHING, wrong, type Answer } from "./answer";

/**
 * `SPJ.NIP(teks)`: a NIP as it is written under a name, `19880101 201001 2 001`: with spaces, so that no later copying
 * turns its 18 digits into a number of 15.
 */
export function nipFunction(input: unknown, say: FunctionMessages): Answer {
  if (isEmptyText(input)) return NOTHING;
  if (typeof input !== "string" && typeof input !== "number") return wrong(say.neitherTextNorNumber);
  const nip = readNip(input);
  if (nip === undefined) return wrong(say.noNip(String(input)));
  const { digits, problem } = nip;
  if (problem !== undefined) return wrong(say.nipProblem(problem, digits));
  return { value: [digits.slice(0, 8), digits.slice(8, 14), digits.slice(14, 15), digits.slice(15)].join(" ") };
}
