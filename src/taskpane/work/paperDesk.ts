import type { Acara } from "../../core/acara/acara";
import { daftarHadirPlan, type DaftarHadirChoice } from "../../core/formulir/daftarHadir";
import { isMoneyForm, type FormKind } from "../../core/formulir/formKinds";
import { moneyFormPlan } from "../../core/formulir/moneyFormPlan";
import { perbaikanPlan } from "../../core/formulir/perbaikan";
import { templatPlan } from "../../core/formulir/templat";
import type { ReadBuku } from "../../core/meja/bukuLines";
import type { BukuTamu, OrangTertulis } from "../../core/meja/bukuTamu";
import { invitedOf } from "../../core/meja/invited";
import { bukuPlan } from "../../core/meja/planBuku";
import { bukuInWorkbook } from "../../core/meja/readBuku";
import type { PlannedWorkbook } from "../../core/sheets/plannedWorkbook";
import { formWords } from "../../messages/formWords";
import type { Language } from "../../messages/language";
import { ReviewDesk } from "./reviewDesk";
import { takeFile, type GivenFile } from "./takeFile";
import { ruleViews, type RuleView } from "./views/ruleView";

/** The desk as the pane asks it: it also makes the papers that go out and the file of the registration desk, and knows the checks. */
export class PaperDesk extends ReviewDesk {
  /** Every check there is, for the settings. */
  rules(language: Language): RuleView[] {
    return ruleViews(language);
  }

  /** The invited, as a registration desk begins with them; nobody where nothing was reviewed. */
  invited(): readonly OrangTertulis[] {
    const review = this.reviewSoFar();
    return review === undefined ? [] : invitedOf(review.records.undangan);
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
