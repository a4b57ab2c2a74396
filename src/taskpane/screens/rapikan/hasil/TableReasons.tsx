import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { CellLink } from "../../../parts/CellLink";
import { useSay } from "../../../parts/useSay";
import type { TableView } from "../../../work/views/tableView";
import { CertaintyMark } from "../CertaintyMark";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "6px" },
  quiet: { color: tokens.colorNeutralForeground2, display: "block" },
});

/** "Kenapa?": of the table, of each column, of each row that nobody can be sure of, and the lines of a form. */
export function TableReasons({ table }: { readonly table: TableView }) {
  const styles = useStyles();
  const { hasil: say, certainty } = useSay(rapikanIn);
  const cell = (row: number, col: number) => ({ file: table.file, sheet: table.sheet, row, col });
  return (
    <Accordion collapsible multiple>
      {table.why.length > 0 && (
        <Part value="table" title={say.whyTable}>
          {table.why.map((one) => (
            <li key={one}>
              <Text size={200}>{one}</Text>
            </li>
          ))}
        </Part>
      )}
      {table.columns.length > 0 && (
        <Part value="columns" title={say.whyColumns}>
          {table.columns.map((column) => (
            <li key={column.col}>
              <Text size={200}>
                <CertaintyMark sure={column.sure} /> {say.columnMeans(column.letter, column.header)}:{" "}
                <strong>{column.name ?? say.notUsed}</strong> ({certainty[column.sure]})
              </Text>
              {column.why.length > 0 && (
                <Text size={200} className={styles.quiet}>
                  {column.why.join("; ")}
                </Text>
              )}
            </li>
          ))}
        </Part>
      )}
      {table.unsureRows.length > 0 && (
        <Part value="rows" title={say.unsureRows(table.unsureRows.length)}>
          {table.unsureRows.map((row) => (
            <li key={row.row}>
              <CellLink at={cell(row.row, table.at.left)} />
              <Text size={200} className={styles.quiet}>
                {row.why.join("; ")}
              </Text>
            </li>
          ))}
        </Part>
      )}
      {table.fields.length > 0 && (
        <Part value="fields" title={say.fields}>
          {table.fields.map((field) => (
            <li key={`${field.row}:${field.col}:${field.name}`}>
              <Text size={200}>
                <strong>{field.name}</strong> {field.text === "" ? "..." : field.text}
              </Text>{" "}
              <CellLink at={cell(field.row, field.col)} />
            </li>
          ))}
        </Part>
      )}
    </Accordion>
  );
}

function Part({
  value,
  title,
  children,
}: {
  readonly value: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader size="small">{title}</AccordionHeader>
      <AccordionPanel>
        <ul className={styles.list}>{children}</ul>
      </AccordionPanel>
    </AccordionItem>
  );
}
