# The same job as a careful colleague would script it: read, structure, recap, check, write. It knows the layout.
import sys
import pandas
output, inputs = sys.argv[1], sys.argv[2:]
frames, total = [], 0
for path in inputs:
    for name, sheet in pandas.read_excel(path, header=None, sheet_name=None, dtype=object).items():
        top = sheet.index[sheet[0] == "No"][0]
        data = sheet.iloc[top + 1:].copy()
        data.columns = list(sheet.iloc[top])
        data["Sumber"] = [f"{path} {name}!A{i + 1}" for i in data.index]
        total += data.loc[data["Nama"] == "JUMLAH", "Jumlah Diterima (Rp)"].sum()
        frames.append(data[data["Nama"] != "JUMLAH"])
people = pandas.concat(frames)
paid = people["Jumlah Diterima (Rp)"].astype(float)
recap = people.assign(jumlah=paid).groupby("Kab/Kota").agg(orang=("Nama", "count"), jumlah=("jumlah", "sum"))
findings = [("tanda-tangan-kosong", s) for s in people.loc[people["Tanda Tangan"].isna(), "Sumber"]]
findings += [("peserta-ganda", s) for s in people.loc[people.duplicated(["Nama", "NIP"]), "Sumber"]]
findings += [("nip-tidak-sah", s) for s in people.loc[~people["NIP"].astype(str).str.match(r"^\d{8} \d{6} \d \d{3}$"), "Sumber"]]
if paid.sum() != total:
    findings.append(("subtotal-berbeda", f"{total} {paid.sum()}"))
if paid.sum() > 50041800:
    findings.append(("pagu-terlampaui", f"50041800 {paid.sum()}"))
with pandas.ExcelWriter(output, engine="openpyxl") as book:
    people.to_excel(book, sheet_name="Peserta", index=False)
    recap.to_excel(book, sheet_name="Rekap")
    pandas.DataFrame(findings, columns=["kode", "di"]).to_excel(book, sheet_name="Perlu Diperiksa", index=False)
print(len(people))
