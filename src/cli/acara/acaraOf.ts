import { readFile } from "node:fs/promises";
import type { Acara } from "../../core/acara/acara";
import type { AcaraProblem } from "../../core/acara/acaraProblem";
import { paguOf, parseAcara } from "../../core/acara/parseAcara";
import { rakorVervalDtks } from "../../core/acara/rakorVervalDtks";
import { systemCode } from "../../hosts/files/diskFile";
import type { CliMessages } from "../../messages/cli";
import { Problem } from "../problem";
import { parseJson } from "../../core/values/parseJson";

/** The acara that the options name: of a file, or the default one, with another pagu where one is given. */
export async function acaraOf(
  options: { readonly acara?: string; readonly pagu?: string },
  says: CliMessages,
): Promise<Acara> {
  const acara = options.acara === undefined ? rakorVervalDtks : await acaraOfFile(options.acara, says);
  if (options.pagu === undefined) return acara;
  const pagu = paguOf(options.pagu);
  if (pagu === undefined) throw new Problem(says.badPagu(options.pagu));
  return { ...acara, pagu, paguDisebut: true };
}

async function acaraOfFile(file: string, says: CliMessages): Promise<Acara> {
  const text = await readFile(file, "utf8").catch((fault: unknown) => {
    if (systemCode(fault) === undefined) throw fault;
    throw new Problem(says.acaraUnreadable(file));
  });
  const parsed = parseAcara(jsonOf(text, file, says));
  if (parsed.ok) return parsed.acara;
  throw new Problem(parsed.problems.map((problem) => sentenceOf(problem, file, says)).join("\n"));
}

function jsonOf(text: string, file: string, says: CliMessages): unknown {
  const read = parseJson(text);
  if (read === undefined) throw new Problem(says.acaraNotJson(file));
  return read;
}

function sentenceOf(problem: AcaraProblem, file: string, says: CliMessages): string {
  switch (problem.problem) {
    case "missing":
      return says.acaraLacks(file, problem.field, says.expected[problem.expected]);
    case "wrong":
      return says.acaraWrong(file, problem.field, says.expected[problem.expected]);
    case "unknown-field":
      return says.acaraWrong(file, problem.field, says.expected.known);
    case "wrong-order":
      return says.acaraOrder(file, problem.field, problem.after);
  }
}
