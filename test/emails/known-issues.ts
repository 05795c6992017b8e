/** What the mails use and these clients lack, by caniemail 1.0.5. Each was looked at: nothing there is needed to read the mail. */
export const knownIssues: readonly string[] = [
  // The dark scheme only: layout and light colours stand inline.
  '<style> element: gmail.mobile-webmail',
  '@media: gmail.mobile-webmail',
  '@media: outlook.windows',
  '@media: outlook.windows-mail',
  'Attribute selector: gmail.mobile-webmail',
  'Attribute selector: outlook.windows',
  'Attribute selector: outlook.windows-mail',
  'Class selector: gmail.mobile-webmail',
  'Descendant combinator: gmail.mobile-webmail',
  // The page's colour stands on the table as well.
  '<body> element: outlook.macos',
  // Square corners.
  'border-radius: outlook.windows',
  'border-radius: outlook.windows-mail',
  // The preheader is hidden in four ways.
  'display:none: gmail.mobile-webmail',
  'overflow: outlook.windows',
  'overflow: outlook.windows-mail',
  // Read as a data table by a screen reader.
  'role attribute: outlook.windows-mail',
  // Only for words wider than the screen.
  'word-break: outlook.windows-mail',
].sort();
