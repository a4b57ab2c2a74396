import type { Acara, Pejabat } from "../acara/acara";
import type { Benang, Ruas } from "../benang/benang";
import type { CellRef } from "../cells/cellRef";
import type { FileFormat, ReadNote, Refusal } from "../cells/refusal";
import type { Sheet } from "../cells/workbook";
import type { Family, Finding, FindingCode, Severity } from "../checks/check";
import type { Rule } from "../values/rule";
import type { Missing } from "../checks/findingFacts";
import type { RowChoice } from "../records/aboutRow";
import type { Rujukan } from "../records/kuitansi";
import type { Tahap } from "../records/peserta";
import type { Question, RowAccount } from "../records/records";
import type { Saksi } from "../records/saksi";
import type { GivenField } from "../tables/words/fields";
import type { Certainty, TableKind } from "../tables/foundTable";
import type { Why } from "../tables/why";
import type { AnggaranColumn } from "./anggaranSheet";
import type { DecidedWords } from "./decidedWords";
import type { BenangColumn } from "./benangSheet";
import type { BkuColumn } from "./bkuSheet";
import type { BukuPajakColumn } from "./bukuPajakSheet";
import type { FileColumn } from "./jejak/fileTable";
import type { AccountColumn } from "./jejak/accountTable";
import type { DecisionColumn } from "./jejak/decisionTable";
import type { FoundColumnKey } from "./jejak/foundListTable";
import type { SheetColumn } from "./jejak/sheetTable";
import type { SaksiColumn } from "./jejak/saksiTable";
import type { FactLine } from "./kegiatan/factLines";
import type { CheckableLine } from "./kegiatan/answerLines";
import type { HeadLine } from "./kegiatan/headLines";
import type { DokumenColumn, KelengkapanColumn } from "./kelengkapanSheet";
import type { DokumenSpj } from "../kelengkapan/daftarDokumen";
import type { JenisBelanja } from "../kelengkapan/jenisBelanja";
import type { KeadaanDokumen } from "../kelengkapan/kelengkapan";
import type { KuitansiColumn } from "./kuitansiSheet";
import type { CheckColumn } from "./perluDiperiksa/checkColumns";
import type { FindingColumn } from "./perluDiperiksa/findingTable";
import type { OpenQuestionColumn } from "./perluDiperiksa/questionTable";
import type { Stage } from "../people/seatMap";
import type { OrangColumn } from "./orang/orangSheet";
import type { PesertaColumn } from "./pesertaSheet";
import type { RealisasiColumn } from "./realisasiSheet";
import type { RekapAnggaranColumn } from "./rekapAnggaranTable";

/**
 * The sheets of the workbook, in their order. `bku` stands there only where a Buku Kas Umum was found, `bukuPajak` where papers hold taxes, `orang` where there
 * is more than one list of people, `petaKehadiran` where somebody sits on a seat of a kab/kota, `benang` where papers of
 * two kinds tell of the money.
 */
export type SheetKey =
  | "kegiatan"
  | "peserta"
  | "orang"
  | "rekapKabKota"
  | "petaKehadiran"
  | "anggaran"
  | "realisasi"
  | "bku"
  | "bukuPajak"
  | "rekapAnggaran"
  | "benang"
  | "kelengkapan"
  | "kuitansi"
  | "perluDiperiksa"
  | "belumPasti"
  | "pemeriksaan"
  | "jejak";

/** What an answer, a comparison or a seat can come to. */
export type State = "cocok" | "tidakCocok" | "belum" | "acuan" | "lengkap" | "belumLengkap" | "lebih";

type Headers<K extends string> = Readonly<Record<K, string>>;

/**
 * Everything on the planned sheets that is language. Headers within one table differ by more than case; texts of
 * `state`, `tahap`, `severity`, `panitia`, `narasumber`, `moderator` and the unknown ones are keys of formulas and differ from each
 * other.
 */
export interface SheetWords {
  readonly workbookTitle: string;
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly sheetName: Headers<SheetKey>;
  readonly title: Headers<SheetKey>;
  /** The activity in one line, under each title. */
  readonly subtitle: (acara: Acara) => string;
  /** What a sheet shows and how it is reckoned. */
  readonly note: Readonly<Record<SheetKey, string>>;
  /** What to do where a sheet has nothing to show. */
  readonly empty: Readonly<
    Record<
      Exclude<
        SheetKey,
        | "kegiatan"
        | "orang"
        | "petaKehadiran"
        | "bku"
        | "bukuPajak"
        | "benang"
        | "kelengkapan"
        | "perluDiperiksa"
        | "belumPasti"
        | "pemeriksaan"
        | "jejak"
      >,
      string
    >
  >;
  readonly total: string;
  /** Foot of each printed page in Excel's codes: `&A` is the sheet, `&P` of `&N` the page. */
  readonly footer: string;

  readonly cell: (at: CellRef) => string;
  /** The same for the column Sumber, short enough for paper. */
  readonly sumber: (at: CellRef) => string;
  readonly state: Headers<State>;
  readonly tahap: Readonly<Record<Tahap, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly family: Readonly<Record<Family, string>>;

  readonly kegiatan: {
    readonly facts: Headers<FactLine>;
    readonly factsHeading: string;
    readonly moneyHeading: string;
    readonly headsHeading: string;
    readonly findingsHeading: string;
    readonly money: Headers<CheckableLine>;
    /** What a line is compared with, or how it is reckoned. */
    readonly measure: Headers<CheckableLine>;
    readonly heads: Headers<HeadLine>;
    readonly headMeasure: Headers<HeadLine>;
    readonly columns: Headers<"line" | "amount" | "share" | "measure" | "difference" | "state">;
    readonly headColumns: Headers<"line" | "count" | "plan" | "measure" | "difference" | "state">;
    readonly questions: string;
    readonly notCheckable: string;
    readonly switchedOff: string;
    readonly passed: string;
    /** Of an activity that nobody named yet. */
    readonly unnamed: string;
    /** The days of the event; says that they are not told yet where it is not the papers' event. */
    readonly period: (acara: Acara) => string;
    readonly seats: (acara: Acara) => string;
    readonly codeAndName: (kode: string, nama: string) => string;
    /** An official in one line: name, NIP and post. */
    readonly pejabat: (pejabat: Pejabat) => string;
  };

  readonly peserta: {
    readonly columns: Headers<PesertaColumn>;
    readonly provinsi: (namaProvinsi: string) => string;
    readonly panitia: string;
    readonly narasumber: string;
    readonly moderator: string;
    /** It is asked about. */
    readonly unknownOrigin: string;
    readonly unwrittenOrigin: string;
    readonly originChoice: { readonly luar: string };
    /** A kab/kota of the province that takes no part in the activity. */
    readonly noPart: (kabKota: string) => string;
    readonly unknownPeran: string;
    readonly signed: string;
    readonly unsigned: string;
  };
  readonly orang: {
    readonly columns: Headers<OrangColumn>;
    /** What does not go together on the lists of one person. */
    readonly remarks: Headers<
      | "paidNotPresent"
      | "paidNotSigned"
      | "registeredNotPresent"
      | "invitedNotPresent"
      | "presentNotSigned"
      | "presentNotPaid"
      | "presentNotInvited"
    >;
  };
  readonly petaKehadiran: {
    readonly columns: Headers<"kode" | "kabKota" | "kuota" | "kosong" | "keadaan">;
    /** One letter for each stage, all different. */
    readonly letters: Readonly<Record<Stage, string>>;
  };
  readonly rekapKabKota: {
    /** Takes the place of the note where the activity names no seats. */
    readonly withoutQuota: string;
    readonly columns: Headers<
      "kode" | "kabKota" | "tanpaPeran" | "jumlahKuota" | "jumlahDiundang" | "jumlahHadir" | "jumlahSelisih" | "keadaan"
    >;
    readonly seatColumn: (figure: "kuota" | "diundang" | "hadir" | "selisih", seat: string) => string;
    readonly outside: string;
    readonly outsideColumns: Headers<"line" | "plan" | "diundang" | "hadir">;
  };
  readonly anggaran: { readonly columns: Headers<AnggaranColumn> };
  /** Of the links between BKU and Kuitansi: what they are called, and why there is none. */
  readonly folio: Headers<"buka" | "belum-ada" | "tanya">;
  readonly realisasi: { readonly columns: Headers<RealisasiColumn> };
  readonly bku: { readonly columns: Headers<BkuColumn> };
  readonly bukuPajak: {
    readonly columns: Headers<BukuPajakColumn>;
    /** The rules of the rate and of the last day; nothing where neither is known. */
    readonly aturan: (tarif: Rule | undefined, batas: Rule | undefined) => string | undefined;
  };
  readonly rekapAnggaran: {
    readonly columns: Headers<RekapAnggaranColumn>;
    readonly withoutKode: string;
    readonly pagu: string;
    readonly againstPagu: string;
    /** Several lines stand under one code: the first of them, and how many more. */
    readonly severalItems: (first: string, more: number) => string;
  };
  readonly benang: {
    readonly columns: Headers<BenangColumn>;
    /** What a link says in its cell; nothing where nothing calls for it. */
    readonly ruas: (ruas: Ruas) => string | undefined;
    readonly keyakinan: (benang: Benang) => string;
  };
  readonly kelengkapan: {
    readonly headings: Headers<"pengeluaran" | "dokumen">;
    readonly columns: Headers<KelengkapanColumn>;
    readonly dokumenColumns: Headers<DokumenColumn>;
    readonly jenis: Readonly<Record<JenisBelanja, string>>;
    readonly dokumen: Readonly<Record<DokumenSpj, string>>;
    /** All different: formulas count by them. */
    readonly keadaan: Readonly<Record<KeadaanDokumen, string>>;
  };
  readonly kuitansi: {
    readonly columns: Headers<KuitansiColumn>;
    readonly bentuk: Headers<"formulir" | "register">;
    readonly reference: (rujukan: Rujukan) => string;
    /** `no` is the number in the first column of the receipt that counts instead. */
    readonly sameAs: (no: number) => string;
  };
  readonly perluDiperiksa: {
    readonly columns: Headers<FindingColumn>;
    readonly questionColumns: Headers<OpenQuestionColumn>;
    readonly checkColumns: Headers<CheckColumn>;
    /** Head of what a check lacks. */
    readonly lacking: string;
    /** What a check came to that found nothing, and the count of questions. */
    readonly headings: Headers<"questions" | "notCheckable" | "passed">;
    readonly none: Headers<"findings" | "questions" | "notCheckable" | "passed">;
    readonly unanswered: string;
    readonly finding: (finding: Finding) => string;
    readonly step: (finding: Finding) => string;
    /** The second cell of a finding, and how many further ones there are. */
    readonly cellAndMore: (cell: string, more: number) => string;
    readonly rule: (rule: Rule) => string;
    readonly checked: (code: FindingCode) => string;
    readonly question: (question: Question) => string;
    readonly about: Readonly<Record<Question["about"], string>>;
    readonly rowChoice: Readonly<Record<RowChoice, string>>;
    /** What was not in the papers, and how to give it. */
    readonly missing: (what: Missing) => string;
  };
  readonly decided: DecidedWords;
  readonly jejak: {
    readonly headings: Headers<"files" | "sheets" | "tables" | "rows" | "columns" | "saksi">;
    readonly files: Headers<FileColumn>;
    readonly sheets: Headers<SheetColumn>;
    readonly tables: Headers<FoundColumnKey>;
    readonly rows: Headers<AccountColumn>;
    readonly columns: Headers<DecisionColumn>;
    readonly saksi: Headers<SaksiColumn>;
    readonly format: Readonly<Record<FileFormat, string>>;
    readonly read: string;
    /** Of a workbook without bytes to take a fingerprint of. */
    readonly readWhileOpen: string;
    readonly refusal: (refusal: Refusal) => string;
    readonly note: (note: ReadNote) => string;
    readonly sheetState: Readonly<Record<Sheet["state"], string>>;
    readonly kind: Readonly<Record<TableKind | "formKuitansi" | "formKeterangan", string>>;
    readonly certainty: Readonly<Record<Certainty, string>>;
    readonly why: (why: Why) => string;
    readonly became: Readonly<Record<RowAccount["became"], string>>;
    readonly dropped: (reason: string, rows: string) => string;
    readonly field: (field: GivenField) => string;
    readonly noField: string;
    readonly level: Readonly<Record<Saksi["level"], string>>;
  };
}
