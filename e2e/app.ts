import { readFileSync } from 'node:fs';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { type Dictionary, formatCount } from '../src/i18n';
import { dictionaryOf } from '../src/i18n/dictionaries';
import type { Axis } from '../src/model/readings';
import type { Language } from '../src/model/words';
import type { ExportKind } from '../src/state/exporting';
import type { ScreenId } from '../src/ui/shell/screens';
import { order5, regionName } from './order';

/** A file for the product: one on the disk, or one made up by a test. */
export type GivenFile = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** One line of the league table as a reader sees it. */
export interface LeagueLine {
  readonly region: string;
  readonly place: string;
  readonly score: string;
}

/** The product as its user meets it: what can be done, and where things are found, by the names that they are called. */
export class App {
  readonly words: Dictionary;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.words = dictionaryOf(language);
  }

  /** Goes to the product's address and waits for a rating. */
  async open(): Promise<void> {
    await this.page.goto('');
    await expect(this.league()).toBeVisible();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await expect(this.page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  }

  async show(screen: ScreenId): Promise<void> {
    const link = this.page
      .getByRole('link', { name: this.words.shell.screen[screen], exact: true })
      .filter({ visible: true });
    // On a telephone the lesser screens stand under one button.
    if ((await link.count()) === 0) {
      await this.page.getByRole('button', { name: this.words.shell.more, exact: true }).click();
    }
    await link.click();
    await this.expectScreen(screen);
  }

  async expectScreen(screen: ScreenId): Promise<void> {
    const title = this.page.getByRole('main').getByRole('heading', { level: 1 });
    // The rail has room for one word.
    await expect(title).toHaveText(screen === 'readings' ? this.words.weights.title : this.words.shell.screen[screen]);
  }

  // --- Rating

  /** The league table, of whichever year. */
  league(): Locator {
    return this.page.getByRole('table', { name: this.words.rating.tableHint });
  }

  /** The row of a region in its place (not the one that is pinned on top). */
  leagueRow(region: string): Locator {
    const name = regionName(region, this.language);
    return this.league()
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  /** Holds once a region stands at a place with an R, as printed. */
  async expectPlace(region: string, place: number, score?: string): Promise<void> {
    const row = this.leagueRow(region);
    await expect(row.getByRole('cell').first()).toHaveText(String(place));
    if (score !== undefined) await expect(this.leagueScore(region)).toHaveText(score);
  }

  /** R of a region in the league table, a button; what the row warns of may be one too. */
  leagueScore(region: string): Locator {
    return this.leagueRow(region).locator('[data-score]');
  }

  /** The whole league table, read at once. */
  leagueLines(): Promise<readonly LeagueLine[]> {
    return (
      this.league()
        .getByRole('row')
        .filter({ has: this.page.getByRole('button') })
        // National totals stand below, in no ranking.
        .filter({ hasNotText: this.words.rating.referenceRow })
        .evaluateAll((rows) =>
          rows.map((row) => ({
            region: row.querySelector('th')?.getAttribute('aria-label') ?? '',
            place: row.querySelector('td')?.textContent ?? '',
            score: row.querySelector('button')?.textContent ?? '',
          })),
        )
    );
  }

  /** Puts a region among those that the own one is compared with, on the Rating screen. */
  async comparePeers(...codes: readonly string[]): Promise<void> {
    const { peers } = this.words;
    await this.page.getByRole('button', { name: peers.choose }).click();
    const dialog = this.page.getByRole('dialog', { name: peers.title });
    for (const code of codes) {
      await dialog
        .getByRole('option')
        .filter({ hasText: regionName(code, this.language) })
        .click();
    }
    await this.page.keyboard.press('Escape');
  }

  async chooseYear(year: number): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: this.words.rating.year })
      .getByRole('radio', { name: new RegExp(`^${year}`) })
      .check({ force: true });
  }

  /** Chooses how values become points, in the bar of the Rating screen. */
  async choosePoints(points: 'rank' | 'linear' | 'ratio'): Promise<void> {
    const { name } = this.words.readings.axes.points.values[points];
    const choice = this.page
      .getByRole('radiogroup', { name: this.words.rating.reading })
      .getByRole('radio', { name: new RegExp(`^${name}$`, 'i') });
    await choice.check({ force: true });
  }

  // --- Data

  sheet(): Locator {
    return this.page.getByRole('grid');
  }

  /** The row of a region in the sheet: its number, name, place, change, figures, R, next threshold and place. */
  sheetRow(region: string): Locator {
    const name = regionName(region, this.language);
    return this.sheet()
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  /** R of a region in the sheet. */
  sheetScore(region: string): Locator {
    return this.sheetRow(region).getByRole('gridcell').nth(-3);
  }

  /** What stands in the rows of the sheet that are in view, read at once. */
  sheetTexts(): Promise<readonly string[]> {
    return this.sheet()
      .getByRole('row')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((part) => part.textContent).join(' ')));
  }

  /** The text field in the active cell of the sheet, which is called after the cell. */
  activeCell(): Locator {
    return this.sheet().locator('[aria-selected=true]').getByRole('textbox');
  }

  /** Goes to a cell as a user does: a click on the region, then arrows to the input. */
  async goToCell(region: string, input: string, year: number): Promise<void> {
    const place = regionName(region, this.language);
    const named = `${order5.inputs.find(({ code }) => code === input)?.shortNames[this.language]}, ${year}, `;
    // A page behind another draws no frames, and the field moves with them.
    await this.page.bringToFront();
    await this.sheet().getByRole('rowheader', { name: place, exact: true }).click();
    for (let steps = 0; steps < 60; steps += 1) {
      const name = (await this.activeCell().getAttribute('aria-label')) ?? '';
      if (name.startsWith(`${place}, F`) && name.replace(/^.*?, F[\d.]+ /, '').startsWith(named)) return;
      await this.page.keyboard.press('ArrowRight');
    }
    throw new Error(`the arrows do not lead to ${place}, ${named}`);
  }

  /** Types into a cell with the keys of a keyboard and confirms. */
  async typeInto(region: string, input: string, year: number, text: string): Promise<void> {
    await this.goToCell(region, input, year);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  // --- Shell

  /** Holds once everything is kept in the browser. */
  async expectSaved(options: { readonly timeout?: number } = {}): Promise<void> {
    await expect(this.statusBar()).toContainText(this.words.shell.saved, options);
  }

  readingsPanel(): Locator {
    return this.page.getByRole('dialog', { name: this.words.readings.title });
  }

  async openReadings(): Promise<Locator> {
    const readings = this.words.shell.readingsOf('').replace(/[. ].*$/u, '');
    await this.statusBar()
      .getByRole('button', { name: new RegExp(`^${readings}`) })
      .click();
    await expect(this.readingsPanel()).toBeVisible();
    return this.readingsPanel();
  }

  async chooseReading(axis: Axis, value: string): Promise<void> {
    const named = this.words.readings.axes[axis];
    const values: Readonly<Record<string, { readonly name: string }>> = named.values;
    await this.readingsPanel()
      .getByRole('group', { name: named.name })
      .getByRole('radio', { name: values[value]?.name ?? value })
      .check();
  }

  statusBar(): Locator {
    return this.page.getByRole('contentinfo');
  }

  /** Something that the product tells its user. */
  message(text: string | RegExp): Locator {
    return this.page.getByRole('status', { name: this.words.shell.messages }).getByText(text);
  }

  async chooseLanguage(language: Language): Promise<void> {
    await this.page
      .getByRole('radio', { name: this.words.shell.languageNames[language] })
      .filter({ visible: true })
      .check({ force: true });
  }

  async openOwnRegion(): Promise<Locator> {
    await this.statusBar().getByRole('button').first().click();
    const dialog = this.page.getByRole('dialog', { name: this.words.shell.ownRegionTitle });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  async chooseOwnRegion(region: string): Promise<void> {
    const dialog = await this.openOwnRegion();
    await dialog.getByRole('option', { name: regionName(region, this.language) }).click();
    await expect(dialog).toBeHidden();
  }

  // --- Files

  /** Clicks what opens the browser's file chooser, and chooses. */
  async chooseFiles(opener: Locator, ...files: readonly GivenFile[]): Promise<void> {
    const asked = this.page.waitForEvent('filechooser');
    await opener.click();
    const chooser = await asked;
    await chooser.setFiles(files as GivenFile[] as string[]);
  }

  /** A copy of the open package is laid beside it: this opens it as a package of its own. */
  async openApart(): Promise<void> {
    const { title, apart } = this.words.reviewing;
    const dialog = this.page.getByRole('dialog', { name: title('') });
    await dialog.getByRole('button', { name: apart }).click();
    await expect(dialog).toBeHidden();
  }

  /** Makes a package without figures, on the Package screen; it is then the open one. */
  async createPackage(name: string): Promise<void> {
    const { packages } = this.words;
    await this.page.getByRole('button', { name: packages.create }).click();
    await this.page.getByRole('textbox', { name: packages.nameOfNew }).fill(name);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('banner')).toContainText(name);
  }

  importButton(): Locator {
    return this.page.getByRole('button', { name: this.words.shell.import, exact: true }).first();
  }

  importDialog(file: string): Locator {
    return this.page.getByRole('dialog', { name: this.words.importing.titleOf(file) });
  }

  /** Writes one of the files that leave, from the Package screen. */
  async exportAs(kind: ExportKind): Promise<LeftFile> {
    await this.page.getByRole('main').getByRole('button', { name: this.words.exporting.title }).click();
    const leaving = this.page.waitForEvent('download');
    await this.page.getByRole('menuitem', { name: this.words.exporting.kinds[kind].name }).click();
    return fileOf(await leaving);
  }

  /** Brings a results workbook in again: the sheet is asked for, and its inputs are those that are there. */
  async bringWorkbookBack(bytes: Uint8Array, figures: number): Promise<void> {
    const { importing, exporting } = this.words;
    const file = { name: 'кітап.xlsx', mimeType: '', buffer: Buffer.from(bytes) };
    await this.chooseFiles(this.importButton(), file);
    const dialog = this.importDialog(file.name);
    await dialog.getByRole('radio', { name: exporting.workbook.sheets.inputs }).click();
    await expect(dialog).toContainText(importing.sheet(exporting.workbook.sheets.inputs));
    await expect(dialog.getByText(importing.same, { exact: true }).locator('..')).toHaveText(
      `${importing.same}${formatCount(figures, this.language)}`,
    );
    await this.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
}

/** A file that has left, whole. */
export interface LeftFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

export async function fileOf(download: Download): Promise<LeftFile> {
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

/** The texts of a table under the headings given, row by row, read at once. */
export const tableColumns = (place: Locator, headings: readonly string[]): Promise<readonly (readonly string[])[]> =>
  place.evaluate((box, wanted) => {
    const table = box.querySelector('table');
    const found = [...(table?.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim());
    const rows = [...(table?.tBodies[0]?.rows ?? [])];
    return rows.map((row) => wanted.map((heading) => row.cells[found.indexOf(heading)]?.textContent.trim() ?? ''));
  }, headings);
