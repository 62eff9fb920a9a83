import { formatDay, packageNameIn } from '../../i18n';
import { methodLines } from '../../state/workbookWords';
import { PaperTable, text } from '../paper/PaperTable';
import { Chapter, type ChapterProps } from './Chapter';

/** The Order, the choices that it leaves open as they were made, and every direction and factor with its paragraph. */
export function MethodChapter(props: ChapterProps) {
  const { view, document } = props;
  const { app, methodology } = view;
  const words = () => app.words().exporting.workbook;
  const lines = () => {
    const settings = document.settings();
    const [language, standing] = [app.language(), app.derived.standing()];
    const ground = {
      words: app.words(),
      language,
      // As the rating on view was made, which a scenario may read otherwise than the package.
      settings: { ...settings, ...view.rating().choices },
      methodology,
      standingOf: () => standing ?? 'analysis',
    };
    const about = {
      package: packageNameIn(language, settings.name),
      written: formatDay(new Date(), language),
      ratings: [view.rating()],
    };
    return methodLines(ground, about).map((line) =>
      line.map((cell) => (typeof cell === 'number' ? view.number(cell, 1) : cell)),
    );
  };
  return (
    <Chapter view={view} name="method">
      <PaperTable columns={[text(words().what), text(words().chosen), text('¶'), text(words().how)]} rows={lines()} />
    </Chapter>
  );
}
