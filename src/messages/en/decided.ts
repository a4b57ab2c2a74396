import type { LinkDecision } from "../../core/benang/benang";
import type { Answer, PersonAnswer } from "../../core/decisions/decisions";
import type { StaleDecision } from "../../core/decisions/staleDecision";
import type { DecidedWords } from "../../core/sheets/decidedWords";
import type { DecidedLine } from "../../core/sheets/jejak/decidedLines";
import { noteOf, statusesOf, statusOf, stateOfLine } from "../decidedWords";
import { reasonGiven } from "../decisions";
import { messagesOf } from "../findings";
import { choiceName } from "../question";
import { formatCellRef } from "../format";
import { quote } from "../quote";
import { decisions } from "./decisions";
import { names } from "./names";

/** What our sheets say of people's decisions. */
export const decided: DecidedWords = {
  statuses: statusesOf(decisions),
  status: (said) => statusOf(said, decisions),
  note: (said) => noteOf(said, decisions, "en"),
  switchedOff: (off) => `Not checked, by decision: ${reasonGiven(off, "en")}`,
  heading: "Your decisions",
  columns: { tentang: "About", tempat: "Place", keputusan: "Decision", keadaan: "Used" },
  about: aboutOf,
  decision: decisionOf,
  state: (line) => stateOfLine(line, decisions),
};

function aboutOf(line: DecidedLine): string {
  switch (line.what) {
    case "table":
      return "Table";
    case "answered":
      return `Answer: ${names.questionAbout[line.answered.answer.about]}`;
    case "gone":
      return messagesOf(line.disposition.finding.code, "en").nama;
    case "stale":
      return aboutStale(line.stale);
    case "person":
      return PEOPLE;
  }
}

const PEOPLE = "One person or not";

function aboutStale(stale: StaleDecision): string {
  if (stale.what === "person") return PEOPLE;
  if (stale.what === "link") return "Papers of one expense";
  return stale.what === "table" ? "Table" : `Answer: ${names.questionAbout[stale.answer.about]}`;
}

function decisionOf(line: DecidedLine): string {
  switch (line.what) {
    case "table":
      return line.correction.ignored ? "not read" : "read as decided";
    case "answered":
      return answerOf(line.answered.answer);
    case "gone":
      return `${decisions.status[line.disposition.status]}: ${reasonGiven(line.disposition, "en")}`;
    case "stale":
      if (line.stale.what === "answer") return answerOf(line.stale.answer);
      if (line.stale.what === "person") return personOf(line.stale.said);
      if (line.stale.what === "link") return linkOf(line.stale.link);
      return line.stale.correction.ignored ? "not read" : "read as decided";
    case "person":
      return personOf(line.said);
  }
}

function personOf({ rows: [first, second], one, by, on }: PersonAnswer): string {
  return `${decisions.person([first.nama, second.nama], one)} (${reasonGiven({ reason: "", by, on }, "en")})`;
}

function answerOf({ raw, choice, about }: Answer): string {
  const meant = choiceName(about, choice, names);
  return raw === "" ? meant : `${quote(String(raw))} read as ${quote(meant)}`;
}

function linkOf({ to }: LinkDecision): string {
  return to.length === 0 ? "nothing belongs to it" : `joined with ${to.map(({ at }) => formatCellRef(at)).join("; ")}`;
}
