import { useEffect, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { writePreferences } from '../data/plan-registry';
import { useUi } from '../state/ui-store';

/** Dresses the document (theme, density, language) and, once they were `read`, keeps the preferences. */
export function useAppearance(read: boolean): void {
  const kept = useUi(
    useShallow((state) => ({
      theme: state.theme,
      density: state.density,
      language: state.language,
      sidebarOpen: state.sidebarOpen,
      inspectorOpen: state.inspectorOpen,
      foldedSections: state.foldedSections,
      foldedTracks: state.foldedTracks,
      hiddenLayers: state.hiddenLayers,
      tableLooks: state.tableLooks,
    })),
  );
  const { theme, density, language } = kept;
  const systemIsDark = useSystemIsDark();
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme;
  }, [theme, systemIsDark]);
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (!read) return;
    const { foldedSections, foldedTracks, hiddenLayers, tableLooks } = kept;
    void writePreferences({
      ...kept,
      foldedSections: [...foldedSections],
      foldedTracks: [...foldedTracks],
      hiddenLayers: [...hiddenLayers],
      tableLooks: Object.fromEntries(
        Object.entries(tableLooks).map(([register, { columns, sort }]) => [
          register,
          { columns: [...columns], sort: { ...sort } },
        ]),
      ),
    });
  }, [read, kept]);
}

const DARK = '(prefers-color-scheme: dark)';

function useSystemIsDark(): boolean {
  const [dark, setDark] = useState(() => window.matchMedia(DARK).matches);
  useEffect(() => {
    const query = window.matchMedia(DARK);
    const onChange = () => setDark(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return dark;
}
