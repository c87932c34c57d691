/** Whose reports are carried over, and what to mind when reading them. */
import type { EntityId } from '../../lib/knowledge/types.ts';

export interface ReportingCompany {
  /** File below `lib/figures/data`. */
  file: string;
  company: EntityId;
  /** Its name in the tables. */
  provider: string;
  publisher: string;
  url: string;
  caveat: string;
}

/** Several companies' reports up to 2013, gathered by hand there; under CC BY-SA 4.0. */
const COLLECTION = { url: 'https://github.com/ali-ce/datasets', by: 'as gathered in ali-ce/datasets (CC BY-SA 4.0)' };

export const COMPANIES: readonly ReportingCompany[] = [
  {
    file: 'google.json',
    company: 'company/google',
    provider: 'Google',
    publisher: 'Google',
    url: 'https://transparencyreport.google.com/user-data/overview',
    caveat:
      'Criminal and civil requests as Google counts them; requests under national security laws are reported apart, in ranges. From late 2023 on only some half-years and countries are at hand.',
  },
  {
    file: 'meta.json',
    company: 'company/meta',
    provider: 'Facebook/Meta',
    publisher: 'Meta',
    url: 'https://transparency.meta.com/reports/government-data-requests/',
    caveat:
      'Requests to all services of the company together, emergency requests included; earlier periods were revised by the company.',
  },
  {
    file: 'apple.json',
    company: 'company/apple',
    provider: 'Apple',
    publisher: 'Apple',
    url: 'https://www.apple.com/legal/transparency/',
    caveat:
      'Apple counts requests about devices, accounts, payment identifiers and emergencies apart; device requests often concern lost or stolen devices.',
  },
  ...(
    [
      [
        'microsoft.json',
        'company/microsoft',
        'Microsoft',
        'Criminal requests; the year 2012 was published as a whole.',
      ],
      ['twitter.json', 'company/x-corp', 'Twitter', 'Numbers below ten were published as "<10".'],
      ['yahoo.json', 'company/yahoo', 'Yahoo', 'Requests for data in 2013, the first year of the report.'],
      ['linkedin.json', 'service/linkedin', 'LinkedIn', 'Few requests, before LinkedIn belonged to Microsoft.'],
      ['pinterest.json', 'service/pinterest', 'Pinterest', 'First report, for the second half of 2013.'],
      ['automattic.json', 'company/automattic', 'Wordpress', 'Sites on WordPress.com; first report.'],
      ['telstra.json', 'company/telstra', 'Telstra', 'First report, for the second half of 2013.'],
    ] as const
  ).map(([file, company, provider, caveat]) => ({
    file,
    company,
    provider,
    publisher: `${provider === 'Wordpress' ? 'Automattic' : provider}, ${COLLECTION.by}`,
    url: COLLECTION.url,
    caveat: `${caveat} Up to 2013 only.`,
  })),
];
