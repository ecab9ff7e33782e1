import { PALETTES, type Theme } from './host-config';

/** What the renderer leaves to its host: the card's frame, buttons and input fields. */
export function styleSheet(theme: Theme): string {
  const { background, text, subtle, accent, line } = PALETTES[theme];
  const page = theme === 'light' ? '#ebebeb' : '#141414';
  const primary = theme === 'light' ? '#5b5fc7' : '#4f52b2';
  return `
    html { color-scheme: ${theme}; }
    body { margin: 0; background: ${page}; }
    #stage { padding: 12px; box-sizing: border-box; }
    .ac-adaptiveCard { border-radius: 6px; border: 1px solid ${line}; background: ${background}; padding: 16px !important; }
    .ac-adaptiveCard:focus { outline: none; }
    .ac-richTextBlock, .ac-textBlock { font-size: 12px; overflow-wrap: anywhere; line-height: 1.43 !important; }
    .ac-textBlock p { font-size: inherit; }
    .ac-textBlock p { margin: 0; }
    .ac-container:not(.ac-adaptiveCard) { border-radius: 4px; }
    .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
    .ac-pushButton { font: 600 14px "Segoe UI", "Liberation Sans", sans-serif; min-height: 32px; padding: 5px 12px;
      border-radius: 4px; border: 1px solid ${line}; background: transparent; color: ${text}; cursor: pointer; }
    .ac-pushButton.style-positive { background: ${primary}; border-color: ${primary}; color: #fff; }
    .ac-selectable { cursor: pointer; }
    .ac-input { font: 14px "Segoe UI", "Liberation Sans", sans-serif; color: ${text}; }
    .ac-textInput, .ac-dateInput, .ac-multichoiceInput { width: 100%; box-sizing: border-box; min-height: 32px; padding: 4px 8px;
      border-radius: 4px; border: 1px solid ${line}; background: ${theme === 'light' ? '#f5f5f5' : '#1f1f1f'}; }
    .ac-toggleInput { align-items: flex-start !important; }
    .ac-toggleInput input { width: 16px; height: 16px; margin-top: 2px !important; accent-color: ${accent}; }
    .ac-input::placeholder { color: ${subtle}; }`;
}
