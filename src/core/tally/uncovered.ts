import type { CellRef } from "../cells/cellRef";
import { ZERO_RUPIAH, type Rupiah } from "../values/rupiah";
import { minus, total } from "../values/exact";
import { grouped } from "../values/grouped";
import type { Bukti } from "./distinctKuitansi";
import { nomorKey } from "../values/keys";
import { levelsOf } from "../values/rekening";
import type { Unread } from "./unread";
import { accountOfBelanja, accountOfBukti, kodeOfBukti, pairing } from "./pairing";
import type { Belanja } from "./belanja";
import { openSpending } from "./openSpending";

/** An account, or one line of it, whose spending and receipts do not cover each other. */
export interface Uncovered {
  readonly dasar: "nomor" | "rekening";
  readonly nomor: string | undefined;
  readonly kode: string | undefined;
  readonly di: "realisasi" | "bku";
  readonly realisasi: Rupiah;
  readonly kuitansi: Rupiah;
  readonly at: readonly CellRef[];
}

/**
 * Where spending is more than its receipts (`realisasi` is larger), and where receipts are more (`kuitansi` is). A
 * receipt counts for the account above its own where the realisasi is summed up at that level. Accounts and numbers with
 * an amount that is still asked about are left out.
 */
export function uncovered(
  allBelanja: readonly Belanja[],
  allBukti: readonly Bukti[],
  unread: Unread,
): readonly Uncovered[] {
  const open = openSpending(unread);
  const belanja = allBelanja.filter(
    ({ nomor, kode }) => !open.isOpen(kode?.value) && !(nomor && open.numbers.has(nomorKey(nomor.value))),
  );
  const bukti = allBukti.filter(
    (each) =>
      !open.isOpen(kodeOfBukti(each)) && !each.as.some(({ nomor }) => nomor && open.numbers.has(nomorKey(nomor.value))),
  );
  const di = allBelanja[0]?.di ?? "realisasi";
  const missingIn = (each: Bukti) => missingSpending(each, di);
  const rest = pairing(belanja, bukti);
  const spentOn = grouped(belanja, (line) => accountOfBelanja(line) ?? "");
  const belanjaByAccount = grouped(rest.belanja, (line) => accountOfBelanja(line) ?? "");
  const buktiByAccount = grouped(rest.bukti, (each) => {
    const kode = kodeOfBukti(each);
    const level = kode && [...levelsOf(kode)].reverse().find((above) => spentOn.has(above));
    return level ?? accountOfBukti(each) ?? "";
  });
  const found: Uncovered[] = [];
  const accounts = new Set([...belanjaByAccount.keys(), ...buktiByAccount.keys()]);
  accounts.delete("");
  for (const account of accounts) {
    const lines = belanjaByAccount.get(account) ?? [];
    const receipts = buktiByAccount.get(account) ?? [];
    if (receipts.length === 0 && lines.every(({ nomor }) => nomor)) found.push(...lines.map(missingReceipt));
    // Where all that was spent names its receipt, a receipt that is named nowhere is told by its own number.
    else if (lines.length === 0 && (spentOn.get(account) ?? []).every(({ nomor }) => nomor))
      found.push(...receipts.map(missingIn));
    else {
      const all = spentOn.get(account) ?? [];
      const realisasi = total(all.map(({ jumlah }) => jumlah.value));
      const gap = minus(total(lines.map(({ jumlah }) => jumlah.value)), total(receipts.map(({ jumlah }) => jumlah)));
      if (gap === 0) continue;
      const cells = [...all.map(({ jumlah }) => jumlah.at), ...receipts.map(({ as }) => as[0].jumlah.at)];
      const kode = all[0]?.kode?.value.written ?? receipts[0]?.as[0].kodeRekening?.value.written;
      found.push({
        dasar: "rekening",
        nomor: undefined,
        kode,
        di,
        realisasi,
        kuitansi: minus(realisasi, gap),
        at: cells,
      });
    }
  }
  const shortage = found.reduce((most, { realisasi, kuitansi }) => Math.max(most, realisasi - kuitansi), 0);
  found.push(...(belanjaByAccount.get("") ?? []).map(missingReceipt));
  // A receipt that names no account may belong to any account that lacks at least as much.
  found.push(...(buktiByAccount.get("") ?? []).filter(({ jumlah }) => jumlah > shortage).map(missingIn));
  return found;
}

function missingReceipt({ di, nomor, kode, jumlah }: Belanja): Uncovered {
  return {
    dasar: "nomor",
    di,
    nomor: nomor?.value,
    kode: kode?.value.written,
    realisasi: jumlah.value,
    kuitansi: ZERO_RUPIAH,
    at: [jumlah.at],
  };
}

function missingSpending({ as, jumlah }: Bukti, di: Belanja["di"]): Uncovered {
  return {
    dasar: "nomor",
    di,
    nomor: as.find(({ nomor }) => nomor)?.nomor?.value,
    kode: as.find(({ kodeRekening }) => kodeRekening)?.kodeRekening?.value.written,
    realisasi: ZERO_RUPIAH,
    kuitansi: jumlah,
    at: as.map((each) => each.jumlah.at),
  };
}
