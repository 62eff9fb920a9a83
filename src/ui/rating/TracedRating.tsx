import { createEffect, createSignal, For } from 'solid-js';
import type { RegionCode } from '../../model/region';
import { useApp } from '../../state/app';
import { type Traced, useShell } from '../shell/shell';
import { RatingScreen } from './RatingScreen';
import { type FormulaPart, scoreTrace } from './scoreTrace';

/** The Rating screen in the shell: the R that is selected is explained in the trace bar. */
export function TracedRating() {
  const app = useApp();
  const shell = useShell();
  // The same region again: the bar may have told another number since.
  const [region, setRegion] = createSignal<RegionCode | null>(null, { equals: false });

  const traced = (): Traced | null => {
    const [rating, code, language] = [app.derived.rating(), region(), app.language()];
    if (rating === null || code === null) return null;
    const parts = scoreTrace(rating, rating.regions.indexOf(code), language);
    if (parts.length === 0) return null;
    const named = app
      .document()
      ?.settings()
      .regions.find((each) => each.code === code);
    return {
      name: `${named?.shortNames[language] ?? code} · R · ${rating.year}`,
      formula: <For each={parts}>{(part) => <Part part={part} />}</For>,
      paragraph: { number: '8', text: app.firstWords().rating.scoreFormula },
      subject: { kind: 'score', region: code, year: rating.year },
    };
  };
  createEffect(() => shell.showTrace(traced()));

  return <RatingScreen onTrace={setRegion} onOpen={shell.openTrace} />;
}

function Part(props: { readonly part: FormulaPart }) {
  if (props.part.kind === 'label') return <span class="muted">{props.part.text}</span>;
  return props.part.kind === 'result' ? <b>{props.part.text}</b> : props.part.text;
}
