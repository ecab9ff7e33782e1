export type Theme = 'light' | 'dark';

interface Palette {
  readonly background: string;
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly line: string;
  readonly boxes: Readonly<Record<'emphasis' | 'accent' | 'good' | 'warning' | 'attention', string>>;
}

/** Near to what Teams shows on a desktop; Teams publishes no host configuration. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    accent: '#4f52b2',
    good: '#0e700e',
    warning: '#835b00',
    attention: '#b10e1c',
    line: '#e0e0e0',
    boxes: {
      emphasis: '#f5f5f5',
      accent: '#e8ebfa',
      good: '#e7f2da',
      warning: '#fbf6d9',
      attention: '#fdf3f4',
    },
  },
  dark: {
    background: '#292929',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9ea2ff',
    good: '#92c353',
    warning: '#fde300',
    attention: '#f1707b',
    line: '#525252',
    boxes: {
      emphasis: '#1f1f1f',
      accent: '#383966',
      good: '#1b3410',
      warning: '#3a2f05',
      attention: '#3b1519',
    },
  },
};

const FONTS = '"Segoe UI", "Liberation Sans", "Noto Sans CJK JP", "DejaVu Sans", sans-serif';

/** A host configuration for the `adaptivecards` renderer in the manner of Teams. */
export function hostConfig(theme: Theme): Record<string, unknown> {
  const palette = PALETTES[theme];
  const color = (value: string): object => ({ default: value, subtle: value });
  const foregroundColors = {
    default: { default: palette.text, subtle: palette.subtle },
    dark: color(palette.text),
    light: color(palette.subtle),
    accent: color(palette.accent),
    good: color(palette.good),
    warning: color(palette.warning),
    attention: color(palette.attention),
  };
  const box = (backgroundColor: string): object => ({ backgroundColor, foregroundColors });
  const sizes = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 };
  const weights = { lighter: 200, default: 400, bolder: 600 };
  return {
    fontFamily: FONTS,
    fontTypes: {
      default: { fontFamily: FONTS, fontSizes: sizes, fontWeights: weights },
      monospace: { fontFamily: 'monospace', fontSizes: sizes, fontWeights: weights },
    },
    supportsInteractivity: true,
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: palette.line },
    containerStyles: {
      default: box(palette.background),
      emphasis: box(palette.boxes.emphasis),
      accent: box(palette.boxes.accent),
      good: box(palette.boxes.good),
      warning: box(palette.boxes.warning),
      attention: box(palette.boxes.attention),
    },
    actions: {
      maxActions: 6,
      spacing: 'large',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 8 },
    },
    inputs: { label: { inputSpacing: 'small', requiredInputs: {}, optionalInputs: {} } },
    adaptiveCard: { allowCustomStyle: false },
  };
}
