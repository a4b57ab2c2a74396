import { cloneElement, lazy, Suspense, type ReactElement } from "react";
import { afterPaint } from "./afterPaint";

const NameTooltip = lazy(async () => {
  await afterPaint();
  return import(/* webpackChunkName: "tooltip" */ "./NameTooltip");
});

/** A name for a control that shows no words: spoken at once, and seen on hover and focus as soon as tooltips are loaded. */
export function Named({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactElement<{ "aria-label"?: string }>;
}) {
  const named = cloneElement(children, { "aria-label": name });
  return (
    <Suspense fallback={named}>
      <NameTooltip name={name}>{named}</NameTooltip>
    </Suspense>
  );
}
