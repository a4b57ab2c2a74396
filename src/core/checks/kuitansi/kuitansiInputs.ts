import type { Acara } from "../../acara/acara";
import type { Kuitansi } from "../../records/kuitansi";
import type { Records } from "../../records/records";
import type { CheckInputs } from "../inputs";
import { isParticipant, peopleOf } from "../peserta/samePerson";
import { having, present } from "../present";

export function kuitansiInputs(records: Records, acara: Acara): Partial<CheckInputs> {
  const { kuitansi } = records;
  const formulir = kuitansi.filter(({ bentuk }) => bentuk === "formulir");
  const headcounts = headcountsOf(records, acara);
  return {
    ...present({
      semuaKuitansi: kuitansi,
      kuitansi: having(kuitansi, "jumlah"),
      kuitansiBernomor: having(kuitansi, "jumlah", "nomor"),
      kuitansiBertanggal: kuitansi.filter(isDated),
      kuitansiBersubKegiatan: kuitansi.filter(({ subKegiatan, kodeSubKegiatan }) => subKegiatan ?? kodeSubKegiatan),
      kuitansiBerdpa: having(kuitansi, "nomorDpa"),
      kuitansiBerdokumen: kuitansi.filter(
        ({ spk, bast, tanggal }) => spk?.value.tanggal?.sure || bast?.value.tanggal?.sure || tanggal?.value.sure,
      ),
      kuitansiBerketerangan: having(kuitansi, "jumlah", "untukPembayaran"),
      kuitansiBerklausul: having(kuitansi, "untukPembayaran", "klausulBarang"),
      formulir,
      formulirBerjumlah: having(formulir, "jumlah"),
      terbilang: having(kuitansi, "jumlah", "terbilang"),
    }),
    ...(headcounts.orang.length > 0 ? { headcounts } : {}),
  };
}

function isDated({ tanggal, tanggalDiterima, tanggalDibukukan, tanggalLunas }: Kuitansi): boolean {
  return [tanggal, tanggalDiterima, tanggalDibukukan, tanggalLunas].some((date) => date !== undefined);
}

const PERSON_UNIT = /^(?:org|orang|pax|peserta|porsi|kotak|ok|oh|oj)\b/i;

/** Planned, invited and present heads, alone and with panitia and narasumber, and volumes counted in people. */
function headcountsOf(records: Records, acara: Acara): CheckInputs["headcounts"] {
  const participants = peopleOf(records.hadir.filter(isParticipant)).length;
  const narasumber = peopleOf(records.hadir.filter(({ peran }) => peran?.value.jenis === "narasumber")).length;
  const planned = [acara.rencanaPeserta ?? 0, participants].filter((count) => count > 0);
  const panitia = acara.panitia ?? 0;
  const lines = having(records.anggaran, "volume", "hargaSatuan", "jumlah");
  return {
    orang: [
      ...planned.flatMap((count) => [count, count + panitia, count + narasumber, count + panitia + narasumber]),
      ...[peopleOf(records.undangan).length].filter((count) => count > 0),
      ...lines.filter(({ satuan }) => satuan && PERSON_UNIT.test(satuan.value)).map(({ volume }) => volume.value),
    ].filter(Number.isInteger),
    priced: new Set(lines.map(({ jumlah }) => jumlah.value)),
  };
}
