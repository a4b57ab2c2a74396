import type { TableChange } from "../../core/host";
import { formatNumber } from "../format";
import type { RibbonMessages } from "../ribbon";

const count = (value: number) => formatNumber(value, "id");
const rows = (changes: readonly TableChange[], kind: "added" | "changed" | "gone") =>
  count(changes.reduce((sum, change) => sum + change[kind].length, 0));

export const ribbon: RibbonMessages = {
  reviewed: ({ salah, periksa, questions, notCheckable }) =>
    `Selesai diperiksa: ${count(salah)} salah, ${count(periksa)} perlu diperiksa, ${count(questions)} belum pasti, ` +
    `${count(notCheckable)} belum dapat diperiksa. Rinciannya di lembar Perlu Diperiksa dan lembar sesudahnya.`,
  inNewWorkbook:
    "Buku kerja ini tidak menerima lembar baru, jadi hasilnya dibuka sebagai buku kerja baru. Simpan buku kerja itu.",
  updateAsked: (changes) =>
    `Hasil yang lama akan diperbarui: ${rows(changes, "added")} baris baru, ${rows(changes, "changed")} berubah, ` +
    `${rows(changes, "gone")} tidak ada lagi. Status, jawaban, dan catatan Anda tetap ada.`,
  rememberedUnread: (unread, builtIn) =>
    [
      ...(unread.includes("acara")
        ? [
            `Acara yang disimpan di buku kerja ini tidak terbaca, jadi pagu dan kursinya diambil dari acara bawaan: ${builtIn}.`,
          ]
        : []),
      ...(unread.includes("decisions")
        ? ["Jawaban dan keputusan yang disimpan di buku kerja ini tidak terbaca, jadi tidak dipakai."]
        : []),
      "Lanjutkan, atau batal lalu buka panel untuk memilihnya lagi.",
    ].join(" "),
  goOn: "Lanjutkan",
  update: "Perbarui",
  cancel: "Batal",
  close: "Tutup",
  nothingToRead: "Buku kerja ini belum berisi lembar yang dapat dibaca. Buka buku kerja kegiatan, lalu coba lagi.",
  exported: "Hasilnya dibuka sebagai buku kerja baru. Simpan buku kerja itu.",
  ourFault: "SPJ Rapi sendiri yang keliru. Lembar Anda tidak diubah. Coba lagi; bila terulang, laporkan ke pengelola.",
};
