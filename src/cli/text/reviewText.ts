import { rakorVervalDtks } from "../../core/acara/rakorVervalDtks";
import type { ReadNote } from "../../core/cells/refusal";
import type { Review } from "../../core/review";
import type { SheetWords } from "../../core/sheets/words";
import { hasBenang } from "../../core/sheets/benangSheet";
import { outcomeLists } from "../../core/sheets/outcomeLists";
import { benangIn, countBenang } from "../../messages/benang";
import { describeNote } from "../../messages/notes";
import type { Session } from "../session";
import type { Summary } from "../../core/sheets/summary";
import { accountLines } from "./accountLines";
import { unsureLinkLines } from "./benangLines";
import { goneLines, staleLines, switchedOffLines, toldOf } from "./decidedLines";
import { findingLines, lackingLines, questionLines } from "./outcomeLines";
import { firstOf, section } from "./section";
import { headLines, kabKotaLine, moneyLines } from "./summaryLines";

const OVERLOOKED_SHOWN = 20;
const LINKS_SHOWN = 10;

/** What `periksa` prints: the answer first, then what to look at, then what could not be told. */
export function reviewText(
  { acara, records, outcomes, benang, decided }: Review,
  summary: Summary,
  words: SheetWords,
  unseen: readonly ReadNote[],
  hasResult: boolean,
  session: Session,
): string {
  const { messages, language } = session;
  const say = messages.summary;
  const benangSay = benangIn(language);
  const lists = outcomeLists(outcomes);
  const said = new Map(decided.dispositions.map((one) => [one.finding, one]));
  const { salah, periksa, info } = lists.findings;
  const rest = hasResult ? say.inResult(words.sheetName.perluDiperiksa) : say.inJson;
  const benangLines = [
    benangSay.counted(countBenang(benang)),
    ...firstOf(
      unsureLinkLines(benang, language),
      LINKS_SHOWN,
      (line) => [line],
      (count) => say.more(count, rest),
    ),
  ];
  const nothingRecognised = records.accounts.length === 0;
  const sections = [
    [
      acara.unrelated ? words.kegiatan.unnamed : say.title(acara.nama, words.kegiatan.period(acara)),
      ...(acara.unrelated
        ? [acara.paguDisebut ? say.otherAcaraWithPagu : say.otherAcara]
        : acara.misfit
          ? [say.misfitAcara(acara.nama)]
          : acara.nama === rakorVervalDtks.nama
            ? [say.defaultAcara]
            : []),
    ],
    nothingRecognised ? [say.nothingToCheck] : [],
    section(say.headings.money, moneyLines(summary, words, say, language)),
    section(benangSay.heading, hasBenang(records, benang) ? benangLines : []),
    section(say.headings.heads, [...headLines(summary, words, say, language), kabKotaLine(acara, outcomes, say)]),
    section(say.headings.rows, accountLines(records.accounts, messages, language)),
    section(
      say.headings.overlooked,
      firstOf(
        unseen,
        OVERLOOKED_SHOWN,
        (note) => [describeNote(messages.notes, note, language)],
        (count) => say.more(count, rest),
      ),
    ),
    nothingRecognised
      ? []
      : section(
          say.headings.findings(salah.length, periksa.length, info.length, said.size),
          findingLines(lists, rest, say, language, (finding) => toldOf(said.get(finding), words)),
        ),
    section(say.headings.questions(records.questions.length), questionLines(records.questions, rest, words, say)),
    section(say.headings.notCheckable(lists.notCheckable), lackingLines(lists, language)),
    section(messages.decisions.switchedOff(lists.switchedOff.length), switchedOffLines(lists.switchedOff, language)),
    section(messages.decisions.someStale(decided.stale.length), staleLines(decided.stale, session)),
    section(messages.decisions.someGone(decided.gone.length), goneLines(decided.gone, session)),
    lists.passed.length === 0 ? [] : [say.passed(lists.passed.length)],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}
