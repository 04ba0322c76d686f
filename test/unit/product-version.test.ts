import { describe, expect, test } from 'vitest';
import { isAtLeast, isBefore, productVersion, sameVersion } from '../../server/src/catalog/vcs/product-version';

describe('versions of the product', () => {
  test('read as numbers, not as text', () => {
    expect(productVersion('7.4.2')).toEqual([7, 4, 2]);
    expect(isAtLeast(productVersion('10.0'), '9.1')).toBe(true);
    expect(isBefore(productVersion('10.0'), '9.1')).toBe(false);
  });

  test('parts that are not named count as 0', () => {
    expect(isAtLeast(productVersion('7.4'), '7.4.0')).toBe(true);
    expect(isBefore(productVersion('7.4'), '7.4.1')).toBe(true);
    expect(isAtLeast(productVersion('7'), '7.0.1')).toBe(false);
  });

  test.each(['', 'latest', '7.', '.7', '7.x', ' 7', '7.4 ', '-1', '7.4.2.1.1', '1234'])(
    '"%s" is no version',
    (text) => {
      expect(productVersion(text)).toBeUndefined();
    },
  );

  test('without a version nothing is known of any release', () => {
    expect(isAtLeast(undefined, '5.0')).toBe(false);
    expect(isBefore(undefined, '9.0')).toBe(false);
    expect(sameVersion(undefined, undefined)).toBe(true);
    expect(sameVersion(productVersion('6.1'), undefined)).toBe(false);
  });
});
