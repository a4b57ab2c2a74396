import type { Acara } from "../../../acara/acara";
import { bandingPajak } from "../../../pajak/bandingPajak";
import { bukuPajak } from "../../../pajak/bukuPajak";
import { gerakOfBku, gerakOfPajak } from "../../../pajak/gerakPajak";
import { pphDaftar } from "../../../pajak/pphDaftar";
import type { Records } from "../../../records/records";
import type { CheckInputs } from "../../inputs";
import { having } from "../../../values/having";
import { present } from "../../present";
import type { Unread } from "../../../tally/unread";
import { belanjaOfBku } from "../../../tally/belanja";

/** What the checks of taxes can ask for. */
export function pajakInputs(records: Records, acara: Acara, unread: Unread): Partial<CheckInputs> {
  const terbaca = unread.pajak.length === 0 ? { pajakTerbaca: true as const } : {};
  const gerakPajak = [...gerakOfBku(records.bku), ...gerakOfPajak(records.pajak)];
  if (gerakPajak.length === 0) return terbaca;
  const lines = bukuPajak(records, acara);
  const receipts = having(records.kuitansi, "jumlah", "nomor").map(
    ({ at, jumlah, nomor, kodeRekening: kode, untukPembayaran: uraian }) => ({
      di: "bku" as const,
      at,
      jumlah,
      kode,
      nomor,
      uraian,
    }),
  );
  return {
    ...terbaca,
    ...present({
      gerakPajak,
      gerakSatuBuku: records.pajak.length > 0 ? gerakOfPajak(records.pajak) : gerakPajak,
      bandingPajak: bandingPajak(records),
      pphDaftar: pphDaftar(records),
      pajakTerhitung: having(lines, "hitungan"),
      pajakBertanggal: having(lines, "setor", "batas"),
      belanjaBernomor: having(receipts.length > 0 ? receipts : belanjaOfBku(records.bku), "nomor", "kode"),
    }),
  };
}
