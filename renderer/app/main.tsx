import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { desktopBridge } from '../desktop/desktop-bridge';
import { App } from './app';
import { ErrorArea } from './error-area';
import '../ui/base';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ErrorArea>
      <App bridge={desktopBridge} />
    </ErrorArea>
  </StrictMode>,
);
