import { readKabKota, type KabKota, type KabKotaReading, type Wilayah } from "./kabKota";
import { allProvinsi } from "./provinsi";

let whole: Wilayah | undefined;

/** Which kab/kota of the whole country a text names, or which province: for texts that name none of the activity's own. */
export function readKabKotaOfIndonesia(text: string): KabKotaReading {
  return readKabKota(text, (whole ??= indonesia()));
}

/** All provinces as one region: whatever is called as one of them is `provinsi`. */
function indonesia(): Wilayah {
  const provinces = allProvinsi();
  return {
    kodeProvinsi: "",
    namaProvinsi: "",
    singkatanProvinsi: provinces.flatMap(({ namaProvinsi, singkatanProvinsi }) => [
      namaProvinsi,
      ...(singkatanProvinsi ?? []),
    ]),
    kabKota: provinces.flatMap(({ kabKota }): readonly KabKota[] => kabKota),
  };
}
