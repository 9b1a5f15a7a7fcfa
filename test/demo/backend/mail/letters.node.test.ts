import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { letterFor } from '../../../../demo/backend/mail/letters.js';
import { en } from '../../../../demo/backend/mail/words/en.js';
import { texts as fr } from '../../../../demo/backend/mail/words/fr.js';
import { buildCustomer, buildPlan } from '../../../../src/testing/builders.js';
import { demoAccount } from '../../../../src/testing/generate-book.js';
import { cardNotice, secret, update, updateNotice } from './samples.js';

const options = { confirmPage: 'https://buyer.example/confirm' };
const link = `https://buyer.example/confirm#${secret}`;
/** Figures are grouped by spaces of several kinds. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('letters to buyers', () => {
  test('a price change, in English', () => {
    const { subject, text, to, fromName, locale } = letterFor(updateNotice(), options);
    assert.equal(subject, 'Fernhill Academy proposes a new amount for “Portrait Photography”');
    assert.deepEqual(to, { name: 'Camille Moreau', address: 'camille.moreau@example.com' });
    assert.deepEqual([fromName, locale], ['Fernhill Academy', 'en-GB']);
    for (const part of [
      'Hello Camille,',
      'Amount so far: €30.00\nNew amount: €40.00\nFrom: 1 Jul 2026 (installment 2)\nConcerns: 2 installments\nNew total of the plan: €1,234.00',
      '(order T26-00001)',
      // The account's zone, not the server's.
      'answer by 25 Jun 2026, 23:59 CEST',
      `See the details and answer:\n${link}\n`,
    ]) {
      assert.ok(text.includes(part), `${part}\n---\n${text}`);
    }
  });

  test('the same in French, with the figures of the country', () => {
    const { subject, text, html, locale } = letterFor(updateNotice({ customer: { locale: 'fr-CA' } }), options);
    assert.equal(plain(subject), 'Fernhill Academy vous propose un nouveau montant pour « Portrait Photography »');
    assert.equal(locale, 'fr-CA');
    assert.match(plain(text), /Nouveau montant : 40,00 €\nÀ partir du : 1 juill\. 2026 \(échéance 2\)/);
    assert.match(html, /<html lang="fr-CA" dir="ltr">/);
  });

  test('a language we do not write: the account’s; none at all: English', () => {
    const finnish = { customer: { locale: 'fi-FI' } };
    assert.match(letterFor(updateNotice(finnish), options).text, /^Hello/);
    const account = { ...demoAccount, defaultLocale: 'fr' };
    assert.match(letterFor(updateNotice({ ...finnish, account }), options).text, /^Bonjour/);
    const strange = { ...demoAccount, defaultLocale: 'xx' };
    assert.match(
      letterFor(updateNotice({ customer: { locale: 'not a tag' }, account: strange }), options).text,
      /^Hello/,
    );
  });

  test('an open-ended plan has no total; a paused one says that it will run again', () => {
    const plan = buildPlan({ installmentCount: null, customer: buildCustomer({ locale: 'en' }) });
    const open = update({ affectedCount: null, newTotal: null, reactivates: true });
    const { text } = letterFor(updateNotice({ plan, update: open }), options);
    assert.match(text, /your subscription/);
    assert.doesNotMatch(text, /total|Concerns|number of installments/);
    assert.match(text, /payments start again/);
  });

  test('nothing that came from outside is taken for markup, a header or another line', () => {
    const evil = '<img src=x onerror="a()">\r\nBcc: all@example.com & \u202e';
    const plan = buildPlan({
      product: { id: 'p', name: evil },
      reference: evil,
      customer: buildCustomer({ name: evil, firstName: evil, locale: 'en' }),
    });
    const account = { ...demoAccount, name: evil };
    const note = `1 < 2\n<script>alert(1)</script>\n"{merchant}"`;
    const { subject, text, html, to, fromName } = letterFor(
      updateNotice({ plan, account, update: update({ note }) }),
      options,
    );
    for (const header of [subject, to.name, fromName]) assert.doesNotMatch(header, /[\r\n\u202e]/);
    assert.doesNotMatch(html, /<img|<script|onerror="|\u202e/);
    assert.match(html, /1 &lt; 2<br>&lt;script&gt;/);
    assert.match(text, /> 1 < 2\n> <script>alert\(1\)<\/script>\n> "\{merchant\}"/);
  });

  test('the HTML loads nothing, has a table of facts with headers, and the link twice', () => {
    const { html } = letterFor(updateNotice(), options);
    assert.doesNotMatch(html, /<img|<link|<script|url\(|@import/);
    assert.equal(html.match(/<th scope="row"/g)?.length, 5);
    assert.equal(html.split(`href="${link}"`).length - 1, 2);
    assert.match(html, /^<!doctype html>\n<html lang="en-GB" dir="ltr">/);
  });

  test('a card link, for a plan or for all; its own language wins', () => {
    const { subject, text } = letterFor(cardNotice(), options);
    assert.equal(subject, 'Fernhill Academy asks you to register a card');
    assert.ok(text.includes(`Register a card:\nhttps://card.example/p/abc#${secret}\n`), text);
    assert.match(text, /works until 18 Jun 2026, 11:30 CEST/);
    const french = letterFor(cardNotice({ locale: 'fr', plan: buildPlan() }), options);
    assert.match(plain(french.text), /enregistrer une carte pour « Portrait Photography » \(commande T26-00001\)/);
  });

  test('both languages say the same things', () => {
    const names = (text: unknown) => [...JSON.stringify(text).matchAll(/\{\w+\}/g)].map(([name]) => name);
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      assert.deepEqual([...new Set(names(fr[key]))].sort(), [...new Set(names(en[key]))].sort(), key);
    }
  });
});
