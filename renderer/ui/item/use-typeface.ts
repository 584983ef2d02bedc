import { useEffect, useState } from 'react';
import { loadTypeface, typefaceIsLoaded } from './measure-text';

/** Is the typeface there? Before that, no text can be measured rightly. */
export function useTypeface(): boolean {
  const [isLoaded, setIsLoaded] = useState(typefaceIsLoaded);
  useEffect(() => {
    let mounted = true;
    void loadTypeface().then(() => mounted && setIsLoaded(true));
    return () => {
      mounted = false;
    };
  }, []);
  return isLoaded;
}
