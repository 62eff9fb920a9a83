import type { ValueProblem } from '../../model/problem';
import type { MessagesOf } from '../messages';

/** Text that the user typed and that does not do. */
export const valueProblems: MessagesOf<ValueProblem> = {
  formulaFault: ({ text }) =>
    `«${text}» есептелмейді. «=» белгісінен кейін сандар, ұяшық кодтары, + − × ÷ және жақшалар ғана жазылады, мысалы: =1200*1,05.`,
  nameTaken: ({ name }) => `«${name}» деген топтама бұрыннан бар. Басқа атау жазыңыз.`,
  nameBlank: () => 'Атауы бос. Топтаманың атауын жазыңыз.',
};
