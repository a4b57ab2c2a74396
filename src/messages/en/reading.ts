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
    const count = (value: number, one: string) => `${formatNumber(value, language)} ${one}${value === 1 ? "" : "s"}`;
    const parts = [
      `${formatNumber(records, language)} data`,
      ...(groups > 0 ? [count(groups, "heading")] : []),
      ...(witnesses > 0 ? [count(witnesses, "total")] : []),
      ...(dropped > 0 ? [`${formatNumber(dropped, language)} not data`] : []),
    ];
    return `${count(read, "row")} = ${parts.join(" + ")}`;
  },
  others: (reason, rows) => `${reason}: ${/^\d+$/.test(rows) ? "row" : "rows"} ${rows}`,
};
