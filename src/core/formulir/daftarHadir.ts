import type { Acara } from "../acara/acara";
import type { Peserta } from "../records/peserta";
import type { Records } from "../records/records";
import type { PlannedPrint, PlannedSheet, PlannedWorkbook } from "../sheets/plan/plannedWorkbook";
import { serialOf, tanggalOfSerial, type Tanggal } from "../values/tanggal";
import { putLabels, putSignature, sheetName } from "./formBlocks";
import { CELL, CENTRED, FormSheet, HEADER, HEADING } from "./formSheet";
import type { FormWords } from "./formWords";
import { groupsOf, type Group } from "./groups";
import { signingRoom } from "./signingRoom";

/** How the lists are to be printed. */
export interface DaftarHadirChoice {
  readonly paper: PlannedPrint["paper"];
  /** Empty lines under the invited, for those who come instead or besides. */
  readonly spareLines: number;
  /** Names of the parts of a day that are signed for apart; empty where a day is signed for once. */
  readonly sesi: readonly string[];
}

type Lists = Pick<Records, "undangan" | "registrasi" | "hadir"> & Partial<Pick<Records, "tercetak">>;

/**
 * Lists to be signed: one sheet for each kab/kota, the province, the committee and the speakers, and for each day and
 * session of the acara, so that each prints on pages of its own with its own block above. Undefined where nobody is
 * expected: the lists invite nobody, and the acara gives nobody a seat.
 */
export function daftarHadirPlan(
  records: Lists,
  acara: Acara,
  choice: DaftarHadirChoice,
  words: FormWords,
): PlannedWorkbook | undefined {
  const days = daysOf(acara);
  const sessions = days.flatMap((day): readonly Session[] =>
    choice.sesi.length === 0 ? [{ day, sesi: undefined }] : choice.sesi.map((sesi) => ({ day, sesi })),
  );
  const groups = groupsOf(records, acara, words);
  const taken = new Set<string>();
  const sheets: PlannedSheet[] = [];
  for (const session of sessions) {
    for (const group of groups) {
      const parts = [
        group.shortName,
        ...(days.length > 1 ? [words.shortDate(session.day)] : []),
        ...(session.sesi === undefined ? [] : [session.sesi]),
      ];
      const name = sheetName(parts.join(" "), taken);
      taken.add(name.toLowerCase());
      sheets.push(listSheet(name, group, session, acara, choice, words));
    }
  }
  return sheets.length === 0 ? undefined : { title: words.daftarHadir.workbookTitle, sheets };
}

interface Session {
  readonly day: Tanggal;
  readonly sesi: string | undefined;
}

/** Every day of the acara, the first and the last included. */
export function daysOf({ tanggal, tanggalSelesai }: Acara): readonly Tanggal[] {
  const [first, last] = [serialOf(tanggal), serialOf(tanggalSelesai)];
  const days = Array.from({ length: Math.max(1, Math.min(MOST_DAYS, last - first + 1)) }, (_, index) =>
    tanggalOfSerial(first + index),
  );
  return days.filter((day) => day !== undefined);
}

/** An acara of more days than this is a programme of the whole year, and nobody prints a list for each day of it. */
const MOST_DAYS = 31;

const WIDTHS = [5, 32, 21, 26, 32, 16, 15, 15] as const;
const LAST = WIDTHS.length;

function listSheet(
  name: string,
  group: Group,
  { day, sesi }: Session,
  acara: Acara,
  { paper, spareLines }: DaftarHadirChoice,
  words: FormWords,
): PlannedSheet {
  const say = words.daftarHadir;
  const sheet = new FormSheet(name, WIDTHS);
  sheet.across(1, 1, LAST, say.title[group.kind], HEADING).across(2, 1, LAST, acara.nama.toUpperCase(), HEADING);
  const after = putLabels(sheet, 4, [
    [say.labels.acara, acara.nama],
    [say.labels.tanggal, words.dayAndDate(day)],
    [say.labels.sesi, sesi],
    [say.labels.tempat, acara.tempat],
    [say.labels.subKegiatan, `${acara.subKegiatan.kode} ${acara.subKegiatan.nama}`.trim()],
    [say.labels.kabKota, group.place],
  ]);
  const header = after + 1;
  const { no, nama, nip, jabatan, instansi, noHp, tandaTangan } = say.columns;
  sheet
    .putRow(header, 1, [no, nama, nip, jabatan, instansi, noHp], HEADER)
    .across(header, 7, LAST, tandaTangan, HEADER)
    .height(header, HEADER_HEIGHT);
  const lines = Math.max(group.people.length, group.seats) + spareLines;
  const room = signingRoom(lines, paper);
  for (let index = 0; index < lines; index += 1) putLine(sheet, header + 1 + index, index, group.people[index], room);
  putSignature(
    sheet,
    { row: header + lines + 2, col: 6 },
    [`${words.blank}, ${words.tanggal(day)}`, say.known, words.pptk],
    acara,
    "pptk",
    words,
  );
  return sheet.finish({ paper, orientation: "landscape", repeatRows: [header, header], footer: words.footer }, header);
}

/** One person, or an empty line; signatures take turns left and right so that they have room. */
function putLine(sheet: FormSheet, row: number, index: number, one: Peserta | undefined, room: number): void {
  const number = index + 1;
  const sign = `${number}. ${DOTS}`;
  sheet
    .put(row, 1, String(number), CENTRED)
    .putRow(
      row,
      2,
      [
        one?.nama.value,
        one?.nip?.value.digits,
        one?.jabatan?.value,
        one?.instansi?.value,
        one?.noHp?.value,
        index % 2 === 0 ? sign : undefined,
        index % 2 === 0 ? undefined : sign,
      ],
      CELL,
    )
    .height(row, room);
}

const DOTS = ".........";
/** Points. */
const HEADER_HEIGHT = 26;
