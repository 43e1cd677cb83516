// The words of the page of an article, beside those that all pages share.

import { sum } from './dom.js';
import { wordsOf } from './words.js';

const WORDS = {
  ko: {
    title: '기사에서 찾은 것',
    list: '기사 목록',
    counts: (relations) => `관계 ${relations}`,
    cut: (articles) => `처음 ${articles}건만 담았습니다. 그 뒤의 기사는 빠졌습니다.`,
    none: '기사가 없습니다.',
    kind: { relation: '관계', entity: '이름', figure: '금액' },
    noneOf: { relation: '찾은 관계가 없습니다.', entity: '찾은 이름이 없습니다.', figure: '찾은 금액이 없습니다.' },
    hint: '글자나 목록을 가리키면 서로 이어 보여 주고, 누르면 고정합니다. ↑ ↓ 목록, n p 다음·이전 기사, Esc 해제.',
    previous: '이전',
    next: '다음',
    lighten: '밝게',
    darken: '어둡게',
    otherLanguage: 'English',
    trigger: '관계를 말하는 말',
    dealDate: '성사 시점',
    says: '말한 쪽',
    foundBy: '찾은 방법',
    owner: '누구의 금액',
    converts: '환산한 금액',
    offRate: '환율이 맞지 않음',
    vague: '막연한 금액',
    copyJson: 'JSON 복사',
    copyRow: '사전에 넣을 줄 복사',
    copied: '복사했습니다',
    mentions: (count) => `${count}번`,
    role: { investment: '투자', acquisition: '인수', contract: '계약', revenue: '매출', market: '시장 규모', valuation: '기업 가치', other: '그 밖' },
    bound: { min: '이상', max: '이하' },
    about: (text) => `약 ${text}`,
    per: { year: '연', quarter: '분기', month: '월', week: '주', day: '일', hour: '시간', share: '주당', person: '1인당', unit: '하나당' },
  },
  en: {
    title: 'Found in the article',
    list: 'Articles',
    counts: (relations) => (relations === 1 ? '1 relation' : `${relations} relations`),
    cut: (articles) => `Only the first ${articles} articles are here. What came behind them was left out.`,
    none: 'There is no article.',
    kind: { relation: 'Relations', entity: 'Names', figure: 'Sums' },
    noneOf: { relation: 'No relation was found.', entity: 'No name was found.', figure: 'No sum was found.' },
    hint: 'Point at a mark or an entry to see what belongs together; click to keep it. ↑ ↓ entries, n p next and previous article, Esc to let go.',
    previous: 'Previous',
    next: 'Next',
    lighten: 'Light',
    darken: 'Dark',
    otherLanguage: '한국어',
    trigger: 'words that state a relation',
    dealDate: 'Date of the deal',
    says: 'According to',
    foundBy: 'Found by',
    owner: 'Whose',
    converts: 'Converts',
    offRate: 'worth this at no rate',
    vague: 'vague',
    copyJson: 'Copy JSON',
    copyRow: 'Copy gazetteer row',
    copied: 'Copied',
    mentions: (count) => `×${count}`,
    role: { investment: 'investment', acquisition: 'takeover', contract: 'contract', revenue: 'revenue', market: 'market', valuation: 'valuation', other: 'other' },
    bound: { min: 'at least', max: 'at most' },
    about: (text) => `about ${text}`,
    per: { year: 'a year', quarter: 'a quarter', month: 'a month', week: 'a week', day: 'a day', hour: 'an hour', share: 'a share', person: 'a person', unit: 'each' },
  },
};

// The words of `language`; a word that the data has and the page does not know stands for itself.
export function articleWordsOf(language) {
  const words = WORDS[language];
  const lenient = (table) => (word) => table[word] ?? word;
  return {
    ...wordsOf(language),
    ...words,
    roleName: lenient(words.role),
    arrow: (relationType) => (relationType === 'partners_with' ? '↔' : '→'),
    sumOf: (figure) => sumOf(figure, words, language),
  };
}

// "at least about 2,500억–3,000억 KRW, a year"
function sumOf(figure, words, language) {
  if (figure.amount === null || figure.amount === undefined) return `${words.vague} (${figure.currency})`;
  const least = sum(figure.amount, figure.currency, language);
  let text = figure.amount_max === undefined ? least : `${least} – ${sum(figure.amount_max, figure.currency, language)}`;
  if (figure.approx) text = words.about(text);
  if (figure.bound) text = language === 'ko' ? `${text} ${words.bound[figure.bound]}` : `${words.bound[figure.bound]} ${text}`;
  if (figure.per) text = `${text}, ${words.per[figure.per] ?? figure.per}`;
  return text;
}
