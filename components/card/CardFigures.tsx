import { periodInWords, requestKindInWords } from '../../lib/cards/figure-in-words.ts';
import type { CardView, FigureView } from '../../lib/cards/view-models.ts';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWords } from '../words.tsx';

/** What a company says of requests from the article's countries: a table for each country, with caveat and source. */
export function CardFigures({ figures }: { figures: CardView['figures'] }) {
  const { t } = useWords();
  if (figures.length === 0) return null;
  const reports = groupBy(figures, ({ company, source }) => `${company} ${source.url}`);
  return (
    <section class="sl-card-part sl-figures">
      <h3>{t('card.figures')}</h3>
      {reports.map((report) => (
        <div key={report[0]!.company + report[0]!.source.url}>
          {groupBy(report, ({ country }) => country).map((rows) => (
            <FigureTable key={rows[0]!.country} rows={rows} />
          ))}
          <p class="sl-muted sl-small">
            {report[0]!.caveat} <OutsideLink href={report[0]!.source.url}>{report[0]!.source.publisher}</OutsideLink>
          </p>
        </div>
      ))}
    </section>
  );
}

/** One company, one country. Kinds of request have a heading each, unless the company does not split them. */
function FigureTable({ rows }: { rows: FigureView[] }) {
  const words = useWords();
  const { t, number, percent, country } = words;
  const [{ company, country: code }] = rows as [FigureView];
  const columns = 3;
  return (
    <table>
      <caption>{t('figures.caption', [company, country(code)])}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figures.period')}</th>
          <th scope="col">{t('figures.requests')}</th>
          <th scope="col">{t('figures.accounts')}</th>
          <th scope="col">{t('figures.share')}</th>
        </tr>
      </thead>
      {groupBy(rows, ({ kind }) => kind).map((ofKind) => (
        <tbody key={ofKind[0]!.kind}>
          {(rows.length > ofKind.length || ofKind[0]!.kind !== 'all') && (
            <tr>
              <th scope="rowgroup" colSpan={columns + 1}>
                {requestKindInWords(ofKind[0]!.kind, words)}
              </th>
            </tr>
          )}
          {ofKind.map(({ period, requests, accounts, share }) => (
            <tr key={period}>
              <th scope="row">{periodInWords(period, words)}</th>
              <td>{number(requests)}</td>
              <td>{accounts === null ? <NotGiven /> : number(accounts)}</td>
              <td>{share === null ? <NotGiven /> : percent(share)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function NotGiven() {
  const { t } = useWords();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="sl-hidden">{t('figures.notGiven')}</span>
    </>
  );
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
