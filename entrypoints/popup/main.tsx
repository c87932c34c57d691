import '../../components/popup/popup.css';
import { render } from 'preact';
import { Popup } from '../../components/Popup.tsx';
import { WordsProvider } from '../../components/words.tsx';
import { extensionWords } from '../../lib/extension/words.ts';
import { createPopupPage } from './popup-page.ts';
import { findTab } from './tab.ts';

const words = extensionWords();
const place = document.querySelector('#popup')!;
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;

const popup = createPopupPage(await findTab(location.search), (props) =>
  render(
    <WordsProvider words={words}>
      <Popup {...props} />
    </WordsProvider>,
    place,
  ),
);
await popup.refresh();
