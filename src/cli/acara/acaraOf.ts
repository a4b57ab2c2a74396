import { readFile } from "node:fs/promises";
import type { Acara } from "../../core/acara/acara";
import { rakorVervalDtks } from "../../core/acara/rakorVervalDtks";
import { systemCode } from "../../hosts/files/diskFile";
import type { CliMessages } from "../../messages/cli";
import { Problem } from "../problem";
import { WrongMember } from "./members";
import { paguOf, readAcara } from "./readAcara";

/** The acara that the options name: of a file, or the default one, with another pagu where one is given. */
export async function acaraOf(
  options: { readonly acara?: string; readonly pagu?: string },
  says: CliMessages,
): Promise<Acara> {
  const acara = options.acara === undefined ? rakorVervalDtks : await acaraOfFile(options.acara, says);
  if (options.pagu === undefined) return acara;
  const pagu = paguOf(options.pagu);
  if (pagu === undefined) throw new Problem(says.badPagu(options.pagu));
  return { ...acara, pagu };
}

async function acaraOfFile(file: string, says: CliMessages): Promise<Acara> {
  const text = await readFile(file, "utf8").catch((fault: unknown) => {
    if (systemCode(fault) === undefined) throw fault;
    throw new Problem(says.acaraUnreadable(file));
  });
  try {
    return readAcara(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (fault) {
    if (fault instanceof SyntaxError) throw new Problem(says.acaraNotJson(file));
    if (fault instanceof WrongMember) {
      throw new Problem(says.acaraWrong(file, fault.member, says.expected[fault.expected]));
    }
    throw fault;
  }
}
