import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mostViews, parseViews, Views, viewName } from '../../../src/widgets/filters/views.js';

function device() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

const names = ({ list }: Views) => list.map(({ name }) => name);

describe('saved views', () => {
  it('are there again, under their key only', () => {
    const storage = device();
    new Views('a', () => storage).save({ name: ' Late ', filters: { overdueDaysMin: 1 }, preset: 'last30' });
    assert.deepEqual(new Views('a', () => storage).list, [
      { name: 'Late', filters: { overdueDaysMin: 1 }, preset: 'last30' },
    ]);
    assert.deepEqual(new Views('b', () => storage).list, []);
  });

  it('take the place of one of the same name', () => {
    const storage = device();
    const views = new Views('a', () => storage);
    for (const name of ['x', 'y']) views.save({ name, filters: {} });
    assert.ok(views.save({ name: 'x', filters: { q: 'new' } }));
    assert.deepEqual(names(views), ['x', 'y']);
    assert.equal(views.list[0]?.filters.q, 'new');
  });

  it('are renamed, but not to another’s name or to none', () => {
    const storage = device();
    const views = new Views('a', () => storage);
    for (const name of ['x', 'y']) views.save({ name, filters: {} });
    assert.equal(views.rename('x', 'y'), false);
    assert.equal(views.rename('x', '  '), false);
    assert.equal(views.rename('x', 'z'), true);
    assert.deepEqual(names(views), ['z', 'y']);
  });

  it('come back to their place when a deletion is undone, beside what another tab saved meanwhile', () => {
    const storage = device();
    const views = new Views('a', () => storage);
    for (const name of ['x', 'y', 'z']) views.save({ name, filters: {} });
    const undo = views.remove('y');
    assert.deepEqual(names(views), ['x', 'z']);
    new Views('a', () => storage).save({ name: 'other tab', filters: {} });
    undo?.();
    assert.deepEqual(names(views), ['x', 'y', 'z', 'other tab']);
    assert.equal(views.remove('nobody'), undefined);
  });

  it('are limited in number and in length of name', () => {
    const storage = device();
    const views = new Views('a', () => storage);
    for (let index = 0; index < mostViews; index++) views.save({ name: `view ${index}`, filters: {} });
    assert.equal(views.save({ name: 'one more', filters: {} }), false);
    assert.equal(views.save({ name: 'view 3', filters: { q: 'a' } }), true);
    assert.equal(viewName(`a\n\u202e${'b'.repeat(100)}`).length, 60);
  });

  it('last as long as the page where nothing is kept', () => {
    const views = new Views('a', () => {
      throw new Error('denied');
    });
    assert.ok(views.save({ name: 'x', filters: {} }));
    assert.ok(views.save({ name: 'y', filters: {} }));
    assert.deepEqual(names(views), ['x', 'y']);
    assert.equal(views.kept, false);
  });

  it('ignore what is no view', () => {
    for (const text of ['', 'null', '[]', '{"views":3}', '{"views":[null,1,{}]}', '{'])
      assert.deepEqual(parseViews(text), [], text);
    const text = '{"views":[{"name":"x","filters":{"status":["frozen","completed"],"evil":1},"preset":"soon"}]}';
    assert.deepEqual(parseViews(text), [{ name: 'x', filters: { status: ['completed'] } }]);
  });
});
