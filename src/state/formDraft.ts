import { createSignal } from 'solid-js';
import type { PackageId } from '../model/package';
import { list, nullable, number, object, text, whole } from '../model/parse';

/** A paper form as far as it has been typed in; texts as they stand in their fields. */
export interface FormDraft {
  readonly year: number;
  readonly region: string;
  readonly company: string;
  readonly employees: string;
  readonly sector: string;
  /** Yes 1, no 0, null: left blank. */
  readonly invested: number | null;
  /** Q1 … Q15. */
  readonly answers: readonly (number | null)[];
  readonly remark: string;
  /** As it is written on the paper. */
  readonly number: string;
  readonly serviceDate: string;
  readonly surveyDate: string;
  readonly interviewer: string;
  /** Id of the form that is being corrected; null: a new one. */
  readonly correcting: string | null;
}

const draftFields = object<FormDraft>({
  year: whole(0),
  region: text(),
  company: text(),
  employees: text(),
  sector: text(),
  invested: nullable(number(0)),
  answers: list(nullable(number(0))),
  remark: text(),
  number: text(),
  serviceDate: text(),
  surveyDate: text(),
  interviewer: text(),
  correcting: nullable(text()),
});

const NAME = 'tartym.formDraft';

function remembered(name: string): FormDraft | null {
  try {
    const read = draftFields(JSON.parse(localStorage.getItem(name) ?? 'null'));
    return read.ok ? read.value : null;
  } catch {
    return null; // no storage (private mode), or text of another hand
  }
}

/** A draft that outlasts the page, under its name in storage; null: none. */
function lastingDraft(name: string) {
  const [draft, show] = createSignal(remembered(name));
  return [
    draft,
    (next: FormDraft | null): void => {
      show(next);
      try {
        if (next === null) localStorage.removeItem(name);
        else localStorage.setItem(name, JSON.stringify(next));
      } catch {
        // The draft then lasts as long as the page.
      }
    },
  ] as const;
}

/**
 * The form of a package that is being typed in: of the session, kept over a reload or a closed page until it is entered.
 *
 * @param fresh the form to begin with where none was left unfinished
 */
export function createFormDraft(id: PackageId, fresh: () => FormDraft) {
  const [draft, keep] = lastingDraft(`${NAME}.${id}`);
  const first = fresh();
  return [(): FormDraft => draft() ?? first, (next: FormDraft): void => keep(next)] as const;
}

/** The new form of a package that a correction has interrupted, kept as long. */
export const createInterruptedDraft = (id: PackageId) => lastingDraft(`${NAME}.${id}.interrupted`);
