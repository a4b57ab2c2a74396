import type { Workbook } from "../../../core/cells/workbook";
import type { Outcome } from "../../../core/checks/check";
import type { Review } from "../../../core/review";
import { checkFacts, severityOf, findingsOf } from "../../../core/sheets/checkFacts";
import { seatMap, STAGES } from "../../../core/people/seatMap";
import type { PlannedWorkbook } from "../../../core/sheets/plannedWorkbook";
import { overlooked } from "../../../core/sheets/overlooked";
import { seatsOf } from "../../../core/sheets/seats";
import { summaryOf } from "../../../core/sheets/summary";
import type { SheetWords } from "../../../core/sheets/words";
import { toNumber } from "../../../core/values/rupiah";
import { messagesOf } from "../../../messages/findings";
import type { Language } from "../../../messages/language";
import { messagesIn } from "../../../messages/messagesIn";
import { sheetWordsIn } from "../../../messages/sheetWords";
import { countsOf, inAll } from "./accountView";
import { asNumber, asText, plannedRows } from "./plannedTable";
import type { CheckView, PlaceView, ReviewView } from "./reviewView";
import { tableGlances } from "./tableGlances";

/** `workbooks` are those that were reviewed. */
export function reviewView(
  review: Review,
  plan: PlannedWorkbook,
  workbooks: readonly Workbook[],
  language: Language,
): ReviewView {
  const words = sheetWordsIn(language);
  const { acara, records, outcomes } = review;
  const severities = findingsOf(outcomes).map(severityOf);
  const inState = (state: Outcome["state"]) => outcomes.filter((outcome) => outcome.state === state);
  const counted = (severity: string) => severities.filter((one) => one === severity).length;
  return {
    acara: {
      nama: acara.unrelated ? words.kegiatan.unnamed : acara.nama,
      tanggal: words.kegiatan.period(acara),
      pagu: acara.unrelated ? undefined : toNumber(acara.pagu),
    },
    summary: summaryOf(plan, words),
    places: placeViews(review, plan, words),
    counts: {
      salah: counted("salah"),
      periksa: counted("periksa"),
      info: counted("info"),
      questions: records.questions.length,
      notCheckable: inState("not-checkable").length,
      passed: inState("passed").length,
      switchedOff: inState("switched-off").length,
    },
    tables: tableGlances(review, language),
    accountText: messagesIn(language).reading.account(inAll(records.accounts.map(countsOf)), language),
    overlooked: overlooked(workbooks, review.sheets).map(words.jejak.note),
    notCheckable: outcomes.flatMap((outcome) =>
      outcome.state === "not-checkable"
        ? [{ ...checkView(outcome, language), missing: outcome.missing.map(words.perluDiperiksa.missing) }]
        : [],
    ),
    passed: inState("passed").map((outcome) => checkView(outcome, language)),
    switchedOff: inState("switched-off").map((outcome) => checkView(outcome, language)),
    ofAnother: acara.unrelated === true,
    misfit: acara.misfit === true,
  };
}

function checkView({ code }: Outcome, language: Language): CheckView {
  return { code, nama: messagesOf(code, language).nama, family: checkFacts(code).family };
}

/** The grid of seats as the sheets Rekap Kab-Kota and Peta Kehadiran have it; people of no known place are no place. */
function placeViews({ acara, people }: Review, plan: PlannedWorkbook, words: SheetWords): PlaceView[] {
  const { columns, seatColumn } = words.rekapKabKota;
  const seats = seatsOf(acara, words);
  const { unknownOrigin, unwrittenOrigin, originChoice } = words.peserta;
  const notPlaces = [unknownOrigin, unwrittenOrigin, originChoice.luar];
  const map = new Map(
    seatMap(people.orang, acara).map((row) => [row.kabKota?.kode ?? acara.wilayah.kodeProvinsi, row]),
  );
  const stagesOf = (kode: string, peran: string) => {
    const cell = map.get(kode)?.seats.find(({ kursi }) => kursi.peran === peran);
    return STAGES.flatMap((stage) => {
      const orang = cell?.banyak[stage];
      return orang === undefined ? [] : [{ stage, orang }];
    });
  };
  return plannedRows(plan, "RekapKabKota").flatMap((cell) => {
    const nama = asText(cell(columns.kabKota));
    if (notPlaces.includes(nama)) return [];
    const figure = (name: Parameters<typeof seatColumn>[0], seat: string) => asNumber(cell(seatColumn(name, seat)));
    return [
      {
        kode: asText(cell(columns.kode)) || undefined,
        nama,
        seats: seats
          .map((seat) => ({
            nama: seat.nama,
            kuota: figure("kuota", seat.nama),
            diundang: figure("diundang", seat.nama),
            hadir: figure("hadir", seat.nama),
            stages: stagesOf(asText(cell(columns.kode)), seat.peran),
          }))
          .filter(({ kuota, diundang, hadir }) => kuota > 0 || diundang > 0 || hadir > 0),
        withoutSeat: asNumber(cell(columns.tanpaPeran)),
      },
    ];
  });
}
