import { Cake, EyeOff, PartyPopper, SquareCheck, type LucideIcon } from 'lucide-react';
import { DAY_LAYERS, type DayLayer } from '../../data/day-notes';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import './kind-list.css';

const ICONS: Readonly<Record<DayLayer, LucideIcon>> = {
  holidays: PartyPopper,
  birthdays: Cake,
  tasks: SquareCheck,
};

/** What the days of the calendar are marked with besides their items. */
export function LayerList() {
  const t = useTranslate();
  const { hiddenLayers, toggleLayer, contactsHidden } = useUi();
  return (
    <section className="sidebar-section">
      <h2 id="sidebar-layers">{t('layers.title')}</h2>
      <ul aria-labelledby="sidebar-layers">
        {DAY_LAYERS.map((layer) => {
          const Icon = ICONS[layer];
          const isShown = !hiddenLayers.includes(layer);
          const isWithheld = layer === 'birthdays' && contactsHidden;
          return (
            <li key={layer} className="sidebar-row layer-row">
              <button
                type="button"
                role="checkbox"
                className="kind-check"
                aria-checked={isShown}
                aria-label={t(`layers.${layer}`)}
                title={isWithheld ? t('layers.hidden-contacts') : undefined}
                onClick={() => toggleLayer(layer)}
              >
                <Icon size={14} className="layer-icon" />
                <span className="kind-name">{t(`layers.${layer}`)}</span>
                {(!isShown || isWithheld) && <EyeOff size={12} />}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
