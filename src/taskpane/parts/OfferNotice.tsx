import { Button } from "@fluentui/react-components";
import type { Decisions } from "../../core/decisions/decisions";
import { formatRupiah, formatTanggal } from "../../messages/format";
import { givenIn } from "../../messages/pane/given";
import { paneMessagesIn } from "../../messages/pane/shell";
import type { Offer } from "../session/given/settingsFiles";
import { settleOffer } from "../session/given/takeGiven";
import { usePane, usePaneState } from "../session/usePane";
import { Notice } from "./Notice";
import { unbroken } from "./unbroken";
import { useSay } from "./useSay";

/** An activity, or decisions, that came as a file with the papers: nothing is judged by it before a person says so. */
export default function OfferNotice({ offer }: { readonly offer: Offer }) {
  const pane = usePane();
  const say = useSay(givenIn);
  const { close } = useSay(paneMessagesIn);
  const language = usePaneState((state) => state.language);
  const working = usePaneState(({ work }) => work !== undefined);
  const { what, path } = offer;
  const sentence =
    offer.what === "acara"
      ? say.offerAcara(
          path,
          offer.acara.nama,
          formatTanggal(offer.acara.tanggal, language),
          formatRupiah(offer.acara.pagu),
        )
      : say.offerDecisions(path, countOf(offer.decisions));
  const settle = (take: boolean) => () => void settleOffer(pane, offer, take);
  return (
    <Notice
      intent="info"
      title={say.offerTitle[what]}
      sentences={[unbroken(sentence)]}
      close={close}
      onClose={settle(false)}
    >
      <Button appearance="primary" disabledFocusable={working} onClick={settle(true)}>
        {say.use[what]}
      </Button>
      <Button onClick={settle(false)}>{say.useNot}</Button>
    </Notice>
  );
}

function countOf(decisions: Decisions): number {
  return Object.values(decisions).reduce((sum, list: readonly unknown[]) => sum + list.length, 0);
}
