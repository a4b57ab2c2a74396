import type { CellRef } from "../cells/cellRef";
import { total } from "../values/exact";
import { grouped } from "../values/grouped";
import { tupleKey } from "../values/keys";
import type { SisiPajak } from "../records/money/kolomPajak";
import type { Records } from "../records/records";
import type { Rupiah } from "../values/rupiah";
import { gerakOfBku, gerakOfPajak, type GerakPajak } from "./gerakPajak";

/** A tax of which the BKU and the Buku Pajak both tell. */
export interface BandingPajak {
  /** `pajak` stands for all of them, where one of the two does not name them. */
  readonly jenis: string;
  readonly sisi: SisiPajak;
  readonly diBku: Rupiah;
  readonly diBukuPajak: Rupiah;
  /** Lines of the BKU in front, then those of the Buku Pajak. */
  readonly at: readonly CellRef[];
}

/**
 * What both books say of each tax in the months that both of them hold. A kind that either book leaves unnamed can only be
 * compared as part of the whole. Empty where one of the books is not there, or holds no tax.
 */
export function bandingPajak({ bku, pajak }: Pick<Records, "bku" | "pajak">): readonly BandingPajak[] {
  if (pajak.length === 0) return [];
  const inBku = gerakOfBku(bku).filter(isHeldHere);
  const inPajak = gerakOfPajak(pajak).filter(isHeldHere);
  if (inBku.length === 0 || inPajak.length === 0) return [];
  const shared = sharedMonths(bku, [...pajak, ...inPajak]);
  // A line without a day may belong to any month: then nothing can be held against anything.
  if (shared !== undefined && [...inBku, ...inPajak].some((one) => monthOf(one) === undefined)) return [];
  const isShared = ({ tanggal }: Dated) => shared === undefined || shared.has(monthOf({ tanggal }) ?? "");
  const [left, right] = [inBku.filter(isShared), inPajak.filter(isShared)];
  const jenisOf = comparableJenis([...left, ...right]);
  const key = (one: GerakPajak) => tupleKey(one.sisi, jenisOf(one));
  const inBook = grouped(right, key);
  const inCash = grouped(left, key);
  return [...new Set([...inBook.keys(), ...inCash.keys()])].flatMap((one): BandingPajak[] => {
    const [cash, book] = [inCash.get(one) ?? [], inBook.get(one) ?? []];
    const first = cash[0] ?? book[0];
    if (first === undefined) return [];
    return [
      {
        jenis: jenisOf(first),
        sisi: first.sisi,
        diBku: total(cash.map(({ jumlah }) => jumlah.value)),
        diBukuPajak: total(book.map(({ jumlah }) => jumlah.value)),
        at: [...cash, ...book].map(({ jumlah }) => jumlah.at),
      },
    ];
  });
}

/** The bank holds the tax of its interest back itself: no tax book of a bendahara tells of it. */
function isHeldHere({ uraian }: GerakPajak): boolean {
  return !/\bjasa giro\b|\bbunga (?:bank|giro|rekening|tabungan|simpanan|deposito)\b|\bpajak (?:atas )?bunga\b/i.test(
    uraian?.value ?? "",
  );
}

/** As `jenisPajak` calls a tax that a line does not name, and one that it names by half. */
const UNNAMED = "pajak";
const UNNAMED_PPH = "PPh";

/** The kind by which moves can be held against each other: the whole, where one of them does not name its tax. */
export function comparableJenis(moves: readonly GerakPajak[]): (one: GerakPajak) => string {
  const named = moves.every(({ jenis }) => jenis !== UNNAMED && jenis !== UNNAMED_PPH);
  return ({ jenis }) => (named ? jenis : UNNAMED);
}

type Dated = Pick<GerakPajak, "tanggal">;

/** The months that both books have lines of; undefined where one of them does not date its lines. */
function sharedMonths(bku: readonly Dated[], pajak: readonly Dated[]): ReadonlySet<string> | undefined {
  const [left, right] = [monthsOf(bku), monthsOf(pajak)];
  if (left.size === 0 || right.size === 0) return undefined;
  return new Set([...left].filter((month) => right.has(month)));
}

function monthsOf(lines: readonly Dated[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => monthOf(line) ?? []));
}

function monthOf({ tanggal }: Dated): string | undefined {
  return tanggal?.value.sure ? `${tanggal.value.value.year}-${tanggal.value.value.month}` : undefined;
}
