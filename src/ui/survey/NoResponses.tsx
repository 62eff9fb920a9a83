import { useApp } from '../../state/app';
import { FileButton } from '../importing/FileButton';
import { TABLE_FILES } from '../importing/intake';
import { EmptyState } from '../parts/EmptyState';
import { useShell } from '../shell/shell';
import { surveyHref } from './address';
import type { SurveyView } from './view';

/** The year has no responses at all, and this is how they come in. */
export function NoResponses(props: { readonly view: SurveyView }) {
  const app = useApp();
  const shell = useShell();
  const words = () => props.view.words();
  return (
    <EmptyState text={words().noResponses(props.view.year())}>
      <a href={surveyHref('entry')}>{words().part.entry}</a>
      <FileButton accept={TABLE_FILES} onFiles={shell.takeFiles}>
        {app.words().shell.import}
      </FileButton>
    </EmptyState>
  );
}
