/**
 * The countries that the records tell of: what they are called, where `data/synonyms.yaml` is not enough. For American offices `offices.ts`
 * has more.
 */
export interface ToldCountry {
  /** The first spelling of what means the same. */
  name: string;
  /** Beside an office, divided by commas: “đại sứ Mỹ”, “the US ambassador”. */
  vietnamese: string;
  english: string;
  /** What people and things of it are called, and how those who live there call it: an English adjective first. Divided by commas. */
  ofIt: string;
  /** Capitals that name it and nothing else, divided by commas. */
  capitals: string;
}

/** Nearly all records are about it. */
export const home: ToldCountry = {
  name: 'Việt Nam',
  vietnamese: 'Việt Nam, Vietnam, VN',
  english: 'Vietnam, VN',
  ofIt: 'Vietnamese, ta, mình, Việt',
  capitals: '',
};

export const toldCountries: readonly ToldCountry[] = [
  home,
  {
    name: 'Hoa Kỳ',
    vietnamese: 'Mỹ, Hoa Kỳ, HK, US',
    english: 'US, the US, United States, the United States',
    ofIt: 'American, Americans',
    capitals: '',
  },
  {
    name: 'Cuba',
    vietnamese: 'Cuba',
    english: 'Cuba',
    ofIt: 'Cuban, Cubans',
    capitals: 'Havana, La Habana, Habana',
  },
];
