import type { Strings } from '../strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  retry: '再試行',
  close: '閉じる',
  cancel: 'キャンセル',
  done: '完了',
  total: '合計',

  copyValue: '{value}をコピー',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。テキストを選択してコピーしてください。',

  clearFilters: '絞り込みを解除',

  dataAsOf: '{time}時点のデータ',
  stale: '更新できませんでした。{time}時点のデータを表示しています。',
  staleUndated: '更新できませんでした。最後に取得したデータを表示しています。',
  empty: 'まだ何もありません。',
  filteredEmpty: '条件に一致するものはありません。',

  error_network: 'サーバーに接続できません。接続を確認して、もう一度お試しください。',
  error_timeout: 'サーバーの応答に時間がかかりすぎました。もう一度お試しください。',
  error_schema: 'サーバーの応答を読み取れません。もう一度お試しになるか、サポートにご連絡ください。',
  error_rate_limited: 'リクエストが多すぎます。少し待ってから、もう一度お試しください。',
  error_forbidden: 'これを表示する権限がありません。アカウントの管理者にお問い合わせください。',
  error_not_found: '存在しないか、移動されました。',
  error_server: 'サーバーで問題が発生しました。しばらくしてから、もう一度お試しください。',
  error_session_expired: 'セッションが終了しました。続けるには、もう一度サインインしてください。',
  error_unknown: '問題が発生しました。もう一度お試しください。',
  requestId: 'リクエスト {id}',
};
