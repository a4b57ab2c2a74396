// Invented participants, the same on every machine: the rows that every contestant reads.
const KAB_KOTA = [
  "Kabupaten Pesisir Selatan",
  "Kabupaten Solok",
  "Kabupaten Sijunjung",
  "Kabupaten Tanah Datar",
  "Kabupaten Padang Pariaman",
  "Kabupaten Agam",
  "Kabupaten Lima Puluh Kota",
  "Kabupaten Pasaman",
  "Kabupaten Kepulauan Mentawai",
  "Kabupaten Dharmasraya",
  "Kabupaten Solok Selatan",
  "Kabupaten Pasaman Barat",
  "Kota Padang",
  "Kota Solok",
  "Kota Sawahlunto",
  "Kota Padang Panjang",
  "Kota Bukittinggi",
  "Kota Payakumbuh",
  "Kota Pariaman",
];
const FIRST = [
  "Budi",
  "Siti",
  "Rahmat",
  "Yusnita",
  "Hendra",
  "Desi",
  "Afrizal",
  "Mira",
  "Joni",
  "Ratna",
  "Zulfikar",
  "Elvi",
  "Rudi",
  "Nurhayati",
  "Fajar",
  "Lina",
];
const LAST = [
  "Santoso",
  "Piliang",
  "Caniago",
  "Koto",
  "Sikumbang",
  "Tanjung",
  "Guci",
  "Malayu",
  "Jambak",
  "Chaniago",
  "Panyalai",
  "Mandaliko",
];
const SEAT = ["Kepala Dinas Sosial", "Kepala Dinas Dukcapil", "Supervisor SIKS-NG", "Pengisi Data SIKS-NG"];

export const HEADER = [
  "No",
  "Nama",
  "NIP",
  "Jabatan",
  "Instansi",
  "Kab/Kota",
  "No HP",
  "Tanggal",
  "Tanda Tangan",
  "Jumlah Diterima (Rp)",
];
/** 8 March 2023 as an Excel serial. */
export const EVENT_SERIAL = 44993;

/** Row `i` (from 0) of a payment list; every value is made from `i` alone. */
export function person(i) {
  const number = String(i + 1).padStart(6, "0");
  const nip = nipOf(i);
  const name = `${FIRST[i % FIRST.length]} ${LAST[(i * 7) % LAST.length]} ${number}`;
  const kabKota = KAB_KOTA[i % KAB_KOTA.length];
  return [
    i + 1,
    name,
    nip,
    SEAT[i % SEAT.length],
    `Dinas Sosial ${kabKota}`,
    kabKota,
    `0812-${number.slice(0, 4)}-${number.slice(2)}`,
    EVENT_SERIAL,
    "ttd",
    100_000 + (i % 5) * 25_000,
  ];
}

/** A well-formed NIP that no other row has. */
function nipOf(i) {
  const two = (n) => String(n).padStart(2, "0");
  const serial = String(i % 1000).padStart(3, "0");
  const day = (Math.floor(i / 1000) % 28) + 1;
  const month = (Math.floor(i / 28_000) % 12) + 1;
  const year = 1965 + (Math.floor(i / 336_000) % 30);
  return `${year}${two(month)}${two(day)} ${year + 25}01 ${(i % 2) + 1} ${serial}`;
}

export function paidIn(rows) {
  let sum = 0;
  for (let i = 0; i < rows; i++) sum += 100_000 + (i % 5) * 25_000;
  return sum;
}
