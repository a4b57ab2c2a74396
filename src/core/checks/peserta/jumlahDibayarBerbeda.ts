import type { Peserta } from "../../records/peserta";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";
import { headsOf } from "../../people/heads";
import type { Orang } from "../../people/orang";

/**
 * Everyone who was paid signed: on the payment list itself where it has signatures, else on an attendance list that has.
 * A payment list that has room for signatures and none at all is told by `tanda-tangan-kosong`; who signed elsewhere did
 * not sign for the money. One finding a payment list. Fewer paid than signed is no contradiction (only those from out of town are paid
 * transport), and panitia and narasumber sign lists of their own. Of somebody on an attendance list without any signature
 * nothing is said.
 */
export const jumlahDibayarBerbeda = defineCheck({
  code: "jumlah-dibayar-berbeda",
  family: "peserta",
  severity: "salah",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["dibayar", "ditandatangani", "orangPerBaris"],
  passesWith: ["tandaTanganTerlihat"],
  example: { dibayar: 80, bertandaTangan: 78, nama: ["Fitri Handayani", "Hendra Gunawan"] },
  *run({ dibayar, ditandatangani, orangPerBaris }) {
    const signedSheets = new Set(ditandatangani.map(({ at }) => sheetKey(at)));
    const attendanceSigned = ditandatangani.some(({ tahap }) => tahap === "hadir");
    const signers = new Set<Peserta>(ditandatangani);
    const signedAttendance = (person: Orang | undefined) =>
      person?.rows.some((row) => (row.tahap === "hadir" && signers.has(row)) || row.tahap === "tercetak") ?? false;
    for (const [sheet, rows] of grouped(dibayar, ({ at }) => sheetKey(at))) {
      const ownSignatures = signedSheets.has(sheet);
      const toBeSigned = rows.some(({ belumTandaTangan }) => belumTandaTangan);
      if (!ownSignatures && (toBeSigned || !attendanceSigned)) continue;
      const judged = ownSignatures ? rows : rows.filter(({ peran }) => !peran || peran.value.jenis === "peserta");
      const unsigned = judged.filter((row) =>
        ownSignatures ? !signers.has(row) : !signedAttendance(orangPerBaris.get(row)),
      );
      const [first] = unsigned;
      if (!first) continue;
      const paid = headsOf(judged, orangPerBaris);
      const missing = headsOf(unsigned, orangPerBaris);
      yield {
        code: "jumlah-dibayar-berbeda",
        at: unsigned.map(({ dibayar: amount }) => amount.at),
        facts: { dibayar: paid, bertandaTangan: paid - missing, nama: unsigned.map(({ nama }) => nama.value) },
        difference: undefined,
      };
    }
  },
});
