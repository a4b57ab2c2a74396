import type { TableReader } from "../cells/tableReader";

/** A remark that begins by saying that somebody did not come: `sakit`, `Izin (ada rapat)`, `tidak dapat hadir`. */
const DID_NOT_COME =
  /^\W*(?:sakit|izin|ijin|cuti|alpa|alfa|absen|mangkir|berhalangan|(?:tidak|tdk|tak|blm|belum) (?:bisa |dapat |sempat )?(?:hadir|datang)|(?:dinas|tugas) luar|tugas belajar)\b/i;
/** Of somebody who came for a part: `izin pulang pukul 14.00`, `sakit hari ke-2`. */
const IN_PART =
  /\b(?:pulang|terlambat|telat|sebagian|setengah|hari ke\S*|hari (?:pertama|kedua|ketiga)|jam|pukul|sesi)\b/i;

/** What the remark of a row says of somebody who did not come; undefined where it says nothing of the kind. */
export function absenceOf(reader: TableReader, row: number): string | undefined {
  const texts = reader.columns("keterangan").map(({ col }) => reader.cells.own(row, col)?.value);
  return texts.find(
    (text): text is string => typeof text === "string" && DID_NOT_COME.test(text) && !IN_PART.test(text),
  );
}
