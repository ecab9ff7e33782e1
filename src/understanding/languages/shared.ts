import { type Vocabulary } from '../lexicon/vocabulary';

/** Words of office life that people of every language write alike. Every lexicon has them beside its own. */
export const shared: Vocabulary = {
  language: 'en',
  senses: {
    mail: `mail, mails, email, emails, e-mail, e-mails, e mail, e mails, e - mail, e - mails, newsletter`,
    restore: `undelete, restore, recover`,
    undo: `undo`,
    backup: `backup, backups, back-up`,
    exportFormat: `pst, .pst, mbox, eml, zip, ost`,
    discovery: `ediscovery, gdpr, dsgvo, rgpd, avg`,
    hold: `litigation hold, legal hold, in-place hold`,
    service: `outlook, exchange, teams, office 365, office365, o365, microsoft 365, m365, exchange online, owa`,
    place: `outlook, thunderbird, gmail, hotmail, yahoo, iphone, ipad, android, mac, pc, imap, pop3, gmx, icloud, exchange`,
    help: `help`,
    status: `status`,
    yes: `ok, okay, oké`,
    cancel: `stop`,
    numberWord: `#, nr`,
    upTo: `-, –, ~`,
    and: `&, +`,
    greeting: `hi, hello, hey`,
  },
  folders: { inbox: `inbox`, junkemail: `spam`, drafts: `` },
  cardinals: ``,
  ordinals: ``,
  ordinalEndings: '',
  fileTypes: {
    pdf: `pdf, pdfs, pdf file, pdf files, pdf-datei, pdf-dateien, pdf-anhang, fichier pdf, archivo pdf, ficheiro pdf, file pdf, pdf-bestand, pdfファイル, pdf文件`,
    xlsx: `excel, xlsx, xls, spreadsheet, spreadsheets, excel file, excel files, excel sheet, excel-datei, excel-tabelle, tabelle, feuille de calcul, hoja de cálculo, planilha, folha de cálculo, foglio di calcolo, spreadsheet, エクセル, excelファイル, 表格, excel表格`,
    docx: `docx, doc, word document, word documents, word file, word files, word doc, word-datei, word-dokument, document word, documento word, word-document, ワード, wordファイル, word文档`,
    pptx: `pptx, ppt, powerpoint, powerpoint file, powerpoint-datei, powerpoints, slide deck, パワーポイント, 幻灯片`,
    zip: `zip file attached, zip attachment, zip-anhang`,
    jpg: `jpg, jpeg`,
    png: `png`,
    csv: `csv file, csv attachment`,
  },
};
