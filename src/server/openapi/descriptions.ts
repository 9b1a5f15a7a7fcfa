/** What the parts of the contract mean, for readers in other languages. Schemas: by name. */
export const schemaDescriptions: Readonly<Record<string, string>> = {
  ActionState: 'What this session may do to this object now and, when not allowed, why.',
  AgingReport: 'Late installments by aging bucket against plan length or position. Cells of zero are left out.',
  BillingInterval: 'Every `count` units.',
  Capability: 'What the backend can do at all. Without it there is no button.',
  CardSession:
    'An invitation to register a card on a page of the vault. `url` is in the answer that made it only, unless the provider’s ' +
    'link holds no secret. `completed`, `canceled`, `expired` and `failed` never open again. What the page itself says is no ' +
    'proof: ask for the session.',
  CardSessionState: 'Values may be added.',
  Country: 'ISO 3166-1 alpha-2; `ZZ` = unknown.',
  CountryReport:
    'What buyers of each country have paid less refunds, one currency after the other: that of most plans first, then by code; inside ' +
    'it the most paid first, then by country.',
  Currency: 'ISO 4217 code in use.',
  CustomerSummary: 'The buyer. A phone that is not E.164 is left out.',
  EffectiveFrom: 'The first installment of the new amount: the first one that is not issued and due after the answer.',
  Email: 'At most 254 characters with one `@`.',
  Failure: 'Why the last attempt failed; `code` and `label` are the processor’s.',
  Id: 'Opaque identifier; percent-encode it in paths.',
  Installment: 'One dated amount of a plan. All amounts are in the plan’s currency.',
  InstallmentStatus: 'Values may be added; readers take one they do not know for `unknown`.',
  InstallmentsReport: 'Only the sections that were asked for. `today` is what days late were counted with.',
  Instant: 'RFC 3339 in UTC, ending in `Z`.',
  LocalDate: 'Calendar date without time and zone; must exist.',
  Meta: 'The account, what this session may do, the rules in force, and how fresh the data is.',
  Money: 'Whole minor units by the currency’s ISO 4217 exponent (`1230` EUR = 12.30), never a float.',
  PaymentMethod:
    'A way to pay that a buyer left. Never a number: brand, last four characters and month of expiry tell one card from another.',
  PaymentMethodSummary: 'How a plan is paid.',
  PaymentMethodType: 'Values may be added.',
  Phone: 'E.164: `+` and 7 to 15 digits.',
  Plan: 'An installment plan or subscription. `installmentCount` null = open-ended; then `totalAmount` is null too.',
  PlanStatus: 'Seven statuses; values may be added.',
  PlanSummary: 'Figures of a plan’s installments; `maxDaysOverdue` in whole days.',
  PlanUpdate:
    'A proposal of a new amount for the installments to come. Count and interval never change. While `pending`, figures are ' +
    'those of a confirmation now. `affectedCount` and `newTotal` are null for an open-ended plan.',
  PlanUpdateConfirmation:
    'A proposal as the holder of its link sees it, whatever became of it. `termsHash` is set once it was answered; then ' +
    '`terms` are exactly those that were answered.',
  PlanUpdatePreview: 'What a new amount would mean if it were proposed and confirmed today.',
  PlanUpdateState:
    '`pending` leads to `confirmed`, `rejected`, `expired` or `withdrawn`; `confirmed` becomes `applied` on the first date of ' +
    'the new amount. Values may be added.',
  PlanUpdateTerms:
    'Everything a buyer agrees to. Their hash is the SHA-256, in hexadecimal, of this object as JSON in UTF-8 with members ' +
    'sorted by name, at every depth, and without white space (RFC 8785). Members that this contract does not name are not ' +
    'part of it. The deadline is the end of a day in `timeZone`.',
  PossibleReport:
    '`rows`, one for each currency of the plans, most plans first: had everything due until `today` been paid on time (amounts less what ' +
    'was refunded or will never be collected), `ifAllPaid` would be here; `received` is, `missing` is the difference. `months`: the same ' +
    'by month of the due date, at most 24 from the first one with anything in it, but not before the eleventh before this one. Cells ' +
    'where both are zero are left out; paused plans are left out of months to come.',
  PositiveMoney: 'Money that is to be moved: at least one minor unit.',
  Problem: 'RFC 9457 problem. Branch on `code`, never on text. Extension members may be present.',
  Product: 'What was sold.',
  ProductsReport:
    'Products with late installments, most of them first, then the higher share of `issuedCount`, then by name. Amounts rank nothing. ' +
    '`total` counts those beyond `top` too; products without late installments are not listed.',
  Refund: 'What was given back on one installment.',
  RefundResult: 'What was given back where, and the plan after it.',
  RetryResult: 'The installment after the attempt (`processing` when the bank takes its time) and its plan.',
  RetryState: 'Where the oldest late installment stands on its ladder of attempts.',
  Retryability: 'May a failed attempt be repeated, and how.',
  RevenueReport:
    'What all installments of the plans come to, a row for each currency, most plans first, then by code; never a total over them. ' +
    '`paid` (less refunds) + `refunded` + `overdue` + `toReceive` + `void` (will never be collected) is the sum of the amounts. `basis`: ' +
    '`net` when the platform’s fees are deducted, `gross` when not.',
  Rules: 'Limits the backend applies.',
  StatusReport: 'Plans by length and status, or installments by plan length and group. Cells of zero are left out.',
  Version: 'What stands between the quotes of the object’s `ETag`.',
};

/** Parameters of queries and paths, by name; those of one meaning everywhere. */
export const parameterDescriptions: Readonly<Record<string, string>> = {
  bom: 'A byte order mark first, which Excel needs; true when left out.',
  columns: 'Columns in their order; all of them, as listed here, when left out.',
  decimal: 'Mark in figures, a point when left out. Figures are never grouped.',
  delimiter: 'Between cells, `;` when left out.',
  locale:
    'Language of header and words (status, payment method, country); names and codes of this contract when left out. A backend without ' +
    'the language writes names and codes and leaves `Content-Language` out.',
  maxRows: 'Rows at most; `X-Truncated` tells when there are more.',
  agingBy: 'Columns of the aging section: plan length (`count`, default) or position of the installment (`number`).',
  cursor:
    'Opaque; from `nextCursor` of the page before. Bound to its filters and order: 400 `invalid_cursor` with others.',
  country: 'Country of the buyer.',
  countMax: 'Installments of the plan at most; leaves open-ended plans out.',
  countMin: 'Installments of the plan at least; leaves open-ended plans out.',
  currency: 'Currency of the plan.',
  customer: 'Id of the buyer.',
  frequency: 'Unit of the billing interval.',
  from: 'First purchase date, inclusive, in the account’s zone.',
  issuedMax: 'Issued installments at most.',
  issuedMin: 'Issued installments at least.',
  kind: 'Kind of plan.',
  limit: 'Rows a page, 25 by default.',
  openEnded: 'Only open-ended plans, or only those with an end.',
  overdueDaysMax: 'With a late installment of at most so many days.',
  overdueDaysMin: 'With a late installment of at least so many days.',
  overduePosition: 'With a late installment of that number; 13 means the 13th or a later one.',
  plan: 'Id of the plan.',
  product: 'Id of the product.',
  q: 'Text in reference, name or e-mail, whatever its case and accents.',
  sections: 'Sections to compute; all when left out.',
  sort: 'Key, with `-` in front for descending. Rows without a value come last; money groups by currency first.',
  state: 'Only invitations in this state.',
  status: 'Status of the plan.',
  statusOf: 'What the status section counts, plans by default.',
  to: 'Last purchase date, inclusive, in the account’s zone.',
  top: 'Products to list, 10 by default.',
};
