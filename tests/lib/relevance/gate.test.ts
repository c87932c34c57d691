import { describe, expect, test } from 'vitest';
import { couldBeCoverage } from '../../../lib/relevance/gate.ts';

const passed: [title: string, text: string][] = [
  ['Police want keys to chat app', 'The interior ministry asked the messaging firm to decrypt messages of suspects.'],
  ['Senate renews spy law', 'Lawmakers voted to extend bulk collection of phone records for two more years.'],
  ['La police veut lire les messageries', 'Le gouvernement veut affaiblir le chiffrement des messageries.'],
  ['Regierung plant Vorratsdatenspeicherung', 'Der Innenminister will die Telekommunikationsüberwachung ausweiten.'],
  ['El juez autoriza las escuchas', 'La policía pidió al juez el acceso a los mensajes cifrados de la empresa.'],
  ['Il governo e lo spyware', 'La procura indaga sulle intercettazioni dei giornalisti con lo spyware.'],
  ['Kabinet wil meer aftappen', 'De minister wil dat de inlichtingendiensten versleutelde berichten kunnen lezen.'],
];

const held: [title: string, text: string][] = [
  ['Rovers win the derby', 'The police said that the match passed without trouble. The striker scored twice.'],
  ['Tomato soup for ten', 'Chop the onions, add the tomatoes and let it simmer for an hour.'],
  ['Central bank keeps rates', 'The bank said that inflation had fallen and that officials saw no need to act.'],
  ['Zugverkehr gestört', 'Die Bahn meldet Verspätungen. Die Regierung äußerte sich nicht.'],
];

describe('couldBeCoverage', () => {
  test.each(passed)('lets through: %s', (title, text) => {
    expect(couldBeCoverage(title, text)).toBe(true);
  });

  test.each(held)('holds back: %s', (title, text) => {
    expect(couldBeCoverage(title, text)).toBe(false);
  });

  test('reads the description too', () => {
    expect(couldBeCoverage('Front', 'The court sits today.', { description: 'Spyware and wiretaps' })).toBe(true);
  });
});
