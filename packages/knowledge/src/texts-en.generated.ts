// Generated from knowledge/ by `npm run knowledge`: the words in en. Do not edit.

import type { Texts } from "./words.ts";

/** All words of this language. */
export const texts: Texts = {
 "language": "en",
 "grades": {
  "S": {
   "name": "strong",
   "text": "Many or good studies agree."
  },
  "M": {
   "name": "moderate",
   "text": "Some good studies agree, with gaps."
  },
  "W": {
   "name": "weak",
   "text": "Few, small or indirect studies. It may still fit you."
  },
  "C": {
   "name": "contested",
   "text": "Studies disagree."
  },
  "X": {
   "name": "contradicted",
   "text": "Studies speak against it, as it is usually said."
  }
 },
 "kinds": {
  "dynamics": {
   "name": "How closeness moves",
   "text": "What is known about getting closer and stepping back."
  },
  "reasons": {
   "name": "Reasons",
   "text": "Why somebody may step back."
  },
  "responses": {
   "name": "What you can do",
   "text": "Ways to answer when one of you steps back, for both."
  },
  "building": {
   "name": "Building closeness",
   "text": "Practices for calm times."
  },
  "viability": {
   "name": "Looking at the whole",
   "text": "How to look at the relationship itself."
  },
  "professional": {
   "name": "Help from outside",
   "text": "When and how to find somebody to talk to."
  },
  "safety": {
   "name": "Feeling safe",
   "text": "Questions, signs and steps for the times when it is not safe."
  },
  "questions": {
   "name": "Questions",
   "text": "What Ebb asks, and what an answer can tell."
  },
  "experiments": {
   "name": "Experiments",
   "text": "Small steps to try on days picked by chance."
  },
  "conditions": {
   "name": "When it is not right",
   "text": "Circumstances in which a step should wait."
  },
  "conversation": {
   "name": "Saying it",
   "text": "What Ebb looks at in a draft message."
  },
  "help-lines": {
   "name": "Help lines",
   "text": "People to call or write to."
  },
  "sources": {
   "name": "Sources",
   "text": "Papers and articles, and what they do not show."
  }
 },
 "dynamics": {
  "d1": {
   "name": "Distance is a puzzle",
   "text": "When somebody steps back, the other often fears that love is gone or that something is wrong.",
   "evidence": "Strong. People who are unsure read messages in a darker way and avoid the topic.",
   "ebb": "Ebb shows what is known, what is not known, and what you could ask."
  },
  "d2": {
   "name": "Distance is not always a lack of interest",
   "text": "Somebody who steps back can feel as much as ever and just not show it. It can also be less interest. Both happen.",
   "evidence": "Studies disagree. People who withdraw feel strong emotion. Less contact is also a mark of falling commitment.",
   "note": "The articles say that it is not a lack of interest. That is often true, but not always.",
   "ebb": "Losing interest is always one of the reasons that Ebb looks at."
  },
  "d3": {
   "name": "It happens in good relationships too",
   "text": "Stepping back comes and goes with the load of the day, also in happy couples.",
   "evidence": "Moderate. Diaries of ordinary couples show it on hard days.",
   "ebb": "One distant day raises no alarm."
  },
  "d4": {
   "name": "It may come when things get serious",
   "text": "Some people step back just when it gets closer. For most, closeness today goes with closeness tomorrow.",
   "evidence": "Studies disagree. Changes bring doubt. That closeness itself causes distance is hardly shown from day to day.",
   "note": "Two articles call it a common pattern. It holds for some people and not for others.",
   "ebb": "Ebb looks at your own days and starts with no opinion on it."
  },
  "d5": {
   "name": "Closeness moves in waves",
   "text": "Closeness and distance go up and down. Regular cycles are rare. Most waves in short records are chance or the rhythm of the week.",
   "evidence": "Weak for regular cycles. That couples pull each other back to their usual level is better supported.",
   "note": "One article speaks of natural cycles. A wave is not yet a cycle.",
   "ebb": "Ebb says cycle only if it beats a simpler picture."
  },
  "d6": {
   "name": "Reaching and stepping back can drive each other",
   "text": "The more one asks, the more the other pulls back, and the other way round. Nobody has to be the one who started it.",
   "evidence": "Moderate for cause, strong for the link. Many studies find that it goes with unhappiness. Both directions are real.",
   "note": "Two articles describe only one direction. Silence also makes people ask more.",
   "ebb": "Ebb looks at both directions, each with its own uncertainty, and never says that you cause it."
  },
  "d7": {
   "name": "Being asked can bring more distance",
   "text": "When somebody is asked about being distant, the first reaction is often to pull back further.",
   "evidence": "Moderate. Topics about the relationship raise both asking and pulling back.",
   "ebb": "Ebb suggests one topic, a good time and a way out with a return."
  },
  "d8": {
   "name": "It can feel like the only way",
   "text": "For the one who steps back, distance may feel like the only way to bear the moment.",
   "evidence": "Moderate. People who withdraw often feel strongly and show little.",
   "ebb": "For the one who steps back, Ebb starts with relief and not with fault."
  },
  "d9": {
   "name": "Time to sort things out, or avoiding",
   "text": "Some people use distance to sort things out and come back with words. Others avoid. From outside both look the same at first.",
   "evidence": "Studies disagree. In 226 couples, repair and a new point of view sped up recovery. Avoiding slowed it.",
   "note": "The articles call it time to sort things out, and one says that people come back stronger. Some do. Look at whether they come back to the topic.",
   "ebb": "Ebb looks at the return and at what comes with it."
  },
  "d10": {
   "name": "Protection can bring about the pain",
   "text": "Pulling back to avoid hurt can hurt the other, who then turns cool. So the protection brings the pain.",
   "evidence": "Moderate. After feeling hurt, people were colder on the next day, and the partner's view suffered.",
   "ebb": "Ebb draws this loop from your own days if they show it."
  },
  "d11": {
   "name": "Now and then is ordinary",
   "text": "Stepping back now and then is not a sign of trouble. Strong ups and downs over months are worth a look.",
   "evidence": "Studies disagree. The level is harmless. Ups and downs go with break-ups, beyond the level.",
   "note": "Two articles say that it need not mean a problem. That is right for now and then, but not for strong ups and downs.",
   "ebb": "Ebb shows level, trend and ups and downs apart."
  },
  "d12": {
   "name": "Closeness and distance both serve you",
   "text": "What counts is the gap between wished and real closeness. Too much can be as hard as too little.",
   "evidence": "Strong. Of 732 people, 57 in 100 wished for more closeness, 37 were content and 5 felt too close.",
   "ebb": "Ebb asks for the closeness that you wish for, not only for what you feel."
  },
  "d13": {
   "name": "Each at their own pace",
   "text": "Two people often move at different speed, and not in a straight line.",
   "evidence": "Moderate. In about a third of unmarried couples one is clearly less committed.",
   "ebb": "Ebb draws two lines, one for each, and no common score."
  },
  "d14": {
   "name": "Many causes act together",
   "text": "There is seldom one cause. Each person and each pair is different.",
   "evidence": "Strong. Personality adds little beyond what people say about their own relationship.",
   "ebb": "Ebb shows up to three reasons and leaves room for not clear yet."
  },
  "d15": {
   "name": "Some need time, some will not be ready",
   "text": "Some people need time. Others will not be ready for what you hope for. At first both look the same.",
   "evidence": "Moderate. Unequal commitment is common, and early on it cannot be told apart.",
   "ebb": "Ebb sets a day for looking again in place of a verdict."
  },
  "d16": {
   "name": "What committing means to each",
   "text": "Stepping back is seldom a no to any bond. It may mean that the bond needs another form.",
   "evidence": "Weak. It fits what people say, but it is hardly tested.",
   "ebb": "A card for a talk asks what committing means to each of you."
  },
  "d17": {
   "name": "One hears demands, the other hears silence",
   "text": "Both often misread each other. One hears reproach where there is worry, the other hears coldness where there is strain.",
   "evidence": "Moderate. Those who withdraw feel more than they show, and doubt makes guesses darker.",
   "ebb": "If both take part, Ebb shows where guess and answer differ."
  },
  "d18": {
   "name": "Not supported: one gender talks, the other retreats",
   "text": "As a rule of nature this is wrong. Differences in opening up and talking are small, and at home both step back and reach equally often.",
   "evidence": "Contradicted as a rule. After hard workdays, a small study found men more withdrawn and women more angry.",
   "note": "All five articles speak of men who step back. Ebb does not use gender at all.",
   "ebb": "Roles belong to an episode and can change with the topic."
  },
  "d19": {
   "name": "Silence is not in the genes",
   "text": "The idea that one gender cannot talk goes back to findings that did not hold up.",
   "evidence": "Strong. Two large reviews find small differences only.",
   "note": "One of the articles says this itself, and then goes on as if it were true.",
   "ebb": "This is why Ebb does not ask for your gender."
  },
  "d20": {
   "name": "Talk is part of closeness",
   "text": "Some couples cannot remember their last deep talk. Silence then feels like a secret.",
   "evidence": "Weak to moderate. In 49 couples, the share of shared time spent talking went with closeness. That is a link, not a cause.",
   "note": "One article sees women as those who miss it. Either of you can.",
   "ebb": "Ebb notes if you talked properly, and offers one card a week."
  },
  "d21": {
   "name": "More serious, more room",
   "text": "As a relationship gets more serious, the need for room may grow. This has hardly been tested.",
   "evidence": "Weak. Times of change bring doubt, but nobody has shown it from day to day.",
   "note": "One article says it as a fact.",
   "ebb": "Ebb notes big steps, such as moving in, and looks at what follows."
  }
 },
 "reasons": {
  "auton": {
   "name": "Need for own time",
   "text": "Many close days in a row can be a lot. Some people then need time, space or their own routine, and come back warm.",
   "reaches": "If stepping back follows many close days and ends warm, it may be a need for own time. It says little about love.",
   "steps_back": "Needing your own time is normal. It is easier for both if you agree on it before it is urgent.",
   "good_for": "Own time that is agreed before it is needed. Respect for it, and a warm hello after it.",
   "evidence": "Moderate. In a study of 732 people, what counted was the gap between wished and real closeness, not the amount. Five in a hundred felt too close.",
   "note": "Two articles tie this to men. The third says rightly that women and men need time of their own.",
   "ask": "Do you get enough time of your own? How much would be right for you?",
   "labels": {
    "tag": "I needed time of my own",
    "many_close_days": "The days before were closer than usual",
    "apart_restores": "After time apart, closeness came back",
    "wants_more_room": "Less closeness was wanted than there was",
    "warm_return": "The return was warmer than usual",
    "pushed_too": "There was pushing or strong reaching",
    "talk_about_future": "There was talk about the future"
   }
  },
  "commit": {
   "name": "Unsure about the future together",
   "text": "Talk about the future can raise doubts about readiness or about the two of you. Today may feel warm while plans feel heavy.",
   "reaches": "If stepping back follows talks about the future, ask about pace, not only about the goal. You may also say what you need, and by when.",
   "steps_back": "You may be unsure what you want. You do not need an answer today. A word about when you will know more is fair to both.",
   "good_for": "A talk about pace with a date. Small questions instead of one big one.",
   "evidence": "Well supported. Doubt about a relationship goes with leaving out the hard topics. About a third of unmarried couples are not equally committed.",
   "note": "The articles see men as unsure. In one study the less committed partner was the man in 23 and the woman in 12 of 100 couples. That is an average, not a rule.",
   "ask": "What does committing mean to you, and which part of it feels too fast?",
   "labels": {
    "tag": "I was unsure about our future",
    "talk_about_future": "There was talk about the future",
    "fluctuates": "It went up and down within the week",
    "no_asking_needed": "Nobody had pushed before",
    "warm_today": "Everyday closeness stayed warm"
   }
  },
  "conf": {
   "name": "Fear of arguments",
   "text": "Silence can be a way to keep the peace. It follows complaints or arguments, and the hard topic is left out afterwards.",
   "reaches": "If stepping back follows arguments, try one topic, a calm start and a pause that either of you may call.",
   "steps_back": "Perhaps you went quiet so that it would not get worse. A pause is fine. It works better with a time to come back to the topic.",
   "good_for": "A pause with a return. One topic at a time. Repair soon after.",
   "evidence": "Moderate. Avoiding hard topics grows with age, and slow repair goes with lasting tension. For couples under hard conditions, avoiding may even protect.",
   "note": "One article speaks of men here. At home, both partners avoid and press equally often. Whoever raises a topic tends to press.",
   "ask": "Would you tell me more if you knew that it would stay calm?",
   "labels": {
    "tag": "I wanted to avoid an argument",
    "after_argument": "There was an argument that day",
    "argument_days_before": "There was an argument one or two days before",
    "asked_again": "The other asked again or pushed",
    "topic_left_open": "The topic was not taken up again"
   }
  },
  "disinv": {
   "name": "Losing interest",
   "text": "Sometimes stepping back is a slow loss of interest. It goes down over weeks, good days change little, and other people see no change.",
   "reaches": "Notes alone can never show this. If distance grows over weeks on good and bad days alike, you may ask directly how the other sees the two of you.",
   "steps_back": "You may notice that you want less of this than before. You do not have to decide today. Being honest is kinder than slow silence.",
   "good_for": "A plain question and a plain answer. Help with the decision, from someone outside.",
   "evidence": "Well supported as one possible cause. Commitment and love are the best known signs of whether couples stay together, in 137 studies with 37,761 people.",
   "note": "The articles say that stepping back is not a lack of interest. Often that is true, but not always. It belongs on every honest list.",
   "ask": "How much do you want this relationship at the moment? I would like to know, also if it is hard to say.",
   "labels": {
    "tag": "I want this less than before",
    "slow_fall": "Closeness went down slowly over weeks",
    "no_rebound": "Good days were not followed by more closeness",
    "only_here": "Others see as much of the person as before",
    "good_days_do_not_help": "Close days changed little"
   }
  },
  "hurt": {
   "name": "Old hurt that comes back",
   "text": "A past betrayal, loss or childhood pain can wake up when things get close, or when something recalls it. Then distance can come suddenly.",
   "reaches": "You cannot know another person's past pain. Being steady and keeping small promises helps more than asking for the story.",
   "steps_back": "Something may have touched an old hurt. You decide how much to share, and when. You can stop at any time.",
   "good_for": "Days that are easy to foresee. Openness about plans. Help from a therapist who knows trauma.",
   "evidence": "Strong for people with lasting signs of trauma. The idea that the same level of closeness wakes an old hurt is hardly tested.",
   "note": "One article advises to talk openly about the past. For deep hurt, small steps and good help come first.",
   "ask": "Is there something that makes closeness feel unsafe at times? You do not have to tell me what.",
   "labels": {
    "tag": "Something reminded me of an old hurt",
    "reminder_of_past": "There was a reminder of the past, or a doubt about trust",
    "sudden_after_good_days": "It came suddenly after close days",
    "felt_turned_away": "A feeling of being criticised or turned away",
    "slow_return": "Closeness came back slowly"
   }
  },
  "inad": {
   "name": "Feeling not good enough",
   "text": "Somebody who feels like a failure may step back in order not to be a burden. Often a setback at work or with money comes first.",
   "reaches": "You cannot see this from outside. Naming one real thing that the other did well may help more than comfort.",
   "steps_back": "Perhaps you wanted to spare the other your worries. That is kind, but the distance can be harder to bear than the worry itself.",
   "good_for": "Thanks for a real thing. A small task done together. Five minutes of writing about what matters to you.",
   "evidence": "Weak to moderate. Hiding worries to protect the other is among the less helpful ways to cope in pairs. One of the articles rests on an interview here.",
   "note": "The articles speak of men who feel that they do not meet demands. It is not tied to gender.",
   "ask": "Do you sometimes keep worries from me so that I do not have to carry them?",
   "labels": {
    "tag": "I felt not good enough",
    "felt_not_enough": "A feeling of being not good enough, that day",
    "after_setbacks": "Worry about money or work in the days before",
    "heavy_day": "Stress from outside was high that day",
    "hides_problems": "The worry was not talked about later"
   }
  },
  "lowmood": {
   "name": "Low mood or exhaustion",
   "text": "Low mood, poor sleep or no joy in things can make people step back from everyone. It often lasts for weeks and has many causes, also of the body.",
   "reaches": "You cannot tell this from notes, and this page does not say that it is so. If the other person steps back from everyone, a kind question is right.",
   "steps_back": "If most things have lost their joy for two weeks or more, talk to a doctor. That is worth doing for your own sake, and it often helps.",
   "good_for": "A check-up. Daylight, sleep, some movement. Company without demands.",
   "evidence": "Moderate. Low mood goes with stepping back beyond trouble in the relationship, and is among the best known personal signs of lower joy in it.",
   "note": "The articles leave this out. It is too common to leave out.",
   "ask": "How have you been in general, with sleep, friends and things you like?",
   "labels": {
    "tag": "I was low, tired or empty",
    "low_mood": "Mood was low or nothing gave joy",
    "everyone_not_only_you": "Others saw less of the person too",
    "weekends_too": "It came at weekends as well",
    "long_runs": "It lasted for weeks",
    "heavy_day": "Stress from outside was high that day",
    "not_enough": "A feeling of being not good enough"
   }
  },
  "none": {
   "name": "Nothing in particular",
   "text": "Ups and downs are part of ordinary days. Often there is no special reason, and nothing needs to be done.",
   "reaches": "Not every quiet day means something. If it passes, nothing is needed.",
   "steps_back": "Choose this if it was just a normal day.",
   "evidence": "Closeness goes up and down from day to day in every couple that was studied.",
   "note": "Two of the articles say so too. Occasional distance is ordinary. Strong ups and downs over months are worth a look.",
   "ask": "Was it just a normal quiet day for you?",
   "labels": {
    "tag": "Nothing in particular"
   }
  },
  "norm": {
   "name": "Learned to be strong and to hide feelings",
   "text": "Many people learn early that feelings are weak or private. Then talk about feelings is hard, while practical things are easy. Any person can have learned this.",
   "reaches": "You cannot know this from notes. If stepping back comes mostly when you ask about feelings, another way to talk may fit better than more questions.",
   "steps_back": "Perhaps you were asked about feelings, and no words came. Many people never learned such words. Doing something side by side can be an easier start.",
   "good_for": "Talking while doing something side by side. Choosing words from a list. Time without questions.",
   "evidence": "In experiments, threats to a strong self-image lowered reported closeness. Hiding feelings goes with less joy in a relationship. The effects are modest.",
   "note": "The articles say that men learn this. The rule to be strong does press on many men, but anybody can grow up with it, and most people share feelings more than the rule suggests.",
   "ask": "When I ask how you feel, is it hard to find words, or do you not want to talk then?",
   "labels": {
    "tag": "I was asked about feelings and had no words",
    "when_asked_about_feelings": "It came when feelings were asked about",
    "feeling_weak": "A feeling of being weak or not good enough",
    "after_friends": "It came after time with friends or family",
    "never_in_words": "The topic was not taken up again in words"
   }
  },
  "other": {
   "name": "Something else",
   "text": "Life has more reasons than a list can hold. None of these says anything about a person. They are possible causes, and some need help from outside.",
   "reaches": "What you see may have a cause that you do not know of. Asking kindly is better than guessing.",
   "steps_back": "Choose this if none of the others fit. You do not need to say what it is.",
   "evidence": "Studies show that many different things go with distance. No study can say which one it is for you.",
   "note": "The articles leave all of these out. A cause that is left out is easily mistaken for one on the list.",
   "ask": "Is there something going on that I do not know about?",
   "labels": {
    "tag": "Something else",
    "illness": "Illness or pain",
    "pain_sleep": "Poor sleep",
    "grief": "Grief for somebody or something",
    "new_baby": "A new baby, or the time around birth",
    "sexual_problems": "Trouble with sex or desire",
    "resentment": "Old anger, for example about unfair work at home",
    "affair": "Somebody else, or a secret",
    "addiction": "Alcohol, drugs, gambling or something like it",
    "neurodivergence": "A mind that works in another way, such as with autism or ADHD",
    "burnout": "Being burnt out by work or care",
    "phone_absorption": "Phone, games or screens that take all attention",
    "control": "Being put down, controlled or afraid. Then this is not about closeness. See the page on feeling safe"
   }
  },
  "press": {
   "name": "Feeling pushed",
   "text": "Repeated questions, reproach or rising expectations can lead to more distance. Then more asking brings less answer, on both sides.",
   "reaches": "If stepping back follows asking, asking less often may help. Say once what you need. Then turn to your own plans for some days. This does not make it your fault.",
   "steps_back": "You may have felt pushed. Naming a day for your answer takes away pressure and is fair to the other.",
   "good_for": "One clear question and then a break. A fixed day for the answer.",
   "evidence": "Moderate to strong. In three diary studies, negative pressure was followed by more hiding, on the same day and the next. The direction runs both ways.",
   "note": "Two articles speak of pressure and of growing expectations. Pressure can come from either of you, and most often from whoever raises a topic.",
   "ask": "Do you feel pushed by me at the moment? What would ease it?",
   "labels": {
    "tag": "I felt pushed",
    "pushed_or_reached_for": "There was pushing or strong reaching, that day or the day before",
    "asked_about_feelings": "Feelings were asked about",
    "talk_about_future": "There was talk about the future",
    "eases_when_left": "Some days without asking brought ease"
   }
  },
  "proc": {
   "name": "Thinks first, speaks later",
   "text": "Some people need time to sort their thoughts before they talk. They go quiet after a big talk, and come back to the same topic with words.",
   "reaches": "If the other person comes back to the topic later, the silence may have been time to think. An agreed time for the answer makes the wait easier.",
   "steps_back": "You may need to think before you speak. Say so, and say when you will answer. Then your silence is not read as an answer.",
   "good_for": "A pause that is announced. An answer in writing, at a time that both know.",
   "evidence": "Little direct study, so the support is weak. A simple sign tells it from avoiding. Does the topic come back, with content?",
   "note": "One article speaks of an obstacle in the male brain. That is not supported. Strong arousal makes words hard for anyone.",
   "ask": "Do you need time to think about this? When would you like to talk?",
   "labels": {
    "tag": "I needed time to think",
    "big_talk_either_sign": "There was a big talk or an argument that day",
    "asked_about_feelings": "Feelings were asked about",
    "comes_back_with_words": "Later the same topic came back, in words",
    "warm_return": "The return was warmer than usual"
   }
  },
  "r16": {
   "name": "Not supported: one real reason",
   "text": "One article says that a single cause is behind it, namely rules of society and ways of talking. That does not hold. Studies find many causes, and often several at once.",
   "evidence": "Stress, pressure, hurt, doubt and more each have support of their own. Personality explains little beyond the two people's own story.",
   "note": "The title promises one answer. A short list with open questions is closer to the truth."
  },
  "ready": {
   "name": "Other goals first",
   "text": "Worries about money, work or unfinished goals can make somebody put the relationship on hold. It goes slowly, over weeks.",
   "reaches": "If distance follows worries about money or work, ask for the plan and its dates. You may say how long waiting is all right for you.",
   "steps_back": "You may want to sort out your life first. Tell the other what the plan is, and by when. A plan on paper weighs less than a vague later.",
   "good_for": "A plan on paper. A budget together. Small steps that can be seen.",
   "evidence": "Moderate for putting off marriage. About three in four people who live together name a money matter. For single days of distance the support is weak.",
   "note": "One article thinks of men who feel unprepared. It can be either of you. In newer studies what counts is what the couple has together, not one person's pay.",
   "ask": "Is there something you want to reach first? What is the plan, and until when?",
   "labels": {
    "tag": "I want to sort out work, money or goals first",
    "money_or_work_worry": "Worry about money or work over the week",
    "slow_not_daily": "It came and went slowly, over weeks",
    "talk_about_future": "There was talk about the future",
    "heavy_day": "Stress from outside was high that day",
    "not_enough": "A feeling of being not good enough",
    "says_after_that": "A later time was named, such as after the exam"
   }
  },
  "rej": {
   "name": "Fear of being rejected or judged",
   "text": "After feeling cold, criticised or compared, stepping back can protect from more hurt. It can happen without any argument, and also in a good relationship.",
   "reaches": "Your notes cannot show what the other person felt. If stepping back often follows a short or critical reply, a clear word of warmth is worth trying.",
   "steps_back": "Perhaps something felt like a rejection, even a small thing. Then distance feels safer than asking. It may help to check what was meant.",
   "good_for": "Clear words of warmth. Naming a real thing that the other did well. For yourself, five minutes of writing about what matters to you.",
   "evidence": "The findings disagree. Experiments and diaries support it. A study of 298 new parents did not find that people who fear rejection react more strongly or for longer.",
   "note": "The articles speak of a fear that men have. Studies find this fear in people of any gender.",
   "ask": "Did something I said or did feel like a rejection to you?",
   "labels": {
    "tag": "I felt rejected, criticised or judged",
    "after_criticism": "A feeling of being criticised or turned away, that day or the day before",
    "after_opening_badly_met": "Something personal was shared, and the answer felt bad",
    "argument_too": "There was an argument that day",
    "not_understood_before": "The feeling of being understood was low before"
   }
  },
  "social": {
   "name": "Friends, family or other couples",
   "text": "What friends and family say or live can raise doubts. So can news of a break-up among people one knows.",
   "reaches": "If distance follows time with others, ask what was said. It may not be about you at all.",
   "steps_back": "What others say may stay with you. It can help to sort which part is theirs and which is yours.",
   "good_for": "Time with couples who do well. An agreement on what stays between the two of you.",
   "evidence": "Strong for views of friends and family. For the effect of seen divorces the findings disagree.",
   "note": "One article says that seen divorces can make men shy. The study found that for women, not for men, and other work found no link. So it is better to ask.",
   "ask": "Has somebody said something about us that stays with you?",
   "labels": {
    "tag": "It had to do with friends or family",
    "after_friends_or_family": "It came after time with friends or family",
    "news_of_break_up": "There was a reminder, such as news of a break-up",
    "talk_about_future": "There was talk about the future",
    "fine_when_alone_together": "Time for two was fine before"
   }
  },
  "stress": {
   "name": "Stress from outside",
   "text": "Work, money, family or plain tiredness can use up all strength. Then many people need time alone to recover. It often passes by the next day.",
   "reaches": "If stepping back falls on hard days and is gone the next day, it may have little to do with you. You can ask what the day was like.",
   "steps_back": "You may simply be worn out. Time alone is a good way to recover. A short word about when you will be back spares the other a lot of worry.",
   "good_for": "An announced time alone of 20 to 60 minutes. Then ten minutes in which you both face the stress together.",
   "evidence": "Well supported. After hard workdays people withdraw at home, in several diary studies. Couples who face stress together are more content, in studies with 17,856 people.",
   "note": "The articles speak of stress in men. Load makes people of any gender step back.",
   "ask": "Was it a hard day? Would some time alone help first?",
   "labels": {
    "tag": "I was worn out by other things",
    "heavy_day": "Stress from outside was high that day",
    "day_after_heavy": "Stress was high the day before",
    "gone_next_day": "It was gone by the next day",
    "workdays_only": "It came on workdays, not at weekends",
    "no_shame": "There was no feeling of being not good enough"
   }
  },
  "unclear": {
   "name": "Not clear yet",
   "text": "The record does not tell the reasons apart yet. That is common. More days and a few honest answers help most.",
   "reaches": "It is all right not to know. Asking the other person tells more than any list.",
   "steps_back": "Choose this if you do not know. A later answer is as welcome.",
   "evidence": "From diaries alone, the right reason is on top in about four of ten cases after 28 days. Six short answers by the one who stepped back raise that to about seven or eight of ten.",
   "ask": "Do you know yourself what it was about? It is fine if not.",
   "labels": {
    "tag": "I do not know"
   }
  },
  "vuln": {
   "name": "Fear of opening up",
   "text": "Showing deep feelings can feel risky. After a moment of openness, some people need distance for a day or two. It can happen in a good and calm relationship.",
   "reaches": "Your notes cannot show what is going on in the other person. If stepping back often follows open talks, this is one thing you can ask about.",
   "steps_back": "Perhaps you said or showed something that was close to you. Then distance can feel safe for a while. That is a common reaction, not a fault.",
   "good_for": "Calm thanks, and no further questions for a day. Later openness is easier after it went well once.",
   "evidence": "People who find closeness hard report less support and less joy in their relationship, in 73 studies. That the distance comes on the next day is plausible, but hardly tested.",
   "note": "The articles describe this as a male fear. In studies, the gap between women and men is small, and both know it well.",
   "ask": "After we talk about something close to you, do you need some quiet time?",
   "labels": {
    "tag": "I had opened up, and it felt risky",
    "after_opening_up": "The day before, something personal was shared",
    "after_close_days": "The days before were closer than usual",
    "shame_after": "A feeling of shame or of not being good enough",
    "quick_return": "Closeness came back within a few days"
   }
  }
 },
 "responses": {
  "a1": {
   "name": "Give room on purpose",
   "text": "Room works best when it is short, agreed and has an end. Both know how long it is and when you meet again.",
   "reaches": "Offer room with an end. For example, take this evening for yourself, and let us have breakfast together. Then do something of your own.",
   "good_for": "Hard days, tiredness, time to think.",
   "not_when": "When you are afraid, when silence is used to make you give in, when somebody is in danger or needs care, or when only one of you carries everything.",
   "evidence": "After heavy workdays, quiet time is recovery, and it is easier with a kind partner. For short room with a return the support is moderate. For open-ended waiting it is weak.",
   "note": "The articles advise to give time and space without an end. A time and a return make it fair to both.",
   "steps": [
    "Name a length such as this evening.",
    "Name when you talk or meet again.",
    "Do something that is good for you.",
    "Afterwards, start with a hello and not with a question."
   ]
  },
  "a2": {
   "name": "Ask once, then turn to your own plans",
   "text": "Repeated asking often brings more distance. One clear wish is easier to answer than many small ones.",
   "reaches": "Say once what you wish for and by when. Then stop asking for some days and follow your own plans.",
   "good_for": "Times when asking and stepping back drive each other.",
   "not_when": "When you are afraid, when somebody is in danger or needs care, or when you have carried everything for a long time.",
   "evidence": "In three diary studies, negative pressure was followed by hiding and resistance, on the same day and the next.",
   "note": "One article says not to pursue at all. Giving up your wish is not needed. A clear wish, said once, is fine.",
   "steps": [
    "Write down the one thing you want to know.",
    "Say it once in one sentence.",
    "Name a day by which you would like an answer.",
    "Plan two things for yourself until then."
   ]
  },
  "a3": {
   "name": "Look at it like a friend of you both",
   "text": "Write for seven minutes about the last hard moment, as somebody who wishes both of you well would see it.",
   "reaches": "Write how a kind outsider would see the last distance. What else could it have meant? What would this person advise you?",
   "steps_back": "Write how a kind outsider would see your last stepping back. What did each of you need? What would this person advise you?",
   "good_for": "After arguments, and when you take distance as a rejection.",
   "not_when": "When you are afraid or hurt by what the other does. What you see is real and does not need another meaning.",
   "evidence": "In a study of 120 couples over two years, three such writings a year stopped the slow fall in how good the relationship felt.",
   "note": "Three articles say not to take distance as rejection. It may not be one. Nobody should tell you that you imagine it.",
   "steps": [
    "Set a timer for seven minutes.",
    "Write what happened as a kind outsider would tell it.",
    "Write what could make this view hard in a heated moment.",
    "Write what would help you to take it next time.",
    "Do it three times in a year, some months apart. That is what was studied."
   ]
  },
  "a4": {
   "name": "Patience with a date",
   "text": "Patience helps when it has an end that you chose yourself. Without an end, it can hide a serious problem.",
   "reaches": "Choose how long waiting is all right for you, and write the date down. Until then, be kind. On that day, look at it again.",
   "good_for": "Small matters, and things that change slowly, such as a new job.",
   "not_when": "When you are afraid, when the problem is serious, or when your own limit has passed.",
   "evidence": "Studies disagree. Forgiving and hoping do good when problems are small, and harm when they are serious and go on.",
   "note": "Three articles ask for patience without a limit, mostly from women. Patience is fair only with a date, for anybody.",
   "steps": [
    "Write what you are waiting for.",
    "Write until when waiting is all right for you.",
    "Tell the other the date if that is safe.",
    "Look at it again on that day."
   ]
  },
  "a5": {
   "name": "Ask instead of guessing",
   "text": "Guessing goes wrong most when we feel unsure. One open question tells more.",
   "reaches": "Ask one open question at a calm time. Listen to the answer. Leave it at that for today.",
   "steps_back": "Say one true sentence about what you need today. You may also say that you do not know yet.",
   "good_for": "When you find yourself guessing.",
   "not_when": "In the middle of an argument, when you are afraid, or when asking is likely to be punished.",
   "evidence": "Unsure people read messages in a darker way. Being open helps when the answer is warm.",
   "note": "The articles say that open talk is the key. It is one way among several. Writing or doing things together can come first.",
   "steps": [
    "Choose a calm time.",
    "Ask one question that needs more than yes or no.",
    "Listen without answering back.",
    "Say thanks and change the topic."
   ]
  },
  "a6": {
   "name": "One fact, one feeling, one wish",
   "text": "Speak about what you saw, what you felt and what you would like. Add something that you value in the other person.",
   "reaches": "For example, \"we spoke little this week. I felt alone. I would like an hour with you on Sunday. I like our walks.\"",
   "steps_back": "For example, \"today was full. I feel empty. I would like an hour alone, and then dinner with you. I like that you wait.\"",
   "good_for": "Talks in which one of you tends to pull back or get angry.",
   "not_when": "In the middle of an argument, or when you are afraid. When the matter is serious and can be changed, being direct works better.",
   "evidence": "In filmed talks of 180 couples, words that respected the other's freedom lowered anger and pulling back within minutes.",
   "note": "One article asks for calm and clear words. Both count. Very soft words can hide what you need.",
   "steps": [
    "Say one thing that you saw.",
    "Say one feeling.",
    "Say one wish.",
    "Stop and let the other answer."
   ]
  },
  "a7": {
   "name": "Raise it without blame",
   "text": "Raise one topic and say how it is for you. Leave out always, never and old stories.",
   "reaches": "Choose the one topic that matters most now. Start with how it is for you. Keep the other topics for another day.",
   "steps_back": "If something bothers you, say it early and small. Silence lets it grow. One topic is enough.",
   "good_for": "Arguments that run into many topics at once.",
   "not_when": "In the middle of a loud argument, or when you are afraid. Serious matters may need clear words more than soft ones.",
   "evidence": "Studies disagree. A soft start goes with calmer talks. For serious matters that can change, direct words bring more change.",
   "note": "One article advises to avoid all blame. That is good for tone. It should not keep you from naming a serious matter.",
   "steps": [
    "Write the one topic.",
    "Start with I and a feeling.",
    "Name what you would like instead.",
    "Agree on a pause word, with a time to go on."
   ]
  },
  "a8": {
   "name": "Listen first",
   "text": "Let the other person finish. Say back what you heard. Ask if you got it right. Give no advice yet.",
   "reaches": "For ten minutes, only listen and say back. You do not have to agree. If it is too much for you, ask for a break.",
   "steps_back": "For ten minutes, only listen and say back. You do not have to solve it. If it is too much, ask for a break with a time.",
   "good_for": "When one of you does not feel understood.",
   "not_when": "When what you say is used against you, or when you are insulted. You do not have to listen to that.",
   "evidence": "Feeling understood and cared for is at the heart of closeness in many studies. That practice can teach it is moderately supported.",
   "steps": [
    "One speaks and one listens.",
    "The listener says back what was said.",
    "The speaker says what was missing.",
    "Swap after five minutes."
   ]
  },
  "a9": {
   "name": "Thank openness and leave it there",
   "text": "When somebody shares something personal, a calm thank you is enough. Questions can wait a day.",
   "reaches": "When the other person opens up, say thanks within the day. Ask nothing more for 24 hours. Let the other one choose when to go on.",
   "steps_back": "When the other listens well, say that it helped. It makes the next time easier for both.",
   "good_for": "The day after an open talk.",
   "not_when": "When you are neglected or treated badly. Thanks are not owed then.",
   "evidence": "Plans to say thanks raised the time that 125 couples spent together. Practised thanks have modest effects, and only where the partner is felt to be caring.",
   "note": "One article gives this task to women. It is for whoever hears something personal.",
   "steps": [
    "Say thanks and name what was shared.",
    "Do not add a question.",
    "Do not use it later in an argument.",
    "Make a plan, when you open up, I will say thanks."
   ]
  },
  "a10": {
   "name": "Agree on what keeps a talk safe",
   "text": "Two or three simple rules make it easier to speak, such as no laughing at it and no using it later.",
   "reaches": "Ask which reaction makes it hard to speak. Choose two rules for both of you. Check after a week if they held.",
   "steps_back": "Say which reaction makes it hard for you to speak. Choose two rules for both of you. Check after a week if they held.",
   "good_for": "When openness went badly before.",
   "not_when": "When one of you is afraid of the other. Rules do not make fear safe.",
   "evidence": "Moderate to strong. Feeling cared for matters in most studies of closeness. A yearly check for couples raised intimacy over two years.",
   "note": "One article asks women to create the safety. It takes both.",
   "steps": [
    "Each names one reaction that hurts.",
    "Choose two rules that hold for both.",
    "Write them down.",
    "After a week, ask if it stayed safe."
   ]
  },
  "a11": {
   "name": "Keep your own life",
   "text": "Friends, interests and rest keep you steady, whatever the other person does.",
   "reaches": "Plan two things this week that have nothing to do with the relationship. They are for you and not a tactic.",
   "steps_back": "Plan own time before you are empty, and keep up with friends too. Then less has to be taken from the time for two.",
   "good_for": "Waiting, worry, and times when everything turns around the other person.",
   "not_when": "There is no wrong time. In danger, get help first.",
   "evidence": "In a programme for one partner alone, people felt better themselves. The relationship itself did not change.",
   "steps": [
    "Name one friend to meet.",
    "Name one thing that gives you strength.",
    "Put both in your week.",
    "Tell the other about it in a friendly way if that is safe."
   ]
  },
  "a12": {
   "name": "Calm down before you answer",
   "text": "Strong feelings make words hard for anyone. A few slow minutes help before you write or speak.",
   "reaches": "Before you send a message, breathe slowly for three minutes. Then read your words again.",
   "steps_back": "Before you walk out or go quiet, breathe slowly for three minutes. Then say when you will be back.",
   "good_for": "Moments in which the heart beats fast.",
   "not_when": "There is no wrong time. If you are in danger, leave first.",
   "evidence": "Seeing a conflict from outside has good support. Slow breathing is a rule of thumb here.",
   "steps": [
    "Put both feet on the floor.",
    "Breathe out longer than in for three minutes.",
    "Name the feeling to yourself.",
    "Then decide what to say."
   ]
  },
  "a13": {
   "name": "Face the stress together",
   "text": "Twenty minutes alone, then ten minutes together against the stress. The stress is the opponent, not one of you.",
   "reaches": "Offer twenty quiet minutes first. Then ask what was the hardest part of the day. Do not solve it at once.",
   "steps_back": "Say that the day was hard and take twenty minutes. Then tell one thing that was hard. You may ask for help or just for an ear.",
   "good_for": "Stressful days from work, family or money.",
   "not_when": "When one of you is too tired to speak, in an argument, or when you are afraid.",
   "evidence": "Strong. Couples who cope with stress together are more content, in studies with 17,856 people. It shows a link, not the cause.",
   "steps": [
    "Twenty minutes alone without talk.",
    "Ten minutes in which each names the hardest part.",
    "Ask if help or just an ear is wanted.",
    "Close with one plan for tomorrow, however small."
   ]
  },
  "a14": {
   "name": "Agree on own time before it is needed",
   "text": "Own time that is planned feels less like a rejection. Both say how much is right for them.",
   "reaches": "Ask how much own time would be right. Say how much time for two you would like. Put both in the week.",
   "steps_back": "Say how much own time you need before you are full. Put it in the week, and put time for two in as well.",
   "good_for": "When many close days are followed by distance.",
   "not_when": "When one of you needs care or is in danger, or when own time is used to punish.",
   "evidence": "Strong. What counts is the gap between wished and real closeness, not the amount. Feeling free makes closeness do more good.",
   "steps": [
    "Each writes the own time that would be right.",
    "Each writes the time for two that would be right.",
    "Put both in the calendar.",
    "Look at it again after a week."
   ]
  },
  "a15": {
   "name": "Not supported: one of you must do the work",
   "text": "Waiting, starting the talk and making it safe are not the duty of one of you. The work belongs to both.",
   "reaches": "Your part in this episode is one clear wish, no steady pressure, and your own limits. You do not have to carry all of it.",
   "steps_back": "Your part in this episode is a word of reason, a time of return, and your own limits. You do not owe more than that at once.",
   "evidence": "At home, both partners press and step back equally often. Who raises the topic matters, not gender.",
   "note": "Two articles give women this task. This is where they are most one-sided. Roles belong to an episode and can change with the topic."
  },
  "a16": {
   "name": "Ask for room with a return",
   "text": "Say how long, a word of reason, and when you are back. Then keep that time.",
   "steps_back": "Send one message. Say how long you need, what for in a word, and when you are back. For example, \"I am worn out, I need an hour, at eight I am with you.\"",
   "good_for": "Any time you notice that you are about to go quiet.",
   "not_when": "When you are afraid of the other person. Then you owe nobody a reason or a return.",
   "evidence": "A short break lowered anger in a laboratory study with 81 couples. Breaks with a return are standard in couple programmes. The return itself has not been tested alone.",
   "note": "The articles speak of space, but not of asking for it. Asking is the part that lies with you.",
   "steps": [
    "Name the length.",
    "Name a word of reason.",
    "Name when you are back and whether messages are fine.",
    "Be back, or say in time that it will be later."
   ]
  },
  "a17": {
   "name": "Know your own limits",
   "text": "Write down in a calm hour what you need and what would be too much. Then you do not have to decide in a hard moment.",
   "reaches": "Write one line such as, three months without a word about the future would be too long. Add a date to look at it again.",
   "steps_back": "Write one line about what you can give at the moment and what you cannot. Add a date to look at it again.",
   "good_for": "When you notice that you forget your own needs.",
   "not_when": "There is no wrong time. Keep it where only you can read it.",
   "evidence": "Moderate. People whose own needs are met are more content and handle conflict better.",
   "steps": [
    "Write what you need most.",
    "Write what would be too much.",
    "Add a date.",
    "Keep it private."
   ]
  },
  "a18": {
   "name": "Ask directly for one change",
   "text": "When a matter is serious and can be changed, clear words work better than hints.",
   "reaches": "Name one behaviour, the change you ask for, and by when. Leave out blame, and do not play it down.",
   "steps_back": "Name one thing that would make it easier for you to stay close, and by when. Do not play it down.",
   "good_for": "Serious matters that can be changed, such as unfair work at home or no word for weeks.",
   "not_when": "In the middle of an argument, or when you are afraid. For small matters soft words are enough.",
   "evidence": "Direct words bring more change when the problem is serious and the other can change it. With a defensive partner they can also hurt.",
   "note": "The articles ask for calm and patience throughout. Sometimes a clear request is the kinder way.",
   "steps": [
    "Choose one behaviour.",
    "Say what you ask for and by when.",
    "Say what it would mean to you.",
    "Ask what makes it hard."
   ]
  },
  "a19": {
   "name": "Come back and repair",
   "text": "A small step after distance counts. A hello, a touch if it is welcome, or one honest sentence.",
   "reaches": "When the other person comes back, greet first. Keep the questions for a calm moment. Say one thing that you regret if there is one.",
   "steps_back": "When you are back, say so. Say one sentence about what it was, and take up the topic that was left open.",
   "good_for": "After an argument or a few distant days.",
   "not_when": "When coming back only means giving in, or when you are afraid.",
   "evidence": "In 226 couples, active repair and a new point of view made recovery faster. Avoiding slowed it down.",
   "steps": [
    "Make the first small sign.",
    "Name your own part in one sentence.",
    "Ask what would help now.",
    "Plan a calm time for the rest."
   ]
  },
  "a20": {
   "name": "Put the plan on paper",
   "text": "Money, work and big goals weigh less when they are written down with dates.",
   "reaches": "Ask to write the plan together. Say how long waiting is all right for you. Add one small thing you can have already.",
   "steps_back": "Write what you want to reach first, by when, and what can start already. Show it to the other person.",
   "good_for": "When the word later comes up often.",
   "not_when": "In an argument, when you are afraid, or when money is used to control.",
   "evidence": "Money worries often go with putting off marriage. That a written plan helps is weakly supported.",
   "steps": [
    "Write the goal.",
    "Write the next two steps with dates.",
    "Write what can start already.",
    "Look at it again in three weeks."
   ]
  },
  "a21": {
   "name": "Have a check-up",
   "text": "Low mood, poor sleep or no joy for two weeks or more have many causes. A doctor can look at them.",
   "reaches": "If it is you who has felt low for two weeks, talk to a doctor. It is about your health, not about the relationship.",
   "steps_back": "If most things have lost their joy for two weeks, talk to a doctor. It is about your health, not about the relationship.",
   "good_for": "Low mood, tiredness, pain, trouble with sleep or desire.",
   "not_when": "There is no wrong time. If you think of ending your life, call for help now.",
   "evidence": "Low mood goes with stepping back from others, and treatment often helps. A doctor decides what it is.",
   "note": "The articles leave this out.",
   "steps": [
    "Call your doctor this week.",
    "Note how you have slept and felt.",
    "Say it plainly at the visit.",
    "Tell one person you trust."
   ]
  },
  "a22": {
   "name": "Make days easy to foresee",
   "text": "Small promises that are kept build trust again. Say what you do, and do what you said.",
   "reaches": "Make one small promise a day that you can keep. Say early if plans change. Do not test the other person.",
   "steps_back": "Make one small promise a day that you can keep, such as when you call. Say early if plans change.",
   "good_for": "When trust was hurt, now or long ago.",
   "not_when": "When you are afraid. Trust is not your task then.",
   "evidence": "Weak as a step of its own. Feeling cared for is well supported, and hurt people often share less.",
   "steps": [
    "Choose one small promise a day.",
    "Keep it.",
    "If you cannot, say so before the time.",
    "After two weeks, ask what has changed."
   ]
  },
  "a23": {
   "name": "Sort out the voices of others",
   "text": "Friends and family may help or press. Agree on what stays between the two of you, and meet couples who do well.",
   "reaches": "Ask whose voice it is, without speaking badly of it. Agree on what you both keep private.",
   "steps_back": "Ask yourself which part is yours and which was said by others. Tell the other person your part.",
   "good_for": "When distance follows time with friends or family.",
   "not_when": "When you are cut off from your own people. Keep them close then.",
   "evidence": "What friends and family think goes with how couples do, in many studies. Steps against it are hardly tested.",
   "steps": [
    "Name what was said.",
    "Sort what is yours.",
    "Agree on what stays private.",
    "Plan an evening with a couple you both like."
   ]
  },
  "a24": {
   "name": "Ask the plain question",
   "text": "Some doubts end only with a plain question and time to answer it.",
   "reaches": "Ask at a calm time. Do you want this with me? You can take until Sunday to answer. Then wait until that day.",
   "steps_back": "Say where you stand as far as you know it. Even \"I do not know yet, I will tell you on Sunday\" is an answer.",
   "good_for": "Weeks of distance without a cause that you can find.",
   "not_when": "In an argument, in a crisis, or when you are afraid.",
   "evidence": "People who are unsure avoid this talk most, and direct words settle doubt. The step itself is little tested.",
   "note": "The articles say that distance is not a lack of interest. It can be, and you may ask.",
   "steps": [
    "Choose a calm time.",
    "Ask in one sentence.",
    "Name a day for the answer.",
    "Plan something good for yourself after it."
   ]
  },
  "a25": {
   "name": "Talk side by side",
   "text": "Walking, driving or cooking makes it easier to talk than sitting face to face. A list of feeling words helps too.",
   "reaches": "Suggest a walk. Say something about yourself first. Leave silence. Offer a list of words if that is welcome.",
   "steps_back": "Suggest something to do together. Choose one word from a list for how the week was. One word is enough.",
   "good_for": "When words for feelings are hard to find.",
   "not_when": "When you are afraid, or when one of you does not want to talk now.",
   "evidence": "Weak. That people learn to hide feelings is well shown. That talking side by side helps is a rule of thumb.",
   "note": "Most articles think of talk first. Doing and writing are ways too.",
   "steps": [
    "Choose something to do together.",
    "Each picks one feeling word.",
    "Say where it came from in a sentence.",
    "Go on with what you do."
   ]
  },
  "a26": {
   "name": "Name a time for your answer",
   "text": "You do not have to answer at once. A fixed time for the answer takes the pressure away, and writing is fine.",
   "steps_back": "Say, \"I need to think, you get an answer by tomorrow evening.\" Then answer by that time, in writing if you like.",
   "good_for": "Big questions, and when you feel pushed.",
   "not_when": "When you are afraid of what follows. Then you owe nobody an answer.",
   "evidence": "Weak as a step of its own. Pressure makes people hide, and short breaks make talks calmer.",
   "steps": [
    "Say that you heard the question.",
    "Name a day and an hour.",
    "Write down your thoughts.",
    "Answer by then or say how far you are."
   ]
  },
  "a27": {
   "name": "Nothing is needed now",
   "text": "Not every quiet day needs an answer. Nothing stands out in the record. Leave it, and look again in two weeks.",
   "reaches": "Nothing stands out in what you noted. Enjoy your own plans. Look again in two weeks.",
   "steps_back": "Nothing stands out in what you noted. You may just have needed some quiet. Look again in two weeks.",
   "good_for": "Ordinary ups and downs.",
   "not_when": "When you feel that something is wrong. Your feeling counts more than a record.",
   "evidence": "Closeness goes up and down in all couples. Records over two weeks show the usual level quite well.",
   "steps": [
    "Close Ebb.",
    "Do something that you like.",
    "Look again in two weeks."
   ]
  },
  "a28": {
   "name": "Not supported: games with distance",
   "text": "Hints, silence in return, waiting without end, making somebody jealous or planned no contact are often advised. Nothing speaks for them.",
   "reaches": "Do not answer distance with a game. Say what you wish, once, and then look after yourself.",
   "steps_back": "Do not use distance to win. If you need room, say so and come back.",
   "evidence": "No study supports them. Studies on pressure and on unclear words speak against them."
  },
  "a29": {
   "name": "A pause of twenty minutes",
   "text": "In a heated moment either of you may call a pause. After twenty minutes you both come back to the topic.",
   "reaches": "Say pause when your heart races, or let it be when the other says it. Do not follow. Be there after twenty minutes.",
   "steps_back": "Say pause, and say when you are back. Do something calm. Come back, even if it is only to name another time.",
   "good_for": "Arguments that get loud or go in circles.",
   "not_when": "When pauses are used to punish, or when you are afraid.",
   "evidence": "Weak as it stands. Breaks of seconds lowered anger in a laboratory. Twenty minutes is a rule of thumb, since a fast heart needs time.",
   "steps": [
    "Agree on the word in a calm hour.",
    "Stop at once when it is said.",
    "Do something calm for twenty minutes.",
    "Come back to the same topic."
   ]
  }
 },
 "building": {
  "b1": {
   "name": "Two needs check",
   "text": "Once a week each says two things, how much closeness and how much room would be right.",
   "reaches": "Ask for both needs, and say both of yours. Wishing for closeness does not make you the only one who may wish.",
   "steps_back": "Say both needs. How much room, and which kind of closeness is welcome. Saying only the first can sound like no.",
   "good_for": "Calm weeks, as a habit.",
   "not_when": "When you are afraid, or in an argument.",
   "evidence": "Strong. Both closeness and freedom matter, and each makes the other do more good.",
   "steps": [
    "Each says how much closeness would be right this week.",
    "Each says how much room would be right.",
    "Find one evening for each need.",
    "Look at it again next week."
   ]
  },
  "b2": {
   "name": "Listen or solve",
   "text": "Before you answer, ask what is wanted. An ear, or help with a solution.",
   "reaches": "Ask, do you want me to listen or to help? Then do only that.",
   "steps_back": "Say which one you want before you start. You may also say, neither, I just need quiet.",
   "good_for": "When advice is felt as criticism.",
   "not_when": "When what you say is used against you.",
   "evidence": "Moderate. Feeling understood brings closeness. Help with a solution is welcome at times, so ask first.",
   "note": "One article says to confirm feelings and not to fix. Fixing can be wanted too.",
   "steps": [
    "Ask which one is wanted.",
    "Listen for five minutes.",
    "Say back what you heard.",
    "Offer help only if it was asked for."
   ]
  },
  "b3": {
   "name": "Notice small openness",
   "text": "A small personal word is a beginning. Mark it for yourself, and thank for it within a day.",
   "reaches": "Notice one small open moment this week, and say thanks for it. Do not ask for more.",
   "steps_back": "Notice one small open moment of your own, and how it went. Small is enough.",
   "good_for": "When big talks are too much.",
   "not_when": "When you are neglected or treated badly.",
   "evidence": "Moderate. Warm answers to good news go with staying together, in a study of 79 couples. Training people in it changed little.",
   "steps": [
    "Watch for one small open moment.",
    "Say thanks within a day.",
    "Note it in Ebb.",
    "After a month, read the list."
   ]
  },
  "b4": {
   "name": "Share good news",
   "text": "Once a day, one of you tells something good. The other asks about it and is glad too.",
   "reaches": "Ask for one good thing of the day. Show that you are glad. Leave the problems for another time.",
   "steps_back": "Tell one good thing of the day. It counts as closeness and needs no deep talk.",
   "good_for": "Days on which talk is only about plans and problems.",
   "not_when": "When good news is used against you.",
   "evidence": "Observed effects are clear in several studies. Training in it had little effect.",
   "steps": [
    "Tell one good thing.",
    "The other asks one question about it.",
    "Say what you like about it.",
    "Then it may end."
   ]
  },
  "b5": {
   "name": "Do something new together",
   "text": "About ninety minutes a week of something that is new or exciting for both of you.",
   "reaches": "Suggest two things and let the other choose. Talking about the two of you is not part of it.",
   "steps_back": "Choose one of two things. Doing something together is closeness as well.",
   "good_for": "When days are all the same.",
   "not_when": "When one of you has just asked for room or is worn out.",
   "evidence": "In a study with 101 couples, four weeks of it raised joy in the relationship compared with waiting.",
   "note": "Two articles praise shared goals. Keep your own goals beside them.",
   "steps": [
    "Each writes three ideas.",
    "Choose one that is new for both.",
    "Fix a day.",
    "Afterwards, each says the best moment."
   ]
  },
  "b6": {
   "name": "Keep friends and interests",
   "text": "Support the other's friends and interests, and keep your own.",
   "reaches": "Ask about the other's friends with interest. Meet your own friends this week.",
   "steps_back": "Time with friends is fine. Say when you are back, and tell one thing from it.",
   "good_for": "When the relationship is the only thing in the week.",
   "not_when": "There is no wrong time. If you are kept from seeing people, read the page on feeling safe.",
   "evidence": "Moderate. Support by friends and family goes with staying together.",
   "steps": [
    "Each names a friend to meet.",
    "Plan it.",
    "Wish each other a good time.",
    "Tell one thing from it."
   ]
  },
  "b7": {
   "name": "Talk about the past in small steps",
   "text": "What hurt earlier may be told in small steps. The one whose story it is leads and may stop at any time.",
   "steps_back": "Tell only as much as feels safe. Say stop when it is too much. For deep wounds a therapist is the better start.",
   "good_for": "When an old hurt keeps coming back.",
   "not_when": "When you are afraid, after a fresh shock, or when the past floods you. Get professional help then.",
   "evidence": "Weak as self-help. Lasting signs of trauma strain relationships. Going slowly is a matter of care.",
   "note": "One article advises to talk openly about the past. That can flood people. Small steps and a stop word are safer.",
   "steps": [
    "Agree on a stop word.",
    "Tell one small part.",
    "The other only listens.",
    "End with something calm."
   ]
  },
  "b8": {
   "name": "The future in small doses",
   "text": "Fifteen minutes, one question about the future, and no decision today.",
   "reaches": "Let the one who steps back choose the question and the order. Say your own hope in one sentence. Stop after fifteen minutes.",
   "steps_back": "Choose one question that you can bear today. Say your hope and your worry. Name a date for the next one.",
   "good_for": "When talk about the future brings distance.",
   "not_when": "In an argument, when worn out, or when you are afraid.",
   "evidence": "Moderate. Talk about the future clears up doubt. Those who doubt most avoid it most.",
   "steps": [
    "Choose one small question.",
    "Each says one hope and one worry.",
    "Decide nothing.",
    "Name a date for the next question."
   ]
  },
  "b9": {
   "name": "Look at your own earlier patterns",
   "text": "Think back to earlier relationships. What did you do when things got close or hard? This note is only for you.",
   "reaches": "Write what you used to do when somebody pulled back. What helped, and what made it worse?",
   "steps_back": "Write what you used to do when things got close. What made it easier to stay?",
   "good_for": "When you think that this has happened before.",
   "not_when": "After a fresh shock, or when memories flood you.",
   "evidence": "Weak. Thinking about patterns makes sense to many people, but it is hardly tested.",
   "steps": [
    "Choose two earlier times.",
    "Write what happened before the distance.",
    "Write what you did.",
    "Underline what you want to do in another way."
   ]
  },
  "b10": {
   "name": "Guess, then compare",
   "text": "Each writes how the other's week was and how one's own was. Then compare. Wrong guesses are the useful ones.",
   "reaches": "Guess three things about the other's week. Then let them tell you. Be curious about what you got wrong.",
   "steps_back": "Guess three things about the other's week. Then tell how yours was, as far as you like.",
   "good_for": "When you think that you know what the other feels.",
   "not_when": "When you are afraid, or when answers are held against you.",
   "evidence": "Moderate. People who are unsure guess in a darker way, and people who go quiet often feel more than they show.",
   "steps": [
    "Each writes three guesses.",
    "Each writes the own answers.",
    "Show them at the same time.",
    "Talk about one surprise."
   ]
  },
  "b11": {
   "name": "Do a couple programme",
   "text": "Guided online programmes take about eight hours over some weeks. They help many couples.",
   "reaches": "Look for a tested programme and ask if you both want it. One of you alone cannot do it for two.",
   "steps_back": "A programme has a clear end and small steps. That can be easier than open talks.",
   "good_for": "The same argument again and again, when both want a change.",
   "not_when": "When one of you is afraid or controlled.",
   "evidence": "Strong. Two programmes had medium effects with 740 and more couples. Break-ups did not become fewer.",
   "note": "One article says to work on talking skills. A tested programme does that best.",
   "steps": [
    "Read about one programme together.",
    "Choose a fixed hour each week.",
    "Do the first part.",
    "Decide after two weeks if you go on."
   ]
  },
  "b12": {
   "name": "What I did, what I noticed",
   "text": "Once a week each says one thing that they did for the two of you and one thing that the other did.",
   "reaches": "Name what you noticed, also if it was small or practical.",
   "steps_back": "Name what you did. Quiet things count, such as fixing something or coming home early.",
   "good_for": "When effort is not seen.",
   "not_when": "When effort has been on one side for a long time. Then look at the whole.",
   "evidence": "Strong for the idea. Seeing that the other is committed is the best known sign of a good relationship.",
   "steps": [
    "Each says one thing that they did.",
    "Each says one thing that they noticed.",
    "Say thanks.",
    "Do not keep accounts."
   ]
  },
  "b13": {
   "name": "Stay yourself as a pair",
   "text": "Keep opinions, tasks and time that are only yours. A pair is made of two.",
   "reaches": "Choose one thing this week because you like it and not because of the other.",
   "steps_back": "Choose one thing that is yours and protect it. Then closeness takes less away.",
   "good_for": "When you feel that you are getting lost.",
   "not_when": "There is no wrong time.",
   "evidence": "Moderate. Feeling free within a relationship makes closeness do more good.",
   "steps": [
    "Name one thing that is only yours.",
    "Give it a time.",
    "Tell the other about it.",
    "Ask for theirs."
   ]
  },
  "b14": {
   "name": "Your own record of safe moments",
   "text": "Closeness becomes easier after it has gone well. Ebb can show you the times when you opened up and it was fine.",
   "steps_back": "Look at the days on which you opened up. How did you feel two days later? Your own record is the best teacher.",
   "good_for": "When opening up feels like a danger.",
   "not_when": "When you were punished for being open, or after a fresh shock.",
   "evidence": "In three studies, repeated good moments made people less wary of closeness.",
   "note": "One article says that closeness is a chance and not a threat. It can feel like a threat, and good moments change that slowly.",
   "steps": [
    "Note the next small open moment.",
    "Note how the answer was.",
    "Look back after a month.",
    "Choose the next small step yourself."
   ]
  },
  "b15": {
   "name": "Small daily contact",
   "text": "A touch if welcome, a minute of eye contact, an old memory or a kind word. Five minutes are enough.",
   "reaches": "Offer one small contact a day. Take a no as a no for today.",
   "steps_back": "Choose the kind of contact that is easy for you, such as a message or a hand. Small counts.",
   "good_for": "Days without closeness, when both want it.",
   "not_when": "When one of you has asked for room, or in an argument.",
   "evidence": "Four small tasks by phone raised closeness on the same day. The effect was gone the next day.",
   "note": "The articles leave this out.",
   "steps": [
    "Choose one of four small contacts.",
    "Ask if it is welcome.",
    "Do it for five minutes.",
    "Note closeness in the evening."
   ]
  },
  "b16": {
   "name": "Write what matters to you",
   "text": "Five minutes of writing about a value that matters to you, before a hard moment.",
   "reaches": "Choose a value such as humour or loyalty. Write when it was important to you. Then go into the talk.",
   "steps_back": "Choose a value such as humour or loyalty. Write when it was important to you. Then closeness feels less risky.",
   "good_for": "Before hard talks, and when you feel small or rejected.",
   "not_when": "There is no wrong time. In danger, get help first.",
   "evidence": "One experiment found that it took away distancing in people with low self-esteem. That is little.",
   "steps": [
    "Choose one value.",
    "Write for five minutes why it matters.",
    "Read it once.",
    "Then go on with your day."
   ]
  },
  "b17": {
   "name": "A check-up for two",
   "text": "Twice a year, look at your relationship together for an hour, what is good and what worries you, before it hurts.",
   "reaches": "Bring one thing that is good and one worry. The good one comes first.",
   "steps_back": "Bring one thing that is good and one worry. An hour with an end is easier than many talks.",
   "good_for": "Calm times, as a habit.",
   "not_when": "In an argument, in a crisis, or when you are afraid.",
   "evidence": "Moderate. In a study over two years, couples with a yearly check-up by a professional felt closer than others. Doing it alone as a pair has not been tested.",
   "note": "The articles leave this out.",
   "steps": [
    "Each writes what is good.",
    "Each writes one worry.",
    "Read them to each other.",
    "Choose one thing for the next weeks."
   ]
  }
 },
 "viability": {
  "distance_without_words": {
   "name": "Distance without words",
   "text": "In eight weeks, at least four times of distance, and in at most four of ten a word or a return within three days.",
   "evidence": "A convention. There is no tested limit."
  },
  "future_deferred": {
   "name": "The future is put off",
   "text": "In twelve weeks, at least three clear questions about the future, and all put off without a date.",
   "evidence": "A convention. There is no tested limit."
  },
  "load": {
   "name": "The load is on one side",
   "text": "More than eight of ten starts, plans and repairs come from the one who reaches.",
   "evidence": "A convention. Chat counts alone are never enough for it."
  },
  "no_repair": {
   "name": "No repair",
   "text": "In eight weeks, fewer than a quarter of the times were followed by a step of repair, and a time of return was declined.",
   "evidence": "A convention. There is no tested limit."
  },
  "not_understood": {
   "name": "Below your own minimum",
   "text": "On seven of ten days you felt less understood than the minimum that you set yourself.",
   "evidence": "A convention. The minimum is yours."
  },
  "v1": {
   "name": "Distance without words or effort",
   "text": "Distance that goes on without a word and without effort is worth a look at the whole.",
   "reaches": "Note how often distance came without a word. Your own limit counts.",
   "steps_back": "A short word changes a lot. If no word is possible any more, look at why.",
   "evidence": "Moderate. Less contact and more doubt mark falling commitment."
  },
  "v2": {
   "name": "Stepping back again and again, without repair",
   "text": "It is not the distance alone. What counts is whether somebody comes back and mends it.",
   "reaches": "Note if repair happens, and who starts it.",
   "steps_back": "One step of repair after each distance is enough to start.",
   "evidence": "Moderate. In 226 couples, avoiding slowed down recovery and active repair sped it up."
  },
  "v3": {
   "name": "Always avoiding the future",
   "text": "If each talk about the future is put off without a date, there is no way to plan a life.",
   "reaches": "Ask for a date, not for a promise. Note what comes of it.",
   "steps_back": "You may not know yet. A date for the next talk is enough.",
   "evidence": "Moderate. Doubt goes with leaving out the hard topics."
  },
  "v4": {
   "name": "Not being met for a long time",
   "text": "Feeling unseen and not cared for over months wears people out.",
   "reaches": "Write down your own minimum. Then look at how many days lie below it.",
   "steps_back": "Ask what would make a day good enough for the other. Small things are often meant.",
   "evidence": "Weak for any limit. Feeling cared for is central, but no study says how much is too little."
  },
  "v5": {
   "name": "One carries the load",
   "text": "When one person starts, plans and repairs nearly everything, it gets too heavy.",
   "reaches": "Count a week of starts, plans and repairs on both sides. Quiet work counts too.",
   "steps_back": "Choose one thing to start or plan by yourself this week.",
   "evidence": "Moderate. Unequal commitment goes with more strain and more harsh arguments.",
   "note": "The article is right about this. It does not say that some care work is hard to see."
  },
  "v6": {
   "name": "Look at the whole",
   "text": "Does it still fit what you need and hope for? Ebb shows the evidence on both sides. It never says stay or leave.",
   "reaches": "Read your own lines. Look at both sides. Choose one next step with a date.",
   "steps_back": "Read your own lines. Look at both sides. Choose one next step with a date.",
   "good_for": "After eight weeks or more, when the same thing keeps coming back.",
   "not_when": "In a crisis or when you are afraid. Then safety comes first.",
   "evidence": "No study has found a limit at which one should leave. Such limits are agreements, and you can change yours.",
   "steps": [
    "Read your own lines.",
    "Look at what speaks for both sides.",
    "Choose a next step.",
    "Name a day for looking again in six to eight weeks."
   ]
  },
  "v7": {
   "name": "Not ready for something serious",
   "text": "It is possible that somebody is not able or willing to be close in the way you need. That is sad, and nobody's fault.",
   "reaches": "You do not need to know why in order to know what you need.",
   "steps_back": "If you know that you cannot give this now, saying so is fair.",
   "evidence": "Moderate. Falling commitment is the best known sign that couples part.",
   "note": "One article calls this being unavailable. Ebb does not label people. It shows what was noted."
  }
 },
 "professional": {
  "p1": {
   "name": "Couple therapy",
   "text": "Couple therapy is the best tested help. Going is a sign of care, not of failure.",
   "reaches": "Ask once if the other would go with you. Bring one page of your record if you like. You can also start alone.",
   "steps_back": "A good therapist gives both of you room and does not take sides. You may ask for that in the first hour.",
   "good_for": "Long distress when both want to try and both are safe.",
   "not_when": "When one of you is afraid or controlled. Then help alone comes first.",
   "evidence": "Strong. In 58 studies, therapy had a large effect and waiting had almost none. In everyday practice it was about half as large.",
   "note": "One article says that there is no shame in it. That is right. Ask for a registered therapist.",
   "steps": [
    "Look in a directory of registered therapists.",
    "Ask for a first talk.",
    "Say what you want to change.",
    "Judge after three or four hours."
   ]
  },
  "p2": {
   "name": "Somebody to talk to, for yourself",
   "text": "A counsellor, a doctor or a therapist for you alone. You do not need a partner or an illness for that.",
   "reaches": "Help alone changes how you feel, and what you do next. It cannot change the other person.",
   "steps_back": "Help alone is a place where you do not have to look after anybody else. For old wounds, ask for somebody who knows trauma.",
   "good_for": "When you cannot manage it by yourself, or not any more.",
   "not_when": "There is no wrong time.",
   "evidence": "In a programme for one partner, people felt clearly better. Their relationship did not change. Fewer than a third of troubled couples look for help.",
   "note": "One article says to seek help when needed. Early is easier than late.",
   "steps": [
    "Write what troubles you in three sentences.",
    "Call one place.",
    "Ask about cost and waiting time.",
    "Tell one person you trust."
   ]
  },
  "p3": {
   "name": "When help as a couple is not safe",
   "text": "If there is fear, control or violence, talking as a couple can make it worse. Help for you alone comes first.",
   "reaches": "Talk to a help line or an advice centre, alone. They listen, also if you do not want to leave.",
   "steps_back": "Talk to a help line or an advice centre, alone. Stepping back may have protected you. You owe nobody an explanation.",
   "good_for": "Fear, threats, control, blows, forced sex.",
   "not_when": "There is no wrong time.",
   "evidence": "Many couples in ordinary therapy have known violence, and only about half of therapists ask everyone. Talks as a couple fit only when it was mild, on both sides, and nobody is afraid.",
   "note": "All five articles leave this out.",
   "steps": [
    "Find a safe phone or a friend's phone.",
    "Call a help line from the list.",
    "Say only what you want to say.",
    "Make a plan with them."
   ]
  },
  "p4": {
   "name": "Help with the decision",
   "text": "Some counsellors help pairs in which one is leaning out. A few talks to decide what comes next.",
   "reaches": "Ask if the other would come to a few talks whose aim is to decide, not to repair.",
   "steps_back": "If you lean out, these talks let you say so in a safe frame. Nobody has to promise anything.",
   "good_for": "When one wants to try and the other is not sure.",
   "not_when": "When one of you is afraid or controlled.",
   "evidence": "In 100 cases, about half chose therapy and most others parted. There was no comparison group.",
   "note": "One article asks you to look at whether it still fits. This is help for just that.",
   "steps": [
    "Ask for discernment counselling or help with a decision.",
    "Go for a few talks.",
    "Decide on the next step.",
    "Give the step a date."
   ]
  }
 },
 "safety": {
  "flag_care": {
   "name": "Care as a means",
   "text": "Care, money or medicine that comes only when you obey is a sign of harm."
  },
  "flag_control": {
   "name": "Signs of control",
   "text": "Fear, being cut off from people, being watched and being kept dependent often come together.",
   "evidence": "In some countries such control is a crime."
  },
  "flag_leverage": {
   "name": "Threats as a means",
   "text": "If somebody threatens to hurt themselves so that you stay or give in, call for help for them. You are not to blame."
  },
  "flag_own_conduct": {
   "name": "If it is you",
   "text": "Checking a phone, following, threats or silence as a punishment hurt people. It can be stopped, and there is help for it.",
   "note": "The articles leave this out. It can be either of you."
  },
  "flag_silence": {
   "name": "Room or pressure",
   "text": "Needing room ends with calm. Silence as pressure ends when somebody gives in. No app can see the difference. You can feel it.",
   "evidence": "This rests on the experience of therapists. There are few data."
  },
  "gate_afraid": {
   "name": "Being afraid",
   "text": "Fear of your partner is a sign that counts, also without blows.",
   "question": "Are you sometimes afraid of your partner?"
  },
  "gate_care_withheld": {
   "name": "Care is held back",
   "text": "Holding back care, food, medicine or money from somebody who needs it is harm.",
   "question": "Does your partner hold back care or help that you need, for example when you are ill or pregnant?"
  },
  "gate_children_unsafe": {
   "name": "Children",
   "text": "Children who see or feel harm need protection too.",
   "question": "Are children at home in danger or afraid?"
  },
  "gate_controlled": {
   "name": "Controlled",
   "text": "Somebody who decides all this for you takes away your freedom.",
   "question": "Does your partner rule over your money, clothes, friends or phone?"
  },
  "gate_forced_sex": {
   "name": "Pressed into sex",
   "text": "Sex that you do not want is never owed, also in a long relationship.",
   "question": "Has your partner made you do sexual things that you did not want?"
  },
  "gate_insulted_or_humiliated": {
   "name": "Put down",
   "text": "Being put down again and again makes people small. It is a form of harm.",
   "question": "Does your partner insult you or make you feel worthless?"
  },
  "gate_minor": {
   "name": "Under age",
   "text": "If you are under 18, you have a right to help from people who know about young people.",
   "question": "Are you under 18?"
  },
  "gate_self_harm_threats": {
   "name": "Threats of self-harm",
   "text": "Threats of self-harm put you under pressure. You can get help for both of you, and it is not your task alone.",
   "question": "Does your partner threaten to hurt themselves if you do not do what they want?"
  },
  "gate_silence_until_i_give_in": {
   "name": "Silence until you give in",
   "text": "Silence that ends only when you give in is a way to press. It is not the same as needing room.",
   "question": "Does your partner stay silent until you give in?"
  },
  "gate_stalked": {
   "name": "Followed or watched",
   "text": "Being followed, tracked or watched is not care.",
   "question": "Does your partner follow you, track you or watch what you do?"
  },
  "gate_threatened_or_hurt": {
   "name": "Threats or being hurt",
   "text": "Threats, pushing, hitting or throwing things are never part of normal distance.",
   "question": "Has your partner threatened you or hurt your body?"
  },
  "rule_behaviour": {
   "name": "Roles belong to a day",
   "text": "Today one of you steps back, and on another topic the other does. Gender is not part of any reckoning.",
   "note": "The articles speak of men who step back and women who reach. At home both do both."
  },
  "rule_least_dramatic": {
   "name": "The plain reason first",
   "text": "Stress and pressure explain more days than deep fear. Ebb looks at the plain reasons first.",
   "note": "The articles speak of fear a lot."
  },
  "rule_natural_end": {
   "name": "Ebb has an end",
   "text": "Ebb runs in seasons with an end. It counts no days in a row and does not call you back. Not needing it is a good sign."
  },
  "rule_no_diagnosis": {
   "name": "No labels for people",
   "text": "Ebb describes days, never what a person is. It names no illness and no type."
  },
  "rule_no_verdict": {
   "name": "No verdicts",
   "text": "Ebb gives no score for a person or a couple and no chance of a break-up. No study can predict that for you."
  },
  "rule_no_watching": {
   "name": "No watching",
   "text": "Ebb reads only what you bring in yourself. It does not help to watch, test or trick anybody."
  },
  "rule_not_safe_by_quiet": {
   "name": "No all-clear",
   "text": "If you answer no to every question, that is not proof that you are safe. Trust your own sense."
  },
  "rule_one_person": {
   "name": "Honest for one person",
   "text": "If you use Ebb alone, it can bring clarity and care for yourself. It cannot change the other person."
  },
  "rule_own_words": {
   "name": "Many kinds of relationship",
   "text": "Near or far, married or not, two or more, young or old. You say what closeness means to you.",
   "note": "The articles have one kind of relationship in mind. For couples under hard conditions and for older couples, distance can be a good way."
  },
  "rule_show_grade": {
   "name": "Every tip shows its grade",
   "text": "With each tip you see how sure it is and where it comes from. The five articles are where the questions come from. They are no proof.",
   "note": "No article names a study. One was written with AI, as it says itself. One rests on an interview and a blog."
  },
  "s1": {
   "name": "Make a safety plan",
   "text": "A plan for the times when it gets dangerous. A help line can make it with you.",
   "reaches": "Think of a place to go, a person to call and what to take along. Tell a help line about it.",
   "steps_back": "Think of a place to go, a person to call and what to take along. Tell a help line about it.",
   "evidence": "Advice centres use such plans. Make it with people who know.",
   "steps": [
    "Choose a person you can call at any time.",
    "Choose a place where you can go.",
    "Keep papers and keys within reach.",
    "Talk to a help line from a safe phone."
   ]
  },
  "s2": {
   "name": "Talk to somebody you trust",
   "text": "Somebody who knows makes a difference. You do not have to decide anything.",
   "reaches": "Tell one person you trust how it really is.",
   "steps_back": "Tell one person you trust how it really is.",
   "evidence": "Being alone with it makes harm easier. Support helps people to be safer.",
   "steps": [
    "Choose one person.",
    "Choose a safe way to reach them.",
    "Say as much as you want.",
    "Agree on a word for an emergency."
   ]
  },
  "s3": {
   "name": "Help for young people",
   "text": "There are lines for people under 18. They are free in many countries, and you do not have to give your name.",
   "reaches": "Call or write to a youth line. You can ask anything.",
   "steps_back": "Call or write to a youth line. You can ask anything.",
   "evidence": "Youth lines know what young people can do and what rights they have.",
   "steps": [
    "Open the list of help lines.",
    "Choose a youth line.",
    "Call or write.",
    "Tell an adult you trust."
   ]
  },
  "s4": {
   "name": "If it is urgent now",
   "text": "If you or somebody else is in danger now, or thinks of suicide, call the emergency number.",
   "reaches": "Call the emergency number or a crisis line now. Stay with somebody if you can.",
   "steps_back": "Call the emergency number or a crisis line now. Stay with somebody if you can.",
   "evidence": "Crisis lines are there for this, also if you are not sure.",
   "steps": [
    "Call the emergency number.",
    "Say where you are.",
    "Stay with somebody or on the phone.",
    "Put away what could hurt you."
   ]
  },
  "s5": {
   "name": "If you hurt or watch the other",
   "text": "If you threaten, insult, follow or check up, stop, and get help for yourself. There are advice centres for it.",
   "reaches": "Stop reading or tracking. Leave the room when you feel rage rise. Call an advice centre for people who want to stop.",
   "steps_back": "Do not use silence to punish. Say when you will talk. Call an advice centre for people who want to stop.",
   "evidence": "Programmes of this kind help some people. It starts with your own decision.",
   "steps": [
    "Stop the watching today.",
    "Leave before you shout or hurt.",
    "Call an advice centre.",
    "Tell a person you trust."
   ]
  },
  "s6": {
   "name": "Use a safer device",
   "text": "If your phone or account may be watched, read on a device that the other person cannot reach.",
   "reaches": "Use a friend's phone or one at work. Ebb cannot see if a device is watched.",
   "steps_back": "Use a friend's phone or one at work. Ebb cannot see if a device is watched.",
   "evidence": "No app can be made safe on a phone that is watched.",
   "steps": [
    "Use another device for help pages.",
    "Do not change passwords at once if that could be noticed.",
    "Ask a help line how to go on.",
    "Exit closes Ebb quickly but leaves traces on the device."
   ]
  },
  "s7": {
   "name": "A plan for tonight",
   "text": "One person, one calm place and one thing that is good for you, for this evening.",
   "reaches": "Choose whom you call, where you are, and what you do until you sleep.",
   "steps_back": "Choose whom you call, where you are, and what you do until you sleep.",
   "evidence": "A rule of thumb from crisis work.",
   "steps": [
    "Name one person to call.",
    "Name a calm place.",
    "Name one thing that eases you.",
    "Put your phone away before you sleep."
   ]
  },
  "s8": {
   "name": "After a break-up",
   "text": "Ebb goes quiet, keeps your record and lets you export or delete it. Now it is about you.",
   "reaches": "Do not search the record for a mistake. Meet people. Eat and sleep. Look at it later if you want.",
   "steps_back": "You may grieve too, also if you left. Meet people. Eat and sleep. Look at it later if you want.",
   "evidence": "Time and other people help most. For lasting low mood, see a doctor.",
   "steps": [
    "Stop reminders.",
    "Export your record if you want it.",
    "Tell two people.",
    "Leave big decisions for some weeks."
   ]
  }
 },
 "questions": {
  "event_apart": {
   "name": "Time apart by choice",
   "text": "You had time of your own because you wanted it.",
   "question": "Did you have time of your own?"
  },
  "event_argument": {
   "name": "Argument",
   "text": "You argued, loud or quiet.",
   "question": "Was there an argument?"
  },
  "event_asked_feelings": {
   "name": "Was asked about feelings",
   "text": "Somebody asked you what you feel.",
   "question": "Were you asked about your feelings?"
  },
  "event_criticised": {
   "name": "Felt criticised or turned away",
   "text": "Something felt like criticism or rejection.",
   "question": "Did you feel criticised or turned away?"
  },
  "event_deep_talk": {
   "name": "We talked properly",
   "text": "You had a talk that went deeper than plans.",
   "question": "Did you talk properly?"
  },
  "event_friends_family": {
   "name": "Friends or family",
   "text": "Friends or family had a say or were there.",
   "question": "Were friends or family part of the day?"
  },
  "event_future_talk": {
   "name": "Talk about the future",
   "text": "You spoke about plans, moving, marriage, children or the two of you later.",
   "question": "Did you talk about the future?"
  },
  "event_good_news": {
   "name": "Good news",
   "text": "One of you had something good to tell.",
   "question": "Was there good news?"
  },
  "event_low_mood": {
   "name": "Low mood",
   "text": "You felt low, or nothing gave you joy.",
   "question": "Was your mood low?"
  },
  "event_milestone": {
   "name": "A step together",
   "text": "A step such as moving in, meeting family or a big decision.",
   "question": "Was there a step together?"
  },
  "event_money_work": {
   "name": "Money or work worry",
   "text": "You worried about money or your work.",
   "question": "Did you worry about money or work?"
  },
  "event_not_enough": {
   "name": "Felt not good enough",
   "text": "You felt ashamed or not good enough.",
   "question": "Did you feel not good enough?"
  },
  "event_opened_up": {
   "name": "Opened up",
   "text": "You said or showed something personal that felt a little risky.",
   "question": "Did you open up?"
  },
  "event_pushed": {
   "name": "Felt pushed",
   "text": "You felt pressed to talk, decide or be close.",
   "question": "Did you feel pushed?"
  },
  "event_raised_by_me": {
   "name": "I raised it",
   "text": "It was you who brought up the topic.",
   "question": "Did you raise the topic?"
  },
  "event_reminder": {
   "name": "Reminder of the past",
   "text": "Something recalled an old hurt, or trust was in doubt.",
   "question": "Did something remind you of the past?"
  },
  "event_repair": {
   "name": "Repair",
   "text": "One of you made a step to make up, such as a sorry, a joke or a hug.",
   "question": "Did one of you make up?"
  },
  "event_small_openness": {
   "name": "Small openness",
   "text": "A small personal word, from either of you.",
   "question": "Was there a small open moment?"
  },
  "event_together": {
   "name": "Time together",
   "text": "You spent time with each other.",
   "question": "Did you spend time together?"
  },
  "event_wanted_room": {
   "name": "Wanted more room than I took",
   "text": "You would have liked room but did not take it.",
   "question": "Did you want more room than you took?"
  },
  "item_closeness": {
   "name": "Closeness",
   "text": "How close you felt to your partner today. It is about feeling, not about time spent.",
   "question": "How close did you feel today?",
   "labels": {
    "low": "far apart",
    "middle": "in between",
    "high": "very close"
   }
  },
  "item_other_closeness": {
   "name": "The other's closeness, a guess",
   "text": "Your guess of how close your partner felt. It stays marked as a guess.",
   "question": "How close did your partner feel, do you think?",
   "labels": {
    "low": "far apart",
    "middle": "in between",
    "high": "very close"
   }
  },
  "item_other_reach": {
   "name": "The other reached out, a guess",
   "text": "Your guess of how much your partner reached out. It stays marked as a guess.",
   "question": "How much did your partner reach out, in your view?",
   "labels": {
    "low": "not at all",
    "middle": "some",
    "high": "very much"
   }
  },
  "item_other_room": {
   "name": "The other pulled back, a guess",
   "text": "Your guess of how much your partner pulled back. It stays marked as a guess.",
   "question": "How much did your partner pull back, in your view?",
   "labels": {
    "low": "not at all",
    "middle": "some",
    "high": "very much"
   }
  },
  "item_reach": {
   "name": "I reached out",
   "text": "How much you went towards your partner, by words, questions, plans or touch.",
   "question": "How much did you reach out?",
   "labels": {
    "low": "not at all",
    "middle": "some",
    "high": "very much"
   }
  },
  "item_room": {
   "name": "I pulled back",
   "text": "How much you pulled back or needed room today. It is neither good nor bad.",
   "reaches": "How much did you pull back?",
   "steps_back": "How much room did you need and take?",
   "question": "How much did you pull back?",
   "labels": {
    "low": "not at all",
    "middle": "some",
    "high": "very much"
   }
  },
  "item_stress": {
   "name": "Stress from outside",
   "text": "Work, money, family or health. Not stress between the two of you.",
   "question": "How much stress did you have from outside?",
   "labels": {
    "low": "none",
    "middle": "some",
    "high": "very much"
   }
  },
  "item_understood": {
   "name": "I felt understood",
   "text": "How much you felt understood, accepted and cared for.",
   "question": "How much did you feel understood?",
   "labels": {
    "low": "not at all",
    "middle": "some",
    "high": "very much"
   }
  },
  "item_wanted": {
   "name": "Closeness you wish for",
   "text": "Less or more closeness than there was. The middle means it was just right.",
   "question": "Would you have liked less or more closeness?",
   "labels": {
    "low": "much less",
    "middle": "just right",
    "high": "much more"
   }
  },
  "morning_closeness": {
   "name": "Closeness this morning",
   "text": "How close you feel right now, at the start of the day.",
   "question": "How close do you feel this morning?",
   "labels": {
    "low": "far apart",
    "middle": "in between",
    "high": "very close"
   }
  },
  "morning_room": {
   "name": "Need for room this morning",
   "text": "How much you feel like pulling back right now.",
   "question": "How much do you pull back this morning?",
   "labels": {
    "low": "not at all",
    "middle": "some",
    "high": "very much"
   }
  },
  "q1": {
   "name": "Asked or pushed before",
   "text": "Tells pressure from a need for own time.",
   "question": "Had somebody asked or pushed before you pulled back?",
   "ask": "Did you feel pushed before you pulled back?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q2": {
   "name": "Would own time be enough",
   "text": "Tells a need for own time from doubt.",
   "question": "Would a day of your own have been enough?",
   "ask": "Would a day of your own have been enough?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q3": {
   "name": "Later more than today",
   "text": "Tells doubts about the future from the load of today.",
   "question": "Was it about later more than about today?",
   "ask": "Is it more about our future than about today?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q4": {
   "name": "A date after which it is easier",
   "text": "Tells other goals first from stress and doubt.",
   "question": "Is there a date or goal after which it would be easier?",
   "ask": "Is there something you want to reach first?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q5": {
   "name": "Gone after rest",
   "text": "Tells stress from what lasts longer.",
   "question": "Was it gone after a good night or a free day?",
   "ask": "Is it better after a good night or a free day?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q6": {
   "name": "Shame",
   "text": "Tells feeling not good enough from plain stress.",
   "question": "Did you feel ashamed or not good enough?",
   "ask": "Do you keep worries from me so that I need not carry them?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q7": {
   "name": "Others too",
   "text": "Tells low mood from something between the two of you.",
   "question": "Did you pull back from friends and others as well?",
   "ask": "Do you want to be alone from everyone at the moment?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q8": {
   "name": "Joy in things",
   "text": "Tells low mood from stress and from losing interest.",
   "question": "Have things that you like lost their joy?",
   "ask": "Do you still enjoy the things you like?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q9": {
   "name": "Two low weeks",
   "text": "Asks about lasting low mood. A yes leads to the hint of a check-up.",
   "question": "Have most days of the last two weeks been low or without joy?",
   "ask": "How have you been over the last weeks?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q10": {
   "name": "Back to the topic",
   "text": "Tells time to think from avoiding.",
   "question": "Did you come back to the topic later, in your own words?",
   "ask": "Do you need time to think and then come back to it?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q11": {
   "name": "No words for it",
   "text": "Tells missing words from time to think.",
   "question": "Did you feel something but find no words for it?",
   "ask": "Is it hard to find words for it?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q12": {
   "name": "Fear of an argument",
   "text": "Tells keeping the peace from time to think.",
   "question": "Were you afraid that it would end in an argument?",
   "ask": "Would you say more if you knew that it stays calm?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q13": {
   "name": "Felt like a rejection",
   "text": "Tells hurt in the moment from arguments.",
   "question": "Did something feel like a rejection?",
   "ask": "Did something I did feel like a rejection?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q14": {
   "name": "After opening up",
   "text": "Tells fear of opening up from arguments.",
   "question": "Had you shown something personal before?",
   "ask": "Do you need some quiet after we talk about personal things?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q15": {
   "name": "The past",
   "text": "Tells an old hurt from a new one.",
   "question": "Did it remind you of something from the past?",
   "ask": "Is there something from before that makes closeness hard? You need not tell me what.",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q16": {
   "name": "Others' views",
   "text": "Tells the voices of others from own doubt.",
   "question": "Was it about what friends or family say or live?",
   "ask": "Has somebody said something about us?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q17": {
   "name": "Closer after good days",
   "text": "Tells passing reasons from a slow loss of interest.",
   "question": "On good days, do you want more closeness again?",
   "ask": "When we have had good days, do you feel closer?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q18": {
   "name": "Less for weeks",
   "text": "Tells a slow loss of interest from ups and downs.",
   "question": "Has it become less for weeks, on good days too?",
   "ask": "How much do you want this relationship at the moment?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q19": {
   "name": "Doing or talking",
   "text": "Tells missing words from fear of opening up.",
   "question": "Would doing something together help more than talking?",
   "ask": "Would you rather do something together than talk?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q20": {
   "name": "Yes, but slower",
   "text": "Tells doubts about pace from a loss of interest.",
   "question": "Do you want a future together, only not at this pace?",
   "ask": "Do you want this with me, only slower?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q21": {
   "name": "Easier with a time",
   "text": "Tells time to think and pressure from a wish for distance.",
   "question": "Is it easier to answer when you know by when?",
   "ask": "Would it help to fix a time for your answer?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "q22": {
   "name": "The day took it all",
   "text": "Tells stress from what is between the two of you.",
   "question": "Had the day outside taken all your strength?",
   "ask": "Was it a hard day outside?",
   "labels": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "tag": {
   "name": "What was this about?",
   "text": "One tap after you have stepped back. It tells more than weeks of notes.",
   "question": "What was this about?"
  },
  "weekly_future": {
   "name": "Talk about the future",
   "text": "If there was a talk about the future this week.",
   "question": "Was there a talk about the future?",
   "labels": {
    "none": "none",
    "had": "we had one",
    "put_off": "it was put off without a date"
   }
  },
  "weekly_made_up": {
   "name": "Who made up",
   "text": "Who took the first step after friction.",
   "question": "Who made up after friction?",
   "labels": {
    "me": "me",
    "both": "both of us",
    "other": "my partner",
    "nobody": "nobody"
   }
  },
  "weekly_planned": {
   "name": "Who planned",
   "text": "Who mostly thought of plans, dates and the things that must be done.",
   "question": "Who mostly planned?",
   "labels": {
    "me": "me",
    "both": "both of us",
    "other": "my partner",
    "nobody": "nobody"
   }
  },
  "weekly_return_me": {
   "name": "After I stepped back",
   "text": "If you gave a word and came back when you stepped back.",
   "question": "When you stepped back, was there a word and a return?",
   "labels": {
    "word_and_return": "a word and a return",
    "word": "only a word",
    "return": "only a return",
    "neither": "neither",
    "did_not_happen": "it did not happen"
   }
  },
  "weekly_return_other": {
   "name": "After the other stepped back",
   "text": "If there was a word and a return when your partner stepped back.",
   "question": "When your partner stepped back, was there a word and a return?",
   "labels": {
    "word_and_return": "a word and a return",
    "word": "only a word",
    "return": "only a return",
    "neither": "neither",
    "did_not_happen": "it did not happen"
   }
  },
  "weekly_started": {
   "name": "Who started things",
   "text": "Who mostly suggested talks, contact or things to do this week.",
   "question": "Who mostly started things?",
   "labels": {
    "me": "me",
    "both": "both of us",
    "other": "my partner",
    "nobody": "nobody"
   }
  }
 },
 "experiments": {
  "e8": {
   "name": "Five minutes of small contact",
   "text": "On days picked by coin, do one small thing for closeness. On the other days, live as usual.",
   "reaches": "On coin days, offer one small contact in the evening. A no is fine and counts as tried.",
   "steps_back": "On coin days, choose one small contact that is easy for you. A no is fine and counts as tried.",
   "not_when": "When one of you has asked for room, or when it is not safe.",
   "evidence": "Small tasks raised closeness on the same day and faded within the day. Whether it works for you, the coin will tell.",
   "steps": [
    "Choose one small contact.",
    "Do it on coin days only.",
    "Check in each evening.",
    "After six weeks read the result."
   ]
  },
  "e9": {
   "name": "A thank you with a plan",
   "text": "On coin days use the plan, when I notice something kind, I say thanks for it at once.",
   "reaches": "On coin days, say thanks for one real thing. Do not wait for thanks in return.",
   "steps_back": "On coin days, say thanks for one real thing. Short is fine.",
   "not_when": "When you are neglected or treated badly.",
   "evidence": "Plans to say thanks raised time together in 125 couples. Effects are modest.",
   "steps": [
    "Write the plan on paper.",
    "Use it on coin days.",
    "Check in each evening.",
    "After six weeks read the result."
   ]
  },
  "e10": {
   "name": "Ask about something good",
   "text": "On coin days ask for one good thing, and be glad about it with words.",
   "reaches": "On coin days, ask for one good thing and show that you are glad.",
   "steps_back": "On coin days, tell one good thing or ask for one.",
   "not_when": "When good news is used against you.",
   "evidence": "Warm answers to good news go with better relationships. Training in it changed little, so a result of nothing is likely.",
   "steps": [
    "Ask for one good thing.",
    "Ask one more question about it.",
    "Check in each evening.",
    "After six weeks read the result."
   ]
  },
  "e11": {
   "name": "A pause with a return",
   "text": "On coin days, a pause of twenty minutes is agreed in advance for any heated moment.",
   "reaches": "On coin days, if it gets heated, either of you says pause. Come back after twenty minutes.",
   "steps_back": "On coin days, if it gets heated, either of you says pause. Say when you are back, and come back.",
   "not_when": "When pauses are used to punish, or when you are afraid.",
   "evidence": "Very short breaks lowered anger in the laboratory. Twenty minutes with a return have not been tested alone.",
   "steps": [
    "Agree on the word.",
    "Use it on coin days.",
    "Come back on time.",
    "After six weeks read the result."
   ]
  },
  "e12": {
   "name": "Five minutes for what matters",
   "text": "On coin days, write for five minutes about a value that matters to you.",
   "reaches": "On coin days, write in the morning. Nobody reads it.",
   "steps_back": "On coin days, write in the morning. Nobody reads it.",
   "not_when": "In a crisis. Get help first.",
   "evidence": "One experiment with people of low self-esteem. It may do nothing for you.",
   "steps": [
    "Choose a value.",
    "Write on coin days.",
    "Check in each evening.",
    "After six weeks read the result."
   ]
  }
 },
 "conditions": {
  "care_needed": {
   "name": "Care is needed",
   "text": "Not when somebody is ill, pregnant, new to having a baby or needs care."
  },
  "crisis": {
   "name": "A crisis now",
   "text": "Not when somebody is in danger, now."
  },
  "exhausted": {
   "name": "Worn out",
   "text": "Not when one of you is worn out. Rest first."
  },
  "gate_raised": {
   "name": "Not safe",
   "text": "Not when there is fear, control or threats."
  },
  "gate_unanswered": {
   "name": "Safety not asked yet",
   "text": "Not before the private questions on safety are answered. They are short, and you may skip them."
  },
  "hot_argument": {
   "name": "In the middle of an argument",
   "text": "Not while tempers are high."
  },
  "neglect": {
   "name": "Long neglect",
   "text": "Not when you have not been cared for over a long time."
  },
  "one_sided": {
   "name": "On one side only",
   "text": "Not when nearly all effort has come from one side."
  },
  "own_conduct": {
   "name": "Watching or threatening",
   "text": "Not when you watch or threaten the other person."
  },
  "own_limit_reached": {
   "name": "Your limit has passed",
   "text": "Not when the date of your own line has passed."
  },
  "recent_trauma": {
   "name": "A fresh shock",
   "text": "Not soon after a shock or when memories flood you."
  },
  "room_asked": {
   "name": "Room was asked for",
   "text": "Not while one of you has asked for room."
  },
  "serious_problem": {
   "name": "Serious and can be changed",
   "text": "Not when the matter is serious and could be changed. Then ask directly."
  }
 },
 "conversation": {
  "advice_words": {
   "name": "Why something is not offered now",
   "text": "Some steps are held back for now. The reason stands beside each.",
   "labels": {
    "gate_raised": "Safety comes first. Only steps that you can take by yourself are shown.",
    "danger_in_words": "Your words speak of danger. Only steps that you can take by yourself are shown.",
    "gate_unanswered": "The private questions about safety are still open.",
    "own_conduct": "Not while you watch, threaten or punish the other person.",
    "crisis": "Not in a crisis. Nobody should be left alone now.",
    "one_sided": "Waiting longer is not fair when nearly all effort comes from one side.",
    "break_up": "After a break-up it is about you.",
    "refused_request": "Silence is not used as a weapon here.",
    "not_when": "The circumstances speak against it just now.",
    "own_limit": "The date of your own line has come.",
    "tried_without_help": "You tried it and it did not help.",
    "needs_both": "It needs both of you.",
    "by_myself": "You asked for things that you do by yourself.",
    "step": "Next step",
    "alternative": "Or instead",
    "more": "Also possible",
    "held_back": "Held back for now",
    "care": "Please look at this first",
    "review": "Look again in {days} days.",
    "not_right": "Not right when",
    "picture_unsafe": "Picture: unsafe. Safety comes before everything else.",
    "picture_too_early": "Picture: too early to say. It needs eight weeks and 24 check-ins.",
    "picture_one_sided": "Picture: one-sided. Most of the effort has come from one side.",
    "picture_moving": "Picture: moving. There is effort, and things change.",
    "picture_stuck": "Picture: stuck. There is effort, and the loop is the same.",
    "picture_null": "No picture: the weeks and check-ins are not known.",
    "gate_clear": "Safety questions: answered.",
    "gate_state_unanswered": "Safety questions: not all answered.",
    "gate_state_raised": "Safety questions: something is not safe.",
    "unverified": "not checked yet",
    "spans": "What stands out",
    "suggestion": "Suggestion",
    "mode": "Tone",
    "help": "People to talk to"
   }
  },
  "experiment_plan": {
   "name": "Try it on some days",
   "text": "A coin picks the days. At the end you see if those days were different.",
   "labels": {
    "calendar_title": "Today",
    "weak": "With this plan only a large effect can be seen. It will probably show nothing. You can try longer, or try it without a coin.",
    "fair": "With this plan an effect of {effect} of your usual ups and downs would be seen in {power} of 100 tries.",
    "result_seen": "On the chosen days it was {size} points higher. Chance alone would do this in {p} of 100 cases.",
    "result_seen_lower": "On the chosen days it was {size} points lower. Chance alone would do this in {p} of 100 cases.",
    "result_nothing": "No difference can be seen. That does not show that there is none.",
    "stopped": "You stopped it. That is fine."
   }
  },
  "refuse_diagnose": {
   "name": "A label for the other person",
   "text": "Ebb gives nobody a diagnosis. You can describe what happens and how it is for you, and ask what the other person needs."
  },
  "refuse_is_cheating": {
   "name": "Is there somebody else",
   "text": "Ebb cannot know that and does not guess. You can ask the plain question, and decide what you need, whatever the answer is."
  },
  "refuse_make_guilty": {
   "name": "Making somebody feel guilty",
   "text": "Ebb does not help to make somebody feel guilty. A clear wish has a better chance, and it stays fair."
  },
  "refuse_make_jealous": {
   "name": "Making somebody jealous",
   "text": "Ebb does not help to make somebody jealous. It brings fear and not closeness. What would you like to be noticed for? You can say that."
  },
  "refuse_punish_with_silence": {
   "name": "Silence as a punishment",
   "text": "Ebb does not help to punish with silence. If you need room, you can say for how long and when you are back."
  },
  "refuse_read_phone": {
   "name": "Checking up",
   "text": "Ebb does not help to read, follow or check up on somebody. If you feel unsure, you can ask openly, or look after yourself."
  },
  "refuse_threaten": {
   "name": "Frightening somebody",
   "text": "Ebb does not help to frighten or force anybody. If you are this upset, leave the room and talk to somebody you trust."
  },
  "refuse_win_back": {
   "name": "Winning somebody back",
   "text": "Nobody can be made to love or to come back. Ebb can help you through this time, and help you to see what you need."
  },
  "review_words": {
   "name": "Looking at the whole",
   "text": "Both sides of the record, and what could come next. There is no verdict here.",
   "labels": {
    "distance_without_words": "Distance without a word",
    "no_repair": "No step back towards each other",
    "future_deferred": "Talk about the future, always later",
    "not_understood": "Not feeling understood",
    "load": "The load on one side",
    "yes": "holds",
    "no": "does not hold",
    "unknown": "not known",
    "too_soon": "The last look was less than a month ago."
   }
  },
  "room_message": {
   "name": "Ask for room",
   "text": "How long, a word of reason, when you are back, and whether a message is all right.",
   "labels": {
    "opening_minutes": "I need some room for {minutes} minutes.",
    "opening_hours": "I need some room for {hours} hours.",
    "opening_until": "I need some room until {when}.",
    "word_tired": "I am tired.",
    "word_full": "My head is full.",
    "word_think": "I want to think.",
    "word_calm": "I want to calm down.",
    "word_alone": "I need to be by myself for a while.",
    "word_work": "Work is heavy at the moment.",
    "not_about": "It is not against you.",
    "back_at": "I am back at {when}.",
    "then_talk": "Then we can talk.",
    "then_together": "Then I would like to be with you.",
    "may_write": "You can write to me.",
    "may_write_late": "You can write to me. I may answer later.",
    "please_not_write": "Please do not write until then.",
    "only_urgent": "Please write only if it is urgent.",
    "calendar_title": "Back",
    "late": "The return time has passed. A short message is enough: when will it be?",
    "returned": "The return was kept.",
    "returned_late": "The return came later. It came."
   }
  },
  "say_always_never": {
   "name": "Always and never",
   "text": "Always and never invite an argument about the exceptions. One day with its date says more."
  },
  "say_appreciation": {
   "name": "Thanks",
   "text": "This says what you value. It does good on any day."
  },
  "say_blame": {
   "name": "Blame",
   "text": "This puts the fault on the other person. What happened, and how it was for you, is easier to hear."
  },
  "say_contempt": {
   "name": "Looking down",
   "text": "These words look down on the other person. They hurt for a long time and rarely change anything."
  },
  "say_feeling": {
   "name": "Your feeling",
   "text": "This says how it is for you. Nobody can argue with that."
  },
  "say_frames": {
   "name": "What it is about",
   "text": "Moment, need and request for what drafts are most often about. The feeling is a guess to be checked.",
   "labels": {
    "moment_listen": "when I told you something and it got lost",
    "feeling_listen": "alone with it",
    "need_listen": "I would like to be heard.",
    "request_listen": "Would you listen to me for ten minutes and tell me what you heard?",
    "moment_answer": "when I write to you and hear nothing for a long time",
    "feeling_answer": "uneasy",
    "need_answer": "I would like to know that all is well between us.",
    "request_answer": "Could you send one word when you need more time?",
    "moment_late": "when a plan changes and I do not know it",
    "feeling_late": "let down and a bit sad",
    "need_late": "It matters to me that I can rely on what we agree.",
    "request_late": "Could you send me a message when it gets later?",
    "moment_work": "when the work at home stays with me",
    "feeling_work": "worn out",
    "need_work": "I need us to share it.",
    "request_work": "Could you take over one part of it this week?",
    "moment_children": "when I look after the children on my own",
    "feeling_children": "exhausted",
    "need_children": "I need us to do this together.",
    "request_children": "Could we divide the days this week?",
    "moment_phone": "when we sit together and look at screens",
    "feeling_phone": "lonely",
    "need_phone": "I miss talking with you.",
    "request_phone": "Could we put the phones away at dinner tonight?",
    "moment_touch": "when days go by without a hug",
    "feeling_touch": "lonely",
    "need_touch": "I miss being close to you.",
    "request_touch": "Would you hold me for a moment tonight?",
    "moment_time": "when a week goes by without time for us",
    "feeling_time": "sad",
    "need_time": "Time with you is important to me.",
    "request_time": "Could we keep one evening this week for us?",
    "moment_future": "when we put off talking about what comes next",
    "feeling_future": "unsure",
    "need_future": "I need some clarity about it.",
    "request_future": "Could we talk about it for twenty minutes on Sunday?",
    "moment_money": "when I think about our money",
    "feeling_money": "worried",
    "need_money": "I need to know where we stand.",
    "request_money": "Could we look at it together on Saturday?",
    "moment_quiet": "when it gets quiet between us",
    "feeling_quiet": "alone",
    "need_quiet": "I would like to know when we find each other again.",
    "request_quiet": "Would you tell me when a good time to talk is?",
    "moment_promise": "when something we agreed does not happen",
    "feeling_promise": "hurt",
    "need_promise": "It matters to me that I can trust what we agree.",
    "request_promise": "Would you tell me what happened?",
    "moment_family": "when it is about our families",
    "feeling_family": "tense",
    "need_family": "I would like us to stand together.",
    "request_family": "Could we agree on what to do before the next visit?",
    "moment_drink": "when you drink in the evening",
    "feeling_drink": "worried",
    "need_drink": "I need calm evenings at home.",
    "request_drink": "Would you talk to me about it tomorrow, and think about getting advice?",
    "moment_care": "when I hear little from you",
    "feeling_care": "unsure if I matter",
    "need_care": "I would like to know how things are for you.",
    "request_care": "Would you tell me how you see us, when you have time?",
    "moment_birthday": "when a day that means much to me went by",
    "feeling_birthday": "sad",
    "need_birthday": "I would like us to celebrate a little.",
    "request_birthday": "Could we make up for it on the weekend?",
    "moment_other": "when this happened",
    "feeling_other": "hurt",
    "need_other": "I would like us to understand each other here.",
    "request_other": "Could we talk about it for ten minutes tomorrow?"
   }
  },
  "say_guilt": {
   "name": "Guilt",
   "text": "This works through a bad conscience. A yes out of guilt seldom lasts. Say what you would like."
  },
  "say_harsh_start": {
   "name": "A hard start",
   "text": "A hard start makes most people defend themselves. A first sentence about yourself may help."
  },
  "say_hidden_request": {
   "name": "A hidden wish",
   "text": "There is a wish in here that is not said. It can be answered when it is."
  },
  "say_mind_reading": {
   "name": "Guessing",
   "text": "This says what the other person thinks or feels. Only they know. You can ask."
  },
  "say_need": {
   "name": "What you need",
   "text": "This says what matters to you."
  },
  "say_observation": {
   "name": "What happened",
   "text": "This says what happened, with a time or a number. It can be checked and is easy to hear."
  },
  "say_pressure": {
   "name": "Pressure",
   "text": "This leaves no room for a no or a later. One clear wish with a day is often answered sooner."
  },
  "say_repair": {
   "name": "Making up",
   "text": "This takes your own part and opens the way back."
  },
  "say_request": {
   "name": "A request",
   "text": "This asks for something that can be done, and it leaves room for a no."
  },
  "say_room_with_return": {
   "name": "Room with a return",
   "text": "This asks for room and says when you are back."
  },
  "say_safety": {
   "name": "Please talk to somebody first",
   "text": "This draft speaks of harm, threat or control. Ebb makes no suggestion for it. Help lines are below."
  },
  "say_several_topics": {
   "name": "Several topics",
   "text": "There are several topics in here. One at a time is easier. Which one matters most?"
  },
  "say_suggestion": {
   "name": "A suggestion",
   "text": "It is made from your own words. Change it until it sounds like you.",
   "labels": {
    "moment_feeling": "{Moment}, I feel {feeling}.",
    "moment_only": "It is about this: {moment}.",
    "feeling": "I feel {feeling}.",
    "gentle_why": "What happened, how it was for you, what you need, and one wish. It keeps your own words and leaves out the rest.",
    "direct_why": "Clear and specific: the fact, what has to change, and by when. No insult, no threat, no softening.",
    "fine_why": "Nothing to change. It is clear and kind.",
    "quiet_why": "Nothing stands out in it.",
    "none_why": "There is too little in it to build on. Say what happened, and what you would like.",
    "safety_why": "This draft speaks of harm, threat or control, so there is no suggestion. Please talk to somebody first.",
    "language_why": "Ebb looks at drafts in English and German only.",
    "mode_gentle": "Gentle words fit here.",
    "mode_direct": "The matter sounds serious and can be changed. Clear words fit here.",
    "mode_either": "Gentle or direct, both fit here.",
    "guess_why": "The feeling is only a guess. Put in your own word.",
    "topics_why": "It takes up one topic. The others can have their own day.",
    "direct_change": "This is serious for me, and I want it to change.",
    "direct_by": "Please tell me by Sunday what you can do."
   }
  },
  "say_threat": {
   "name": "A threat",
   "text": "This announces harm or a loss. Ebb does not help to send it. If you are this upset, talk to somebody first."
  }
 },
 "sources": {}
};
