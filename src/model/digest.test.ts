import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, digestOf } from './digest';

describe('canonicalJson', () => {
  it('sorts keys at every depth, keeps the order of lists, leaves undefined out', () => {
    expect(canonicalJson({ b: [3, { y: null, x: 'Ө' }], a: true, c: undefined })).toBe(
      '{"a":true,"b":[3,{"x":"Ө","y":null}]}',
    );
  });

  it('means the same value as JSON does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('says null where JSON has no number', () => {
    expect(canonicalJson({ a: [Number.NaN, JSON.parse('1e400')] })).toBe('{"a":[null,null]}');
  });

  it('keeps a field named like a prototype', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}');
  });
});

describe('digestOf', () => {
  it('is the SHA-256 of the canonical JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(digestOf(value)).toBe(createHash('sha256').update(canonicalJson(value)).digest('hex'));
      }),
    );
  });

  it('does not depend on the order of keys', () => {
    expect(digestOf({ a: 1, b: { c: 2, d: 3 } })).toBe(digestOf({ b: { d: 3, c: 2 }, a: 1 }));
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
  });
});
