import type { Acara } from "../../core/acara/acara";
import { daftarHadirPlan, type DaftarHadirChoice } from "../../core/formulir/daftarHadir";
import { isMoneyForm, type FormKind } from "../../core/formulir/formKinds";
import { moneyFormPlan } from "../../core/formulir/moneyFormPlan";
import { perbaikanPlan } from "../../core/formulir/perbaikan";
import { templatPlan } from "../../core/formulir/templat";
import { kelengkapanOf, type Kelengkapan } from "../../core/kelengkapan/kelengkapan";
import type { ReadBuku } from "../../core/meja/bukuLines";
import type { BukuTamu, OrangTertulis } from "../../core/meja/bukuTamu";
import { invitedOf } from "../../core/meja/invited";
import { bukuPlan } from "../../core/meja/planBuku";
import { bukuInWorkbook } from "../../core/meja/readBuku";
import type { Review } from "../../core/review";
import type { PlannedWorkbook } from "../../core/sheets/plan/plannedWorkbook";
import { formWords } from "../../messages/formWords";
import type { Language } from "../../messages/language";
import { sheetWordsIn } from "../../messages/sheetWords";
import { ReviewDesk } from "./reviewDesk";
import { takeFile, type GivenFile } from "./takeFile";
import type { KelengkapanView } from "./views/kelengkapanView";
import { kelengkapanViews } from "./views/makeKelengkapanViews";
import { ruleViews, type RuleView } from "./views/ruleView";

/**
 * The desk as the pane asks it: it also tells which papers expenses need, makes those that go out and the file of the
 * registration desk, and knows the checks.
 */
export class PaperDesk extends ReviewDesk {
  #kelengkapan: { readonly of: Review; readonly expenses: readonly Kelengkapan[] } | undefined;

  /** Every check there is, for the settings. */
  rules(language: Language): RuleView[] {
    return ruleViews(language);
  }

  /** The invited, as a registration desk begins with them; nobody where nothing was reviewed. */
  invited(): readonly OrangTertulis[] {
    const review = this.reviewSoFar();
    return review === undefined ? [] : invitedOf(review.records.undangan);
  }

  /** The papers of each expense, from the given one on; reckoned when they are first looked at. */
  kelengkapan(from: number, count: number, language: Language): KelengkapanView[] {
    const review = this.reviewSoFar();
    if (review === undefined) return [];
    if (this.#kelengkapan?.of !== review) {
      this.#kelengkapan = { of: review, expenses: kelengkapanOf(review.benang, review.records, review.acara) };
    }
    return kelengkapanViews(this.#kelengkapan.expenses.slice(from, from + count), sheetWordsIn(language));
  }

  /** One of the papers as a file; undefined where there is nothing to make it of. */
  async paper(kind: FormKind, acara: Acara, choice: DaftarHadirChoice): Promise<Uint8Array | undefined> {
    const plan = this.#planOf(kind, acara, choice);
    return plan === undefined ? undefined : fileOf(plan);
  }

  registrationFile(book: BukuTamu, acara: Acara): Promise<Uint8Array> {
    return fileOf(bukuPlan(book, acara, formWords));
  }

  /** The book of another desk's file; undefined where the file holds none, or cannot be read. */
  async readRegistration(file: GivenFile): Promise<ReadBuku | undefined> {
    const { workbook } = await takeFile(file, () => undefined);
    return workbook && bukuInWorkbook(workbook);
  }

  #planOf(kind: FormKind, acara: Acara, choice: DaftarHadirChoice): PlannedWorkbook | undefined {
    const review = this.reviewSoFar();
    const { paper } = choice;
    if (isMoneyForm(kind)) return review && moneyFormPlan(kind, review, { paper, nomor: [], perPage: 1 }, formWords);
    if (kind === "templat") return templatPlan(acara, { paper }, formWords);
    if (kind === "perbaikan") return review && perbaikanPlan(review, { paper }, formWords);
    return daftarHadirPlan(review?.records ?? NOBODY, review?.acara ?? acara, choice, formWords);
  }
}

const NOBODY = { undangan: [], registrasi: [], hadir: [] };

async function fileOf(plan: PlannedWorkbook): Promise<Uint8Array> {
  const { writeWorkbook } = await import("../../hosts/files/write/writeWorkbook");
  return writeWorkbook(plan);
}
