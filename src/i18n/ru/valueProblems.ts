import { YEARS } from '../../model/calendar';
import type { ValueProblem } from '../../model/problem';
import { formatCount, formatExact, formatShort } from '../format';
import type { MessagesOf } from '../messages';

export const valueProblems: MessagesOf<ValueProblem> = {
  formulaFault: ({ text }) =>
    `«${text}» не вычисляется. После «=» пишутся только числа, коды ячеек, + − × ÷ и скобки, например: =1200*1,05.`,
  formulaDivision: ({ text }) => `«${text}» не вычисляется: деление на ноль. Исправьте делитель.`,
  formulaOwnCell: ({ text, cell }) =>
    `«${text}» не вычисляется: ${cell} – та самая ячейка, куда введено выражение. Напишите код другой ячейки или число.`,
  formulaNoFigure: ({ text, cell }) =>
    `«${text}» не вычисляется: в этой строке нет значения ${cell}. Проверьте код или сначала введите это значение.`,
  nameTaken: ({ name }) => `Пакет «${name}» уже есть. Введите другое название.`,
  scenarioNameTaken: ({ name }) => `Сценарий «${name}» уже есть. Введите другое название.`,
  planningYearsMany: ({ most }) => `После последнего наблюдённого года можно планировать не более ${most} лет.`,
  rateFaulty: ({ text }) => `Курс должен быть числом больше нуля, «${text}» не подходит.`,
  nameBlank: () => 'Название пустое. Введите название.',
  weightFaulty: ({ text }) => `«${text}» не может быть весом. Введите число от 0 до 100.`,
  weightsOver: ({ sum }) =>
    `Вместе с закреплёнными весами выходит ${formatShort(sum, 1, 'ru')} %, больше 100. Уменьшите или открепите какой-нибудь вес.`,
  weightsLocked: ({ rest }) =>
    `Остаток ${formatShort(rest, 1, 'ru')} % не распределить: все остальные веса закреплены. Открепите какой-нибудь.`,
  weightsZero: ({ rest }) =>
    `Остаток ${formatShort(rest, 1, 'ru')} % не распределить пропорционально: все незакреплённые веса равны 0. Введите один из них или распределите поровну.`,
  weightSumOff: ({ sum }) => `Сумма весов ${formatExact(sum, 'ru')} %, а не 100. Ничего не записано.`,
  weightNameTaken: ({ name }) => `Набор «${name}» уже есть. Введите другое название.`,
  weightFile: ({ file }) =>
    `В файле «${file}» нет наборов весов. Нужна таблица (CSV, XLSX), где в первом столбце название набора, а в остальных коды направлений, или JSON, записанный этой программой.`,
  weightFileSet: ({ file, set, fault, text }) =>
    `«${file}», набор «${set}»: ${
      {
        'direction missing': `нет веса направления ${text}`,
        'unknown direction': `в методике нет направления ${text}`,
        'weight faulty': `«${text}» не может быть весом`,
        'sum off': `сумма весов ${formatExact(Number(text), 'ru')} %, а не 100`,
      }[fault]
    }. Исправьте файл и откройте его снова. Ничего не добавлено.`,
  yearFaulty: ({ text }) => `«${text}» не подходит. Напишите год от ${YEARS.first} до ${YEARS.last}, например 2026.`,
  yearTaken: ({ year }) => `${year} год уже есть в пакете.`,
  yearHolds: ({ year, cells }) =>
    `В ${year} году уже есть значения: ${formatCount(cells, 'ru')}. Значения двух лет не смешиваются: сначала удалите этот год или выберите другой.`,
  nameMissing: () => 'Название пусто. Напишите его хотя бы на одном языке.',
  codeFaulty: ({ text }) =>
    `«${text}» не может быть кодом. Код – одно слово, которое начинается с буквы или цифры: буквы, цифры, точка, «-» и «_»; код КАТО – девять цифр.`,
  codeTaken: ({ text }) => `Код «${text}» занят. Напишите другой.`,
  ownOnly: () =>
    'Этот ряд принадлежит методике: его нельзя переименовать или удалить. Изменять можно только собственные ряды пакета.',
  textLong: ({ length, longest }) =>
    `В тексте символов: ${formatCount(length, 'ru')}, помещается: ${formatCount(longest, 'ru')}. Ничего не изменено: сократите текст или дайте ссылку на документ.`,
  dayFaulty: ({ text }) => `«${text}»: такого дня в календаре нет. Напишите дату в виде 31.03.2026.`,
  linkFaulty: ({ text }) =>
    `«${text}» не может быть ссылкой. Пишите по одному адресу в строке, с http:// или https:// в начале.`,
  linksMany: ({ count, most }) =>
    `Слишком много ссылок: ${formatCount(count, 'ru')}, помещается не больше ${formatCount(most, 'ru')}.`,
  regionsFew: () => 'Для рейтинга нужно не меньше двух регионов. Сначала добавьте другие.',
  regionsMany: ({ count, most }) =>
    `Слишком много регионов: ${formatCount(count, 'ru')}. В пакете может быть не больше ${formatCount(most, 'ru')}.`,
  packageHolds: ({ cells, responses }) =>
    `В пакете есть значения (${formatCount(cells, 'ru')}) и ответы (${formatCount(responses, 'ru')}), другим регионам они не принадлежат. Создайте пустой пакет и вставьте список в него.`,
  regionLine: ({ line, fault, text }) =>
    `Строка ${line}: ${
      {
        'name missing': 'нет названия региона',
        'code faulty': `«${text}» не может быть кодом`,
        'code repeated': `код «${text}» повторяется`,
        'name repeated': `название «${text}» повторяется`,
        'too many parts': `лишний столбец «${text}»`,
      }[fault]
    }. Исправьте список и вставьте его снова.`,
};
