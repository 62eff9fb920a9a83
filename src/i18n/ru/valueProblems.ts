import type { ValueProblem } from '../../model/problem';
import type { MessagesOf } from '../messages';

export const valueProblems: MessagesOf<ValueProblem> = {
  formulaFault: ({ text }) =>
    `«${text}» не вычисляется. После «=» пишутся только числа, коды ячеек, + − × ÷ и скобки, например: =1200*1,05.`,
  nameTaken: ({ name }) => `Пакет «${name}» уже есть. Введите другое название.`,
  nameBlank: () => 'Название пустое. Введите название пакета.',
};
