/**
 * What stands for a name where it is masked: initials and the number of the person, `B.S. #12`, which is the only group;
 * another spelling is `#12/2`, and 0 stands for several people of one name.
 */
export const SAMARAN = /(?<!\p{L})(?:\p{L}\.)+ #(\d+)(?:\/\d+)?/u;

/** The pseudonym in a text, equal for names that were written alike; undefined where no name is masked in it. */
export function samaranIn(text: string): string | undefined {
  return text.includes("#") ? SAMARAN.exec(text)?.[0] : undefined;
}
