/**
 * Names that are everyday words as well, of people and of companies: a capital in the middle of a sentence tells which is
 * meant. Months are left out, times are read elsewhere; so is what German or another language says with a capital.
 */
const NAMES = `
  abel amber angel angela art ash autumn basil bill blanca booker brook brooks buck carter cash chance charity chase chip
  chuck clay cliff clement colt cooper crystal dale dash dawn dean destiny dolores drew earl eve faith fisher flora frank
  gene glen grace grant guy harmony hazel heath heather holly hope hunter iris ivy jade jasmine jewel joy justice lance
  lane linde luz mark marks mason max may melody mercedes mercy miles olive page paris pat paz pearl penny pilar pierce
  piper pope price prince ray reed reid rich ricky rob robin rocky rod rose ruby rusty sage sandy scout skip sky sol
  soledad spencer stella stone sue summer sunny tanner target teller trace trip victor violet wade walker ward warren
  wells west will willow winter wolf wood woody young`;

const AS_WORDS: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));

/** Whether a folded word is also somebody's name. */
export const isAlsoName = (key: string): boolean => AS_WORDS.has(key);

/**
 * Companies that the vocabularies know as services, platforms or other trades' things: mail lies in some of them, and all of
 * them write some. Next to a preposition of senders or a verb of sending they are who wrote.
 */
const COMPANIES = `
  adobe apple asana bitbucket canva chase comcast confluence datev discord dropbox facebook figma github gitlab google
  hubspot instagram jira linkedin mastercard microsoft miro netflix nintendo notion paypal playstation reddit salesforce sap
  servicenow slack spotify steam telegram tiktok trello twitter verizon visa webex workday xbox youtube zendesk zoom グーグル
  マイクロソフト 谷歌 微软`;

const WRITERS: ReadonlySet<string> = new Set(COMPANIES.trim().split(/\s+/));

/** Whether a folded word is a company that writes mail, whatever else it is. */
export const isAlsoCompany = (key: string): boolean => WRITERS.has(key);
