import { beforeAll } from 'vitest';
import { page } from 'vitest/browser';
import { useUi } from '../../renderer/state/ui-store';
import '../../renderer/ui/base';

/*
 * All files of browser tests share one page, since loading the app anew for each takes as long as the tests. What a file
 * may have left behind is put back before the next.
 */

const FIRST_WIDTH = window.innerWidth;
const FIRST_HEIGHT = window.innerHeight;

beforeAll(async () => {
  document.body.replaceChildren();
  localStorage.clear();
  // Commands read the address as it is at the moment, and a router that keeps its own would be overruled by an old one.
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
  useUi.setState(useUi.getInitialState(), true);
  if (window.innerWidth !== FIRST_WIDTH || window.innerHeight !== FIRST_HEIGHT) {
    await page.viewport(FIRST_WIDTH, FIRST_HEIGHT);
  }
});
