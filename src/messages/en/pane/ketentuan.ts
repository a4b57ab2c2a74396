import type { KetentuanMessages } from "../../pane/ketentuan";

export const ketentuan: KetentuanMessages = {
  needsAcara: "Prices and rates are kept with the activity. Fill in and save your activity first.",
  toAcara: "Fill in the activity",
  prices: "Highest unit prices",
  pricesIntro: "By the cost standard of your office. SPJ Rapi brings no prices.",
  pasteHint: "From Excel: copy rows of description, unit, price, source, and paste them into the field Description.",
  pasted: (added, leftOut) =>
    `${added === 1 ? "1 price was" : `${added} prices were`} added.${leftOut === 0 ? "" : ` ${leftOut === 1 ? "1 row" : `${leftOut} rows`} without a price left out.`}`,
  price: (line) => `Price ${line}`,
  addPrice: "Add a price",
  removePrice: (uraian) => `Remove the price ${uraian}`,
  rates: "Tax rates",
  ratesIntro: "Used for the day on which a tax is held back. Rates that you fill in go before those of SPJ Rapi.",
  known: "Rates of SPJ Rapi",
  rate: (line) => `Your rate ${line}`,
  rateOf: (jenis, persen) => `${jenis}: ${persen}`,
  period: (from, to) => {
    if (from === undefined) return to === undefined ? "" : `until ${to}`;
    return to === undefined ? `from ${from}` : `${from} to ${to}`;
  },
  open: "not confirmed",
  change: "Change",
  changeRate: (rate) => `Change the rate ${rate}`,
  addRate: "Add a rate",
  removeRate: (rate) => `Remove the rate ${rate}`,
  fields: {
    uraian: "Description",
    satuan: "Unit",
    harga: "Highest price",
    sumber: "Source",
    dari: "Holds from",
    sampai: "Until",
    jenis: "Tax",
    persen: "Percent",
  },
  uraianHint: "Words that all stand in the line of the RAB, such as paket fullday",
  persenHint: "Where there are several: 11; 12",
  more: (count) => `Show ${count} more`,
};
