/** Numbers kept in document properties: no part of the grid, so neither sorting nor an old version touches them. */

/** undefined when it was never written, or when the service refuses. */
export function readNumber(name: string): number | undefined {
  try {
    const text = PropertiesService.getDocumentProperties().getProperty(name);
    return text === null || text === '' ? undefined : Number(text);
  } catch {
    return undefined;
  }
}

/** A number that could not be written is the old one: whoever reads it does more work, never less. */
export function writeNumber(name: string, value: number): void {
  try {
    PropertiesService.getDocumentProperties().setProperty(name, String(value));
  } catch {
    // Nothing depends on its being there.
  }
}
