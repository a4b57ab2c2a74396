import { Badge, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useEffect, useId, useRef } from "react";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { useSay } from "../../../parts/useSay";
import { usePane } from "../../../session/usePane";
import type { TableGlance } from "../../../work/views/sourceView";
import { CertaintyMark } from "../CertaintyMark";
import { TableDetail } from "./TableDetail";

const useStyles = makeStyles({
  item: { scrollMarginTop: "72px", borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    width: "100%",
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { "::first-letter": { textTransform: "uppercase" } },
  line: { display: "block" },
  quiet: { color: tokens.colorNeutralForeground2, display: "block" },
  sure: { display: "inline-flex", alignItems: "center", columnGap: "4px", whiteSpace: "nowrap" },
});

/** One found table or form: what it is, where, how sure, and its row account; opened, all of it. */
export function TableItem({
  table,
  open,
  marks,
}: {
  readonly table: TableGlance;
  readonly open: boolean;
  /** What people decided about it, in words. */
  readonly marks: readonly string[];
}) {
  const styles = useStyles();
  const { store } = usePane();
  const { certainty } = useSay(rapikanIn);
  const item = useRef<HTMLLIElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: "start" });
  }, [open]);
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li ref={item} className={styles.item}>
      <button
        type="button"
        className={styles.head}
        data-table={table.id}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => store.setState({ openedTable: open ? undefined : table.id })}
      >
        <Chevron aria-hidden />
        <span>
          <Text weight="semibold" block className={mergeClasses(styles.line, styles.name)}>
            {table.became}
          </Text>
          <Text size={200} className={styles.quiet}>
            {table.range}: {table.accountText}
          </Text>
          {marks.map((mark) => (
            <Badge key={mark} appearance="outline" color="brand" size="small">
              {mark}
            </Badge>
          ))}
        </span>
        <Text size={200} className={styles.sure}>
          <CertaintyMark sure={table.sure} /> {certainty[table.sure]}
        </Text>
      </button>
      <div id={id}>{open && <TableDetail id={table.id} />}</div>
    </li>
  );
}
