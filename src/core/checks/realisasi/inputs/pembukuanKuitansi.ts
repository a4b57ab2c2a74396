import type { Sourced } from "../../../cells/sourced";
import type { Records } from "../../../records/records";
import { compareTanggal, type Tanggal, type TanggalReading } from "../../../values/tanggal";
import { grouped } from "../../../values/grouped";
import { nomorKey } from "../../../values/keys";
import { having } from "../../../values/having";
import { passesTaxOn } from "../../../tally/taxLine";

/** When a kuitansi was signed, and when the BKU first books a payment under its number. */
export interface PembukuanKuitansi {
  readonly nomor: string;
  readonly kuitansi: Sourced<Tanggal>;
  readonly dibukukan: Sourced<Tanggal>;
}

/**
 * The kuitansi forms whose payment the BKU books on a known day. Bare numbers (1, 2, 3) start again on every sheet and
 * name no single receipt; what stands under one number several times counts from its first day.
 */
export function pembukuanKuitansi({ kuitansi, bku }: Records): readonly PembukuanKuitansi[] {
  const payments = having(bku, "nomorBukti", "tanggal", "pengeluaran").filter(
    (line) => line.pengeluaran.value > 0 && !passesTaxOn(line),
  );
  const bookedOn = grouped(payments, ({ nomorBukti }) => nomorKey(nomorBukti.value));
  const forms = having(kuitansi, "nomor", "tanggal").filter(({ bentuk }) => bentuk === "formulir");
  return [...grouped(forms, ({ nomor }) => nomorKey(nomor.value))].flatMap(([key, same]): PembukuanKuitansi[] => {
    const signed = firstDay(same.map(({ tanggal }) => tanggal));
    const booked = firstDay((bookedOn.get(key) ?? []).map(({ tanggal }) => tanggal));
    const [form] = same;
    if (!form || !signed || !booked || /^\d+$/.test(key)) return [];
    return [{ nomor: form.nomor.value, kuitansi: signed, dibukukan: booked }];
  });
}

/** The earliest of some dates; undefined where one of them is uncertain, for it may be earlier. */
function firstDay(dates: readonly Sourced<TanggalReading>[]): Sourced<Tanggal> | undefined {
  const certain = dates.flatMap(({ value, raw, at }): Sourced<Tanggal>[] =>
    value.sure ? [{ value: value.value, raw, at }] : [],
  );
  if (certain.length < dates.length) return undefined;
  return certain.sort((a, b) => compareTanggal(a.value, b.value))[0];
}
