// Generated from knowledge/ by `npm run knowledge`: the words in en. Do not edit.

import type { Texts } from "./schema.ts";

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
 "dynamics": {},
 "reasons": {
  "auton": {
   "name": "Need for own time",
   "text": "Many close days in a row can be a lot. Some people then need time, space or their own routine, and come back warm.",
   "reaches": "If stepping back follows many close days and ends warm, it may be a need for own time. It says little about love.",
   "steps_back": "Needing your own time is normal. It is easier for both if you agree on it before it is urgent.",
   "good_for": "Own time that is agreed before it is needed. Respect for it, and a warm hello after it.",
   "evidence": "Moderate. In a study of 732 people, what counted was the gap between wished and real closeness, not the amount. Five in a hundred felt too close.",
   "note": "The articles tie this to men who value freedom. Needs for closeness and for own time are found in everybody.",
   "ask": "Do you get enough time of your own? How much would be right for you?",
   "labels": {
    "tag": "I needed time of my own",
    "many_close_days": "The days before were closer than usual",
    "apart_restores": "After time apart, closeness came back",
    "wants_more_room": "Less closeness was wanted than there was",
    "warm_return": "The return was warmer than usual",
    "no_pushing_needed": "Nobody had pushed or asked before"
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
   "note": "One article calls it a male habit. At home, both partners avoid and press equally often. Whoever raises a topic tends to press.",
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
   "note": "The articles advise to talk openly about the past. For deep hurt, small steps and good help come first.",
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
   "note": "The articles link this to men who must provide. It is not tied to gender.",
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
   "note": "The articles speak of women who press. The one who raises a topic presses, whoever that is.",
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
   "note": "One article sees a man who must provide. In newer studies what counts is what the couple has together, not one person's pay.",
   "ask": "Is there something you want to reach first? What is the plan, and until when?",
   "labels": {
    "tag": "I want to sort out work, money or goals first",
    "money_or_work_worry": "Worry about money or work over the week",
    "slow_not_daily": "It came and went slowly, over weeks",
    "talk_about_future": "There was talk about the future",
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
    "no_argument_needed": "There was no argument in these days",
    "not_understood_before": "The feeling of being understood was low before"
   }
  },
  "social": {
   "name": "Friends, family or other couples",
   "text": "What friends and family say or live can feed doubts. So can news of a break-up among people one knows.",
   "reaches": "If distance follows time with others, ask what was said. It may not be about you at all.",
   "steps_back": "Other people's views may have got to you. It can help to sort which part is theirs and which is yours.",
   "good_for": "Time with couples who do well. An agreement on what stays between the two of you.",
   "evidence": "Strong for views of friends and family. For the effect of seen divorces the findings disagree.",
   "note": "One article says that seen divorces make men shy. The study found that for women, not for men, and other work found no link. So it is better to ask.",
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
 "responses": {},
 "building": {},
 "viability": {},
 "professional": {},
 "safety": {},
 "questions": {},
 "experiments": {},
 "conditions": {},
 "conversation": {}
};
