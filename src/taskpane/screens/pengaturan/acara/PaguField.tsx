import { Checkbox, Field, Input } from "@fluentui/react-components";
import { useContext } from "react";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { useSay } from "../../../parts/useSay";
import type { AcaraDraft } from "../../../session/acaraDraft";
import { FieldWords, fieldId } from "../form/fieldWords";
import { paguReading } from "../form/paguReading";

/** The pagu with what it comes to below it; an unusual one has to be confirmed. */
export function PaguField({
  draft,
  onChange,
}: {
  readonly draft: AcaraDraft;
  readonly onChange: (changed: Partial<AcaraDraft>) => void;
}) {
  const say = useSay(pengaturanIn).acara;
  const reading = paguReading(draft.texts.pagu);
  const word = useContext(FieldWords).get("pagu");
  const hint = reading === undefined ? say.hints.pagu : say.paguReads(reading.rupiah, reading.words);
  const doubtful = reading?.unusual === true && !draft.paguSure;
  return (
    <>
      <Field
        label={say.fields.pagu}
        {...(word !== undefined
          ? { validationState: word.grave ? "error" : "warning", validationMessage: word.sentence }
          : doubtful
            ? { validationState: "warning", validationMessage: hint }
            : { hint })}
      >
        <Input
          id={fieldId("pagu")}
          value={draft.texts.pagu}
          onChange={(_event, { value }) => onChange({ texts: { ...draft.texts, pagu: value }, paguSure: false })}
        />
      </Field>
      {reading?.unusual === true && (
        <Checkbox
          label={say.paguSure(reading.rupiah)}
          checked={draft.paguSure}
          onChange={(_event, { checked }) => onChange({ paguSure: checked === true })}
        />
      )}
    </>
  );
}
