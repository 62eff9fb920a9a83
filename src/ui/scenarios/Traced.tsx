import type { JSX } from 'solid-js';
import type { Subject } from '../../model/explanation';
import { useShell } from '../shell/shell';
import styles from './scenarios.module.css';
import type { ScenariosView } from './view';

/** A number of the scenario and year on view that opens its chain. */
export function Traced(props: {
  readonly view: ScenariosView;
  readonly subject: Subject;
  /** Of what it is, where the region and the year do not say it. */
  readonly name?: string | undefined;
  readonly children: JSX.Element;
}) {
  const shell = useShell();
  const name = () =>
    [
      props.view.nameOf(props.subject.region),
      ...(props.name === undefined ? [] : [props.name]),
      props.subject.year,
    ].join(' · ');
  return (
    <button
      type="button"
      class={styles.toCell}
      aria-haspopup="dialog"
      title={props.view.app.words().shell.openTrace}
      onFocus={({ currentTarget }) =>
        shell.showTrace({ name: name(), formula: <b>{currentTarget.textContent}</b>, subject: props.subject })
      }
      onClick={() => shell.openTrace(props.subject)}
    >
      {props.children}
    </button>
  );
}
