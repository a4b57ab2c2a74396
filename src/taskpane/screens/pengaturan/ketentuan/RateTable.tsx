import { Button, Field, Select, Text } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { TARIF_PAJAK } from "../../../../core/acara/tarifPajak";
import { ketentuanIn } from "../../../../messages/pane/ketentuan";
import { useSay } from "../../../parts/useSay";
import { rateDraftOf, type RateDraft } from "../../../session/ketentuanDraft";
import { fieldId } from "../form/fieldWords";
import { TypedField } from "../form/TypedField";
import { addId, useAfterRemoval } from "../form/useAfterRemoval";
import { KnownRates } from "./KnownRates";
import { useTableStyles } from "./useTableStyles";

const TAXES: readonly string[] = [...new Set(TARIF_PAJAK.map(({ jenis }) => jenis))];
const EMPTY: RateDraft = { jenis: TAXES[0] ?? "", persen: "", sumber: "", dari: "", sampai: "" };

/** The rates that SPJ Rapi knows, and those of the activity's own, which go before them. */
export function RateTable({
  rates,
  onChange,
}: {
  readonly rates: readonly RateDraft[];
  readonly onChange: (rates: readonly RateDraft[]) => void;
}) {
  const styles = useTableStyles();
  const say = useSay(ketentuanIn);
  const onRemove = useAfterRemoval("tarifPajak", "jenis", rates.length);
  const change = (index: number, changed: Partial<RateDraft>) =>
    onChange(rates.map((rate, at) => (at === index ? { ...rate, ...changed } : rate)));
  const field = (index: number, name: Exclude<keyof RateDraft, "jenis">, className?: string) => (
    <TypedField
      path={`tarifPajak[${index + 1}].${name}`}
      label={say.fields[name]}
      {...(name === "persen" && index === 0 ? { hint: say.persenHint } : {})}
      {...(className === undefined ? {} : { className })}
      value={rates[index]?.[name] ?? ""}
      onChange={(value) => change(index, { [name]: value })}
    />
  );
  return (
    <section className={styles.table} aria-label={say.rates}>
      <KnownRates onChange={(known) => onChange([...rates, rateDraftOf(known)])} />
      {rates.map((rate, index) => (
        <div key={index} role="group" aria-label={say.rate(index + 1)} className={styles.line}>
          <div className={styles.title}>
            <Text size={200} weight="semibold">
              {say.rate(index + 1)}
            </Text>
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={say.removeRate(`${rate.jenis} ${rate.persen}`)}
              onClick={() => {
                onRemove(index + 1);
                onChange(rates.filter((_rate, at) => at !== index));
              }}
            />
          </div>
          <Field label={say.fields.jenis}>
            <Select
              id={fieldId(`tarifPajak[${index + 1}].jenis`)}
              value={rate.jenis}
              onChange={(_event, { value }) => change(index, { jenis: value })}
            >
              {(TAXES.includes(rate.jenis) ? TAXES : [rate.jenis, ...TAXES]).map((jenis) => (
                <option key={jenis}>{jenis}</option>
              ))}
            </Select>
          </Field>
          {field(index, "persen")}
          {field(index, "dari")}
          {field(index, "sampai")}
          {field(index, "sumber", styles.whole)}
        </div>
      ))}
      <Button
        id={addId("tarifPajak")}
        className={styles.add}
        icon={<AddRegular />}
        onClick={() => onChange([...rates, EMPTY])}
      >
        {say.addRate}
      </Button>
    </section>
  );
}
