// The same job as a careful colleague would script it: read, structure, recap, check, write. It knows the layout.
const ExcelJS = require("exceljs");
const [, , output, ...inputs] = process.argv;
const plain = (value) => (value && typeof value === "object" && "result" in value ? value.result : value);
(async () => {
  const people = [];
  let total = 0;
  for (const path of inputs) {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    for (const sheet of book.worksheets) {
      let columns;
      sheet.eachRow((row, number) => {
        const values = row.values.map(plain);
        if (!columns) {
          if (values[1] === "No") columns = values;
          return;
        }
        if (values[2] === "JUMLAH") total += values[10];
        else
          people.push({
            no: values[1],
            nama: values[2],
            nip: values[3],
            jabatan: values[4],
            instansi: values[5],
            kabKota: values[6],
            hp: values[7],
            tanggal: values[8],
            ttd: values[9],
            jumlah: values[10],
            sumber: `${path} ${sheet.name}!A${number}`,
          });
      });
    }
  }
  const perKabKota = new Map();
  const nips = new Map();
  const findings = [];
  let paid = 0;
  for (const person of people) {
    const recap = perKabKota.get(person.kabKota) ?? { orang: 0, jumlah: 0 };
    recap.orang++;
    recap.jumlah += person.jumlah;
    perKabKota.set(person.kabKota, recap);
    paid += person.jumlah;
    if (!person.ttd) findings.push(["tanda-tangan-kosong", person.nama, person.sumber]);
    const same = nips.get(person.nip);
    if (same && same.nama === person.nama) findings.push(["peserta-ganda", person.nama, person.sumber]);
    nips.set(person.nip, person);
    if (!/^\d{8} \d{6} \d \d{3}$/.test(person.nip)) findings.push(["nip-tidak-sah", person.nama, person.sumber]);
  }
  if (paid !== total) findings.push(["subtotal-berbeda", String(total), String(paid)]);
  if (paid > 50_041_800) findings.push(["pagu-terlampaui", "50041800", String(paid)]);
  const result = new ExcelJS.Workbook();
  const sheet = result.addWorksheet("Peserta");
  sheet.columns = [
    "no",
    "nama",
    "nip",
    "jabatan",
    "instansi",
    "kabKota",
    "hp",
    "tanggal",
    "ttd",
    "jumlah",
    "sumber",
  ].map((key) => ({ header: key, key, width: 20 }));
  for (const person of people) sheet.addRow(person);
  sheet.getColumn("jumlah").numFmt = '"Rp" #,##0';
  const recap = result.addWorksheet("Rekap");
  for (const [name, { orang, jumlah }] of perKabKota) recap.addRow([name, orang, jumlah]);
  const list = result.addWorksheet("Perlu Diperiksa");
  for (const finding of findings) list.addRow(finding);
  await result.xlsx.writeFile(output);
  console.log(people.length);
})();
