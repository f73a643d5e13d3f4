/** The letters of numberings by letters, by the names that Word gives them (ISO/IEC 29500-1, 17.18.59). */
const ALPHABETS: Readonly<Record<string, string>> = {
  lowerLetter: 'abcdefghijklmnopqrstuvwxyz',
  upperLetter: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  russianLower: 'абвгдежзиклмнопрстуфхцчшщыэюя',
  russianUpper: 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ',
  arabicAlpha: 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
  arabicAbjad: 'أبجدهوزحطيكلمنسعفصقرشتثخذضغظ',
  hebrew2: 'אבגדהוזחטיכלמנסעפצקרשת',
  ganada: '가나다라마바사아자차카타파하',
  chosung: 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ',
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
};

/** Figures that stand for those of decimals, from nought. */
const FIGURES: Readonly<Record<string, string>> = {
  hindiNumbers: '०१२३४५६७८९',
  thaiNumbers: '๐๑๒๓๔๕๖๗๘๙',
  decimalFullWidth: '０１２３４５６７８９',
  ideographDigital: '〇一二三四五六七八九',
  taiwaneseDigital: '〇一二三四五六七八九',
  koreanDigital: '영일이삼사오육칠팔구',
};

/** Numbers in words of one sign a figure, the sign for ten between tens and ones. */
const COUNTED: Readonly<Record<string, string>> = {
  chineseCounting: '一二三四五六七八九十',
  chineseCountingThousand: '一二三四五六七八九十',
  taiwaneseCounting: '一二三四五六七八九十',
  taiwaneseCountingThousand: '一二三四五六七八九十',
  japaneseCounting: '一二三四五六七八九十',
  koreanCounting: '일이삼사오육칠팔구십',
};

/** Signs with the figure in them: how many there are, and the first. */
const ENCLOSED: Readonly<Record<string, readonly [most: number, first: string]>> = {
  decimalEnclosedCircle: [20, '①'],
  decimalEnclosedCircleChinese: [20, '①'],
  decimalEnclosedFullstop: [20, '⒈'],
  decimalEnclosedParen: [20, '⑴'],
  ideographEnclosedCircle: [10, '㊀'],
};

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** The highest number that Word gives an item. */
export const MAX_NUMBER = 32_767;
/** After `z` comes `aa`, up to thirty letters; then it begins again, as in Word. */
const MOST_REPEATED = 30;

/**
 * A number as a list of this kind shows it; a kind that is not known shows decimals, as in programs that do not know it.
 *
 *     listNumber(28, 'lowerLetter')  →  'bb'
 */
export function listNumber(number: number, kind: string): string {
  const signs = (list: string, at: number) => [...list][at] ?? '';
  if (kind === 'none') return '';
  if (kind === 'decimalZero') return String(number).padStart(2, '0');
  if (kind === 'numberInDash') return `- ${number} -`;
  if (kind === 'ordinal') return `${number}${ordinalEnd(number)}`;
  const figures = FIGURES[kind];
  if (figures) return String(number).replace(/\d/g, figure => signs(figures, Number(figure)));
  if (number < 1) return String(number);
  if (kind === 'lowerRoman') return roman(number);
  if (kind === 'upperRoman') return roman(number).toUpperCase();
  const letters = ALPHABETS[kind];
  if (letters) {
    const size = [...letters].length;
    const times = (Math.ceil(number / size) - 1) % MOST_REPEATED;
    return signs(letters, (number - 1) % size).repeat(times + 1);
  }
  const counted = COUNTED[kind];
  if (counted && number < 100) {
    const tens = Math.floor(number / 10);
    return `${tens > 1 ? signs(counted, tens - 1) : ''}${tens > 0 ? signs(counted, 9) : ''}${signs(counted, (number % 10) - 1)}`;
  }
  const [most, first] = ENCLOSED[kind] ?? [0, ''];
  return number <= most ? String.fromCodePoint((first.codePointAt(0) ?? 0) + number - 1) : String(number);
}

function roman(number: number): string {
  let left = number;
  let written = '';
  for (const [value, sign] of ROMAN) {
    written += sign.repeat(Math.floor(left / value));
    left %= value;
  }
  return written;
}

function ordinalEnd(number: number): string {
  if (Math.floor(number / 10) % 10 === 1) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

/** Fonts whose letters are drawn as signs. */
const SIGN_FONT = /symbol|wingding|webding|dingbat/i;

/** The sign before an item as a reader sees it: any that has no character of its own is a bullet. */
export function bulletOf(sign: string, font = ''): string {
  const isSign = /^[^\p{L}\p{N}\p{C}\s]{1,3}$/u.test(sign) && !SIGN_FONT.test(font);
  return isSign ? sign : '•';
}
