import { formatNumber, formatPercent } from "../format";
import type { WhyMessages } from "../why";
import { counted } from "./counted";

export const why: WhyMessages = {
  "header-word": ({ header, word }) => `the header "${header}" has the word "${word}"`,
  "header-word-misspelt": ({ header, word }) => `the header "${header}" is close to the word "${word}"`,
  "cells-look-like": ({ field, share }, names, language) =>
    `${formatPercent(share * 100, language)} of its cells look like ${names.columnField[field]}`,
  "money-in-larger-units": ({ text, times }, _names, language) =>
    `"${text}" means that its figures times ${formatNumber(times, language)} are rupiah`,
  "running-sum": ({ of }) => `each line carries on the sum of "${of}" up to that line`,
  position: ({ field, beside }, names) =>
    `it stands beside "${beside}", the usual place for ${names.columnField[field]}`,
  "no-known-word": ({ header }) =>
    header === "" ? "this column has no header" : `the header "${header}" has no word that is known`,
  "labels-above-values": ({ labels }, _names, language) =>
    `${formatNumber(labels, language)} column titles stand above their values`,
  "header-merged-over-columns": ({ rows }, _names, language) =>
    `the header has ${formatNumber(rows, language)} levels with merged cells`,
  "no-header": () => "this table has no header",
  "continues-table": ({ sheet }) => `it continues the table in the sheet ${sheet}`,
  "total-word": ({ word }) => `it has the word "${word}"`,
  "sums-rows": ({ first, last, columns }, _names, language) =>
    `it equals the sum of rows ${first}-${last} in ${formatNumber(columns, language)} columns`,
  "total-adds-without": ({ first, last }) =>
    `the total of the table is right only without this row; it sums rows ${first}-${last}`,
  "parent-by-code": ({ code }) => `the code ${code} is the parent of the rows below`,
  "parent-by-number": ({ number }) => `the number ${number} is the parent of the rows below`,
  "parent-by-indent": () => "the rows below it are indented",
  "sums-as-others": () => "written like the other sums of this table",
  "dressed-over": () => "in bold type, or further out than the rows it sums",
  "named-after-region": ({ text }) => `"${text}" is the name of a region`,
  "goes-on": ({ row }) => `continues row ${row}`,
  leaf: () => "no other row stands under it",
  "filled-like-neighbours": ({ cells }, _names, language) =>
    `its ${formatNumber(cells, language)} cells are filled like those of its neighbours`,
  "text-only": () => "it has only text, no figures",
  "numbered-one-up": () => "it holds the column numbers 1, 2, 3 and so on",
  "repeats-header": () => "it repeats the header",
  "signature-word": ({ word }) => `it has the word "${word}" of a signature block`,
  "after-last-total": () => "it stands below the last total",
  "note-word": ({ word }) => `it has the word "${word}" of a note`,
  "only-zeros": () => "it holds only zeros",
  "too-few-cells": ({ cells }) => `only ${counted(cells, "cell is", "cells are")} filled`,
  "form-labels": ({ labels }, _names, language) => `${formatNumber(labels, language)} form labels were recognised`,
  "kind-by-columns": ({ fields }, names) =>
    `it has the columns ${fields.map((field) => names.columnField[field]).join(", ")}`,
  "kind-by-title": ({ word }) => `its title has the word "${word}"`,
  "put-right-by-hand": () => "by your decision",
  "layout-known": ({ labels }, _names, language) =>
    `this layout of ${formatNumber(labels, language)} columns is known from an earlier decision of yours`,
};
