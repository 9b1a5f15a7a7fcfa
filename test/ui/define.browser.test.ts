import { expect } from '@open-wc/testing';
import { define } from '../../src/ui/define.js';

/** What was said on the console meanwhile. */
function warnings(work: () => void): string[] {
  const said: string[] = [];
  const native = console.warn;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    work();
  } finally {
    console.warn = native;
  }
  return said;
}

describe('define', () => {
  it('registers a tag, and the same class again without a word', () => {
    class A extends HTMLElement {}
    expect(warnings(() => [define('tranche-test-a', A), define('tranche-test-a', A)])).to.deep.equal([]);
    expect(customElements.get('tranche-test-a')).to.equal(A);
  });

  it('gives a second copy tags of its own by prefix, even of the same class', () => {
    class B extends HTMLElement {}
    expect(define('tranche-test-b', B)).to.equal('tranche-test-b');
    expect(define('tranche-test-b', B, { prefix: 'acme' })).to.equal('acme-test-b');
    expect(warnings(() => define('tranche-test-b', B, { prefix: 'acme' }))).to.deep.equal([]);
    expect(document.createElement('acme-test-b')).to.be.instanceOf(B);
  });

  it('lets the first definition win and warns once, however many tags meet', () => {
    class First extends HTMLElement {}
    define('tranche-test-c', First);
    define('tranche-test-d', class extends HTMLElement {});
    const said = warnings(() => {
      define('tranche-test-c', class extends HTMLElement {});
      define('tranche-test-d', class extends HTMLElement {});
      define('tranche-test-c', class extends HTMLElement {});
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<tranche-test-c>');
    expect(customElements.get('tranche-test-c')).to.equal(First);
  });
});
