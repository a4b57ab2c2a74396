/** An amount in words without the signs that are drawn around it: `== Enam Juta Rupiah ==`, `# Enam Juta Rupiah #`. */
export function withoutOrnaments(text: string): string {
  return text.replace(/^[\s:=#*~-]+|[\s=#*~]+$/g, "");
}
