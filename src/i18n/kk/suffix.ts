/** "from" after the last figure, as the numeral is spoken: 2024-тен (төрттен), 2026-дан (алтыдан), 2022-ден (екіден). */
const FROM_UNITS = ['', 'ден', 'ден', 'тен', 'тен', 'тен', 'дан', 'ден', 'ден', 'дан'];
/** The same after round tens: 2010-нан (оннан), 2020-дан (жиырмадан) … 2080-нен (сексеннен). */
const FROM_TENS = ['', 'нан', 'дан', 'дан', 'тан', 'ден', 'тан', 'тен', 'нен', 'нан'];

/** A year with the Kazakh ending of the source case: "2024-тен". */
export function fromYear(year: number): string {
  const unit = year % 10;
  const ten = Math.floor(year / 10) % 10;
  // Round hundreds and thousands: жүзден, мыңнан; years of a rating lie near 2000 only.
  const round = year % 1000 === 0 ? 'нан' : 'ден';
  const ending = unit > 0 ? FROM_UNITS[unit] : ten > 0 ? FROM_TENS[ten] : round;
  return `${year}-${ending ?? 'ден'}`;
}
