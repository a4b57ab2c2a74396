import { formatNumber } from "../format";
import type { WriteReportMessages } from "../writeReport";

export const writeReport: WriteReportMessages = {
  left: (sheets) =>
    `Lembar ${sheets.join(", ")} dibiarkan seperti adanya, karena lembar itu salinan, sudah Anda ubah untuk keperluan sendiri, atau diambil rumus Anda. ` +
    "Angka di sana adalah angka lama; hasil yang baru ada di lembar lain. Hapus lembar lama itu bila tidak diperlukan lagi, juga oleh rumus.",
  moved: (count, first) =>
    `${formatNumber(count, "id")} isian Anda tempatnya terpakai oleh hasil yang baru (${first.join(", ")}${count > first.length ? ", dan lainnya" : ""}). ` +
    "Isian itu disimpan di lembar Isian SPJ Rapi; pindahkan dari sana ke tempat yang Anda inginkan.",
  willBeLeft: (sheets) =>
    `Lembar ${sheets.join(", ")} akan dibiarkan seperti adanya dan tidak diisi lagi, karena memuat pekerjaan Anda atau diambil rumus Anda.`,
  willMove: (count, first) =>
    `${formatNumber(count, "id")} isian Anda tempatnya akan terpakai (${first.join(", ")}${count > first.length ? ", dan lainnya" : ""}), dan akan disimpan di lembar Isian SPJ Rapi.`,
};
