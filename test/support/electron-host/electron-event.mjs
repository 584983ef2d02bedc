/**
 * An event as Electron hands it to listeners, with what belongs to its kind.
 * @template {object} Details
 * @param {Details} details
 */
export function electronEvent(details) {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}
