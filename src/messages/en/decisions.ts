import type { DecisionMessages } from "../decisions";
import { quote } from "../quote";

export const decisions: DecisionMessages = {
  status: { dibetulkan: "put right", "memang-begitu": "meant so", nanti: "later" },
  stillThere: "put right, but still there",
  lookAgain: "look again",
  saidBefore: (status) => `Marked "${status}" before, but its content has changed`,
  staleTable: {
    "not-read": "This sheet was not read. The decision is kept for the next review.",
    "table-gone": "The table is no longer in that place. Look at the tables of that sheet, then decide again.",
    "nothing-there": "There are no rows of data in that place. Give the range and the header rows again.",
    overlaps: "Its range covers another table that was also put right by hand. Change one of the ranges.",
    "rows-changed":
      "This table has other rows now, so decisions on single rows were not used. Look at the rows, then decide again.",
  },
  staleLink: {
    "text-changed": "A cell holds something else now, so the papers of this expense are matched or asked about anew.",
    "not-asked": "This expense is no longer found in its cell, so what was joined is not used.",
  },
  staleAnswer: {
    "text-changed": "The cell holds something else now, so the answer was not used and is asked for again.",
    "not-asked": "Nothing is asked about that cell any more, so the answer was not used.",
    "not-understood": "The answer could not be read, so it is asked for again.",
  },
  stalePerson: {
    "text-changed": "The name or NIP in that cell has changed, so the answer was not used. Look at both rows again.",
    "not-there": "That person's row is there no more, so the answer was not used.",
    contradicted: "This answer contradicts another one about the same people, so it was not used. Change one of them.",
  },
  person: ([first, second], one) =>
    one ? `${quote(first)} and ${quote(second)} are one person` : `${quote(first)} and ${quote(second)} are two people`,
  gone: "Not found any more in this review.",
  holds: "Used.",
  switchedOff: (count) => `Not checked, by your decision (${count})`,
  unreadable: (file) => `The decisions file ${file} can't be opened. Check its name and folder.`,
  unusable: (file, why) => `The decisions file ${file} is not used: ${why}`,
  someStale: (count) => `${count} ${count === 1 ? "decision" : "decisions"} can no longer be used`,
  someGone: (count) =>
    count === 1
      ? "1 thing that was marked is not found any more"
      : `${count} things that were marked are not found any more`,
  expected: {
    object: "a set of members",
    list: "a list",
    text: "text",
    count: "a whole number from 1 on",
    truth: "true or false",
    date: "a date like 2023-03-08",
    raw: "the content of a cell",
    range: "a range of cells (top, left, bottom, right)",
    "table-kind": "a kind of table",
    tahap: "a stage of a list",
    role: "a role of a row",
    "column-field": "a known content of a column",
    field: "a known content of a column or form",
    about: "a subject of a question",
    "check-code": "the code of a check",
    link: "anggaran or bku",
    status: "dibetulkan, memang-begitu or nanti",
    "two-rows": "two rows of people (at, nama, nip)",
  },
  problems: {
    "not-json": "it is no whole JSON. Save the file from SPJ Rapi again.",
    newer: "this file was saved by a newer SPJ Rapi. Update SPJ Rapi, then try again.",
    missing: (field, expected) => `${field} is missing. Give ${expected}.`,
    wrong: (field, expected) => `${field} does not fit. Give ${expected}.`,
    "unknown-field": (field) => `${field} is not known. Check its spelling or delete it.`,
    "no-reason": (field) => `${field} is empty. Write the reason, so that others know why.`,
    "not-drawn": (field) =>
      `${field} points at a table that was not found. Give its range (range) and its header rows (headerRows).`,
  },
};
