import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: '購入者への連絡',
  note: 'これは下書きです。WhatsAppまたはメールソフトで開き、そこから送信します。',
  back: '戻る',
  channel: '方法',
  whatsapp: 'WhatsApp',
  email: 'メール',
  language: '文面の言語',
  template: '文面',
  subject: '件名',
  hint: '購入者ごとに入る項目：{placeholders}',
  unknownPlaceholder: '使用できない項目：{placeholders}。一覧にあるものだけを使用してください。',
  preview: '{name}様へのプレビュー',
  reset: '元の文面',
  openWhatsapp: '{name}様へのWhatsAppの下書き',
  openEmail: '{name}様へのメールの下書き',
  opened: '下書きを開きました',
  optedOut: 'メッセージを希望しない',
  noEmail: 'この購入者のメールアドレスがありません。',
  noLink: 'この購入者の支払いリンクがありません。',
  mendText: '先に文面を修正してください。',

  template_whatsapp:
    '{name}様、{product}のお支払い{amount}が、支払期日から{days}日を過ぎてもまだ確認できておりません。お支払いについてご相談させていただきたく、ご連絡をお待ちしております。このようなメッセージが不要な場合は「STOP」とご返信ください。',
  template_subject: '{product}：{amount}のお支払いについて',
  template_email:
    '{name}様\n\n{product}のお支払い{amount}が、支払期日から{days}日を過ぎてもまだ確認できておりません。請求を試みましたが、完了できませんでした。\n\nお支払いについてご相談させていただきたく、このメールにご返信ください。\n\nよろしくお願いいたします。\n{merchant}\n\nこのようなメッセージが不要な場合は「STOP」とご返信ください。',
};
