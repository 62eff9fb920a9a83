import type { Rejection } from '../../model/survey';
import type { MessagesOf } from '../messages';
import { excerpt } from '../sentence';

const FIELDS = { service_date: 'Дата оказания услуги', survey_date: 'Дата опроса' } as const;

/** Why a response of the survey is counted nowhere. */
export const rejections: MessagesOf<Rejection> = {
  'same id': () =>
    'Ответ с этим номером уже принят: второй раз он не учитывается. Если это другой ответ, измените номер.',
  'same id, other answers': () =>
    'С этим номером принята анкета с другими ответами. Проверьте, какая верна; если это другая анкета, измените номер.',
  'same response': () =>
    'Точно такой же ответ уже принят: второй раз он не учитывается. Если это другой ответ, дайте ему номер.',
  year: () => 'Год рейтинга не указан или не читается. Напишите год четырьмя цифрами.',
  region: ({ text }) =>
    text === ''
      ? 'Регион не указан. Впишите его название или код.'
      : `Регион «${excerpt(text)}» не распознан. Укажите название или код региона.`,
  'faulty answer': ({ question, text }) =>
    `Ответ на ${question} не подходит к шкале: «${excerpt(text)}». Сверьте с бумажной анкетой и исправьте.`,
  'no valid answer': () => 'Ни на один из вопросов Q1–Q15 нет пригодного ответа.',
  'not a date': ({ field, text }) =>
    `${FIELDS[field]}: «${excerpt(text)}» – не дата. Напишите её в виде 2025-03-31 или 31.03.2025.`,
  'service not within 24 months': () =>
    'Государственная услуга оказана не в течение 24 месяцев до опроса (¶19). Проверьте обе даты.',
};
