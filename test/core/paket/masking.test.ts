import { hideDigits } from "../../../src/core/paket/mask/hideDigits";
import { hideNames, nameIndex } from "../../../src/core/paket/mask/hideNames";
import { namesInFacts } from "../../../src/core/paket/mask/namesInFacts";
import { wordsOfName } from "../../../src/core/paket/mask/namedWords";
import { nameInPayee } from "../../../src/core/paket/mask/nameInPayee";
import { hideNumbers } from "../../../src/core/paket/mask/hideNumbers";
import { KnownNumbers } from "../../../src/core/paket/mask/knownNumbers";

const NIP = "198001012005011001";
const NIK = "1371015203800004";
const PHONE = "081234567890";
const KNOWN = new KnownNumbers();
KNOWN.add(NIP, "nip");
KNOWN.add(NIK, "nik");
KNOWN.add(PHONE, "telepon");
const hide = (text: string) => hideNumbers(text, KNOWN);

it("keeps of a NIP what follows the birth date, of a NIK the region, of a telephone three digits", () => {
  expect([hideDigits(NIP, "nip"), hideDigits(NIK, "nik"), hideDigits(PHONE, "telepon")]).toEqual([
    "********2005011001",
    "137101**********",
    "081*********",
  ]);
});

it.each([
  ["NIP. 19800101 200501 1 001", "NIP. ******** 200501 1 001"],
  ["19800101.200501.1.001", "********.200501.1.001"],
  ["NIK: 1371-0152-0380-0004", "NIK: 1371-01**-****-****"],
  ["hubungi 0812-3456-7890 (Budi)", "hubungi 081*-****-**** (Budi)"],
  [`${NIP} / ${NIK}`, "********2005011001 / 137101**********"],
])("hides known numbers in %j however they are spaced", (text, hidden) => {
  expect(hide(text)).toBe(hidden);
});

it.each([
  ["NIP 197512312000032002 belum terdaftar", "NIP ********2000032002 belum terdaftar"],
  ["no KTP 1306074405910003", "no KTP 130607**********"],
  ["WA +62 821-9988-7766", "WA +62 8**-****-****"],
  ["HP 085263001122", "HP 085*********"],
  ["WA 8126677 8899", "WA 812**** ****"],
  ["NPWP 09.254.294.3-407.000", "NPWP 09.***.***.*-***.***"],
  ["Transfer ke BRI 5550123456 a.n.", "Transfer ke BRI 55******** a.n."],
  ["No. Rek. 7001-0210-12345-6", "No. Rek. 70**-****-*****-*"],
  ["kirim ke yuswandi76@gmail.com", "kirim ke ***@gmail.com"],
  ["0751-33221", "075*-*****"],
  ["(0751) 123456", "(075*) ******"],
  ["Kantor (0751) 7051-234", "Kantor (075*) ****-***"],
  ["0751 705 1234", "075* *** ****"],
  ["021-5205250", "021-*******"],
  ["+62 751 33221", "+62 7** *****"],
  ["075133221", "075******"],
  ["Transport ke Jl. Sudirman No. 12, Padang", "Transport ke Jl. ***, Padang"],
  ["Jalan Merdeka No 4B", "Jalan ***"],
  ["RT 03 / RW 05 Kuranji", "RT *** Kuranji"],
  ["RT02/RW05", "RT***"],
  ["RT.02/05", "RT.***"],
  ["Kel. Lolong RW 7", "Kel. Lolong RW ***"],
  ["NIK 13.71.01.450789.0011", "NIK 13.71.01.******.****"],
  ["NIK1371014507890011", "NIK137101**********"],
  ["NIK 1371 01 450789 0011", "NIK 1371 01 ****** ****"],
  ["no. KTP : 1371–0145–0789–0011 Padang", "no. KTP : 1371–01**–****–**** Padang"],
  ["NIP. 19890705/201503/1/004", "NIP. ********/201503/1/004"],
  ["a.n. 19890705 – 201503 – 1 – 004", "a.n. ******** – 201503 – 1 – 004"],
  ["NIP lama 130 678 912", "NIP lama *** *** **2"],
  ["No.HP0813 7788 1201", "No.HP081* **** ****"],
  ["No HP: 0813.7788.1201", "No HP: 081*.****.****"],
  ["(0813) 77881201", "(081*) ********"],
  ["0813/7788/1201", "081*/****/****"],
  ["ke 0813 – 7788 – 1201 ya", "ke 081* – **** – **** ya"],
  ["HP_081377881201", "HP_081*********"],
  ["hub ０８１３７７８８１２０１", "hub 081*********"],
  ["+62 (0) 813-7788-1201", "+62 (0) ***-****-****"],
  ["telp 778-8990", "telp 778-****"],
  ["NPWP 72.345.678.9-201000", "NPWP 72.***.***.*-******"],
  ["NPWP: 72.345.678.9 – 201.000", "NPWP: 72.***.***.* – ***.***"],
  ["NPWP 0723 4567 8920 1000", "NPWP 07** **** **** ****"],
  ["Rek. Bank Nagari 2100.0210.98765", "Rek. Bank Nagari 21**.****.*****"],
  ["BCA 123.456.7890", "BCA 12*.***.****"],
  ["Mandiri No. 1110012345678", "Mandiri No. 11***********"],
  ["rekening nomor 7123456789", "rekening nomor 71********"],
  ["Rekening a.n. B.S. #12 7123456789", "Rekening a.n. B.S. #12 71********"],
  ["BPD 2100021098765", "BPD 21***********"],
  ["Bank Syariah Indonesia 7123456789", "Bank Syariah Indonesia 71********"],
  ["CIMB Niaga 800123456700", "CIMB Niaga 80**********"],
  [
    "Nomor rekening Bank Nagari Cabang Padang 21000210098765",
    "Nomor rekening Bank Nagari Cabang Padang 21************",
  ],
])("hides in %j what looks personal though no list told so", (text, hidden) => {
  expect(hide(text)).toBe(hidden);
});

it.each([
  "Rp 467.998.630.663,83",
  "16080000",
  "5.1.02.02.05.0043",
  "5.1.02.02.005.00043",
  "1.06.05.1.02.02",
  "DPA/A.1/1.06.0.00.0.00.01.0000/001/2023",
  "465-423/PFM/Dinsos/2023",
  "8 Maret 2023",
  "Kode Rekening 5.1.02.01.01.0024",
  "Kode Rekening: 5.1.02.02.005.00043",
  "08.03.2023",
  "021-2023",
  "BKU 0312 2023",
  "Nomor 0043/0751-2023/SPJ",
  "0751.12.345678",
  "Pemeliharaan Jalan dan Jembatan",
  "Setor lewat BRI PPh 21 411121 100 0323",
  "Bank Nagari SP2D 0012345678/2023",
  "Pulsa HP 2.500.000",
  "Belanja telepon 1250000",
  "Saldo rekening 123.456.789,00",
  "Kode Rekening 510201010052",
  "rekening belanja 5 1 02 01 01 0052",
  "kode billing 820230812345678",
  "0812/345/2023",
  "1 0 812.345.678",
  "RT 02/05/2023",
  'SUMIFS(Anggaran[Jumlah],Anggaran[Kode],"5.1.02")',
  "ab3c198001012005011001f0".padEnd(64, "0"),
])("leaves %j as it is", (text) => {
  expect(hide(text)).toBe(text);
});

describe("names", () => {
  const index = nameIndex([
    { words: wordsOfName("Budi Santoso"), pseudonym: "B.S. #1" },
    { words: wordsOfName("Budi Santoso Putra"), pseudonym: "B.S.P. #2" },
    { words: wordsOfName("Santoso Budi"), pseudonym: "B.S. #1", turned: true },
    { words: wordsOfName("Fajar"), pseudonym: "F. #4" },
    { words: ["santoso"], pseudonym: "S. #1", lone: true },
    { words: wordsOfName("Nur'aini M. Yusuf"), pseudonym: "N.M.Y. #3" },
    { words: ["budisantoso"], pseudonym: "B.S. #1", joined: true },
    { words: ["nur"], pseudonym: "N. #5" },
  ]);

  it.each([
    ["Honor an. BUDI SANTOSO, S.Kom", "Honor an. B.S. #1, S.Kom"],
    ["budi santoso putra dan Budi Santoso", "B.S.P. #2 dan B.S. #1"],
    ["(Nur'aini M. Yusuf)", "(N.M.Y. #3)"],
    ["Daftar_Budi Santoso.xlsx", "Daftar_B.S. #1.xlsx"],
    ["Budi, Santoso", "Budi, S. #1"],
    ["SANTOSO BUDI; Santoso, Budi", "B.S. #1; B.S. #1"],
    ["Uang transport Sdr. Fajar", "Uang transport Sdr. F. #4"],
    ["berangkat sejak fajar, Fajarudin", "berangkat sejak fajar, Fajarudin"],
    ["Budiman Santoso", "Budiman S. #1"],
    ["Honor Sdr. Santoso dan SANTOSO", "Honor Sdr. S. #1 dan S. #1"],
    ["CV Cahaya Santoso, Jl. Santoso, Hotel Santoso", "CV Cahaya Santoso, Jl. Santoso, Hotel Santoso"],
    ["dibayar santoso", "dibayar santoso"],
    ["undangan_budi_santoso.xlsx", "undangan_B.S. #1.xlsx"],
    ["undangan-budi–santoso.xlsx", "undangan-B.S. #1.xlsx"],
    ["UndanganBudiSantoso.xlsx", "UndanganB.S. #1.xlsx"],
    ["undangan budisantoso, BUDISANTOSO", "undangan B.S. #1, B.S. #1"],
    ["Budi Santoso2", "B.S. #1 2"],
    ["sdr. santoso, a.n. fajar, ibu nur", "sdr. S. #1, a.n. F. #4, ibu N. #5"],
    ["Nur Ilahi, nur", "Nur Ilahi, nur"],
    ["Undangan BimTek a.n. Nur'Aini M. Yusuf", "Undangan BimTek a.n. N.M.Y. #3"],
    ["WhatsApp NUR’AINI M. YUSUF, NurAini M. Yusuf", "WhatsApp N.M.Y. #3, N.M.Y. #3"],
    ["SPJBudi Santoso", "SPJB.S. #1"],
  ])("%j becomes %j", (text, hidden) => {
    expect(hideNames(text, index)).toBe(hidden);
  });

  it("finds in names of files single words in any case", () => {
    expect(hideNames("hadir_santoso fajar.xlsx", index, true)).toBe("hadir_S. #1 F. #4.xlsx");
  });
});

it("finds whom the facts of a finding name, firms among the payees left to be told", () => {
  expect(namesInFacts({ nama: ["Budi", "Sari"], jumlah: 5 })).toEqual({ people: ["Budi", "Sari"], payees: [] });
  const beda = { isian: "penerima", formulir: "Toko Jaya", register: "Ali Usman" };
  expect(namesInFacts({ beda }).payees).toEqual(["Toko Jaya", "Ali Usman"]);
  expect(namesInFacts({ beda: { isian: "kode_rekening", formulir: "5.1", register: "5.2" } }).payees).toEqual([]);
});

it.each([
  ["Narasumber Hasan Basri Nasution", "Hasan Basri Nasution"],
  ["Bendahara Rina Marlina", "Rina Marlina"],
  ["Panitia a.n. Joko Widiatmoko", "Joko Widiatmoko"],
  ["Bpk. Yusuf", "Yusuf"],
  ["Bendahara Pengeluaran Pembantu", undefined],
  ["Panitia Rapat Koordinasi", undefined],
  ["Anita Rahmi", undefined],
])("of the payee %j the name behind what somebody is called is %j", (payee, name) => {
  expect(nameInPayee(payee)).toBe(name);
});
