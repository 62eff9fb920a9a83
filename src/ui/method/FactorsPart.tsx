import { Index, Show } from 'solid-js';
import type { Direction, Factor } from '../../model/methodology';
import {
  addDirection,
  addFactor,
  besideFactor,
  deleteDirection,
  deleteFactor,
  moveDirection,
  moveFactor,
  withDirection,
  withFactor,
} from '../../model/methodologyDraft';
import { Swatch } from '../parts/Swatch';
import { Wide } from '../parts/Wide';
import { focusHandle } from '../structure/Row';
import { AddByName } from './AddByName';
import { DirectionFields } from './DirectionFields';
import type { Editor } from './editor';
import { FactorFields } from './FactorFields';
import { formulaText } from './formulaText';
import { ItemRow } from './ItemRow';
import styles from './method.module.css';
import { NumberField } from './NumberField';

/** Directions and their factors in one table: weights are typed in it, everything else in a form under the row. */
export function FactorsPart(props: { readonly editor: Editor }) {
  const { editor } = props;
  const { words } = editor;
  const directions = () => editor.draft.methodology().directions;
  return (
    <section aria-label={words().parts.factors}>
      <Wide label={words().parts.factors}>
        <table class={styles.table} data-rows>
          <thead>
            <tr>
              <th scope="col">{words().name}</th>
              <th scope="col">{words().weight}</th>
              <th scope="col" class={styles.roomy}>
                {words().formula}
              </th>
              <th scope="col" class={styles.roomy}>
                {words().better}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            <Index each={directions()}>
              {(direction, at) => (
                <>
                  <DirectionRow editor={editor} direction={direction()} at={at} count={directions().length} />
                  <Index each={direction().factors}>
                    {(factor, place) => <FactorRow editor={editor} factor={factor()} direction={at} at={place} />}
                  </Index>
                  <Show when={!editor.isReadOnly()}>
                    <tr class={styles.adding}>
                      <td colspan={5}>
                        <AddByName
                          label={words().addFactorTo(direction().code)}
                          isFirst={direction().factors.length === 0}
                          onAdd={(names) => editor.change((draft) => addFactor(draft, at, names))}
                        />
                        <Show when={editor.faultAt(`directions[${at}].factors`)}>
                          {(fault) => <p class={styles.fault}>{fault()}</p>}
                        </Show>
                      </td>
                    </tr>
                  </Show>
                </>
              )}
            </Index>
          </tbody>
        </table>
      </Wide>
      <Show when={!editor.isReadOnly()}>
        <AddByName
          label={words().addDirection}
          onAdd={(names) => editor.change((draft) => addDirection(draft, names))}
        />
        <p class="label">
          {words().addLead} {words().keys}
        </p>
      </Show>
    </section>
  );
}

interface DirectionRowProps {
  readonly editor: Editor;
  readonly direction: Direction;
  readonly at: number;
  readonly count: number;
}

function DirectionRow(props: DirectionRowProps) {
  const { editor } = props;
  const { words } = editor;
  const path = () => `directions[${props.at}]`;
  const name = () => `${props.direction.code} ${editor.nameOf(props.direction.names)}`;
  const move = (by: -1 | 1) => {
    editor.change((draft) => moveDirection(draft, props.at, by));
    focusHandle(`directions[${props.at + by}]`);
  };
  return (
    <ItemRow
      editor={editor}
      path={path()}
      name={name()}
      mark={<Swatch direction={props.at} />}
      rank="head"
      isFirst={props.at === 0}
      isLast={props.at === props.count - 1}
      deleteLead={words().deleteDirectionLead}
      onMove={move}
      onDelete={() => editor.change((draft) => deleteDirection(draft, props.at))}
      fields={<DirectionFields editor={editor} direction={props.direction} at={props.at} />}
    >
      <td class={styles.weight}>
        <NumberField
          editor={editor}
          bare
          label={words().weightOf(name())}
          value={props.direction.weight}
          path={`${path()}.weight`}
          onChange={(weight) => editor.change((draft) => withDirection(draft, props.at, { weight }))}
        />
      </td>
      <td class={styles.roomy}>{words().kinds[props.direction.kind]}</td>
      <td class={styles.roomy} />
    </ItemRow>
  );
}

interface FactorRowProps {
  readonly editor: Editor;
  readonly factor: Factor;
  readonly direction: number;
  readonly at: number;
}

function FactorRow(props: FactorRowProps) {
  const { editor } = props;
  const { words } = editor;
  const path = () => `directions[${props.direction}].factors[${props.at}]`;
  const name = () => `${props.factor.code} ${editor.nameOf(props.factor.names)}`;
  const place = () => ({ direction: props.direction, at: props.at });
  const beside = (by: -1 | 1) => besideFactor(editor.draft.methodology(), place(), by);
  const move = (by: -1 | 1) => {
    const to = beside(by);
    if (to === null) return;
    editor.change((draft) => moveFactor(draft, place(), to));
    focusHandle(`directions[${to.direction}].factors[${to.at}]`);
  };
  return (
    <ItemRow
      editor={editor}
      path={path()}
      name={name()}
      rank="under"
      isFirst={beside(-1) === null}
      isLast={beside(1) === null}
      deleteLead={words().deleteFactorLead}
      onMove={move}
      onDelete={() => editor.change((draft) => deleteFactor(draft, props.direction, props.at))}
      fields={<FactorFields editor={editor} factor={props.factor} direction={props.direction} at={props.at} />}
    >
      <td class={styles.weight}>
        <NumberField
          editor={editor}
          bare
          label={words().factorWeightOf(name())}
          value={props.factor.weight}
          path={`${path()}.weight`}
          onChange={(weight) => editor.change((draft) => withFactor(draft, props.direction, props.at, { weight }))}
        />
      </td>
      <td class={styles.roomy}>{formulaText(props.factor.formula, words(), editor.inputName)}</td>
      <td class={styles.roomy}>{words().betters[props.factor.better]}</td>
    </ItemRow>
  );
}
