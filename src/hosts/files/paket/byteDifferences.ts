import { PART } from "../../../core/paket/parts";
import type { Difference } from "../../../core/paket/verify/difference";
import type { PlannedWorkbook } from "../../../core/sheets/plan/plannedWorkbook";
import type { ByteWork } from "../read/byteWork";
import { Pace } from "../read/pace";
import { Refused } from "../read/refused";
import { ZipArchive } from "../read/zip/zipArchive";

type Parts = ReadonlyMap<string, Uint8Array>;

/** A zip with its parts in their order. */
interface Packed {
  readonly bytes: Uint8Array;
  readonly parts: Parts;
}

/** Characters of a part that are shown from where it begins to differ. */
const SHOWN = 80;

/**
 * Where a package is not the one that was made, down to the parts of its workbook; where all parts are equal, whether it
 * is packed as it was made. `told` are the parts of which it was said already.
 */
export async function byteDifferences(
  there: Packed,
  made: Uint8Array,
  workbook: PlannedWorkbook,
  told: ReadonlySet<string>,
  work: ByteWork,
): Promise<readonly Difference[]> {
  if (isEqual(there.bytes, made)) return [];
  const ours = await unpacked(made, work);
  const differences = partDifferences(there.parts, ours.parts, (part) => {
    return part === PART.workbook || told.has(part) ? [] : [bytesAt(part, undefined, there.parts, ours.parts)];
  });
  const [book, ourBook] = [there.parts.get(PART.workbook), ours.parts.get(PART.workbook)];
  if (book !== undefined && ourBook !== undefined && !isEqual(book, ourBook)) {
    return [...differences, ...(await bookDifferences(book, ourBook, workbook, work))];
  }
  return differences.length > 0 || told.size > 0 ? differences : [{ kind: "packing", part: "" }];
}

/** Every part inside the workbook: what no cell shows is compared too. */
async function bookDifferences(
  book: Uint8Array,
  ourBook: Uint8Array,
  { sheets }: PlannedWorkbook,
  work: ByteWork,
): Promise<readonly Difference[]> {
  const [there, ours] = [await unpacked(book, work), await unpacked(ourBook, work)];
  const differences = partDifferences(there.parts, ours.parts, (part) => {
    const sheet = sheets[Number(/^xl\/worksheets\/(?:_rels\/)?sheet(\d+)\.xml/.exec(part)?.[1]) - 1];
    return [bytesAt(part, sheet?.name, there.parts, ours.parts)];
  });
  const named = differences.map((one) => ("part" in one ? { ...one, part: `${PART.workbook} › ${one.part}` } : one));
  return named.length > 0 ? named : [{ kind: "packing", part: PART.workbook }];
}

function partDifferences(
  there: Parts,
  ours: Parts,
  compare: (part: string) => readonly Difference[],
): readonly Difference[] {
  const extra = [...there.keys()].filter((part) => !ours.has(part));
  return [
    ...[...ours].flatMap(([part, bytes]): readonly Difference[] => {
      const other = there.get(part);
      if (other === undefined) return [{ kind: "part", part, problem: "missing" }];
      return isEqual(other, bytes) ? [] : compare(part);
    }),
    ...extra.map((part): Difference => ({ kind: "part", part, problem: "extra" })),
  ];
}

/** From the tag or the line on which two parts begin to differ. */
function bytesAt(part: string, sheet: string | undefined, there: Parts, ours: Parts): Difference {
  const [a, b] = [textOf(there.get(part)), textOf(ours.get(part))];
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  const from = Math.max(0, a.lastIndexOf("<", at), a.lastIndexOf("\n", at - 1) + 1, at - SHOWN / 2);
  const [shown, expected] = [a, b].map((text) => text.slice(from, from + SHOWN));
  return { kind: "bytes", part, sheet, there: shown ?? "", expected: expected ?? "" };
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** Of a zip that is not whole, as many parts as there are to be had. */
async function unpacked(bytes: Uint8Array, work: ByteWork): Promise<Packed> {
  const parts = new Map<string, Uint8Array>();
  try {
    const zip = new ZipArchive(bytes, new Pace({}), work);
    for (const part of zip.names()) parts.set(part, await zip.read(part));
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
  }
  return { bytes, parts };
}
