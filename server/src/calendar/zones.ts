import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';

/** Time zones as calendars want them: a component for each that is used. */
export class Zones {
  readonly #zones = new Map<string, ICAL.Timezone>();

  /** @param name of the IANA database */
  zone(name: string): ICAL.Timezone {
    const known = this.#zones.get(name);
    if (known) return known;
    const [block = ''] = [tzlib_get_ical_block(name)].flat();
    // What the library does not know is left to the calendar, which may know it by its name.
    const component = block === '' ? undefined : ICAL.Component.fromString(block);
    // An alias keeps the name that the agreement uses.
    component?.updatePropertyWithValue('tzid', name);
    const zone = new ICAL.Timezone({ component: component ?? new ICAL.Component('vtimezone'), tzid: name });
    this.#zones.set(name, zone);
    return zone;
  }

  /** Those that were asked for and are known, in the order of their names. */
  components(): ICAL.Component[] {
    return [...this.#zones]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, zone]) => zone.component)
      .filter(component => component.getFirstPropertyValue('tzid') !== null);
  }
}
