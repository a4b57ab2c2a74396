import type { OnTrust } from "../../core/paket/verify/onTrust";
import { formatNumber, formatRupiah } from "../format";

const count = (value: number) => formatNumber(value, "id");

/** What a package takes from people and not from papers. */
export function onTrustIn({ pagu, rulesOff, ...counts }: OnTrust): readonly string[] {
  const { tablesIgnored, tablesCorrected, layouts, answers, waived, people, links } = counts;
  const decided = [
    ...(rulesOff.length > 0 ? [`${count(rulesOff.length)} pemeriksaan dimatikan (${rulesOff.join(", ")})`] : []),
    ...(tablesIgnored > 0 ? [`${count(tablesIgnored)} tabel tidak dibaca`] : []),
    ...(tablesCorrected > 0 ? [`${count(tablesCorrected)} tabel dibetulkan pembacaannya`] : []),
    ...(layouts > 0 ? [`${count(layouts)} susunan kolom yang diingat`] : []),
    ...(answers > 0 ? [`${count(answers)} jawaban atas yang belum pasti`] : []),
    ...(waived > 0 ? [`${count(waived)} tanda memang begitu`] : []),
    ...(people > 0 ? [`${count(people)} jawaban tentang satu orang atau dua`] : []),
    ...(links > 0 ? [`${count(links)} pasangan bukti`] : []),
  ];
  return [
    ...(pagu === undefined
      ? []
      : [`Dinilai dengan pagu ${formatRupiah(pagu)} dari keterangan kegiatan di dalam paket; cocokkan dengan DPA.`]),
    ...(decided.length === 0
      ? []
      : [`Menurut keputusan orang, yang perlu dibaca sendiri di data/keputusan.json: ${decided.join(", ")}.`]),
  ];
}
