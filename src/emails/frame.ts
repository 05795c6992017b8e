import { type Html, html } from './html.ts';
import type { Letter } from './letter.ts';

const font = 'font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:22px';

/**
 * Shared by clients that know the dark scheme. Everything else stands inline and holds without any of this.
 * `.b` page, `.c` card, `.p` panel, `.m` quiet text, `.l` rule, `.a` link.
 */
const dark = (): Html =>
  html`<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){.b{background-color:#101615!important}.c{background-color:#1a2321!important;color:#e8eeec!important}.p{background-color:#24312e!important}.m{color:#a9b8b4!important}.l{border-color:#33423e!important}.a{color:#6fd3b5!important}}</style>`;

/** Apart from the others: a strict client drops the whole block in which it meets a selector it does not know. */
const outlookDark = (): Html =>
  html`<style>[data-ogsc] .c{color:#e8eeec!important}[data-ogsc] .m{color:#a9b8b4!important}[data-ogsc] .a{color:#6fd3b5!important}[data-ogsb] .b{background-color:#101615!important}[data-ogsb] .c{background-color:#1a2321!important}[data-ogsb] .p{background-color:#24312e!important}</style>`;

/** Word, which draws mail in Outlook for Windows, lets no table inherit a font. */
const word = (): Html =>
  html`<!--[if mso]><style>td,p,h1,h2,a,span{font-family:Arial,sans-serif!important}</style><![endif]-->`;
const ghostOpen = (): Html =>
  html`<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->`;
const ghostClose = (): Html => html`<!--[if mso]></td></tr></table><![endif]-->`;

/** In more than one way, for Gmail on the mobile web knows no `display:none`. */
const hidden =
  'display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:#eef2f1;mso-hide:all';

/** Fills the inbox preview after our own words, so that the first table cells do not show there. */
const filler = '\u00a0\u200c'.repeat(40);

/** The document around a letter's table rows: one card, at most 600 px wide, that fits 360 px. */
export function frame(letter: Letter, rows: readonly (Html | undefined)[]): Html {
  const preheader = html`<div style="${hidden}">${letter.preheader}${filler}</div>`;
  const name = html`<tr><td style="padding:20px 20px 0;font-weight:bold"><span class="a" style="color:#0b6e4f">${letter.shopName}</span></td></tr>`;
  return html`<!DOCTYPE html>
<html lang="${letter.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${letter.subject}</title>${dark()}${outlookDark()}${word()}</head>
<body class="b" style="margin:0;padding:0;background-color:#eef2f1">${preheader}
<table role="presentation" class="b" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#eef2f1" style="background-color:#eef2f1"><tr><td align="center" style="padding:12px 0">${ghostOpen()}
<table role="presentation" class="c" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="max-width:600px;background-color:#ffffff;color:#1f2933;text-align:left;word-break:break-word;${font}">${name}
${rows}
${footer(letter.footer)}</table>
${ghostClose()}</td></tr></table></body></html>
`;
}

function footer(lines: readonly string[]): Html {
  const small = 'color:#52606d;font-size:12px;line-height:18px';
  return html`<tr><td style="padding:26px 20px 24px"><p class="m" style="margin:0;${small}">${lines.map((text, i) => [i > 0 && html`<br>`, text])}</p></td></tr>`;
}
