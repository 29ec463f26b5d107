import {expect, test} from 'vitest';
import {html, trusted} from './html.ts';

test('html`...` escapes texts and keeps markup', () => {
  const evil = '<script>alert("x" & \'y\')</script>';
  expect(html`<p>${evil}</p>`.markup).toBe(
    '<p>&lt;script&gt;alert(&quot;x&quot; &amp; &#39;y&#39;)&lt;/script&gt;</p>',
  );
  expect(html`<ul>${[html`<li>${1}</li>`, html`<li>${'a<b'}</li>`]}</ul>`.markup).toBe(
    '<ul><li>1</li><li>a&lt;b</li></ul>',
  );
  expect(html`${trusted('<svg/>')}${[]}`.markup).toBe('<svg/>');
});
