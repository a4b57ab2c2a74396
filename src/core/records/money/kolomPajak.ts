import { fold } from "../../tables/words/fold";
import type { FoundColumn, FoundTable } from "../../tables/foundTable";
import { jenisPajak } from "../../values/jenisPajak";
import { mayBeBukuPajak, namesPajak } from "../../values/kataPajak";

export type SisiPajak = "dipungut" | "disetor";

/** A column of amounts of a Buku Pembantu Pajak. */
export interface KolomPajak {
  readonly column: FoundColumn;
  readonly sisi: SisiPajak;
  /** Undefined where each row names its tax. */
  readonly jenis: string | undefined;
}

const HELD_BACK = /\b(?:di)?(?:pungut|potong)\b|\bpe(?:mungutan|motongan)\b|\bpungutan\b|\bpotongan\b/;
const PAID_ON = /\b(?:di)?setor(?:an|kan)?\b|\bpenyetoran\b/;
const RECEIVED = /\b(?:penerimaan|terima|debet|debit|masuk)\b/;
const PAID_OUT = /\b(?:pengeluaran|kredit|keluar)\b/;
const NO_AMOUNT =
  /\b(?:tanggal|tgl|no|nomor|ntpn|billing|bukti|jenis|kode|nama|saldo|sisa|tarif|uraian|keterangan|dpp|dasar)\b|%/;

const OTHERS = /\blain(?:nya)?\b/i;

/**
 * The columns of taxes held back and paid on, where the table is a Buku Pembantu Pajak: by its title, or by columns that
 * hold back and pay on and nothing else. Empty for every other table, a BKU and a register with taxes beside amounts too.
 */
export function kolomPajak({ kind, titles, columns, putRight }: FoundTable): readonly KolomPajak[] {
  if ((kind !== "bku" && kind !== "lain") || (kind === "lain" && putRight)) return [];
  if (
    columns.some(
      ({ field }) => field === "nama" || field === "pagu" || field === "realisasi" || field === "harga_satuan",
    )
  )
    return [];
  const titled = titles.some(({ text }) => mayBeBukuPajak(fold(text)));
  const found = columnsOf(columns, titled);
  const has = (sisi: SisiPajak) => found.some((one) => one.sisi === sisi);
  if (!has("dipungut")) return [];
  return titled || (has("disetor") && found.every(({ column }) => !isPlainLedger(column))) ? found : [];
}

function columnsOf(columns: readonly FoundColumn[], titled: boolean): readonly KolomPajak[] {
  const seen = new Set<string>();
  const amounts = columns.flatMap((column): KolomPajak[] => {
    const header = fold(column.header);
    if (NO_AMOUNT.test(header) || column.field === "saldo") return [];
    const named = namesPajak(header) ? jenisPajak(header) : undefined;
    const jenis = named === "pajak" ? undefined : named;
    const said = PAID_ON.test(header)
      ? "disetor"
      : HELD_BACK.test(header)
        ? "dipungut"
        : titled && (column.field === "pengeluaran" || PAID_OUT.test(header))
          ? "disetor"
          : titled && (column.field === "penerimaan" || RECEIVED.test(header))
            ? "dipungut"
            : undefined;
    if (said === undefined && jenis === undefined) return [];
    const sisi = said ?? (seen.has(jenis ?? "") ? "disetor" : "dipungut");
    if (jenis !== undefined) seen.add(jenis);
    return [{ column, sisi, jenis }];
  });
  // `Jumlah` beside the columns of the taxes is their sum; `Lainnya` is one more of them.
  return amounts.filter(
    ({ column, sisi, jenis }) =>
      jenis !== undefined || OTHERS.test(column.header) || !amounts.some((one) => one.sisi === sisi && one.jenis),
  );
}

/** `Penerimaan`, `Debet`: a column that every cash book has. */
function isPlainLedger({ header }: FoundColumn): boolean {
  const folded = fold(header);
  return !HELD_BACK.test(folded) && !PAID_ON.test(folded);
}

/** The column of what the taxes are reckoned from: `DPP`, `Nilai kuitansi`, `Bruto`. */
export function kolomDasar(columns: readonly FoundColumn[], taxes: readonly KolomPajak[]): FoundColumn | undefined {
  const others = columns.filter((one) => !taxes.some(({ column }) => column === one));
  const named = (pattern: RegExp) => others.find(({ header }) => pattern.test(fold(header)));
  return (
    named(/\bdpp\b|\bdasar pengenaan\b/) ??
    named(/^(?:jumlah |nilai )?(?:bruto|kuitansi|belanja|transaksi|pembayaran|bukti)$|^nilai$/)
  );
}
