import type { Acara } from "../../core/acara/acara";
import { toNumber } from "../../core/values/rupiah";
import type { Tanggal } from "../../core/values/tanggal";
import { formatNumber, formatTanggal } from "../../messages/format";

/** The highest price of one thing as it is typed. */
export interface PriceDraft {
  readonly uraian: string;
  readonly satuan: string;
  readonly harga: string;
  readonly sumber: string;
  readonly dari: string;
  readonly sampai: string;
}

/** A tax rate of the activity's own as it is typed; several shares are parted by `;`. */
export interface RateDraft {
  readonly jenis: string;
  readonly persen: string;
  readonly sumber: string;
  readonly dari: string;
  readonly sampai: string;
}

export interface KetentuanDraft {
  readonly prices: readonly PriceDraft[];
  readonly rates: readonly RateDraft[];
}

export const NO_KETENTUAN: KetentuanDraft = { prices: [], rates: [] };
export const EMPTY_PRICE: PriceDraft = { uraian: "", satuan: "", harga: "", sumber: "", dari: "", sampai: "" };

export function ketentuanDraftOf({
  hargaTertinggi = [],
  tarifPajak = [],
}: Pick<Acara, "hargaTertinggi" | "tarifPajak">): KetentuanDraft {
  return {
    prices: hargaTertinggi.map(({ uraian, satuan = "", harga, sumber, dari, sampai }) => ({
      uraian: uraian.join(" "),
      satuan,
      harga: formatNumber(toNumber(harga), "id"),
      sumber,
      dari: day(dari),
      sampai: day(sampai),
    })),
    rates: tarifPajak.map(rateDraftOf),
  };
}

export function rateDraftOf({ jenis, persen, rule }: NonNullable<Acara["tarifPajak"]>[number]): RateDraft {
  const shares = persen.map((share) => formatNumber(share, "id")).join("; ");
  return { jenis, persen: shares, sumber: rule.source, dari: day(rule.from), sampai: day(rule.to) };
}

/** These parts of an `acara.json`; a table without any line is left out. */
export function ketentuanOf({ prices, rates }: KetentuanDraft): Readonly<Record<string, unknown>> {
  return {
    hargaTertinggi: tableOf(prices.map((price): object => price)),
    tarifPajak: tableOf(rates.map(({ persen, ...rest }) => ({ persen: sharesOf(persen), ...rest }))),
  };
}

/** Lines that were added last and hold nothing yet are none; each other stands where it does in the form. */
function tableOf(lines: readonly object[]): readonly object[] | undefined {
  const filled = lines.map((line) => Object.fromEntries(Object.entries(line).flatMap(trimmed)));
  const last = filled.map((line) => Object.keys(line).some((name) => name !== "jenis")).lastIndexOf(true);
  return last === -1 ? undefined : filled.slice(0, last + 1);
}

function trimmed([name, value]: readonly [string, unknown]): readonly (readonly [string, unknown])[] {
  if (typeof value !== "string") return value === undefined ? [] : [[name, value]];
  return value.trim() === "" ? [] : [[name, value.trim()]];
}

/** A share that is no number stays as it is, to be told as a problem. */
function sharesOf(text: string): readonly (number | string)[] | undefined {
  const parts = text.split(";").flatMap((part) => part.replace("%", "").trim() || []);
  const numberOf = (part: string) => (/^\d+(?:[.,]\d+)?$/.test(part) ? Number(part.replace(",", ".")) : part);
  return parts.length === 0 ? undefined : parts.map(numberOf);
}

function day(date: Tanggal | undefined): string {
  return date === undefined ? "" : formatTanggal(date, "id");
}
