import { joinPeople } from "../../../src/core/people/joinPeople";
import type { Peserta } from "../../../src/core/records/peserta";
import { orang } from "../../support/recordBuilders";

const names = (rows: readonly Peserta[]) =>
  joinPeople(rows).orang.map((person) => person.rows.map(({ nama }) => nama.value));

const FIRST = "Budi Rina Hendra Yusuf Agus Rudi Dedi Novi Lina".split(" ");
const LAST = "Aminah Hidayat Saputra Lestari Rahman Wijaya Setiawan Susanti Nasution Siregar Harahap".split(" ");

describe("joinPeople", () => {
  it("joins one NIP, however the name is written, and one name and place without a NIP", () => {
    const rows = orang(
      "hadir",
      "Hadir",
      `nama                   | nip                   | asal
       Rina Oktaviani, S.Sos  | 19850412 201001 2 013 | 13.71
       RINA OKTAVIANI S. Sos. |                       | 13.71
       R. Oktaviani           | 198504122010012013    | 13.06`,
    );
    expect(names(rows)).toEqual([["Rina Oktaviani, S.Sos", "RINA OKTAVIANI S. Sos.", "R. Oktaviani"]]);
  });

  it("joins one NIK, and one mobile telephone beside names that may be one, however both are written", () => {
    const came = orang(
      "hadir",
      "Hadir",
      `nama            | nik                | hp             | asal
       Rina Oktaviani  | 1371015204850001   | 0812-3456-7890 | 13.71
       Sri Wahyuni     |                    | 085212345678   | 13.71
       Fitri Handayani |                    | 081311112222   | 13.06`,
    );
    const paid = orang(
      "pembayaran",
      "Bayar",
      `nama           | nik                 | hp
       R. Oktaviani    | 137101 520485 0001 |
       Wahyuni         |                    | +62 852-1234-5678
       Dedi Kurniawan  |                    | 0813 1111 2222`,
    );
    // Who lent a colleague her telephone is not that colleague.
    expect(names([...came, ...paid])).toEqual([
      ["Rina Oktaviani", "R. Oktaviani"],
      ["Sri Wahyuni", "Wahyuni"],
      ["Fitri Handayani"],
      ["Dedi Kurniawan"],
    ]);
  });

  it("keeps namesakes with two NIK apart, and asks about one name and telephone of two places", () => {
    const came = orang(
      "hadir",
      "Hadir",
      "nama | nik | hp | asal\nAhmad Yani | 1371011205780001 | | 13.71\nBudi Santoso | | 081234567890 | 13.71",
    );
    const paid = orang(
      "pembayaran",
      "Bayar",
      "nama | nik | hp | asal\nAhmad Yani | 1306012501690002 | | 13.71\nBudi Santoso | | 081234567890 | 13.06",
    );
    const { orang: people, unsure } = joinPeople([...came, ...paid]);
    expect(people).toHaveLength(4);
    expect(unsure.map((pair) => pair.map(({ nama }) => nama.value))).toEqual([
      ["Ahmad Yani", "Ahmad Yani"],
      ["Budi Santoso", "Budi Santoso"],
    ]);
  });

  it("keeps namesakes of two places, and of one place with two NIP, apart", () => {
    const rows = orang(
      "hadir",
      "Hadir",
      `nama       | nip                | asal
       Ahmad Yani | 197001011995031001 | 13.71
       Ahmad Yani | 198001012005031002 | 13.71
       Ahmad Yani |                    | 13.06`,
    );
    expect(names(rows)).toHaveLength(3);
  });

  it("joins a row of unknown place to the only person of that name, unless the name is a single word", () => {
    const rows = orang(
      "hadir",
      "Hadir",
      "nama | asal\nDedi Kurniawan | 13.71\nDedi Kurniawan | \nYulia | 13.71\nYulia |",
    );
    expect(names(rows)).toEqual([["Dedi Kurniawan", "Dedi Kurniawan"], ["Yulia"], ["Yulia"]]);
  });

  it("joins a single word where both lists name one school to work at, and asks where they do not", () => {
    const came = orang(
      "hadir",
      "Hadir",
      "nama | instansi | asal\nSuryadi, S.Pd | SDN Ngaglik 2 | 13.71\nTugiman | SDN Tempel 1 | 13.71",
    );
    const paid = orang("pembayaran", "Bayar", "nama | instansi\nTugiman | SDN Mlati 3\nSuryadi, S.Pd | SDN NGAGLIK 2");
    const { orang: people, unsure } = joinPeople([...came, ...paid]);
    expect(people.map(({ rows }) => rows.map(({ instansi }) => instansi?.value))).toEqual([
      ["SDN Ngaglik 2", "SDN NGAGLIK 2"],
      ["SDN Tempel 1"],
      ["SDN Mlati 3"],
    ]);
    expect(unsure.map(([one]) => one.nama.value)).toEqual(["Tugiman"]);
  });

  it("leaves the people of one list in its order, and one who was written twice at the first place", () => {
    const rows = orang(
      "hadir",
      "Hadir",
      `nama           | nip                | asal
       Dedi Kurniawan |                    | 13.71
       Rina Oktaviani | 198504122010012013 | 13.71
       Yulia Sari     |                    | 13.06
       Dedi Kurniawan |                    | 13.71
       R. Oktaviani   | 198504122010012013 | 13.71
       Ahmad Yani     |                    | 13.06`,
    );
    expect(names(rows)).toEqual([
      ["Dedi Kurniawan", "Dedi Kurniawan"],
      ["Rina Oktaviani", "R. Oktaviani"],
      ["Yulia Sari"],
      ["Ahmad Yani"],
    ]);
  });

  it("finds who was written twice on a list of people of no known place, whoever else names them", () => {
    const came = orang("hadir", "Hadir", "nama\nDedi Kurniawan\nRina Oktaviani");
    const paid = orang("pembayaran", "Bayar", "nama\nDedi Kurniawan\nRina Oktaviani\nDedi Kurniawan");
    expect(names([...came, ...paid])).toEqual([
      ["Dedi Kurniawan", "Dedi Kurniawan", "Dedi Kurniawan"],
      ["Rina Oktaviani", "Rina Oktaviani"],
    ]);
  });

  it("keeps two unrelated names apart that share a NIP filled down the column", () => {
    const rows = orang(
      "hadir",
      "Hadir",
      "nama | nip | asal\nRina Oktaviani | 198504122010012013 | 13.71\nFitri Handayani | 198504122010012013 | 13.71",
    );
    expect(names(rows)).toHaveLength(2);
  });

  it("asks about one NIK beside two NIP, or two places: one of them was copied", () => {
    const came = orang(
      "hadir",
      "Hadir",
      "nama | nip | nik | asal\nAhmad Fauzi | 197001011995031001 | 1371011205780001 | 13.71",
    );
    const paid = orang(
      "pembayaran",
      "Bayar",
      "nama | nip | nik | asal\nAhmad Rizki | 198001012005031002 | 1371011205780001 | 13.10",
    );
    const { orang: people, unsure } = joinPeople([...came, ...paid]);
    expect([people.length, unsure.length]).toEqual([2, 1]);
  });

  it("joins nobody by a shortened name and a telephone that two colleagues give", () => {
    const came = orang("hadir", "Hadir", "nama | hp\nAhmad | 081234567890");
    const paid = orang("pembayaran", "Bayar", "nama | hp\nAhmad Fauzi | 081234567890\nAhmad Rizki | 081234567890");
    const { orang: people, unsure } = joinPeople([...came, ...paid]);
    expect([people.length, unsure.length]).toEqual([3, 2]);
  });

  it("keeps two people of one list apart that share a number and one word of their names", () => {
    const rows = orang(
      "pembayaran",
      "KPM",
      "nama | nik\nAmri Tanjung | 1371011205780001\nAmri Siregar | 1371011205780001",
    );
    expect(names(rows)).toHaveLength(2);
  });

  it("keeps two people apart who stand side by side on one list, whatever a third row says", () => {
    const rows = [
      ...orang(
        "hadir",
        "Hadir",
        "nama | asal | peran\nAndi Saputra | 13.71 | supervisor\nAndri Saputra | 13.71 | pengisi-data",
      ),
      ...orang("pembayaran", "Bayar", "nama | asal | peran\nAndi Saputra | 13.71 |"),
    ];
    expect(names(rows)).toEqual([["Andi Saputra", "Andi Saputra"], ["Andri Saputra"]]);
  });

  it("joins a single word on two lists that name no places, unless it fits two", () => {
    const came = orang("hadir", "Hadir", "nama | nip\nSuroso |\nSuharti |");
    expect(names([...came, ...orang("pembayaran", "Bayar", "nama | nip\nSuroso |")])).toEqual([
      ["Suroso", "Suroso"],
      ["Suharti"],
    ]);
    const two = orang("pembayaran", "Bayar", "nama | nip\nSuroso | 196504121990011013\nSuroso | 198504122010011013");
    expect(names([...came, ...two])).toHaveLength(4);
  });

  describe("with a name that many bear", () => {
    /** In a place of two hundred every tenth is called Sri, every tenth Wahyuni, and two of them Sri Wahyuni. */
    const others = Array.from({ length: 198 }, (_, index) => {
      const [first, last] = [
        index % 10 === 0 ? "Sri" : FIRST[index % 9],
        index % 10 === 1 ? "Wahyuni" : LAST[index % 11],
      ];
      return `${first} ${last} | | 13.71 |`;
    });
    const hadir = orang(
      "hadir",
      "Hadir",
      [
        "nama | nip | asal | peran",
        ...others,
        "Sri Wahyuni | 198504122010012013 | 13.71 | supervisor",
        "Sri Wahyuni | 199001012015032001 | 13.71 | pengisi-data",
      ].join("\n"),
    );
    const [supervisor, pengisiData] = hadir.slice(-2);
    const joinedWith = (paid: readonly Peserta[]) => {
      const { orang, unsure } = joinPeople([...hadir, ...paid]);
      const row = paid[0];
      return {
        with: orang.find(({ rows }) => rows.some((one) => one === row))?.rows.filter((one) => one !== row),
        asked: unsure.filter((pair) => pair.some((one) => one === row)).map((pair) => pair.find((one) => one !== row)),
      };
    };

    it("asks about a row that does not say which of two namesakes it means", () => {
      const found = joinedWith(orang("pembayaran", "Bayar", "nama | asal\nSri Wahyuni | 13.71"));
      expect(found.with).toEqual([]);
      expect(found.asked).toEqual([supervisor, pengisiData]);
    });

    it("joins it where the seat says which", () => {
      const found = joinedWith(orang("pembayaran", "Bayar", "nama | asal | peran\nSri Wahyuni | 13.71 | pengisi-data"));
      expect(found).toEqual({ with: [pengisiData], asked: [] });
    });

    it("keeps both apart who stand on one list and nowhere else", () => {
      const paid = orang("pembayaran", "Bayar", "nama | asal\nSri Wahyuni | 13.71\nSri Wahyuni | 13.71");
      expect(joinedWith(paid).with).toEqual([]);
    });
  });

  describe("of namesakes on a list that names no places", () => {
    const came = orang(
      "hadir",
      "Hadir",
      `nama            | asal
       Rina Oktaviani  | 13.71
       Sri Wahyuni     | 13.71
       Dedi Kurniawan  | 13.71
       Lina Marlina    | 13.06
       Sri Wahyuni     | 13.06
       Budi Santoso    | 13.06`,
    );
    const paid = (...nama: readonly string[]) => orang("pembayaran", "Bayar", ["nama", ...nama].join("\n"));
    const rowsOf = (bayar: readonly Peserta[]) =>
      joinPeople([...came, ...bayar])
        .orang.filter(({ rows: [{ nama }] }) => nama.value === "Sri Wahyuni")
        .map(({ rows }) => rows.map(({ at }) => `${at.sheet} ${at.row}`));

    it("joins each who stands between the same two people: the list was typed off the other", () => {
      const typedOff = paid(
        "Rina Oktaviani",
        "SRI WAHYUNI, S.Sos",
        "Dedi Kurniawan",
        "Sri Wahyuni",
        "Budi Santoso",
        "Lina Marlina",
      );
      expect(rowsOf(typedOff)).toEqual([
        ["Hadir 3", "Bayar 3"],
        ["Hadir 6", "Bayar 5"],
      ]);
    });

    it("joins nobody where the order is another one, or only that of the letters", () => {
      const another = paid("Budi Santoso", "Sri Wahyuni", "Rina Oktaviani", "Dedi Kurniawan", "Lina Marlina");
      const sorted = paid("Budi Santoso", "Dedi Kurniawan", "Lina Marlina", "Rina Oktaviani", "Sri Wahyuni");
      for (const list of [another, sorted]) expect(rowsOf(list).filter((rows) => rows.length > 1)).toEqual([]);
    });
  });

  it("never joins offices", () => {
    const rows = orang("undangan", "Undangan", "nama | asal\nKepala Dinas Sosial | 13.71\nKepala Dinas Sosial | 13.71");
    expect(names(rows)).toHaveLength(2);
  });

  it("joins the 100,000 rows of a long list", () => {
    const text = [
      "nama | asal",
      ...Array.from({ length: 100_000 }, (_, index) => `Peserta Nomor ${index % 50_000} | 13.71`),
    ];
    expect(joinPeople(orang("hadir", "Hadir", text.join("\n"))).orang).toHaveLength(50_000);
  });
});
