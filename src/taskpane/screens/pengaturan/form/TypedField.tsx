import { Field, Input } from "@fluentui/react-components";
import { useContext } from "react";
import { FieldWords, fieldId } from "./fieldWords";

/** One line of the form: while one types, it says what cannot be read. */
export function TypedField({
  path,
  label,
  name,
  hint,
  value,
  size = "medium",
  numeric = false,
  className,
  onChange,
}: {
  readonly path: string;
  readonly label: string;
  /** What it is called where the label alone says too little. */
  readonly name?: string;
  readonly hint?: string;
  readonly value: string;
  readonly size?: "small" | "medium";
  readonly numeric?: boolean;
  readonly className?: string;
  readonly onChange: (value: string) => void;
}) {
  const word = useContext(FieldWords).get(path);
  const below =
    word === undefined
      ? hint !== undefined && { hint }
      : { validationState: word.grave ? ("error" as const) : ("warning" as const), validationMessage: word.sentence };
  return (
    <Field label={label} size={size} {...(className !== undefined && { className })} {...below}>
      <Input
        id={fieldId(path)}
        value={value}
        {...(name !== undefined && { "aria-label": name })}
        {...(numeric && { inputMode: "numeric" })}
        onChange={(_event, change) => onChange(change.value)}
      />
    </Field>
  );
}
