/** Every kind of page and state of the explorer, for the tests that look at all of them. */

/** Address behind the language, by what it shows. */
export const PAGES: Record<string, string> = {
  home: '',
  'all measures': '/measures',
  'filtered measures':
    '/measures?all=communes&any=parquet,unia&none=associations&narrower=1&themes=1,4&axes=reaction&basis=STATED',
  'measures by words': '/measures?words=drones&subthemes=cybercriminalite,securite-routiere',
  'no measure, with a way out': '/measures?all=iefh&axes=suivi',
  'no measure, whatever is dropped': '/measures?all=iefh,erap,cirb',
  'an unknown partner': '/measures?all=comunes',
  'a measure with actions': '/measure/M3.1',
  'a measure that differs': '/measure/M10.4',
  'a measure without partner': '/measure/M1.5',
  'the annex of a measure': '/measure/M7.3?text=annex',
  'a theme': '/theme/6',
  'an axis': '/axis/prevention',
  partners: '/partners',
  'a partner': '/partner/police-integree',
  sources: '/documents',
  'a source at a line': '/document/pgsp-2017-2020#L1463-L1465',
  'the last lines of a source': '/document/pgsp-2017-2020?from=1601',
  'a link': '/link/measure/M1.1/involves/partner/communes',
  'another node': '/abbreviation/ncsi',
  'a passage': '/transversal-objective/1',
  gaps: '/gaps',
  about: '/about',
  'an unknown id': '/measure/M99.9',
  'an unknown page': '/nothing/here',
};
