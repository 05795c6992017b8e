/** Marks kept in document properties: no part of the grid, so neither sorting nor an old version touches them. */

/** undefined when it was never written, or when the service refuses. */
export function readMark(name: string): string | undefined {
  try {
    const text = PropertiesService.getDocumentProperties().getProperty(name);
    return text === null || text === '' ? undefined : text;
  } catch {
    return undefined;
  }
}

/** A mark that could not be written is the old one: whoever reads it does more work, never less. */
export function writeMark(name: string, text: string): void {
  try {
    PropertiesService.getDocumentProperties().setProperty(name, text);
  } catch {
    // Nothing depends on its being there.
  }
}
