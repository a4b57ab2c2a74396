const JASA =
  /\b(?:paket|full\s?day|full\s?board|half\s?day|sewa|honor\w*|narasumber|moderator|jasa|transport\w*|penginapan|akomodasi|hotel|perjalanan|uang\s(?:harian|saku)|kontribusi)\b/i;
const BARANG =
  /\b(?:atk|alat\stulis|barang|bahan|kertas|tinta|toner|spanduk|banner|baliho|cetak|percetakan|penggandaan|foto\s?[ck]opy|souvenir|plakat|tas|seminar\skit|makan\w*|minum\w*|snack|konsumsi|nasi)\b/i;
const PER_PERSON =
  /\b(?:paket\s(?:meeting|full|half|rapat)|full\s?day|full\s?board|half\s?day|konsumsi|makan\w*|minum\w*|snack|nasi|coffee\s?break|seminar\skit)\b/i;
const PEOPLE = /(?<![\d.,/-])(\d{1,5})\s*(?:\([^)]*\)\s*)?(?:org|orang|pax|peserta)\b/gi;
const HEADCOUNT = /(?<![\d.,/-])(\d{1,5})\s*(?:\([^)]*\)\s*)?(?:org|orang|pax|peserta|porsi|kotak|ok|oh|paket)\b/gi;

/** Whether a payment buys services or goods; undefined where its words name both or neither. */
export function purposeOf(untukPembayaran: string): "jasa" | "barang" | undefined {
  const jasa = JASA.test(untukPembayaran);
  return jasa === BARANG.test(untukPembayaran) ? undefined : jasa ? "jasa" : "barang";
}

/** Whether the payment is of a kind that is priced by the heads present; transport and allowances go to some of them. */
export function isPricedPerPerson(untukPembayaran: string): boolean {
  return PER_PERSON.test(untukPembayaran);
}

/** Headcounts that the text itself names: `78 orang`, `60 (enam puluh) pax`; portions and boxes are as many as are ordered. */
export function headcountsIn(untukPembayaran: string, of: "people" | "portions" = "portions"): readonly number[] {
  return [...untukPembayaran.matchAll(of === "people" ? PEOPLE : HEADCOUNT)].map((found) => Number(found[1]));
}
