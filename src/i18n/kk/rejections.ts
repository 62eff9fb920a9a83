import type { Rejection } from '../../model/survey';
import type { MessagesOf } from '../messages';
import { excerpt } from '../sentence';

const FIELDS = { service_date: 'Қызмет көрсетілген күн', survey_date: 'Сауалнама күні' } as const;

/** Why a response of the survey is counted nowhere. */
export const rejections: MessagesOf<Rejection> = {
  'same id': () =>
    'Осы нөмірмен жауап бұрын қабылданған: екінші рет есептелмейді. Бөлек жауап болса, нөмірін өзгертіңіз.',
  year: () => 'Рейтинг жылы көрсетілмеген немесе оқылмайды. Жылды төрт цифрмен жазыңыз.',
  region: ({ text }) =>
    text === ''
      ? 'Өңір көрсетілмеген. Оның атауын немесе кодын жазыңыз.'
      : `«${excerpt(text)}» өңірі танылмады. Өңірдің атауын немесе кодын жазыңыз.`,
  'faulty answer': ({ question, text }) =>
    `${question} сұрағының жауабы шкалаға сай емес: «${excerpt(text)}». Қағаз сауалнамамен салыстырып түзетіңіз.`,
  'no valid answer': () => 'Q1–Q15 сұрақтарының бірде-біріне жарамды жауап жоқ.',
  'not a date': ({ field, text }) =>
    `${FIELDS[field]}: «${excerpt(text)}» – күн емес. 2025-03-31 немесе 31.03.2025 түрінде жазыңыз.`,
  'service not within 24 months': () =>
    'Мемлекеттік қызмет сауалнамаға дейінгі 24 ай ішінде көрсетілмеген (¶19). Екі күнді де тексеріңіз.',
};
