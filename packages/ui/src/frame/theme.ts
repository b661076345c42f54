import type { ThemeConfig } from 'antd';

/** The colours of the platform. Each pair reaches 4.5 : 1; dark seeds would derive muddy backgrounds, so those are set too. */
export const palette = {
  header: '#083a78',
  primary: '#0b4ea2',
  text: '#16202e',
  secondary: '#55657d',
  disabled: '#66758c',
  error: '#b3261e',
  success: '#1d7a45',
  warning: '#8a4b00',
  ground: '#f1f4f9',
} as const;

const fonts =
  '"Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif';

/** antd 的主题。大字版放大字号和控件，其余不变。 */
export function deskTheme(large: boolean): ThemeConfig {
  return {
    token: {
      fontFamily: fonts,
      fontSize: large ? 18 : 14,
      controlHeight: large ? 44 : 36,
      borderRadius: 6,
      colorPrimary: palette.primary,
      colorInfo: palette.primary,
      colorLink: palette.primary,
      colorText: palette.text,
      colorTextSecondary: palette.secondary,
      colorTextDescription: palette.secondary,
      colorTextTertiary: palette.secondary,
      colorTextPlaceholder: palette.disabled,
      colorTextDisabled: palette.disabled,
      colorError: palette.error,
      colorErrorBg: '#fdeceb',
      colorErrorBorder: '#eab3af',
      colorSuccess: palette.success,
      colorSuccessBg: '#e6f4ec',
      colorSuccessBorder: '#a9d5bb',
      colorWarning: palette.warning,
      colorWarningBg: '#fff4e0',
      colorWarningBorder: '#e8cd98',
      colorInfoBg: '#e8f1fb',
      colorInfoBorder: '#b3cfee',
      colorBorder: '#8a99b0',
      colorBgLayout: palette.ground,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: { Button: { defaultShadow: 'none', primaryShadow: 'none', dangerShadow: 'none' } },
  };
}
