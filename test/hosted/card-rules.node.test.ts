import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { groupNumber, numberFacts } from '../../src/hosted/card-number.js';
import { judge, type CardContext, type FieldCode, type FieldName, type Severity } from '../../src/hosted/card-rules.js';
import { expiryFacts, shortenExpiry, writeExpiry } from '../../src/hosted/expiry.js';
import { brands } from '../../src/hosted/vault-protocol.js';

const context: CardContext = { accepted: brands, cscLength: 3 };
const code = (name: FieldName, text: string, severity: Severity = 'sent', more: Partial<CardContext> = {}) =>
  judge(name, text, severity, { ...context, ...more });

/** Numbers that card networks and processors publish for tests. */
const published: readonly (readonly [number: string, brand: string, groups: string, csc: number])[] = [
  ['4111111111111111', 'visa', '4111 1111 1111 1111', 3],
  ['4242424242424242', 'visa', '4242 4242 4242 4242', 3],
  ['5555555555554444', 'mastercard', '5555 5555 5555 4444', 3],
  ['2223003122003222', 'mastercard', '2223 0031 2200 3222', 3],
  ['378282246310005', 'american-express', '3782 822463 10005', 4],
  ['371449635398431', 'american-express', '3714 496353 98431', 4],
  ['6011111111111117', 'discover', '6011 1111 1111 1117', 3],
  ['36227206271667', 'diners-club', '3622 720627 1667', 3],
  ['3566002020360505', 'jcb', '3566 0020 2036 0505', 3],
  ['6759649826438453', 'maestro', '6759 6498 2643 8453', 3],
  ['6200000000000005', 'unionpay', '6200 0000 0000 0005', 3],
];

describe('card numbers', () => {
  for (const [number, brand, groups, csc] of published) {
    it(`knows ${groups} as ${brand}`, () => {
      const facts = numberFacts(number);
      assert.equal(facts.verdict, 'right');
      assert.equal(facts.brand, brand);
      assert.equal(facts.cscLength, csc);
      assert.equal(groupNumber(number), groups);
      assert.equal(code('number', groups), undefined);
    });
  }

  it('takes the spaces, hyphens and dots of a pasted number, and digits of other scripts', () => {
    for (const text of [
      '4111-1111-1111-1111',
      '4111 1111 1111 1111',
      '4111.1111.1111.1111',
      ' 4111\u00a01111\u20111111 1111\t',
    ])
      assert.equal(numberFacts(text).digits, '4111111111111111', text);
    assert.equal(numberFacts('٤١١١ ١١١١ ١١١١ ١١١١').digits, '4111111111111111');
  });

  it('says nothing while a number may still become right', () => {
    for (const [number] of published)
      for (let length = 1; length < number.length; length += 1)
        assert.equal(code('number', number.slice(0, length), 'typing'), undefined, number.slice(0, length));
  });

  it('judges a number that is left too short, or wrong', () => {
    const table: readonly (readonly [text: string, severity: Severity, code: FieldCode | undefined])[] = [
      ['', 'left', undefined],
      ['', 'sent', 'number_required'],
      ['41x', 'typing', 'number_characters'],
      ['4111', 'left', 'number_incomplete'],
      ['5555555555554445', 'typing', 'number_wrong'],
      ['4111111111111112', 'typing', undefined],
      ['4111111111111112', 'left', 'number_wrong'],
      ['9999999', 'typing', 'number_wrong'],
    ];
    for (const [text, severity, wanted] of table) assert.equal(code('number', text, severity), wanted, text);
  });

  it('needs no check digit where the brand has none', () => {
    assert.equal(code('number', '6200000000000004'), undefined);
  });

  it('refuses brands that the vault does not take, once they are certain', () => {
    const accepted = ['visa'] as const;
    assert.equal(code('number', '5555', 'typing', { accepted }), undefined);
    assert.equal(code('number', '555555', 'typing', { accepted }), 'number_brand');
    assert.equal(code('number', '9792000000000001', 'typing'), 'number_brand');
  });

  it('groups without losing or adding a digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,19}$/), (digits) => {
        const grouped = groupNumber(digits);
        assert.equal(grouped.replaceAll(' ', ''), digits);
        assert.equal(groupNumber(grouped), grouped);
        assert.equal(grouped, grouped.trim());
      }),
    );
  });

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('typing', 'left', 'sent'), (text, severity) => {
        for (const name of ['number', 'expiry', 'csc', 'holder'] as const) code(name, text, severity);
        groupNumber(text);
        writeExpiry(text);
      }),
    );
  });
});

describe('expiry dates', () => {
  const now = Date.now();
  const year = new Date(now).getFullYear();
  const short = (ahead: number): string => String(year + ahead).slice(2);

  it('reads the forms in which people write them', () => {
    const month = `${year + 2}-05`;
    for (const text of [
      `5/${short(2)}`,
      `05${short(2)}`,
      `5${short(2)}`,
      `05 / ${short(2)}`,
      `05-${year + 2}`,
      `05.${short(2)}`,
      month,
    ])
      assert.equal(expiryFacts(text).month, month, text);
  });

  it('takes at most nineteen years ahead', () => {
    assert.equal(expiryFacts(`12/${short(19)}`).verdict, 'right');
    assert.equal(expiryFacts(`12/${short(20)}`).verdict, 'wrong');
  });

  it('tells a past month from nonsense', () => {
    assert.equal(code('expiry', `01/${short(-1)}`), 'expiry_past');
    assert.equal(code('expiry', '13/30'), 'expiry_wrong');
    assert.equal(code('expiry', '1'), 'expiry_incomplete');
    assert.equal(code('expiry', ''), 'expiry_required');
  });

  it('says nothing while a date may still become right', () => {
    for (const text of ['', '0', '1', '12', '12 / ', '12 / 3', '1/5', '10/20'])
      assert.equal(code('expiry', text, 'typing'), undefined, text);
  });

  it('writes MM / YY while it is typed', () => {
    const table = [
      ['1', '1'],
      ['5', '05 / '],
      ['12', '12 / '],
      ['13', '01 / 3'],
      ['1/5', '01 / 5'],
      ['1/', '01 / '],
      ['0128', '01 / 28'],
      ['2028-05', '05 / 2028'],
      ['x', 'x'],
    ];
    for (const [typed = '', written] of table) assert.equal(writeExpiry(typed), written, typed);
  });

  it('lets itself be deleted', () => {
    assert.equal(shortenExpiry('05 /'), '05');
    assert.equal(shortenExpiry('05 / 2'), '05 / 2');
    assert.equal(shortenExpiry('0'), '0');
  });
});

describe('security codes and names', () => {
  it('asks for as many digits as the brand has', () => {
    assert.equal(code('csc', '123'), undefined);
    assert.equal(code('csc', '12', 'typing'), undefined);
    assert.equal(code('csc', '12', 'left'), 'csc_wrong');
    assert.equal(code('csc', '1234', 'typing'), 'csc_wrong');
    assert.equal(code('csc', '1234', 'sent', { cscLength: 4 }), undefined);
    assert.equal(code('csc', '12a', 'typing'), 'csc_wrong');
    assert.equal(code('csc', ''), 'csc_required');
  });

  it('refuses a name that looks like a card number', () => {
    for (const name of ['4111 1111 1111 1111', '4111-1111-1111-1111', 'Zoë 4111111111111111', '12 34'])
      assert.equal(code('holder', name), 'holder_is_number', name);
    for (const name of ['Zoë Martin', 'Louis XIV', '李小龍', "Seán O'Casey 2nd"])
      assert.equal(code('holder', name), undefined, name);
  });
});
