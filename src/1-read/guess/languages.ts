/** How text of one language looks in the encodings it was written in before UTF-8. */
export interface Language {
  /** Its English name, as a warning says it. */
  readonly language: string;
  /** WHATWG names, the most used first: where two read the bytes alike, the first is named. */
  readonly encodings: readonly string[];
  /** Its letters beyond ASCII, small ones only, the most frequent first; capitals count as theirs. */
  readonly letters: string;
}

/** Facts of each language's spelling. Scripts of their own need no ASCII letters; the others are told by their accents. */
export const ALPHABETS: readonly Language[] = [
  { language: 'Russian', encodings: CYRILLIC('koi8-r'), letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё' },
  { language: 'Ukrainian', encodings: CYRILLIC('koi8-u'), letters: 'оанивтіреслкдумпзязьбгчхйїцжєшюфщґ' },
  { language: 'Bulgarian', encodings: CYRILLIC('koi8-r'), letters: 'аиоетнрсвлкдпмзгяъубчцжщхфшюйь' },
  { language: 'Serbian', encodings: CYRILLIC('koi8-r'), letters: 'аоеинрстувјдклмпзгбњжшчцљћхђџф' },
  { language: 'Greek', encodings: ['windows-1253', 'iso-8859-7'], letters: 'αοιετνσηυρπκμλςόίάήέώύγδωχθφβξζψϊϋ' },
  { language: 'Hebrew', encodings: ['windows-1255', 'iso-8859-8'], letters: 'יוהלארתבמשנדקעחפםגטצסזןךכףץ' },
  { language: 'Arabic', encodings: ['windows-1256', 'iso-8859-6'], letters: 'اليمونتربهسةدعفقحكجأشصطىخذزءضإثغئظآؤ' },
  { language: 'Persian', encodings: ['windows-1256'], letters: 'اینردهستمبوشکگلزخفقپعحجآچصيكطضظغثذئژء' },
  { language: 'Thai', encodings: ['windows-874'], letters: 'านรอกเงมยลวดทสตะปบคหแจพชขใไโผธซถ่้ีัิ์ื็ุูำ' },
  { language: 'Turkish', encodings: ['windows-1254', 'iso-8859-3'], letters: 'ıişğüçöâîû' },
  { language: 'Polish', encodings: ['windows-1250', 'iso-8859-2'], letters: 'ęąłśóżćńź' },
  { language: 'Czech or Slovak', encodings: ['windows-1250', 'iso-8859-2'], letters: 'áíéěřýčžšůúťňďóľĺôŕä' },
  { language: 'Hungarian', encodings: ['windows-1250', 'iso-8859-2'], letters: 'áéóöőíüúű' },
  { language: 'Romanian', encodings: ['windows-1250', 'iso-8859-2', 'iso-8859-16'], letters: 'ăîâșțşţ' },
  { language: 'Croatian', encodings: ['windows-1250', 'iso-8859-2'], letters: 'čšžćđ' },
  { language: 'Lithuanian', encodings: ['windows-1257', 'iso-8859-13', 'iso-8859-4'], letters: 'ėšųįžūčąę' },
  { language: 'Latvian', encodings: ['windows-1257', 'iso-8859-13', 'iso-8859-4'], letters: 'āīēšūņļžčķģŗ' },
  { language: 'Estonian', encodings: ['windows-1252', 'windows-1257'], letters: 'äõüöšž' },
  { language: 'Vietnamese', encodings: ['windows-1258'], letters: 'đôâươêăàáéèíìóòúùýã\u0301\u0300\u0303\u0309\u0323' },
  { language: 'French', encodings: WESTERN(), letters: 'éàèêçîâôûùïœëüæÿ' },
  { language: 'German', encodings: WESTERN(), letters: 'üäößéè' },
  { language: 'Spanish', encodings: WESTERN(), letters: 'óíáéñúüç' },
  { language: 'Portuguese', encodings: WESTERN(), letters: 'ãçáéóíêúõâàôü' },
  { language: 'Italian', encodings: WESTERN(), letters: 'èàòùéìî' },
  { language: 'Swedish', encodings: WESTERN(), letters: 'äåöé' },
  { language: 'Danish', encodings: WESTERN(), letters: 'åøæéöä' },
  { language: 'Icelandic', encodings: WESTERN(), letters: 'ðáíþéöúóýæ' },
];

function CYRILLIC(koi: string): readonly string[] {
  return ['windows-1251', koi, 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'];
}

/** ISO-8859-1 reads as windows-1252 by the standard. */
function WESTERN(): readonly string[] {
  return ['windows-1252', 'macintosh', 'iso-8859-15'];
}

/** A script that is written with two bytes a character, and its most frequent characters: a third and more of any text. */
export interface Script {
  readonly language: string;
  readonly encodings: readonly string[];
  readonly frequent: RegExp;
  /** All characters that text of the language is made of. */
  readonly own: RegExp;
}

export const SCRIPTS: readonly Script[] = [
  {
    language: 'Japanese',
    encodings: ['shift_jis', 'euc-jp'],
    frequent: /[\p{Script=Hiragana}日本人年大中出国会者上事一行月時分生]/u,
    own: /[\p{Script=Katakana}\p{Script=Han}ー々]/u,
  },
  {
    language: 'Chinese',
    encodings: ['gb18030'],
    frequent:
      /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日]/u,
    own: /\p{Script=Han}/u,
  },
  {
    language: 'Chinese in traditional signs',
    encodings: ['big5'],
    frequent:
      /[的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日]/u,
    own: /\p{Script=Han}/u,
  },
  {
    language: 'Korean',
    encodings: ['euc-kr'],
    frequent:
      /[이다는에의을가고하지를은도로한기서사리대어아인자해정나시그과일라보있제수부원와들스장으전상성적만주구조공연게여니관국면물화위문했회것운경동세]/u,
    own: /\p{Script=Hangul}/u,
  },
];
