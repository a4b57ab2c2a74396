import { answer, link, personAnswer, tableCorrection } from "../../../decisions/decisionShapes";
import { Unfit, type Read } from "../../../decisions/shape";
import type { AnsweredQuestion } from "../../../decisions/answerBook";
import type { StaleDecision } from "../../../decisions/staleDecision";
import type { MaskedPart } from "../../mask/maskedPart";
import type { TrailPart } from "../../trailPart";
import { acaraShape } from "./acaraShape";
import { count } from "./cellShapes";
import { sourceTrail } from "./fileShapes";
import { question } from "./recordShapes";
import { byWord, listOf, members, valueOf, words, type Shape } from "./shape";
import { foundSheet } from "./tableShapes";

/** As a file of decisions may hold it, without the notes (`$catatan`) that somebody may write into one. */
function decision<T>(read: Read<T>): Shape<T> {
  return valueOf((value) => {
    if (/"\$[^"]*":/.test(JSON.stringify(value))) return false;
    try {
      read(value, "");
      return true;
    } catch (fault) {
      if (fault instanceof Unfit) return false;
      throw fault;
    }
  });
}

const stale = byWord<StaleDecision, "what">("what", {
  table: members<Extract<StaleDecision, { readonly what: "table" }>>({
    what: words({ table: true }),
    correction: decision(tableCorrection),
    because: words({
      "not-read": true,
      "table-gone": true,
      "nothing-there": true,
      overlaps: true,
      "rows-changed": true,
    }),
  }),
  answer: members<Extract<StaleDecision, { readonly what: "answer" }>>({
    what: words({ answer: true }),
    answer: decision(answer),
    because: words({ "text-changed": true, "not-asked": true, "not-understood": true }),
  }),
  person: members<Extract<StaleDecision, { readonly what: "person" }>>({
    what: words({ person: true }),
    said: decision(personAnswer),
    because: words({ "text-changed": true, "not-there": true, contradicted: true }),
  }),
  link: members<Extract<StaleDecision, { readonly what: "link" }>>({
    what: words({ link: true }),
    link: decision(link),
    because: words({ "text-changed": true, "not-asked": true }),
  }),
});

/** `data/disamarkan.json`. */
export const maskedShape = members<MaskedPart>({
  orang: listOf(listOf(count)),
  unsure: listOf(valueOf((value) => Array.isArray(value) && value.length === 2 && value.every(Number.isSafeInteger))),
  stale: listOf(stale),
});

/** `data/jejak.json`. */
export const trailShape = members<TrailPart>({
  files: listOf(sourceTrail),
  sheets: listOf(foundSheet),
  acara: acaraShape,
  answered: listOf(members<AnsweredQuestion>({ question, answer: decision(answer) })),
  stale: listOf(stale),
});
