import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countIn, placedIn, rejectedIn } from './packedResponses';
import { responseWith } from './response.fixture';
import { createPacker, PACKED_SIZE } from './responsePacker';
import type { Rejection, SurveyResponse } from './survey';
import { refusedIn, responseIn, responsesIn } from './unpackedResponses';

const WIDTH = 15;
const text = fc.oneof(
  fc.constantFrom('', 'сауда', 'ЖШС «Заря»', '😀a', 'שלום'),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const answer = fc.oneof(
  fc.constantFrom(null, 0, 7, 99, 100, 253, 254, 255, 256, -1, 2.5, 1e9),
  text.map((said) => ({ text: said })),
);
const rejection: fc.Arbitrary<Rejection | null> = fc.constantFrom(
  null,
  null,
  { code: 'year' },
  { code: 'region', text: 'x' },
);
const response: fc.Arbitrary<SurveyResponse> = fc
  .record({
    id: text,
    line: fc.nat(),
    year: fc.constantFrom(null, 1999, 2025),
    region: fc.constantFrom(null, 'KZ-10', 'KZ-75'),
    company: text,
    employees: text,
    serviceDate: fc.constantFrom(null, '2025-05-10'),
    answers: fc.array(answer, { minLength: WIDTH, maxLength: WIDTH }),
    remark: text,
    extra: fc.dictionary(fc.constantFrom('a', '__proto__'), text.filter(Boolean)),
    rejection,
  })
  .map(responseWith);

const packed = (responses: readonly SurveyResponse[]) => {
  const packer = createPacker(WIDTH, ['a', '__proto__']);
  for (const each of responses) packer.add(each);
  return packer;
};

it('responses come out as they were put in', () => {
  fc.assert(
    fc.property(fc.array(response, { maxLength: 8 }), (responses) => {
      const packer = packed(responses);
      const soFar = responses.map((_, index) => packer.responseIn(0, index));
      const chunks = packer.chunks();
      expect(soFar).toEqual(responses);
      expect([...responsesIn(chunks)]).toEqual(responses);
      expect([...refusedIn(chunks)]).toEqual(responses.filter((each) => each.rejection !== null));
      expect([...placedIn(chunks)]).toEqual(
        responses.map(({ year, region, rejection: verdict }) => ({ year, region, rejection: verdict })),
      );
      expect([countIn(chunks), rejectedIn(chunks)]).toEqual([
        responses.length,
        responses.filter((each) => each.rejection !== null).length,
      ]);
      // They are what they were in another thread too.
      expect([...responsesIn(structuredClone(chunks))]).toEqual(responses);
    }),
  );
});

it('goes on in another chunk where one is full', () => {
  const responses = Array.from({ length: 2 * PACKED_SIZE + 3 }, (_, index) =>
    responseWith({ id: `№${index}`, employees: String(index % 300), answers: Array<number>(WIDTH).fill(index % 8) }),
  );
  const packer = packed(responses);
  expect(packer.responseIn(1, 5)?.id).toBe(`№${PACKED_SIZE + 5}`);
  const chunks = packer.chunks();
  expect(chunks.map(({ count }) => count)).toEqual([PACKED_SIZE, PACKED_SIZE, 3]);
  expect([...responsesIn(chunks)]).toEqual(responses);
  expect([responseIn(responses, 2), responseIn(responses, responses.length)]).toEqual([responses[2], undefined]);
});
