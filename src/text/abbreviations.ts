/** Words whose full stop does not end a sentence when another word follows, lower case, without the stop. General English usage. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr jr st ste hon pres gov sen rep amb min sec gen col maj capt cpt lt cmdr cdr adm sgt cpl pvt brig insp supt det ' +
    'dep asst atty ald cllr messrs mt ft no nos vol vols fig figs art arts para pp ed eds vs v al cf eg ie approx ca dept univ inst assn bros ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun u.s u.k u.n e.u u.a.e d.c e.g i.e a.m p.m ph.d'
  ).split(' '),
);

/** Of those, the ones that often end a sentence too: they do when a capital follows that starts a common opening word. */
export const MAY_END: ReadonlySet<string> = new Set('u.s u.k u.n e.u u.a.e d.c a.m p.m jr sr ph.d'.split(' '));
