import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeAs } from '../encode.fixture.ts';
import { guessEncoding } from './index.ts';

/** The gates of an invented town, told in each language. */
const TEXTS: Readonly<Record<string, string>> = {
  ru: 'Смотритель нижних ворот сказал в понедельник, что никто не предупредил город, прежде чем вода перешла через стену. «Мы ждали звонка», — сказал он.',
  uk: 'Доглядач нижньої брами сказав у понеділок, що ніхто не попередив місто, перш ніж вода перейшла через стіну. Її сім’я чекала на дзвінок.',
  bg: 'Пазачът на долната врата каза в понеделник, че никой не е предупредил града, преди водата да премине стената.',
  el: 'Ο φύλακας της κάτω πύλης είπε τη Δευτέρα ότι κανείς δεν προειδοποίησε την πόλη πριν το νερό περάσει το τείχος.',
  he: 'שומר השער התחתון אמר ביום שני שאיש לא הזהיר את העיר לפני שהמים עברו את החומה.',
  ar: 'قال حارس البوابة السفلى يوم الاثنين إن أحدا لم يحذر المدينة قبل أن تتجاوز المياه السور.',
  th: 'ผู้ดูแลประตูล่างกล่าวเมื่อวันจันทร์ว่าไม่มีใครเตือนเมืองก่อนที่น้ำจะข้ามกำแพง',
  tr: 'Aşağı kapının bekçisi pazartesi günü, su duvarı aşmadan önce şehri kimsenin uyarmadığını söyledi. Çağrı gelmedi.',
  pl: 'Strażnik dolnej bramy powiedział w poniedziałek, że nikt nie ostrzegł miasta, zanim woda przeszła przez mur. Dzwonił też ktoś później.',
  cs: 'Hlídač dolní brány v pondělí řekl, že město nikdo nevaroval, než voda přešla přes zeď. Čekali na zprávu.',
  hu: 'Az alsó kapu őre hétfőn azt mondta, hogy senki sem figyelmeztette a várost, mielőtt a víz átcsapott a falon. Később jött az üzenet.',
  lt: 'Apatinių vartų sargas pirmadienį sakė, kad niekas neįspėjo miesto, kol vanduo perėjo per sieną. Žmonės laukė žinių šį rytą.',
  fr: 'Le gardien de la porte basse a dit lundi que personne n’avait prévenu la ville avant que l’eau ne passe le mur. « On attendait l’appel », a-t-il ajouté à la mairie.',
  de: 'Der Wärter des unteren Tores sagte am Montag, niemand habe die Stadt gewarnt, bevor das Wasser über die Mauer kam. Später fügte er hinzu: „Wir hörten nichts.“',
  es: 'El guardián de la puerta baja dijo el lunes que nadie avisó a la población antes de que el agua pasara el muro. ¿Quién llamó? Mañana se sabrá más.',
  sv: 'Vakten vid den nedre porten sade på måndagen att ingen hade varnat staden innan vattnet gick över muren. Många väntade på nästa besked.',
  ja: '下の門の番人は月曜日、水が壁を越える前に町に知らせた者はいなかったと語った。「連絡を待っていました」と彼は言った。',
  'zh-Hans': '下门的看守人星期一说，在水漫过城墙之前，没有人向城里发出警告。他说：“我们一直在等电话。”',
  'zh-Hant': '下門的看守人星期一說，在水漫過城牆之前，沒有人向城裡發出警告。他說：「我們一直在等電話。」',
  ko: '아래 문의 관리인은 월요일에 물이 벽을 넘기 전에 아무도 마을에 알리지 않았다고 말했다. "우리는 전화를 기다리고 있었다"고 그는 덧붙였다.',
};

/** Which encodings each text is tried in; those that read it alike count as right. */
const TRIED: readonly (readonly [language: string, encoding: string, alike?: readonly string[]])[] = [
  ...['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'].map(name => ['ru', name] as const),
  ['uk', 'windows-1251'],
  ['uk', 'koi8-u'],
  ['bg', 'windows-1251'],
  ['el', 'windows-1253'],
  ['el', 'iso-8859-7', ['windows-1253']],
  ['he', 'windows-1255'],
  ['he', 'iso-8859-8', ['windows-1255']],
  ['ar', 'windows-1256'],
  ['ar', 'iso-8859-6'],
  ['th', 'windows-874'],
  ['tr', 'windows-1254'],
  ['pl', 'windows-1250'],
  ['pl', 'iso-8859-2'],
  ['cs', 'windows-1250'],
  ['cs', 'iso-8859-2'],
  ['hu', 'windows-1250', ['iso-8859-2']],
  ['hu', 'iso-8859-2', ['windows-1250']],
  ['lt', 'windows-1257'],
  ['lt', 'iso-8859-13', ['windows-1257']],
  ['fr', 'windows-1252'],
  ['fr', 'macintosh'],
  ['de', 'windows-1252'],
  ['es', 'windows-1252'],
  ['sv', 'windows-1252'],
  ['ja', 'shift_jis'],
  ['ja', 'euc-jp'],
  ['ja', 'iso-2022-jp'],
  ['zh-Hans', 'gbk', ['gb18030']],
  ['zh-Hant', 'big5'],
  ['ko', 'euc-kr'],
];

for (const [language, encoding, alike = []] of TRIED) {
  test(`${language} in ${encoding}`, () => {
    const guessed = guessEncoding(encodeAs(encoding, TEXTS[language] ?? ''))?.encoding ?? 'windows-1252';
    assert.ok([encoding, ...alike].includes(guessed), guessed);
  });
}

test('too little to tell, or nothing that any language writes, is no guess', () => {
  assert.equal(guessEncoding(Uint8Array.of(0x63, 0x61, 0x66, 0xe9)), null);
  assert.equal(guessEncoding(Uint8Array.from({ length: 600 }, (_, i) => 0x80 + ((i * 37) % 128))), null);
  assert.equal(guessEncoding(new TextEncoder().encode('plain words only')), null);
  assert.equal(guessEncoding(new Uint8Array()), null);
});

test('one line of a foreign name in a Western text is no other language', () => {
  const bytes = encodeAs('windows-1252', 'The café of Señor Núñez was shut, “for good” — the naïve said.');
  assert.equal(guessEncoding(bytes)?.encoding ?? 'windows-1252', 'windows-1252');
});
