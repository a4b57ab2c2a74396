import { noticeIn } from "../../../../src/hosts/office/shell/noticeIn";

const NOTICE = { sentence: "12 baru & 3 berubah {semua}. Perbarui?", buttons: ["Perbarui", "Batal"] };
const written = encodeURIComponent(JSON.stringify(NOTICE));

describe("the notice behind the # of an address", () => {
  it.each([
    ["as we wrote it", `#${written}`],
    ["with what Office sets behind it", `#${written}&_xdm_Info=a|b|c`],
    ["with what Office sets before it", `#&_flights=abc${written}`],
  ])("is read %s", (_how, hash) => expect(noticeIn(hash)).toEqual(NOTICE));

  it.each(["", "#", "#halaman", "#%7Bcut", "#%7B%E0%A4%A"])("is none in %p", (hash) =>
    expect(noticeIn(hash)).toBeUndefined(),
  );
});
