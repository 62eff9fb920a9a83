import type { RegionView } from './view';

/** The name of a picture's file, without its ending: `тоғыз-бағыт-KZ-39-2025`. */
export const pictureFile = (view: RegionView, what: string): string =>
  `${what.toLocaleLowerCase(view.language())} ${view.code()} ${view.rating().year}`
    .replace(/[\s:→–.,«»“”"/\\]+/g, '-')
    .replace(/-+/g, '-');

/** What stands over a picture of this screen: whose it is, what it shows, of which year. */
export const pictureTitle = (view: RegionView, what: string): string =>
  view.words().pictureOf(view.nameOf(view.code()), what, view.rating().year);
