import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGarbled } from './garbled.ts';

test('text that no one wrote is told by its characters and the shape of its words', () => {
  for (const text of [
    '\ue041\ue042\ue043 \ue044\ue045 \ue046\ue047\ue048',
    '7KH JDWHV RI WKH GDP ZHUH RSHQHG DW WHQ DW QLJKW$ WKH SDQHO VD\\V DQG WKH\\ ZHUH VKXW DW QRRQ$ WKH GULYHU VD\\V',
    '!"#$% &\'( )*+,-. /0!12 3"4#5 6%7&8 9(:); <*=+> ?,@-A !"#$% &\'( )*+,-. /0!12 3"4#5 6%7&8 9(:);',
    'Wkx gtbxs pr wkx dtm zxrx pfxnxd tt wxn tt nmghw wkx ftnxl stys tnd wkxy zxrx shvw tt nppn wkx drmvxr stys',
  ])
    assert.ok(isGarbled(text), text);
});

test('words of any script, figures, codes and short texts are not garbled', () => {
  for (const text of [
    'The gates of the dam were opened at ten at night, the panel says; they were shut at noon, the driver says.',
    'THE GATES OF THE DAM WERE OPENED AT TEN AT NIGHT, THE PANEL SAYS; THEY WERE SHUT AT NOON, THE DRIVER SAYS.',
    'Ворота плотины были открыты в десять часов ночи, говорит комиссия; закрыты они были в полдень, говорит водитель.',
    'دروازه‌های سد ساعت ده شب باز شدند، هیئت می‌گوید؛ راننده می‌گوید که ظهر بسته شدند و کسی در آن نزدیکی نبود.',
    '水坝的闸门在晚上十点打开，委员会说；司机说闸门在中午关闭。没有人在附近。水坝的闸门在晚上十点打开，委员会说；司机说闸门在中午关闭。',
    '12.50 3,400.00 17% 2014 2015 2016 88.1 99.0 100 1,000 12.50 3,400.00 17% 2014 2015 2016 88.1 99.0 100 1,000',
    'UNHCR, WFP, MSF',
    '',
  ])
    assert.ok(!isGarbled(text), text);
});
