import { asTyped, simplified } from '../../src/understanding/text/traditional';
import { type Intent } from '../../src/understanding';
import { wish } from './ask';

/** Sentences of Taiwan and Hong Kong: read like simplified ones, and every text is kept as it was typed. */
// prettier-ignore
const table: readonly (readonly [sentence: string, read: Partial<Intent>])[] = [
  ['行事曆的季度檢討會不見了', { intent: 'recover', itemType: 'event' }],
  ['請幫我還原上週二刪除的郵件', { intent: 'recover', start: '2026-11-10', timePhrase: '上週二' }],
  ['陳經理寄給我的報價單不見了，可以幫我找回來嗎', { intent: 'recover', from: ['陳經理'], words: ['報價單'] }],
  ['把寄件備份裡寄給客戶的合約找回來', { intent: 'recover', to: ['客戶'], words: ['合約'], folder: 'sentitems' }],
  ['全部還原，除了電子報', { intent: 'recover', all: true, except: ['電子報'] }],
  ['「專案A」資料夾不見了', { intent: 'recover', folder: '專案A' }],
  ['取消剛才的還原', { intent: 'undo' }],
  ['刪除的郵件會保留多久', { intent: 'retention' }],
  ['主管要求保全王大明的信箱，因為有訴訟', { intent: 'hold', mailbox: '王大明', reason: '有訴訟' }],
];

test.each(table)('%s', (sentence, read) => {
  expect(wish(sentence, { lang: 'zh' })).toMatchObject(read);
  expect(wish(sentence)).toMatchObject(read);
});

test('every character stays in its place', () => {
  const typed = '裡面說報價單ABC在附檔，謝謝！';
  expect(simplified(typed)).toBe('里面说报价单ABC在附档，谢谢！');
  expect(simplified('已经是简体')).toBe('已经是简体');
});

test('what was read comes back as it was typed, however deep', () => {
  const typed = '報價單和發票';
  const read = {
    words: ['发票', '报价单'],
    time: { phrase: '发' },
    all: true,
    none: null,
    intent: 'recover',
  };
  expect(asTyped(read, simplified(typed), typed)).toEqual({
    words: ['發票', '報價單'],
    time: { phrase: '發' },
    all: true,
    none: null,
    intent: 'recover',
  });
});
