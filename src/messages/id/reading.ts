import { formatNumber } from "../format";
import type { ReadingMessages } from "../reading";

export const reading: ReadingMessages = {
  sheet: (name, state) => (state === undefined ? `Lembar ${name}` : `Lembar ${name} (${state})`),
  nothingFound: "tidak ada tabel atau formulir yang dikenali",
  table: (kind, range, certainty) => `Tabel ${range}: ${kind} (${certainty})`,
  form: (title, range, certainty) => `Formulir ${range}: ${title} (${certainty})`,
  formTitle: { kuitansi: "kuitansi", keterangan: "keterangan" },
  because: (reasons) => `karena ${reasons}`,
  header: (rows) => (rows.length === 0 ? "tanpa kepala tabel" : `kepala tabel di baris ${rows.join(", ")}`),
  noField: "belum dikenali",
  blank: "(kosong)",
  account: ({ read, records, groups, witnesses, dropped }, language) => {
    const count = (value: number) => formatNumber(value, language);
    const parts = [
      `${count(records)} data`,
      ...(groups > 0 ? [`${count(groups)} judul`] : []),
      ...(witnesses > 0 ? [`${count(witnesses)} jumlah`] : []),
      ...(dropped > 0 ? [`${count(dropped)} bukan data`] : []),
    ];
    return `${count(read)} baris = ${parts.join(" + ")}`;
  },
  others: (reason, rows) => `${reason}: baris ${rows}`,
};
