import { CLOSE, OPEN, type XmlScanner } from "../xml/xmlScanner";
import { resolveEscapes } from "../xml/xmlText";

/** The text of the `si` or `is` just opened: its runs joined, the phonetic ones (`rPh`) left out. */
export function readRichText(xml: XmlScanner): string {
  const outside = xml.depth - 1;
  let text = "";
  for (let token = xml.next(); token !== CLOSE || xml.depth > outside; token = xml.next()) {
    if (token !== OPEN) continue;
    if (xml.is("t")) text += xml.contentText();
    else if (!xml.is("r")) xml.skip();
  }
  return resolveEscapes(text);
}

/** The shared texts in their order, from a part whose root is `sst`. */
export function readSharedTexts(xml: XmlScanner): string[] {
  const texts: string[] = [];
  for (let token = xml.next(); token !== 0; token = xml.next()) {
    if (token === OPEN && xml.is("si")) texts.push(readRichText(xml));
  }
  return texts;
}
