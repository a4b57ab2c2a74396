import { Button, Text } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { useContext, useState, type ClipboardEvent } from "react";
import { ketentuanIn } from "../../../../messages/pane/ketentuan";
import { useSay } from "../../../parts/useSay";
import { EMPTY_PRICE, type PriceDraft } from "../../../session/ketentuanDraft";
import { pricesIn } from "../../../session/pastedPrices";
import { FieldWords } from "../form/fieldWords";
import { TypedField } from "../form/TypedField";
import { addId, useAfterRemoval } from "../form/useAfterRemoval";
import { useTableStyles } from "./useTableStyles";

/** Lines that are drawn at a time. */
const PORTION = 20;

/** The highest prices of the office, line by line; rows of a sheet can be pasted into any of its fields. */
export function PriceTable({
  prices,
  onChange,
}: {
  readonly prices: readonly PriceDraft[];
  readonly onChange: (prices: readonly PriceDraft[]) => void;
}) {
  const styles = useTableStyles();
  const say = useSay(ketentuanIn);
  const [shown, setShown] = useState(PORTION);
  const [told, setTold] = useState("");
  const onRemove = useAfterRemoval("hargaTertinggi", "uraian", prices.length);
  const drawn = Math.max(shown, useLastTold());
  const change = (index: number, changed: Partial<PriceDraft>) =>
    onChange(prices.map((price, at) => (at === index ? { ...price, ...changed } : price)));
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    if (!/\t|\n./.test(text)) return;
    event.preventDefault();
    const pasted = pricesIn(text);
    setTold(say.pasted(pasted.prices.length, pasted.leftOut));
    if (pasted.prices.length === 0) return;
    onChange([...prices.filter((price) => Object.values(price).some((value) => value !== "")), ...pasted.prices]);
  };
  const field = (index: number, name: keyof PriceDraft, more: { className?: string; hint?: string } = {}) => (
    <TypedField
      path={`hargaTertinggi[${index + 1}].${name}`}
      label={say.fields[name]}
      numeric={name === "harga"}
      value={prices[index]?.[name] ?? ""}
      onChange={(value) => change(index, { [name]: value })}
      {...more}
    />
  );
  return (
    <section className={styles.table} aria-label={say.prices} onPaste={paste}>
      <Text weight="semibold" as="h4" className={styles.heading}>
        {say.prices}
      </Text>
      <Text size={200}>{say.pricesIntro}</Text>
      {prices.slice(0, drawn).map((price, index) => (
        <div key={index} role="group" aria-label={say.price(index + 1)} className={styles.line}>
          <div className={styles.title}>
            <Text size={200} weight="semibold">
              {say.price(index + 1)}
            </Text>
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={say.removePrice(price.uraian === "" ? String(index + 1) : price.uraian)}
              onClick={() => {
                onRemove(index + 1);
                onChange(prices.filter((_price, at) => at !== index));
              }}
            />
          </div>
          {field(index, "uraian", { className: styles.whole, ...(index === 0 ? { hint: say.uraianHint } : {}) })}
          {field(index, "satuan")}
          {field(index, "harga")}
          {field(index, "sumber", { className: styles.whole })}
          {field(index, "dari")}
          {field(index, "sampai")}
        </div>
      ))}
      {prices.length > drawn && (
        <Button className={styles.add} onClick={() => setShown(drawn + PORTION)}>
          {say.more(Math.min(PORTION, prices.length - drawn))}
        </Button>
      )}
      <Button
        id={addId("hargaTertinggi")}
        className={styles.add}
        icon={<AddRegular />}
        onClick={() => {
          onChange([...prices, EMPTY_PRICE]);
          setShown(Math.max(shown, prices.length + 1));
        }}
      >
        {say.addPrice}
      </Button>
      {prices.length > 0 && <Text size={200}>{say.pasteHint}</Text>}
      <Text size={200} role="status">
        {told}
      </Text>
    </section>
  );
}

/** The last line of which something is said: it has to be within reach. */
function useLastTold(): number {
  const lines = [...useContext(FieldWords).keys()].map((path) => /^hargaTertinggi\[(\d+)\]/.exec(path)?.[1] ?? "0");
  return Math.max(0, ...lines.map(Number));
}
