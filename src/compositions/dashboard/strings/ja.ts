import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: '分割払い',
  filters: '絞り込み',
  summary: '概要',
  status: '支払回数別のプラン',
  overdue: '延滞日数と支払回数',
  currency: '通貨別の売上',
  country: '国別の売上',
  possible: '入金が見込まれる金額',
  products: '延滞の多い商品',
  table: '詳細',
  failed: 'この部分を読み込めませんでした。',
};
