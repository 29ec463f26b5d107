import type {CountryPage, LanguageName} from '../address/address.ts';
import {countryWords} from '../words/country-words.ts';

interface CountryLinksProps {
  readonly page: CountryPage;
  /** The link to a page of this country with the plans as they are. */
  readonly linkTo: (page: CountryPage) => string;
  readonly language: LanguageName;
}

/** From the lab of a country to its plans side by side, and back. */
export function CountryLinks({page, linkTo, language}: CountryLinksProps) {
  const words = countryWords[language].pages;
  return (
    <nav class="country" aria-label={words.label}>
      {(['lab', 'compare'] as const).map(each => (
        <a key={each} href={linkTo(each)} aria-current={each === page ? 'page' : undefined}>
          {words[each]}
        </a>
      ))}
    </nav>
  );
}
