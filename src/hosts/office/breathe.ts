/** Lets the screen draw and clicks be heard between two pieces of work: no task should take more than some 50 ms. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
