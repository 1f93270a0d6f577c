// Generated from knowledge/ by `npm run knowledge`: the data without words. Do not edit.

import type { Knowledge } from "./schema.ts";
import { sources } from "./sources.generated.ts";

/** Everything that the articles say, with the evidence, as reviewed data. */
export const knowledge: Knowledge = { ...{
 "version": "2026.11.1",
 "languages": [
  "en",
  "de"
 ],
 "dynamics": [
  {
   "id": "d1",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D1"
   ],
   "grade": "S",
   "sources": [
    "goodboy-2020"
   ],
   "articles": [
    0,
    1,
    2,
    3,
    4
   ],
   "shown_as": "findings"
  },
  {
   "id": "d2",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D2"
   ],
   "grade": "C",
   "sources": [
    "withdrawn-partners-2021",
    "langlais-2015"
   ],
   "articles": [
    0,
    1,
    3,
    4
   ],
   "shown_as": "reasons"
  },
  {
   "id": "d3",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D3"
   ],
   "grade": "M",
   "sources": [
    "schulz-2004",
    "repetti-1989"
   ],
   "articles": [
    1,
    3
   ],
   "shown_as": "tide"
  },
  {
   "id": "d4",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D4"
   ],
   "grade": "C",
   "sources": [
    "goodboy-2020"
   ],
   "articles": [
    3,
    4
   ],
   "shown_as": "loop"
  },
  {
   "id": "d5",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D5"
   ],
   "grade": "W",
   "sources": [
    "rties-2020"
   ],
   "articles": [
    3
   ],
   "shown_as": "findings"
  },
  {
   "id": "d6",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D6"
   ],
   "grade": "M",
   "sources": [
    "schrodt-2014",
    "social-control-diaries-2021"
   ],
   "articles": [
    2,
    3
   ],
   "shown_as": "loop"
  },
  {
   "id": "d7",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D7"
   ],
   "grade": "M",
   "sources": [
    "papp-2009"
   ],
   "articles": [
    2
   ],
   "shown_as": "talk"
  },
  {
   "id": "d8",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D8"
   ],
   "grade": "M",
   "sources": [
    "withdrawn-partners-2021"
   ],
   "articles": [
    2
   ],
   "shown_as": "library"
  },
  {
   "id": "d9",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D9"
   ],
   "grade": "C",
   "sources": [
    "prager-repair"
   ],
   "articles": [
    0,
    1,
    3,
    4
   ],
   "shown_as": "ebbs"
  },
  {
   "id": "d10",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D10"
   ],
   "grade": "M",
   "sources": [
    "murray-2003"
   ],
   "articles": [
    4
   ],
   "shown_as": "loop"
  },
  {
   "id": "d11",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D11"
   ],
   "grade": "C",
   "sources": [
    "arriaga-2001",
    "fluctuation-distress-2018",
    "girme-2018"
   ],
   "articles": [
    1,
    3
   ],
   "shown_as": "tide"
  },
  {
   "id": "d12",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D12"
   ],
   "grade": "S",
   "sources": [
    "frost-forrester-2013",
    "kluwer-2020"
   ],
   "articles": [
    0,
    3
   ],
   "shown_as": "tide"
  },
  {
   "id": "d13",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D13"
   ],
   "grade": "M",
   "sources": [
    "stanley-acr-2017"
   ],
   "articles": [
    3
   ],
   "shown_as": "tide"
  },
  {
   "id": "d14",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D14"
   ],
   "grade": "S",
   "sources": [
    "joel-2020"
   ],
   "articles": [
    0,
    1,
    4
   ],
   "shown_as": "reasons"
  },
  {
   "id": "d15",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D15"
   ],
   "grade": "M",
   "sources": [
    "stanley-acr-2017",
    "stanley-acr-2019"
   ],
   "articles": [
    4
   ],
   "shown_as": "library"
  },
  {
   "id": "d16",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D16"
   ],
   "grade": "W",
   "sources": [
    "knobloch-avoidance"
   ],
   "articles": [
    4
   ],
   "shown_as": "talk"
  },
  {
   "id": "d17",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D17"
   ],
   "grade": "M",
   "sources": [
    "goodboy-2020",
    "withdrawn-partners-2021"
   ],
   "articles": [
    0,
    1,
    2
   ],
   "shown_as": "findings"
  },
  {
   "id": "d18",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D18"
   ],
   "grade": "X",
   "sources": [
    "papp-2009",
    "schulz-2004",
    "dindia-allen-1992",
    "leaper-ayres-2007"
   ],
   "articles": [
    0,
    1,
    2,
    3
   ],
   "shown_as": "library"
  },
  {
   "id": "d19",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D19"
   ],
   "grade": "S",
   "sources": [
    "dindia-allen-1992",
    "leaper-ayres-2007"
   ],
   "articles": [
    2
   ],
   "shown_as": "library"
  },
  {
   "id": "d20",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D20"
   ],
   "grade": "W",
   "sources": [
    "talk-time-2021"
   ],
   "articles": [
    2
   ],
   "shown_as": "talk"
  },
  {
   "id": "d21",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "D21"
   ],
   "grade": "W",
   "sources": [
    "goodboy-2020"
   ],
   "articles": [
    3
   ],
   "shown_as": "findings"
  }
 ],
 "reasons": [
  {
   "id": "vuln",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "R1"
   ],
   "grade": "M",
   "sources": [
    "li-chan-2012",
    "descutner-thelen-1991",
    "laurenceau-1998"
   ],
   "articles": [
    0,
    1,
    2,
    3,
    4
   ],
   "status": "reason",
   "signs": [
    {
     "id": "after_opening_up",
     "signal": "opened_up",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      1,
      1
     ],
     "strength": "strong",
     "predictor": "D1",
     "separates_from": [
      "rej",
      "hurt",
      "conf"
     ],
     "sources": [
      "laurenceau-1998"
     ]
    },
    {
     "id": "after_close_days",
     "signal": "closeness",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      1,
      3
     ],
     "strength": "medium",
     "predictor": "C3",
     "separates_from": [
      "rej",
      "norm"
     ],
     "sources": [
      "li-chan-2012",
      "laurenceau-1998"
     ]
    },
    {
     "id": "shame_after",
     "signal": "not_enough",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "medium",
     "predictor": "H",
     "separates_from": [
      "hurt"
     ],
     "sources": [
      "descutner-thelen-1991"
     ]
    },
    {
     "id": "quick_return",
     "signal": "return_days",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      -3,
      0
     ],
     "strength": "weak",
     "separates_from": [
      "hurt",
      "disinv"
     ],
     "sources": [
      "laurenceau-1998"
     ]
    }
   ],
   "nearest": [
    "rej",
    "hurt",
    "norm"
   ],
   "rebound": null,
   "answers": [
    {
     "entry": "a9",
     "role": "reaches"
    },
    {
     "entry": "a10",
     "role": "both"
    },
    {
     "entry": "b14",
     "role": "steps_back"
    },
    {
     "entry": "b3",
     "role": "both"
    }
   ],
   "causes": []
  },
  {
   "id": "rej",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "R2"
   ],
   "grade": "C",
   "sources": [
    "jaremka-2011",
    "daily-rejection-hogrefe",
    "self-clarity-2014",
    "rejection-parents-2024"
   ],
   "articles": [
    0,
    1,
    3
   ],
   "status": "reason",
   "signs": [
    {
     "id": "after_criticism",
     "signal": "criticised",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      1
     ],
     "strength": "strong",
     "predictor": "J",
     "separates_from": [
      "vuln",
      "conf"
     ],
     "sources": [
      "daily-rejection-hogrefe",
      "self-clarity-2014"
     ]
    },
    {
     "id": "after_opening_badly_met",
     "signal": "opened_up",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      1,
      1
     ],
     "strength": "medium",
     "predictor": "D1",
     "separates_from": [
      "conf",
      "hurt"
     ],
     "sources": [
      "daily-rejection-hogrefe"
     ]
    },
    {
     "id": "argument_too",
     "signal": "argument",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "medium",
     "predictor": "K0",
     "separates_from": [
      "vuln",
      "hurt"
     ],
     "sources": [
      "self-clarity-2014"
     ]
    },
    {
     "id": "not_understood_before",
     "signal": "understood",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      0,
      1
     ],
     "strength": "medium",
     "separates_from": [
      "vuln",
      "hurt"
     ],
     "sources": [
      "daily-rejection-hogrefe"
     ]
    }
   ],
   "nearest": [
    "vuln",
    "conf",
    "hurt"
   ],
   "rebound": null,
   "answers": [
    {
     "entry": "a9",
     "role": "reaches"
    },
    {
     "entry": "b16",
     "role": "steps_back"
    },
    {
     "entry": "b12",
     "role": "both"
    },
    {
     "entry": "a6",
     "role": "reaches"
    }
   ],
   "causes": []
  },
  {
   "id": "norm",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "R3"
   ],
   "grade": "M",
   "sources": [
    "lamarche-2020",
    "rochlen-mahalik-2004",
    "chervonsky-hunt-2017",
    "mendia-2024",
    "ta-2017"
   ],
   "articles": [
    0,
    1,
    2,
    3,
    4
   ],
   "status": "reason",
   "signs": [
    {
     "id": "when_asked_about_feelings",
     "signal": "asked_feelings",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "strong",
     "predictor": "E",
     "separates_from": [
      "inad",
      "vuln"
     ],
     "sources": [
      "rochlen-mahalik-2004",
      "mendia-2024"
     ]
    },
    {
     "id": "feeling_weak",
     "signal": "not_enough",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "medium",
     "predictor": "H",
     "separates_from": [
      "proc"
     ],
     "sources": [
      "lamarche-2020"
     ]
    },
    {
     "id": "after_friends",
     "signal": "friends_family",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      2
     ],
     "strength": "weak",
     "predictor": "N",
     "separates_from": [
      "proc",
      "inad"
     ],
     "sources": [
      "lamarche-2020"
     ]
    },
    {
     "id": "never_in_words",
     "signal": "return_with_content",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      -3,
      0
     ],
     "strength": "medium",
     "separates_from": [
      "proc"
     ],
     "sources": [
      "chervonsky-hunt-2017"
     ]
    }
   ],
   "nearest": [
    "proc",
    "inad",
    "vuln"
   ],
   "rebound": null,
   "answers": [
    {
     "entry": "a25",
     "role": "both"
    },
    {
     "entry": "b2",
     "role": "reaches"
    },
    {
     "entry": "a8",
     "role": "reaches"
    },
    {
     "entry": "a26",
     "role": "steps_back"
    }
   ],
   "causes": []
  },
  {
   "id": "stress",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "R4"
   ],
   "grade": "S",
   "sources": [
    "schulz-2004",
    "repetti-1989",
    "debrot-2018",
    "timmons-2017",
    "falconier-2015"
   ],
   "articles": [
    0,
    1
   ],
   "status": "reason",
   "signs": [
    {
     "id": "heavy_day",
     "signal": "stress",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "strong",
     "predictor": "S0",
     "separates_from": [
      "lowmood",
      "ready"
     ],
     "sources": [
      "schulz-2004",
      "repetti-1989"
     ]
    },
    {
     "id": "day_after_heavy",
     "signal": "stress",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      1,
      1
     ],
     "strength": "weak",
     "predictor": "S1",
     "separates_from": [
      "ready"
     ],
     "sources": [
      "timmons-2017"
     ]
    },
    {
     "id": "gone_next_day",
     "signal": "return_days",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      -2,
      0
     ],
     "strength": "strong",
     "separates_from": [
      "lowmood",
      "ready"
     ],
     "sources": [
      "repetti-1989",
      "timmons-2017"
     ]
    },
    {
     "id": "workdays_only",
     "signal": "workday",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "medium",
     "separates_from": [
      "lowmood"
     ],
     "sources": [
      "schulz-2004",
      "repetti-1989"
     ]
    },
    {
     "id": "no_shame",
     "signal": "not_enough",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      0,
      0
     ],
     "strength": "weak",
     "separates_from": [
      "inad"
     ],
     "sources": [
      "debrot-2018"
     ]
    }
   ],
   "nearest": [
    "lowmood",
    "ready",
    "inad"
   ],
   "rebound": null,
   "answers": [
    {
     "entry": "a16",
     "role": "steps_back"
    },
    {
     "entry": "a13",
     "role": "both"
    },
    {
     "entry": "a1",
     "role": "reaches"
    }
   ],
   "causes": []
  },
  {
   "id": "inad",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "R5"
   ],
   "grade": "W",
   "sources": [
    "falconier-2015",
    "mendia-2024"
   ],
   "articles": [
    0,
    2,
    4
   ],
   "status": "reason",
   "signs": [
    {
     "id": "felt_not_enough",
     "signal": "not_enough",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "strong",
     "predictor": "H",
     "separates_from": [
      "stress",
      "rej",
      "lowmood"
     ],
     "sources": [
      "falconier-2015"
     ]
    },
    {
     "id": "after_setbacks",
     "signal": "money_work",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      6
     ],
     "strength": "medium",
     "predictor": "M7",
     "separates_from": [
      "rej"
     ],
     "sources": [
      "falconier-2015"
     ]
    },
    {
     "id": "heavy_day",
     "signal": "stress",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "medium",
     "predictor": "S0",
     "separates_from": [
      "rej"
     ],
     "sources": [
      "falconier-2015"
     ]
    },
    {
     "id": "hides_problems",
     "signal": "return_with_content",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      -3,
      0
     ],
     "strength": "weak",
     "separates_from": [
      "stress"
     ],
     "sources": [
      "falconier-2015"
     ]
    }
   ],
   "nearest": [
    "stress",
    "rej",
    "lowmood"
   ],
   "rebound": null,
   "answers": [
    {
     "entry": "b16",
     "role": "steps_back"
    },
    {
     "entry": "a9",
     "role": "reaches"
    },
    {
     "entry": "b12",
     "role": "both"
    },
    {
     "entry": "a20",
     "role": "both"
    }
   ],
   "causes": []
  },
  {
   "id": "auton",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "R6"
   ],
   "grade": "M",
   "sources": [
    "frost-forrester-2013",
    "kluwer-2020",
    "autonomy-conflict-2023",
    "patrick-2007",
    "overall-softening-2013"
   ],
   "articles": [
    1,
    3,
    4
   ],
   "status": "reason",
   "signs": [
    {
     "id": "many_close_days",
     "signal": "closeness",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      1,
      3
     ],
     "strength": "strong",
     "predictor": "C3",
     "separates_from": [
      "press",
      "commit"
     ],
     "sources": [
      "frost-forrester-2013",
      "overall-softening-2013"
     ]
    },
    {
     "id": "apart_restores",
     "signal": "apart",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      1,
      2
     ],
     "strength": "medium",
     "predictor": "T",
     "separates_from": [
      "commit",
      "vuln"
     ],
     "sources": [
      "kluwer-2020"
     ]
    },
    {
     "id": "wants_more_room",
     "signal": "wanted",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      0,
      1
     ],
     "strength": "medium",
     "separates_from": [
      "press",
      "commit"
     ],
     "sources": [
      "frost-forrester-2013"
     ]
    },
    {
     "id": "warm_return",
     "signal": "rebound",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      -3,
      -1
     ],
     "strength": "medium",
     "separates_from": [
      "disinv",
      "commit"
     ],
     "sources": [
      "kluwer-2020"
     ]
    },
    {
     "id": "pushed_too",
     "signal": "pushed",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      1
     ],
     "strength": "medium",
     "predictor": "U",
     "separates_from": [
      "vuln",
      "disinv"
     ],
     "sources": [
      "overall-softening-2013"
     ]
    },
    {
     "id": "talk_about_future",
     "signal": "future_talk",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      1
     ],
     "strength": "medium",
     "predictor": "F",
     "separates_from": [
      "vuln",
      "disinv"
     ],
     "sources": [
      "overall-softening-2013"
     ]
    }
   ],
   "nearest": [
    "press",
    "commit",
    "vuln"
   ],
   "rebound": "warm",
   "answers": [
    {
     "entry": "a14",
     "role": "both"
    },
    {
     "entry": "a16",
     "role": "steps_back"
    },
    {
     "entry": "a11",
     "role": "reaches"
    },
    {
     "entry": "b13",
     "role": "both"
    }
   ],
   "causes": []
  },
  {
   "id": "proc",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "R7"
   ],
   "grade": "W",
   "sources": [
    "mendia-2024",
    "wanic-kulik-2011",
    "kiecolt-glaser-newlyweds"
   ],
   "articles": [
    0,
    1,
    2,
    3
   ],
   "status": "reason",
   "signs": [
    {
     "id": "big_talk_either_sign",
     "signal": "argument",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "medium",
     "predictor": "K0",
     "separates_from": [
      "norm",
      "stress"
     ],
     "sources": [
      "mendia-2024"
     ]
    },
    {
     "id": "asked_about_feelings",
     "signal": "asked_feelings",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "medium",
     "predictor": "E",
     "separates_from": [
      "conf",
      "stress"
     ],
     "sources": [
      "mendia-2024"
     ]
    },
    {
     "id": "comes_back_with_words",
     "signal": "return_with_content",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      -3,
      0
     ],
     "strength": "strong",
     "separates_from": [
      "conf",
      "norm"
     ],
     "sources": [
      "mendia-2024"
     ]
    },
    {
     "id": "warm_return",
     "signal": "rebound",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      -3,
      -1
     ],
     "strength": "medium",
     "separates_from": [
      "conf",
      "norm"
     ],
     "sources": [
      "mendia-2024"
     ]
    }
   ],
   "nearest": [
    "conf",
    "norm",
    "stress"
   ],
   "rebound": "warm",
   "answers": [
    {
     "entry": "a26",
     "role": "steps_back"
    },
    {
     "entry": "a1",
     "role": "reaches"
    },
    {
     "entry": "a16",
     "role": "steps_back"
    },
    {
     "entry": "a5",
     "role": "reaches"
    }
   ],
   "causes": []
  },
  {
   "id": "conf",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "R8"
   ],
   "grade": "M",
   "sources": [
    "holley-2013",
    "ross-2019",
    "prager-repair"
   ],
   "articles": [
    1
   ],
   "status": "reason",
   "signs": [
    {
     "id": "after_argument",
     "signal": "argument",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "strong",
     "predictor": "K0",
     "separates_from": [
      "rej",
      "proc"
     ],
     "sources": [
      "prager-repair",
      "holley-2013"
     ]
    },
    {
     "id": "argument_days_before",
     "signal": "argument",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      1,
      2
     ],
     "strength": "medium",
     "predictor": "K1",
     "separates_from": [
      "proc",
      "rej"
     ],
     "sources": [
      "prager-repair"
     ]
    },
    {
     "id": "asked_again",
     "signal": "pushed",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      1
     ],
     "strength": "medium",
     "predictor": "U",
     "separates_from": [
      "rej",
      "proc"
     ],
     "sources": [
      "social-control-diaries-2021"
     ]
    },
    {
     "id": "topic_left_open",
     "signal": "return_with_content",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      -3,
      0
     ],
     "strength": "medium",
     "separates_from": [
      "proc"
     ],
     "sources": [
      "holley-2013"
     ]
    }
   ],
   "nearest": [
    "rej",
    "proc",
    "press"
   ],
   "rebound": null,
   "answers": [
    {
     "entry": "a16",
     "role": "steps_back"
    },
    {
     "entry": "a29",
     "role": "both"
    },
    {
     "entry": "a7",
     "role": "reaches"
    },
    {
     "entry": "a3",
     "role": "both"
    },
    {
     "entry": "a19",
     "role": "both"
    }
   ],
   "causes": []
  },
  {
   "id": "hurt",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "R9"
   ],
   "grade": "M",
   "sources": [
    "taft-2011",
    "numbing-disclosure-2013"
   ],
   "articles": [
    3,
    4
   ],
   "status": "reason",
   "signs": [
    {
     "id": "reminder_of_past",
     "signal": "reminder",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      1
     ],
     "strength": "strong",
     "predictor": "B",
     "separates_from": [
      "vuln",
      "rej",
      "auton"
     ],
     "sources": [
      "taft-2011"
     ]
    },
    {
     "id": "sudden_after_good_days",
     "signal": "closeness",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      1,
      3
     ],
     "strength": "medium",
     "predictor": "C3",
     "separates_from": [
      "rej"
     ],
     "sources": [
      "numbing-disclosure-2013"
     ]
    },
    {
     "id": "felt_turned_away",
     "signal": "criticised",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      1
     ],
     "strength": "medium",
     "predictor": "J",
     "separates_from": [
      "vuln",
      "auton"
     ],
     "sources": [
      "taft-2011"
     ]
    },
    {
     "id": "slow_return",
     "signal": "return_days",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      -7,
      0
     ],
     "strength": "medium",
     "separates_from": [
      "vuln",
      "auton"
     ],
     "sources": [
      "numbing-disclosure-2013"
     ]
    }
   ],
   "nearest": [
    "vuln",
    "rej",
    "auton"
   ],
   "rebound": null,
   "answers": [
    {
     "entry": "a22",
     "role": "both"
    },
    {
     "entry": "p2",
     "role": "steps_back"
    },
    {
     "entry": "b7",
     "role": "steps_back"
    },
    {
     "entry": "a8",
     "role": "reaches"
    }
   ],
   "causes": []
  },
  {
   "id": "commit",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "R10"
   ],
   "grade": "S",
   "sources": [
    "goodboy-2020",
    "stanley-acr-2017",
    "knobloch-avoidance",
    "stanley-acr-2019"
   ],
   "articles": [
    3,
    4
   ],
   "status": "reason",
   "signs": [
    {
     "id": "talk_about_future",
     "signal": "future_talk",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      1
     ],
     "strength": "strong",
     "predictor": "F",
     "separates_from": [
      "press",
      "auton"
     ],
     "sources": [
      "knobloch-avoidance"
     ]
    },
    {
     "id": "fluctuates",
     "signal": "fluctuation",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      6
     ],
     "strength": "medium",
     "separates_from": [
      "ready",
      "disinv"
     ],
     "sources": [
      "arriaga-2001"
     ]
    },
    {
     "id": "no_asking_needed",
     "signal": "pushed",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      0,
      1
     ],
     "strength": "weak",
     "separates_from": [
      "press"
     ],
     "sources": [
      "goodboy-2020"
     ]
    },
    {
     "id": "warm_today",
     "signal": "closeness",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "weak",
     "separates_from": [
      "disinv",
      "press"
     ],
     "sources": [
      "knobloch-avoidance"
     ]
    }
   ],
   "nearest": [
    "press",
    "auton",
    "ready",
    "social"
   ],
   "rebound": null,
   "answers": [
    {
     "entry": "b8",
     "role": "both"
    },
    {
     "entry": "a17",
     "role": "reaches"
    },
    {
     "entry": "v6",
     "role": "both"
    },
    {
     "entry": "a18",
     "role": "reaches"
    }
   ],
   "causes": []
  },
  {
   "id": "press",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "R11"
   ],
   "grade": "M",
   "sources": [
    "social-control-diaries-2021",
    "overall-softening-2013"
   ],
   "articles": [
    3,
    4
   ],
   "status": "reason",
   "signs": [
    {
     "id": "pushed_or_reached_for",
     "signal": "pushed",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      1
     ],
     "strength": "strong",
     "predictor": "U",
     "separates_from": [
      "auton",
      "commit"
     ],
     "sources": [
      "social-control-diaries-2021"
     ]
    },
    {
     "id": "asked_about_feelings",
     "signal": "asked_feelings",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "medium",
     "predictor": "E",
     "separates_from": [
      "auton",
      "conf"
     ],
     "sources": [
      "social-control-diaries-2021"
     ]
    },
    {
     "id": "talk_about_future",
     "signal": "future_talk",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      1
     ],
     "strength": "medium",
     "predictor": "F",
     "separates_from": [
      "conf",
      "auton"
     ],
     "sources": [
      "social-control-diaries-2021"
     ]
    },
    {
     "id": "eases_when_left",
     "signal": "apart",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      1,
      2
     ],
     "strength": "medium",
     "predictor": "T",
     "separates_from": [
      "commit",
      "conf"
     ],
     "sources": [
      "overall-softening-2013"
     ]
    }
   ],
   "nearest": [
    "auton",
    "commit",
    "conf"
   ],
   "rebound": null,
   "answers": [
    {
     "entry": "a2",
     "role": "reaches"
    },
    {
     "entry": "a26",
     "role": "steps_back"
    },
    {
     "entry": "a11",
     "role": "reaches"
    },
    {
     "entry": "a6",
     "role": "reaches"
    }
   ],
   "causes": []
  },
  {
   "id": "ready",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "R12"
   ],
   "grade": "W",
   "sources": [
    "smock-2005",
    "ishizuka-2018"
   ],
   "articles": [
    4
   ],
   "status": "reason",
   "signs": [
    {
     "id": "money_or_work_worry",
     "signal": "money_work",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      6
     ],
     "strength": "strong",
     "predictor": "M7",
     "separates_from": [
      "commit",
      "stress"
     ],
     "sources": [
      "smock-2005"
     ]
    },
    {
     "id": "slow_not_daily",
     "signal": "return_days",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      -14,
      0
     ],
     "strength": "medium",
     "separates_from": [
      "stress",
      "inad"
     ],
     "sources": [
      "smock-2005"
     ]
    },
    {
     "id": "talk_about_future",
     "signal": "future_talk",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      1
     ],
     "strength": "medium",
     "predictor": "F",
     "separates_from": [
      "stress",
      "inad"
     ],
     "sources": [
      "smock-2005",
      "ishizuka-2018"
     ]
    },
    {
     "id": "heavy_day",
     "signal": "stress",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "medium",
     "predictor": "S0",
     "separates_from": [
      "commit"
     ],
     "sources": [
      "smock-2005"
     ]
    },
    {
     "id": "not_enough",
     "signal": "not_enough",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "medium",
     "predictor": "H",
     "separates_from": [
      "commit"
     ],
     "sources": [
      "smock-2005"
     ]
    },
    {
     "id": "says_after_that",
     "signal": "return_with_content",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      -14,
      0
     ],
     "strength": "weak",
     "separates_from": [
      "commit"
     ],
     "sources": [
      "smock-2005"
     ]
    }
   ],
   "nearest": [
    "stress",
    "inad",
    "commit"
   ],
   "rebound": null,
   "answers": [
    {
     "entry": "a20",
     "role": "both"
    },
    {
     "entry": "a13",
     "role": "both"
    },
    {
     "entry": "a4",
     "role": "reaches"
    },
    {
     "entry": "b8",
     "role": "both"
    }
   ],
   "causes": []
  },
  {
   "id": "social",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "R13",
    "R14"
   ],
   "grade": "M",
   "sources": [
    "sinclair-2014",
    "le-2010",
    "whitton-2008",
    "stanley-acr-2019",
    "cui-2010"
   ],
   "articles": [
    4
   ],
   "status": "reason",
   "signs": [
    {
     "id": "after_friends_or_family",
     "signal": "friends_family",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      2
     ],
     "strength": "strong",
     "predictor": "N",
     "separates_from": [
      "commit",
      "press"
     ],
     "sources": [
      "sinclair-2014",
      "le-2010"
     ]
    },
    {
     "id": "news_of_break_up",
     "signal": "reminder",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      1
     ],
     "strength": "weak",
     "predictor": "B",
     "separates_from": [
      "commit",
      "norm"
     ],
     "sources": [
      "cui-2010"
     ]
    },
    {
     "id": "talk_about_future",
     "signal": "future_talk",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      1
     ],
     "strength": "medium",
     "predictor": "F",
     "separates_from": [
      "norm"
     ],
     "sources": [
      "sinclair-2014"
     ]
    },
    {
     "id": "fine_when_alone_together",
     "signal": "together",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      0,
      0
     ],
     "strength": "medium",
     "separates_from": [
      "commit"
     ],
     "sources": [
      "sinclair-2014"
     ]
    }
   ],
   "nearest": [
    "commit",
    "norm",
    "press"
   ],
   "rebound": null,
   "answers": [
    {
     "entry": "a23",
     "role": "both"
    },
    {
     "entry": "b6",
     "role": "both"
    },
    {
     "entry": "b8",
     "role": "both"
    }
   ],
   "causes": []
  },
  {
   "id": "disinv",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "R15"
   ],
   "grade": "S",
   "sources": [
    "langlais-2015",
    "le-2010",
    "seraj-2021"
   ],
   "articles": [
    2,
    4
   ],
   "status": "reason",
   "signs": [
    {
     "id": "slow_fall",
     "signal": "trend",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      0,
      56
     ],
     "strength": "strong",
     "separates_from": [
      "lowmood",
      "commit",
      "auton"
     ],
     "sources": [
      "langlais-2015",
      "le-2010"
     ]
    },
    {
     "id": "no_rebound",
     "signal": "rebound",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      -3,
      -1
     ],
     "strength": "strong",
     "separates_from": [
      "auton",
      "commit"
     ],
     "sources": [
      "langlais-2015"
     ]
    },
    {
     "id": "only_here",
     "signal": "breadth",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      0,
      14
     ],
     "strength": "medium",
     "separates_from": [
      "lowmood"
     ],
     "sources": [
      "langlais-2015"
     ]
    },
    {
     "id": "good_days_do_not_help",
     "signal": "closeness",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      1,
      3
     ],
     "strength": "weak",
     "predictor": "C3",
     "separates_from": [
      "auton",
      "commit"
     ],
     "sources": [
      "le-2010"
     ]
    }
   ],
   "nearest": [
    "lowmood",
    "commit",
    "auton"
   ],
   "rebound": "none",
   "answers": [
    {
     "entry": "a24",
     "role": "both"
    },
    {
     "entry": "p4",
     "role": "both"
    },
    {
     "entry": "v6",
     "role": "both"
    },
    {
     "entry": "a17",
     "role": "reaches"
    }
   ],
   "causes": []
  },
  {
   "id": "lowmood",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "DEPR"
   ],
   "grade": "M",
   "sources": [
    "joel-2020",
    "pulling-away",
    "yan-2020"
   ],
   "articles": [],
   "status": "reason",
   "signs": [
    {
     "id": "low_mood",
     "signal": "low_mood",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "strong",
     "predictor": "L",
     "separates_from": [
      "stress",
      "disinv"
     ],
     "sources": [
      "pulling-away",
      "yan-2020"
     ]
    },
    {
     "id": "everyone_not_only_you",
     "signal": "breadth",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      14
     ],
     "strength": "strong",
     "separates_from": [
      "disinv",
      "stress"
     ],
     "sources": [
      "pulling-away"
     ]
    },
    {
     "id": "weekends_too",
     "signal": "workday",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      0,
      0
     ],
     "strength": "medium",
     "separates_from": [
      "stress"
     ],
     "sources": [
      "yan-2020"
     ]
    },
    {
     "id": "long_runs",
     "signal": "return_days",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      -14,
      0
     ],
     "strength": "medium",
     "separates_from": [
      "stress"
     ],
     "sources": [
      "pulling-away"
     ]
    },
    {
     "id": "heavy_day",
     "signal": "stress",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "medium",
     "predictor": "S0",
     "separates_from": [
      "disinv"
     ],
     "sources": [
      "yan-2020"
     ]
    },
    {
     "id": "not_enough",
     "signal": "not_enough",
     "partner": "self",
     "direction": "up",
     "lag_days": [
      0,
      0
     ],
     "strength": "medium",
     "predictor": "H",
     "separates_from": [
      "stress",
      "disinv"
     ],
     "sources": [
      "yan-2020"
     ]
    }
   ],
   "nearest": [
    "stress",
    "disinv",
    "inad"
   ],
   "rebound": "none",
   "answers": [
    {
     "entry": "a21",
     "role": "steps_back"
    },
    {
     "entry": "a11",
     "role": "reaches"
    },
    {
     "entry": "p2",
     "role": "both"
    },
    {
     "entry": "a22",
     "role": "both"
    }
   ],
   "causes": []
  },
  {
   "id": "other",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "ELSE"
   ],
   "grade": "M",
   "sources": [
    "joel-2020",
    "pulling-away",
    "balderrama-durbin-2009"
   ],
   "articles": [],
   "status": "tag",
   "signs": [],
   "nearest": [],
   "rebound": null,
   "answers": [
    {
     "entry": "a5",
     "role": "reaches"
    },
    {
     "entry": "a21",
     "role": "both"
    },
    {
     "entry": "p2",
     "role": "both"
    }
   ],
   "causes": [
    "illness",
    "pain_sleep",
    "grief",
    "new_baby",
    "sexual_problems",
    "resentment",
    "affair",
    "addiction",
    "neurodivergence",
    "burnout",
    "phone_absorption",
    "control"
   ]
  },
  {
   "id": "none",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "NOTHING"
   ],
   "grade": "M",
   "sources": [
    "joel-2020",
    "repetti-1989"
   ],
   "articles": [
    1,
    3
   ],
   "status": "tag",
   "signs": [],
   "nearest": [],
   "rebound": null,
   "answers": [
    {
     "entry": "a27",
     "role": "both"
    }
   ],
   "causes": []
  },
  {
   "id": "unclear",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "NOTHING"
   ],
   "grade": "S",
   "sources": [
    "joel-2020",
    "schoenbrodt-2022"
   ],
   "articles": [],
   "status": "tag",
   "signs": [],
   "nearest": [],
   "rebound": null,
   "answers": [
    {
     "entry": "a5",
     "role": "reaches"
    },
    {
     "entry": "a17",
     "role": "both"
    },
    {
     "entry": "a27",
     "role": "both"
    }
   ],
   "causes": []
  },
  {
   "id": "r16",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "R16"
   ],
   "grade": "X",
   "sources": [
    "joel-2020",
    "murray-2003",
    "dindia-allen-1992",
    "falconier-2015",
    "overall-softening-2013"
   ],
   "articles": [
    2
   ],
   "status": "refuted",
   "signs": [],
   "nearest": [],
   "rebound": null,
   "answers": [],
   "causes": []
  }
 ],
 "responses": [
  {
   "id": "a1",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A1"
   ],
   "grade": "M",
   "sources": [
    "repetti-1989",
    "mccurry-2024"
   ],
   "articles": [
    0,
    1,
    3,
    4
   ],
   "kinds": [
    "space",
    "patience"
   ],
   "roles": [
    "reaches"
   ],
   "days": 3,
   "not_when": [
    "gate_raised",
    "crisis",
    "one_sided",
    "care_needed",
    "own_limit_reached"
   ],
   "needs_both": false,
   "counterpart": "a16",
   "reasons": [
    "proc",
    "stress"
   ]
  },
  {
   "id": "a2",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A2"
   ],
   "grade": "M",
   "sources": [
    "social-control-diaries-2021",
    "overall-softening-2013"
   ],
   "articles": [
    3
   ],
   "kinds": [
    "space"
   ],
   "roles": [
    "reaches"
   ],
   "days": 4,
   "not_when": [
    "gate_raised",
    "crisis",
    "care_needed",
    "one_sided"
   ],
   "needs_both": false,
   "counterpart": "a26",
   "reasons": [
    "press"
   ]
  },
  {
   "id": "a3",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A3"
   ],
   "grade": "M",
   "sources": [
    "finkel-2013"
   ],
   "articles": [
    0,
    1,
    4
   ],
   "kinds": [
    "patience"
   ],
   "roles": [
    "both"
   ],
   "days": 14,
   "not_when": [
    "gate_raised",
    "crisis",
    "one_sided",
    "hot_argument"
   ],
   "needs_both": false,
   "minutes": 7,
   "reasons": [
    "conf"
   ]
  },
  {
   "id": "a4",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A4"
   ],
   "grade": "C",
   "sources": [
    "overall-mcnulty-2017"
   ],
   "articles": [
    0,
    3,
    4
   ],
   "kinds": [
    "patience"
   ],
   "roles": [
    "reaches"
   ],
   "days": 14,
   "not_when": [
    "gate_raised",
    "crisis",
    "one_sided",
    "serious_problem",
    "own_limit_reached"
   ],
   "needs_both": false,
   "counterpart": "a26",
   "reasons": [
    "ready"
   ]
  },
  {
   "id": "a5",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A5"
   ],
   "grade": "M",
   "sources": [
    "goodboy-2020",
    "laurenceau-1998"
   ],
   "articles": [
    0,
    1,
    4
   ],
   "kinds": [
    "conversation",
    "exposure"
   ],
   "roles": [
    "both"
   ],
   "days": 3,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument",
    "crisis"
   ],
   "needs_both": false,
   "reasons": [
    "other",
    "proc",
    "unclear"
   ]
  },
  {
   "id": "a6",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A6"
   ],
   "grade": "M",
   "sources": [
    "overall-softening-2013"
   ],
   "articles": [
    3
   ],
   "kinds": [
    "conversation"
   ],
   "roles": [
    "both"
   ],
   "days": 3,
   "not_when": [
    "gate_raised",
    "own_conduct",
    "hot_argument",
    "crisis"
   ],
   "needs_both": false,
   "reasons": [
    "press",
    "rej"
   ]
  },
  {
   "id": "a7",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A7"
   ],
   "grade": "C",
   "sources": [
    "overall-mcnulty-2017"
   ],
   "articles": [
    3
   ],
   "kinds": [
    "conversation",
    "request"
   ],
   "roles": [
    "both"
   ],
   "days": 3,
   "not_when": [
    "gate_raised",
    "own_conduct",
    "hot_argument",
    "crisis"
   ],
   "needs_both": false,
   "reasons": [
    "conf"
   ]
  },
  {
   "id": "a8",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A8"
   ],
   "grade": "M",
   "sources": [
    "laurenceau-1998"
   ],
   "articles": [
    1,
    3
   ],
   "kinds": [
    "conversation",
    "exposure"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis"
   ],
   "needs_both": false,
   "minutes": 10,
   "reasons": [
    "hurt",
    "norm"
   ]
  },
  {
   "id": "a9",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A9"
   ],
   "grade": "M",
   "sources": [
    "laurenceau-1998",
    "algoe-zhaoyang-2016",
    "chang-2022"
   ],
   "articles": [
    2,
    3
   ],
   "kinds": [
    "exposure"
   ],
   "roles": [
    "both"
   ],
   "days": 3,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "neglect"
   ],
   "needs_both": false,
   "reasons": [
    "inad",
    "rej",
    "vuln"
   ]
  },
  {
   "id": "a10",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A10"
   ],
   "grade": "M",
   "sources": [
    "laurenceau-1998",
    "overall-softening-2013",
    "cordova-2014"
   ],
   "articles": [
    0,
    1,
    3
   ],
   "kinds": [
    "couple_exercise",
    "exposure"
   ],
   "roles": [
    "both"
   ],
   "days": 14,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument"
   ],
   "needs_both": true,
   "minutes": 15,
   "reasons": [
    "vuln"
   ]
  },
  {
   "id": "a11",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A11"
   ],
   "grade": "M",
   "sources": [
    "nowlan-2017"
   ],
   "articles": [
    3
   ],
   "kinds": [
    "self_care"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [
    "crisis"
   ],
   "needs_both": false,
   "comes_first": {
    "break_up": 2
   },
   "fallback": 0.05,
   "reasons": [
    "auton",
    "lowmood",
    "press"
   ]
  },
  {
   "id": "a12",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A12"
   ],
   "grade": "M",
   "sources": [
    "finkel-2013"
   ],
   "articles": [
    3
   ],
   "kinds": [
    "self_care"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [
    "crisis"
   ],
   "needs_both": false,
   "minutes": 3,
   "fallback": 0.04,
   "reasons": []
  },
  {
   "id": "a13",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A13"
   ],
   "grade": "S",
   "sources": [
    "repetti-1989",
    "falconier-2015"
   ],
   "articles": [
    0
   ],
   "kinds": [
    "couple_exercise"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument",
    "exhausted"
   ],
   "needs_both": true,
   "minutes": 30,
   "parts": [
    20,
    10
   ],
   "reasons": [
    "ready",
    "stress"
   ]
  },
  {
   "id": "a14",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A14"
   ],
   "grade": "S",
   "sources": [
    "frost-forrester-2013",
    "kluwer-2020",
    "overall-softening-2013"
   ],
   "articles": [
    1,
    3
   ],
   "kinds": [
    "space",
    "couple_exercise"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis",
    "care_needed"
   ],
   "needs_both": true,
   "reasons": [
    "auton"
   ]
  },
  {
   "id": "a15",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A15"
   ],
   "grade": "X",
   "sources": [
    "papp-2009",
    "stanley-acr-2017",
    "dindia-allen-1992"
   ],
   "articles": [
    0,
    2
   ],
   "kinds": [
    "clarity"
   ],
   "roles": [
    "both"
   ],
   "days": 14,
   "not_when": [],
   "needs_both": false,
   "reasons": []
  },
  {
   "id": "a16",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A16"
   ],
   "grade": "M",
   "sources": [
    "overall-softening-2013",
    "mccurry-2024"
   ],
   "articles": [
    1,
    3
   ],
   "kinds": [
    "room_with_return",
    "exposure"
   ],
   "roles": [
    "steps_back"
   ],
   "days": 1,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis",
    "care_needed"
   ],
   "needs_both": false,
   "minutes": 60,
   "counterpart": "a1",
   "reasons": [
    "auton",
    "conf",
    "proc",
    "stress"
   ]
  },
  {
   "id": "a17",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A17"
   ],
   "grade": "M",
   "sources": [
    "patrick-2007"
   ],
   "articles": [
    4
   ],
   "kinds": [
    "clarity",
    "self_care"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "minutes": 10,
   "comes_first": {
    "break_up": 3,
    "one_sided": 3,
    "own_limit": 2
   },
   "option_in": {
    "too_early": 1,
    "moving": 1
   },
   "fallback": 0.045,
   "reasons": [
    "commit",
    "disinv",
    "unclear"
   ]
  },
  {
   "id": "a18",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A18"
   ],
   "grade": "M",
   "sources": [
    "overall-mcnulty-2017"
   ],
   "articles": [],
   "kinds": [
    "request"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [
    "gate_raised",
    "own_conduct",
    "hot_argument",
    "crisis"
   ],
   "needs_both": false,
   "comes_first": {
    "one_sided": 2,
    "serious": 1
   },
   "option_in": {
    "one_sided": 2,
    "stuck": 2
   },
   "reasons": [
    "commit"
   ]
  },
  {
   "id": "a19",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A19"
   ],
   "grade": "M",
   "sources": [
    "prager-repair"
   ],
   "articles": [
    4
   ],
   "kinds": [
    "repair"
   ],
   "roles": [
    "both"
   ],
   "days": 2,
   "not_when": [
    "gate_raised",
    "own_conduct",
    "crisis",
    "hot_argument"
   ],
   "needs_both": false,
   "reasons": [
    "conf"
   ]
  },
  {
   "id": "a20",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A20"
   ],
   "grade": "W",
   "sources": [
    "smock-2005",
    "ishizuka-2018"
   ],
   "articles": [],
   "kinds": [
    "couple_exercise",
    "conversation"
   ],
   "roles": [
    "both"
   ],
   "days": 21,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument"
   ],
   "needs_both": true,
   "minutes": 30,
   "reasons": [
    "inad",
    "ready"
   ]
  },
  {
   "id": "a21",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A21"
   ],
   "grade": "M",
   "sources": [
    "joel-2020",
    "pulling-away",
    "yan-2020"
   ],
   "articles": [],
   "kinds": [
    "checkup",
    "self_care"
   ],
   "roles": [
    "both"
   ],
   "days": 14,
   "not_when": [],
   "needs_both": false,
   "comes_first": {
    "low_mood": 1
   },
   "reasons": [
    "lowmood",
    "other"
   ]
  },
  {
   "id": "a22",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A22"
   ],
   "grade": "W",
   "sources": [
    "laurenceau-1998",
    "numbing-disclosure-2013"
   ],
   "articles": [],
   "kinds": [
    "couple_exercise"
   ],
   "roles": [
    "both"
   ],
   "days": 14,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct"
   ],
   "needs_both": false,
   "reasons": [
    "hurt",
    "lowmood"
   ]
  },
  {
   "id": "a23",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A23"
   ],
   "grade": "W",
   "sources": [
    "sinclair-2014",
    "le-2010"
   ],
   "articles": [],
   "kinds": [
    "conversation"
   ],
   "roles": [
    "both"
   ],
   "days": 14,
   "not_when": [
    "gate_raised",
    "own_conduct",
    "hot_argument",
    "crisis"
   ],
   "needs_both": false,
   "reasons": [
    "social"
   ]
  },
  {
   "id": "a24",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A24"
   ],
   "grade": "W",
   "sources": [
    "overall-mcnulty-2017",
    "langlais-2015",
    "knobloch-avoidance"
   ],
   "articles": [],
   "kinds": [
    "request",
    "conversation"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [
    "gate_raised",
    "own_conduct",
    "hot_argument",
    "crisis"
   ],
   "needs_both": false,
   "reasons": [
    "disinv"
   ]
  },
  {
   "id": "a25",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A25"
   ],
   "grade": "W",
   "sources": [
    "rochlen-mahalik-2004",
    "mendia-2024"
   ],
   "articles": [],
   "kinds": [
    "exposure",
    "couple_exercise"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct"
   ],
   "needs_both": true,
   "minutes": 20,
   "reasons": [
    "norm"
   ]
  },
  {
   "id": "a26",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A26"
   ],
   "grade": "W",
   "sources": [
    "social-control-diaries-2021",
    "mccurry-2024"
   ],
   "articles": [],
   "kinds": [
    "room_with_return",
    "exposure"
   ],
   "roles": [
    "steps_back"
   ],
   "days": 3,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis"
   ],
   "needs_both": false,
   "counterpart": "a2",
   "reasons": [
    "norm",
    "press",
    "proc"
   ]
  },
  {
   "id": "a27",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "A27"
   ],
   "grade": "M",
   "sources": [
    "repetti-1989",
    "retrospection-2020"
   ],
   "articles": [
    1,
    3
   ],
   "kinds": [
    "clarity"
   ],
   "roles": [
    "both"
   ],
   "days": 14,
   "not_when": [
    "crisis",
    "gate_raised"
   ],
   "needs_both": false,
   "fallback": 0.02,
   "reasons": [
    "none",
    "unclear"
   ]
  },
  {
   "id": "a28",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "I15"
   ],
   "grade": "X",
   "sources": [
    "overall-mcnulty-2017",
    "social-control-diaries-2021"
   ],
   "articles": [],
   "kinds": [
    "clarity"
   ],
   "roles": [
    "both"
   ],
   "days": 14,
   "not_when": [],
   "needs_both": false,
   "reasons": []
  },
  {
   "id": "a29",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "I11"
   ],
   "grade": "W",
   "sources": [
    "wanic-kulik-2011",
    "mccurry-2024"
   ],
   "articles": [],
   "kinds": [
    "room_with_return",
    "couple_exercise"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis"
   ],
   "needs_both": true,
   "minutes": 20,
   "reasons": [
    "conf"
   ]
  }
 ],
 "building": [
  {
   "id": "b1",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "B1"
   ],
   "grade": "S",
   "sources": [
    "kluwer-2020",
    "laurenceau-1998",
    "cordova-2014"
   ],
   "articles": [
    1,
    3
   ],
   "kinds": [
    "couple_exercise",
    "exposure"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument"
   ],
   "needs_both": true,
   "minutes": 10,
   "reasons": []
  },
  {
   "id": "b2",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "B2"
   ],
   "grade": "M",
   "sources": [
    "laurenceau-1998"
   ],
   "articles": [
    3
   ],
   "kinds": [
    "conversation",
    "exposure"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis"
   ],
   "needs_both": false,
   "minutes": 10,
   "reasons": [
    "norm"
   ]
  },
  {
   "id": "b3",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "B3"
   ],
   "grade": "M",
   "sources": [
    "gable-2006",
    "capitalization-training-2014"
   ],
   "articles": [
    3
   ],
   "kinds": [
    "exposure",
    "couple_exercise"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "neglect"
   ],
   "needs_both": false,
   "reasons": [
    "vuln"
   ]
  },
  {
   "id": "b4",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "B4"
   ],
   "grade": "M",
   "sources": [
    "gable-2006",
    "capitalization-training-2014",
    "capitalization-illness-2017"
   ],
   "articles": [
    3
   ],
   "kinds": [
    "couple_exercise"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct"
   ],
   "needs_both": false,
   "minutes": 5,
   "reasons": []
  },
  {
   "id": "b5",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "B5"
   ],
   "grade": "M",
   "sources": [
    "coulter-malouff-2013"
   ],
   "articles": [
    3,
    4
   ],
   "kinds": [
    "couple_exercise"
   ],
   "roles": [
    "both"
   ],
   "days": 28,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "room_asked",
    "exhausted"
   ],
   "needs_both": true,
   "minutes": 90,
   "reasons": []
  },
  {
   "id": "b6",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "B6"
   ],
   "grade": "M",
   "sources": [
    "sinclair-2014"
   ],
   "articles": [
    1,
    3
   ],
   "kinds": [
    "self_care"
   ],
   "roles": [
    "both"
   ],
   "days": 14,
   "not_when": [
    "crisis"
   ],
   "needs_both": false,
   "reasons": [
    "social"
   ]
  },
  {
   "id": "b7",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "B7"
   ],
   "grade": "W",
   "sources": [
    "taft-2011",
    "numbing-disclosure-2013"
   ],
   "articles": [
    3
   ],
   "kinds": [
    "exposure"
   ],
   "roles": [
    "steps_back"
   ],
   "days": 14,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis",
    "recent_trauma"
   ],
   "needs_both": false,
   "minutes": 15,
   "counterpart": "a8",
   "reasons": [
    "hurt"
   ]
  },
  {
   "id": "b8",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "B8"
   ],
   "grade": "M",
   "sources": [
    "knobloch-avoidance"
   ],
   "articles": [
    3
   ],
   "kinds": [
    "conversation",
    "couple_exercise",
    "exposure"
   ],
   "roles": [
    "both"
   ],
   "days": 14,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument",
    "exhausted"
   ],
   "needs_both": true,
   "minutes": 15,
   "reasons": [
    "commit",
    "ready",
    "social"
   ]
  },
  {
   "id": "b9",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "B9"
   ],
   "grade": "W",
   "sources": [
    "patrick-2007"
   ],
   "articles": [
    3
   ],
   "kinds": [
    "clarity"
   ],
   "roles": [
    "both"
   ],
   "days": 28,
   "not_when": [
    "crisis",
    "recent_trauma"
   ],
   "needs_both": false,
   "minutes": 10,
   "fallback": 0.015,
   "reasons": []
  },
  {
   "id": "b10",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "B10"
   ],
   "grade": "M",
   "sources": [
    "goodboy-2020",
    "withdrawn-partners-2021"
   ],
   "articles": [
    0,
    1,
    3,
    4
   ],
   "kinds": [
    "couple_exercise",
    "exposure"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument"
   ],
   "needs_both": true,
   "minutes": 10,
   "reasons": []
  },
  {
   "id": "b11",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "B11"
   ],
   "grade": "S",
   "sources": [
    "le-2023",
    "doss-2020",
    "doss-2019"
   ],
   "articles": [
    0
   ],
   "kinds": [
    "couple_exercise"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis"
   ],
   "needs_both": true,
   "reasons": []
  },
  {
   "id": "b12",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "B12"
   ],
   "grade": "S",
   "sources": [
    "joel-2020"
   ],
   "articles": [
    1,
    3,
    4
   ],
   "kinds": [
    "couple_exercise"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "neglect"
   ],
   "needs_both": true,
   "minutes": 5,
   "reasons": [
    "inad",
    "rej"
   ]
  },
  {
   "id": "b13",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "B13"
   ],
   "grade": "M",
   "sources": [
    "kluwer-2020"
   ],
   "articles": [
    3,
    4
   ],
   "kinds": [
    "self_care"
   ],
   "roles": [
    "both"
   ],
   "days": 14,
   "not_when": [
    "crisis"
   ],
   "needs_both": false,
   "reasons": [
    "auton"
   ]
  },
  {
   "id": "b14",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "B14"
   ],
   "grade": "M",
   "sources": [
    "stanton-2017"
   ],
   "articles": [
    0
   ],
   "kinds": [
    "exposure"
   ],
   "roles": [
    "steps_back"
   ],
   "days": 28,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "recent_trauma"
   ],
   "needs_both": false,
   "counterpart": "b3",
   "reasons": [
    "vuln"
   ]
  },
  {
   "id": "b15",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "B15"
   ],
   "grade": "M",
   "sources": [
    "closeness-microtasks-2022"
   ],
   "articles": [],
   "kinds": [
    "couple_exercise"
   ],
   "roles": [
    "both"
   ],
   "days": 14,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "room_asked",
    "hot_argument"
   ],
   "needs_both": true,
   "minutes": 5,
   "reasons": []
  },
  {
   "id": "b16",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "I12"
   ],
   "grade": "W",
   "sources": [
    "jaremka-2011"
   ],
   "articles": [],
   "kinds": [
    "self_care"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [
    "crisis"
   ],
   "needs_both": false,
   "minutes": 5,
   "reasons": [
    "inad",
    "rej"
   ]
  },
  {
   "id": "b17",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "I3"
   ],
   "grade": "M",
   "sources": [
    "cordova-2014",
    "marriage-checkup-acceptance"
   ],
   "articles": [],
   "kinds": [
    "couple_exercise"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis",
    "hot_argument"
   ],
   "needs_both": true,
   "minutes": 60,
   "reasons": []
  }
 ],
 "viability": [
  {
   "id": "v1",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "V1"
   ],
   "grade": "M",
   "sources": [
    "langlais-2015",
    "le-2010"
   ],
   "articles": [
    4
   ],
   "kinds": [
    "review"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [
    "gate_raised"
   ],
   "needs_both": false,
   "status": "claim",
   "reasons": []
  },
  {
   "id": "v2",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "V2"
   ],
   "grade": "M",
   "sources": [
    "prager-repair"
   ],
   "articles": [
    4
   ],
   "kinds": [
    "review"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [
    "gate_raised"
   ],
   "needs_both": false,
   "status": "claim",
   "reasons": []
  },
  {
   "id": "v3",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "V3"
   ],
   "grade": "M",
   "sources": [
    "goodboy-2020",
    "knobloch-avoidance"
   ],
   "articles": [
    4
   ],
   "kinds": [
    "review"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [
    "gate_raised"
   ],
   "needs_both": false,
   "status": "claim",
   "reasons": []
  },
  {
   "id": "v4",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "V4"
   ],
   "grade": "W",
   "sources": [
    "laurenceau-1998"
   ],
   "articles": [
    4
   ],
   "kinds": [
    "review"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [
    "gate_raised"
   ],
   "needs_both": false,
   "status": "claim",
   "reasons": []
  },
  {
   "id": "v5",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "V5"
   ],
   "grade": "M",
   "sources": [
    "stanley-acr-2017"
   ],
   "articles": [
    4
   ],
   "kinds": [
    "review"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [
    "gate_raised"
   ],
   "needs_both": false,
   "status": "claim",
   "reasons": []
  },
  {
   "id": "v6",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "V6"
   ],
   "grade": "M",
   "sources": [
    "doherty-2015"
   ],
   "articles": [
    4
   ],
   "kinds": [
    "review",
    "clarity"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [
    "gate_raised"
   ],
   "needs_both": false,
   "comes_first": {
    "one_sided": 1,
    "own_limit": 1
   },
   "option_in": {
    "one_sided": 1,
    "moving": 2,
    "stuck": 1
   },
   "status": "claim",
   "reasons": [
    "commit",
    "disinv"
   ]
  },
  {
   "id": "v7",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "V7"
   ],
   "grade": "M",
   "sources": [
    "langlais-2015",
    "le-2010"
   ],
   "articles": [
    4
   ],
   "kinds": [
    "clarity"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "claim",
   "reasons": []
  },
  {
   "id": "distance_without_words",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "V-a"
   ],
   "grade": "W",
   "sources": [
    "langlais-2015",
    "prager-repair"
   ],
   "articles": [
    4
   ],
   "kinds": [
    "review"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [
    "gate_raised"
   ],
   "needs_both": false,
   "status": "criterion",
   "convention": {
    "weeks": 8,
    "episodes": 4,
    "share_explained_at_most": 0.4,
    "hours_for_a_word": 72
   },
   "reasons": []
  },
  {
   "id": "no_repair",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "V-b"
   ],
   "grade": "W",
   "sources": [
    "prager-repair"
   ],
   "articles": [
    4
   ],
   "kinds": [
    "review"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [
    "gate_raised"
   ],
   "needs_both": false,
   "status": "criterion",
   "convention": {
    "weeks": 8,
    "repair_share_below": 0.25
   },
   "reasons": []
  },
  {
   "id": "future_deferred",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "V-c"
   ],
   "grade": "W",
   "sources": [
    "knobloch-avoidance"
   ],
   "articles": [
    4
   ],
   "kinds": [
    "review"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [
    "gate_raised"
   ],
   "needs_both": false,
   "status": "criterion",
   "convention": {
    "weeks": 12,
    "bids": 3
   },
   "reasons": []
  },
  {
   "id": "not_understood",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "V-d"
   ],
   "grade": "W",
   "sources": [
    "laurenceau-1998"
   ],
   "articles": [
    4
   ],
   "kinds": [
    "review"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [
    "gate_raised"
   ],
   "needs_both": false,
   "status": "criterion",
   "convention": {
    "weeks": 8,
    "share_of_days": 0.7
   },
   "reasons": []
  },
  {
   "id": "load",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "V-e"
   ],
   "grade": "W",
   "sources": [
    "stanley-acr-2017"
   ],
   "articles": [
    4
   ],
   "kinds": [
    "review"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [
    "gate_raised"
   ],
   "needs_both": false,
   "status": "criterion",
   "convention": {
    "weeks": 8,
    "load_share_above": 0.8
   },
   "reasons": []
  }
 ],
 "professional": [
  {
   "id": "p1",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "P1"
   ],
   "grade": "S",
   "sources": [
    "roddy-2020",
    "couple-therapy-routine",
    "beasley-ager-2019"
   ],
   "articles": [
    2
   ],
   "kinds": [
    "professional"
   ],
   "roles": [
    "both"
   ],
   "days": 28,
   "not_when": [
    "gate_raised",
    "own_conduct",
    "crisis"
   ],
   "form": "couple",
   "needs_both": true,
   "option_in": {
    "stuck": 3
   },
   "reasons": []
  },
  {
   "id": "p2",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "P2"
   ],
   "grade": "M",
   "sources": [
    "le-2023",
    "nowlan-2017",
    "roddy-2020"
   ],
   "articles": [
    2,
    3
   ],
   "kinds": [
    "professional"
   ],
   "roles": [
    "both"
   ],
   "days": 28,
   "not_when": [],
   "form": "individual",
   "needs_both": false,
   "comes_first": {
    "one_sided": 5
   },
   "option_in": {
    "unsafe": 4,
    "one_sided": 4,
    "stuck": 4
   },
   "fallback": 0.01,
   "reasons": [
    "hurt",
    "lowmood",
    "other"
   ]
  },
  {
   "id": "p3",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "P3"
   ],
   "grade": "S",
   "sources": [
    "coercive-control-2015",
    "bradford-2010",
    "stith-2011",
    "karakurt-2016"
   ],
   "articles": [],
   "kinds": [
    "professional",
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [],
   "form": "individual",
   "needs_both": false,
   "comes_first": {
    "danger": 3
   },
   "option_in": {
    "unsafe": 3
   },
   "reasons": []
  },
  {
   "id": "p4",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "P4"
   ],
   "grade": "M",
   "sources": [
    "doherty-2015"
   ],
   "articles": [
    4
   ],
   "kinds": [
    "professional"
   ],
   "roles": [
    "both"
   ],
   "days": 28,
   "not_when": [
    "gate_raised",
    "own_conduct",
    "crisis"
   ],
   "form": "couple",
   "needs_both": true,
   "comes_first": {
    "one_sided": 4
   },
   "option_in": {
    "one_sided": 3
   },
   "reasons": [
    "disinv"
   ]
  }
 ],
 "safety": [
  {
   "id": "gate_afraid",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "W",
   "sources": [
    "sohal-2007",
    "coercive-control-2015"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "gate",
   "field": "afraid",
   "reasons": []
  },
  {
   "id": "gate_threatened_or_hurt",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "W",
   "sources": [
    "sohal-2007",
    "coercive-control-2015"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "gate",
   "field": "threatened_or_hurt",
   "reasons": []
  },
  {
   "id": "gate_forced_sex",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "W",
   "sources": [
    "sohal-2007"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "gate",
   "field": "forced_sex",
   "reasons": []
  },
  {
   "id": "gate_insulted_or_humiliated",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "W",
   "sources": [
    "sohal-2007"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "gate",
   "field": "insulted_or_humiliated",
   "reasons": []
  },
  {
   "id": "gate_controlled",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "W",
   "sources": [
    "coercive-control-2015"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "gate",
   "field": "controlled",
   "reasons": []
  },
  {
   "id": "gate_silence_until_i_give_in",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "W",
   "sources": [
    "silence-purpose-opinion"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "gate",
   "field": "silence_until_i_give_in",
   "reasons": []
  },
  {
   "id": "gate_self_harm_threats",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "W",
   "sources": [
    "coercive-control-2015",
    "techsafety"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "gate",
   "field": "self_harm_threats",
   "reasons": []
  },
  {
   "id": "gate_stalked",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "W",
   "sources": [
    "coercive-control-2015",
    "stalkerware-policy-2020"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "gate",
   "field": "stalked",
   "reasons": []
  },
  {
   "id": "gate_children_unsafe",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "W",
   "sources": [
    "coercive-control-2015"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "gate",
   "field": "children_unsafe",
   "reasons": []
  },
  {
   "id": "gate_care_withheld",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "W",
   "sources": [
    "coercive-control-2015"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "gate",
   "field": "care_withheld",
   "reasons": []
  },
  {
   "id": "gate_minor",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "W",
   "sources": [
    "throughline"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "gate",
   "field": "minor",
   "reasons": []
  },
  {
   "id": "flag_care",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "W",
   "sources": [
    "coercive-control-2015"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "red_flag",
   "reasons": []
  },
  {
   "id": "flag_control",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "M",
   "sources": [
    "coercive-control-2015"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "red_flag",
   "reasons": []
  },
  {
   "id": "flag_leverage",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "W",
   "sources": [
    "coercive-control-2015",
    "techsafety"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "red_flag",
   "reasons": []
  },
  {
   "id": "flag_own_conduct",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "M",
   "sources": [
    "coercive-control-2015",
    "stalkerware-policy-2020"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "red_flag",
   "reasons": []
  },
  {
   "id": "flag_silence",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "W",
   "sources": [
    "silence-purpose-opinion"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "red_flag",
   "reasons": []
  },
  {
   "id": "rule_behaviour",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S7"
   ],
   "grade": "M",
   "sources": [
    "papp-2009"
   ],
   "articles": [],
   "kinds": [
    "clarity"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "rule",
   "reasons": []
  },
  {
   "id": "rule_least_dramatic",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S7"
   ],
   "grade": "M",
   "sources": [
    "schulz-2004",
    "social-control-diaries-2021"
   ],
   "articles": [],
   "kinds": [
    "clarity"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "rule",
   "reasons": []
  },
  {
   "id": "rule_no_diagnosis",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.5"
   ],
   "grade": "M",
   "sources": [
    "joel-2020"
   ],
   "articles": [],
   "kinds": [
    "clarity"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "rule",
   "reasons": []
  },
  {
   "id": "rule_no_verdict",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.1",
    "S6.5"
   ],
   "grade": "M",
   "sources": [
    "joel-2020",
    "arriaga-2001"
   ],
   "articles": [],
   "kinds": [
    "clarity"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "rule",
   "reasons": []
  },
  {
   "id": "rule_no_watching",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.5"
   ],
   "grade": "M",
   "sources": [
    "techsafety",
    "stalkerware-policy-2020"
   ],
   "articles": [],
   "kinds": [
    "clarity"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "rule",
   "reasons": []
  },
  {
   "id": "rule_not_safe_by_quiet",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.3"
   ],
   "grade": "M",
   "sources": [
    "sohal-2007",
    "techsafety"
   ],
   "articles": [],
   "kinds": [
    "clarity"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "rule",
   "reasons": []
  },
  {
   "id": "rule_one_person",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S7"
   ],
   "grade": "M",
   "sources": [
    "nowlan-2017"
   ],
   "articles": [],
   "kinds": [
    "clarity"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "rule",
   "reasons": []
  },
  {
   "id": "rule_own_words",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S7"
   ],
   "grade": "M",
   "sources": [
    "holley-2013",
    "ross-2019"
   ],
   "articles": [],
   "kinds": [
    "clarity"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "rule",
   "reasons": []
  },
  {
   "id": "rule_show_grade",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S7"
   ],
   "grade": "M",
   "sources": [
    "article-2",
    "article-4"
   ],
   "articles": [],
   "kinds": [
    "clarity"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "rule",
   "reasons": []
  },
  {
   "id": "rule_natural_end",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.5"
   ],
   "grade": "M",
   "sources": [
    "le-2023",
    "retrospection-2020"
   ],
   "articles": [],
   "kinds": [
    "clarity"
   ],
   "roles": [
    "both"
   ],
   "days": 56,
   "not_when": [],
   "needs_both": false,
   "status": "rule",
   "reasons": []
  },
  {
   "id": "s1",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "M",
   "sources": [
    "coercive-control-2015",
    "techsafety"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [],
   "needs_both": false,
   "comes_first": {
    "danger": 2
   },
   "option_in": {
    "unsafe": 2
   },
   "status": "step",
   "reasons": []
  },
  {
   "id": "s2",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "M",
   "sources": [
    "coercive-control-2015"
   ],
   "articles": [],
   "kinds": [
    "safety_plan",
    "self_care"
   ],
   "roles": [
    "both"
   ],
   "days": 3,
   "not_when": [],
   "needs_both": false,
   "comes_first": {
    "crisis": 2,
    "danger": 1
   },
   "option_in": {
    "unsafe": 1
   },
   "status": "step",
   "reasons": []
  },
  {
   "id": "s3",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.4"
   ],
   "grade": "M",
   "sources": [
    "throughline"
   ],
   "articles": [],
   "kinds": [
    "youth_line"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [],
   "needs_both": false,
   "comes_first": {
    "minor": 1
   },
   "status": "step",
   "reasons": []
  },
  {
   "id": "s4",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.4"
   ],
   "grade": "M",
   "sources": [
    "throughline"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 1,
   "not_when": [],
   "needs_both": false,
   "comes_first": {
    "crisis": 1
   },
   "status": "step",
   "reasons": []
  },
  {
   "id": "s5",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.2"
   ],
   "grade": "M",
   "sources": [
    "stith-2011",
    "stalkerware-policy-2020"
   ],
   "articles": [],
   "kinds": [
    "professional"
   ],
   "roles": [
    "both"
   ],
   "days": 14,
   "not_when": [],
   "form": "individual",
   "needs_both": false,
   "comes_first": {
    "own_conduct": 1
   },
   "status": "step",
   "reasons": []
  },
  {
   "id": "s6",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.3"
   ],
   "grade": "M",
   "sources": [
    "techsafety"
   ],
   "articles": [],
   "kinds": [
    "safety_plan"
   ],
   "roles": [
    "both"
   ],
   "days": 7,
   "not_when": [],
   "needs_both": false,
   "comes_first": {
    "danger": 4
   },
   "status": "step",
   "reasons": []
  },
  {
   "id": "s7",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.4"
   ],
   "grade": "W",
   "sources": [
    "nowlan-2017",
    "throughline"
   ],
   "articles": [],
   "kinds": [
    "self_care"
   ],
   "roles": [
    "both"
   ],
   "days": 1,
   "not_when": [],
   "needs_both": false,
   "comes_first": {
    "crisis": 3
   },
   "status": "step",
   "reasons": []
  },
  {
   "id": "s8",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "S6.5"
   ],
   "grade": "W",
   "sources": [
    "nowlan-2017",
    "le-2010"
   ],
   "articles": [],
   "kinds": [
    "self_care",
    "clarity"
   ],
   "roles": [
    "both"
   ],
   "days": 21,
   "not_when": [],
   "needs_both": false,
   "comes_first": {
    "break_up": 1
   },
   "status": "step",
   "reasons": []
  }
 ],
 "questions": [
  {
   "id": "item_closeness",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "scale",
   "field": "closeness",
   "range": [
    0,
    10
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "frost-forrester-2013",
    "laurenceau-1998",
    "schoenbrodt-2022"
   ]
  },
  {
   "id": "item_wanted",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "scale",
   "field": "wanted",
   "range": [
    -5,
    5
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "frost-forrester-2013"
   ]
  },
  {
   "id": "item_stress",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "scale",
   "field": "stress",
   "range": [
    0,
    10
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "schulz-2004",
    "timmons-2017"
   ]
  },
  {
   "id": "item_room",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "scale",
   "field": "room",
   "range": [
    0,
    10
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "papp-2009",
    "schoenbrodt-2022"
   ]
  },
  {
   "id": "item_reach",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "scale",
   "field": "reach",
   "range": [
    0,
    10
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "papp-2009",
    "schoenbrodt-2022"
   ]
  },
  {
   "id": "item_understood",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "scale",
   "field": "understood",
   "range": [
    0,
    10
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "laurenceau-1998",
    "daily-rejection-hogrefe"
   ]
  },
  {
   "id": "item_other_closeness",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "scale",
   "field": "other_closeness",
   "range": [
    0,
    10
   ],
   "about": "other",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "goodboy-2020",
    "withdrawn-partners-2021"
   ]
  },
  {
   "id": "item_other_room",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "scale",
   "field": "other_room",
   "range": [
    0,
    10
   ],
   "about": "other",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "goodboy-2020",
    "withdrawn-partners-2021"
   ]
  },
  {
   "id": "item_other_reach",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "scale",
   "field": "other_reach",
   "range": [
    0,
    10
   ],
   "about": "other",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "goodboy-2020",
    "withdrawn-partners-2021"
   ]
  },
  {
   "id": "morning_closeness",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "morning",
   "field": "closeness",
   "range": [
    0,
    10
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "schoenbrodt-2022"
   ]
  },
  {
   "id": "morning_room",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "morning",
   "field": "room",
   "range": [
    0,
    10
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "schoenbrodt-2022"
   ]
  },
  {
   "id": "event_argument",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "argument",
   "range": [
    0,
    1
   ],
   "about": "both",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "papp-2009"
   ]
  },
  {
   "id": "event_future_talk",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "future_talk",
   "range": [
    0,
    1
   ],
   "about": "both",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "knobloch-avoidance"
   ]
  },
  {
   "id": "event_opened_up",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "opened_up",
   "range": [
    0,
    1
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "laurenceau-1998"
   ]
  },
  {
   "id": "event_asked_feelings",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "asked_feelings",
   "range": [
    0,
    1
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "papp-2009"
   ]
  },
  {
   "id": "event_criticised",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "criticised",
   "range": [
    0,
    1
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "daily-rejection-hogrefe"
   ]
  },
  {
   "id": "event_pushed",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "pushed",
   "range": [
    0,
    1
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "social-control-diaries-2021"
   ]
  },
  {
   "id": "event_not_enough",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "not_enough",
   "range": [
    0,
    1
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "falconier-2015"
   ]
  },
  {
   "id": "event_friends_family",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "friends_family",
   "range": [
    0,
    1
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "sinclair-2014"
   ]
  },
  {
   "id": "event_money_work",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "money_work",
   "range": [
    0,
    1
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "smock-2005"
   ]
  },
  {
   "id": "event_reminder",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "reminder",
   "range": [
    0,
    1
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "taft-2011"
   ]
  },
  {
   "id": "event_low_mood",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "low_mood",
   "range": [
    0,
    1
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "yan-2020"
   ]
  },
  {
   "id": "event_apart",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "apart",
   "range": [
    0,
    1
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "kluwer-2020"
   ]
  },
  {
   "id": "event_together",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "together",
   "range": [
    0,
    1
   ],
   "about": "both",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "talk-time-2021"
   ]
  },
  {
   "id": "event_deep_talk",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "deep_talk",
   "range": [
    0,
    1
   ],
   "about": "both",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "talk-time-2021"
   ]
  },
  {
   "id": "event_milestone",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "milestone",
   "range": [
    0,
    1
   ],
   "about": "both",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "goodboy-2020"
   ]
  },
  {
   "id": "event_wanted_room",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "wanted_room",
   "range": [
    0,
    1
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "frost-forrester-2013"
   ]
  },
  {
   "id": "event_raised_by_me",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "raised_by_me",
   "range": [
    0,
    1
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "papp-2009"
   ]
  },
  {
   "id": "event_good_news",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "good_news",
   "range": [
    0,
    1
   ],
   "about": "both",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "gable-2006"
   ]
  },
  {
   "id": "event_small_openness",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "small_openness",
   "range": [
    0,
    1
   ],
   "about": "self",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "gable-2006"
   ]
  },
  {
   "id": "event_repair",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "event",
   "field": "repair",
   "range": [
    0,
    1
   ],
   "about": "both",
   "separates": [],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "prager-repair"
   ]
  },
  {
   "id": "weekly_started",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "weekly",
   "about": "both",
   "separates": [],
   "options": [
    {
     "id": "me",
     "given": {},
     "otherwise": 0.25
    },
    {
     "id": "both",
     "given": {},
     "otherwise": 0.25
    },
    {
     "id": "other",
     "given": {},
     "otherwise": 0.25
    },
    {
     "id": "nobody",
     "given": {},
     "otherwise": 0.25
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "langlais-2015"
   ]
  },
  {
   "id": "weekly_planned",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "weekly",
   "about": "both",
   "separates": [],
   "options": [
    {
     "id": "me",
     "given": {},
     "otherwise": 0.25
    },
    {
     "id": "both",
     "given": {},
     "otherwise": 0.25
    },
    {
     "id": "other",
     "given": {},
     "otherwise": 0.25
    },
    {
     "id": "nobody",
     "given": {},
     "otherwise": 0.25
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "stanley-acr-2017"
   ]
  },
  {
   "id": "weekly_made_up",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "weekly",
   "about": "both",
   "separates": [],
   "options": [
    {
     "id": "me",
     "given": {},
     "otherwise": 0.25
    },
    {
     "id": "both",
     "given": {},
     "otherwise": 0.25
    },
    {
     "id": "other",
     "given": {},
     "otherwise": 0.25
    },
    {
     "id": "nobody",
     "given": {},
     "otherwise": 0.25
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "prager-repair"
   ]
  },
  {
   "id": "weekly_return_me",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "weekly",
   "about": "self",
   "separates": [],
   "options": [
    {
     "id": "word_and_return",
     "given": {},
     "otherwise": 0.2
    },
    {
     "id": "word",
     "given": {},
     "otherwise": 0.2
    },
    {
     "id": "return",
     "given": {},
     "otherwise": 0.2
    },
    {
     "id": "neither",
     "given": {},
     "otherwise": 0.2
    },
    {
     "id": "did_not_happen",
     "given": {},
     "otherwise": 0.2
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "prager-repair"
   ]
  },
  {
   "id": "weekly_return_other",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "weekly",
   "about": "other",
   "separates": [],
   "options": [
    {
     "id": "word_and_return",
     "given": {},
     "otherwise": 0.2
    },
    {
     "id": "word",
     "given": {},
     "otherwise": 0.2
    },
    {
     "id": "return",
     "given": {},
     "otherwise": 0.2
    },
    {
     "id": "neither",
     "given": {},
     "otherwise": 0.2
    },
    {
     "id": "did_not_happen",
     "given": {},
     "otherwise": 0.2
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "prager-repair"
   ]
  },
  {
   "id": "weekly_future",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "weekly",
   "about": "both",
   "separates": [],
   "options": [
    {
     "id": "none",
     "given": {},
     "otherwise": 0.34
    },
    {
     "id": "had",
     "given": {},
     "otherwise": 0.33
    },
    {
     "id": "put_off",
     "given": {},
     "otherwise": 0.33
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "knobloch-avoidance"
   ]
  },
  {
   "id": "tag",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "tag",
   "field": "tag",
   "about": "self",
   "separates": [
    "vuln",
    "rej",
    "norm",
    "stress",
    "inad",
    "auton",
    "proc",
    "conf",
    "hurt",
    "commit",
    "press",
    "ready",
    "social",
    "disinv",
    "lowmood"
   ],
   "options": [],
   "cap": 0.7,
   "rest_days": 0,
   "sources": [
    "joel-2020",
    "schoenbrodt-2022"
   ]
  },
  {
   "id": "q1",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "press",
    "auton",
    "commit",
    "conf"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "press": 0.55,
      "auton": 0.15,
      "commit": 0.15,
      "conf": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "press": 0.25,
      "auton": 0.3,
      "commit": 0.3,
      "conf": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "press": 0.2,
      "auton": 0.55,
      "commit": 0.55,
      "conf": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "social-control-diaries-2021",
    "overall-softening-2013"
   ]
  },
  {
   "id": "q2",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "auton",
    "stress",
    "press",
    "commit",
    "disinv"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "auton": 0.55,
      "stress": 0.55,
      "press": 0.15,
      "commit": 0.15,
      "disinv": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "auton": 0.25,
      "stress": 0.25,
      "press": 0.3,
      "commit": 0.3,
      "disinv": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "auton": 0.2,
      "stress": 0.2,
      "press": 0.55,
      "commit": 0.55,
      "disinv": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "frost-forrester-2013",
    "kluwer-2020"
   ]
  },
  {
   "id": "q3",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "commit",
    "ready",
    "auton",
    "stress",
    "press"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "commit": 0.55,
      "ready": 0.55,
      "social": 0.42,
      "auton": 0.15,
      "stress": 0.15,
      "press": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "commit": 0.25,
      "ready": 0.25,
      "social": 0.3,
      "auton": 0.3,
      "stress": 0.3,
      "press": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "commit": 0.2,
      "ready": 0.2,
      "social": 0.28,
      "auton": 0.55,
      "stress": 0.55,
      "press": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "knobloch-avoidance",
    "smock-2005"
   ]
  },
  {
   "id": "q4",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "ready",
    "stress",
    "inad",
    "commit"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "ready": 0.55,
      "stress": 0.15,
      "inad": 0.15,
      "commit": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "ready": 0.25,
      "stress": 0.3,
      "inad": 0.3,
      "commit": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "ready": 0.2,
      "stress": 0.55,
      "inad": 0.55,
      "commit": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "smock-2005",
    "ishizuka-2018"
   ]
  },
  {
   "id": "q5",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "stress",
    "lowmood",
    "ready",
    "inad"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "stress": 0.55,
      "conf": 0.42,
      "lowmood": 0.15,
      "ready": 0.15,
      "inad": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "stress": 0.25,
      "conf": 0.3,
      "lowmood": 0.3,
      "ready": 0.3,
      "inad": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "stress": 0.2,
      "conf": 0.28,
      "lowmood": 0.55,
      "ready": 0.55,
      "inad": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "repetti-1989",
    "timmons-2017"
   ]
  },
  {
   "id": "q6",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "inad",
    "stress",
    "ready",
    "auton"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "inad": 0.55,
      "norm": 0.42,
      "lowmood": 0.42,
      "stress": 0.15,
      "ready": 0.15,
      "auton": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "inad": 0.25,
      "norm": 0.3,
      "lowmood": 0.3,
      "stress": 0.3,
      "ready": 0.3,
      "auton": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "inad": 0.2,
      "norm": 0.28,
      "lowmood": 0.28,
      "stress": 0.55,
      "ready": 0.55,
      "auton": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "falconier-2015"
   ]
  },
  {
   "id": "q7",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "lowmood",
    "disinv",
    "rej",
    "press"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "lowmood": 0.55,
      "disinv": 0.15,
      "rej": 0.15,
      "press": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "lowmood": 0.25,
      "disinv": 0.3,
      "rej": 0.3,
      "press": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "lowmood": 0.2,
      "disinv": 0.55,
      "rej": 0.55,
      "press": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "pulling-away"
   ]
  },
  {
   "id": "q8",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "lowmood",
    "stress",
    "disinv",
    "ready"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "lowmood": 0.55,
      "stress": 0.15,
      "disinv": 0.15,
      "ready": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "lowmood": 0.25,
      "stress": 0.3,
      "disinv": 0.3,
      "ready": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "lowmood": 0.2,
      "stress": 0.55,
      "disinv": 0.55,
      "ready": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "pulling-away",
    "yan-2020"
   ]
  },
  {
   "id": "q9",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "lowmood",
    "stress",
    "disinv"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "lowmood": 0.75
     },
     "otherwise": 0.2
    },
    {
     "id": "partly",
     "given": {
      "lowmood": 0.13
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "lowmood": 0.12
     },
     "otherwise": 0.5
    }
   ],
   "cap": 1.5,
   "rest_days": 14,
   "sources": [
    "pulling-away",
    "yan-2020"
   ]
  },
  {
   "id": "q10",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "proc",
    "conf",
    "norm",
    "rej"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "proc": 0.55,
      "stress": 0.42,
      "conf": 0.15,
      "norm": 0.15,
      "rej": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "proc": 0.25,
      "stress": 0.3,
      "conf": 0.3,
      "norm": 0.3,
      "rej": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "proc": 0.2,
      "stress": 0.28,
      "conf": 0.55,
      "norm": 0.55,
      "rej": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "mendia-2024",
    "prager-repair"
   ]
  },
  {
   "id": "q11",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "norm",
    "proc",
    "conf"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "norm": 0.55,
      "vuln": 0.42,
      "proc": 0.15,
      "conf": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "norm": 0.25,
      "vuln": 0.3,
      "proc": 0.3,
      "conf": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "norm": 0.2,
      "vuln": 0.28,
      "proc": 0.55,
      "conf": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "rochlen-mahalik-2004",
    "mendia-2024"
   ]
  },
  {
   "id": "q12",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "conf",
    "proc",
    "norm",
    "vuln"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "conf": 0.55,
      "proc": 0.15,
      "norm": 0.15,
      "vuln": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "conf": 0.25,
      "proc": 0.3,
      "norm": 0.3,
      "vuln": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "conf": 0.2,
      "proc": 0.55,
      "norm": 0.55,
      "vuln": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "holley-2013",
    "prager-repair"
   ]
  },
  {
   "id": "q13",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "rej",
    "conf",
    "vuln",
    "auton"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "rej": 0.55,
      "hurt": 0.42,
      "conf": 0.15,
      "vuln": 0.15,
      "auton": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "rej": 0.25,
      "hurt": 0.3,
      "conf": 0.3,
      "vuln": 0.3,
      "auton": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "rej": 0.2,
      "hurt": 0.28,
      "conf": 0.55,
      "vuln": 0.55,
      "auton": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "daily-rejection-hogrefe",
    "self-clarity-2014"
   ]
  },
  {
   "id": "q14",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "vuln",
    "conf",
    "rej",
    "norm"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "vuln": 0.55,
      "conf": 0.15,
      "rej": 0.15,
      "norm": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "vuln": 0.25,
      "conf": 0.3,
      "rej": 0.3,
      "norm": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "vuln": 0.2,
      "conf": 0.55,
      "rej": 0.55,
      "norm": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "laurenceau-1998"
   ]
  },
  {
   "id": "q15",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "hurt",
    "rej",
    "vuln",
    "auton"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "hurt": 0.55,
      "rej": 0.15,
      "vuln": 0.15,
      "auton": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "hurt": 0.25,
      "rej": 0.3,
      "vuln": 0.3,
      "auton": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "hurt": 0.2,
      "rej": 0.55,
      "vuln": 0.55,
      "auton": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "taft-2011"
   ]
  },
  {
   "id": "q16",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "social",
    "commit",
    "norm",
    "press"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "social": 0.55,
      "commit": 0.15,
      "norm": 0.15,
      "press": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "social": 0.25,
      "commit": 0.3,
      "norm": 0.3,
      "press": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "social": 0.2,
      "commit": 0.55,
      "norm": 0.55,
      "press": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "sinclair-2014",
    "cui-2010"
   ]
  },
  {
   "id": "q17",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "auton",
    "stress",
    "proc",
    "disinv",
    "lowmood"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "auton": 0.55,
      "stress": 0.55,
      "proc": 0.55,
      "disinv": 0.15,
      "lowmood": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "auton": 0.25,
      "stress": 0.25,
      "proc": 0.25,
      "disinv": 0.3,
      "lowmood": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "auton": 0.2,
      "stress": 0.2,
      "proc": 0.2,
      "disinv": 0.55,
      "lowmood": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "langlais-2015",
    "kluwer-2020"
   ]
  },
  {
   "id": "q18",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "disinv",
    "commit",
    "auton",
    "stress"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "disinv": 0.55,
      "lowmood": 0.42,
      "commit": 0.15,
      "auton": 0.15,
      "stress": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "disinv": 0.25,
      "lowmood": 0.3,
      "commit": 0.3,
      "auton": 0.3,
      "stress": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "disinv": 0.2,
      "lowmood": 0.28,
      "commit": 0.55,
      "auton": 0.55,
      "stress": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "langlais-2015",
    "le-2010"
   ]
  },
  {
   "id": "q19",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "norm",
    "vuln",
    "rej"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "norm": 0.55,
      "stress": 0.42,
      "vuln": 0.15,
      "rej": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "norm": 0.25,
      "stress": 0.3,
      "vuln": 0.3,
      "rej": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "norm": 0.2,
      "stress": 0.28,
      "vuln": 0.55,
      "rej": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "rochlen-mahalik-2004"
   ]
  },
  {
   "id": "q20",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "commit",
    "press",
    "disinv"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "commit": 0.55,
      "press": 0.55,
      "ready": 0.42,
      "disinv": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "commit": 0.25,
      "press": 0.25,
      "ready": 0.3,
      "disinv": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "commit": 0.2,
      "press": 0.2,
      "ready": 0.28,
      "disinv": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "stanley-acr-2017",
    "knobloch-avoidance"
   ]
  },
  {
   "id": "q21",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "proc",
    "press",
    "disinv",
    "auton"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "proc": 0.55,
      "press": 0.55,
      "disinv": 0.15,
      "auton": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "proc": 0.25,
      "press": 0.25,
      "disinv": 0.3,
      "auton": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "proc": 0.2,
      "press": 0.2,
      "disinv": 0.55,
      "auton": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "social-control-diaries-2021"
   ]
  },
  {
   "id": "q22",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "status": "rotating",
   "about": "self",
   "separates": [
    "stress",
    "inad",
    "conf",
    "auton"
   ],
   "options": [
    {
     "id": "yes",
     "given": {
      "stress": 0.55,
      "inad": 0.15,
      "conf": 0.15,
      "auton": 0.15
     },
     "otherwise": 0.3
    },
    {
     "id": "partly",
     "given": {
      "stress": 0.25,
      "inad": 0.3,
      "conf": 0.3,
      "auton": 0.3
     },
     "otherwise": 0.3
    },
    {
     "id": "no",
     "given": {
      "stress": 0.2,
      "inad": 0.55,
      "conf": 0.55,
      "auton": 0.55
     },
     "otherwise": 0.4
    }
   ],
   "cap": 0.7,
   "rest_days": 7,
   "sources": [
    "schulz-2004",
    "repetti-1989"
   ]
  }
 ],
 "experiments": [
  {
   "id": "e8",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "I8"
   ],
   "grade": "M",
   "sources": [
    "closeness-microtasks-2022"
   ],
   "articles": [],
   "kinds": [
    "experiment",
    "couple_exercise"
   ],
   "roles": [
    "both"
   ],
   "days": 42,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "room_asked",
    "crisis"
   ],
   "needs_both": true,
   "minutes": 5,
   "rank": 8,
   "tries": "b15",
   "block_days": 2,
   "weeks": 6,
   "carry_over_days": 0,
   "outcomes": [
    "closeness",
    "understood"
   ],
   "needs": "both",
   "reasons": []
  },
  {
   "id": "e9",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "I9"
   ],
   "grade": "M",
   "sources": [
    "algoe-zhaoyang-2016",
    "chang-2022",
    "barton-2024"
   ],
   "articles": [],
   "kinds": [
    "experiment",
    "couple_exercise"
   ],
   "roles": [
    "both"
   ],
   "days": 42,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "neglect",
    "crisis"
   ],
   "needs_both": false,
   "minutes": 2,
   "rank": 9,
   "tries": "a9",
   "block_days": 2,
   "weeks": 6,
   "carry_over_days": 1,
   "outcomes": [
    "closeness",
    "understood"
   ],
   "needs": "one",
   "reasons": []
  },
  {
   "id": "e10",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "I10"
   ],
   "grade": "W",
   "sources": [
    "gable-2006",
    "capitalization-training-2014",
    "capitalization-illness-2017"
   ],
   "articles": [],
   "kinds": [
    "experiment",
    "couple_exercise"
   ],
   "roles": [
    "both"
   ],
   "days": 42,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis"
   ],
   "needs_both": false,
   "minutes": 5,
   "rank": 10,
   "tries": "b4",
   "block_days": 2,
   "weeks": 6,
   "carry_over_days": 0,
   "outcomes": [
    "closeness",
    "understood"
   ],
   "needs": "one",
   "reasons": []
  },
  {
   "id": "e11",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "I11"
   ],
   "grade": "W",
   "sources": [
    "mccurry-2024"
   ],
   "articles": [],
   "kinds": [
    "experiment",
    "room_with_return"
   ],
   "roles": [
    "both"
   ],
   "days": 42,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis"
   ],
   "needs_both": true,
   "minutes": 20,
   "rank": 11,
   "tries": "a29",
   "block_days": 2,
   "weeks": 6,
   "carry_over_days": 1,
   "outcomes": [
    "closeness",
    "room"
   ],
   "needs": "both",
   "reasons": []
  },
  {
   "id": "e12",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   },
   "inventory": [
    "I12"
   ],
   "grade": "W",
   "sources": [
    "jaremka-2011"
   ],
   "articles": [],
   "kinds": [
    "experiment",
    "self_care"
   ],
   "roles": [
    "both"
   ],
   "days": 42,
   "not_when": [
    "crisis"
   ],
   "needs_both": false,
   "minutes": 5,
   "rank": 12,
   "tries": "b16",
   "block_days": 2,
   "weeks": 6,
   "carry_over_days": 1,
   "outcomes": [
    "closeness",
    "room"
   ],
   "needs": "one",
   "reasons": []
  }
 ],
 "conditions": [
  {
   "id": "care_needed",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   }
  },
  {
   "id": "crisis",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   }
  },
  {
   "id": "exhausted",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   }
  },
  {
   "id": "gate_raised",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   }
  },
  {
   "id": "gate_unanswered",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   }
  },
  {
   "id": "hot_argument",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   }
  },
  {
   "id": "neglect",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   }
  },
  {
   "id": "one_sided",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   }
  },
  {
   "id": "own_conduct",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   }
  },
  {
   "id": "own_limit_reached",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   }
  },
  {
   "id": "recent_trauma",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   }
  },
  {
   "id": "room_asked",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   }
  },
  {
   "id": "serious_problem",
   "review": {
    "by": "Ebb editors",
    "on": "2026-11-21",
    "until": "2028-11-21"
   }
  }
 ],
 "help_lines": [
  {
   "id": "at",
   "country": "AT",
   "names": {
    "en": "Austria",
    "de": "Österreich"
   },
   "emergency": [
    "112",
    "133"
   ],
   "lines": [
    {
     "id": "at-violence",
     "name": "Frauenhelpline gegen Gewalt",
     "kinds": [
      "violence_women"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "0800 222 555"
      },
      {
       "by": "web",
       "at": "https://www.frauenhelpline.at"
      }
     ],
     "hours": "24/7",
     "languages": [
      "de",
      "other"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.frauenhelpline.at",
     "seen": "page",
     "verified": null,
     "verifier": null,
     "country": "AT"
    },
    {
     "id": "at-men",
     "name": "Männernotruf",
     "kinds": [
      "violence_men"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "0800 246 247"
      },
      {
       "by": "web",
       "at": "https://www.maennernotruf.at"
      }
     ],
     "hours": null,
     "languages": [
      "de"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.maennernotruf.at",
     "seen": "listings",
     "verified": null,
     "verifier": null,
     "country": "AT"
    },
    {
     "id": "at-emotional",
     "name": "Telefonseelsorge",
     "kinds": [
      "emotional",
      "suicide"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "142"
      },
      {
       "by": "web",
       "at": "https://www.telefonseelsorge.at"
      }
     ],
     "hours": "24/7",
     "languages": [
      "de"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.telefonseelsorge.at",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "AT"
    },
    {
     "id": "at-youth",
     "name": "Rat auf Draht",
     "kinds": [
      "youth"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "147"
      },
      {
       "by": "web",
       "at": "https://www.rataufdraht.at"
      }
     ],
     "hours": "24/7",
     "languages": [
      "de"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.rataufdraht.at",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "AT"
    }
   ]
  },
  {
   "id": "au",
   "country": "AU",
   "names": {
    "en": "Australia",
    "de": "Australien"
   },
   "emergency": [
    "000"
   ],
   "lines": [
    {
     "id": "au-violence",
     "name": "1800RESPECT",
     "kinds": [
      "violence_all",
      "sexual_assault"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "1800 737 732"
      },
      {
       "by": "web",
       "at": "https://www.1800respect.org.au"
      }
     ],
     "hours": "24/7",
     "languages": [
      "en"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.1800respect.org.au",
     "seen": "listings",
     "verified": null,
     "verifier": null,
     "country": "AU"
    },
    {
     "id": "au-crisis",
     "name": "Lifeline",
     "kinds": [
      "suicide",
      "emotional"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "13 11 14"
      },
      {
       "by": "web",
       "at": "https://www.lifeline.org.au"
      }
     ],
     "hours": "24/7",
     "languages": [
      "en"
     ],
     "cost": null,
     "on_bill": null,
     "source": "https://www.lifeline.org.au",
     "seen": "listings",
     "verified": null,
     "verifier": null,
     "country": "AU"
    },
    {
     "id": "au-youth",
     "name": "Kids Helpline",
     "kinds": [
      "youth"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "1800 55 1800"
      },
      {
       "by": "web",
       "at": "https://kidshelpline.com.au"
      }
     ],
     "hours": "24/7",
     "languages": [
      "en"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://kidshelpline.com.au",
     "seen": "listings",
     "verified": null,
     "verifier": null,
     "country": "AU"
    },
    {
     "id": "au-couples",
     "name": "Relationships Australia",
     "kinds": [
      "couples"
     ],
     "channels": [
      {
       "by": "web",
       "at": "https://relationships.org.au"
      }
     ],
     "hours": null,
     "languages": [
      "en"
     ],
     "cost": null,
     "on_bill": null,
     "source": "https://relationships.org.au",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "AU"
    }
   ]
  },
  {
   "id": "be",
   "country": "BE",
   "names": {
    "en": "Belgium",
    "de": "Belgien"
   },
   "emergency": [
    "112"
   ],
   "lines": [
    {
     "id": "be-violence-fr",
     "name": "Écoute violences conjugales",
     "kinds": [
      "violence_all"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "0800 30 030"
      },
      {
       "by": "web",
       "at": "https://www.ecouteviolencesconjugales.be"
      }
     ],
     "hours": null,
     "languages": [
      "fr"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.ecouteviolencesconjugales.be",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "BE"
    },
    {
     "id": "be-violence-nl",
     "name": "1712",
     "kinds": [
      "violence_all"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "1712"
      },
      {
       "by": "web",
       "at": "https://1712.be"
      }
     ],
     "hours": null,
     "languages": [
      "nl"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://1712.be",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "BE"
    },
    {
     "id": "be-youth-nl",
     "name": "Awel",
     "kinds": [
      "youth"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "102"
      },
      {
       "by": "web",
       "at": "https://awel.be"
      }
     ],
     "hours": null,
     "languages": [
      "nl"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://awel.be",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "BE"
    },
    {
     "id": "be-youth-fr",
     "name": "Écoute-Enfants",
     "kinds": [
      "youth"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "103"
      },
      {
       "by": "web",
       "at": "https://www.103ecoute.be"
      }
     ],
     "hours": null,
     "languages": [
      "fr"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.103ecoute.be",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "BE"
    }
   ]
  },
  {
   "id": "ca",
   "country": "CA",
   "names": {
    "en": "Canada",
    "de": "Kanada"
   },
   "emergency": [
    "911"
   ],
   "lines": [
    {
     "id": "ca-violence",
     "name": "Shelters in Canada",
     "kinds": [
      "violence_women",
      "directory"
     ],
     "channels": [
      {
       "by": "web",
       "at": "https://sheltersafe.ca"
      }
     ],
     "hours": null,
     "languages": [
      "en",
      "fr"
     ],
     "cost": null,
     "on_bill": null,
     "source": "https://sheltersafe.ca",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "CA"
    },
    {
     "id": "ca-crisis",
     "name": "9-8-8 Suicide Crisis Helpline",
     "kinds": [
      "suicide"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "988"
      },
      {
       "by": "web",
       "at": "https://988.ca"
      }
     ],
     "hours": "24/7",
     "languages": [
      "en",
      "fr"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://988.ca",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "CA"
    },
    {
     "id": "ca-youth",
     "name": "Kids Help Phone",
     "kinds": [
      "youth"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "1-800-668-6868"
      },
      {
       "by": "text",
       "at": "686868",
       "send": "CONNECT"
      },
      {
       "by": "web",
       "at": "https://kidshelpphone.ca"
      }
     ],
     "hours": null,
     "languages": [
      "en",
      "fr"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://kidshelpphone.ca",
     "seen": "listings",
     "verified": null,
     "verifier": null,
     "country": "CA"
    }
   ]
  },
  {
   "id": "ch",
   "country": "CH",
   "names": {
    "en": "Switzerland",
    "de": "Schweiz"
   },
   "emergency": [
    "112",
    "117"
   ],
   "lines": [
    {
     "id": "ch-violence",
     "name": "Opferhilfe Schweiz",
     "kinds": [
      "violence_all"
     ],
     "channels": [
      {
       "by": "web",
       "at": "https://www.opferhilfe-schweiz.ch"
      }
     ],
     "hours": null,
     "languages": [
      "de",
      "fr",
      "it"
     ],
     "cost": null,
     "on_bill": null,
     "source": "https://www.opferhilfe-schweiz.ch",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "CH"
    },
    {
     "id": "ch-emotional",
     "name": "Die Dargebotene Hand",
     "kinds": [
      "emotional",
      "suicide"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "143"
      },
      {
       "by": "web",
       "at": "https://www.143.ch"
      }
     ],
     "hours": "24/7",
     "languages": [
      "de",
      "fr",
      "it"
     ],
     "cost": null,
     "on_bill": null,
     "source": "https://www.143.ch",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "CH"
    },
    {
     "id": "ch-youth",
     "name": "147 Pro Juventute",
     "kinds": [
      "youth"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "147"
      },
      {
       "by": "web",
       "at": "https://www.147.ch"
      }
     ],
     "hours": "24/7",
     "languages": [
      "de",
      "fr",
      "it"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.147.ch",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "CH"
    }
   ]
  },
  {
   "id": "de",
   "country": "DE",
   "names": {
    "en": "Germany",
    "de": "Deutschland"
   },
   "emergency": [
    "112",
    "110"
   ],
   "lines": [
    {
     "id": "de-violence",
     "name": "Hilfetelefon Gewalt gegen Frauen",
     "kinds": [
      "violence_women"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "116 016"
      },
      {
       "by": "phone",
       "at": "08000 116 016"
      },
      {
       "by": "web",
       "at": "https://www.hilfetelefon.de"
      }
     ],
     "hours": "24/7",
     "languages": [
      "de",
      "en",
      "other"
     ],
     "cost": "free",
     "on_bill": false,
     "source": "https://www.hilfetelefon.de",
     "seen": "page",
     "verified": null,
     "verifier": null,
     "country": "DE"
    },
    {
     "id": "de-men",
     "name": "Hilfetelefon Gewalt an Männern",
     "kinds": [
      "violence_men"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "0800 1239900"
      },
      {
       "by": "web",
       "at": "https://www.maennerhilfetelefon.de"
      }
     ],
     "hours": "Mo-Do 8-20, Fr 8-15",
     "languages": [
      "de"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.maennerhilfetelefon.de",
     "seen": "listings",
     "verified": null,
     "verifier": null,
     "country": "DE"
    },
    {
     "id": "de-emotional",
     "name": "TelefonSeelsorge",
     "kinds": [
      "emotional",
      "suicide"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "0800 111 0 111"
      },
      {
       "by": "phone",
       "at": "116 123"
      },
      {
       "by": "web",
       "at": "https://online.telefonseelsorge.de"
      }
     ],
     "hours": "24/7",
     "languages": [
      "de"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.telefonseelsorge.de",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "DE"
    },
    {
     "id": "de-youth",
     "name": "Nummer gegen Kummer",
     "kinds": [
      "youth"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "116 111"
      },
      {
       "by": "web",
       "at": "https://www.nummergegenkummer.de"
      }
     ],
     "hours": null,
     "languages": [
      "de"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.nummergegenkummer.de",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "DE"
    },
    {
     "id": "de-couples",
     "name": "DAJEB Beratungsführer",
     "kinds": [
      "couples",
      "directory"
     ],
     "channels": [
      {
       "by": "web",
       "at": "https://www.dajeb.de"
      }
     ],
     "hours": null,
     "languages": [
      "de"
     ],
     "cost": null,
     "on_bill": null,
     "source": "https://www.dajeb.de",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "DE"
    }
   ]
  },
  {
   "id": "es",
   "country": "ES",
   "names": {
    "en": "Spain",
    "de": "Spanien"
   },
   "emergency": [
    "112"
   ],
   "lines": [
    {
     "id": "es-violence",
     "name": "016",
     "kinds": [
      "violence_women"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "016"
      },
      {
       "by": "web",
       "at": "https://violenciagenero.igualdad.gob.es"
      }
     ],
     "hours": "24/7",
     "languages": [
      "es",
      "other"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://violenciagenero.igualdad.gob.es",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "ES"
    },
    {
     "id": "es-crisis",
     "name": "024",
     "kinds": [
      "suicide"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "024"
      }
     ],
     "hours": "24/7",
     "languages": [
      "es"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.sanidad.gob.es",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "ES"
    },
    {
     "id": "es-youth",
     "name": "ANAR",
     "kinds": [
      "youth"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "900 20 20 10"
      },
      {
       "by": "web",
       "at": "https://www.anar.org"
      }
     ],
     "hours": "24/7",
     "languages": [
      "es"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.anar.org",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "ES"
    }
   ]
  },
  {
   "id": "fr",
   "country": "FR",
   "names": {
    "en": "France",
    "de": "Frankreich"
   },
   "emergency": [
    "112",
    "17"
   ],
   "lines": [
    {
     "id": "fr-violence",
     "name": "3919 Violences Femmes Info",
     "kinds": [
      "violence_women"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "3919"
      },
      {
       "by": "web",
       "at": "https://solidaritefemmes.org"
      }
     ],
     "hours": "24/7",
     "languages": [
      "fr",
      "other"
     ],
     "cost": "free",
     "on_bill": false,
     "source": "https://solidaritefemmes.org/appeler-le-3919/",
     "seen": "page",
     "verified": null,
     "verifier": null,
     "country": "FR"
    },
    {
     "id": "fr-crisis",
     "name": "3114",
     "kinds": [
      "suicide"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "3114"
      },
      {
       "by": "web",
       "at": "https://3114.fr"
      }
     ],
     "hours": "24/7",
     "languages": [
      "fr"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://3114.fr",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "FR"
    },
    {
     "id": "fr-youth",
     "name": "119 Allô Enfance en Danger",
     "kinds": [
      "youth"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "119"
      },
      {
       "by": "web",
       "at": "https://www.allo119.gouv.fr"
      }
     ],
     "hours": "24/7",
     "languages": [
      "fr"
     ],
     "cost": "free",
     "on_bill": false,
     "source": "https://www.allo119.gouv.fr",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "FR"
    }
   ]
  },
  {
   "id": "gb",
   "country": "GB",
   "names": {
    "en": "United Kingdom",
    "de": "Vereinigtes Königreich"
   },
   "emergency": [
    "999",
    "112"
   ],
   "lines": [
    {
     "id": "gb-violence",
     "name": "National Domestic Abuse Helpline, Refuge",
     "kinds": [
      "violence_women"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "0808 2000 247"
      },
      {
       "by": "web",
       "at": "https://www.nationaldahelpline.org.uk"
      }
     ],
     "hours": "24/7",
     "languages": [
      "en"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.refuge.org.uk",
     "seen": "page",
     "verified": null,
     "verifier": null,
     "country": "GB"
    },
    {
     "id": "gb-men",
     "name": "Men's Advice Line",
     "kinds": [
      "violence_men"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "0808 801 0327"
      },
      {
       "by": "web",
       "at": "https://mensadviceline.org.uk"
      }
     ],
     "hours": null,
     "languages": [
      "en"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://mensadviceline.org.uk",
     "seen": "page",
     "verified": null,
     "verifier": null,
     "country": "GB"
    },
    {
     "id": "gb-lgbt",
     "name": "National LGBT+ Domestic Abuse Helpline",
     "kinds": [
      "violence_all"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "0800 999 5428"
      },
      {
       "by": "web",
       "at": "https://galop.org.uk"
      }
     ],
     "hours": null,
     "languages": [
      "en"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://galop.org.uk",
     "seen": "page",
     "verified": null,
     "verifier": null,
     "country": "GB"
    },
    {
     "id": "gb-emotional",
     "name": "Samaritans",
     "kinds": [
      "emotional",
      "suicide"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "116 123"
      },
      {
       "by": "web",
       "at": "https://www.samaritans.org"
      }
     ],
     "hours": "24/7",
     "languages": [
      "en"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.samaritans.org",
     "seen": "page",
     "verified": null,
     "verifier": null,
     "country": "GB"
    },
    {
     "id": "gb-youth",
     "name": "Childline",
     "kinds": [
      "youth"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "0800 1111"
      },
      {
       "by": "web",
       "at": "https://www.childline.org.uk"
      }
     ],
     "hours": null,
     "languages": [
      "en"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.childline.org.uk",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "GB"
    },
    {
     "id": "gb-couples",
     "name": "Relate",
     "kinds": [
      "couples"
     ],
     "channels": [
      {
       "by": "web",
       "at": "https://www.relate.org.uk"
      }
     ],
     "hours": null,
     "languages": [
      "en"
     ],
     "cost": null,
     "on_bill": null,
     "source": "https://www.relate.org.uk",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "GB"
    }
   ]
  },
  {
   "id": "ie",
   "country": "IE",
   "names": {
    "en": "Ireland",
    "de": "Irland"
   },
   "emergency": [
    "112",
    "999"
   ],
   "lines": [
    {
     "id": "ie-violence",
     "name": "Women's Aid",
     "kinds": [
      "violence_women"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "1800 341 900"
      },
      {
       "by": "web",
       "at": "https://www.womensaid.ie"
      }
     ],
     "hours": "24/7",
     "languages": [
      "en"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.womensaid.ie",
     "seen": "listings",
     "verified": null,
     "verifier": null,
     "country": "IE"
    },
    {
     "id": "ie-men",
     "name": "Men's Aid Ireland",
     "kinds": [
      "violence_men"
     ],
     "channels": [
      {
       "by": "web",
       "at": "https://www.mensaid.ie"
      }
     ],
     "hours": null,
     "languages": [
      "en"
     ],
     "cost": null,
     "on_bill": null,
     "source": "https://www.mensaid.ie",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "IE"
    },
    {
     "id": "ie-emotional",
     "name": "Samaritans",
     "kinds": [
      "emotional",
      "suicide"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "116 123"
      },
      {
       "by": "web",
       "at": "https://www.samaritans.org"
      }
     ],
     "hours": "24/7",
     "languages": [
      "en"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.samaritans.org",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "IE"
    },
    {
     "id": "ie-youth",
     "name": "Childline",
     "kinds": [
      "youth"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "1800 66 66 66"
      },
      {
       "by": "web",
       "at": "https://www.childline.ie"
      }
     ],
     "hours": null,
     "languages": [
      "en"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.childline.ie",
     "seen": "listings",
     "verified": null,
     "verifier": null,
     "country": "IE"
    }
   ]
  },
  {
   "id": "in",
   "country": "IN",
   "names": {
    "en": "India",
    "de": "Indien"
   },
   "emergency": [
    "112"
   ],
   "lines": [
    {
     "id": "in-violence",
     "name": "Women Helpline",
     "kinds": [
      "violence_women"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "181"
      }
     ],
     "hours": null,
     "languages": [
      "hi",
      "en"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://wcd.gov.in",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "IN"
    },
    {
     "id": "in-crisis",
     "name": "Tele-MANAS",
     "kinds": [
      "suicide",
      "emotional"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "14416"
      },
      {
       "by": "web",
       "at": "https://telemanas.mohfw.gov.in"
      }
     ],
     "hours": "24/7",
     "languages": [
      "en",
      "hi",
      "other"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://telemanas.mohfw.gov.in",
     "seen": "listings",
     "verified": null,
     "verifier": null,
     "country": "IN"
    },
    {
     "id": "in-youth",
     "name": "Childline",
     "kinds": [
      "youth"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "1098"
      }
     ],
     "hours": "24/7",
     "languages": [
      "en",
      "hi",
      "other"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://wcd.gov.in",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "IN"
    }
   ]
  },
  {
   "id": "it",
   "country": "IT",
   "names": {
    "en": "Italy",
    "de": "Italien"
   },
   "emergency": [
    "112"
   ],
   "lines": [
    {
     "id": "it-violence",
     "name": "1522",
     "kinds": [
      "violence_women"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "1522"
      },
      {
       "by": "web",
       "at": "https://www.1522.eu"
      }
     ],
     "hours": "24/7",
     "languages": [
      "it",
      "other"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.1522.eu",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "IT"
    },
    {
     "id": "it-youth",
     "name": "Telefono Azzurro",
     "kinds": [
      "youth"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "19696"
      },
      {
       "by": "web",
       "at": "https://azzurro.it"
      }
     ],
     "hours": null,
     "languages": [
      "it"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://azzurro.it",
     "seen": "listings",
     "verified": null,
     "verifier": null,
     "country": "IT"
    }
   ]
  },
  {
   "id": "nl",
   "country": "NL",
   "names": {
    "en": "Netherlands",
    "de": "Niederlande"
   },
   "emergency": [
    "112"
   ],
   "lines": [
    {
     "id": "nl-violence",
     "name": "Veilig Thuis",
     "kinds": [
      "violence_all"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "0800-2000"
      },
      {
       "by": "web",
       "at": "https://veiligthuis.nl"
      }
     ],
     "hours": "24/7",
     "languages": [
      "nl"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://veiligthuis.nl",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "NL"
    },
    {
     "id": "nl-crisis",
     "name": "113 Zelfmoordpreventie",
     "kinds": [
      "suicide"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "113"
      },
      {
       "by": "phone",
       "at": "0800-0113"
      },
      {
       "by": "web",
       "at": "https://www.113.nl"
      }
     ],
     "hours": "24/7",
     "languages": [
      "nl"
     ],
     "cost": null,
     "on_bill": null,
     "source": "https://www.113.nl",
     "seen": "listings",
     "verified": null,
     "verifier": null,
     "country": "NL"
    },
    {
     "id": "nl-youth",
     "name": "Kindertelefoon",
     "kinds": [
      "youth"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "0800-0432"
      },
      {
       "by": "web",
       "at": "https://www.kindertelefoon.nl"
      }
     ],
     "hours": null,
     "languages": [
      "nl"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.kindertelefoon.nl",
     "seen": "listings",
     "verified": null,
     "verifier": null,
     "country": "NL"
    }
   ]
  },
  {
   "id": "nz",
   "country": "NZ",
   "names": {
    "en": "New Zealand",
    "de": "Neuseeland"
   },
   "emergency": [
    "111"
   ],
   "lines": [
    {
     "id": "nz-violence",
     "name": "Women's Refuge",
     "kinds": [
      "violence_women"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "0800 733 843"
      },
      {
       "by": "web",
       "at": "https://womensrefuge.org.nz"
      }
     ],
     "hours": "24/7",
     "languages": [
      "en"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://womensrefuge.org.nz",
     "seen": "listings",
     "verified": null,
     "verifier": null,
     "country": "NZ"
    },
    {
     "id": "nz-crisis",
     "name": "1737",
     "kinds": [
      "suicide",
      "emotional"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "1737"
      },
      {
       "by": "text",
       "at": "1737"
      },
      {
       "by": "web",
       "at": "https://1737.org.nz"
      }
     ],
     "hours": "24/7",
     "languages": [
      "en"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://1737.org.nz",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "NZ"
    },
    {
     "id": "nz-youth",
     "name": "Youthline",
     "kinds": [
      "youth"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "0800 376 633"
      },
      {
       "by": "web",
       "at": "https://www.youthline.co.nz"
      }
     ],
     "hours": null,
     "languages": [
      "en"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.youthline.co.nz",
     "seen": "listings",
     "verified": null,
     "verifier": null,
     "country": "NZ"
    }
   ]
  },
  {
   "id": "us",
   "country": "US",
   "names": {
    "en": "United States",
    "de": "USA"
   },
   "emergency": [
    "911"
   ],
   "lines": [
    {
     "id": "us-violence",
     "name": "National Domestic Violence Hotline",
     "kinds": [
      "violence_all"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "1-800-799-7233"
      },
      {
       "by": "text",
       "at": "88788",
       "send": "START"
      },
      {
       "by": "web",
       "at": "https://www.thehotline.org"
      }
     ],
     "hours": "24/7",
     "languages": [
      "en",
      "es",
      "other"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://ovc.ojp.gov",
     "seen": "page",
     "verified": null,
     "verifier": null,
     "country": "US"
    },
    {
     "id": "us-crisis",
     "name": "988 Suicide and Crisis Lifeline",
     "kinds": [
      "suicide",
      "emotional"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "988"
      },
      {
       "by": "text",
       "at": "988",
       "send": "hello"
      },
      {
       "by": "web",
       "at": "https://988lifeline.org"
      }
     ],
     "hours": "24/7",
     "languages": [
      "en",
      "es"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://988lifeline.org",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "US"
    },
    {
     "id": "us-youth",
     "name": "love is respect",
     "kinds": [
      "youth"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "1-866-331-9474"
      },
      {
       "by": "text",
       "at": "22522",
       "send": "LOVEIS"
      },
      {
       "by": "web",
       "at": "https://www.loveisrespect.org"
      }
     ],
     "hours": null,
     "languages": [
      "en",
      "es"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.loveisrespect.org",
     "seen": "listings",
     "verified": null,
     "verifier": null,
     "country": "US"
    },
    {
     "id": "us-assault",
     "name": "RAINN",
     "kinds": [
      "sexual_assault"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "1-800-656-4673"
      },
      {
       "by": "web",
       "at": "https://www.rainn.org"
      }
     ],
     "hours": null,
     "languages": [
      "en",
      "es"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.rainn.org",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "US"
    },
    {
     "id": "us-couples",
     "name": "AAMFT Therapist Locator",
     "kinds": [
      "couples",
      "directory"
     ],
     "channels": [
      {
       "by": "web",
       "at": "https://www.aamft.org"
      }
     ],
     "hours": null,
     "languages": [
      "en"
     ],
     "cost": null,
     "on_bill": null,
     "source": "https://www.aamft.org",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "US"
    }
   ]
  },
  {
   "id": "world",
   "country": null,
   "names": {
    "en": "Any country",
    "de": "Jedes Land"
   },
   "emergency": [
    "112"
   ],
   "lines": [
    {
     "id": "world-directory",
     "name": "Find A Helpline",
     "kinds": [
      "directory"
     ],
     "channels": [
      {
       "by": "web",
       "at": "https://findahelpline.com"
      }
     ],
     "hours": null,
     "languages": [
      "en",
      "other"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://findahelpline.com",
     "seen": "page",
     "verified": null,
     "verifier": null,
     "country": null
    }
   ]
  },
  {
   "id": "za",
   "country": "ZA",
   "names": {
    "en": "South Africa",
    "de": "Südafrika"
   },
   "emergency": [
    "112",
    "10111"
   ],
   "lines": [
    {
     "id": "za-violence",
     "name": "GBV Command Centre",
     "kinds": [
      "violence_all"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "0800 428 428"
      },
      {
       "by": "web",
       "at": "https://gbv.org.za"
      }
     ],
     "hours": "24/7",
     "languages": [
      "en",
      "other"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://gbv.org.za",
     "seen": "listings",
     "verified": null,
     "verifier": null,
     "country": "ZA"
    },
    {
     "id": "za-youth",
     "name": "Childline South Africa",
     "kinds": [
      "youth"
     ],
     "channels": [
      {
       "by": "phone",
       "at": "116"
      },
      {
       "by": "web",
       "at": "https://www.childlinesa.org.za"
      }
     ],
     "hours": "24/7",
     "languages": [
      "en",
      "other"
     ],
     "cost": "free",
     "on_bill": null,
     "source": "https://www.childlinesa.org.za",
     "seen": "memory",
     "verified": null,
     "verifier": null,
     "country": "ZA"
    }
   ]
  }
 ],
 "redirects": [],
 "matching": [
  {
   "reason": "auton",
   "order": 1,
   "entry": "a14",
   "kind": "responses",
   "kinds": [
    "space",
    "couple_exercise"
   ],
   "role": "both",
   "grade": "S",
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis",
    "care_needed"
   ]
  },
  {
   "reason": "auton",
   "order": 1,
   "entry": "a16",
   "kind": "responses",
   "kinds": [
    "room_with_return",
    "exposure"
   ],
   "role": "steps_back",
   "grade": "M",
   "days": 1,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis",
    "care_needed"
   ]
  },
  {
   "reason": "auton",
   "order": 1,
   "entry": "a11",
   "kind": "responses",
   "kinds": [
    "self_care"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 7,
   "not_when": [
    "crisis"
   ]
  },
  {
   "reason": "auton",
   "order": 2,
   "entry": "b13",
   "kind": "building",
   "kinds": [
    "self_care"
   ],
   "role": "both",
   "grade": "M",
   "days": 14,
   "not_when": [
    "crisis"
   ]
  },
  {
   "reason": "commit",
   "order": 1,
   "entry": "b8",
   "kind": "building",
   "kinds": [
    "conversation",
    "couple_exercise",
    "exposure"
   ],
   "role": "both",
   "grade": "M",
   "days": 14,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument",
    "exhausted"
   ]
  },
  {
   "reason": "commit",
   "order": 1,
   "entry": "a17",
   "kind": "responses",
   "kinds": [
    "clarity",
    "self_care"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 56,
   "not_when": []
  },
  {
   "reason": "commit",
   "order": 2,
   "entry": "v6",
   "kind": "viability",
   "kinds": [
    "review",
    "clarity"
   ],
   "role": "both",
   "grade": "M",
   "days": 56,
   "not_when": [
    "gate_raised"
   ]
  },
  {
   "reason": "commit",
   "order": 2,
   "entry": "a18",
   "kind": "responses",
   "kinds": [
    "request"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 7,
   "not_when": [
    "gate_raised",
    "own_conduct",
    "hot_argument",
    "crisis"
   ]
  },
  {
   "reason": "conf",
   "order": 1,
   "entry": "a16",
   "kind": "responses",
   "kinds": [
    "room_with_return",
    "exposure"
   ],
   "role": "steps_back",
   "grade": "M",
   "days": 1,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis",
    "care_needed"
   ]
  },
  {
   "reason": "conf",
   "order": 1,
   "entry": "a29",
   "kind": "responses",
   "kinds": [
    "room_with_return",
    "couple_exercise"
   ],
   "role": "both",
   "grade": "W",
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis"
   ]
  },
  {
   "reason": "conf",
   "order": 1,
   "entry": "a7",
   "kind": "responses",
   "kinds": [
    "conversation",
    "request"
   ],
   "role": "reaches",
   "grade": "C",
   "days": 3,
   "not_when": [
    "gate_raised",
    "own_conduct",
    "hot_argument",
    "crisis"
   ]
  },
  {
   "reason": "conf",
   "order": 2,
   "entry": "a3",
   "kind": "responses",
   "kinds": [
    "patience"
   ],
   "role": "both",
   "grade": "M",
   "days": 14,
   "not_when": [
    "gate_raised",
    "crisis",
    "one_sided",
    "hot_argument"
   ]
  },
  {
   "reason": "conf",
   "order": 3,
   "entry": "a19",
   "kind": "responses",
   "kinds": [
    "repair"
   ],
   "role": "both",
   "grade": "M",
   "days": 2,
   "not_when": [
    "gate_raised",
    "own_conduct",
    "crisis",
    "hot_argument"
   ]
  },
  {
   "reason": "disinv",
   "order": 1,
   "entry": "a24",
   "kind": "responses",
   "kinds": [
    "request",
    "conversation"
   ],
   "role": "both",
   "grade": "W",
   "days": 7,
   "not_when": [
    "gate_raised",
    "own_conduct",
    "hot_argument",
    "crisis"
   ]
  },
  {
   "reason": "disinv",
   "order": 2,
   "entry": "p4",
   "kind": "professional",
   "kinds": [
    "professional"
   ],
   "role": "both",
   "grade": "M",
   "days": 28,
   "not_when": [
    "gate_raised",
    "own_conduct",
    "crisis"
   ]
  },
  {
   "reason": "disinv",
   "order": 3,
   "entry": "v6",
   "kind": "viability",
   "kinds": [
    "review",
    "clarity"
   ],
   "role": "both",
   "grade": "M",
   "days": 56,
   "not_when": [
    "gate_raised"
   ]
  },
  {
   "reason": "disinv",
   "order": 1,
   "entry": "a17",
   "kind": "responses",
   "kinds": [
    "clarity",
    "self_care"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 56,
   "not_when": []
  },
  {
   "reason": "hurt",
   "order": 1,
   "entry": "a22",
   "kind": "responses",
   "kinds": [
    "couple_exercise"
   ],
   "role": "both",
   "grade": "W",
   "days": 14,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct"
   ]
  },
  {
   "reason": "hurt",
   "order": 1,
   "entry": "p2",
   "kind": "professional",
   "kinds": [
    "professional"
   ],
   "role": "steps_back",
   "grade": "M",
   "days": 28,
   "not_when": []
  },
  {
   "reason": "hurt",
   "order": 2,
   "entry": "b7",
   "kind": "building",
   "kinds": [
    "exposure"
   ],
   "role": "steps_back",
   "grade": "W",
   "days": 14,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis",
    "recent_trauma"
   ]
  },
  {
   "reason": "hurt",
   "order": 1,
   "entry": "a8",
   "kind": "responses",
   "kinds": [
    "conversation",
    "exposure"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis"
   ]
  },
  {
   "reason": "inad",
   "order": 1,
   "entry": "b16",
   "kind": "building",
   "kinds": [
    "self_care"
   ],
   "role": "steps_back",
   "grade": "W",
   "days": 7,
   "not_when": [
    "crisis"
   ]
  },
  {
   "reason": "inad",
   "order": 1,
   "entry": "a9",
   "kind": "responses",
   "kinds": [
    "exposure"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 3,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "neglect"
   ]
  },
  {
   "reason": "inad",
   "order": 1,
   "entry": "b12",
   "kind": "building",
   "kinds": [
    "couple_exercise"
   ],
   "role": "both",
   "grade": "S",
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "neglect"
   ]
  },
  {
   "reason": "inad",
   "order": 2,
   "entry": "a20",
   "kind": "responses",
   "kinds": [
    "couple_exercise",
    "conversation"
   ],
   "role": "both",
   "grade": "W",
   "days": 21,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument"
   ]
  },
  {
   "reason": "lowmood",
   "order": 1,
   "entry": "a21",
   "kind": "responses",
   "kinds": [
    "checkup",
    "self_care"
   ],
   "role": "steps_back",
   "grade": "M",
   "days": 14,
   "not_when": []
  },
  {
   "reason": "lowmood",
   "order": 1,
   "entry": "a11",
   "kind": "responses",
   "kinds": [
    "self_care"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 7,
   "not_when": [
    "crisis"
   ]
  },
  {
   "reason": "lowmood",
   "order": 1,
   "entry": "p2",
   "kind": "professional",
   "kinds": [
    "professional"
   ],
   "role": "both",
   "grade": "M",
   "days": 28,
   "not_when": []
  },
  {
   "reason": "lowmood",
   "order": 2,
   "entry": "a22",
   "kind": "responses",
   "kinds": [
    "couple_exercise"
   ],
   "role": "both",
   "grade": "W",
   "days": 14,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct"
   ]
  },
  {
   "reason": "none",
   "order": 1,
   "entry": "a27",
   "kind": "responses",
   "kinds": [
    "clarity"
   ],
   "role": "both",
   "grade": "M",
   "days": 14,
   "not_when": [
    "crisis",
    "gate_raised"
   ]
  },
  {
   "reason": "norm",
   "order": 1,
   "entry": "a25",
   "kind": "responses",
   "kinds": [
    "exposure",
    "couple_exercise"
   ],
   "role": "both",
   "grade": "W",
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct"
   ]
  },
  {
   "reason": "norm",
   "order": 1,
   "entry": "b2",
   "kind": "building",
   "kinds": [
    "conversation",
    "exposure"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis"
   ]
  },
  {
   "reason": "norm",
   "order": 2,
   "entry": "a8",
   "kind": "responses",
   "kinds": [
    "conversation",
    "exposure"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis"
   ]
  },
  {
   "reason": "norm",
   "order": 1,
   "entry": "a26",
   "kind": "responses",
   "kinds": [
    "room_with_return",
    "exposure"
   ],
   "role": "steps_back",
   "grade": "W",
   "days": 3,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis"
   ]
  },
  {
   "reason": "other",
   "order": 1,
   "entry": "a5",
   "kind": "responses",
   "kinds": [
    "conversation",
    "exposure"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 3,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument",
    "crisis"
   ]
  },
  {
   "reason": "other",
   "order": 1,
   "entry": "a21",
   "kind": "responses",
   "kinds": [
    "checkup",
    "self_care"
   ],
   "role": "both",
   "grade": "M",
   "days": 14,
   "not_when": []
  },
  {
   "reason": "other",
   "order": 2,
   "entry": "p2",
   "kind": "professional",
   "kinds": [
    "professional"
   ],
   "role": "both",
   "grade": "M",
   "days": 28,
   "not_when": []
  },
  {
   "reason": "press",
   "order": 1,
   "entry": "a2",
   "kind": "responses",
   "kinds": [
    "space"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 4,
   "not_when": [
    "gate_raised",
    "crisis",
    "care_needed",
    "one_sided"
   ]
  },
  {
   "reason": "press",
   "order": 1,
   "entry": "a26",
   "kind": "responses",
   "kinds": [
    "room_with_return",
    "exposure"
   ],
   "role": "steps_back",
   "grade": "W",
   "days": 3,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis"
   ]
  },
  {
   "reason": "press",
   "order": 2,
   "entry": "a11",
   "kind": "responses",
   "kinds": [
    "self_care"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 7,
   "not_when": [
    "crisis"
   ]
  },
  {
   "reason": "press",
   "order": 3,
   "entry": "a6",
   "kind": "responses",
   "kinds": [
    "conversation"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 3,
   "not_when": [
    "gate_raised",
    "own_conduct",
    "hot_argument",
    "crisis"
   ]
  },
  {
   "reason": "proc",
   "order": 1,
   "entry": "a26",
   "kind": "responses",
   "kinds": [
    "room_with_return",
    "exposure"
   ],
   "role": "steps_back",
   "grade": "W",
   "days": 3,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis"
   ]
  },
  {
   "reason": "proc",
   "order": 1,
   "entry": "a1",
   "kind": "responses",
   "kinds": [
    "space",
    "patience"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 3,
   "not_when": [
    "gate_raised",
    "crisis",
    "one_sided",
    "care_needed",
    "own_limit_reached"
   ]
  },
  {
   "reason": "proc",
   "order": 2,
   "entry": "a16",
   "kind": "responses",
   "kinds": [
    "room_with_return",
    "exposure"
   ],
   "role": "steps_back",
   "grade": "M",
   "days": 1,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis",
    "care_needed"
   ]
  },
  {
   "reason": "proc",
   "order": 2,
   "entry": "a5",
   "kind": "responses",
   "kinds": [
    "conversation",
    "exposure"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 3,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument",
    "crisis"
   ]
  },
  {
   "reason": "ready",
   "order": 1,
   "entry": "a20",
   "kind": "responses",
   "kinds": [
    "couple_exercise",
    "conversation"
   ],
   "role": "both",
   "grade": "W",
   "days": 21,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument"
   ]
  },
  {
   "reason": "ready",
   "order": 2,
   "entry": "a13",
   "kind": "responses",
   "kinds": [
    "couple_exercise"
   ],
   "role": "both",
   "grade": "S",
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument",
    "exhausted"
   ]
  },
  {
   "reason": "ready",
   "order": 1,
   "entry": "a4",
   "kind": "responses",
   "kinds": [
    "patience"
   ],
   "role": "reaches",
   "grade": "C",
   "days": 14,
   "not_when": [
    "gate_raised",
    "crisis",
    "one_sided",
    "serious_problem",
    "own_limit_reached"
   ]
  },
  {
   "reason": "ready",
   "order": 3,
   "entry": "b8",
   "kind": "building",
   "kinds": [
    "conversation",
    "couple_exercise",
    "exposure"
   ],
   "role": "both",
   "grade": "M",
   "days": 14,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument",
    "exhausted"
   ]
  },
  {
   "reason": "rej",
   "order": 1,
   "entry": "a9",
   "kind": "responses",
   "kinds": [
    "exposure"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 3,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "neglect"
   ]
  },
  {
   "reason": "rej",
   "order": 1,
   "entry": "b16",
   "kind": "building",
   "kinds": [
    "self_care"
   ],
   "role": "steps_back",
   "grade": "W",
   "days": 7,
   "not_when": [
    "crisis"
   ]
  },
  {
   "reason": "rej",
   "order": 1,
   "entry": "b12",
   "kind": "building",
   "kinds": [
    "couple_exercise"
   ],
   "role": "both",
   "grade": "S",
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "neglect"
   ]
  },
  {
   "reason": "rej",
   "order": 2,
   "entry": "a6",
   "kind": "responses",
   "kinds": [
    "conversation"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 3,
   "not_when": [
    "gate_raised",
    "own_conduct",
    "hot_argument",
    "crisis"
   ]
  },
  {
   "reason": "social",
   "order": 1,
   "entry": "a23",
   "kind": "responses",
   "kinds": [
    "conversation"
   ],
   "role": "both",
   "grade": "W",
   "days": 14,
   "not_when": [
    "gate_raised",
    "own_conduct",
    "hot_argument",
    "crisis"
   ]
  },
  {
   "reason": "social",
   "order": 2,
   "entry": "b6",
   "kind": "building",
   "kinds": [
    "self_care"
   ],
   "role": "both",
   "grade": "M",
   "days": 14,
   "not_when": [
    "crisis"
   ]
  },
  {
   "reason": "social",
   "order": 3,
   "entry": "b8",
   "kind": "building",
   "kinds": [
    "conversation",
    "couple_exercise",
    "exposure"
   ],
   "role": "both",
   "grade": "M",
   "days": 14,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument",
    "exhausted"
   ]
  },
  {
   "reason": "stress",
   "order": 1,
   "entry": "a16",
   "kind": "responses",
   "kinds": [
    "room_with_return",
    "exposure"
   ],
   "role": "steps_back",
   "grade": "M",
   "days": 1,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "crisis",
    "care_needed"
   ]
  },
  {
   "reason": "stress",
   "order": 1,
   "entry": "a13",
   "kind": "responses",
   "kinds": [
    "couple_exercise"
   ],
   "role": "both",
   "grade": "S",
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument",
    "exhausted"
   ]
  },
  {
   "reason": "stress",
   "order": 1,
   "entry": "a1",
   "kind": "responses",
   "kinds": [
    "space",
    "patience"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 3,
   "not_when": [
    "gate_raised",
    "crisis",
    "one_sided",
    "care_needed",
    "own_limit_reached"
   ]
  },
  {
   "reason": "unclear",
   "order": 1,
   "entry": "a5",
   "kind": "responses",
   "kinds": [
    "conversation",
    "exposure"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 3,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument",
    "crisis"
   ]
  },
  {
   "reason": "unclear",
   "order": 1,
   "entry": "a17",
   "kind": "responses",
   "kinds": [
    "clarity",
    "self_care"
   ],
   "role": "both",
   "grade": "M",
   "days": 56,
   "not_when": []
  },
  {
   "reason": "unclear",
   "order": 2,
   "entry": "a27",
   "kind": "responses",
   "kinds": [
    "clarity"
   ],
   "role": "both",
   "grade": "M",
   "days": 14,
   "not_when": [
    "crisis",
    "gate_raised"
   ]
  },
  {
   "reason": "vuln",
   "order": 1,
   "entry": "a9",
   "kind": "responses",
   "kinds": [
    "exposure"
   ],
   "role": "reaches",
   "grade": "M",
   "days": 3,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "neglect"
   ]
  },
  {
   "reason": "vuln",
   "order": 1,
   "entry": "a10",
   "kind": "responses",
   "kinds": [
    "couple_exercise",
    "exposure"
   ],
   "role": "both",
   "grade": "M",
   "days": 14,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "hot_argument"
   ]
  },
  {
   "reason": "vuln",
   "order": 1,
   "entry": "b14",
   "kind": "building",
   "kinds": [
    "exposure"
   ],
   "role": "steps_back",
   "grade": "M",
   "days": 28,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "recent_trauma"
   ]
  },
  {
   "reason": "vuln",
   "order": 2,
   "entry": "b3",
   "kind": "building",
   "kinds": [
    "exposure",
    "couple_exercise"
   ],
   "role": "both",
   "grade": "M",
   "days": 7,
   "not_when": [
    "gate_raised",
    "gate_unanswered",
    "own_conduct",
    "neglect"
   ]
  }
 ],
 "prior": {
  "grounds": "Elicited from the literature, to be replaced by cohort estimates. Diaries report associations, seldom standardised effects within a person.",
  "sources": [
   "papp-2009",
   "schulz-2004",
   "repetti-1989",
   "social-control-diaries-2021",
   "frost-forrester-2013",
   "laurenceau-1998",
   "daily-rejection-hogrefe",
   "overall-softening-2013",
   "taft-2011",
   "knobloch-avoidance",
   "smock-2005",
   "sinclair-2014",
   "yan-2020"
  ],
  "reasons": [
   "stress",
   "press",
   "conf",
   "commit",
   "auton",
   "rej",
   "vuln",
   "disinv",
   "lowmood",
   "inad",
   "proc",
   "ready",
   "norm",
   "hurt",
   "social"
  ],
  "predictors": [
   {
    "code": "S0",
    "fields": [
     "stress"
    ],
    "lag_days": [
     0,
     0
    ],
    "join": "value"
   },
   {
    "code": "S1",
    "fields": [
     "stress"
    ],
    "lag_days": [
     1,
     1
    ],
    "join": "value"
   },
   {
    "code": "K0",
    "fields": [
     "argument"
    ],
    "lag_days": [
     0,
     0
    ],
    "join": "value"
   },
   {
    "code": "K1",
    "fields": [
     "argument"
    ],
    "lag_days": [
     1,
     2
    ],
    "join": "mean"
   },
   {
    "code": "U",
    "fields": [
     "pushed",
     "other_reach"
    ],
    "lag_days": [
     0,
     1
    ],
    "join": "max"
   },
   {
    "code": "D1",
    "fields": [
     "opened_up"
    ],
    "lag_days": [
     1,
     1
    ],
    "join": "value"
   },
   {
    "code": "C3",
    "fields": [
     "closeness"
    ],
    "lag_days": [
     1,
     3
    ],
    "join": "mean"
   },
   {
    "code": "F",
    "fields": [
     "future_talk"
    ],
    "lag_days": [
     0,
     1
    ],
    "join": "max"
   },
   {
    "code": "T",
    "fields": [
     "apart"
    ],
    "lag_days": [
     1,
     2
    ],
    "join": "max"
   },
   {
    "code": "N",
    "fields": [
     "friends_family"
    ],
    "lag_days": [
     0,
     2
    ],
    "join": "max"
   },
   {
    "code": "M7",
    "fields": [
     "money_work"
    ],
    "lag_days": [
     0,
     6
    ],
    "join": "mean"
   },
   {
    "code": "H",
    "fields": [
     "not_enough"
    ],
    "lag_days": [
     0,
     0
    ],
    "join": "value"
   },
   {
    "code": "J",
    "fields": [
     "criticised"
    ],
    "lag_days": [
     0,
     1
    ],
    "join": "max"
   },
   {
    "code": "E",
    "fields": [
     "asked_feelings"
    ],
    "lag_days": [
     0,
     0
    ],
    "join": "value"
   },
   {
    "code": "B",
    "fields": [
     "reminder"
    ],
    "lag_days": [
     0,
     1
    ],
    "join": "max"
   },
   {
    "code": "L",
    "fields": [
     "low_mood"
    ],
    "lag_days": [
     0,
     0
    ],
    "join": "value"
   }
  ],
  "mean": [
   [
    0.35,
    0.1,
    0.1,
    0,
    0,
    0,
    0,
    0,
    -0.1,
    0,
    0.1,
    0.1,
    0,
    0,
    0,
    0.1
   ],
   [
    0,
    0,
    0.1,
    0,
    0.35,
    0,
    0,
    0.2,
    -0.2,
    0,
    0,
    0,
    0,
    0.2,
    0,
    0
   ],
   [
    0,
    0,
    0.35,
    0.2,
    0.2,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0.1,
    0.1,
    0,
    0
   ],
   [
    0,
    0,
    0,
    0,
    0.1,
    0,
    0.1,
    0.35,
    0,
    0.1,
    0.1,
    0,
    0,
    0,
    0,
    0
   ],
   [
    0,
    0,
    0,
    0,
    0.2,
    0,
    0.35,
    0.2,
    -0.2,
    0,
    0,
    0,
    0,
    0,
    0,
    0
   ],
   [
    0,
    0,
    0.2,
    0.1,
    0,
    0.2,
    0,
    0.1,
    0,
    0,
    0,
    0.1,
    0.35,
    0,
    0,
    0
   ],
   [
    0,
    0,
    0,
    0,
    0,
    0.35,
    0.2,
    0,
    -0.1,
    0,
    0,
    0.2,
    0.1,
    0.1,
    0,
    0
   ],
   [
    0,
    0,
    0,
    0,
    0,
    0,
    -0.1,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0
   ],
   [
    0.2,
    0.1,
    0,
    0,
    0,
    0,
    0,
    0,
    0.1,
    0,
    0,
    0.2,
    0,
    0,
    0,
    0.35
   ],
   [
    0.2,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0.2,
    0.35,
    0.1,
    0.1,
    0,
    0
   ],
   [
    0.1,
    0,
    0.2,
    -0.1,
    0,
    -0.1,
    0,
    0.1,
    -0.1,
    0,
    0,
    0,
    0,
    0.2,
    0,
    0
   ],
   [
    0.2,
    0,
    0,
    0,
    0,
    0,
    0,
    0.2,
    0,
    0,
    0.35,
    0.2,
    0,
    0,
    0,
    0
   ],
   [
    0.1,
    0,
    0,
    0,
    0,
    0.1,
    0,
    0,
    -0.1,
    0.1,
    0,
    0.2,
    0,
    0.35,
    0,
    0
   ],
   [
    0,
    0,
    0,
    0,
    0,
    0.1,
    0.2,
    0.1,
    0,
    0,
    0,
    0,
    0.2,
    0,
    0.35,
    0
   ],
   [
    0,
    0,
    0,
    0,
    0,
    0,
    0.1,
    0.2,
    0,
    0.35,
    0,
    0,
    0,
    0,
    0.1,
    0
   ]
  ],
  "sd": [
   [
    0.15,
    0.08,
    0.08,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.08,
    0.06,
    0.08,
    0.08,
    0.06,
    0.06,
    0.06,
    0.08
   ],
   [
    0.06,
    0.06,
    0.08,
    0.06,
    0.15,
    0.06,
    0.06,
    0.12,
    0.12,
    0.06,
    0.06,
    0.06,
    0.06,
    0.12,
    0.06,
    0.06
   ],
   [
    0.06,
    0.06,
    0.15,
    0.12,
    0.12,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.08,
    0.08,
    0.06,
    0.06
   ],
   [
    0.06,
    0.06,
    0.06,
    0.06,
    0.08,
    0.06,
    0.08,
    0.15,
    0.06,
    0.08,
    0.08,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06
   ],
   [
    0.06,
    0.06,
    0.06,
    0.06,
    0.12,
    0.06,
    0.15,
    0.12,
    0.12,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06
   ],
   [
    0.06,
    0.06,
    0.12,
    0.08,
    0.06,
    0.12,
    0.06,
    0.08,
    0.06,
    0.06,
    0.06,
    0.08,
    0.15,
    0.06,
    0.06,
    0.06
   ],
   [
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.15,
    0.12,
    0.06,
    0.08,
    0.06,
    0.06,
    0.12,
    0.08,
    0.08,
    0.06,
    0.06
   ],
   [
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.08,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06
   ],
   [
    0.12,
    0.08,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.08,
    0.06,
    0.06,
    0.12,
    0.06,
    0.06,
    0.06,
    0.15
   ],
   [
    0.12,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.12,
    0.15,
    0.08,
    0.08,
    0.06,
    0.06
   ],
   [
    0.08,
    0.06,
    0.12,
    0.08,
    0.06,
    0.08,
    0.06,
    0.08,
    0.08,
    0.06,
    0.06,
    0.06,
    0.06,
    0.12,
    0.06,
    0.06
   ],
   [
    0.12,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.12,
    0.06,
    0.06,
    0.15,
    0.12,
    0.06,
    0.06,
    0.06,
    0.06
   ],
   [
    0.08,
    0.06,
    0.06,
    0.06,
    0.06,
    0.08,
    0.06,
    0.06,
    0.08,
    0.08,
    0.06,
    0.12,
    0.06,
    0.15,
    0.06,
    0.06
   ],
   [
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.08,
    0.12,
    0.08,
    0.06,
    0.06,
    0.06,
    0.06,
    0.12,
    0.06,
    0.15,
    0.06
   ],
   [
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.06,
    0.08,
    0.12,
    0.06,
    0.15,
    0.06,
    0.06,
    0.06,
    0.06,
    0.08,
    0.06
   ]
  ],
  "half_life_days": {
   "stress": [
    0.6,
    0.3,
    1.5
   ],
   "proc": [
    1,
    0.3,
    3
   ],
   "norm": [
    1,
    0.4,
    3
   ],
   "rej": [
    1.5,
    0.5,
    4
   ],
   "vuln": [
    1.5,
    0.5,
    4
   ],
   "inad": [
    1.5,
    0.5,
    4
   ],
   "conf": [
    2,
    0.7,
    5
   ],
   "auton": [
    2,
    0.7,
    6
   ],
   "press": [
    2.5,
    1,
    7
   ],
   "hurt": [
    3,
    1,
    10
   ],
   "commit": [
    4,
    1,
    14
   ],
   "social": [
    4,
    1,
    14
   ],
   "ready": [
    14,
    5,
    40
   ],
   "lowmood": [
    14,
    5,
    60
   ]
  },
  "slope_per_8_weeks": {
   "disinv": [
    -0.2,
    0.15
   ]
  },
  "base_weight": {
   "stress": 0.14,
   "press": 0.11,
   "conf": 0.11,
   "commit": 0.1,
   "auton": 0.09,
   "rej": 0.07,
   "vuln": 0.07,
   "disinv": 0.07,
   "lowmood": 0.06,
   "inad": 0.05,
   "proc": 0.04,
   "ready": 0.03,
   "norm": 0.03,
   "hurt": 0.02,
   "social": 0.01
  },
  "concentration": 8,
  "scales": [
   0.35,
   0.7,
   1
  ],
  "mixtures": [
   [
    0.6,
    0.4
   ],
   [
    0.4,
    0.6
   ]
  ],
  "tags": {
   "accuracy": 0.45,
   "consistent_misattribution": 0.25
  },
  "caps": {
   "answer": 0.7,
   "low_mood_two_weeks": 1.5,
   "without_tags": 0.9,
   "chat_only": 0.6
  }
 },
 "fingerprint": "28d998622290b941"
}, sources };
