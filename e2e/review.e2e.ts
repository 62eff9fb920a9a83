import { rate } from '../src/engine';
import { readPackageFile, writePackageFile } from '../src/files/packageFile';
import { formatNumber, formatSigned } from '../src/i18n';
import { columnKey, emptyColumn, withObservations } from '../src/model/column';
import type { Rating } from '../src/model/rating';
import { type App, fileOf, type LeftFile } from './app';
import { barriers } from './barriers';
import { demoInNode } from './nodeRating';
import { order5, regionName } from './order';
import { expect, test } from './page';
import { madeUp } from './samples';

const OWN = 'KZ-71';
const YEAR = 2025;
/** What the first department types: region, input, figure. */
const TYPED = [
  [OWN, 'fixed_capital_index', 160],
  ['KZ-11', 'fixed_capital_index', 100],
  ['KZ-55', 'exports', 99_999],
  [OWN, 'exports', 5],
] as const;
const CAPITAL = TYPED.slice(0, 2);
const EXPORTS = TYPED.slice(2);
const REASON = 'келісілді';
const DOUBT = 'экспорт ескі';

/** The demo with some of these figures, rated in Node. */
async function ratedWith(figures: readonly (readonly [string, string, number])[]): Promise<Rating> {
  const data = await demoInNode();
  const columns = new Map(data.columns);
  for (const [region, input, value] of figures) {
    const key = columnKey(input, YEAR);
    const index = order5.regions.findIndex(({ code }) => code === region);
    const before = columns.get(key) ?? emptyColumn(order5.regions.length);
    columns.set(key, withObservations(before, [{ index, observation: { kind: 'number', value, status: 'final' } }]));
  }
  const { readings, missing } = order5;
  return rate({ ...data, columns }, order5, { readings, missing, weights: {}, expert: [] }, YEAR);
}

const placeOf = ({ regions, places }: Rating, region: string) => places[regions.indexOf(region)] ?? 0;
const scoreOf = ({ regions, scores }: Rating, region: string) => scores[regions.indexOf(region)] ?? 0;

async function save({ page }: App): Promise<LeftFile> {
  const leaving = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  return fileOf(await leaving);
}

async function openReview(app: App, { name, text }: Pick<LeftFile, 'name' | 'text'>) {
  await app.show('package');
  await app.chooseFiles(app.page.getByRole('button', { name: app.words.packages.openFile }), madeUp(name, text));
  const dialog = app.page.getByRole('dialog', { name: app.words.reviewing.title(name) });
  await expect(dialog).toBeVisible();
  return dialog;
}

const inputName = (app: App, code: string) =>
  order5.inputs.find((input) => input.code === code)?.shortNames[app.language] ?? '';

test.use({ language: 'kk' });

test('a colleague’s file is reviewed by keyboard, what was decided goes back and is seen there, and a false claim is told', async ({
  app,
  colleague,
}) => {
  test.slow(); // two browsers
  const words = app.words.reviewing;
  await app.show('data');
  for (const [region, input, value] of TYPED) await app.typeInto(region, input, YEAR, String(value));
  await app.expectSaved();
  const sent = await save(app);

  await colleague.chooseOwnRegion(OWN);
  const dialog = await openReview(colleague, sent);
  const { keyboard } = colleague.page;
  const before = await ratedWith([]);
  /** What is said of figures that are taken over: place and R of the own region, rated in Node. */
  const effect = async (figures: typeof CAPITAL | typeof TYPED) => {
    const after = await ratedWith(figures);
    const [place, score, gain] = [placeOf(after, OWN), scoreOf(after, OWN), scoreOf(after, OWN) - scoreOf(before, OWN)];
    const moved = before.regions.filter((region) => placeOf(before, region) !== placeOf(after, region)).length;
    return [
      `${words.place} ${place}`,
      `R ${formatNumber(score, 3, 'kk')} (${formatSigned(gain, 3, 'kk')})`,
      words.moved(moved),
    ];
  };

  await test.step('the second sees what differs and what each part of it does', async () => {
    await expect(dialog).toContainText(words.lead(4, 0));
    await expect(dialog).toContainText(words.claims.hold(2, 20));
    const rows = dialog.getByRole('row');
    await expect(rows).toHaveCount(3);
    const together = dialog.getByText(words.all).locator('..');
    for (const text of await effect(TYPED)) await expect(together).toContainText(text);
    // The group that moves the place most comes first.
    for (const [index, figures, input] of [
      [1, CAPITAL, 'fixed_capital_index'],
      [2, EXPORTS, 'exports'],
    ] as const) {
      await expect(rows.nth(index)).toContainText(inputName(colleague, input));
      for (const text of await effect(figures)) await expect(rows.nth(index)).toContainText(text);
    }
  });

  await test.step('accepts half with a reason and refuses half with another, by keyboard alone', async () => {
    await dialog.getByLabel(words.reason).fill(REASON);
    await keyboard.press('Shift+Tab');
    await keyboard.press('Shift+Tab');
    await expect(dialog.getByRole('row').nth(1)).toBeFocused();
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowDown');
    const opened = dialog.getByRole('row').nth(2);
    await expect(opened).toBeFocused();
    await expect(opened).toContainText(regionName('KZ-11', 'kk'));
    await expect(opened.getByRole('cell')).toContainText(['158,1', '158,1', '100']);
    expect(await barriers(colleague.page)).toEqual([]);
    await keyboard.press('ArrowUp');
    await keyboard.press('a');
    await expect(dialog).toContainText(words.lead(2, 0));
    await expect(dialog.getByRole('row').nth(1)).toBeFocused();
    await dialog.getByLabel(words.reason).fill(DOUBT);
    await keyboard.press('Shift+Tab');
    await keyboard.press('Shift+Tab');
    await keyboard.press('r');
    await expect(dialog).toContainText(words.nothing);
    await keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
  const accepted = await ratedWith(CAPITAL);
  await colleague.show('rating');
  await colleague.expectPlace(OWN, placeOf(accepted, OWN));
  await colleague.expectSaved();
  const back = await save(colleague);

  await test.step('the first sees exactly that', async () => {
    const answer = await openReview(app, { ...back, name: 'жауап.tartym' });
    await expect(answer).toContainText(words.answered(2, 0, REASON));
    await expect(answer).toContainText(words.answered(0, 2, DOUBT));
    await expect(answer).toContainText(words.lead(2, 0));
    await answer.getByRole('button', { name: inputName(app, 'exports'), exact: true }).click();
    const rows = answer.getByRole('row').filter({ hasText: words.refusedBefore(DOUBT) });
    await expect(rows).toHaveCount(2);
    await expect(answer.getByRole('row')).toHaveCount(4);
    await answer.getByRole('button', { name: words.acceptAll }).click();
    await expect(answer).toContainText(words.same);
    await app.page.keyboard.press('Escape');
    await app.show('rating');
    for (const region of [OWN, 'KZ-11', 'KZ-55']) await app.expectPlace(region, placeOf(accepted, region));
  });

  await test.step('a file whose results do not follow from its figures is told, region by region', async () => {
    const opened = readPackageFile(back.text);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    const { content, stamp } = opened.value;
    const claimed = stamp.claimed?.map((claim) => ({
      ...claim,
      regions: claim.regions.map((each) => (each.region === OWN && claim.year === YEAR ? { ...each, place: 1 } : each)),
    }));
    if (claimed === undefined) throw new Error('the file claims nothing');
    const text = writePackageFile(content, { ...stamp, claimed });
    const told = await openReview(app, { name: 'жалған.tartym', text });
    await expect(told).toContainText(words.claims.fault);
    await expect(told).toContainText(words.claims.year(YEAR, 1));
    await expect(told).toContainText(regionName(OWN, 'kk'));
    expect(await barriers(app.page)).toEqual([]);
  });
});
