import type { JSX } from 'solid-js';
import type { OpenDocument } from '../../state/document';
import type { RegionView } from '../region/view';
import type { WholeAnswers } from './answers';

/** What every chapter of the full report is written from. */
export interface ChapterProps {
  readonly view: RegionView;
  readonly document: OpenDocument;
  readonly answers: WholeAnswers;
}

/** What the chapters are, in their order. */
export const CHAPTERS = [
  'method',
  'passport',
  'rating',
  'region',
  'scenarios',
  'targets',
  'survey',
  'standard',
] as const;
export type ChapterName = (typeof CHAPTERS)[number];

/** A chapter under its number and name. */
export function Chapter(props: {
  readonly view: RegionView;
  readonly name: ChapterName;
  readonly children: JSX.Element;
}) {
  const words = () => props.view.app.words().report;
  return (
    <section>
      <h2>{words().part(CHAPTERS.indexOf(props.name) + 1, words().parts[props.name])}</h2>
      {props.children}
    </section>
  );
}
