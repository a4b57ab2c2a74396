/** For a page: whether the top of an element is what a person sees at its place: in the window, with nothing over it. */
export function isInSight(element: Element | null): boolean {
  if (element === null) return false;
  const { left, top } = element.getBoundingClientRect();
  const INSIDE = 4;
  const seen = document.elementFromPoint(left + INSIDE, top + INSIDE);
  return seen !== null && element.contains(seen);
}
