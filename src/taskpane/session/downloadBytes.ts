/** Saves bytes as a file on this computer, where the browser keeps what is downloaded. */
export function downloadBytes(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // By then the browser has taken the bytes.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
