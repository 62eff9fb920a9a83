import type { Page } from '@playwright/test';
import type { App } from './app';
import { expect, test } from './page';

const PRICE = 40;
/** What the keys of the upper row write on the Kazakh layout. */
const KAZAKH = ['ө', '"', 'ә', 'і', 'ң', 'ғ', ',', '.', 'ү', 'ұ'] as const;

/** Presses keys and counts them; free text is typed and not counted. */
class Keyboard {
  pressed = 0;

  constructor(readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    this.pressed += keys.length;
  }

  /** Figures by the places of their keys, as the Kazakh layout sends them. */
  async figures(figures: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    for (const figure of figures) {
      const text = KAZAKH[Number(figure)] ?? '';
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', code: `Digit${figure}`, key: text, text });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', code: `Digit${figure}`, key: text });
    }
    await session.detach();
    this.pressed += figures.length;
  }

  async numpad(figures: string): Promise<void> {
    await this.press(...Array.from(figures, (figure) => `Numpad${figure}`));
  }

  text = (text: string): Promise<void> => this.page.keyboard.insertText(text);
}

const form = (page: Page, app: App) => page.getByRole('form', { name: app.words.survey.entry.title });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const question = (page: Page, code: string) => page.getByRole('group', { name: new RegExp(`^${code} `) });

async function openEntry(page: Page, app: App): Promise<void> {
  await app.show('survey');
  await page.getByRole('link', { name: app.words.survey.part.entry }).press('Enter');
  await expect(form(page, app)).toBeVisible();
}

/** Types one respondent in, from the name of the enterprise to Q16. */
async function typeAnswers(keyboard: Keyboard, marks: string): Promise<void> {
  await keyboard.text('ТОО «Заря»');
  await keyboard.press('Enter');
  await keyboard.figures('120');
  await keyboard.press('Enter');
  await keyboard.text('торговля');
  await keyboard.press('Enter');
  await keyboard.figures('1');
  await keyboard.figures(marks);
  await keyboard.numpad('12');
  await keyboard.press('Enter');
  await keyboard.figures('0');
  await keyboard.text('дороги');
  await keyboard.press('Enter');
}

const accepted = (page: Page, app: App) =>
  page
    .getByRole('table', { name: app.words.survey.counts.table })
    .getByRole('row', { name: /^Область Ұлытау/ })
    .first()
    .getByRole('cell')
    .first();

test('three paper forms are typed in without the mouse, at most 40 keys each, on the Kazakh layout', async ({
  page,
  app,
}) => {
  const { entry, part } = app.words.survey;
  await app.chooseOwnRegion('KZ-62');
  await openEntry(page, app);
  const keyboard = new Keyboard(page);
  await expect(field(page, entry.company)).toBeFocused();
  await typeAnswers(keyboard, '5404267546324');
  // What is kept from form to form is filled in once.
  await expect(field(page, entry.number)).toBeFocused();
  await keyboard.figures('0017');
  await keyboard.press('Enter');
  await keyboard.figures('10052025');
  await expect(field(page, entry.surveyDate)).toBeFocused();
  await keyboard.figures('15022026');
  await keyboard.text('А. Б.');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: entry.save, exact: true })).toBeFocused();
  await expect(form(page, app)).toContainText(entry.counts);
  await keyboard.press('Enter');

  for (const [marks, date] of [
    ['4444444444444', '11062025'],
    ['7171717171717', '12072025'],
  ] as const) {
    const before = keyboard.pressed;
    await expect(field(page, entry.company)).toBeFocused();
    await expect(field(page, entry.company)).toHaveValue('');
    await typeAnswers(keyboard, marks);
    await expect(field(page, entry.serviceDate)).toBeFocused();
    await keyboard.figures(date);
    await expect(page.getByRole('button', { name: entry.save, exact: true })).toBeFocused();
    await keyboard.press('Enter');
    expect(keyboard.pressed - before).toBeLessThanOrEqual(PRICE);
  }
  const list = page.getByRole('table', { name: entry.list });
  await expect(list.getByRole('row')).toHaveCount(4);
  await expect(list.getByRole('row').nth(1).getByRole('cell').first()).toHaveText('0019');
  await expect(field(page, entry.number)).toHaveValue('0020');
  await expect(field(page, entry.surveyDate)).toHaveValue('15.02.2026');

  await page.getByRole('link', { name: part.counts }).press('Enter');
  await expect(accepted(page, app)).toHaveText('17 / 15');
});

test('the region is found by typing, and the scale is checked: no 0 for Q9 and Q10, no 8, no letters in Q14', async ({
  page,
  app,
}) => {
  const { entry } = app.words.survey;
  await openEntry(page, app);
  const keyboard = new Keyboard(page);
  const region = page.getByRole('combobox', { name: entry.region });
  await expect(region).toBeFocused();
  await keyboard.text('улы');
  await expect(page.getByRole('option')).toHaveText([/^Область Ұлытау/]);
  await keyboard.press('Escape');
  await expect(region).toHaveValue('');
  await keyboard.figures('62');
  await keyboard.press('Enter');
  await expect(region).toHaveValue('Область Ұлытау');
  await expect(field(page, entry.company)).toBeFocused();
  await question(page, 'Q8').getByRole('radio').first().focus();
  await keyboard.figures('8');
  await expect(page.getByRole('alert')).toHaveText(entry.outside('Q8', 0, 7));
  await keyboard.figures('00');
  await expect(page.getByRole('alert')).toHaveText(entry.outside('Q9', 1, 7));
  await keyboard.figures('3');
  await keyboard.numpad('0');
  await expect(page.getByRole('alert')).toHaveText(entry.outside('Q10', 1, 7));
  await keyboard.figures('1');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await keyboard.press('Backspace');
  await keyboard.press('Backspace');
  await expect(question(page, 'Q10').getByRole('radio', { checked: true })).toHaveCount(0);
  await keyboard.press('Enter', 'Enter', 'Enter', 'Enter');
  const count = page.getByRole('textbox', { name: /^Q14 / });
  await expect(count).toBeFocused();
  await keyboard.press('KeyX');
  await expect(page.getByRole('alert')).toHaveText(`Q14: ${entry.times}.`);
  await keyboard.figures('3');
  await expect(count).toHaveValue('3');
  await keyboard.press('Enter');
  await keyboard.figures('5');
  await expect(page.getByRole('alert')).toHaveText(entry.onlyYesNo('Q15'));
});

test('a form left in the middle is there after a reload, and one that ¶19 does not allow says so', async ({
  page,
  app,
}) => {
  const { entry } = app.words.survey;
  await app.chooseOwnRegion('KZ-62');
  await openEntry(page, app);
  const keyboard = new Keyboard(page);
  await keyboard.text('ТОО «Заря»');
  await keyboard.press('Enter', 'Enter', 'Enter');
  await keyboard.figures('1543');
  await page.reload();
  await expect(form(page, app)).toBeVisible();
  await expect(field(page, entry.company)).toHaveValue('ТОО «Заря»');
  await expect(question(page, 'Q3').getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(question(page, 'Q3').getByRole('radio', { name: '3' })).toBeChecked();

  await field(page, entry.surveyDate).focus();
  await keyboard.figures('15022026');
  await field(page, entry.serviceDate).focus();
  await keyboard.figures('14022024');
  await expect(form(page, app)).toContainText(
    app.words.rejections['service not within 24 months']({ code: 'service not within 24 months' }),
  );
  await field(page, entry.serviceDate).fill('');
  await keyboard.figures('150224');
  await keyboard.press('Enter');
  await expect(field(page, entry.serviceDate)).toHaveValue('15.02.2024');
  await expect(form(page, app)).toContainText(entry.counts);
  await field(page, entry.serviceDate).fill('31022025');
  await expect(page.getByRole('button', { name: entry.save, exact: true })).toBeDisabled();
  // Past the end of a form that does not count Enter leads to what is still open.
  await field(page, entry.interviewer).press('Enter');
  await expect(field(page, entry.employees)).toBeFocused();
});

test('a past form is found, corrected and taken away, each in one step of undo; a form typed twice is told', async ({
  page,
  app,
}) => {
  const { entry, part } = app.words.survey;
  await app.chooseOwnRegion('KZ-62');
  await openEntry(page, app);
  const keyboard = new Keyboard(page);
  const twice = async () => {
    await typeAnswers(keyboard, '5404267546324');
    await page.keyboard.press('Control+Enter');
  };
  const list = page.getByRole('table', { name: entry.list });
  await twice();
  await expect(list.getByRole('row')).toHaveCount(2);
  await expect(field(page, entry.company)).toHaveValue('');
  await twice();
  await expect(page.getByRole('alert')).toContainText(entry.resembles['same answers'](''));
  await expect(list.getByRole('row')).toHaveCount(2);
  await page.keyboard.press('Control+Enter');
  await expect(list.getByRole('row')).toHaveCount(3);

  await page.getByRole('textbox', { name: entry.find }).fill('нет такой');
  await expect(page.getByText(entry.noneFound)).toBeVisible();
  await page.getByRole('textbox', { name: entry.find }).fill('заря');
  await list
    .getByRole('button', { name: new RegExp(`^${entry.correct}`) })
    .first()
    .click();
  const correcting = page.getByRole('form', { name: entry.correctingTitle });
  await expect(correcting).toBeVisible();
  await expect(question(page, 'Q1').getByRole('radio', { name: '5' })).toBeChecked();
  await question(page, 'Q1').getByRole('radio', { name: '5' }).focus();
  await keyboard.figures('2');
  await page.keyboard.press('Control+Enter');
  await expect(form(page, app)).toBeVisible();
  await expect(field(page, entry.company)).toHaveValue('');

  await page.getByRole('button', { name: app.words.shell.undo }).click();
  await expect(page.getByText(/изменение анкеты/)).toBeVisible();
  await list
    .getByRole('button', { name: new RegExp(`^${entry.remove}`) })
    .first()
    .click();
  await expect(list.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: app.words.shell.undo }).click();
  await expect(list.getByRole('row')).toHaveCount(3);
  await page.getByRole('link', { name: part.counts }).click();
  await expect(accepted(page, app)).toHaveText('16 / 15');
});
