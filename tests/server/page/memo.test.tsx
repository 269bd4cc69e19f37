import { type Component, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { memo } from '../../../server/src/page/memo.ts';

const Part = memo(function Part({ text }: { readonly text: string; readonly more?: object }) {
  return <p>{text}</p>;
});

/** Whether a part that was drawn with some properties is drawn again with others. */
function isDrawnAgain(before: object, after: object): boolean {
  const Kept = Part as unknown as new (props: object) => Component;
  const part = new Kept(before);
  part.props = before;
  return part.shouldComponentUpdate?.(after, {}, undefined) ?? true;
}

it('draws what the part itself draws, with nothing around it', () => {
  expect(renderToString(h(Part, { text: 'a' }))).toBe('<p>a</p>');
});

it('draws again only what is given something else', () => {
  const more = {};
  expect(isDrawnAgain({ text: 'a', more }, { text: 'a', more })).toBe(false);
  expect(isDrawnAgain({ text: 'a', more }, { text: 'b', more })).toBe(true);
  expect(isDrawnAgain({ text: 'a', more }, { text: 'a', more: {} })).toBe(true);
  expect(isDrawnAgain({ text: 'a', more }, { text: 'a' })).toBe(true);
  expect(isDrawnAgain({ text: 'a' }, { text: 'a', more })).toBe(true);
});
