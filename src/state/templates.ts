import { dataTemplate, surveyTemplate, type TableTemplate, templateCsv } from '../files/templates';
import { type Dictionary, loadDictionary, packageNameIn, unitDescription } from '../i18n';
import { readColumnKey } from '../model/column';
import { declaredInputs } from '../model/ownInputs';
import { ratedRegions } from '../model/package';
import { projectInputs } from '../model/projectInputs';
import type { Language } from '../model/words';
import type { AppState } from './app';
import type { OpenDocument } from './document';
import type { OutgoingFile } from './exporting';
import { writtenTable, XLSX_TYPE } from './writtenWorkbook';

/** What can be filled in elsewhere and imported. */
export const TEMPLATES = ['data', 'survey', 'projects'] as const;
export type TemplateKind = (typeof TEMPLATES)[number];
export const TEMPLATE_FORMS = ['xlsx', 'csv'] as const;
export type TemplateForm = (typeof TEMPLATE_FORMS)[number];

/** An empty table with the regions, inputs, years and units of the open package, in a language; null where none is open. */
export async function writeTemplate(
  kind: TemplateKind,
  form: TemplateForm,
  language: Language,
  app: Pick<AppState, 'document' | 'derived' | 'wholeMethodology'>,
): Promise<OutgoingFile | null> {
  const document = app.document();
  if (document === null) return null;
  const words = await loadDictionary(language);
  const years = app.derived.years().map(({ year }) => year);
  const table = await tableOf(kind, language, words, { document, years, wholeMethodology: app.wholeMethodology });
  const name = `${words.importing.templates.files[kind]}.${form}`;
  if (form === 'csv') return { name, type: 'text/csv;charset=utf-8', content: templateCsv(table, language) };
  const onPaper = packageNameIn(language, document.settings().name);
  const content = await writtenTable(words.importing.templates.kinds[kind], table, onPaper);
  return { name, type: XLSX_TYPE, content };
}

interface Ground {
  readonly document: OpenDocument;
  /** With data or planned, ascending. */
  readonly years: readonly number[];
  readonly wholeMethodology: AppState['wholeMethodology'];
}

async function tableOf(
  kind: TemplateKind,
  language: Language,
  words: Dictionary,
  { document, years, wholeMethodology }: Ground,
): Promise<TableTemplate> {
  if (kind === 'survey') {
    const { questions } = (await wholeMethodology()).form.block2;
    return surveyTemplate(
      language,
      questions.map(({ text }) => text[language]),
    );
  }
  const settings = document.settings();
  const inputs = declaredInputs(document.methodology, settings);
  if (kind === 'data') {
    const used = usedInputs(document);
    return dataTemplate(
      settings.regions.map(({ names }) => names[language]),
      used.size === 0 ? inputs : inputs.filter(({ code }) => used.has(code)),
      years.length > 0 ? years : lastYears(),
      {
        region: words.terms.region,
        series: ({ shortNames }, year) => `${shortNames[language]}, ${year}`,
        unit: (unit) => unitDescription(unit, words.units),
      },
    );
  }
  const { projectTable } = await import('../files/projectsCsv');
  const [input] = projectInputs(document.methodology, (code) => inputs.find((each) => each.code === code)?.unit);
  const unit = inputs.find(({ code }) => code === input)?.unit;
  const [region] = ratedRegions(settings);
  const { headings, rows } = projectTable(
    [
      {
        name: words.projects.example,
        region: region?.names[language] ?? '',
        status: 'planned',
        probability: 100,
        share: 100,
        jobs: null,
        amounts: [
          {
            input: inputs.find(({ code }) => code === input)?.shortNames[language] ?? '',
            year: years.at(-1) ?? lastYears()[1],
            amount: 0,
            currency: unit?.measure === 'money' ? unit.currency : null,
            scale: unit?.measure === 'money' ? unit.scale : 1,
          },
        ],
        parts: [],
        included: true,
      },
    ],
    language,
    { region: (name) => name, input: (name) => name, status: (status) => words.projects.statuses[status] },
  );
  return { headings, rows };
}

/** Inputs that the package has a figure of. */
const usedInputs = (document: OpenDocument): ReadonlySet<string> =>
  new Set([...document.mirror().columns.keys()].flatMap((key) => readColumnKey(key)?.input ?? []));

/** The two ends of a growth, where the package has no year yet. */
function lastYears(): readonly [number, number] {
  const year = new Date().getFullYear();
  return [year - 2, year - 1];
}
