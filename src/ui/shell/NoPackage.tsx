import { useApp } from '../../state/app';
import { EmptyState } from '../parts/EmptyState';
import { ScreenBar } from '../parts/ScreenBar';
import { hrefOf } from './route';

/** Stands where a screen would show the open package, while none is open. */
export function NoPackage(props: { readonly title: string }) {
  const app = useApp();
  return (
    <>
      <ScreenBar title={props.title} />
      <EmptyState text={app.words().packages.noneOpen}>
        <a href={hrefOf('package')}>{app.words().packages.toPackages}</a>
      </EmptyState>
    </>
  );
}
