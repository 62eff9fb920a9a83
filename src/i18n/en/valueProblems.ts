import { YEARS } from '../../model/calendar';
import type { ValueProblem } from '../../model/problem';
import { formatCount, formatExact, formatShort } from '../format';
import type { MessagesOf } from '../messages';
import { pluralEn } from '../plural';

export const valueProblems: MessagesOf<ValueProblem> = {
  formulaFault: ({ text }) =>
    `“${text}” cannot be computed. After “=” write only numbers, codes of cells, + − × ÷ and brackets, such as =1200*1.05.`,
  formulaDivision: ({ text }) => `“${text}” cannot be computed: it divides by zero. Correct the divisor.`,
  formulaOwnCell: ({ text, cell }) =>
    `“${text}” cannot be computed: ${cell} is the very cell it is typed into. Write the code of another cell, or a number.`,
  formulaNoFigure: ({ text, cell }) =>
    `“${text}” cannot be computed: this row has no figure in ${cell}. Check the code, or enter that figure first.`,
  nameTaken: ({ name }) => `There is already a package “${name}”. Type another name.`,
  scenarioNameTaken: ({ name }) => `There is already a scenario “${name}”. Type another name.`,
  planningYearsMany: ({ most }) => `At most ${most} years can be planned after the last observed one.`,
  rateFaulty: ({ text }) => `A rate is a number above zero; “${text}” does not do.`,
  nameBlank: () => 'The name is empty. Type a name.',
  weightFaulty: ({ text }) => `“${text}” cannot be a weight. Type a number from 0 to 100.`,
  weightsOver: ({ sum }) =>
    `Together with the locked weights this makes ${formatShort(sum, 1, 'en')} %, above 100. Lower or unlock one of them.`,
  weightsLocked: ({ rest }) =>
    `The remaining ${formatShort(rest, 1, 'en')} % cannot be shared: all other weights are locked. Unlock one.`,
  weightsZero: ({ rest }) =>
    `The remaining ${formatShort(rest, 1, 'en')} % cannot be shared in proportion: all unlocked weights are 0. Type one of them or share equally.`,
  weightSumOff: ({ sum }) => `The weights come to ${formatExact(sum, 'en')} %, not 100. Nothing was written.`,
  weightNameTaken: ({ name }) => `There is a set “${name}” already. Type another name.`,
  weightFile: ({ file }) =>
    `There are no weight sets in “${file}”. It should be a table (CSV, XLSX) with the name of a set in the first column and codes of directions in the others, or a JSON that this program has written.`,
  weightFileSet: ({ file, set, fault, text }) =>
    `“${file}”, set “${set}”: ${
      {
        'direction missing': `direction ${text} has no weight`,
        'unknown direction': `the methodology has no direction ${text}`,
        'weight faulty': `“${text}” cannot be a weight`,
        'sum off': `the weights come to ${formatExact(Number(text), 'en')} %, not 100`,
      }[fault]
    }. Correct the file and open it again. Nothing was added.`,
  yearFaulty: ({ text }) => `“${text}” does not do. Write a year from ${YEARS.first} to ${YEARS.last}, such as 2026.`,
  yearTaken: ({ year }) => `The package has ${year} already.`,
  yearHolds: ({ year, cells }) =>
    `${year} holds ${formatCount(cells, 'en')} ${pluralEn(cells, 'value', 'values')}, and two years are never mixed. Delete that year first or choose another.`,
  nameMissing: () => 'There is no name. Write it in one language at least.',
  codeFaulty: ({ text }) =>
    `“${text}” cannot be a code. A code is one word that begins with a letter or digit: letters, digits, full stop, “-” and “_”; a KATO code has nine digits.`,
  codeTaken: ({ text }) => `The code “${text}” is taken. Write another.`,
  ownOnly: () =>
    'This series belongs to the methodology: it cannot be renamed or deleted. Only the package’s own series can.',
  textLong: ({ length, longest }) =>
    `The text has ${formatCount(length, 'en')} characters, and there is room for ${formatCount(longest, 'en')}. Nothing was changed: shorten it, or link to the document.`,
  dayFaulty: ({ text }) => `“${text}” is no day of the calendar. Write the date as 31/03/2026.`,
  linkFaulty: ({ text }) => `“${text}” cannot be a link. Write one address a line, beginning with http:// or https://.`,
  linksMany: ({ count, most }) =>
    `${formatCount(count, 'en')} links are too many: there is room for ${formatCount(most, 'en')}.`,
  regionsFew: () => 'A rating needs two regions at least. Add others first.',
  regionsMany: ({ count, most }) =>
    `${formatCount(count, 'en')} regions are too many: a package has at most ${formatCount(most, 'en')}.`,
  packageHolds: ({ cells, responses }) =>
    `The package holds values (${formatCount(cells, 'en')}) and responses (${formatCount(responses, 'en')}) that belong to no other regions. Create an empty package and paste the list there.`,
  regionLine: ({ line, fault, text }) =>
    `Line ${line}: ${
      {
        'name missing': 'the region has no name',
        'code faulty': `“${text}” cannot be a code`,
        'code repeated': `the code “${text}” is repeated`,
        'name repeated': `the name “${text}” is repeated`,
        'too many parts': `there is a column too many, “${text}”`,
      }[fault]
    }. Mend the list and paste it again.`,
};
