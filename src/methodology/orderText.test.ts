import { describe, expect, it } from 'vitest';
import { asPrinted, bare, ORDER, stands } from './printed.fixture';
import { wholeOrder5 as order5 } from './whole';

/** The words stand in the Order: every Kazakh text, with the listed repairs taken back, is looked for in the print. */

const expectInOrder = (text: string, id: string): void => {
  const printed = asPrinted(text, id);
  expect(stands(printed), `${id}: ${printed}`).toBe(true);
};

/** Names are capitalised where the Order runs on in a sentence. */
const expectInOrderAnyCase = (text: string, id: string): void => {
  const printed = asPrinted(text, id).toLowerCase();
  expect(stands(printed, ORDER.toLowerCase()), `${id}: ${printed}`).toBe(true);
};

describe('the Order’s own words', () => {
  it.each(order5.paragraphs.map(({ number, text }) => [number, text.kk]))('¶%s', (number, text) => {
    expectInOrder(text.replaceAll('\n', ''), `¶${number}`);
  });

  it.each(order5.articles.map(({ number, text }) => [number, text.kk]))('article %s', (number, text) => {
    expectInOrder(text, `order ${number}`);
  });

  it('title and entry into force', () => {
    expectInOrder(order5.source.title.kk, 'title');
    expect(order5.source.inForce?.kk).toBe(order5.articles.find(({ number }) => number === '4')?.text.kk);
    expect(stands(`2023жылғы18қаңтардағы№${order5.source.number}бұйрығы`)).toBe(true);
    expect(stands(`2023жылғы19қаңтарда№${order5.source.registered?.number}болыптіркелді`)).toBe(true);
  });

  it('directions, under their paragraph and in the list of ¶5', () => {
    for (const [index, { code, names }] of order5.directions.entries()) {
      expectInOrderAnyCase(names.kk, code);
      const listed = order5.paragraphs.find(({ number }) => number === `5(${index + 1})`)?.text.kk ?? '';
      expect(listed.replace(/[;.]$/, '').toLowerCase()).toBe(names.kk.toLowerCase());
    }
  });

  it('factors, in the very paragraph they point to', () => {
    for (const factor of order5.directions.flatMap(({ factors }) => factors)) {
      const paragraph = order5.paragraphs.find(({ number }) => number === factor.paragraph)?.text.kk ?? '';
      expect(paragraph.toLowerCase()).toContain(factor.names.kk.toLowerCase());
    }
  });

  it('the form: title, blocks, items, questions with their scales', () => {
    const { annex, label, title, block1, block2 } = order5.form;
    for (const words of [annex, label]) expectInOrder(words?.kk ?? '?', 'form');
    for (const words of [title, block1.title, ...block1.items, block2.title]) expectInOrder(words.kk, 'form');
    for (const [index, { code, text, scale }] of block2.questions.entries()) {
      const asked = scale.kind === 'mark' ? `${text.kk}, мұнда ${scale.words.kk}.` : text.kk;
      expectInOrder(`${index + 1}. ${asked}`, `form.${code}`);
      if (scale.kind === 'mark') {
        const row = Array.from({ length: scale.to - scale.from + 1 }, (_, mark) => mark + scale.from).join('');
        expect(stands(`${asPrinted(asked, `form.${code}`)}${row}`), code).toBe(true);
      }
    }
  });

  it('the standard: title, blocks, provisions', () => {
    expectInOrder(order5.standard.title.kk, 'std.title');
    for (const block of order5.standard.blocks) {
      expectInOrderAnyCase(block.title.kk, block.id);
      for (const provision of block.provisions) expectInOrder(provision.title.kk, provision.id);
    }
  });

  const provisions = order5.standard.blocks.flatMap((block) => block.provisions);
  const items = provisions.flatMap((provision) => provision.items);

  it.each(items.map(({ id, text }) => [id, text.kk]))('%s', (id, text) => {
    // A row made out of one point of a list repeats what leads the list in; … marks what it leaves out.
    const printed = asPrinted(text, id);
    const colon = printed.indexOf(':') + 1;
    const parts = stands(printed) ? [] : [printed.slice(0, colon), printed.slice(colon)];
    for (const part of parts) expect(stands(part.replace(/:$/, '')), part).toBe(true);
  });

  it('lists no repair that nothing needs', () => {
    const rules = ['spacing', 'quotes'];
    const texts = new Map([
      ...order5.paragraphs.map(({ number, text }) => [`¶${number}`, text.kk] as const),
      ...order5.articles.map(({ number, text }) => [`order ${number}`, text.kk] as const),
      ...order5.form.block2.questions.map(({ code, text }) => [`form.${code}`, text.kk] as const),
      ...provisions.map(({ id, title }) => [id, title.kk] as const),
      ...items.map(({ id, text }) => [id, text.kk] as const),
    ]);
    for (const { id, asPrinted: printed, asShown } of order5.repairs) {
      expect(asShown).not.toBe(printed);
      if (rules.includes(id)) continue;
      expect(stands(bare(printed)), id).toBe(true);
      expect(texts.get(id) ?? texts.get(id.replace(/ \d$/, ''))).toContain(asShown);
    }
  });
});
