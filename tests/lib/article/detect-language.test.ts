import { expect, test } from 'vitest';
import { detectLanguage } from '../../../lib/article/detect-language.ts';

test.each([
  ['en', 'The minister said that the police would be able to read it, and that was all that he would say.'],
  ['fr', 'Le ministre a dit que la police pourrait lire les messages et que ce serait tout pour cette fois.'],
  ['de', 'Der Minister sagte, dass die Polizei die Nachrichten lesen werde und dass das nicht alles sei.'],
  ['es', 'El ministro dijo que la policía podría leer los mensajes y que no era todo para los jueces.'],
  ['it', 'Il ministro ha detto che la polizia potrebbe leggere i messaggi e che non è tutto per i giudici.'],
  ['nl', 'De minister zei dat de politie de berichten kan lezen en dat het niet alles is voor de rechter.'],
  ['pt', 'O ministro disse que a polícia não poderia ler as mensagens e que isso é tudo para os juízes, também.'],
  ['ru', 'Министр сказал, что полиция сможет читать сообщения.'],
  ['zh', '部长说警察可以阅读消息。'],
  ['', 'Acme 300 Roe'],
  ['', ''],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
