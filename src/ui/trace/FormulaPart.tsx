import { For, Show } from 'solid-js';
import { type Explanation, type Leaf, subjectKey } from '../../model/explanation';
import type { ChainView } from './chain';
import { formulaPieces, leafText, resultText } from './formulaText';
import { codeAndName, leafName } from './subjectText';
import styles from './trace.module.css';

/** A formula with what it gives; of the number on view, or of an amount that is part of it. */
type Formula = Pick<Explanation, 'subject' | 'formula' | 'result'>;

/** What a formula is shown by; without a way to go, its numbers are no links. */
interface FormulaView extends Pick<ChainView, 'words' | 'language' | 'naming'> {
  readonly go: ChainView['go'] | null;
}

/** The formula with every digit of its numbers, and under it what each of them is: with a chain of its own, a link. */
export function FormulaPart(props: { readonly view: FormulaView; readonly explanation: Formula }) {
  const { view } = props;
  const pieces = () => formulaPieces(props.explanation.formula, view.words().chain.functions, view.language());
  const leaves = () => namedLeaves(props.explanation);
  return (
    <Show when={props.explanation.formula.length > 0}>
      <p class={styles.formula} data-formula="">
        <For each={pieces()}>
          {(piece) => (piece.kind === 'number' ? <b>{piece.text}</b> : <span class="muted">{piece.text}</span>)}
        </For>
        <span class="muted"> = </span>
        <b class={styles.result} data-result="">
          {resultText(props.explanation, view.language())}
        </b>
      </p>
      <Show when={leaves().length > 0}>
        <table class={styles.leaves}>
          <caption class="unseen">{view.words().trace.inFormula}</caption>
          <tbody>
            <For each={leaves()}>{(leaf) => <LeafRow view={view} explanation={props.explanation} leaf={leaf} />}</For>
          </tbody>
        </table>
      </Show>
    </Show>
  );
}

function LeafRow(props: { readonly view: FormulaView; readonly explanation: Formula; readonly leaf: Term }) {
  const { view } = props;
  const name = () => {
    const [first, second] = props.leaf;
    if (first === undefined) return '';
    // A weight and what it weighs are one term of one direction or factor.
    if (second !== undefined && first.about !== undefined) return codeAndName(view.naming(), first.about);
    return leafName(view.naming(), first, props.explanation.subject.region);
  };
  /** A cell explained by itself leads nowhere further. */
  const next = () => {
    const of = props.leaf.find((leaf) => leaf.of !== undefined)?.of;
    return of === undefined || view.go === null || subjectKey(of) === subjectKey(props.explanation.subject) ? null : of;
  };
  const figures = () => props.leaf.map((leaf) => leafText(leaf, view.language())).join(' × ');
  return (
    <tr>
      <th scope="row">
        <Show when={next()} fallback={name()}>
          {(subject) => (
            <button type="button" class={styles.link} onClick={() => view.go?.(subject())}>
              {name()}
            </button>
          )}
        </Show>
      </th>
      <td class="number">{figures()}</td>
    </tr>
  );
}

/** A number of a formula, or a weight with the number it weighs. */
type Term = readonly Leaf[];

/** The numbers of a formula that are more than part of its shape, each once. */
function namedLeaves({ formula }: Formula): readonly Term[] {
  const found = new Map<string, Leaf[]>();
  formula.forEach((token, at) => {
    if (token.kind !== 'number' || token.role === 'constant') return;
    const [sign, weight] = [formula[at - 1], formula[at - 2]];
    const isWeighed = sign?.kind === 'sign' && sign.sign === '×' && weight?.kind === 'number' && isWeight(weight);
    const first = isWeighed && weight.about === token.about ? found.get(keyOf(weight)) : undefined;
    if (first !== undefined) first.push(token);
    else if (!found.has(keyOf(token))) found.set(keyOf(token), [token]);
  });
  return [...found.values()];
}

const isWeight = ({ role }: Leaf): boolean => role === 'direction weight' || role === 'factor weight';

const keyOf = ({ role, about, project, of }: Leaf): string =>
  `${role}\t${about ?? ''}\t${project ?? ''}\t${of === undefined ? '' : subjectKey(of)}`;
