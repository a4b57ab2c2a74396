export { compareTanggal, dayOfWeek, isRealTanggal, serialOf, tanggalOfSerial, type Tanggal } from "./tanggalArithmetic";
export { readTanggal, type TanggalReading } from "./tanggalText";
