/// <reference types="office-js" />

/**
 * Lets a button of the ribbon run `work`. Excel runs one command at a time and waits for each to say that it is done, so
 * it is told in every case: a command that never ends makes every later press do nothing. `work` shows its own failures.
 */
export function onRibbonCommand(name: string, work: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    const done = () => event.completed();
    work().then(done, done);
  });
}
