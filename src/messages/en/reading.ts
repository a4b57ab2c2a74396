import { formatNumber } from "../format";
import type { ReadingMessages } from "../reading";

export const reading: ReadingMessages = {
  sheet: (name, state) => (state === undefined ? `Sheet ${name}` : `Sheet ${name} (${state})`),
  nothingFound: "no table or form was recognised",
  table: (kind, range, certainty) => `Table ${range}: ${kind} (${certainty})`,
  form: (title, range, certainty) => `Form ${range}: ${title} (${certainty})`,
  formTitle: { kuitansi: "kuitansi", keterangan: "facts" },
  because: (reasons) => `because ${reasons}`,
  header: (rows) => (rows.length === 0 ? "without a header" : `header in row ${rows.join(", ")}`),
  noField: "not recognised",
  blank: "(blank)",
  account: ({ read, records, groups, witnesses, dropped }, language) => {
    const count = (value: number) => formatNumber(value, language);
    const parts = [
      `${count(records)} data`,
      ...(groups > 0 ? [`${count(groups)} headings`] : []),
      ...(witnesses > 0 ? [`${count(witnesses)} totals`] : []),
      ...(dropped > 0 ? [`${count(dropped)} not data`] : []),
    ];
    return `${count(read)} rows = ${parts.join(" + ")}`;
  },
  others: (reason, rows) => `${reason}: rows ${rows}`,
};
