import { fold } from "../words/fold";
import { witness, type JudgedRow } from "../row/judgedRow";
import { isCount, type UsualRow } from "../row/usualRow";
import { why } from "../why";

/** What lists of people are counted by: who came, who stayed away and why, men and women. */
const COUNTED =
  /^(?:(?:jumlah|jml|total|banyak|banyaknya) )?(?:(?:yang )?(?:tidak|tdk) hadir|(?:yang )?hadir|kehadiran|alpa|alpha|absen|izin|ijin|sakit|cuti|dinas luar|terlambat|tanpa keterangan|laki laki|perempuan|pria|wanita)$/;

/** `Hadir 22 21 19` under the marks of the days: how many people a list counts, and nobody's name. */
export function judgeHeadCounts(rows: readonly JudgedRow[], usual: UsualRow) {
  if (!usual.numbered) return;
  for (const judged of rows) {
    const { shape } = judged;
    if (judged.role !== undefined || isCount(shape.number) || !COUNTED.test(fold(shape.label))) continue;
    if (shape.texts.length > 1) continue;
    witness(judged, "subtotal", [], [why("total-word", { word: shape.label })], "likely");
  }
}
