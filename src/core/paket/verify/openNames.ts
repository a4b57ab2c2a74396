import type { RawValue } from "../../cells/cell";
import { addressOf, type CellRef } from "../../cells/cellRef";
import { peopleRows } from "../../people/orang";
import type { Review } from "../../review";
import { hideDigits } from "../mask/hideDigits";
import { hasMark } from "../mask/marks";
import { peopleNames } from "../mask/peopleNames";
import type { PaketHead } from "../paketHead";
import { PART } from "../parts";
import type { Difference } from "./difference";

/** Of a masked number fewer digits than these, or a sign of those that are hidden, can be seen. */
const WHOLE = 9;

/** Kinds of numbers that stand masked on the lists of a package whose head says that none was hidden. */
export function uncountedNumbers({ records }: Review, { masked: { kinds } }: PaketHead): readonly Difference[] {
  const rows = peopleRows(records);
  return (["nip", "nik"] as const).flatMap((kind): readonly Difference[] => {
    const isHidden = kinds[kind] === 0 && rows.some((row) => row[kind]?.value.digits.includes("*"));
    return isHidden ? [{ kind: "head", member: `masked.kinds.${kind}`, there: "0", expected: "> 0" }] : [];
  });
}

/** People whom a package that is to be shared shows by name or number, as the masker itself would still find them. */
export function openNames(masked: Review): readonly Difference[] {
  const names = new Set([...peopleNames(masked).whole.keys()].filter((name) => !hasMark(name)));
  const rows = peopleRows(masked.records);
  const named = rows.find(({ nama }) => names.has(nama.value.trim()));
  const numbers = rows.flatMap(({ nip, nik, noHp }) => [
    ...(nip && (isOpenIdentity(nip.value.digits) || isWhole(nip.raw)) ? [nip.at] : []),
    ...(nik && (isOpenIdentity(nik.value.digits) || isWhole(nik.raw)) ? [nik.at] : []),
    ...(noHp && (isWhole(noHp.value) || isWhole(noHp.raw)) ? [noHp.at] : []),
  ]);
  return [...told("names", names.size, named?.nama.at), ...told("numbers", numbers.length, numbers[0])];
}

/** What stood in the cell counts too: masked it is a text, whatever it was. */
function isWhole(raw: RawValue): boolean {
  const number = String(raw);
  return !number.includes("*") && number.replace(/\D/g, "").length >= WHOLE;
}

/** Whether digits can be seen that neither a masked NIP nor a masked NIK shows; a number may stand in the column of the other. */
function isOpenIdentity(digits: string): boolean {
  if (digits.length < WHOLE) return false;
  return (["nip", "nik"] as const).every((kind) => {
    const hidden = hideDigits(digits.replaceAll("*", "0"), kind);
    return [...digits].some((digit, place) => digit !== "*" && hidden[place] === "*");
  });
}

function told(what: "names" | "numbers", count: number, at: CellRef | undefined): readonly Difference[] {
  if (count === 0) return [];
  return [
    {
      kind: "open",
      part: PART.records,
      what,
      count,
      at: at === undefined ? "" : `${at.file} › ${at.sheet}!${addressOf(at)}`,
    },
  ];
}
