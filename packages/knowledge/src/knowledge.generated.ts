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
 "dynamics": [],
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
     "id": "no_argument_needed",
     "signal": "argument",
     "partner": "self",
     "direction": "down",
     "lag_days": [
      0,
      2
     ],
     "strength": "medium",
     "separates_from": [
      "conf"
     ],
     "sources": [
      "jaremka-2011"
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
     "entry": "e12",
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
    },
    {
     "entry": "e11",
     "role": "both"
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
     "entry": "e12",
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
     "id": "no_pushing_needed",
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
    },
    {
     "entry": "e11",
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
     "entry": "v6",
     "role": "both"
    },
    {
     "entry": "a17",
     "role": "reaches"
    },
    {
     "entry": "a18",
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
 "responses": [],
 "building": [],
 "viability": [],
 "professional": [],
 "safety": [],
 "questions": [],
 "experiments": [],
 "conditions": [],
 "conversation": [],
 "help_lines": [],
 "redirects": [],
 "matching": [],
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
 "fingerprint": "a10f7c6db8f7dcf2"
}, sources };
