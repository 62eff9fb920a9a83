import type { ValueProblem } from '../../model/problem';
import type { MessagesOf } from '../messages';

export const valueProblems: MessagesOf<ValueProblem> = {
  formulaFault: ({ text }) =>
    `“${text}” cannot be computed. After “=” write only numbers, codes of cells, + − × ÷ and brackets, such as =1200*1.05.`,
  nameTaken: ({ name }) => `There is already a package “${name}”. Type another name.`,
  nameBlank: () => 'The name is empty. Type a name for the package.',
};
