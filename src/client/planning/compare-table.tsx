import type { CompareCard } from '../../planning/compare/card.ts';
import { missing, tableOf } from '../../planning/compare/table.ts';
import { address } from './fetch-json.ts';

/** The entries side by side, one column each. */
export function CompareTable({ cards, remove }: { cards: readonly CompareCard[]; remove(ref: string): void }) {
  return (
    <div class="compare-scroll" tabIndex={0} role="region" aria-label="Vergleich, seitlich verschiebbar">
      <table class="compare">
        <caption>Zeilen mit dem Zeichen ≠ unterscheiden sich.</caption>
        <thead>
          <tr>
            <th scope="col">Merkmal</th>
            {cards.map(({ ref, kind, place, title, path }) => (
              <th scope="col" key={ref}>
                <a href={address(path)}>{title}</a>
                <span class="kind">
                  {kind} · {place}
                </span>
                <button
                  class="button no-print"
                  type="button"
                  aria-label={`${title} entfernen`}
                  onClick={() => remove(ref)}
                >
                  Entfernen
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tableOf(cards).map(({ id, label, cells, differs }) => (
            <tr key={id}>
              <th scope="row">
                {label}
                {differs && (
                  <span class="differs">
                    {' '}
                    <span aria-hidden="true">≠</span>
                    <span class="visually-hidden">(unterschiedlich)</span>
                  </span>
                )}
              </th>
              {cells.map((cell, index) => (
                <td key={cards[index]?.ref}>
                  {cell.length === 0 && <span class="missing">{missing}</span>}
                  {cell.length === 1 && cell[0]}
                  {cell.length > 1 && (
                    <ul>
                      {cell.map((text) => (
                        <li key={text}>{text}</li>
                      ))}
                    </ul>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
