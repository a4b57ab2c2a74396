/** The code that a run was refused with; fails where it went through. */
export async function errorCode(run: Promise<unknown>): Promise<string> {
  const outcome = await run.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome === undefined) throw new Error("The run was not refused.");
  return (outcome as OfficeExtension.Error).code;
}
