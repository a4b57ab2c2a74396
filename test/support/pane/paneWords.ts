import { paneBenangIn } from "../../../src/messages/pane/benang";
import { berandaIn } from "../../../src/messages/pane/beranda";
import { diperiksaIn } from "../../../src/messages/pane/diperiksa";
import { eksporIn } from "../../../src/messages/pane/ekspor";
import { formulirIn } from "../../../src/messages/pane/formulir";
import { paneKelengkapanIn } from "../../../src/messages/pane/kelengkapan";
import { ketentuanIn } from "../../../src/messages/pane/ketentuan";
import { lembarIn } from "../../../src/messages/pane/lembar";
import { mejaIn } from "../../../src/messages/pane/meja";
import { pengaturanIn } from "../../../src/messages/pane/pengaturan";
import { rapikanIn } from "../../../src/messages/pane/rapikan";
import { rekapIn } from "../../../src/messages/pane/rekap";
import { paneMessagesIn } from "../../../src/messages/pane/shell";
import type { Language } from "../../../src/messages/language";

/** The words of every screen, by which tests find their way as a person does. */
export function paneWords(language: Language) {
  return {
    shell: paneMessagesIn(language),
    beranda: berandaIn(language),
    rapikan: rapikanIn(language),
    diperiksa: diperiksaIn(language),
    rekap: rekapIn(language),
    benang: paneBenangIn(language),
    kelengkapan: paneKelengkapanIn(language),
    ekspor: eksporIn(language),
    lembar: lembarIn(language),
    meja: mejaIn(language),
    formulir: formulirIn(language),
    ketentuan: ketentuanIn(language),
    pengaturan: pengaturanIn(language),
  };
}
