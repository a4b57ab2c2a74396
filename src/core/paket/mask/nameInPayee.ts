import { wordsOfName } from "./namedWords";

/** What staff write before a name: the part that somebody has, `atas nama`, how he is addressed. */
const BEFORE =
  /^(?:(?:narasumber|bendahara|panitia|pegawai|peserta|moderator|ketua|sekretaris|a\.?\s?n\.?|an|atas nama|sdri?|saudar[ai]|bpk|bapak|ibu|hj?|tuan|nyonya|ny|tn)\b[.:]?\s*)+/i;

/** What stands behind such words where they name an office or a group, and nobody. */
const OFFICE = new Set(
  `pengeluaran penerimaan pembantu kegiatan program dinas badan kantor bidang seksi bagian umum keuangan provinsi kabupaten kota kab
   prov kecamatan kelurahan nagari desa rapat acara pelatihan sosialisasi bimtek bimbingan teknis koordinasi dan dari untuk undangan
   luar dalam daerah pusat kementerian direktorat sekretariat upt uptd bps bpkp kpp kpu tni polri asn pns non pppk thl honorer opd skpd
   pelaksana penyelenggara semua seluruh para orang hari hotel bank pajak negara kas tim panitia narasumber peserta pegawai moderator`.split(
    /\s+/,
  ),
);

/** `Hasan Basri` of `Narasumber Hasan Basri`; undefined where nothing stands before it, or no name behind. */
export function nameInPayee(payee: string): string | undefined {
  const rest = payee.trim().replace(BEFORE, "").trim();
  return rest !== payee.trim() && isName(rest) ? rest : undefined;
}

/** Whether a text can be somebody's name and is none of an office or a group. */
export function isName(text: string): boolean {
  const words = wordsOfName(text);
  const shaped = words.length > 0 && /^\p{Lu}/u.test(text) && !/\d/.test(text);
  return shaped && !words.some((word) => OFFICE.has(word));
}
