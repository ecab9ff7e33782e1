import { expectTopics } from './ask';

/** Language, sentence, what about: what the sentence has, and nothing else. */
type Row = readonly [lang: string, sentence: string, words: readonly string[]];

// prettier-ignore
describe('Japanese and Chinese: what stands before the mail noun', () => {
  test.each<Row>([
    ['ja', '水曜に消した経費精算のメールを戻してください', ['経費精算']],
    ['ja', '鈴木さんと話していた工場見学のメールを探しています', ['工場見学']],
    ['ja', '中村さんから届いた契約更新のめーるを消した', ['契約更新']],
    ['ja', '取引先への見積依頼メールを間違えて削除しました', ['見積依頼']],
    ['ja', '火曜に受信した採用面接のメールが見つからない', ['採用面接']],
    ['ja', '本社移転のメールが消えた', ['本社移転']],
    ['zh', '恢复一下上周删的报销邮件', ['报销']],
    ['zh', '京东发来的退款邮件，需要恢复', ['退款']],
    ['zh', '移动发来的带附件的对账邮件，需要恢复', ['对账']],
    ['zh', '小王发我的那封讲年会的邮件不见了', ['年会']],
    ['zh', '老周发我的那封讲验收的邮件找不着了', ['验收']],
    ['zh', '那封理赔邮件还能恢复吗', ['理赔']],
    ['zh', '被我删掉的仓库盘点邮件', ['仓库盘点']],
    ['zh', '赵会计的邮件，好像叫发票清单，不见了', ['发票清单']],
  ])('%s: %s', expectTopics);

  test.each<Row>([
    ['ja', 'ヤマト運輸のメールが消えた', []],
    ['ja', '会社のメールが全部消えた', []],
    ['ja', '大切なメールを消しました', []],
    ['zh', '我昨天删了哪几封邮件', []],
    ['zh', '上周我删除了哪些邮件', []],
    ['ja', '昨日どんなメールを消したか見せて', []],
    ['zh', '招商银行的邮件不见了', []],
    ['zh', '公司邮件全没了', []],
    ['zh', '把重要邮件恢复', []],
  ])('and nothing of what it is like or whose it is: %s: %s', expectTopics);
});

// prettier-ignore
describe('Japanese and Chinese: what somebody sent or what was deleted, where it is no mail by name', () => {
  test.each<Row>([
    ['ja', '顧客に送った提案資料が送信済みにない、消えた', ['提案資料']],
    ['ja', '高橋さんからもらった見学会の案内が消えました', ['見学会の案内']],
    ['ja', '誤って消した採用通知を戻したい', ['採用通知']],
    ['ja', '納品書 モノタロウから PDF添付 消えた', ['納品書']],
    ['zh', '昨天误删了王芳发来的培训计划，帮忙恢复', ['培训计划']],
    ['zh', '误删了客户的询价单', ['询价单']],
  ])('%s: %s', expectTopics);
});
