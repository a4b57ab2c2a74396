import type { Notice } from "./notice";

/** An object in JSON, as an address writes it: up to what Office itself sets behind it. */
const NOTICE = /%7B[^&]*/i;

/**
 * The notice behind the `#` of an address; undefined where there is none. Excel on the web sets words of its own before and
 * behind ours (`&_flights=`, `&_xdm_Info=`), whose `&` never stands in ours. Only texts, shown as texts: whatever stands in the
 * address cannot become a part of the page.
 */
export function noticeIn(hash: string): Notice | undefined {
  const [written] = NOTICE.exec(hash) ?? [];
  if (written === undefined) return undefined;
  try {
    const { sentence, buttons } = JSON.parse(decodeURIComponent(written)) as Partial<Notice>;
    return { sentence: String(sentence ?? ""), buttons: (buttons ?? []).map(String) };
  } catch (fault) {
    if (fault instanceof SyntaxError || fault instanceof URIError) return undefined;
    throw fault;
  }
}
