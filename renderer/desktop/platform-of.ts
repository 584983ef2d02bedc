import type { DesktopBridge } from '#shared/desktop/bridge';

/** The platform that a browser's user agent string tells of; what is neither Windows nor Apple's is taken as Linux. */
export function platformOf(userAgent: string): DesktopBridge['platform'] {
  if (/Windows/.test(userAgent)) return 'windows';
  return /Mac|iPhone|iPad/.test(userAgent) ? 'macos' : 'linux';
}
