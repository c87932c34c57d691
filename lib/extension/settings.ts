import * as v from 'valibot';
import type { MarkKind } from '../cards/view-models.ts';
import type { EntityId } from '../knowledge/types.ts';

/** How many mentions are marked on the page. */
export type Density = 'all' | 'first' | 'off';

/** Where Sightline works: everywhere but on blocked sites, only on listed sites, or only when the toolbar button asks. */
export type SitesMode = 'all' | 'only-these' | 'on-click';

/** "Not this one": the reader said that these words do not mean this entity. */
export interface NotThis {
  entity: EntityId;
  /** The entity's name, for the list in the options. */
  name: string;
  /** Surface form as it stood in the article. */
  surface: string;
}

/** What the reader chose. Plain JSON, kept in local storage only. */
export interface Settings {
  isOn: boolean;
  kinds: Record<MarkKind, boolean>;
  density: Density;
  sitesMode: SitesMode;
  /** Host names; a host covers its subdomains. */
  blockedSites: string[];
  onlySites: string[];
  notThis: NotThis[];
}

export const defaultSettings: Settings = {
  isOn: true,
  kinds: { people: true, companies: true, bodies: true, laws: true, concepts: true },
  density: 'all',
  sitesMode: 'all',
  blockedSites: [],
  onlySites: [],
  notThis: [],
};

const host = v.pipe(v.string(), v.regex(/^(?=.{1,253}$)[^\s/:@?#]+$/u));
const isOn = v.boolean();

export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  isOn,
  kinds: v.object({ people: isOn, companies: isOn, bodies: isOn, laws: isOn, concepts: isOn }),
  density: v.picklist(['all', 'first', 'off']),
  sitesMode: v.picklist(['all', 'only-these', 'on-click']),
  blockedSites: v.array(host),
  onlySites: v.array(host),
  notThis: v.array(
    v.object({
      entity: v.custom<EntityId>((id) => typeof id === 'string' && /^[a-z]+\/.+$/.test(id)),
      name: v.string(),
      surface: v.string(),
    }),
  ),
});

/** Whether a site is in a list: the host itself or a parent domain of it. */
export function isSiteListed(hostName: string, sites: readonly string[]): boolean {
  return sites.some((site) => hostName === site || hostName.endsWith(`.${site}`));
}

/** Whether Sightline starts by itself on a host by the reader's choice. */
export function isSiteOn(hostName: string, settings: Settings): boolean {
  if (settings.sitesMode === 'only-these') return isSiteListed(hostName, settings.onlySites);
  return !isSiteListed(hostName, settings.blockedSites);
}

/** The settings with one site switched on or off, in whichever list is in use. "www." goes: a site covers its subdomains. */
export function switchSite(hostName: string, isOn: boolean, settings: Settings): Settings {
  const site = hostName.replace(/^www\.(?=.+\.)/, '');
  const without = (sites: readonly string[]) => sites.filter((listed) => !isSiteListed(hostName, [listed]));
  if (settings.sitesMode === 'only-these') {
    const onlySites = without(settings.onlySites);
    return { ...settings, onlySites: isOn ? [...onlySites, site].sort() : onlySites };
  }
  const blockedSites = without(settings.blockedSites);
  return { ...settings, blockedSites: isOn ? blockedSites : [...blockedSites, site].sort() };
}
