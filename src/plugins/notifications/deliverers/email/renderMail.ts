import type { Letter } from '../../../../core/letter'
import { messages } from '../../messages'
import type { Reader } from '../deliverer'

/**
 * Pure: a letter → subject, plain text and HTML. Tables and inline styles, because mail programs know little else; no
 * picture and no remote file, so that nobody learns whether it was opened.
 */
export const renderMail = (args: {
  letter: Letter
  reader: Reader
  hubName: string
  siteURL: string
}): { subject: string; text: string; html: string } => {
  const { letter, reader, hubName, siteURL } = args
  const { language } = reader
  const words = messages[language]
  const home = `${siteURL}${language === 'fr' ? '/fr' : ''}`
  const greeting = words.greeting(reader.name)
  const signature = words.signature(hubName)
  const paragraphs = [greeting, ...letter.lines]
  const button = letter.button && { label: letter.button.label, url: `${home}${letter.button.path}` }
  return {
    // A subject is one line.
    subject: letter.subject.replace(/\s+/g, ' '),
    text: [
      ...paragraphs,
      ...(button ? [words.labelled(button.label, button.url)] : []),
      ...(letter.after ? [letter.after] : []),
      `-- \n${signature}\n${home}`,
    ].join('\n\n'),
    html: page({
      language,
      title: letter.subject,
      header: hubName,
      rows: [
        ...paragraphs.map((text) => row(multiline(text), 'padding:0 0 16px')),
        ...(button ? buttonRows(button) : []),
        ...(letter.after
          ? [row(multiline(letter.after), `padding:16px 0 0;font-size:14px;color:${colours.quiet}`)]
          : []),
      ],
      footer: `${escapeHTML(signature)}<br><a href="${escapeHTML(home)}" style="color:${colours.quiet}">${escapeHTML(home)}</a>`,
    }),
  }
}

/** Dark on light and light on dark alike: mail programs that invert leave these contrasts above 4.5 : 1. */
const colours = { ground: '#f4f2ee', paper: '#ffffff', ink: '#1f2421', quiet: '#5b625e', accent: '#1d6b57' }
const font = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"

const row = (content: string, style: string): string => `<tr><td style="${style}">${content}</td></tr>`

const buttonRows = ({ label, url }: { label: string; url: string }): string[] => [
  row(
    `<a href="${escapeHTML(url)}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:${colours.accent};color:#ffffff;font-weight:600;text-decoration:none">${escapeHTML(label)}</a>`,
    'padding:8px 0',
  ),
  // Some programs show no links, and some people check where a link leads first.
  row(escapeHTML(url), `padding:8px 0;font-size:13px;color:${colours.quiet};word-break:break-all`),
]

const page = (args: {
  language: string
  title: string
  header: string
  rows: readonly string[]
  footer: string
}): string => `<!doctype html>
<html lang="${args.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHTML(args.title)}</title>
</head>
<body style="margin:0;padding:0;background:${colours.ground}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:${colours.ground}">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:${colours.paper};border-radius:8px">
<tr><td style="padding:24px 28px 8px;${font};font-size:15px;font-weight:700;color:${colours.accent}">${escapeHTML(args.header)}</td></tr>
<tr><td style="padding:8px 28px 28px;${font};font-size:16px;line-height:1.5;color:${colours.ink}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0">
${args.rows.join('\n')}
</table>
</td></tr>
</table>
<p style="margin:16px 0 0;${font};font-size:13px;line-height:1.5;color:${colours.quiet}">${args.footer}</p>
</td></tr>
</table>
</body>
</html>
`

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHTML = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
const multiline = (text: string): string => escapeHTML(text).replace(/\n/g, '<br>')
