import { realisasiByLists } from "../checks/realisasi/paidByLists";
import type { Records } from "../records/records";
import { minus } from "../checks/exact";
import { formsWithoutJumlah } from "../checks/kuitansi/blankKuitansi";
import type { KodeRekening } from "../values/kodeRekening";
import { BudgetLines, found } from "./anggaranRuas";
import { answeredLinks, cellKey } from "./answeredLinks";
import type { Benang, BenangAnggaran, LinkDecision, Ruas } from "./benang";
import { documentRuas } from "./documentRuas";
import { bookedParties, budgetParties, receiptParties, type BookedParty, type ReceiptParty } from "./expenseParties";
import { matchParties } from "./matching";
import { partyOf, sumOfParties, type Party } from "./party";
import { realisasiOnly } from "./realisasiOnly";
import { TaxLines } from "./setoranRuas";

const SAID_MISSING: Ruas = { keadaan: "belum-ada", jawaban: true };
const NOT_NEEDED: Ruas = { keadaan: "tidak-perlu" };

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
  const blank = formsWithoutJumlah(records.kuitansi).map((form): Benang => {
    const kode = form.kodeRekening?.value;
    return {
      pokok: { di: "kuitansi", at: form.at, raw: form.nomor?.raw ?? "" },
      kode,
      uraian: form.untukPembayaran?.value,
      penerima: form.penerima?.value,
      jumlah: undefined,
      ruas: {
        anggaran: { keadaan: "belum-ada" },
        spk: NOT_NEEDED,
        bast: NOT_NEEDED,
        kuitansi: {
          keadaan: "ada",
          at: [form.at],
          jumlah: undefined,
          nomor: form.nomor?.value,
          keyakinan: "pasti",
          alasan: [],
        },
        bku: noBku,
        setoran: NOT_NEEDED,
      },
    };
  });
  const ofBku = booked
    .filter((one) => !paired.has(one))
    .map((one): Benang => {
      const nomor = one.line.nomorBukti?.value ?? one.line.nomor?.value;
      return {
        pokok: { di: "bku", at: one.at, raw: one.raw },
        kode: one.kode,
        uraian: one.uraian,
        penerima: undefined,
        jumlah: one.jumlah,
        ruas: {
          anggaran: budget.allowing(one, one.kode),
          spk: NOT_NEEDED,
          bast: NOT_NEEDED,
          kuitansi: noKuitansi,
          bku: { keadaan: "ada", at: [one.at], jumlah: one.jumlah, nomor, keyakinan: "pasti", alasan: [] },
          setoran: taxes.of(one.nomor, undefined),
        },
      };
    });
  const byLists = realisasiByLists(records);
  const spent = [...ofReceipts, ...ofBku].flatMap(({ kode, jumlah }) =>
    jumlah === undefined ? [] : [{ kode, jumlah }],
  );
  const ofRealisasi = realisasiOnly(records, spent).map(({ lines, kode, jumlah }): Benang => {
    const [first] = lines;
    const { uraian, realisasi } = first;
    const party = partyOf({
      at: realisasi.at,
      raw: realisasi.raw,
      jumlah,
      nomor: [],
      kode,
      tanggal: [],
      uraian: uraian?.value,
      texts: [uraian?.value],
    });
    return {
      pokok: { di: "realisasi", at: realisasi.at, raw: realisasi.raw },
      kode,
      uraian: uraian?.value,
      penerima: undefined,
      jumlah,
      ruas: {
        anggaran: budget.allowing(party, kode),
        spk: NOT_NEEDED,
        bast: NOT_NEEDED,
        kuitansi: lines.some((line) => byLists.has(line.realisasi)) ? { keadaan: "daftar" } : noKuitansi,
        bku: noBku,
        setoran: NOT_NEEDED,
      },
    };
  });
  const benang = [...ofReceipts, ...blank, ...ofBku, ...ofRealisasi];
  return { benang, stale: [...answered.stale, ...budget.stale] };
}

/** The budget with what people said of it. */
class ThreadBudget {
  private readonly lines: BudgetLines;
  private readonly open: Map<string, LinkDecision>;
  private readonly changed: LinkDecision[] = [];

  constructor(
    private readonly parties: readonly Party[],
    links: readonly LinkDecision[],
  ) {
    this.lines = new BudgetLines(parties);
    this.open = new Map(links.filter(({ ruas }) => ruas === "anggaran").map((link) => [cellKey(link.from), link]));
  }

  allowing(expense: Party, kode: KodeRekening | undefined): Ruas {
    const link = this.open.get(cellKey(expense.at));
    if (link === undefined) return this.lines.allowing(expense, kode);
    this.open.delete(cellKey(expense.at));
    const { matches, refused } = answeredLinks([link], [expense], this.parties);
    if (refused.size > 0) return SAID_MISSING;
    const [match] = matches;
    if (match) return found(match.right, match.keyakinan, match.alasan);
    this.changed.push(link);
    return this.lines.allowing(expense, kode);
  }

  /** Told once every expense has asked. */
  get stale(): BenangAnggaran["stale"] {
    return [
      ...this.changed.map((link) => ({ link, because: "text-changed" as const })),
      ...[...this.open.values()].map((link) => ({ link, because: "not-asked" as const })),
    ];
  }
}
