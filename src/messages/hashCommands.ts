/** The data of a package, one behind the other, as the cover of its workbook bears their fingerprint. */
const DATA = ["pemeriksaan", "jejak", "catatan", "keputusan"];

/** Commands that every computer has, for `BACA-DAHULU.txt`: they are the same in each language. */
export const HASH_COMMANDS = {
  linux: "sha256sum -c SHA256SUMS",
  mac: "shasum -a 256 -c SHA256SUMS",
  /** Windows PowerShell: one line that says OK or BEDA of each file. */
  powerShell: `Get-Content SHA256SUMS | ForEach-Object { $s, $f = $_ -split '  ', 2; if ((Get-FileHash -Algorithm SHA256 -LiteralPath $f).Hash -eq $s) { "OK   $f" } else { "BEDA $f" } }`,
  /** The Windows command prompt: one file at a time. */
  prompt: "certutil -hashfile buku-kerja.xlsx SHA256",
  dataOnLinux: `cat ${DATA.map((name) => `data/${name}.json`).join(" ")} | sha256sum`,
  /** In PowerShell and in the command prompt alike. */
  dataOnWindows: `cmd /c "copy /b ${DATA.map((name) => `data\\${name}.json`).join("+")} data.bin & certutil -hashfile data.bin SHA256"`,
} as const;
