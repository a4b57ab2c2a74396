import type { CellRef } from "../cells/cellRef";
import { nomorKey } from "../values/keys";
import { having } from "../values/having";
import { belanjaOfBku, uncodedPayments } from "../tally/belanja";
import type { Records } from "../records/records";
import type { Rupiah } from "../values/rupiah";

interface Nilai {
  readonly jumlah: Rupiah;
  readonly at: CellRef;
}

/** What was paid under a number: by the kuitansi, else by the BKU. Where one of them says two amounts nobody can tell. */
export function nilaiOfBukti(records: Records): (nomor: string) => Nilai | undefined {
  const receipts = having(records.kuitansi, "nomor", "jumlah");
  const booked = having([...belanjaOfBku(records.bku), ...uncodedPayments(records.bku)], "nomor");
  const ofReceipts = byNumber(receipts);
  const ofBook = byNumber(booked);
  return (nomor) => {
    const key = nomorKey(nomor);
    return ofReceipts.has(key) ? ofReceipts.get(key) : ofBook.get(key);
  };
}

function byNumber(
  papers: readonly {
    readonly nomor: { readonly value: string };
    readonly jumlah: { readonly value: Rupiah; readonly at: CellRef };
  }[],
): ReadonlyMap<string, Nilai | undefined> {
  const found = new Map<string, Nilai | undefined>();
  for (const { nomor, jumlah } of papers) {
    const key = nomorKey(nomor.value);
    const known = found.get(key);
    if (!found.has(key)) found.set(key, { jumlah: jumlah.value, at: jumlah.at });
    else if (known?.jumlah !== jumlah.value) found.set(key, undefined);
  }
  return found;
}
