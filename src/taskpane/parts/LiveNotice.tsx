import { Button } from "@fluentui/react-components";
import { liveIn } from "../../messages/pane/live";
import { takeWorkbook } from "../session/actions/sources";
import { lackingInAll, type Live, NOTHING_LIVE } from "../session/paneState";
import { usePane, usePaneState } from "../session/usePane";
import { Notice } from "./Notice";
import { useSay } from "./useSay";

/** What happened in Excel since the review, and what to do about it. */
export default function LiveNotice({ live }: { readonly live: Live }) {
  const pane = usePane();
  const say = useSay(liveIn);
  const working = usePaneState(({ work }) => work !== undefined);
  const { changedSheets } = live;
  const { needReason, notKnown } = lackingInAll(live);
  const sentences = [
    ...(changedSheets.length > 0 ? [say.changed(changedSheets)] : []),
    ...(needReason > 0 ? [say.needReason(needReason)] : []),
    ...(notKnown > 0 ? [say.notKnown(notKnown)] : []),
  ];
  const close = () => pane.store.setState({ live: NOTHING_LIVE });
  return (
    <Notice intent="info" title={say.title} sentences={sentences} close={say.close} onClose={close}>
      {changedSheets.length > 0 && (
        <Button disabled={working} onClick={() => void takeWorkbook(pane)}>
          {say.checkAgain}
        </Button>
      )}
    </Notice>
  );
}
