import type { OtherOpening } from '../../workers/calculator';
import { order5 } from '../methodology';
import { choicesOf } from '../model/choices';
import { columnsWith } from '../model/column';
import { columnRegions, type PackageId, type PackageSettings, ratedRegions } from '../model/package';
import type { Problem } from '../model/problem';
import { bookOf } from '../model/records';
import { failure, type Result, success } from '../model/result';
import { amendmentsOf } from '../model/surveyStanding';
import type { WholeMethodology } from '../model/wholeMethodology';
import type { PackageStorage } from '../storage/storage';

/** Another package as it is compared with: what it says of itself, and what the calculator needs of it. */
export interface Compared {
  readonly settings: PackageSettings;
  readonly opening: OtherOpening;
}

/** A package of this browser, as it stands now. */
export async function packageOfBrowser(
  storage: Pick<PackageStorage, 'openPackage'>,
  id: PackageId,
): Promise<Result<Compared, Problem>> {
  const stored = await storage.openPackage(id);
  if (!stored.ok) return stored;
  const { settings, methodology, columns, batches, records } = stored.value;
  return compared(settings, methodology, '', {
    columns,
    batches: batches.map(({ batch: { synthetic }, chunks }) => ({ synthetic, chunks })),
    amendments: amendmentsOf(records),
  });
}

/** A package file, which is read and not kept. */
export async function packageOfFile(file: File): Promise<Result<Compared, Problem>> {
  const { openPackageFile } = await import('./packageFiles');
  const read = await openPackageFile(file);
  if (!read.ok) return read;
  const { settings, methodology, observations, batches, records } = read.value.content;
  const regions = columnRegions(settings);
  const indexOf = new Map(regions.map(({ code }, index) => [code, index]));
  const cells = observations.flatMap(({ region, input, year, observation }) => {
    const index = indexOf.get(region);
    return index === undefined ? [] : [{ input, year, index, observation }];
  });
  return compared(settings, methodology, file.name, {
    columns: columnsWith(new Map(), cells, regions.length),
    batches: batches.flatMap(({ batch: { synthetic }, present, responses }) =>
      present ? [{ synthetic, chunks: [responses] }] : [],
    ),
    amendments: amendmentsOf(bookOf(records)),
  });
}

function compared(
  settings: PackageSettings,
  methodology: WholeMethodology | string,
  file: string,
  data: Pick<OtherOpening, 'columns' | 'batches' | 'amendments'>,
): Result<Compared, Problem> {
  if (typeof methodology === 'string' && methodology !== order5.id) {
    return failure({
      code: 'packageField',
      place: { file },
      path: 'settings.methodology',
      expected: order5.id,
      found: methodology,
    });
  }
  const opening = {
    ...data,
    methodology: typeof methodology === 'string' ? order5 : methodology,
    regions: ratedRegions(settings),
    choices: choicesOf(settings, null, {}),
  };
  return success({ settings, opening });
}
