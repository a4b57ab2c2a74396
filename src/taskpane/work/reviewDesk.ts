import type { Acara } from "../../core/acara/acara";
import { statedAcara, type StatedAcara } from "../../core/acara/stated/statedAcara";
import type { CellRange } from "../../core/cells/cellRef";
import type { Decisions, Disposition, RememberedLayout, TableCorrection } from "../../core/decisions/decisions";
import { decidedFindings } from "../../core/decisions/decidedFindings";
import type { StaleDecision } from "../../core/decisions/staleDecision";
import { conclude, understand, type Review } from "../../core/review";
import type { TypedRow } from "../../core/host";
import { type SaidInSheet, saidInSheet } from "../../core/sheets/perluDiperiksa/saidInSheet";
import type { PaketMode, Signers } from "../../core/paket/paketMode";
import { planSheets } from "../../core/sheets/planSheets";
import type { PlannedWorkbook, PlannedValue } from "../../core/sheets/plan/plannedWorkbook";
import type { Language } from "../../messages/language";
import { statusCalled } from "../../messages/statusCalled";
import { messagesIn } from "../../messages/messagesIn";
import type { NameMessages } from "../../messages/names";
import { sheetWordsIn } from "../../messages/sheetWords";
import type { OnDeskProgress } from "./deskProgress";
import { outlineOf } from "./planOutline";
import { SourceDesk } from "./sourceDesk";
import { tableLayout } from "./tableLayout";
import { wordsFor } from "./wordsFor";
import { tryCorrection, type Tried } from "./tried";
import type { AnsweredView } from "./views/answeredView";
import type { CellReasons } from "./views/cellReasons";
import type { BenangView } from "./views/benangView";
import { benangViews } from "./views/makeBenangViews";
import { findingViews, listFindings, type ListedFindings } from "./views/makeFindingViews";
import type { FindingView } from "./views/findingView";
import { cellReasons } from "./views/makeCellReasons";
import { answeredViews, questionViews } from "./views/makeQuestionViews";
import { sheetMarks, type NumberedFound } from "./views/makeSheetMarks";
import type { QuestionView } from "./views/questionView";
import { rekapLines } from "./views/makeRekapLines";
import { placePeople } from "./views/makePlacePeople";
import { plannedSheetViews } from "./views/makePlannedSheetViews";
import type { PersonView } from "./views/personView";
import type { PlannedSheetView } from "./views/plannedSheetView";
import { reviewView } from "./views/makeReviewView";
import type { RekapLineView, ReviewView } from "./views/reviewView";
import { tableView } from "./views/makeTableView";
import { triedView } from "./views/makeTriedView";
import type { SheetMarks } from "./views/sheetMarks";
import { foundIn, foundInSheet } from "./views/tableGlances";
import type { TableView } from "./views/tableView";
import type { TriedView } from "./views/triedView";

/**
 * What was understood of the workbooks of one activity. Every answer is a plain value, and those that can be long are
 * given in portions. Throws only for faults of ours and for questions before a review.
 */
export class ReviewDesk extends SourceDesk {
  #review: Review | undefined;
  #plan: PlannedWorkbook | undefined;
  #tried: Tried | undefined;
  #listed: ListedFindings | undefined;
  #language: Language = "id";

  /** Reviews all that was taken in. */
  review(acara: Acara, decisions: Decisions, language: Language, onProgress: OnDeskProgress): ReviewView {
    const workbooks = this.held.workbooks();
    onProgress({ doing: "finding", about: "", done: 0, inAll: 3 });
    const understood = understand(workbooks, acara, decisions);
    onProgress({ doing: "checking", about: "", done: 1, inAll: 3 });
    this.#review = conclude(understood);
    this.#listed = undefined;
    onProgress({ doing: "planning", about: "", done: 2, inAll: 3 });
    return this.view(language);
  }

  /** What people said of the findings since the review: lists and sheets that are made next say so too. */
  dispose(dispositions: readonly Disposition[]): void {
    if (this.#review === undefined) return;
    const { decided } = this.#review;
    const said = decidedFindings(this.#review, dispositions);
    const decisions = { ...decided.decisions, dispositions };
    this.#review = { ...this.#review, decided: { ...decided, decisions, ...said } };
    this.#listed = undefined;
    this.#plan = undefined;
  }

  /** What people said in the sheet of results; nothing where no review was made. */
  said(rows: readonly TypedRow[]): SaidInSheet | undefined {
    const words = this.#review && wordsFor(this.#review.acara, this.#language);
    return words && this.#review && saidInSheet(this.#review, words, rows, statusCalled);
  }

  /** The same review in another language. */
  view(language: Language): ReviewView {
    const review = this.#reviewed();
    this.#language = language;
    this.#plan = undefined;
    return reviewView(review, this.#planned(), this.held.workbooks(), language);
  }

  /** Findings in the order of their gravity, from the given one on. */
  findings(from: number, count: number): FindingView[] {
    this.#listed ??= listFindings(this.#reviewed());
    return findingViews(this.#listed, this.#language, from, count);
  }

  questions(from: number, count: number): QuestionView[] {
    const review = this.#reviewed();
    const sheetOf = (file: string, sheet: string) => this.held.sheet(file, sheet);
    return questionViews(review.records.questions, foundIn(review), sheetOf, this.#language, from, count);
  }

  /** Questions that were answered, in the order in which they came up. */
  answered(from: number, count: number): AnsweredView[] {
    return answeredViews(this.#reviewed().decided.answered.slice(from, from + count), this.#language);
  }

  /** Decisions that fit the papers no more. */
  unfit(): readonly StaleDecision[] {
    return this.#reviewed().decided.stale;
  }

  /** What the papers say of their own activity; nothing where no review was made. */
  stated(): StatedAcara {
    return this.#review === undefined ? {} : statedAcara(this.#review, this.held.workbooks());
  }

  rekap(from: number, count: number): RekapLineView[] {
    return rekapLines(this.#planned(), sheetWordsIn(this.#language)).slice(from, from + count);
  }

  /** The chains of expenses, from the given one on. */
  benang(from: number, count: number): BenangView[] {
    return benangViews(this.#reviewed().benang.slice(from, from + count), this.#language);
  }

  /** The people of a kab/kota or the province, each from invitation to payment; `nama` as in `PlaceView`. */
  people(nama: string): PersonView[] {
    return placePeople(this.#reviewed(), sheetWordsIn(this.#language), nama);
  }

  /** What the result will hold, sheet by sheet. */
  plannedSheets(): PlannedSheetView[] {
    return plannedSheetViews(this.#planned(), sheetWordsIn(this.#language));
  }

  /** What a table is, and why; undefined where nothing was reviewed since the worker began. */
  table(id: number): TableView | undefined {
    return this.#review && tableView(this.#review, id, this.#language);
  }

  /** The layout of a table, to be remembered. */
  layout(id: number): RememberedLayout | undefined {
    return tableLayout(this.#reviewed(), id, this.#language);
  }

  /** What a correction would come to, without keeping it: `marks` and `reasons` can tell of it. */
  tryCorrection(correction: TableCorrection, decisions: Decisions, language: Language): TriedView {
    const workbook = this.held.workbooks().find(({ file }) => file === correction.file);
    this.#tried = workbook && tryCorrection(workbook, decisions, correction);
    return this.#tried === undefined ? { table: undefined, because: "not-read" } : triedView(this.#tried, language);
  }

  /** What was found in a window of a sheet, or would be by the correction tried last. */
  marks(file: string, sheet: string, range: CellRange, tried: boolean): SheetMarks {
    return sheetMarks(this.#found(file, sheet, tried), range);
  }

  /** Why a cell was read as it was; undefined where it belongs to nothing that was found. */
  reasons(file: string, sheet: string, row: number, col: number, tried: boolean): CellReasons | undefined {
    return cellReasons(this.#found(file, sheet, tried), row, col, this.#language);
  }

  /** What kinds, columns and lists are called. */
  names(language: Language): Pick<NameMessages, "tableKind" | "columnField" | "became"> {
    const { tableKind, columnField, became } = messagesIn(language).names;
    return { tableKind, columnField, became };
  }

  /** The result as a workbook file. */
  async resultFile(onProgress: OnDeskProgress): Promise<Uint8Array> {
    const plan = this.#planned();
    onProgress({ doing: "writing", about: "", done: 0, inAll: 1 });
    const { resultBytes } = await import("./resultBytes");
    return resultBytes(plan, this.#language);
  }

  /** The package that leaves the office, as a file. */
  async paketFile(mode: PaketMode, signers?: Signers): Promise<Uint8Array> {
    const { makePaket } = await import("./makePaket");
    return makePaket(this.#reviewed(), this.held, { mode, signers, language: this.#language });
  }

  /** The planned sheets with empty tables: their rows are asked for by `planRows`. */
  planOutline(): PlannedWorkbook {
    return outlineOf(this.#planned());
  }

  /** Rows of one table of the plan, from the given one on. */
  planRows(sheet: number, table: number, from: number, count: number): (readonly PlannedValue[])[] {
    return this.#planned().sheets[sheet]?.tables[table]?.rows.slice(from, from + count) ?? [];
  }

  /** The review, where one was made since the worker began. */
  protected reviewSoFar(): Review | undefined {
    return this.#review;
  }

  #found(file: string, sheet: string, tried: boolean): readonly NumberedFound[] {
    const sheets = tried ? [this.#tried?.sheet].filter((one) => one !== undefined) : (this.#review?.sheets ?? []);
    return sheets
      .flatMap(foundInSheet)
      .map((found, id) => ({ ...found, id }))
      .filter((one) => one.sheet.file === file && one.sheet.sheet === sheet);
  }

  #reviewed(): Review {
    if (this.#review === undefined) throw new Error("Nothing was reviewed yet");
    return this.#review;
  }

  #planned(): PlannedWorkbook {
    this.#plan ??= planSheets(this.#reviewed(), this.held.trails(), wordsFor(this.#reviewed().acara, this.#language));
    return this.#plan;
  }
}
