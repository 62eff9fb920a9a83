import type { AppState } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import './sheets.css';
import { createSheetLine } from './sheetLine';

/** What a screen that is printed as it stands bears at the foot of every sheet, and the sheet itself; nothing is seen of it. */
export function ScreenPaper(props: { readonly app: AppState; readonly document: OpenDocument }) {
  createSheetLine(() => ({ ...props, region: null }));
  return null;
}
