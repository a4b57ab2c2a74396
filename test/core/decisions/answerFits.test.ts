import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { answerFits } from "../../../src/core/decisions/answerFits";
import type { Question } from "../../../src/core/records/records";

type Asked = Pick<Question, "about" | "field">;
const fits = (asked: Asked, words: string) => answerFits(asked, words, rakorVervalDtks);

describe("words written in answer to a question", () => {
  it.each<[Asked, string]>([
    [{ about: "amount", field: "jumlah" }, "1.250.000"],
    [{ about: "amount", field: "jumlah" }, "Rp 1.250.000,-"],
    [{ about: "date", field: "tanggal" }, "8 Maret 2023"],
    [{ about: "date", field: "tanggal" }, "8/3/2023"],
    [{ about: "kab-kota", field: "kab_kota" }, "Kota Solok"],
    [{ about: "kab-kota", field: "kab_kota" }, "Pessel"],
    [{ about: "kab-kota", field: "kab_kota" }, "Provinsi Sumatera Barat"],
    [{ about: "code", field: "kode_rekening" }, "5.1.02.02.05.0043"],
    [{ about: "number", field: "nip" }, "19740109 199901 2 007"],
    [{ about: "number", field: "volume" }, "2,5"],
    [{ about: "peran", field: "jabatan" }, "Supervisor"],
    [{ about: "peran", field: "jabatan" }, "panitia"],
  ])("fit %j when they are %p", (asked, words) => expect(fits(asked, words)).toBe(true));

  it.each<[Asked, string]>([
    [{ about: "amount", field: "jumlah" }, "tidak tahu"],
    [{ about: "date", field: "tanggal" }, "kemarin"],
    [{ about: "date", field: "tanggal" }, "31 Februari 2023"],
    [{ about: "kab-kota", field: "kab_kota" }, "asdf"],
    [{ about: "kab-kota", field: "kab_kota" }, "Solok"],
    [{ about: "code", field: "kode_rekening" }, "hotel"],
    [{ about: "number", field: "nip" }, "tidak ada"],
    [{ about: "number", field: "volume" }, "banyak"],
    [{ about: "peran", field: "jabatan" }, "tamu"],
  ])("do not fit %j when they are %p", (asked, words) => expect(fits(asked, words)).toBe(false));
});
