import { expect, it } from 'vitest';
import { siteName } from '../../../components/options/site-name.ts';

it.each([
  ['example.com', 'example.com'],
  [' Example.COM ', 'example.com'],
  ['www.example.co.uk', 'example.co.uk'],
  ['https://www.example.com/a/b?c#d', 'example.com'],
  ['http://user@example.com:8080/', 'example.com'],
  ['example.com/path', 'example.com'],
  ['m.example.com.', 'm.example.com'],
  ['www.com', 'www.com'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
])('%j is %s', (typed, site) => {
  expect(siteName(typed)).toBe(site);
});

it.each([
  '',
  'example',
  'two words.com',
  'https://',
  'javascript:alert(1)',
  'file:///etc',
  'about:blank',
  '.com',
  'a..b',
  '*.example.com',
])('%j is no site', (typed) => {
  expect(siteName(typed)).toBeNull();
});
