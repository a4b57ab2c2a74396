import type { Acara } from "../../acara/acara";
import type { Kuitansi } from "../../records/kuitansi";
import type { Peran, Peserta } from "../../records/peserta";
import type { Records } from "../../records/records";
import type { CheckInputs } from "../inputs";
import { grouped } from "../../values/grouped";
import { isParticipant } from "../peserta/inputs/participants";
import { headsOf as headsAmong, type OrangByRow } from "../../people/heads";
import { having } from "../../values/having";
import { present } from "../present";
import { PERSON_UNIT } from "../personUnit";
import { accountKey } from "../../values/rekening";
import { dateOfPaper } from "./dateOfPaper";
import { kembarOf } from "./isiKuitansiBerbeda";
import type { Unread } from "../../tally/unread";

/** What the checks of receipts, and those that compare with receipts, can ask for. */
export function kuitansiInputs(
  records: Records,
  acara: Acara,
  unread: Unread,
  people: OrangByRow,
): Partial<CheckInputs> {
  const { kuitansi } = records;
  const formulir = kuitansi.filter(({ bentuk }) => bentuk === "formulir");
  const headcounts = headcountsOf(records, acara, people);
  const orangSeluruhnya = everyoneOnFile(records, acara, people);
  return {
    ...(unread.kuitansi.length === 0 ? { kuitansiTerbaca: true } : {}),
    ...(formulir.every(hasWordsAndFigures) ? { terbilangLengkap: true } : {}),
    ...(kuitansi.every(namesDates) ? { tanggalDokumenTerbaca: true } : {}),
    ...present({
      semuaKuitansi: kuitansi,
      registerBernomor: having(
        kuitansi.filter(({ bentuk }) => bentuk === "register"),
        "nomor",
        "jumlah",
      ),
      kuitansiKembar: kembarOf(kuitansi),
      kuitansi: having(kuitansi, "jumlah"),
      kuitansiBernomor: having(kuitansi, "jumlah", "nomor"),
      kuitansiBertanggal: kuitansi.filter(isDated),
      kuitansiBersubKegiatan: kuitansi.filter(({ subKegiatan, kodeSubKegiatan }) => subKegiatan ?? kodeSubKegiatan),
      kuitansiBerdpa: having(kuitansi, "nomorDpa"),
      kuitansiBerdokumen: kuitansi.filter(({ spk, bast }) => dateOfPaper(spk)?.sure || dateOfPaper(bast)?.sure),
      formulirBerketerangan: having(formulir, "jumlah", "untukPembayaran"),
      kuitansiBerklausul: having(kuitansi, "untukPembayaran", "klausulBarang"),
      formulir,
      formulirBerjumlah: having(formulir, "jumlah"),
      terbilang: [...having(kuitansi, "jumlah", "terbilang"), ...records.terbilang],
    }),
    ...(headcounts.orang.length > 0 ? { headcounts } : {}),
    ...(orangSeluruhnya === undefined ? {} : { orangSeluruhnya }),
  };
}

/** Words and figures are there, or were seen to be left blank, which another check says. */
function hasWordsAndFigures({ jumlah, terbilang, kosong }: Kuitansi): boolean {
  const known = (field: string, value: unknown) => value !== undefined || kosong.some((blank) => blank.field === field);
  return known("jumlah", jumlah) && known("terbilang", terbilang);
}

/** Whatever SPK or BAST the receipt names, its date is known. */
function namesDates({ spk, bast }: Kuitansi): boolean {
  return [spk, bast].every((paper) => paper === undefined || dateOfPaper(paper)?.sure === true);
}

function isDated({ tanggal, tanggalDiterima, tanggalDibukukan, tanggalLunas }: Kuitansi): boolean {
  return [tanggal, tanggalDiterima, tanggalDibukukan, tanggalLunas].some((date) => date !== undefined);
}

/**
 * All who came or were paid. Panitia that stand on no list are as many as were planned; where nobody says how many, and while
 * a list is without any signature, it is not known.
 */
function everyoneOnFile(
  { hadir, tercetak, pembayaran }: Records,
  { panitia }: Acara,
  people: OrangByRow,
): number | undefined {
  if (hadir.length === 0 || tercetak.length > 0) return undefined;
  const rows = [...hadir, ...pembayaran];
  const listed = rows.some(({ peran }) => peran?.value.jenis === "panitia");
  if (!listed && panitia === undefined) return undefined;
  return headsAmong(rows, people) + (listed ? 0 : (panitia ?? 0));
}

/**
 * Planned, invited and present heads, those present also with panitia and narasumber, and what an account's own budget
 * lines count in people. Further ones (planned with panitia, the three hours of a narasumber) would divide many an amount
 * by accident and hide what is to be shown.
 */
function headcountsOf(records: Records, acara: Acara, people: OrangByRow): CheckInputs["headcounts"] {
  const headsOf = (rows: readonly Peserta[]) => headsAmong(rows, people);
  const ofKind = (jenis: Peran["jenis"]) => headsOf(records.hadir.filter(({ peran }) => peran?.value.jenis === jenis));
  const present = headsOf(records.hadir.filter(isParticipant));
  const panitia = ofKind("panitia") || (acara.panitia ?? 0);
  const withPanitia = present === 0 ? 0 : present + panitia;
  const lines = having(records.anggaran, "volume", "hargaSatuan", "jumlah");
  const heads = [
    acara.rencanaPeserta ?? 0,
    headsOf(records.undangan.filter(isParticipant)),
    present,
    withPanitia,
    present === 0 ? 0 : withPanitia + ofKind("narasumber") + ofKind("moderator"),
  ];
  const inPeople = lines.filter(
    ({ satuan, volume }) => satuan && PERSON_UNIT.test(satuan.value) && Number.isInteger(volume.value),
  );
  const byAccount = grouped(inPeople, ({ kodeRekening }) => kodeRekening && accountKey(kodeRekening.value));
  return {
    orang: [...new Set(heads.filter((count) => count > 0))],
    budgeted: new Map([...byAccount].map(([account, own]) => [account, own.map(({ volume }) => volume.value)])),
    priced: new Set(lines.map(({ jumlah }) => jumlah.value)),
  };
}
