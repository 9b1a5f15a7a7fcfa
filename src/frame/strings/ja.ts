import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  noProvider: 'このウィジェットはデータに接続されていません。',
  noProviderHint: '開発者の方へ：<{tag}>を<tranche-provider>の中に置くか、「client」プロパティを設定してください。',
  noClient: 'プロバイダーにデータソースがまだありません。',
  noClientHint: '開発者の方へ：<tranche-provider>に「base-url」を指定するか、「client」プロパティを設定してください。',
  misconfigured: 'このウィジェットは正しく設定されていません。',
  misconfiguredHint:
    '開発者の方へ：ブラウザーのコンソールで<tranche-provider>のメッセージを確認してください（{code}）。',
  invalidFilters: 'サーバーがこの絞り込み条件を受け付けません。',
};
