import { Show } from 'solid-js';
import { packageNameIn } from '../../i18n';
import type { PackageId } from '../../model/package';
import { FileButton } from '../importing/FileButton';
import { PACKAGE_FILES } from '../importing/intake';
import { Select } from '../parts/Select';
import styles from './region.module.css';
import type { RegionView } from './view';

/** A package to choose; null: the open one. */
type Choice = PackageId | 'file' | null;

/** Where the move is measured from: a year of the open package, of another of this browser, or of a file. */
export function MoveFromChoice(props: { readonly view: RegionView }) {
  const { app, words } = props.view;
  const { comparing } = app;
  const nameOf = (name: string) => packageNameIn(app.language(), name);
  const chosen = (): Choice => {
    const other = comparing.other();
    return other === null ? null : (other.id ?? 'file');
  };
  const packages = () => {
    const other = comparing.other();
    return [
      { value: null, text: words().thisPackage },
      ...app.packages
        .list()
        .filter(({ id }) => id !== app.document()?.id)
        .map(({ id, name }) => ({ value: id, text: nameOf(name) })),
      ...(other !== null && other.id === null
        ? [{ value: 'file' as const, text: words().fileNamed(nameOf(other.name)) }]
        : []),
    ];
  };
  const choosePackage = (choice: Choice) => {
    if (choice === null) comparing.chooseThis();
    else if (choice !== 'file') void comparing.choosePackage(choice);
  };
  /** Rating years of the package chosen; of the open one without the year on view. */
  const years = () => {
    const offered =
      comparing.other() === null
        ? app.derived
            .years()
            .filter(({ ratingYear, year }) => ratingYear && year !== props.view.rating().year)
            .map(({ year }) => year)
        : comparing.otherYears();
    return offered.map((value) => ({ value, text: String(value) }));
  };
  const year = () => comparing.from()?.year ?? props.view.profile()?.from?.year ?? years()[0]?.value;
  return (
    <div class={styles.choices}>
      <Select label={words().packageFrom} options={packages()} value={chosen()} onChange={choosePackage} grow />
      <Show when={years().length > 0 && year()}>
        {(shown) => (
          <Select label={words().yearFrom} options={years()} value={shown()} onChange={comparing.chooseYear} />
        )}
      </Show>
      <FileButton kind="quiet" accept={PACKAGE_FILES} onFiles={([file]) => file && void comparing.chooseFile(file)}>
        {words().fromFile}
      </FileButton>
    </div>
  );
}
