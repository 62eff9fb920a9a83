import type { JSX } from 'solid-js';
import type { Subject } from '../../model/explanation';
import { ChainButton } from '../parts/ChainButton';
import type { RegionView } from './view';

/** The name of a number of the region and year on view, or of another region or year. */
export type OwnSubject = Subject extends infer Each
  ? Each extends Subject
    ? Omit<Each, 'region' | 'year'> & { readonly region?: string; readonly year?: number }
    : never
  : never;

interface FigureProps {
  readonly view: RegionView;
  readonly of: OwnSubject;
  /** Reached by arrows from the first figure of its row, not by Tab: a table is not a hundred stops. */
  readonly isMinor?: boolean;
  readonly children: JSX.Element;
}

/** A number of the region and year on view that opens its chain. */
export function Figure(props: FigureProps) {
  const subject = () => ({ year: props.view.rating().year, region: props.view.code(), ...props.of }) as Subject;
  return (
    <ChainButton subject={subject()} isMinor={props.isMinor === true}>
      {props.children}
    </ChainButton>
  );
}
