import type { RapikanMessages } from "../../pane/rapikan";

export const rapikan: RapikanMessages = {
  steps: { sumber: "Sources", hasil: "Reading", jawab: "Answer", tulis: "Write" },
  stepNames: "Steps of tidying",
  stepState: { done: "done", open: "to be looked at", waiting: "not yet" },
  next: (step) => `Next: ${step}`,
  certainty: { sure: "certain", likely: "fairly certain", unsure: "not certain" },
  hiddenSheet: "hidden",
  sumber: {
    title: "Choose sources",
    thisWorkbook: "Sheets of this workbook",
    noSheets: "This workbook has no source sheets yet. Add files below.",
    readChosen: (count) => (count === 1 ? "Read the chosen sheet" : `Read ${count} chosen sheets`),
    nothingChosen: "No sheet is chosen yet",
    files: "Files",
    samples: "Try it with samples",
    own: "SPJ Rapi itself made this file, so it is not read as a source.",
    remove: (file) => `Take out ${file}`,
    notRead: "not read yet",
    nothingFound: "no table was recognised",
    guess: (name, records, certainty) => `${name} - ${records} rows - ${certainty}`,
    guessForms: (name, count) => `${count} ${name}`,
    showSheet: (sheet) => `Look at sheet ${sheet}`,
    stale: "The choice has changed since it was last read.",
    readAgain: "Read again",
  },
  hasil: {
    title: "Check the reading",
    none: "Nothing has been read yet. Choose sheets or files first.",
    total: (account) => `All tables: ${account}`,
    onlyUnsure: (count) => `Only what is not certain (${count})`,
    more: (count) => `Show ${count} more`,
    ignored: "not read",
    byHand: "put right",
    whyTable: "Why was it recognised so?",
    whyColumns: "Columns and reasons",
    columnMeans: (letter, header) => `${letter} ${header === "" ? "(no header)" : `"${header}"`}`,
    notUsed: "not used",
    unsureRows: (count) => `${count} rows are not certain`,
    fields: "Lines of the form",
    miniature: (range) => `Picture of table ${range}`,
    correct: "Put right",
    ignore: "Do not read this table",
    ignoreForm: "Do not read this form",
    undoCorrection: "Undo the correction",
    remember: "Remember this layout",
    rememberWhy: "Next month, a table with the same column headers is read in this way.",
    forget: "Forget this layout",
    openSheet: "Open in the sheet",
    missed: "Was a table missed?",
    missedHint: "Mark its place in the sheet, then say where its header is.",
    sheet: "Sheet",
    markOut: "Mark out a table",
  },
  betulkan: {
    title: "Put the reading right",
    kind: "Kind of table",
    tahap: "Kind of list",
    tahapByTitle: "by its title",
    headerRows: "Header rows",
    headerHint: "Row numbers, such as 4 or 4, 5. Empty: no header.",
    range: "Range of the table",
    rangeHint: "Drag over the picture of the sheet, or write it such as B4:Q30.",
    rangeWrong: "Write the range such as B4:Q30.",
    rowsWrong: "Write row numbers of the sheet, with commas between them.",
    columns: "What each column holds",
    column: (letter, header) => (header === "" ? letter : `${letter} "${header}"`),
    notRead: "not read",
    rows: "What rows are",
    rowsHint: "Choose a row in the picture, then say what it is.",
    rowRole: (row) => `Row ${row} is`,
    roles: { record: "data", group: "a heading", subtotal: "a subtotal", total: "a total", other: "not data" },
    asFound: "as recognised",
    dropRow: (row) => `Leave row ${row} as recognised`,
    preview: "Preview",
    cannot: {
      "not-read": "This sheet has not been read. Read the sources again, then repeat.",
      "table-gone": "The table is no longer in its place.",
      "nothing-there": "Nothing in this range can be read. Check the range and the header rows.",
      overlaps: "This range lies over another table that you put right. Make it smaller.",
      "rows-changed": "The rows of this table have changed, so what rows are has to be said again.",
    },
    save: "Save",
    cancel: "Cancel",
  },
  jawab: {
    title: "Answer what is not certain",
    none: "All is certain. Nothing has to be answered.",
    noneYet: "Questions come up once the sources are read.",
    position: (at, inAll) => `Question ${at} of ${inAll}`,
    row: (row) => `Row ${row}`,
    blank: "(blank)",
    everywhere: (count) => `Holds for all that are alike (${count})`,
    ownWords: "Write the answer",
    ownWordsInstead: "Write another",
    unreadable: ({ about, field }, { provinsi, kursi }) => {
      if (field === "nip") return "This cannot be read. Write an NIP of 18 digits, such as 19700101 199503 2 001.";
      if (field === "nik") return "This cannot be read. Write an NIK of 16 digits, such as 1371010101700001.";
      switch (about) {
        case "amount":
          return "This cannot be read as an amount. Write for example 1.250.000.";
        case "date":
          return "This cannot be read as a date. Write it in full, such as 8 Maret 2023.";
        case "kab-kota":
          return `This cannot be read as a kab/kota in ${provinsi}. Write it with Kabupaten or Kota before it, such as Kota Solok.`;
        case "code":
          return "This cannot be read as a kode rekening. Write for example 5.1.02.02.05.0043.";
        case "peran":
          return `This cannot be read. Write one of these: ${[...kursi, "panitia", "narasumber"].join(", ")}.`;
        case "number":
        case "row":
        case "table-kind":
        case "tahap":
          return "This cannot be read as a number. Write for example 40 or 2,5.";
      }
    },
    answer: "Answer",
    skip: "Skip",
    back: "Previous",
    undoLast: "Take back the last answer",
    keys: "Press a digit to choose, arrows to move, Enter to answer.",
    answered: (count) => `Answered (${count})`,
    answeredWith: (label) => `Answer: ${label}`,
    forAlike: "for all that are alike",
    takeBack: (label) => `Take back the answer ${label}`,
    takeBackShort: "Take back",
    more: (count) => `Show ${count} more`,
    unfit: (count) =>
      count === 1 ? "1 decision no longer fits the sources" : `${count} decisions no longer fit the sources`,
    unfitAnswer: {
      "text-changed": (choice) => `The answer "${choice}" is not used: what stands in the cell has changed.`,
      "not-asked": (choice) => `The answer "${choice}" is not used: this is no longer asked.`,
      "not-understood": (choice) => `The answer "${choice}" could not be read. Answer again, written in another way.`,
    },
    unfitTable: {
      "not-read": (sheet) => `A correction in sheet ${sheet} is not used: the sheet was not read.`,
      "table-gone": (sheet) => `A correction in sheet ${sheet} is not used: its table is no longer in that place.`,
      "nothing-there": (sheet) => `A correction in sheet ${sheet} is not used: nothing in its range can be read.`,
      overlaps: (sheet) => `A correction in sheet ${sheet} is not used: it lies over another table.`,
      "rows-changed": (sheet) => `A table in sheet ${sheet} has other rows now: say again what its rows are.`,
    },
    drop: "Remove",
  },
  tulis: {
    title: "Write the result",
    nothing: "There is no result yet. Choose and read the sources first.",
    openQuestions: (count) =>
      `${count === 1 ? "1 thing is" : `${count} things are`} not certain. The result can be written all the same; the sheet of findings lists them.`,
    toQuestions: "Answer first",
    comparing: "Comparing with the former result",
    first: "The sheets of the result are written behind yours. Source sheets are not changed.",
    unchanged: "Nothing has changed since the last result.",
    changes: (added, changed, gone) => `${added} new, ${changed} changed, ${gone} gone`,
    lists: { added: "New", changed: "Changed", gone: "Gone" },
    moreRows: (count) => `and ${count} more`,
    write: "Write into this workbook",
    writeAgain: "Update the result",
    kept: "What you typed in the sheets of the result is kept.",
    done: (sheets) => `The result is in the sheets ${sheets}.`,
    doneNewWorkbook: (sheets) =>
      `This workbook takes no further sheets, so the result was opened as a new workbook: ${sheets}. Save that workbook.`,
    undo: "Undo",
    undoWarning: "The sheets of the result are removed, with what was typed in them. Source sheets are not changed.",
    undoYes: "Remove the result",
    undoNo: "Keep it",
    unfinished: "The last write was not finished.",
    goOn: "Go on",
    remove: "Remove",
    download: "Download the result",
    downloadHint: "One Excel workbook. The source files are not changed.",
    asWorkbook: "Open as a new workbook",
    fileName: (acara) => `SPJ Rapi result - ${acara}.xlsx`,
    contents: "What is in it",
    rows: (count) => `${count} rows`,
  },
};
