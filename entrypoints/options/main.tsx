import '../../components/options/options.css';
import { render } from 'preact';
import { Options } from '../../components/Options.tsx';
import { WordsProvider } from '../../components/words.tsx';
import { extensionWords } from '../../lib/extension/words.ts';
import { createOptionsPage } from './options-page.ts';

const words = extensionWords();
const place = document.querySelector('#options')!;
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
document.title = words.t('options.title');

await createOptionsPage((props) =>
  render(
    <WordsProvider words={words}>
      <Options {...props} />
    </WordsProvider>,
    place,
  ),
);
