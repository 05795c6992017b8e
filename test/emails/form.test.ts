import { caniemail } from 'caniemail';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { knownIssues } from './known-issues.ts';
import { allMails } from './mails.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'wcag/h63': 'error' } });

/** Outlook on Windows lays out by these and by nothing newer. */
const neededByWord =
  /^Attribute "(width|height|align|valign|bgcolor|cellpadding|cellspacing)" is deprecated on <(table|td)> element$/;

async function faults(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  const messages = report.results.flatMap((result) => result.messages);
  return messages
    .filter(({ ruleId, message }) => ruleId !== 'no-deprecated-attr' || !neededByWord.test(message))
    .map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId} ${message}`);
}

describe.each(allMails())('the mail %s', (_name, mail) => {
  it('is valid HTML', async () => {
    expect(await faults(mail.html)).toEqual([]);
  });

  it('has a subject of one line that is also its title', () => {
    expect(mail.subject).toMatch(/^\S.{0,148}\S$/);
    expect(mail.html).toContain(`<title>${mail.subject}</title>`);
  });

  it('says the same figures in its text as in its HTML', () => {
    expect(figures(mail.text.replace(/https?:\S+/g, ''))).toEqual(figures(visible(mail.html)));
  });

  it('leads nowhere but to the web, and loads nothing', () => {
    const links = [...mail.html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
    expect(links.filter((link) => !/^https:\/\//.test(link))).toEqual([]);
    expect(mail.html).not.toMatch(/<(img|script|link|iframe)\b|url\(|@import|src=/i);
  });

  it('is laid out without its style sheets', () => {
    const body = mail.html.replace(/<style>[\s\S]*?<\/style>/g, '');
    expect(body).toMatch(/<body class="b" style="[^"]*background-color:#eef2f1/);
    expect(body).toMatch(/max-width:600px;background-color:#ffffff;color:#1f2933/);
  });
});

it('the validator finds what is wrong', async () => {
  const [, mail] = allMails()[0];
  expect(await faults(mail.html.replace('<h1', '<font color="red">x</font><h1'))).not.toEqual([]);
});

it('mails use nothing beyond the known gaps of Gmail, Outlook and Apple Mail', () => {
  const found = new Set<string>();
  for (const [, { html }] of allMails()) {
    const { issues } = caniemail({ clients: ['gmail.*', 'outlook.*', 'apple-mail.*'], html });
    for (const [client, list] of issues.errors)
      for (const issue of list) found.add(`${issue.title}: ${client}`);
  }
  expect([...found].sort()).toEqual(knownIssues);
});

function visible(html: string): string {
  return html
    .replace(/[\s\S]*<body[^>]*><div[\s\S]*?<\/div>/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ');
}

/** Every number of a text, as written, in the order of the text. */
function figures(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}
