import { realisasiByLists } from "../tally/paidByLists";
import type { Records } from "../records/records";
import { minus } from "../values/exact";
import { formsWithoutJumlah } from "../tally/blankKuitansi";
import { answeredLinks } from "./answeredLinks";
import { SAID_MISSING, type Benang, type BenangAnggaran, type LinkDecision, type Ruas } from "./benang";
import { documentRuas } from "./documentRuas";
import { bookedParties, budgetParties, receiptParties, type BookedParty, type ReceiptParty } from "./expenseParties";
import { matchParties } from "./matching";
import { ofBlankForm, ofBooking, ofRealisasiAlone } from "./otherThreads";
import { sumOfParties, type Party } from "./party";
import { realisasiOnly } from "./realisasiOnly";
import { TaxLines } from "./setoranRuas";
import { ThreadBudget } from "./threadBudget";

/**
 * One chain for each expense: every receipt, every payment of the BKU without one, and what the realisasi has above
 * both. No amount stands in two chains, and nothing is joined in silence: each link tells how sure it is and why.
 */
export function benangAnggaran(records: Records, links: readonly LinkDecision[]): BenangAnggaran {
  const receipts = receiptParties(records);
  const booked = bookedParties(records);
  const budget = new ThreadBudget(budgetParties(records), links);
  const answered = answeredLinks(
    links.filter(({ ruas }) => ruas === "bku"),
    receipts,
    booked,
  );
  const { matches, asked } = matchParties(receipts, booked, answered.matches, answered.refused);
  const taxes = new TaxLines(records);
  const bku = new Map<Party, Ruas>();
  const bookedOf = new Map<ReceiptParty, readonly BookedParty[]>();
  const paired = new Set<BookedParty>();
  for (const { left, right, keyakinan, alasan } of matches) {
    for (const one of right) paired.add(one);
    for (const one of left) {
      const whole = left.length === 1 ? sumOfParties(right) : one.jumlah;
      const [first] = right;
      const nomor = first?.line.nomorBukti?.value ?? first?.line.nomor?.value;
      bookedOf.set(one, right);
      bku.set(one, { keadaan: "ada", at: right.map(({ at }) => at), jumlah: whole, nomor, keyakinan, alasan });
    }
  }
  const noBku: Ruas = { keadaan: records.bku.length === 0 ? "tidak-dibaca" : "belum-ada" };
  const noKuitansi: Ruas = { keadaan: records.kuitansi.length === 0 ? "tidak-dibaca" : "belum-ada" };
  const ofReceipts = receipts.map((receipt): Benang => {
    const { bukti, kode, penerima, jumlah, nomor, at, raw, uraian } = receipt;
    const [first] = bukti.as;
    const offered = asked.get(receipt);
    const own = bookedOf.get(receipt) ?? [];
    const account = kode ?? own.find((one) => one.kode)?.kode;
    const taken = first.bersih && first.bersih.value < jumlah ? minus(jumlah, first.bersih.value) : undefined;
    return {
      pokok: { di: "kuitansi", at, raw },
      kode: account,
      uraian,
      penerima,
      jumlah,
      ruas: {
        anggaran: budget.allowing(receipt, account),
        ...documentRuas(bukti, jumlah),
        kuitansi: {
          keadaan: "ada",
          at: bukti.as.map((one) => one.jumlah.at),
          jumlah,
          nomor: bukti.as.find((one) => one.nomor)?.nomor?.value,
          keyakinan: "pasti",
          alasan: bukti.as.length > 1 ? ["nomor"] : [],
        },
        bku:
          bku.get(receipt) ??
          (offered
            ? {
                keadaan: "tanya",
                calon: offered.map((one) => ({ at: one.at, raw: one.raw, uraian: one.uraian, jumlah: one.jumlah })),
              }
            : answered.refused.has(receipt)
              ? SAID_MISSING
              : noBku),
        setoran: taxes.of([...nomor, ...own.flatMap((one) => one.nomor)], taken),
      },
    };
  });
  const blank = formsWithoutJumlah(records.kuitansi).map((form) => ofBlankForm(form, noBku));
  const ofBku = booked
    .filter((one) => !paired.has(one))
    .map((one) =>
      ofBooking(one, {
        anggaran: budget.allowing(one, one.kode),
        kuitansi: noKuitansi,
        setoran: taxes.of(one.nomor, undefined),
      }),
    );
  const byLists = realisasiByLists(records);
  const spent = [...ofReceipts, ...ofBku].flatMap(({ kode, jumlah }) =>
    jumlah === undefined ? [] : [{ kode, jumlah }],
  );
  const ofRealisasi = realisasiOnly(records, spent).map((only) => {
    const byList = only.lines.some((line) => byLists.has(line.realisasi));
    return ofRealisasiAlone(only, {
      allowing: (party) => budget.allowing(party, only.kode),
      kuitansi: byList ? { keadaan: "daftar" } : noKuitansi,
      bku: noBku,
    });
  });
  const benang = [...ofReceipts, ...blank, ...ofBku, ...ofRealisasi];
  return { benang, stale: [...answered.stale, ...budget.stale] };
}
