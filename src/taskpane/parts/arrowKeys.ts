import type { KeyboardEvent } from "react";

const AXES = { horizontal: ["ArrowLeft", "ArrowRight"], vertical: ["ArrowUp", "ArrowDown"] } as const;

/**
 * For the element around a row or a column of controls: arrows go from one to the next and round again, Home and End to the
 * first and the last. `among` selects the controls.
 */
export function arrowKeys(axis: keyof typeof AXES, among: string) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const controls = [...event.currentTarget.querySelectorAll<HTMLElement>(among)];
    const at = controls.findIndex((control) => control === event.target);
    if (at < 0) return;
    const [back, on] = AXES[axis];
    const to = { [back]: at - 1, [on]: at + 1, Home: 0, End: controls.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    controls.at(to % controls.length)?.focus();
  };
}
