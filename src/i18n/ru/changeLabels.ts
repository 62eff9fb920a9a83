import type { ChangeLabel } from '../../model/change';
import { formatCount } from '../format';
import type { NamedMessagesOf } from '../messages';
import { pluralRu } from '../plural';

const counted = (count: number, one: string, few: string, many: string): string =>
  `${formatCount(count, 'ru')} ${pluralRu(count, one, few, many)}`;
/** "of so many cells". */
const ofCells = (count: number): string => counted(count, 'ячейки', 'ячеек', 'ячеек');

export const changeLabels: NamedMessagesOf<ChangeLabel> = {
  typed: ({ region, input, year }, names) => `ввод значения (${names.region(region)}, ${names.input(input)}, ${year})`,
  cleared: ({ cells }) => `очистка ${ofCells(cells)}`,
  pasted: ({ cells }) => `вставка ${ofCells(cells)}`,
  filled: ({ cells }) => `заполнение ${ofCells(cells)}`,
  corrected: ({ cells }) => `исправление ${ofCells(cells)} по предложению проверки`,
  checked: ({ cells }) => `отметка «проверено» для ${ofCells(cells)}`,
  imported: ({ file, cells, responses }) => {
    const brought = [
      ...(cells > 0 ? [counted(cells, 'ячейка', 'ячейки', 'ячеек')] : []),
      ...(responses > 0 ? [counted(responses, 'ответ', 'ответа', 'ответов')] : []),
    ];
    return `импорт файла «${file}»${brought.length > 0 ? ` (${brought.join(', ')})` : ''}`;
  },
  status: ({ cells }) => `изменение статуса или источника ${ofCells(cells)}`,
  renamed: ({ name }) => `переименование в «${name}»`,
  readings: () => 'выбор вариантов толкования',
  published: ({ year }) => `опубликованные места за ${year} год`,
};
