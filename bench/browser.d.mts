/** What `chromium.launch` takes. */
export function launchOptions(): Promise<{
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}>;
