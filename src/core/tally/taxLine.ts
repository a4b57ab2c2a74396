import type { BarisBku } from "../records/bku";
import { PAJAK_NAMES } from "../values/kataPajak";

/** Taxes, and what is held back like them. */
const NAMES = String.raw`(?:${PAJAK_NAMES}|(?:iuran|bpjs)\b)`;
const TAX = new RegExp(String.raw`\b${NAMES}`, "i");
/** The tax only describes what is paid: `sudah termasuk pajak`, `setelah dipotong PPh 23`, `non PPN`. */
const DESCRIBED = new RegExp(
  String.raw`\b(?:(?:setelah|sesudah|sebelum)\s+(?:(?:di\s?)?(?:potong|kurang|pungut)\w*\s+|pe[mn]\w+\s+)?|(?:termasuk|include[ds]?|incl?\.?|tanpa|bebas|non|plus)[\s-]+)(?:dengan\s+)?${NAMES}(?:\s*(?:dan|\+|\/|&)\s*${NAMES})*`,
  "gi",
);
const PAYS = String.raw`(?:di\s?bayar\w*|bayar|pembayaran)`;
const PAID_FOR = new RegExp(
  String.raw`^[\W\d]*(?:${PAYS}|belanja|biaya|honor\w*|sewa|beli|pembelian|pengadaan)\b`,
  "i",
);
/** `Pembayaran PPh 21`: the tax is what is paid; `Bayar pajak kendaraan` buys something all the same. */
const PAID_TAX = new RegExp(
  String.raw`^[\W\d]*${PAYS}\s+(?:atas\s+|setoran\s+)?${NAMES}(?!\s+(?:kendaraan|bermotor|bumi|air|reklame|stnk|mobil|motor))`,
  "i",
);
const PASSED_ON =
  /\b(?:di\s?setor\w*|setor\w*|penyetoran|penyetor|sspd?|billing|pelunasan|h?utang|titipan|kas (?:negara|daerah))\b/i;
const STARTS_WITH_TAX = new RegExp(String.raw`^[\W\d]*${NAMES}`, "i");
const HELD_BACK = /\b(?:di\s?)?(?:pungut\w*|pemungutan|potong\w*|pemotongan|terima|penerimaan|titipan)\b/i;
const STARTS_WITH_HELD = new RegExp(String.raw`^[\W\d]*${HELD_BACK.source}`, "i");

type Line = Pick<BarisBku, "uraian" | "kodeRekening">;

/** Its money taken in is a tax that was held back: `Pungut PPh 21`, `PPN ATK`. */
export function holdsTaxBack({ uraian }: Line): boolean {
  return uraian !== undefined && namesTax(uraian.value);
}

/**
 * Its money paid out is a tax that is passed on: `Setor PPh 21`, and on no account also `PPN ATK`. A line that pays for
 * something is none, whatever it says of tax.
 */
export function passesTaxOn({ uraian, kodeRekening }: Line): boolean {
  if (uraian === undefined || !namesTax(uraian.value)) return false;
  const words = uraian.value;
  if (PAID_FOR.test(words)) return kodeRekening === undefined && PAID_TAX.test(words);
  if (PASSED_ON.test(words)) return true;
  return kodeRekening === undefined && (STARTS_WITH_TAX.test(words) || STARTS_WITH_HELD.test(words));
}

function namesTax(uraian: string): boolean {
  return TAX.test(uraian) && TAX.test(uraian.replace(DESCRIBED, ""));
}
