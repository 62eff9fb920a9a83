import { expect, it } from 'vitest';
import { version } from '../../package.json';
import { PRODUCT } from './product';

it('names the edition of package.json', () => {
  expect(PRODUCT).toBe(`Tartym ${version}`);
});
