import type { Direction } from '../../../src/i18n/locale.js';

/** One letter, said once and written twice: as plain text and as HTML. All texts are plain; escaping happens here. */
export interface LetterDocument {
  readonly locale: string;
  readonly dir: Direction;
  readonly subject: string;
  /** What mail programs show beside the subject. */
  readonly preview: string;
  readonly from: string;
  readonly greeting: string;
  readonly intro: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string; readonly strong?: boolean }[];
  /** How a fact is written on one line. */
  readonly fact: (label: string, value: string) => string;
  readonly note?: { readonly title: string; readonly text: string } | undefined;
  readonly more: readonly string[];
  readonly action: { readonly label: string; readonly url: string; readonly orCopy: string };
  readonly closing: readonly string[];
  readonly footer: string;
}

/** Plain text; an address stands alone on its line, so that no program takes a full stop for part of it. */
export function toText(document: LetterDocument): string {
  const { greeting, intro, facts, fact, note, more, action, closing, footer } = document;
  const blocks = [
    greeting,
    ...intro,
    facts.map(({ label, value }) => fact(label, value)).join('\n'),
    note ? `${note.title}\n${quoted(note.text)}` : '',
    ...more,
    `${action.label}:\n${action.url}`,
    ...closing,
    `-- \n${footer}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

const paragraph = (text: string, style = ''): string =>
  `<p style="margin:0 0 16px;${style}">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;

function factsTable(facts: LetterDocument['facts']): string {
  if (facts.length === 0) return '';
  const rows = facts.map(({ label, value, strong }) => {
    const weight = strong ? 'font-weight:700;font-size:18px' : 'font-weight:400';
    return `<tr><th scope="row" class="quiet" style="padding:8px 16px 8px 0;text-align:start;font-weight:400;vertical-align:baseline">${escapeHtml(label)}</th><td style="padding:8px 0;text-align:end;${weight};vertical-align:baseline"><bdi>${escapeHtml(value)}</bdi></td></tr>`;
  });
  return `<table class="facts" style="width:100%;border-collapse:collapse;margin:0 0 16px">${rows.join('')}</table>`;
}

function noteBlock(note: LetterDocument['note']): string {
  if (!note) return '';
  const text = escapeHtml(note.text).replaceAll('\n', '<br>');
  return `<p class="quiet" style="margin:0 0 4px">${escapeHtml(note.title)}</p><blockquote class="note" dir="auto" style="margin:0 0 16px;padding:8px 16px;overflow-wrap:anywhere">${text}</blockquote>`;
}

function actionBlock({ label, url, orCopy }: LetterDocument['action']): string {
  const href = escapeHtml(url);
  return `<p style="margin:24px 0"><a class="action" href="${href}" style="display:inline-block;padding:14px 24px;border-radius:8px;font-weight:600;text-decoration:none">${escapeHtml(label)}</a></p>
<p class="quiet" style="margin:0 0 16px;font-size:14px">${escapeHtml(orCopy)}<br><a class="link" href="${href}" style="overflow-wrap:anywhere">${href}</a></p>`;
}

/** Colors stand in the head because a mail follows the reader's light or dark; what has no color is still readable. */
const sheet = `
body{background:#f4f2ee;color:#23201c}
.card{background:#ffffff}
.quiet{color:#5f5850}
.facts th,.facts td{border-top:1px solid #e4dfd7}
.note{border-inline-start:3px solid #c9c1b5}
a.action{background:#1f5f4f;color:#ffffff}
a.link{color:#1f5f4f}
@media (prefers-color-scheme:dark){
body{background:#161412;color:#f1ede6}
.card{background:#211e1b}
.quiet{color:#b5ada2}
.facts th,.facts td{border-top-color:#3a352f}
.note{border-inline-start-color:#5a5248}
a.action{background:#8fd3bd;color:#10251f}
a.link{color:#8fd3bd}
}`;

/** A whole page: one column, no image, nothing loaded, readable at 320 px and without its colors. */
export function toHtml(document: LetterDocument): string {
  const { locale, dir, subject, preview, from, greeting, intro, facts, note, more, action, closing, footer } = document;
  return `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${sheet}</style>
</head>
<body style="margin:0;padding:24px 12px;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preview)}</div>
<main class="card" style="max-width:520px;margin:0 auto;padding:32px 24px;border-radius:12px;overflow-wrap:break-word">
<p class="quiet" style="margin:0 0 24px;font-size:14px">${escapeHtml(from)}</p>
${paragraph(greeting)}
${intro.map((text) => paragraph(text)).join('\n')}
${factsTable(facts)}
${noteBlock(note)}
${more.map((text) => paragraph(text)).join('\n')}
${actionBlock(action)}
${closing.map((text) => paragraph(text)).join('\n')}
</main>
<p class="quiet" style="max-width:520px;margin:16px auto 0;font-size:13px;text-align:center">${escapeHtml(footer)}</p>
</body>
</html>
`;
}
