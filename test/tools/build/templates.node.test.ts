import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallerCss, smallerMarkup, smallerTemplates } from './templates.js';

test('style text loses comments and layout', () => {
  const css = `
    /* why */
    :host {
      display: block;
      margin: 0 auto;
    }
    a,
    b { color: red; }
  `;
  assert.equal(smallerCss(css).trim(), ':host{display:block;margin:0 auto}a,b{color:red}');
});

test('space that means something stays', () => {
  assert.equal(smallerCss('a :hover{}'), 'a :hover{}');
  assert.equal(smallerCss('x{width:calc(1px + 2px)}'), 'x{width:calc(1px + 2px)}');
  assert.equal(smallerCss(".a .b > .c{content:'  ; '}"), ".a .b > .c{content:'  ; '}");
  assert.equal(
    smallerCss('@media (pointer: coarse) and (width < 10px){}'),
    '@media (pointer:coarse) and (width < 10px){}',
  );
});

test('a piece beside an expression keeps the space between them', () => {
  assert.equal(smallerCss(' 0 1px '), ' 0 1px ');
  assert.equal(smallerMarkup('<b>x</b>\n      <i'), '<b>x</b> <i');
  assert.equal(smallerMarkup(' class="a b" '), ' class="a b" ');
});

test('in a module only the templates change', () => {
  const { transform } = smallerTemplates();
  assert.ok(typeof transform === 'function');
  const code =
    'const a = css`\n  a {\n    ${b}\n  }\n`;\nconst c = html`<p>\n  ${d}\n</p>`;\nconst e = other`\n  x\n`;\n';
  const result = Reflect.apply(transform, undefined, [code, '/x/src/a.ts']) as { code: string };
  assert.equal(result.code, 'const a = css` a{${b}}`;\nconst c = html`<p> ${d} </p>`;\nconst e = other`\n  x\n`;\n');
});
