import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useUi } from './ui-store';

/** The screens of a plan, in the order of the sidebar and of Ctrl/⌘ 1…7. */
export const SCREENS = ['calendar', 'roadmap', 'content', 'partners', 'people'] as const;
export type Screen = (typeof SCREENS)[number];

/** The screen of an address, or null where it names none. */
export function screenOf(pathname: string): Screen | null {
  return SCREENS.find((screen) => screen === pathname.split('/')[1]) ?? null;
}

/** The screen that the address bar names; throws where it names none. */
export function useScreen(): Screen {
  const { pathname } = useLocation();
  const screen = screenOf(pathname);
  if (screen === null) throw new Error(`No screen at ${pathname}`);
  return screen;
}

/** Goes to another screen, to where it was left: a new entry of the browser's history. */
export function useGoToScreen(): (screen: Screen) => void {
  const navigate = useNavigate();
  return useCallback((screen) => void navigate(addressOfScreen(screen)), [navigate]);
}

/** Where a screen was left; its beginning, before it was seen. */
export function addressOfScreen(screen: Screen): string {
  return useUi.getState().lastAddresses[screen] ?? `/${screen}`;
}
