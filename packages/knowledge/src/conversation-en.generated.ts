// Generated from knowledge/ by `npm run knowledge`: the rules for drafts in en. Do not edit.

import type { ConversationRule } from "./schema.ts";

/** Rules for drafts in this language. */
export const conversation: readonly ConversationRule[] = [
 {
  "id": "advice_words",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "en-always-never",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "always_never",
  "language": "en",
  "patterns": {
   "find": [
    "(?:you|your) (?:are |have |do |will |can |would |just |only |really |were |did |could |simply |of course |once again |also )*(?:always|never|constantly|forever|permanently|invariably|continually|perpetually|incessantly)",
    "(?:you|your) (?:{adv} )*(?:do not|did not|cannot|will not|have not|could not) ever",
    "you (?:{adv} )*only ever",
    "(?:it|there|that|this|everything|with you|here|nothing)(?: with you)? (?:is |it(?: i)?s |has |was |are )*(?:always|never) (?:me|the same|my|your|about|tomorrow|work|some|a|another|an|ends?|enough|good enough|i|us|one|later|so|like this|going|something|first|too|just)",
    "(?:it(?: i)?s|its|it) never (?:your|ends|enough|changes|happens|stops)",
    "always the same",
    "(?:there is|you have) always (?:some|a|an|another)",
    "always (?:me|i|my job|have to be the one)",
    "(?:it(?: i)?s|is it|why is it) (?:always|never) (?:me|you|my|your|about)",
    "i (?:am always|always have to be|always have to) (?:the one|be the one|the|beg|ask|wait|start|apologise|come second|last|do|chase)",
    "i can never (?:count|rely|trust|be|do|say|talk|get|reach)",
    "why (?:do|are|is|must|can|does|did|have|will) (?:you|it|i|we) (?:always|never|ever|constantly|not ever)",
    "why (?:cannot|can) you (?:not )?ever",
    "(?:every|each) (?:single|damn|bloody|fucking) (?:time|weekend|day|evening|night|argument|conversation|month|week|year|morning|party)",
    "not (?:once|one time|a single (?:time|day|word)|even once|one single)",
    "never (?:once|ever)|never,? ever",
    "at no point",
    "(?:all|the only thing) you (?:ever )?(?:do|think about|talk about|care about|want)",
    "nothing (?:i|we) (?:ever )?(?:do|say|try|cook|wear) (?:is|will be|seems)",
    "(?:nothing|nobody|no one) ever",
    "(?:do|did|have|could|will|are) you ever (?:even |once |really |actually )?(?:think|thought|listen|stop|consider|considered|care|clean|help|wonder|going|say|ask|show|put|look|do|take|try|planning)",
    "when (?:have|did|do|are|will) you (?:ever|last|finally|even)",
    "as (?:always|usual)",
    "day in,? day out|day after day|week after week|year after year|time after time|time and again|again and again|over and over",
    "all the (?:damn |bloody )?time|the whole time|24\\/7|around the clock|nonstop|non-stop|without exception|without fail|each and every",
    "same (?:old )?(?:story|thing|excuse|excuses|song|game|drama|shit|fight)",
    "you (?:{adv} )*keep (?:on )?(?:doing|forgetting|making|saying|promising|ignoring|leaving|avoiding|repeating|breaking|interrupting)",
    "you will never",
    "every(?:thing|one) (?:is|comes) (?:always )?(?:about you|before me|more important)",
    "you have to (?:win|be right|have the last)",
    "with you it(?: i)?s (?:always|never)",
    "whenever i .{2,50} you (?:change|leave|walk|go|shut|look|roll|start|get|turn|say|just)",
    "you are the same",
    "(?:never|always) your turn",
    "you have (?:never|always)",
    "any time i",
    "(?:constantly|always|forever|never|permanently) (?:this|that|these|your|the same|some)",
    "it is (?:always|never) (?:my|your|the|me|you)",
    "you (?:{adv} )*(?:are |were |have |had )*(?:never|always|constantly|forever)",
    "always (?:the )?(?:same|me who|i who)",
    "not (?:once|ever)(?: in| have| did|[.!,]|$)",
    "when (?:did|have) you ever",
    "(?:each|every) time (?:we|i|you|my|the|there)[^.!?]{2,40}you"
   ],
   "sentence_1": [
    "^(?:so |and )?(?:every|each) (?:time|weekend|day|evening|night|argument|conversation|morning|sunday|party|holiday)",
    "\\b(?:you|it(?: i)?s the same|with you)\\b"
   ],
   "sentence_2": [
    "every time(?: with you|[.!]*$|,? (?:you|it(?: i)?s you|we have (?:guests|visitors)|i (?:ask|talk|open|need|say|try|am upset|cry)))",
    "\\b(?:you|your)\\b"
   ],
   "unless": [
    "(?:always|never) (?:{adv} )*(?:make|made|makes|making) (?:me|us|my|everyone|people) (?:{adv} )*(?:feel )?(?:{adv} )*(?:laugh|smile|happy|safe|loved|good|better|welcome|calm|at home|proud|seen|understood|day)",
    "you (?:are |have |have been |were )*never (?:{adv} )*(?:fail|guess|guessed|looked better|looked more|cease|stop amazing|let me down|let us down|forget (?:my|our)|complain|gave up on|give up on|judge|disappoint)",
    "you (?:are |have |have been |were )*always (?:{adv} )*(?:know how|knew how|there for|been there|have my back|been (?:so )?(?:kind|good|there|patient|loving|supportive|honest)|help|helped|support|supported|listen|listened|calm|bring|brought|loved|so kind|kind|patient|guess|guessed|looked better|looked more|cease|stop amazing|welcome|find a way to (?:cheer|make me)|remember|remembered|think of me|thought of me|inspire|encourage|let me down|let us down|forget (?:my|our)|complain|gave up on|give up on|judge|a joy|my|in my heart|got my back|took care|take (?:such )?(?:good )?care|honest|gentle|loving|generous|find the right|smell|look (?:so )?(?:good|great|beautiful)|cook the best)",
    "never (?:told me (?:that )?you|said (?:that )?you) (?:could|can|were|play|had)",
    "never (?:guess|believe who|believe what)",
    "\\bi (?:will |would |have |had |can |could )?(?:always|never) (?:love|loved|want|forget|lose|leave|stop loving|learned|felt|thought|been)",
    "(?:every|each) (?:single )?(?:time|day|morning|evening|night) .{0,60}\\b{good}",
    "\\b{good} .{0,40}(?:every|each) (?:single )?(?:time|day|morning|evening|night)",
    "you (?:have never|never) (?:been|seen|tried|heard|met|eaten|tasted)(?! (?:there|able|around|one|willing|honest|on my side|interested))",
    "we (?:always|never)",
    "(?:every|each) (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?! (?:you|it(?: i)?s the same|with you))",
    "(?:could|would|can|shall|may) (?:you|we|i) .*(?:every|each) ",
    "(?:i would|i want|i like|i need) .*(?:every|each) ",
    "always welcome",
    "every (?:single )?time i (?:hear|see|think|smell|touch|am with|hold|look at)",
    "never have to",
    "never (?:looked|seemed|been) so",
    "constantly (?:surprise|amaze|impress|inspire|make me (?:laugh|smile))",
    "all the time in the world",
    "you always (?:smell|look|sound|find|make sure|think of)",
    "\\bi will\\b.*(?:every|each) ",
    "every time (?:i|we|you) .{0,40}(?:laugh|smile|melt|happy|grateful|calm)",
    "you never know[.! ]*$",
    "i will make sure"
   ]
  },
  "why": "say_always_never",
  "examples": [
   {
    "text": "You never listen to me.",
    "fires": true
   },
   {
    "text": "you alwyas leave",
    "fires": true
   },
   {
    "text": "Every single time you walk out.",
    "fires": true
   },
   {
    "text": "You always make me laugh.",
    "fires": false
   },
   {
    "text": "I never want to lose you.",
    "fires": false
   },
   {
    "text": "You were late on Tuesday.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-appreciation",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "appreciation",
  "language": "en",
  "patterns": {
   "find": [
    "(?<!the )(?:thank you|thanks|many thanks|big thanks|cheers)(?! ?,? but no| for nothing| to (?:you|your)| a lot for that)",
    "\\bi (?:{adv} |have |will always |also |do )*(?:appreciate|appreciated|admire|admired|respect how|respected|treasure|cherish|adore|value (?:you|how|your|that you)|trust you|enjoy|enjoyed|loved?(?: you| it| how| that| our| your| when| being| spending| this| us| the way| talking| seeing| these| u)|love(?:[.!❤️ ]*$)|like (?:you|how|that you|your|the way|it when you)|liked (?:you|how|that|your|the way|it when you))",
    "\\bi (?:am|was|feel|felt|have been) (?:{intensity} |always )*(?:grateful|thankful|proud (?:of|to|that)|lucky|blessed|impressed|touched|moved by|happy (?:you|that you|about|for you|with you|we)|glad (?:you|that|we|to have|about|to be with)|delighted (?:that|about|with)|in awe|fortunate)",
    "(?:it|that|which|what you \\w+|your \\w+|you)(?: really| all| so| always)? (?:helped|meant|means|made|makes|did|does)(?: me)? (?:{adv} |me )*(?:a lot|so much|the world|good|my day|happy|feel (?:safe|good|loved|better|seen|understood|welcome)|laugh|smile|easier|it special|the evening special|hard days|our home|my (?:week|evening|life))",
    "(?:it|that|this) (?:is|was) (?:{adv} )*(?:kind|lovely|nice|sweet|thoughtful|generous|great|wonderful|good|helpful|brave|considerate|amazing|cute|beautiful|awesome) (?:of you|that you|how you|to (?:hear|come home|be|wake|have)|when you)",
    "^(?:{adv} )*(?:so |how |very |really )*(?:kind|lovely|nice|sweet|thoughtful|generous|great|wonderful|good|brave) (?:of you|that you|job|work|one)|well done|good job|great job|nice work|good work|congratulations(?! on (?:missing|forgetting|being|ruining))|congrats|bravo to you",
    "you (?:are|were|have been|look|looked|did|do|handled|have|make|made|took|play|sang|cooked) (?:{adv} )*(?:a |an |the |my |one of the )*(?:{adv} )*(?:wonderful|great|amazing|brilliant|lovely|kind|gentle|supportive|beautiful|good (?:listener|friend|heart|father|mother|partner|person|job|to me|sense)|good|so good|best|fantastic|awesome|patient|thoughtful|generous|sweet|caring|fabulous|gorgeous|incredible|star|hero|rock|treasure|gift|favourite|warm|brave|strong|helpful|so well|doing (?:so |really )*(?:well|great)|such a good)",
    "you (?:rock|mean (?:the world|so much|everything|a lot)|have taught me|taught me|remembered|were there for me|always make me (?:laugh|smile|happy|feel)|never fail|always know how|cheer me up|stood by me|saved my|made my|are the best|inspire|helped me|did (?:so |really |very )?well|never looked|always listen|can make me)",
    "(?:could|would) not have (?:done|made|managed|got) it without you|i can (?:always )?(?:count|rely) on you|lucky to have (?:you|u)|to have you in my life|you in my life|having my back|have my back",
    "what i (?:love|like|admire|appreciate|value) (?:about|most)|(?:one|a) thing i (?:love|like|admire)|i (?:find it|think it(?: i)?s|find) (?:{adv} )*(?:great|wonderful|lovely|impressive|beautiful|amazing|good|brave)",
    "(?:felt|feels|is|was) (?:{adv} )*(?:good|lovely|wonderful|nice|great) (?:to (?:be (?:held|with)|talk|have|laugh|come|hear|see|hold|spend)|with you|when you|being)|did me good|being with you is|(?:lovely|great|nice|good) that you",
    "your (?:\\w+ )?(?:hug|message|text|patience|honesty|courage|laugh|kindness|support|help|smile|letter|note|call|voice|humour|advice|openness|effort|words) (?:\\w+ )?(?:helped|means?|meant|made|is|was|did|makes|gave|cheered)",
    "(?:so |how |very )?(?:happy|glad|excited|pleased|proud) (?:for|of|about) you|what an? (?:thoughtful|lovely|great|kind|wonderful|beautiful|sweet|nice)",
    "i (?:know|saw|see|noticed) (?:how|that|what) .{2,40}(?:thank|felt good|effort|helped)|i want to thank|i still think about how kind|the way you (?:{adv} )*(?:\\w+ )+(?:was|is|it was|makes|made) (?:{adv} )*(?:great|lovely|wonderful|kind|sweet|beautiful|brilliant)",
    "delicious|you (?:make|made) (?:my|our|the) (?:\\w+ )?(?:day|evening|home|week|weekend|morning|night|party|life)|you (?:make|made) .{2,30} (?:easier|better|brighter|special|warm|fun|feel (?:safe|good|loved|better|welcome))|(?:i )?love (?:you|u)(?![ \\w]*\\bor\\b)|you earned it|you deserve (?:it|this|all)",
    "best (?:thing|part|husband|wife|partner|friend)|thank you for",
    "you always (?:find the right|know how to|make (?:me|my)|cheer)"
   ],
   "unless": [
    "\\bno thanks|thanks,? but|thank you,? i am full|thanks for nothing|thanks to (?:you|your)|thanks a lot for that|thank you very much[.!]*$|soup, thanks|enough soup",
    "\\bif you loved|do not (?:love|thank|appreciate|trust)|never (?:thank|appreciate)|not (?:love|trust) you",
    "say (?:that )?you love|tell me (?:that )?you love|you love me|loves? me",
    "saying thank you|say thank you|ever say",
    "(?:idiot|stupid|pathetic|worthless|loser|moron)",
    "🙄",
    "slow clap|bare minimum|want a|managed to|for once|finally",
    "used to love",
    "no, thank you",
    "if i cannot|or i will|kill|jealous",
    "i thought you loved|loving you was",
    "why do not you",
    "i (?:love|like) you but",
    "how you (?:repay|thank)"
   ]
  },
  "why": "say_appreciation",
  "examples": [
   {
    "text": "Thank you for listening yesterday.",
    "fires": true
   },
   {
    "text": "You always make me laugh.",
    "fires": true
   },
   {
    "text": "Thanks, but no thanks.",
    "fires": false
   },
   {
    "text": "Thanks for nothing.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-blame",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "blame",
  "language": "en",
  "patterns": {
   "find": [
    "(?:all |entirely |only |completely |just )*your (?:own |damn |fucking |bloody )?fault",
    "(?:because of|down to|owing to|due to) (?:you|your (?!help|support|love|patience|kindness|advice|care|hug|message))",
    "thanks to (?:you|your)",
    "(?:i|we|they|everyone|everybody|the kids) (?:really |all |only )?blames? you",
    "you (?:are|were) (?:{adv} )*(?:the (?:one|reason|problem|cause)|to blame|responsible for|the bad guy)",
    "the (?:problem|issue|trouble|reason)(?: here)?(?: we \\w+)? is (?:{adv} )*(?:you|that you|your)",
    "your (?:{adv} )*(?:attitude|silence|behaviour|temper|drinking|moods?|laziness|selfishness|distance|job|work|gaming|spending|jealousy|coldness|phone|lies|lying|stubbornness|negativity|mother|friends|drama|anger|tone) (?:is|are|has|have|was) (?:{adv} )*(?:the (?:problem|issue|reason|cause)|killing|destroying|ruining|making|wrecking|driving|hurting|breaking|poisoned|ruined|unbearable|to blame|unacceptable|eating)",
    "you (?:{adv} |have |had |did |do |really |went and |managed to |keep |kept )*{harmed}(?! (?:me |us )?(?:feel )?(?:{adv} )*{goodstate})",
    "you (?:have |went |made me |always )?(?:really )?(?:did|do|have|could|can|are|will|would) not (?:{adv} |ever |have the decency to )*{lacking}",
    "you (?:{adv} )*cannot (?:{adv} |ever )*{lacking}",
    "you (?:are|were|have been|can be|become|get) (?:{adv} )*{trait}",
    "your (?:so|too|just|really|such a|being|very) (?:{adv} )*{trait}",
    "how (?:selfish|cold|rude|mean|unfair|cruel|lazy|careless|inconsiderate|thoughtless|childish)(?: is that| of you| you are| are you| can you be)",
    "(?:that|this|it) (?:is|was) (?:{adv} )*{trait} of you",
    "you (?:make|made|turn|turned) (?:this|it|everything|things) (?:so |too |really |all )*(?:hard|difficult|complicated|worse|impossible|about (?:yourself|you)|weird|awkward|ugly)",
    "(?:look|see) what (?:you|u) (?:made|have done|did|are doing)",
    "(?:that|this|it) (?:is|was) (?:all |entirely |completely )?on you",
    "(?:would|could) (?:not )?(?:have|be|never) .{2,50} if you (?:had|were|did|would|could|just|only|listened|cared|helped|called)",
    "if you (?:had|were not|did not|would|just|only)(?: not| just| only)? .{2,60} (?:would|could) (?:be|not|have|never)",
    "(?:i|we) would not (?:have to|need to) \\w+ .{0,20}if you",
    "because you (?:{adv} )*(?:do not|did not|cannot|could not|never|always|will not|would not|forgot|lost|had to|are (?:too|so)|were (?:too|so)|left|chose|lied|refuse|wanted|keep)",
    "(?:it|this|that) (?:is|was) you who|you (?:are|were) the one (?:who|that|making|causing|being)",
    "just like your (?:father|mother|dad|mum|brother|sister|parents|ex)",
    "(?:fine|good|happy|great|okay) until you",
    "you owe (?:this|it|all this) .{0,30}to yourself",
    "(?:it(?: i)?s|its|is) your doing",
    "your (?:kids|family|wife|husband|mother|friends|job|work) (?:come|comes) second",
    "the way you (?:treat|treated|ignore|talk to|speak to|handle|act)",
    "you (?:have been|are|were) (?:ignoring|neglecting|avoiding|using|hurting|blaming|controlling|criticising|cheating|lying|destroying|ruining|wrecking|making me|shutting me out|pushing me away|suffocating|pressuring|punishing) ?(?:me|us|to me|on me)?",
    "you (?:have )?pulled away(?: first)?",
    "you (?:{adv} )*(?:wanted|chose|decided|insisted) .{2,30}(?:now|so now|not me)",
    "everything (?:is|was) .{0,20}(?:your fault|because of you)",
    "you said no to",
    "who (?:is to blame|started|ruined|broke)",
    "your (?:own |damn |constant |endless |stupid |bloody |fucking )*(?:carelessness|selfishness|laziness|temper|lies|lying|drinking|cheating|jealousy|stubbornness|arrogance|negligence|coldness|cruelty|rudeness|greed|ego|dishonesty|betrayal|recklessness|neglect|meanness|sulking|nagging|yelling|shouting|screaming|gambling|flirting|indifference|immaturity|thoughtlessness|paranoia|affair|mood swings|outbursts|tantrums|bad mood|bad moods|fault)",
    "(?:it|this|that) (?:is|was) your (?:{adv} )*(?:attitude|behaviour|mistake|doing|mess|choice|responsibility|decision) (?:that|who|which|and|not)",
    "(?:it|that) (?:is|was) (?:{adv} )*(?:wrong|mean|cruel|unfair|nasty|rotten|low|awful|horrible|selfish|rude|unkind|disrespectful|thoughtless) of you",
    "that (?:is|was) an? (?:{adv} )*(?:cruel|mean|nasty|rotten|low|horrible|awful|terrible|selfish|shitty|dirty|cheap) (?:thing|trick|move|joke|comment)",
    "none of (?:this|that|it) would",
    "(?:we|i) (?:fight|argue|suffer|struggle|are broke|are in debt|am in this mess|missed|lost) .{0,40}because (?:you|of you|of your)",
    "(?:our|the|my) (?:son|daughter|kids|children|baby|dog|mother|family|friends) .{0,30}(?:because (?:of )?you|your (?:yelling|shouting|temper|moods))",
    "if you (?:had|were|would) (?:not |only |just |been )*(?:listened|called|phoned|told|asked|been|so|paid|come|done|kept|helped|honest|said|stayed|thought)[^.!?]{0,60},? ?(?:we|i|it|this|the|none|they)",
    "your (?:moods?|temper|anger|ego|mother) (?:runs?|rules?|decides?|controls?|frightens?|scares?)",
    "you (?:{adv} )*(?:spend|waste|throw away|blow) (?:our|my|all our|the) ",
    "you (?:{adv} )*(?:do not|did not|never|cannot|will not) (?:{adv} )*(?:pull your|do your|treat me|respect me|say sorry|take (?:any )?(?:blame|responsibility|care)|own)",
    "you (?:{adv} )*(?:hurt|wounded|crushed|shattered|destroyed|broke) (?:me|my|us)(?! when we were)",
    "the way you (?:spoke|talked|yelled|looked|behaved|acted|left|treated)",
    "you (?:are|were) (?:{adv} )*(?:cold|rude|mean|horrible|nasty|awful|unfair|cruel|aggressive|dismissive|distant|hostile) (?:to|with|towards|in front)",
    "look what (?:you|u)",
    "why (?:did|do|would|must) you (?:{adv} )*(?:ruin|spoil|lie|cheat|hurt|break|wreck|destroy|yell|shout)"
   ],
   "unless": [
    "not your (?:own )?fault",
    "you (?:did|have) not (?:ruin|hurt|do anything wrong|let)",
    "do not blame you",
    "\\bi am (?:so |really |truly |very )?sorry",
    "not because of (?:you|anything)",
    "\\bi (?:would|will|could) not (?:blame|say)",
    "if you (?:feel|want|like|need|are)",
    "you are the one (?:i|for me|who makes me (?:happy|laugh|smile))",
    "(?:do|did|are|were|have) you .*\\?",
    "you (?:said|told me|wrote|mentioned)",
    "i wonder",
    "maybe",
    "perhaps",
    "thank",
    "made (?:it|me) (?:so )?(?:special|happy|easy|easier|possible)",
    "thanks to you(?:r \\w+)? (?:i|we) (?:passed|made it|got (?:the|through)|feel|could|can|slept|laughed|won|found)",
    "because of you (?:i|we) (?:feel|laugh|smile|believe|passed|made it|got through)",
    "i (?:smile|laugh|am happy|get up|sing)",
    "\\bi (?:was|felt|am|feel) (?:{intensity} )*(?:sad|hurt|disappointed|lonely|worried|scared|confused|ashamed) (?:that|when|because|about)|^it hurt(?: me)? (?:when|that|to)"
   ]
  },
  "why": "say_blame",
  "examples": [
   {
    "text": "It is your fault that we are late.",
    "fires": true
   },
   {
    "text": "You ruined the evening.",
    "fires": true
   },
   {
    "text": "ur so selfish",
    "fires": true
   },
   {
    "text": "It's not your fault.",
    "fires": false
   },
   {
    "text": "You made me laugh so much.",
    "fires": false
   },
   {
    "text": "We were late on Tuesday.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-contempt",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "contempt",
  "language": "en",
  "patterns": {
   "find": [
    "you (?:are|were|have become|look|sound|will always be|must be|behave) (?:{adv} |like |such |nothing but |not even |nothing more than |acting like |being |as )*(?:\\w+ ){0,2}?{insult}",
    "your (?:so|such|just|a|an|too|the|really|fucking) (?:\\w+ ){0,2}?{insult}",
    "(?:^|[,.!] ?)you (?:fucking |bloody |absolute |total |complete |little |stupid |miserable )*{insult}(?=[.!,]|$)",
    "^(?:whatever,? |bloody |fucking |total )?{insult}s?[.!, ]*$",
    "(?:such|what) an? (?:\\w+ ){0,2}?{insult}",
    "(?:you|u) (?:{adv} )*(?:disgust|sicken|repulse|repel) me|you make me (?:sick|want to (?:vomit|puke|throw up))",
    "(?:grow|man|wise) up[.! ]*(?:$|for once|already|and)|^grow up|grow a (?:spine|pair|backbone)|get over yourself|get a (?:grip|life)|be a (?:real )?man|man up",
    "shut (?:the \\w+ )?up|shut your (?:mouth|face|trap)",
    "cry me a river|boo hoo|boohoo|spare me|slow clap|big deal|poor (?:baby|thing)(?! you)|aww?[, ]+(?:did|poor (?:little|baby|thing)|are you|is (?:the|somebody|someone|my)|diddums|boo)|your (?:poor )?little (?:feelings|head|brain|ego|heart)|little feelings|cry to your|play(?:ing)? the victim|oh please|yeah,? right|give me a break|want a (?:medal|cookie|prize|trophy)|(?:medal|cookie|prize|trophy) for",
    "(?:genius|einstein|sherlock|mastermind|mister perfect|mr\\.? perfect|miss perfect|mr\\.? know|know-it-all|smartypants|smarty pants|his majesty|her majesty|your majesty|your highness|her highness|the princess(?! of)|the queen(?! of)|the king(?! of)|the expert|the great \\w+|big man|superstar|superhero|wise one|philosopher)",
    "^(?:oh,? )?(?:bravo|congratulations|wow|well done|nice try|great job|good for you|impressive|brilliant)[,.! ]+(?:what a (?:genius|surprise|hero|effort|man|job)|you (?:managed|can|finally|remembered|actually)|such|on (?:doing|finally|managing)|for (?:doing|finally|once)|smart|slow|aren)",
    "what kind of (?:a )?(?:\\w+ )?(?:{person}|human|idiot|loser|excuse)",
    "(?:a|any) (?:real|true|normal|grown|decent|proper|half-decent) (?:{person}|human|man|woman|adult) (?:would|could|can|knows)",
    "even (?:a|the|my|our) (?:\\w+ )?(?:child|toddler|kid|baby|dog|cat|monkey|five-year-old|five year old|year-old|idiot|goldfish|plant)|(?:five|four|three|two|six)[- ]year[- ]old|{number}-year-old|houseplants?",
    "are you (?:{adv} )*(?:five|stupid|dumb|deaf|blind|insane|crazy|mental|brain dead|an idiot|slow|retarded|for real|completely)",
    "how (?:{adv} )*(?:dumb|stupid|dense|thick|pathetic|daft|ignorant|pitiful|ridiculous)",
    "born (?:this |so |that )?(?:dumb|stupid)",
    "i pity you|i am embarrassed (?:to be|by you|for you)|i laugh at you|i have no respect for you|i (?:do not|cannot) respect you|i look down|i am ashamed of you",
    "(?:nobody|no one|no woman|no man|no sane|not even your) .{0,30}(?:likes you|put up with you|love (?:someone like )?you|want(?:s)? you|stand you|take you|asked you|asked for your|cares? what you)",
    "you are (?:just |so )?lucky (?:that )?(?:anyone|someone|anybody|i (?:stay|put|am)|we)",
    "(?:screw|fuck|sod|stuff|damn) you|(?:fuck|piss|bugger|sod) off|go to hell|drop dead|get lost|f\\*+ ?(?:you|off)|kiss my|eat shit|up yours",
    "do i (?:have|need) to (?:spell|explain|draw|write) (?:it|this|you)|spell it out",
    "blah,? blah|laughable|that is (?:rich|hilarious coming|a good one)|do not make me laugh(?!, my)|what a (?:surprise|shock)[,.]? (?:the|mister|you|another)|you call that|and you call yourself|call yourself a",
    "my ex(?:-husband|-wife|es)? (?:was|were|would|could|had|did)|ten times the",
    "save it(?: for)?|stop (?:whining|crying|sulking|being (?:such )?an?|snivelling|moaning|blubbering)",
    "(?:be|you are|being) (?:such |so )?(?:an? )?(?:\\w+ )?(?:baby|crybaby|drama queen|wimp|child)",
    "ashamed of yourself|you should be ashamed|shame on you",
    "as if you (?:had|could|knew|would|were|ever)|like you could ever|you could never|you could not (?:even )?(?:organise|boil|find|run|hold|manage|last|handle|cook|change)|you would not (?:last|understand|know|get it|survive)",
    "(?:smarter|cleverer|better|dumber|more (?:feelings|brains|sense|backbone)) than you",
    "with your (?:intelligence|brain|brains|iq|looks|face|talent|education)|takes? (?:a )?brains?|brain (?:switched off|cell|cells)|(?:had|have|use) (?:the |a |your )?(?:brain|brains|head for)|use (?:his|her|your) (?:head|brain)",
    "(?:something|there is something) wrong with (?:your head|you in the head|your brain)|wrong with your head|(?:need|see|get) (?:a )?(?:shrink|psychiatrist|help)[.!]*$|belong in (?:a|an)|out of your tiny",
    "your opinion (?:is|means)|nobody asked|no one asked|who asked you|(?:you are|not even) worth (?:the|it|my)|you are not (?:even )?worth|(?:you are|worth) (?:beneath|nothing)|not that special",
    "sad excuse|poor excuse|pathetic excuse|emotional range|surrounded by idiots|typical you|typical (?:man|woman|of you)|no wonder (?:your|nobody|everyone|she|he|you)|the likes of you|people like you|someone like you",
    "an?? (?:absolute |total |complete |utter |real |fucking |bloody |miserable )+{insult}",
    "just look at (?:you|yourself)|look at yourself|look who (?:finally |has |is )*(?:decided|learned|woke|can|talking)",
    "🤡|🖕|💩",
    "you (?:{adv} )*think (?:that )?you are (?:{adv} )*(?:smart|clever|funny|better|special|something)",
    "bare minimum|for doing the (?:bare|absolute)|you and (?:feelings|responsibility|plans?|work|honesty|a plan)",
    "(?:are|is) (?:awake|offended|upset),? (?:her|his|the)|(?:man|princess|queen|king|boss|hero|highness) (?:now|has|is|are|speaks|woke)",
    "your stupid (?:face|head|friends|job|family|hobby|excuses|mouth|games?)",
    "you (?:are )?(?:stupid|dumb|fucking|bloody|miserable|pathetic|useless|worthless|lazy|ugly|little|old) (?:idiot|moron|cow|bitch|pig|bastard|creep|man|woman|shit|piece|git|liar|loser|brat|fool|rat)",
    "\\bstfu\\b|\\blmao at you\\b",
    "congratulations,? (?:you|on)(?! (?:the|your|passing|earned|did it|won|made it|deserve|got)).{0,40}(?:egg|finally|managed|for once|dinner)",
    "as (?:thick|dumb|stupid|dense|useful|bright|sharp|boring|ugly|bad|useless) as (?:you|your|a|an|the|two)",
    "(?:the |a )?(?:brains?|emotional \\w+|depth|charm|iq|character|attention span|patience|spine|backbone|manners|personality|empathy) of (?:a|an) ",
    "the (?:most (?:boring|stupid|useless|pathetic|annoying|selfish|ridiculous)|dumbest|laziest|stupidest|worst|weakest|biggest) (?:\\w+ )?(?:man|woman|person|human|pig|idiot|loser|fool|liar|father|mother|husband|wife)",
    "^you, (?:a |an )?(?:\\w+ )?\\w+\\?",
    "(?:go(?: on)?,? |keep |just )?cry (?:some more|about it|to (?:your )?(?:mum|mom|mummy|mommy|mama))|^go (?:on,? )?(?:cry|whine|sulk)|^go cry",
    "well done,? (?:captain|einstein|genius|sherlock|you (?:broke|forgot|ruined|managed))|captain obvious",
    "(?:my |a |the )?(?:dog|monkey|goldfish|brick|toaster|potato|doormats?|trained \\w+|blind man|ten year old|nephew) (?:would (?:do|be|have|know)|could do|can do|has more|with more|knows (?:more|better)) ",
    "(?:nobody|no one|who) (?:could|would|will|can|cares)(?: ever)? (?:love|like|stand|want|what you|about you)",
    "(?:you are|you would be) (?:nothing|nobody|lost|zero|helpless) without me|without me you (?:are|would be|have) (?:nothing|nobody|lost|still)",
    "you (?:{adv} )*(?:fat|lazy|dumb|ugly|old|little|filthy|dirty|spoiled|spoilt|brainless|spineless|useless|ignorant|miserable|stupid|absolute|complete|total|utter|sad|sorry|selfish|pathetic|emotional){1,3} (?:\\w+ )?\\w+[.!]*$",
    "lost (?:all|every|any) (?:bit of )?respect for you|no respect left",
    "embarrass(?:ed|ing) (?:for you|to be (?:seen )?with you)|you look like (?:a|an) (?:tramp|clown|whore|pig|mess|fool|joke|idiot)",
    "want a (?:sticker|star|medal|cookie)|give (?:him|her|the man|the lady|that man|this man) a (?:medal|prize|sticker)|expect applause",
    "your (?:tiny|little|precious|poor) (?:feelings|brain|mind|head|ego|heart)|tiny feelings",
    "what are you,? (?:five|six|seven|ten|twelve|thirteen|a baby|a child|stupid)|how old are you",
    "do you practi[sc]e being|were you dropped|who dressed you",
    "i married (?:a child|an idiot|a baby|a clown|a loser)",
    "no wonder (?:your|nobody|she|he|everyone)",
    "dogs? eats? better|call(?: that)? (?:cooking|parenting|cleaning|an apology|work)\\?"
   ],
   "unless": [
    "\\bi (?:love|loved) (?:it|that|you|how)",
    "no way",
    "you fixed|fixed it",
    "of mine",
    "(?:crazy|insane|insanely|mad) (?:good|at|talented|about)",
    "❤️|🥰|😘",
    "the vet",
    "(?:myself|i) (?:an idiot|a fool)",
    "\\bi (?:feel|felt|was|am) (?:so |such |really )*(?:stupid|dumb|useless|worthless|an idiot|pathetic|a fool|a failure)",
    "you are not (?:stupid|useless|worthless|pathetic|a failure|crazy|weak|ugly|fat|dumb)",
    "(?:my|our|his|her|the) (?:boss|colleague|neighbour|brother|car|film|movie|game|bus|train)",
    "got a (?:medal|prize|trophy)",
    "you are (?:{adv} )*(?:mad|crazy) about",
    "am i (?:an? )?(?:stupid|idiot)",
    "\\bi am (?:such )?(?:an? )",
    "what an? \\w+ i (?:am|was)"
   ]
  },
  "why": "say_contempt",
  "examples": [
   {
    "text": "You're pathetic.",
    "fires": true
   },
   {
    "text": "Grow up.",
    "fires": true
   },
   {
    "text": "What kind of man forgets that?",
    "fires": true
   },
   {
    "text": "That film was pathetic.",
    "fires": false
   },
   {
    "text": "I feel stupid for asking.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-control",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "control",
  "language": "en",
  "patterns": {
   "find": [
    "(?:send|share|show|give|turn on|switch on)(?: me)?(?: with me)? (?:your |the |always )?(?:live |phone )?(?:location|password|passwords|passcode|pin|phone|messages|chats|unlocked phone|bank login|login)(?!.{0,20}\\?)(?! number)",
    "(?:your )?(?:location|password|phone) (?:right )?now|unlock your phone|hand (?:it|your phone) over|share your location|hand over your",
    "you (?:are|were) not (?:allowed|permitted|going anywhere|to (?:see|go|talk|speak|leave|work|wear|meet))|you (?:are )?not going anywhere(?! without)|you (?:may|must|will|can|shall|do) not (?:{adv} )*(?:see (?:him|her|them|your|that)|leave (?:the|this) (?:house|flat|room|home)|go (?:out|there|anywhere|to that party) (?:without|any more|with|unless)|go anywhere|meet|talk to (?:him|her|them|other)|wear|work (?:there|any more)|have (?:friends|contact|a job)|speak to)|you cannot (?:wear|see (?:him|her|them|your (?:friends|family))|go out|leave the|meet|talk to (?:him|her|them))",
    "i (?:forbid|do not allow|will not allow|will not let|do not permit|am not letting|will not have) you|i (?:decide|choose|determine) (?:who|what|where|when|how) you|you do (?:as|what) i (?:say|tell)|you (?:have to|must|need to|will|better) ask (?:me|my permission)(?: first| before)?(?! out)|without asking me|without my permission|ask me first before you go",
    "i (?:{adv} )*(?:check|checked|read|went through|look through|looked through|searched|go through|monitor|hacked|unlocked|opened) (?:his|her|your|their|my (?:husband|wife|partner|boyfriend|girlfriend)'?s?) (?:phone|messages|mails?|emails?|texts|chats?|browser|history|account|dms|location|diary|letters)(?! number)",
    "(?:tracker|tracking|gps|air ?tag|spyware|keylogger|spy app|hidden camera|bug)|(?:app|software|program) to (?:read|track|see|spy|watch|follow|listen)|through the camera|on the camera|watching you|track (?:his|her|your)|tracked (?:him|her|you)",
    "\\bi (?:{adv} )*(?:follow|followed|am following|stalk|stalked|waited outside|drove past|drive past|spy on|spied on|watch|shadowed) (?:him|her|you|them|his|your)(?! (?:advice|recipe|instructions|lead|example|on (?:insta|twitter|spotify)|sleep|play|grow|dance|house))|followed (?:him|her|you) (?:to|home|yesterday|in|after)|wait(?:ed)? outside (?:your|his|her|all)",
    "\\bi (?:{adv} |have )*(?:locked|hid|hidden|took|taken|take|keep|kept|blocked|cut|cancelled|confiscated) (?:him|her|you|away )?(?:in the|his|her|your|the)? ?(?:room|passport|car keys|keys|card|bank card|money|papers|phone|documents|pills|salary)(?=.*(?:cannot|could not|so that|leave|stays?|go|until|luck|behave|you|her|him))(?! number)(?! in my bag)",
    "take away your (?:card|phone|keys|money|car)|(?:so|that) (?:she|he|you|they) (?:cannot|could not|can not|stays?|stay) (?:leave|go|here)|cannot leave (?:me|the house)|locked (?:me|her|him|you) (?:in|up|out)",
    "you (?:belong to me|are mine(?! and i am yours)|are my property)|(?:no one|nobody) else (?:gets|will|can|is|may)|(?:no wife|no husband|no girlfriend|no boyfriend|no man|no woman) of mine|in this house(?:,)? you|what i say in this house",
    "from now on you",
    "quit (?:that|your) job|stop seeing your (?:friends|family|mother|sister)|(?:delete|block) (?:all )?(?:your|his|her) (?:contacts|accounts?|male|female|instagram|facebook)",
    "have (?:your|her|his) passport(?! in my bag)|i can see (?:on the|where you|that you are not at|your location)|you will not leave",
    "go and change|change (?:your clothes|that dress) or",
    "who you see|you stay here",
    "(?:tell|give|send|hand) me (?:your|the) (?:pin|password|passwords|code|login|phone)|(?:hand over|unlock) (?:your|the) (?:phone|pin|salary|money|messages)|hand over your|want your (?:\\w+ )?(?:password|pin|code|login)|show me (?:your|the) (?:chats?|messages|phone|mails?|history)|let me see (?:your|the) (?:messages|chats?|phone)",
    "i (?:check|watch|track|follow|followed|tracked|monitor|read|checked|went through|looked through|go through|searched|put a tracker|have been tracking|have been reading)(?: \\w+){0,3} (?:where you|your (?:phone|messages|emails?|mails?|chats?|location|car|bag|pockets|instagram)|on the map|you (?:to|home|because)|tracker)",
    "(?:you )?(?:are not|may not|cannot|can not|will not|must not) (?:meet|see|go out|wear|talk to|speak to|leave|buy|have)(?: \\w+){0,5},? (?:i (?:will not|do not|forbid)|without|with(?:out)? (?:me|my|telling)|outside)|i (?:forbid|will not allow|do not allow|prohibit)|need my permission|without my permission|my permission|you are not (?:allowed|permitted|going out)|i decide (?:who|what|where)|you decide nothing",
    "(?:share|turn on|switch on|send)(?: me)?(?: your)? (?:live )?location|send me a (?:photo|picture|selfie) (?:so|to prove|of where)|delete (?:all|every|his|her|that|the) (?:\\w+ )?(?:men|women|contacts|contact|number|guys|girls)|until you obey|from today you|(?:keep|have|took|hold) your (?:passport|id|card|keys|money|salary)"
   ],
   "unless": [
    "(?:could|would|can) you (?:send|share|show|give)",
    "if you (?:want|like)",
    "in my bag, so do not worry",
    "without cake",
    "phone number",
    "present in",
    "the bike",
    "followed (?:your|the) (?:advice|recipe)",
    "heaven",
    "film|movie|series|game",
    "watching over",
    "as a (?:kid|child)",
    "by the doctor|at school",
    "charger|without a (?:jacket|coat|scarf|hat|helmet)|in this (?:cold|heat|weather)|at the (?:festival|station|airport|party|concert)|so (?:that )?i can find you|about the (?:holiday|trip|party|meeting|house)|sounds good"
   ]
  },
  "why": "say_safety",
  "examples": [
   {
    "text": "Send me your location right now.",
    "fires": true
   },
   {
    "text": "I read her messages while she slept.",
    "fires": true
   },
   {
    "text": "I followed your advice.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-control-suffered",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "control_suffered",
  "language": "en",
  "patterns": {
   "find": [
    "(?:he|she|you|my (?:husband|wife|partner|boyfriend|girlfriend))(?: \\w+){0,2} (?:checks?|reads?|controls?|tracks?|monitors?|follows?|takes?|keeps?|decides?|forbids?|locks?|watches|goes through|stalks?|hides?) (?:my (?:phone|messages|money|salary|friends|passport|every|location|mails?|clothes|keys|bank)|me (?:in|at|everywhere|around|to work|home|out|up)|who i|where i|what i|everything i|all my)",
    "(?:not|am not|was not) allowed to|(?:will|does|did|would) not let me (?:leave|go|see|work|have|meet|out|talk|use|sleep|call|drive|eat)|have to ask (?:him|her|permission|before i)",
    "(?:hold|holds|keep|keeps|control|controls|take|takes) (?:all )?my (?:money|card|salary|keys|passport|id)|beg for (?:it|money)|will not let me|locked me (?:in|out)|held the door shut|you locked me"
   ],
   "unless": [
    "(?:could|would|can) you (?:send|share|show|give)",
    "if you (?:want|like)",
    "in my bag, so do not worry",
    "without cake",
    "phone number",
    "present in",
    "the bike",
    "followed (?:your|the) (?:advice|recipe)",
    "heaven",
    "film|movie|series|game",
    "watching over",
    "as a (?:kid|child)",
    "by the doctor|at school"
   ]
  },
  "why": "say_safety",
  "examples": [
   {
    "text": "She checks my phone every day.",
    "fires": true
   },
   {
    "text": "He won't let me leave the house.",
    "fires": true
   },
   {
    "text": "He checks the oven every evening.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-feeling",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "feeling",
  "language": "en",
  "patterns": {
   "find": [
    "\\bi (?:am|was|feel|felt|have been|have felt|got|get|become|became|have been feeling|am feeling|was feeling)(?: {intensity})*(?: (?:anxious|sad|tired|low|shy|nervous|down|raw|scared|lonely|happy),?)?(?: (?:and|but|or))?(?: {intensity})* {feeling}(?! (?:is|at chess|idea|night|listener|morning))",
    "(?:that|it|this)(?: really| all| also| still| deeply)* (?:hurts?|scares?|scared|worries|worried|saddens|saddened|frightens|frightened|pains|upsets|upset|touched|moved|frustrates|frustrated|embarrassed|confuses|confused|relieved|bothers|bothered|stings|stung|annoys|annoyed|overwhelms|overwhelmed|makes my heart|breaks my heart|broke my heart)(?: me| a lot| us| so much|[.!,]|$| (?:when|that|to))",
    "(?:that|it|this|which|when .{2,40})(?: \\w+)? (?:makes?|made|is making|leaves?|left) me (?:{intensity} |feel )*{feeling}",
    "(?:was|is|felt|feels) (?:{intensity} )*(?:painful|hard|scary|frightening|lonely|sad|hurtful|upsetting|overwhelming) (?:for|to) me",
    "(?:a|the) (?:knot|lump|pit) in my (?:stomach|throat|chest)|my heart (?:is|was|feels|sank)|my stomach|i (?:feel|felt|have) (?:a lot of |so much |real |great |some |deep )?(?:tenderness|sadness|anger|fear|joy|grief|shame|guilt|warmth|longing|relief|anxiety|panic|love|gratitude|sorrow|worry|loneliness|butterflies)",
    "\\bi feel (?:{intensity} )*(?:close|far|distant|connected|disconnected|near) (?:to|from|with) (?:you|each)",
    "\\bi (?:feel|felt|am feeling) (?:{intensity} )*(?:close|warm|cold|numb|off|like crying|like an outsider|at home|at ease|out of place|invisible|left|abandoned|worse|better|different|down|weird|strange)",
    "^(?:{intensity} |feeling |a bit |so |honestly |tbh |to be honest,? )*(?:feeling )(?:{intensity} )*{feeling}",
    "\\bi(?: am|'m)? (?:worry|worried|fear|dread|ache|cried|panicked|panic|suffer|grieve|mourn)\\b(?! for a| be | go)(?!.{0,40}(?:because of (?:what )?you|hope you))",
    "\\bi am (?:{intensity} )*in (?:a )?(?:pain|panic|shock|gloomy|bad|low|dark|good|great) ?(?:mood|place)?",
    "was (?:a bit|a little|so|really|very|quite|kind of) (?:{intensity} )*{feeling}(?: to be honest| tbh|[.!,]|$| and)",
    "(?:tired|sad|lonely|scared|happy|hurt) and (?:{intensity} )*{feeling}"
   ],
   "unless": [
    "\\bi (?:feel|felt) (?:like|that) (?:you|u|we (?:should|must)|it(?: i)?s|this is|he|she|nobody|everything)",
    "\\bi (?:am|was) (?:{adv} )*sorry",
    "i am (?:{adv} )*(?:fine|ok|okay)[,.]",
    "i am (?:sick|tired) (?:and tired )?of (?:you|this|your|being the)",
    "tired of living",
    "\\bi am done",
    "so (?:proud|lucky) of you",
    "safe with myself",
    "dead",
    "am i",
    "in case i am",
    "(?:are|do) you",
    "fed up with (?:you|your)",
    "kill|suicid|hurt(?:ing)? myself|harm",
    "you feel",
    "would see i am",
    "what i do when",
    "i (?:hate|want to die)",
    "i was (?:wrong|too quick|out of line|unfair|harsh|mean|short|impatient with|defensive|stubborn|unkind|jealous and acted|grumpy)",
    "lost track",
    "was (?:a |the )?(?:good|great|better|calm) (?:day|evening|idea|film|time)",
    "i feel (?:pizza|like (?:pizza|going|having|eating|a walk))",
    "well done",
    "i am low on",
    "tired,? i will",
    "bored of your"
   ]
  },
  "why": "say_feeling",
  "examples": [
   {
    "text": "I felt lonely last weekend.",
    "fires": true
   },
   {
    "text": "That hurt me.",
    "fires": true
   },
   {
    "text": "I feel like you don't care.",
    "fires": false
   },
   {
    "text": "I feel like pizza tonight.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-frame-answer",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "frame_answer",
  "language": "en",
  "patterns": {
   "find": [
    "{frame_answer}"
   ]
  },
  "why": "say_frames",
  "examples": [
   {
    "text": "Why do you not reply?",
    "fires": true
   },
   {
    "text": "Good morning.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-frame-birthday",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "frame_birthday",
  "language": "en",
  "patterns": {
   "find": [
    "{frame_birthday}"
   ]
  },
  "why": "say_frames",
  "examples": [
   {
    "text": "You forgot my birthday.",
    "fires": true
   },
   {
    "text": "Good morning.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-frame-care",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "frame_care",
  "language": "en",
  "patterns": {
   "find": [
    "{frame_care}"
   ]
  },
  "why": "say_frames",
  "examples": [
   {
    "text": "You do not care.",
    "fires": true
   },
   {
    "text": "Good morning.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-frame-children",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "frame_children",
  "language": "en",
  "patterns": {
   "find": [
    "{frame_children}"
   ]
  },
  "why": "say_frames",
  "examples": [
   {
    "text": "The kids asked for you.",
    "fires": true
   },
   {
    "text": "Good morning.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-frame-drink",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "frame_drink",
  "language": "en",
  "patterns": {
   "find": [
    "{frame_drink}"
   ]
  },
  "why": "say_frames",
  "examples": [
   {
    "text": "You drink too much.",
    "fires": true
   },
   {
    "text": "Good morning.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-frame-family",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "frame_family",
  "language": "en",
  "patterns": {
   "find": [
    "{frame_family}"
   ]
  },
  "why": "say_frames",
  "examples": [
   {
    "text": "Your mother called.",
    "fires": true
   },
   {
    "text": "Good morning.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-frame-future",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "frame_future",
  "language": "en",
  "patterns": {
   "find": [
    "{frame_future}"
   ]
  },
  "why": "say_frames",
  "examples": [
   {
    "text": "When do we talk about moving in?",
    "fires": true
   },
   {
    "text": "Good morning.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-frame-late",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "frame_late",
  "language": "en",
  "patterns": {
   "find": [
    "{frame_late}"
   ]
  },
  "why": "say_frames",
  "examples": [
   {
    "text": "You are late again.",
    "fires": true
   },
   {
    "text": "Good morning.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-frame-listen",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "frame_listen",
  "language": "en",
  "patterns": {
   "find": [
    "{frame_listen}"
   ]
  },
  "why": "say_frames",
  "examples": [
   {
    "text": "You never listen.",
    "fires": true
   },
   {
    "text": "Good morning.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-frame-money",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "frame_money",
  "language": "en",
  "patterns": {
   "find": [
    "{frame_money}"
   ]
  },
  "why": "say_frames",
  "examples": [
   {
    "text": "The rent is open.",
    "fires": true
   },
   {
    "text": "Good morning.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-frame-phone",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "frame_phone",
  "language": "en",
  "patterns": {
   "find": [
    "{frame_phone}"
   ]
  },
  "why": "say_frames",
  "examples": [
   {
    "text": "You look at your phone.",
    "fires": true
   },
   {
    "text": "Good morning.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-frame-promise",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "frame_promise",
  "language": "en",
  "patterns": {
   "find": [
    "{frame_promise}"
   ]
  },
  "why": "say_frames",
  "examples": [
   {
    "text": "You broke your promise.",
    "fires": true
   },
   {
    "text": "Good morning.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-frame-quiet",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "frame_quiet",
  "language": "en",
  "patterns": {
   "find": [
    "{frame_quiet}"
   ]
  },
  "why": "say_frames",
  "examples": [
   {
    "text": "You went silent.",
    "fires": true
   },
   {
    "text": "Good morning.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-frame-time",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "frame_time",
  "language": "en",
  "patterns": {
   "find": [
    "{frame_time}"
   ]
  },
  "why": "say_frames",
  "examples": [
   {
    "text": "We had no weekend for us.",
    "fires": true
   },
   {
    "text": "Good morning.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-frame-touch",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "frame_touch",
  "language": "en",
  "patterns": {
   "find": [
    "{frame_touch}"
   ]
  },
  "why": "say_frames",
  "examples": [
   {
    "text": "A hug would be good.",
    "fires": true
   },
   {
    "text": "Good morning.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-frame-work",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "frame_work",
  "language": "en",
  "patterns": {
   "find": [
    "{frame_work}"
   ]
  },
  "why": "say_frames",
  "examples": [
   {
    "text": "The dishes are still there.",
    "fires": true
   },
   {
    "text": "Good morning.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-frames",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "words",
  "language": "en",
  "patterns": {
   "frame_listen": [
    "listen\\w*",
    "hear (?:me|a word|what)",
    "interrupt\\w*",
    "let me finish",
    "pay(?:ing)? attention",
    "ignor\\w+ (?:me|what i)"
   ],
   "frame_answer": [
    "repl(?:y|ies|ied)",
    "answer\\w*",
    "text(?:s|ed|ing)? (?:me|back)?",
    "call(?:s|ed)? (?:me|back)",
    "write back",
    "message\\w*",
    "ghost\\w*",
    "online",
    "pick up"
   ],
   "frame_late": [
    "late",
    "on time",
    "waited",
    "waiting for you",
    "home at",
    "stood me up",
    "cancel\\w*"
   ],
   "frame_work": [
    "dish\\w*",
    "clean\\w*",
    "laundry",
    "trash|garbage|bins?",
    "kitchen",
    "cook\\w*",
    "chores?",
    "household",
    "help(?: me| out| with)",
    "lift a finger",
    "groceries|shopping",
    "lawn",
    "mess"
   ],
   "frame_children": [
    "kids|children|baby|school|son|daughter"
   ],
   "frame_phone": [
    "phone|screen|gaming|game|tv|computer"
   ],
   "frame_touch": [
    "touch\\w*",
    "hug\\w*",
    "kiss\\w*",
    "cuddl\\w*",
    "sex",
    "held",
    "affection"
   ],
   "frame_time": [
    "time (?:with|for) (?:me|us)",
    "weekend\\w*",
    "evening\\w*",
    "together",
    "go out",
    "holiday",
    "date",
    "friends over|your friends",
    "never home|not home",
    "plan anything|plans"
   ],
   "frame_future": [
    "future",
    "move in|moving in",
    "marr\\w+",
    "engaged",
    "wedding",
    "commit\\w*",
    "propose",
    "kids one day"
   ],
   "frame_money": [
    "money|rent|debt\\w*|bills?|spend\\w*|spent|budget|savings|loan"
   ],
   "frame_quiet": [
    "silen\\w+",
    "quiet",
    "shut (?:me )?(?:down|out)",
    "go(?:es)? silent",
    "distan\\w+",
    "pull(?:ed|ing)? away",
    "withdr\\w+",
    "open up",
    "talk (?:to|with) me",
    "never talk|not talk",
    "walk(?:ed)? (?:away|out)",
    "leave when|left the room"
   ],
   "frame_promise": [
    "promise\\w*",
    "broke your word",
    "lied|lie|lies",
    "trust"
   ],
   "frame_family": [
    "mother|mum|parents|family|sister|brother|dad"
   ],
   "frame_drink": [
    "drink\\w*|drunk|alcohol|smok\\w+"
   ],
   "frame_care": [
    "care|love|matter|important to you|miss me|respect|appreciate"
   ],
   "frame_birthday": [
    "birthday|anniversary|forgot"
   ]
  },
  "why": "none",
  "examples": [],
  "sources": []
 },
 {
  "id": "en-guilt",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "guilt",
  "language": "en",
  "patterns": {
   "find": [
    "after (?:all|everything|what|so much|{number} years) .{0,30}(?:i|we) (?:have |had )?(?:done|did|do|given|gave|went|go|sacrificed|been|put|invested|suffered|for you)",
    "after (?:all (?:these|the) years|everything)",
    "i (?:have |had )?(?:gave|given|give|sacrificed|sacrifice|left|moved|quit|stayed up all night|paid|wore|worn|cook and clean|skipped|lie awake|turned down|dropped|put my|stood|forgave|forgiven|risked|lost|raised|cared|slaved|worked) .{0,50}(?:for you|by you|because of you|for this family|for us and you|to be with you|behind for|you so much|on hold|my (?:whole |best )?(?:life|years|career|youth))",
    "i (?:do|did|have done|would have done) (?:{adv} )*(?:everything|so much|it|all (?:this|of it)|anything|that) (?:for you|for us)",
    "if (?:you (?:{adv} )*(?:loved|cared|had a heart|had any|respected|valued|missed|were a)|i (?:{adv} )*(?:mattered|were important|was important|meant|were worth|was worth|died|were gone|was gone)|you (?:really )?love me(?! or not))",
    "(?:you|u) would .{2,40} if you (?:{adv} )*(?:loved|cared|respected)",
    "(?:someone|anyone|a person|a (?:loving|good|caring) (?:partner|husband|wife|person|boyfriend|girlfriend)|people) who (?:{adv} )*(?:loves?|cares?)|a (?:loving|good|real|caring) (?:partner|husband|wife|boyfriend|girlfriend) (?:would|does|never)",
    "do not (?:{adv} )*(?:worry|mind|think|bother|let it bother|mind about) (?:about |of )?(?:me|it bother you|you(?=[,.]))(?! (?:at all, )?i have plans)",
    "(?:i guess|i suppose|apparently|clearly|obviously|so|maybe) (?:that )?(?:i am|i do not|i|my|loving you|your (?:friends|promises|work)|this is) (?:{adv} )*(?:not (?:{adv} )*(?:matter|worth|important|enough|good enough)|do not matter|worthless|easy to|forgotten|the stupid|last|invisible|unimportant|unlovable|was my mistake|nothing|mean|deserve|only|never|replaceable)",
    "i (?:guess|suppose) (?:i do not matter|i am (?:{adv} )*not|your|loving|that is what i)",
    "i (?:do not|never) (?:seem to )?(?:matter|count)",
    "(?:i will|i will just|i am happy to) (?:{adv} )*(?:sit|stay|cry|be|cope|manage|wait|suffer|survive|rot)(?: here| home)?(?: \\w+)? ?(?:alone|by myself|in the dark|as usual|fine|somehow|like always|on my own|all night)",
    "i am used to (?:it|being|that|coming)|i (?:will )?(?:cope|manage)(?: on my own| alone|,? as)|as i (?:always )?(?:have to|must|do)",
    "(?:have|enjoy|go) (?:have )?(?:{adv} )*(?:fun|a (?:great|nice|good|lovely) (?:time|night|dinner|evening)|your (?:evening|night|party|trip|dinner)|ahead)[,.]? .{0,40}(?:i am|i will|without me|alone|crying|used to|here|dark|only)",
    "i (?:have )?(?:cried|cry|was crying|been crying|am crying|lay awake|did not sleep|could not sleep|have not (?:eaten|slept)|not slept|not eaten).{0,60}(?:because|you|since|hope|but|while|over)",
    "(?:while|when) (?:i|i am|you are|we) (?:{adv} )*(?:lying|cry|crying|suffer|suffering|sitting here|falling apart|here alone|miserable|sick|ill|laugh|out laughing)",
    "i am (?:only |just )?(?:crying|falling apart|dying inside|breaking|a wreck)",
    "you (?:have )?(?:{adv} )*(?:no idea|do not know|cannot imagine) (?:what|how much|how) (?:i|it|hard|you put)(?!.*help)",
    "do you (?:have any idea|know|realise|even know) (?:what (?:i (?:do|gave|go|went)|it (?:costs|does|did))|how (?:much (?:i (?:do|gave|suffer|cry|hurt|sacrifice)|it (?:costs|hurts))|hard (?:i|it|this)|it feels|that (?:made|makes|feels)|many|long i))",
    "how (?:can|could|do) you (?:{adv} )*(?:be (?:so )?(?:happy|calm|cold|cruel|fine) (?:when|while|knowing|after)|sleep|live with|eat while|enjoy|laugh while|go out|look at yourself|just|leave me|do this|forget)|how (?:quickly|easily|fast) you",
    "(?:the )?(?:kids?|children|your (?:son|daughter|poor \\w+|mother|father|dad|mum|parents|own \\w+)|my (?:mother|mum|parents|father|dad|friends)|everyone|everybody|the doctor|mum|dad|the baby) .{0,40}(?:(?:ask|asks|asked|asking) (?:why|where|if you|me why|if (?:mum|dad|daddy|mummy))|asked where you|cries|cried|crying|waited|waiting at|disappointed|breaks|heart|right about you|suffers?|ashamed|why you|(?:says?|said) .{0,30}(?:stress|never seen me|because of you|from worrying|leave you|is from))",
    "(?:i )?(?:hope|just hope|pray) (?:you (?:can live|slept well|never (?:feel|have)|enjoy(?:ed)? (?:it|yourself) (?:while|without)|sleep well knowing|can sleep)|(?:that )?(?:one day )?(?:someone|somebody) )",
    "(?:this is|that is|so this is|and this is|and that is) (?:the )?(?:thanks|how you (?:repay|thank|treat)|what i get|my reward|the thanks)|repay me|thank me|is that (?:the|my) thanks",
    "you (?:could|should|might) (?:at least|feel (?:{adv} )*(?:bad|terrible|ashamed|guilty|awful|sorry))|least you (?:could|can)|you owe me(?: that| this| so| that much)|owe me that",
    "i (?:would|could) never (?:do|have done|treat|leave|hurt|say|forget|let|speak|ask) .{0,30}(?:you|that|this)",
    "(?:you will|you would|you are going to) (?:miss|notice|be sorry|regret|cry|think of me|understand) .{0,30}(?:when|if|once|one day) .{0,10}(?:i am|i was|i were|dead|gone|i die)|when i am (?:dead|gone) (?:you|one day)|if i (?:were|was) gone",
    "(?:i am )?sorry (?:that )?(?:i am|for|i even|i have|i) (?:{adv} )*(?:such a burden|existing|exist|being (?:alive|born|me|a burden|so|human)|have feelings|not (?:{adv} )*(?:good|perfect|enough)|need|breathe|bother|breathing|loving you|wanting|have needs|too much for)|such a burden",
    "(?:it(?: i)?s|that is) (?:only|just) (?:my|our|your|a) (?:birthday|anniversary|heart|life|feelings|wedding)|only (?:our|my) (?:anniversary|birthday)|no big deal|it(?: i)?s fine\\. i am fine",
    "i (?:thought|believed) (?:{adv} )*(?:you (?:loved|cared|were different|would be)(?! (?:the|that|red|chocolate|mushrooms))|i (?:meant|mattered|was)|we were (?:family|a team|in this)|i could count|that you loved me)",
    "(?:what|why) (?:have|did|do) i (?:done|do|did|deserve|ever do|ever done)? ?(?:to )?deserve|i deserve (?:better|more)|do i not deserve",
    "(?:you have|you) (?:broken?|broke) (?:me|my heart)|my heart is broken|heart is in pieces|you (?:are )?(?:making|make) me (?:ill|sick with|depressed|cry)|stress you cause|from worrying about you|because of worrying|my blood pressure",
    "look (?:at )?what you (?:have done to|did to|do to|are doing to) me",
    "(?:everyone|everybody|they all|people) (?:always )?leaves? me|like everyone else|why would you be any different|leave me like",
    "(?:all|the only thing|one little thing|the one thing|the one time) (?:i |that i )?(?:ever )?(?:wanted|asked|ask|need|needed)(?: \\w+)*|i (?:only|just) (?:asked|needed) (?:for |you )|i only wanted|i never ask(?:ed)? (?:for )?(?:anything|much|you for)",
    "i always put you first|i am always last|always there for you and|nobody (?:needs to think of|thinks of|sees|cares about|has ever|would) (?:me|it|if)|nobody sees it",
    "(?:who|remember who|remember|have you forgotten who|do you remember) (?:was|held|stood|paid|helped|took|sat|drove|nursed|carried|supported)(?: \\w+){0,5}",
    "(?:do not|does not|did not) you (?:feel|have|even) .{0,20}(?:bad|guilty|conscience|shame|sorry|heart)|does (?:it|this|that) not (?:bother|hurt|matter)|does not it bother|no(?:t to have a)? conscience|not to have a conscience",
    "as (?:alone|lonely|bad|worthless|hurt) as (?:i|you)|feel as worthless|the way you hurt me|(?:make|made) me feel (?:as |so )?(?:worthless|small|unwanted|like nothing|guilty)",
    "how fragile i am|you know (?:how|that) (?:i am|fragile|sensitive|weak|ill|sick).{0,30}(?:still|and|yet|but)|know why|you will know why",
    "my (?:whole )?(?:life|world) (?:revolves|is) (?:around )?|i live for you|you are all i have|without you i am nothing|you are my only",
    "(?:ate|eaten) (?:it )?alone|waited up|in the bin now|it(?: i)?s in the (?:bin|trash)|made your favourite .{0,20}(?:alone|bin|cold)",
    "you promised|i see how it(?: i)?s|i get it,? i|worth five|not worth (?:it|five|your|a)",
    "live with (?:yourself|that)|do you want me to (?:be sad|suffer|cry|beg|die|be ill|break|feel)|is that what you want",
    "fun while i am|years i waited|i gave you the best|the best (?:years )?of me|everything i (?:have|had|am)",
    "i (?:have been|was|am) (?:sick|ill|alone|crying|in pain) .{0,30}and you",
    "(?:i|my heart) .{2,30} and you (?:watch|sleep|go|laugh|cannot|are out|went|just|play|do not|sit|say|can not)",
    "disappointed in you|so disappointed|i am not angry,? (?:just|only) disappointed|how that made me feel",
    "i let myself|stupid (?:one|enough)|was my mistake|with all my patience|how much it costs me",
    "i (?:{adv} |have |had )*(?:gave|given|sacrificed|spent|raised|skipped|turned down|lent|bought|worked|paid for|moved|quit|lost|ruined|wasted|stayed with|carried|waited|forgave|give|put|missed) .{1,60}(?:for you|because of you|on you|with you|your (?:kids|mother|car|debts|studies|career)|nobody else would|this (?:family|house)|like you said)",
    "i gave (?:you everything|up)|put (?:you|your wishes|your needs) first",
    "been through (?:for you|because)|putting me through|doing to me|(?:making|made) me (?:ill|sick)|you are the (?:reason|cause) i (?!smile|laugh|am happy|get up|sing|believe|love|try)",
    "while (?:you|u) (?:are|were|sit|sleep|enjoy|have|had|go|went|watch|party|partied)[^.!?]{0,30}|(?:i (?:sit|sat|lie|lay|suffer|suffered|cry|cried|am) (?:here )?[^.!?]{0,40}(?:while|and) you)",
    "(?:go (?:ahead|on|and)|have (?:your |fun)|enjoy|hope (?:the|your) \\w+ was)[^!?]{0,40}(?:i will (?:sit|be (?:here|fine)|manage|stay|survive)|do not mind me|don?t worry about me|i was in|i am in pain|alone|sick|ill|my bad)",
    "if (?:i|we) (?:mattered|meant (?:anything|something)|were (?:worth|important))|(?:you would (?:come|stay|call|remember)[^.!?]{0,20}if i)|a (?:loving|good|real|proper|decent) (?:husband|wife|partner|son|daughter|father|mother|boyfriend|girlfriend|friend|son-in-law) (?:would|does|is)|(?:somebody|someone|a man|a woman) who loves|everyone else?s (?:wife|husband|partner)",
    "(?:is|are) the thanks|this is (?:how|what) (?:you|i get)|repay me|what do i get|in return|after (?:everything|all) (?:i (?:did|have done|gave|do|sacrificed|put|went)|these years|the things i|the (?:years|sacrifices)|that i|this time)|other way round|(?:i give|and give) and you (?:just )?take|thank me for it",
    "without me (?:you|u)|you owe (?:me (?:at least|that|this|everything|so much)|it to me)|at least (?:that|this|do this)|my (?:tears|pain|birthday|feelings|needs) (?:do not|does not|are not|is not)|i am (?:not|never) important|i guess i am not|being last",
    "(?:regret|miss me|be sorry)[^.!?]{0,30}(?:one day|some day|how little|when i am|if i (?:were|am))|one day you will|you said (?:forever|you would|always)|i only live for|you are all i have|think of (?:what|the kids|your (?:kids|children))|cry for you|crying? (?:every|all) (?:night|day)|i (?:do|did) (?:it all|everything|so much|all this) for you|i never ask for|(?:i|i have) always (?:been there|put|supported|stood)|i was (?:always )?there for you|i live for you",
    "you (?:will|are going to) be the death of me|my (?:blood pressure|nerves|health) (?:is|are|was|has)|some gratitude|you brought me|broke my|breaking my heart|break my heart|would turn in (?:her|his)|i hope you (?:can live with|are happy (?:now|with yourself)|know what|had fun)|meant something to you|this one (?:small )?thing for me|give me (?:even )?one hour|how can you be (?:so )?(?:happy|cheerful)|i (?:have not|cannot|do not) (?:slept|sleep|eat|eaten)[^.!?]{0,40}(?:because|when you)|waited up|stayed up (?:all |the whole )?(?:nite|night)? ?(?:waiting|for you)"
   ],
   "unless": [
    "i made your favourite dish, it(?: i)?s in the fridge",
    "i am looking forward",
    "i mean it",
    "i have plans",
    "send(?:s)? (?:her|his|their|lots of)? ?love",
    "(?:i am|i was) so (?:grateful|thankful|happy|glad)",
    "thank",
    "i decided",
    "my own choice",
    "i gladly",
    "you have no idea how much (?:your|you|that|it|this) .{0,20}help",
    "pressure is fine",
    "i wonder if you",
    "i am out,|have fun without me|because of the (?:strike|train|traffic|weather|rain)",
    "take care of the kids|happy to stay|finish the report|in the morning, i love|happy with the|i smile|do it for us|{day} i will|closer to you|deserve a",
    "(?:my|was my) (?:mistake|fault)"
   ]
  },
  "why": "say_guilt",
  "examples": [
   {
    "text": "After everything I've done for you.",
    "fires": true
   },
   {
    "text": "If you loved me you would come.",
    "fires": true
   },
   {
    "text": "Don't worry about me, I have plans with Eva.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-harsh-start",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "harsh_start",
  "language": "en",
  "patterns": {
   "find": [
    "what (?:the \\w+ )?(?:is|the|are) (?:\\w+ )?(?:wrong|the matter|up) with you|what is (?:{adv} )*your (?:fucking |damn )?(?:problem|excuse|deal|issue)",
    "are you (?:fucking |bloody |actually )?(?:kidding|joking)(?: me)?(?!\\?? that is the (?:best|greatest))|you have (?:got to|to) be (?:kidding|joking)|is this (?:a|some kind of) joke",
    "are you (?:{adv} )*(?:serious(?! about)|out of your mind|for real|insane|nuts)",
    "how dare (?:you|u)(?! be this)|you have (?:got )?(?:some|a lot of|a) nerve|the nerve of you",
    "how could you(?! have known| know|, i)",
    "what (?:the (?:hell|fuck|heck|actual)|on earth|in god's name) (?!is in this)",
    "why (?:the (?:hell|fuck|heck)|on earth|in god's name)|where (?:the (?:hell|fuck|heck)|on earth|were you(?! when)|have you been(?! all my life))",
    "who do you think you are|what were you thinking|do you (?:even )?(?:hear|listen to) yourself|do you have any idea (?:what time|how late|what you)",
    "i (?:am|have) (?:{adv} )*(?:(?:sick(?: and tired)? of|fed up with (?:you|your|this|us|it)|done with|tired of) (?:you|your|this(?! (?:week|day|rain|job|book|puzzle|project|work|weather))|it|us|being|the (?:drama|excuses|lies|fighting|silence|arguing|games)|all|everything|having|always|begging|asking)|had it with|had enough(?! (?:soup|food|cake|to eat|wine|rain|of the)))",
    "i am (?:{adv} )*(?:furious|livid|so angry|so mad|seething|fuming)(?: with you| at you|[.!]*$)",
    "how many times (?:have|do|did|must) i",
    "(?:oh|and|so) now you|oh,? (?:great|wow|so|now|here|nice|fantastic|brilliant|good|lovely|perfect|look)[,.! ](?! ?(?:the first|a ))",
    "(?:can|could) you (?:not )?(?:for once|be any|do anything|even|just once|not)",
    "must you|do you have to (?:do|be|say|ruin|make)",
    "for (?:god|christ|fuck|heaven|goodness)'?s? ?sake|jesus(?: christ)?|bloody hell|goddamn|oh my god",
    "so much for (?:your|our|the|that|family|honesty|trust|being)|thanks for nothing|thank you very much|thanks a lot",
    "what part of|what was that supposed|what did you do now|what is it (?:now|this time|with you)|now what|what do you want(?: from me| now)?\\?|what now\\?",
    "not this again|^(?:please,? |oh no,? )?not again(?:,? please)?[.!?]*$|here we go(?: again)?|again\\?!?|the last straw|enough is enough|this has to stop|it has to stop|this (?:must|needs to) stop",
    "i (?:cannot|can not|do not) (?:even )?(?:believe (?:(?:that )?you(?! did all)|this)|look at you|take you|stand you|deal with you|want to hear|know where to (?:start|begin))",
    "i knew it|i knew you would (?:do|forget|cancel|not|leave|say|be late|never|mess)|let me guess|i hope you are (?:happy|proud|pleased)(?: now|[.!]*$)|are you (?:happy|proud|satisfied) now|guess i was wrong",
    "who (?:finally )?(?:remembered|decided|showed|woke)|nice of you to|look who(?! (?:is here|i|we))|remember me\\?|that i exist",
    "do not (?:even )?(?:start|give me that|talk to me|even (?:think|try|start)|start with me)|spare me|^give me a break|^just wow|^wow[.]|i am (?:so |really )?done[.!]*$|what the fuck",
    "explain yourself|you have (?:some|a lot of) explaining|a bone to pick|serious talk",
    "is that (?:all|really|what|how|supposed|it)|is this (?:how|what|your|all|supposed)",
    "why (?:are you|do you have to be|must you be|are you being) (?:like this|so (?!good|kind|sweet|nice|cute|lovely|sad|quiet|tired|patient)|always|such)",
    "(?:there is|with) no point (?:with|talking|in talking)|forget it[,.]? (?:there|you know|no point)|fine[.!] whatever|whatever[.!]*$|leave me alone with",
    "silent treatment|the drama|any more lies|your excuses|this nonsense|another (?:weekend|evening|night|holiday|day) (?:wasted|ruined|gone)",
    "surprise,? surprise|unbelievable|^typical(?: you)?[.!]*$|wow[.!] (?:just wow|so|really|you)|^seriously\\?|excuse me\\?",
    "you have (?:really )?(?:done it|crossed the line|gone too far)|in that head of yours|your highness",
    "i swear,? if",
    "any (?:slower|more annoying|louder|colder|later|lazier)",
    "such a (?:pain|drama|mess you)|nobody wants to spend time|we have a problem",
    "the part where you|on missing|on forgetting|on finally",
    "than sulk|can'?n?o?t? you (?:do anything|knock|listen|see)|can you not (?:do|see|knock|hear|listen)|cannot you",
    "so (?:you are|that is|this is) (?:just |how |what |really |now )",
    "sick (?:and tired )?of (?:you|your|it all|this(?! \\w+[.!]))|(?:his|her) (?:lordship|ladyship|majesty|highness)|^are you (?:deaf|blind|insane|mad|crazy|out of)|^what a (?:joke|mess|disgrace|nightmare|farce)|what a joke this|^no[.!] (?:no|just)|^just what i needed|another lie|one more lie",
    "how (?:many times|often) (?:do i|must i|have i|did i|do we)|do not (?:talk|speak) to me like|beyond (?:angry|furious)|i hate (?:this|how you|it when you|the way you|you)|you had one|that is (?:it|enough)[.!]|being nice|bitten my tongue|i want to scream|nothing nice to say|^ugh|drives me (?:mad|crazy|insane|up the wall)|crossed a line|could burst|your (?:little )?(?:games|drama|stories|nonsense|attitude)",
    "(?:do|did) you (?:even live here|(?:even )?ever think (?:before|of me)|enjoy making|enjoy hurting|want me to (?:scream|leave|go crazy|be angry|suffer))|do i look like|who asked you|i am only going to say|can you explain (?:to me )?what|what is this supposed|so you are (?:alive|finally back)|now you want to talk|news for you|what did you do (?:this time|now)|where were you[?!]{2,}|you have got some|you do not get to|^really[,?] (?:that is|is that|this is) (?:your|all|it|how)|^are you serious[?!]+$|^oh (?:brilliant|fantastic|great|lovely)|^oh sure,? (?:walk|go|blame|run|leave|whatever|now)|^oh look,? (?:who|at you)|^great,? just|fed up with (?:you|your|this|us|it)",
    "^no[.!] no way",
    "what is (?:even )?going on (?:with you|in your)|^i have had it|tell me you are (?:joking|kidding)|you must be (?:joking|kidding)|^you forgot[.!]|of course you (?:forgot|did|do|are|would)|what were you (?:even )?(?:doing|thinking)|how can (?:anyone|anybody|somebody|a person|you) be (?:this|so|that) (?:careless|cold|stupid|lazy|mean|selfish|blind|cruel)|^do not you dare|do you think (?:this|that|it) is (?:funny|okay|ok|normal|fair|a joke|a game)|why do i (?:even )?bother|^(?:absolutely )?(?:unreal|outrageous|ridiculous|disgraceful|incredible)[.!]|,? for once[,.!?]|for once in your life|what did i (?:tell|say)|thanks a lot,? (?:really|thanks|for nothing)"
   ],
   "opening": [
    "we (?:really )?(?:need|have|got) to (?:have a (?:serious )?)?talk(?! about (?:the (?:present|weekend|menu|summer|trip|party|garden|car|holiday)|dinner|lunch|a present|our holiday))",
    "(?:well,? )?well,? look|well well|look who(?! is here)",
    "listen,|listen up|excuse me(?=[?!.])",
    "stop[.!]|enough[.!]|great[,.] (?:now|another|just|you|so)|typical(?=[.! ]*$)|unbelievable|seriously(?=[?!]|, (?:you|what|again|why|how|not|this))|congratulations on (?:missing|forgetting|ruining|being)",
    "you (?:again|have got some|owe me an explanation|really (?:did|have))",
    "you know what\\?",
    "and\\? ",
    "what do you want(?: from me| now)?[?!]|what now",
    "another (?:night|day|weekend)",
    "why (?:are|do|did|is) (?:you|it) (?:{adv} )*(?:such|like|never|always) "
   ],
   "unless": [
    "cake is good",
    "❤️|🥰|😘|😊",
    "found it|so kind|i love you",
    "(?:the|that is the) best news",
    "i (?:love|loved) it",
    "\\bjoking aside",
    "i am (?:sick|tired)(?: today| and|[.!]*$)",
    "with the (?:laundry|dishes|report)",
    "(?:train|bus|weather|game|film|weighs|parcel)",
    "oh,? (?:great|wow|lovely|wonderful),? (?:that|you (?:got|did it|made it)|thank|i love)",
    "they cancel",
    "tired of (?:living|waiting|rain|winter)",
    "news|congrat|(?:the )?(?:sun|snow|weekend|holiday)s? (?:is|are)|well done|view|you (?:got|won|did it|made it)|bird|(?:cake|food|film|sunset|weather|tea)",
    "(?:landlord|rain|winter|weather|boss|plumber|snow|soup|monday)s?\\b",
    "it is snowing",
    "wonderful|fantastic (?:news|idea)|i would love|welcome",
    "^(?:can|could|shall) we (?:please )?(?:begin|start|try|do|go)"
   ]
  },
  "why": "say_harsh_start",
  "examples": [
   {
    "text": "What is wrong with you?",
    "fires": true
   },
   {
    "text": "We need to talk.",
    "fires": true
   },
   {
    "text": "We need to talk about the present for Lea, any ideas?",
    "fires": false
   },
   {
    "text": "Seriously, that cake is good.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-hidden-request",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "hidden_request",
  "language": "en",
  "patterns": {
   "find": [
    "(?:would|will|might|could) be (?:{adv} )*(?:nice|great|lovely|good|cool|sweet|helpful|easier|a miracle|romantic)(?: \\w+)? (?:if (?:someone|somebody|people|anyone|anybody|a person|one person|one|you (?:{adv} )*(?:ever|sometimes|actually|bothered|noticed|asked|remembered|thought))|sometimes|for once|once in a while|to (?:get a|be (?:asked|hugged|held|noticed|thanked|invited|loved|seen|picked|surprised)|hear a|feel|receive))",
    "(?:would be nice|would be great|would be lovely|would be good)(?: sometimes| for once| once)?[.!]*$|would not (?:hurt|kill)|would not be the worst",
    "must be (?:{adv} )*(?:nice|lovely|great|wonderful|good|fun|a nice)(?! weather)(?! at| in| there| outside)",
    "(?:other|most|normal|real|happy|some|all|certain|many|several|different)(?: other)? (?:couples|husbands|wives|men|women|families|partners|boyfriends|girlfriends|guys|parents|relationships|homes|households|people(?! seem))",
    "some people(?! (?:at|in|from|have|are|i know|like|think|seem))|certain people|people in this house|people who care|in good relationships|couples should|(?:a|any) (?:loving|good|caring) (?:partner|relationship|husband|wife)",
    "\\w+'s (?:new )?(?:boyfriend|husband|wife|girlfriend|partner|man|fiance|other half)(?! is a| is an)",
    "(?:my|her|his|your|our) (?:sister|brother|friend|friends|colleague|boss|neighbour|neighbours|mother)'?s?'? (?:boyfriend|husband|wife|girlfriend|partner|boyfriends|husbands)",
    "i (?:guess|suppose) (?:i will|i am|i should|i have to|nobody|no one|dinner|someone|hugs|asking|not|romance|that is (?:too|what)|some|people|\\w+ (?:will|are) (?:not|out))",
    "i will (?:{adv} )*(?:just |probably |then |simply )+(?:do|eat|go|carry|clean|cook|sleep|celebrate|have|be|spend|sit|take|wash|stay|keep|wait|pay)(?: \\w+)* (?:alone|myself|by myself|on my own|again|then|it all)",
    "(?:do|go|eat|carry|clean|cook|sleep|celebrate|handle|get)(?: \\w+){0,4} (?:alone|by myself|myself|on my own) (?:then|again|as usual|i guess|once more)",
    "(?:someone|somebody|whoever|anyone|anybody|one person|a person|everyone else|everybody else|everybody|one) (?:could|should|would|might|left|forgot|ever|notices|noticed|cared|asks|took|has to|is going|in this|got|actually|remembered|thought|will|does|offered|offers|helped|invited|asked|did)",
    "(?:nobody|no one) (?:notices|noticed|asks|asked|ever (?:asks|helps|says|thinks)|bothers|helps|helped|remembered|thought|took|offered|invited|wants to|came|says|is going to ask)",
    "(?:wish|hoped|hoping|if only|hoped that) (?:that )?(?:someone|somebody|anyone|people|certain|a person|the person|you would just know|you knew)",
    "(?:is|are|will|would) (?:not )?(?:going to )?(?:\\w+ )?(?:itself|themselves)",
    "would it (?:{adv} )*(?:kill|hurt|be (?:{adv} )*(?:too much|so hard|possible for once|asking)) |would not kill",
    "too much(?: to ask| trouble)|is it asking",
    "i should not have to|should i have to|i do not want to have to|i (?:would|want to) not have to",
    "you (?:should|could|would|ought to|might)(?: \\w+)? (?:know|have (?:known|thought|noticed|guessed|seen|offered|asked|come up))",
    "if you (?:knew|cared to|really (?:wanted|knew|cared)|happen|looked|had eyes|could be bothered|had (?:looked|noticed))",
    "do i (?:really |always |honestly )(?:have|need) to (?:ask(?! you)|beg|book|do everything)|do i have to (?:ask|beg)[?.!]|if i have to (?:ask|tell|beg|say)|if i have to ask|does not count|without (?:me )?(?:having to )?ask",
    "not that (?:it matters|i need|i care|anyone|anybody|you|i mind|i am|it(?: i)?s any|i expect|i wanted)",
    "just saying|in case you (?:wondered|cared|were|had not|are|did not)|by the way, (?:she|he|they|my)|just so you know",
    "(?:funny|interesting|strange|amazing|odd|curious|weird) (?:how|that)",
    "^(?:oh,? )?i see (?:that )?(?:the|there|nobody|you have|no one|your|we|no|still|it(?: i)?s|somebody)",
    "guess (?:who is|who has|who was|what day|who gets|who did)(?! coming for)",
    "do you (?:notice|really think|plan to|think you (?:are|will|could)|intend|ever plan|see anything|know what day|remember what)",
    "(?:are|were|will|should|would|could|can|have|did|is|was|do|does) (?:not )?(?:you|it|there|we)(?: not)? (?:{adv} )*(?:going to (?:ask|offer|help|say)|forget(?:ting)? something|something you|be (?:calling|asking|helping|thinking)|(?:think|find) it(?: i)?s (?:time|been)|have anything|want to (?:ask|know|say|hold|hug|cuddle)|strange|ever want|rather be|something (?:we|you)|anything (?:you|different)|time to|be lovely|be nice|been a while|cold)",
    "^(?:so |but |and )?(?:do not you (?:think|want to (?:ask|know|hold|hug|say|come)|have (?:anything|something)|ever|find it|care|miss|notice)|(?:are|were) not you (?:going to|forgetting|supposed)|should not (?:you|someone)|would not you rather|could not you|did not you (?:forget|want to|notice|see)|is not (?:it|there) (?:strange|funny|odd|time|something|weird|about time|a bit|anything)|would not it be (?:nice|lovely|great|good) (?:if|to be|to get|for))",
    "is (?:anyone|anybody|someone) (?:ever )?going to .{2,}\\?|is there a reason .{2,}\\?",
    "(?:are|is|were|was) (?:those|these|that|this) your .{1,40}(?:floor|again|still|in the (?:sink|hall|way))\\?",
    "have you (?:ever |even |once )(?:ever |even |once )*(?:thought|considered|noticed|seen the|heard of)(?: about)? .{0,40}\\?|^ever (?:heard|considered|thought|wondered|tried) .{2,}\\?",
    "wonder (?:if|whether|when) (?:anyone|someone|anybody|somebody|i will ever|we will ever|you will ever|it will ever)|wonder what it(?: i)?s like|wonder (?:what|how) it (?:feels|would be)",
    "(?:it|that) (?:must )?(?:feels?|sounds) (?:{adv} )*(?:good|nice|lovely) to (?:be|have|get)|i bet it feels",
    "once upon a time|i remember when you|remember when (?:you|we) (?:used|would|still)|(?:we|you) used to (?:talk|laugh|kiss|go out|hug|cuddle|dance|have fun|hold|bring|call|surprise|write)",
    "(?:never mind|no no|no,? it(?: i)?s fine|it(?: i)?s fine|no worries|do not (?:get|bother|trouble))[,.]* .{0,30}(?:i will (?:do|go|carry|get)|get up|obliged|yourself|by myself)",
    "(?:they|people|experts|articles) say (?:that )?(?:couples|partners|people|relationships)|i (?:read|heard|saw) (?:that|somewhere|once) .{0,20}(?:couples|partners|relationships|people|husbands|wives|men|women)",
    "how does one|what do people|what does (?:a|one) .{0,20}have to do|what (?:do|must) i (?:have to )?do to get",
    "if only|what a (?:shame|pity)(?: that)? (?:nobody|no one|you never|you did not)|oh well|but (?:whatever|ok|okay|never mind|fine)[.!]*$|but i know how that",
    "i (?:could use|could do with) .{0,20}but|i would (?:ask|love|like) .{0,40}(?:but|oh well|someday)",
    "no pressure,? but|but do not feel|do not feel obliged|you do not have to.{0,30}but",
    "imagine that|just imagine|not everyone gets|everybody (?:got|gets) .{0,30}except|except (?:one|me|for me|some)",
    "(?:thought|hoped|hoping|had hoped|was hoping|was kind of hoping|assumed) (?:that )?(?:it was obvious|you (?:might (?:want|like) to|would (?:notice|remember|ask|think|come|call|know))|someone|somebody|certain|people|we might|maybe)",
    "since when (?:do|are|is|did|does)",
    "since anyone|not that anyone|(?:has|have) not been (?:touched|hugged|held|kissed)",
    "(?:the|that|those|our|your) (?:trash|bins?|garbage|dishes|laundry|lawn|sink|fridge|grass|dog|plants|kitchen|bathroom|floor|litter) (?:is|are|has|have|looks?|looking) (?:\\w+ )*(?:starting|full|empty|smell|smelling|long|waiting|overflowing|piling|dirty|hungry|needs|dying|still|getting|thirsty|not)",
    "(?:still )?(?:no|is no|there is no|there is still no) (?:milk|dinner|bread|food|coffee|card|flowers|present|gift|goodnight)",
    "my (?:back|feet|arms|hands|head) (?:\\w+ )?(?:hurts?|is|are) .{0,20}from (?:carrying|cleaning|cooking|cleaning up|standing|doing)",
    "(?:so )?nobody (?:wants|is|asks|cares|ever)|(?:interesting|nice|funny|great) that you (?:find|have|found) (?:the )?time",
    "it(?: i)?s not like i|it(?: i)?s not as if i",
    "you know what would be|what would be (?:romantic|nice|lovely)",
    "easier (?:with|if) (?:two|someone|there)|for (?:one|two)[.!]*$",
    "(?:mark|tom|jenny|sarah|anna|joe|lisa|paul|jack|emma|peter|mike|ben) (?:\\w+ ){0,5}every (?:day|night|week|morning|evening)",
    "would not (?:say no|mind) (?:to )?",
    "flowers (?:would|are)|a (?:text|hug|call|kiss|compliment|thank you|message|card|present|little \\w+|word|please|massage|date|hello|good morning|bit of \\w+) (?:would|sometimes|once|every|now|is not|is too|from time)",
    "(?:maybe|perhaps|one day|some day|someday),? (?:one day |someday |some day )?(?:someone|somebody|a person|i should book|i will (?:get|be|find|meet))",
    "would you look at",
    "wait for the day|the day (?:you|someone|that you)",
    "(?:got|are|is) (?:engaged|married|moving in|pregnant|getting married)[.!]? .{0,40}(?:must|imagine|already|lucky|nice|sweet)|(?:already|and they) (?:moved|bought|got|are|have).{0,20}(?:together|engaged|house|married)|been together (?:less|shorter)|bought a house",
    "out of fashion|around here\\?|who(?: is|) (?:cleaning|cooking|eating|sleeping|sitting|alone) (?:alone|again)",
    "(?:did|do|have) you forget(?:ting)? something|forgotten something",
    "\\w+ (?:brought|brings|made|makes|gave|gives|took|takes|bought|buys|wrote|writes|plans|planned|cooks|cooked|surprised|surprises|drives|drove|carries|massages) (?:his|her) (?:girlfriend|wife|boyfriend|husband|partner)",
    "(?:other|some|most|normal|real) (?:fathers|mothers|dads|mums|kids|girlfriends|friends|guys|husbands|wives|men|women|couples|boyfriends|parents)",
    "my ex (?:at least|always|used|would|never|did|wrote|cooked|knew)",
    "would (?:a|an|one|it|that) (?:\\w+ ){0,3}(?:have been|have killed|have hurt|be) (?:so |that |too |really )*(?:hard|much|difficult)",
    "i used to (?:get|be (?:hugged|kissed|asked|told|invited)|have someone)|you used to (?:like|hold|bring|ask|call|say|kiss|take|enjoy|want|tell|look|dance|love)",
    "[.?!] ?me,? (?:i suppose|i guess|again|as always|obviously)|^me[,.] (?:i|as)",
    "(?:whatever|fine|ok|okay|well),? (?:then )?i will (?:{adv} )*(?:do|go|eat|call|take|make|fix|carry|clean|cook|pay|pick|manage)[^.!?]{0,30}(?:alone|myself|by myself|then|again|everything)",
    "it is (?:{adv} )*(?:freezing|cold|hot|stuffy|dark|loud|dirty|quiet|late|messy)(?: in here)?, (?:do not you|is not it|no)|getting (?:rather|quite|pretty) (?:long|late|dirty|old)",
    "(?:nice|good|lovely|great|glad|funny|wonderful|interesting) (?:that |how |to see (?:that )?)?you (?:are (?:enjoying|relaxing|having)|have (?:time|found|the time)|found (?:the )?time|can|get to) .{0,40}(?:while|for|gym|friends|brother)?",
    "so who is (?:going|cooking|cleaning|feeding)|is anybody (?:going|here)|is anyone (?:going|here)",
    "(?:one|you) would think|anyone else|anybody else would|a normal (?:person|man|woman|husband|wife|partner) would|most (?:people|men|women|husbands|wives|partners) (?:would|close|say|do|remember|call|at least)",
    "(?:you )?could(?: you)? (?:have )?at least|could have (?:at least|asked|called|sent|offered|helped|told|waited)|would have been (?:kind|nice|good|polite|decent) (?:of you|to|if)|i would have liked to be",
    "was it (?:really )?(?:necessary|so hard|too much)|how hard (?:can|is) it|is it (?:really )?(?:so|that) (?:hard|difficult)|did it not occur|does it (?:ever|not) occur",
    "people who (?:love|care)|if (?:someone|somebody|anyone) cared|(?:should not you|are not you) (?:be |supposed )",
    "do you (?:even |still )?(?:remember|know) (?:what|which) day|do you (?:really )?(?:need|have) to? ?(?:the|that|so)|do you plan to|who leaves|who puts",
    "cannot you (?:see|tell)|can you not see|is there a reason",
    "(?:i might as well|might as well) be (?:single|alone|invisible)|what (?:does|do|must) (?:a (?:girl|guy|man|woman|person)|i|one) (?:have to|need to)? ?do to",
    "like i (?:could|need|want)|i would not say no|who am i|do not mind me|if only i",
    "(?:the )?(?:dishes|laundry|dinner|table|bin|food|bed|house|floor|washing) (?:will |would |does |do |gets? |never )*(?:do|cook|wash|clean|make|made|set|empty|fold)s? ?(?:itself|themselves)?[?.! ]*$",
    "it would (?:also )?be (?:great|nice|lovely|good|cool) (?:if (?:i|some|any|people|once)|not to|to not)",
    "(?:somebody|someone) (?:could|should|might|fixed|cared|emptied|would)",
    "(?:wish|wished) i had (?:a|someone|somebody)|someone to lean|i (?:see|notice) (?:that )?(?:nobody|no one|you (?:found|have|had) time|we)",
    "a little (?:thank|help|appreciation|affection|hug|kiss|attention)|would not hurt",
    "(?:some|certain) of us|just saying|isnt it time|is not it (?:time|about time)",
    "i could (?:really )?have used",
    "nobody (?:ever )?(?:asks|asked|thought|is going|tells)|so nobody|not that anybody"
   ],
   "unless": [
    "what do you think",
    "i prefer",
    "is it your",
    "does that work",
    "would you like",
    "could look at",
    "feel like it",
    "❤️|🥰|😘|😊",
    "(?:could|would|can|will) you (?:please )?(?!look)(?!rather)(?!have|notice|be able to notice)(?:help|call|take|do|bring|come|tell|pick|put|turn|get|hold|walk|talk|write|text|let|join)",
    "i would (?:really )?(?:like|love) you to",
    "how about",
    "shall we",
    "i am (?:curious|happy) ",
    "i will take (?:them|it) out",
    "salads?",
    "{day} .*\\?$",
    "called for you",
    "any ideas",
    "\\bmust be nice weather",
    "which do you",
    "(?:told|tell|asked) me (?:it|that|about)|is yours|yours\\?|is from|was born|the flu|put \\w+ in|like it (?:hot|cold)",
    "(?:were|are) (?:dancing|coming|going|waiting|here|invited)|but i have to|haha|does that work|umbrella"
   ]
  },
  "why": "say_hidden_request",
  "examples": [
   {
    "text": "It would be nice if someone took out the trash.",
    "fires": true
   },
   {
    "text": "Other couples go on holiday together.",
    "fires": true
   },
   {
    "text": "Could you take out the trash tonight?",
    "fires": false
   },
   {
    "text": "It would be nice to have a dog one day, what do you think?",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-mind-reading",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "mind_reading",
  "language": "en",
  "patterns": {
   "find": [
    "you (?:{adv} |obviously |clearly |apparently |have )*(?:do not|did not|does not|never|no longer|will not|cannot even|have not|have stopped|stopped|hardly|barely) (?:{adv} |ever )*(?:care|cared|love|loved|loving|want (?!to talk about it|any more of)|wanted|respect|trust|miss|believe(?: in)?|give a|see me|see us|take (?:me|us|this|it) serious|feel|value|find me|mean a word|like (?:me|us|my|it when i|spending|being|that i|having)|even like|need me|get tired|think (?:of|about) (?:me|us|my|anyone|how)|think i|regret|feel sorry|appreciate me|take seriously|understand me|want$)",
    "you (?:could|would) not (?:even )?(?:care less|wait|notice|mind if|miss me)|could not care less|could care less",
    "you (?:never|hardly) (?:{adv} )*(?:cared|loved|meant|wanted|believed|trusted|respected|were serious)",
    "you were never (?:serious|in love|really|honest|interested|going to|happy)",
    "you (?:{adv} |must |will |surely |seem to |might as well |apparently |always )*(?:think|assume|consider|reckon|figure|believe (?!me)) ?(?:that |it(?: i)?s |you are |i |i am |i will |i should |me |we |everything|everyone|money|this is|only|my |your |of me|he |she |they |the world|so little|so low|poorly|nothing|rules)",
    "you (?:{adv} |must |surely |clearly )*(?:only|just) (?:think|care|thought|cared|want|wanted|love|loved) (?:about|of|for)? ?(?:yourself|you|me to|us to|to (?!be with you|help|talk|see|know)|the|my|your own|sex|money)",
    "you (?:{adv} |obviously |clearly |secretly |must |really |surely |seem to |just |only )*(?:wants?|wanted|wish|wished|hope|hoped|like|liked|enjoy|enjoyed|love|prefer|expect|expected|intend|intended|mean|meant|plan|planned|hate|hated|resent|despise|regret|envy) (?:it when (?:i|we)|that i|i was|i were|out|everything|someone|something else|this to|to (?:hurt|leave|punish|control|get|make|break|see me|be single|be rid|be free|humiliate|destroy|win|be alone more|provoke|fail|lose|end|stay single|avoid)|my (?:family|friends|job|mother|kids|parents|cooking|body|success)|for (?:me|an apology)|this all|all this|seeing me|making me|being (?:angry|right|alone|single|with (?:her|him|them))|her company|his company|.{1,25} more than (?:me|us|your)|it that way|it like this)",
    "you (?:are|were) (?:{adv} |now |over there |already |once again |sitting there )*(?:trying to|waiting for me|looking for (?:a|an|someone|reasons?|excuses?)|hoping|thinking|wishing|pretending|playing|testing|using me|enjoying|doing (?:this|it|that) (?:to|on purpose|because|deliberately|just)|saying (?:that|this|it) (?:to|because|so)|ashamed of|scared of|afraid (?:of|to|that)|bored (?:with|of|by)|relieved|glad (?:when|that|i)|over me|over us|still in love|in love with|embarrassed (?:by|of)|angry because|jealous (?:of|because)|stringing|punishing|manipulating|hiding something|lying to yourself|avoiding (?:me|us|this) because|ignoring me because|secretly|planning|plotting|tired of me|sick of me|done with (?:me|us)|happier (?:without|when)|annoyed (?:by|with) me|threatened|intimidated|regretting|(?:only|just) (?:being|with|nice|here|doing|saying|looking|after|pretending|interested|sorry because)|mad at me because|cheating|thinking about (?:her|him|your ex)|not (?:really )?(?:sorry|interested|in love|happy with me|attracted|serious|listening because|tired, you|asleep))",
    "you .{0,40}(?:on purpose|deliberately|intentionally|out of spite|to get back at|to (?:punish|hurt|spite|annoy|provoke|humiliate|test|control|shut) (?:me|us)|to make me (?:feel|look|jealous|angry|suffer|crazy))",
    "(?:deliberately|intentionally) (?:ignored|left|hurt|forgot|excluded|made)",
    "you .{2,60} because (?:you (?:know|feel|felt|are|were|want|wanted|do not|did not|think|thought|hate|love|enjoy|like|would|could)|i am not (?:important|worth|good)|it drives|you have)",
    "you (?:said|did|do|say|came|come|married|stayed|stay|agreed|called|wrote|went) .{0,40}(?:only|just) (?:to|so|because|for|out of)",
    "you (?:only|just) (?:said|did|do|say|came|come|married|stayed|stay|agreed|called|apologised|wrote|love|like|care|text|call) .{0,40}(?:to|so|because|for|when|out of)",
    "i (?:know|can tell|can see|can feel|bet|am sure|am certain|see|feel it|swear) (?:that |it |exactly |just |very well |damn well |perfectly |well |full well )*(?:what |why |how |it,? )?you (?:are|do|did|have|want|think|love|hate|feel|would|will|wish|never|only|just|cannot|don|were|went|still|really|secretly|regret|enjoy|find|must)(?! (?:{adv} )*(?:a lot|busy|had a|have a lot|tired|stressed|trying|tried|love me|do your best|work hard|have work|care|mean well|like|can|under|not (?:like|have|feel well|eat)|are (?:tired|busy|sad|stressed|under|there|trying|right)))",
    "(?:,|and) i (?:know|can tell|can see it|can feel it|see it|feel it)(?: it)?[.!]*$",
    "(?:(?<!just )admit it|deep down|the real reason|secretly|in your (?:heart|head|mind|eyes)|one foot out)",
    "to you,? i (?:am|mean|was|have)|i (?:am|mean|meant) (?:nothing|so little) to you|(?:i am|i feel) (?:just |only )?an? \\w+ to you",
    "(?:my|our) (?:feelings|needs|opinion|wishes|relationship|family|work|dreams|life) (?:do|does|did|are|is) (?:not|nothing) (?:{adv} )*(?:matter|mean|count|important)? ?(?:anything )?to you",
    "you (?:just |really |do |damn well )*know (?:it|that|very well|exactly|full well|perfectly|i am right|what you did|it drives|damn well)(?! (?:hard|much|is not easy))",
    "you (?:have|had) (?:{adv} |already |long )*(?:decided|lost interest|met someone|found someone|no intention|no feelings|one foot|checked out|moved on|given up on us|made up your mind|planned|someone else|other plans|never wanted|something to hide|a guilty conscience|fallen out)",
    "you would (?:{adv} |all )*(?:rather|be (?:happier|better off|relieved|glad)|prefer|not (?:even )?(?:notice|care|miss)|love (?:it|for me|to see me)|leave me if|be happy if i)",
    "you cannot (?:{adv} )*(?:stand|wait|face|bear|forgive me|admit|let go of|see me happy)",
    "you (?:tell|told|keep telling) yourself",
    "you must (?:{adv} )*(?:think|be (?:{adv} )*(?:happy|glad|relieved|pleased|bored|ashamed|laughing|enjoying)|hate|love|feel|have planned|want|believe)",
    "you feel (?:nothing|no|guilty because|caught|superior|threatened|trapped|better than)",
    "it(?: i)?s (?:{adv} )*(?:obvious|clear|written all over|plain)",
    "like you (?:want|do not want|enjoy|hate|wish|are enjoying|do not care)",
    "you get a kick|you take pleasure|your heart is not|you have no heart for|you went quiet to|you stay quiet because|you say nothing because",
    "(?:apparently|obviously|clearly),? (?:i|you|my|we|this|your|our) ",
    "you see me as|you look down on|you are so over|you do not see me|you consider me|you regard",
    "you (?:said|told me) .{0,30}but you (?:were|felt|meant|are|thought|wanted|really)",
    "what you really (?:want|think|mean|feel)",
    "you want (?:me to (?:suffer|fail|leave|give up|be jealous|break|beg|feel)|out|someone|everything your)",
    "do you even (?:love|want|like|care|miss)",
    "you did (?:this|it|that) (?:just )?to",
    "you (?:just )?do not want to (?:admit|fix|understand|see|change|be|marry|know|talk to me|hear|try|be here|commit)",
    "you are (?:{adv} )*(?:hiding|keeping) something",
    "you have feelings for",
    "you like (?:it when|seeing|making|watching) ",
    "you (?:are|were) (?:{adv} )*(?:furious|jealous|scared|bored|relieved|ashamed|guilty),? (?:that is|i know|admit)",
    "you (?:{adv} |clearly |obviously |secretly |actually |honestly )*(?:resent|despise|hate|loathe|envy|dislike|blame|pity|suspect|mistrust|distrust|fear|regret|want|need|miss|like|love|enjoy|find|see|believe|assume) (?:being (?:with|w|around) (?:me|us)|(?:seeing|making|watching|hearing) me|(?:it )?(?:when|that|how) i|me (?:to|for|for earning|for the)|that we|my (?:family|friends|job|success|mother)|moving in|marrying me|coming|having to)",
    "you (?:{adv} )*(?:had|have|have had) (?:it |this |that |everything )?(?:all )?planned",
    "you (?:{adv} )*(?:pretend|pretended|faked?) ",
    "you (?:{adv} )*(?:want|wanted|hope|hoped|wish|wished|would love|would like) (?:me to (?:fail|suffer|feel|beg|quit|be the|go|leave|find|cry|forget)|to (?:punish|hurt|control|leave|see me|break|get rid|provoke|annoy|be alone|be rid)|out\\b|a (?:housekeeper|maid|mother|slave)|it to (?:end|fail))",
    "you (?:{adv} )*(?:do not|did not|cannot) (?:{adv} |even |really )*(?:want to (?:see|hear|understand|know|be)|give a (?:damn|shit|fuck|toss)|take me seriously|find me|even like|like (?:me|my)|respect me|believe (?:a word|me)|trust me|miss me|see me)",
    "you (?:are|were) (?:{adv} |already |secretly |clearly )*(?:ashamed of|embarrassed (?:by|of)|jealous of|bored (?:with|of|by|as soon)|tired of|sick of|relieved (?:when|that)|glad (?:when|that)|happy (?:when|that)|hiding something|thinking (?:about|of) (?:him|her)|after my|only (?:nice|here|with me|doing)|waiting for|testing|enjoying|scared of|afraid of|over me|done with me|in love with (?:him|her)) ?",
    "you (?:would|could) (?:{adv} )*(?:love it if|rather (?:be|have|it)|be happier|be glad|not wait (?:for|to)|not care less|be relieved|prefer)",
    "(?:in your (?:head|mind|eyes|heart)|to you) (?:i|we|it|everything|my)",
    "your (?:mind|heart|head|thoughts) (?:is|are) (?:{adv} )*(?:on|with|elsewhere|somewhere)",
    "(?:i bet|i know|clearly|obviously|apparently|surely) you(?:r)? (?:{adv} )*(?:hate|think|want|wish|despise|regret|laugh|lie|lied|cheat|planned|do not (?:care|love|want)|are (?:lying|hiding|bored|seeing|cheating|laughing|only|just|not|happy without)|would rather|would be happier|secretly|never)",
    "you (?:{adv} )*(?:did|do|said|say|forgot|left|wrote|posted) (?:that|it|this) (?:just |only )?(?:to|because|out of)",
    "you (?:{adv} )*(?:only|just) (?:married|stayed|stay|came|come|said|want|wanted|love|care|text|call|like|do|did|say) ",
    "you (?:{adv} )*think (?:that )?(?:i|we|you can|you are (?:better|above|so)|my|everything|it is my|no one|nobody|the world)(?![^.!?]*\\?)",
    "you (?:{adv} )*(?:secretly|clearly|obviously|deep down|really) (?:hate|love|want|think|blame|wish|hope|enjoy|regret|like|resent)",
    "you (?:said yes|said no|agreed|said sorry|apologised) (?:but|only|just)"
   ],
   "unless": [
    "you (?:said|told (?:me|us)|wrote|mentioned|explained) (?:to me |yesterday |once )?(?:that )?you",
    "(?:if|whether|unless|in case) you (?:do not|want|like|need|feel|think|would|prefer|are|have|love|hate|can)",
    "(?:maybe|perhaps|possibly|i wonder|i imagine|i guess you are|i may be wrong|i might be wrong|i am not sure|is that right|am i right|could it be|i cannot tell|i do not know (?:if|what|whether|how))",
    "you (?:want|think|like|prefer|would like|hope|mean|need)(?! (?:i am|me to|this is|only|money|everything|it(?: i)?s fun))[^?]{0,40}\\?",
    "you do not (?:have to|need to|want (?:any )?(?:tea|coffee|more|dessert|to come\\?))",
    "thank|i appreciate|i love how|i love that|i am glad",
    "\\bi (?:love|loved|like) (?:it )?(?:how|that|when)",
    "do you think|what do you|would you",
    "i know you (?:{adv} )*(?:love me|care|tried|try|are busy|are tired|mean well|do your best|had|have a lot|were tired|are stressed|work hard)",
    "you love (?!your \\w+ more|it when i|her|him|making|seeing).{0,20}, so",
    "you hate (?!me|my|us|it when).{0,20}, so",
    "look outside|here you go|so i (?:added|left|made|bought|got)",
    "i remember[.!]*$",
    "this song|this film|the window seat",
    "(?:want|like|love) (?:pizza|tea|coffee|some)",
    "(?:busy|stressed|tired|under pressure|worried|hard week|hard day|a lot on|your best|how much|surprises|did well|it is hard|it is not easy|difficult for you)",
    "i am here[.!]*$",
    "(?:want|need) me to (?:bring|get|help|pick|come|call|cook|wait|hold|take)",
    "mean everything"
   ]
  },
  "why": "say_mind_reading",
  "examples": [
   {
    "text": "You don't love me anymore.",
    "fires": true
   },
   {
    "text": "You did that on purpose.",
    "fires": true
   },
   {
    "text": "You told me that you don't love the new flat.",
    "fires": false
   },
   {
    "text": "You want tea?",
    "fires": false
   },
   {
    "text": "Maybe you're tired, I can't tell.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-minor",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "matter_minor",
  "language": "en",
  "patterns": {
   "find": [
    "socks?|toothpaste|remote|cap off|light on|toilet seat|crumbs|snor\\w+|cup|plate|laundry|dishes|bins?|trash|shoes",
    "joke|tone|forgot (?:the )?(?:milk|bread)|late (?:by|today)|said hello|good morning|good night",
    "tired|stress\\w*|busy|sick|ill|exam|deadline"
   ]
  },
  "why": "say_suggestion",
  "examples": [
   {
    "text": "You left your socks here.",
    "fires": true
   },
   {
    "text": "The loan is not paid.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-need",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "need",
  "language": "en",
  "patterns": {
   "find": [
    "\\bi (?:{adv} |also |sometimes |currently |do |would )*need (?:{adv} )*(?!you (?:to|gone)|an answer|an explanation|milk|the car|\\d|bread|eggs|a (?:lift|ride|pen|charger)|to (?:go|get|leave|finish|buy|call|pick|apologise|know now|know right|do the)|it now|this done)(?:[\\p{L}'-]+)",
    "(?:is|are|was|remains|would be) (?:{adv} )*(?:important|essential|vital|precious|dear) (?:to|for) me",
    "(?:for|to) me,? (?:it|that|this) (?:is|would be) (?:{adv} )*(?:important|essential)",
    "matters? (?:{adv} |so |very )*(?:much |a lot |more |deeply )*to me|what matters to me",
    "\\bi (?:{adv} )*miss (?!the (?:bus|train|point)|my (?:bus|train|stop))(?:[\\p{L}'-]+)",
    "\\bi(?: would|'d)? (?:{adv} )*(?:long|yearn|ache|wish|hope|crave|am longing|am hoping) (?:for|to|that we|we|i (?:could|had))",
    "i am (?:{adv} )*(?:longing|yearning) (?:for|to)|(?:what )?i am missing|is what (?:i|is) (?:need|miss|am missing|missing)",
    "\\bi would (?:{adv} )*(?:like|love|enjoy|appreciate|welcome) (?:{adv} )*(?:some |a |more |us |to (?:feel|be|have|know|understand|share|spend|belong|see more|get|hear|celebrate|decide)|that|ten minutes|a hello|an evening|it to|it if|having|being|for us|fewer|less|one evening)(?!.{0,60}(?:talk|speak) about (?:it )?(?:tonight|now))",
    "\\bi (?:{adv} )*want (?:{adv} )*(?:us|more|to (?:feel|be able|be (?:close|with|part|heard|seen|included)|belong|trust|share|understand|have a say|matter|know where|celebrate|get this right|grow)|a (?:relationship|home|life|partner who)|peace|closeness|honesty|some)",
    "(?:means?|meant|would mean) (?:a lot|so much|the world|very much|much) to me (?:to|if|when|that we)|being .{2,20} means a lot to me",
    "\\bi (?:{adv} )*(?:value|care about|care for|depend on|rely on|treasure having|am someone who needs)(?! you\\b)(?! how)",
    "(?:helps?|would help) me (?:{adv} |a lot )*(?:when|if|to|to know|is)|what (?:would )?helps? me|does me good|would do me good|predictability|(?:helps|help) me a lot",
    "\\bi could (?:{adv} )*(?:do with|use) (?:some|a)",
    "my (?:{adv} )*need (?:is|for)|what i (?:{adv} )*need|i have a need|need most",
    "keeping .{2,40} (?:is|matters) ",
    "\\bi (?:would|want to) (?:be|feel) (?:asked|included|heard|seen|wanted|held|safe|welcome)|to be asked before",
    "i long (?:for|to)|to feel (?:secure|safe|loved) i need",
    "and need (?:a|an|some|to|your|more|rest|sleep|ten|quiet)",
    "(?:\\w+ ){1,4}helps me (?:to )?(?:think|sleep|relax|feel|breathe|rest|trust|be)",
    "i need you to (?:know|understand|hear|see|feel|be (?:honest|there|here|gentle|kind|with me))"
   ],
   "unless": [
    "i need you to",
    "i (?:want|need) (?:an answer|you out|a divorce)",
    "now[.!]*$",
    "we need to talk\\b|need to talk (?:now|today|tonight)",
    "^(?:yes|no|ok|okay),? i would like that",
    "i do not need",
    "i need (?:the|a) (?:car|lift|hand with the boxes)",
    "if you need",
    "do you need",
    "onions",
    "miss the bus",
    "i want to (?:punch|hit|kill|die|hurt|know now|disappear|end)",
    "right now, not",
    "sick|idiot|stupid",
    "cannot have",
    "i need to apologise",
    "\\bor i\\b",
    "i never miss",
    "revenge",
    "i need (?:my )?(?:keys|charger|shoes)",
    "no reason to live",
    "need an? (?:new|bigger|second) (?:phone|car|bag|coat|laptop|bike|pair)|need to be (?:at|in|on) |by (?:nine|eight|seven|ten|noon)"
   ]
  },
  "why": "say_need",
  "examples": [
   {
    "text": "I need a bit of quiet in the evening.",
    "fires": true
   },
   {
    "text": "Honesty is important to me.",
    "fires": true
   },
   {
    "text": "I need milk and two onions for the soup.",
    "fires": false
   },
   {
    "text": "I need an answer right now.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-observation",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "observation",
  "language": "en",
  "patterns": {
   "sentence_1": [
    "{pasttime}",
    "\\b(?:you|we|our|your|my|there|it|the|each|there)\\b",
    "{pastverb}"
   ],
   "sentence_8": [
    "{pasttime}",
    "\\bi (?:have )?(?:\\w+ )?(?:asked|sent|did|paid|waited|sat|saw|heard|came|cooked|told|started|went|called|wrote|ate|slept|cleaned|counted|found|shopped|picked|got (?:up|home)|read|rang|worked|made|had|stayed)"
   ],
   "sentence_2": [
    "(?:i|we) (?:noticed|saw|heard|counted|found|see)(?: that| on| out)?",
    "(?:you|your|the|we|there)"
   ],
   "sentence_3": [
    "you (?:have )?(?:told|said|wrote)(?: to)?(?: me| us)?",
    "{pasttime}"
   ],
   "sentence_4": [
    "(?:we|you|i) (?:have|had) (?:not )?(?:\\w+ ){0,4}(?:since|for|once|twice|{number})",
    "(?:since|for|once|twice|times|days|weeks)"
   ],
   "sentence_5": [
    "(?:the|our) last time (?:we|you)",
    "(?:was|were)"
   ],
   "sentence_6": [
    "(?:we|you|i) (?:\\w+ ){1,6}(?:{number}) (?:times|evenings|nights|hours|minutes|days|weekends|sundays|of the)"
   ],
   "sentence_7": [
    "it (?:is|has been|was) (?:\\w+ )?(?:{number}) (?:days|weeks|months|hours)",
    "since|that|ago|and"
   ],
   "unless": [
    "^(?:and |but |so |then |today |yesterday |last night )*i (?:am |was )?(?:{intensity} )*(?:felt|feel)(?! (?:you|the door))",
    "(?:could|would|can|shall|may) (?:you|we|i)",
    "\\?",
    "\\bi am sorry|sorry|apolog|my fault|i was wrong|regret|should(?: not)? have",
    "(?:always|never|fault|selfish|stupid|idiot|pathetic|ruined|useless|hate)",
    "\\bi (?:will|would|want to|need to)\\b|\\b(?:going to|let us|please|we will|you will|would be)\\b",
    "if you",
    "^(?:\\w+ ){0,4}\\bi (?:was|am|got|felt) (?:{intensity} )*{feeling}[.!, ]",
    "\\bi (?:love|loved|appreciate|enjoyed|like|liked|admire|trust)",
    "thank|grateful|helped me|so kind|lovely|proud|brilliant|made my day|did me good|wonderful|great",
    "other (?:couples|people)",
    "someone|somebody|nobody",
    "\\bi need\\b|\\bi miss\\b|\\bi would like\\b",
    "how dare|wtf|the hell|excuse|again",
    "you should|you owe|you do not|you did not even",
    "(?:had|have) enough",
    "after (?:all|everything)",
    "on (?:purpose|you)",
    "in the bin|alone again|as usual",
    "bad|badly|wrong|poor|lied|lie|ignored|let me down|cheated|betrayed|failed",
    "kill|die|dead|hurt myself|hit me",
    "mistake|unfair|unkind|harsh|defensive|stubborn|jealous and",
    "funny how|interesting|guess",
    "my part|out of line|forgive",
    "because of you|thanks to you"
   ]
  },
  "why": "say_observation",
  "examples": [
   {
    "text": "On Tuesday you came home at nine.",
    "fires": true
   },
   {
    "text": "We have not eaten together since Sunday.",
    "fires": true
   },
   {
    "text": "You never come home.",
    "fires": false
   },
   {
    "text": "Can you come home at nine on Tuesday?",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-pressure",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "pressure",
  "language": "en",
  "patterns": {
   "find": [
    "(?:^|[!;] |^and |^just |^please |^no,? |^so |, )(?:{insistverb})(?: \\w+){0,6} {now}",
    "{now},? (?:answer|tell me|decide|talk|say it|not later|not tomorrow)",
    "(?:^|just )answer (?:me|my|the question|this|already|it|now)|(?:^|so |then )answer[!.]*$|, answer me|^reply[!.]",
    "you (?:{adv} |will )*(?:have|need|must|had better|have got|got|are going|should)(?: got)?(?: to)? (?:{adv} )*(?:tell|talk|answer|decide|open up|choose|explain|make up your mind|come (?:home|with|over|to|back)|say|let me in|forgive|believe|stop|start (?:talking|trying)|give me|show me|listen|admit|call|reply|face|commit|sit|prove|cancel|quit|pick|apologise|promise|marry|deal with|speak)",
    "you (?:will|are going to|are gonna) (?:{adv} )*(?:sit|talk|explain|tell|come|stay|answer|listen|do|call|apologise|speak|give|show) ",
    "why (?:will|would|do|are|can|cannot|could|did|have) (?:you )?(?:not )?(?:you )?(?:not )?(?:just |ever |even |simply )*(?:answer|tell me|talk|say|reply|replying|answering|pick|picking|open|text|texting|write|writing|call|calling|respond|responding|speak|speaking|decide|propose|commit)",
    "why no (?:answer|reply|call|text|response)",
    "(?:hello+|hey|hi|are you there|you there|still there)[\\s,]*[?!]{2,}|hell?o+[^?]{0,20}\\?\\?",
    "^\\s*\\?\\?+\\s*$|(?:why|where are|hello|answer|reply|coming|there|yes or no|online|ignoring)[^?]{0,40}\\?\\?+",
    "(?:^|[\\s,.!?])(?!(?:ha|haha|hehe|no|go|bye|blah|lol|yeah|yes|very|many|more|really|so|ok|okay|ho|la|wow|love|miss|night|thanks)\\b)([\\p{L}]+(?: [\\p{L}]+){0,3})[\\s.,!?]+\\1[\\s.,!?]+\\1(?![\\p{L}])",
    "(say it|tell me|promise(?: me)?|answer(?: me)?|talk to me|finish it|come on|let me in|call me|speak|admit it|look at me|do it)[\\s.,!?]+(?:\\w+ ){0,4}?\\1",
    "i am (?:not (?:leaving|going|stopping|moving|hanging up|letting|done|giving up|finished)|still waiting|waiting for (?:your|an|my|the)|waiting[.!]*$)",
    "still waiting|i (?:will|am going to) (?:not stop|keep (?:calling|asking|writing|texting|ringing|knocking)|not (?:leave|stop|let|rest|go|move) .{0,40}until|call until|wait here until)",
    "until (?:you|i|we) (?:talk|answer|tell|say|get an|open|hear|decide|speak|give|are done|have an answer|explain|sort|agree|pick)",
    "\\bi (?:demand|insist)|i expect (?:you|an)",
    "i (?:want|need|expect|deserve)(?: to (?:know|hear))?(?: (?:an?|your|the|it))? ?(?:clear |straight |honest )?(?:answer|yes or no|decision|explanation|reply|response|settled|what|it|date|commitment).{0,40} (?:{now}|this second|on the spot)",
    "i need you to .{2,60}(?:{now}|this second)",
    "i want to (?:hear|know) it|you (?:had better|better) (?:have|answer|be|come|tell|call|explain)",
    "yes or no",
    "(?:right )?now,? (?:and )?not (?:later|tomorrow|in|next)|not later|not tomorrow|there is no later|if not now",
    "no (?:excuses?|buts|discussion|more delays|ifs|debate|way out|more excuses|more waiting|more games|arguing)",
    "whether you (?:like|want|feel) (?:it|to|like it)",
    "you (?:do not get to|cannot|can not|are not|may not|should not|will not|do not)(?: just| simply| always| be)? (?:say no|keep (?:avoiding|ignoring|hiding|running)|avoid|not answer|have (?:space|a break|time)|hide|leave (?:now|me|it|before)|ignore|walk (?:away|out)|take (?:a break|space|time)|decide (?:that|this|alone)|run away|hang up|go (?:to (?:the gym|bed|sleep)|now|out now|like)|refuse|stay silent|stay away|shut me out now|get (?:a|any) (?:break|space))",
    "do not (?:you )?(?:dare|walk away|hang up|go to sleep|ignore me|leave (?:me|now|this|until|before)|turn (?:away|your back)|hide|run away|change the subject|look away|you walk|avoid|shut me out)",
    "i have (?:already )?(?:written|asked|called|texted|tried|rung|messaged|sent|told).{0,25}(?:{number}|ten|hundred|a thousand|many|so many|countless)(?: \\w+)? ?(?:times|messages|texts|calls)?|i asked (?:you )?(?:already )?.{0,10}(?:{number}|ten|hundred) times|(?:{number}|ten|a hundred) times,? (?:so|why|and|now)",
    "how (?:long|many (?:more )?times|much longer|often|many messages) (?:do|must|will|should|can|am|did|have) i",
    "when are you (?:finally|ever|going to)|when will you (?:finally|ever)|so when",
    "(?:i|we) (?:saw|know|see|can see|noticed) (?:that )?you (?:were|are|saw|read|have (?:read|seen)|got|opened)(?: \\w+){0,3} ?(?:online|message|messages|it|text|texts|active)",
    "you (?:have (?:read|seen)) (?:it|my message|this|them|my text)|you (?:read|saw) (?:my (?:message|text)|it) and (?:did not|said nothing|ignored)|(?:are|were)? ?online (?:and|but)|blue ticks|you (?:are )?online|seen at|left me on read|on read",
    "(?:it(?: i)?s|its|choose|choose:|pick|decide:?) (?:me|them|us|him|her|your \\w+|my \\w+|the \\w+) or (?:me|your|the|her|him|them|us|that)|(?:them|her|him|your \\w+) or me",
    "(?<!do )you have (?:until|till|\\w+ (?:minutes|hours|days|weeks) (?:to|and then|or)|no choice|had (?:your|enough) (?:time|space)|one (?:hour|day|minute|chance))",
    "time is up|enough (?:space|waiting|time|thinking|silence)|your (?:break|time|pause|space) is (?:over|up)",
    "you are coming(?: with me| home)?[.!]*$|you are coming with|we are (?:doing|having|finishing|sorting|solving|discussing|talking about) (?:this|it|that)|we are (?:talking|going)(?: now)?[.!]*$|we are not (?:done|finished|going to (?:bed|sleep))",
    "we (?:have to|must|need to|will|are going to|have got to) (?:{adv} )*(?:talk|discuss|do|solve|sort|settle|decide|finish|fix|have).{0,40}{now}",
    "(?:will|do) not take no|take no for an answer|i refuse to wait|i cannot wait any longer|cannot wait any more",
    "stop (?:hiding|ignoring|avoiding|running|taking|stalling|dodging|being (?:so )?(?:quiet|distant)|shutting)",
    "talk to me[.!]*$|^talk to me|^look at me[.!]*$|look at me when|say something|^(?:please )?pick up[.!]*$|pick up the (?:damn )?phone|call me back|write back|text me back|^open the door|come back here|^turn around|^(?:please )?come (?:back|home)(?: right| this| now)?[.!]*$",
    "^(?:{adv} )*(?:just )?(?:say|tell|admit|answer|do|open up|decide|promise|sign|agree|forgive)(?: it| me| you)?(?: (?:already|yes|what))?[.!]+$",
    "^(?:so |and )?just (?:say|tell|admit|answer|do it|open up|decide|talk|let me)",
    "tell me (?:where|who|what|why|everything|today|whether|if|now|that you love|you love|the truth|exactly).{0,60}(?:{now}|or i cannot|minute|detail|wait any)",
    "tell me (?:where you are|who you|what you are (?:thinking|feeling|hiding)|the truth|everything)[.!,]*(?:$| every)",
    "i want you to .{2,50}{now}",
    "i do not care (?:if|that|how|whether) (?:you are|it(?: i)?s|you have|late|tired|you do not)",
    "^(?:and )?(?:delete|block|unfriend|cancel|throw away) (?:her|his|the|that|their|your|him|it).{0,30}",
    "give me (?:one|a) (?:reason|answer|date|good reason)|give me (?:your|an) (?:answer|decision|date)",
    "you owe me (?:an? )?(?:answer|reply|response|decision|explanation|yes)",
    "so\\? |and\\? |well\\? |(?:what is|i need) (?:it|your answer)\\?",
    "missed call|pick up!|(?:reply|answer|call|text|respond|talk)!{2,}",
    "(?:thinking|feeling|doing) now\\?",
    "(?:say|promise|tell me|swear|admit) (?:that )?you(?: will)? (?:love|are sorry|want|never|stay|will)",
    "home by {clock}|home at \\w+, no|be here (?:in|by|at)",
    "(?:are you|so are you) (?:coming|marrying|moving|with me|staying|in) or not|or not\\?",
    "i (?:will not|am not going to|cannot) (?:let (?:this|you|it) (?:go|leave|drop|rest)|drop (?:it|this)|wait any)",
    "at least tell me",
    "it(?: i)?s not that hard|how hard (?:is it|can it be)",
    "you must (?:love|believe|want|let|come|promise|tell|answer|be with|forgive|say|know now)",
    "make up your mind(?:,? (?:now|already|today|tonight)|[.!])",
    "\\bi (?:will|am|do|can) not (?:wait|let (?:this|it) go|stop (?:asking|calling|until)|accept|take (?:a )?no|letting)|\\bi cannot (?:wait any longer(?! to| for)|accept a)|(?:take|accept) (?:a )?no(?: for)?",
    "\\b(tell me|say it|answer me|prove it|admit it|promise me|promise|look at me|open it|call me|say something|decide|kiss me)\\b[^?]{0,40}[.!,] ?\\1",
    "prove (?:it|that|to me)",
    "i (?:need|want|demand|expect|require|deserve) (?:an?|your|the|one)? ?(?:straight |clear |real |honest )?(?:answer|reply|decision|commitment|explanation|response|yes)(?: from you)? ?(?:now|right|this (?:minute|second|instant|week)|today|tonight|within|by|immediately|and i want it)",
    "whether you (?:like|want) (?:it )?or not|end of discussion|no (?:more )?(?:excuses|ifs|buts|waiting|delays|discussion)|i want (?:it|this|an answer|to know)[^.!?]{0,20}(?:now|today|tonight)",
    "(?:until|till|before) (?:you (?:have )?(?:talk|tell|told|explain|answer|open up|admit|say|pick up|said)|we have (?:talked|settled|sorted)|this is (?:settled|sorted|done)|we (?:talk|settle))",
    "you (?:cannot|may not|are not going to|do not get to|are not) (?:say no|go to bed|leave|leaving|hang up|sleep|walk away|walk out|going anywhere)|you (?:are staying|stay|are not leaving) (?:here|right)",
    "do not (?:you dare|walk (?:away|off)|hang up|change the subject|turn away|leave me on|give me that|keep me waiting)|not (?:tomorrow|later|in an hour)[.,!]",
    "how (?:long|much longer) (?:do|must|should) i (?:have to )?wait|i am (?:still )?waiting[.!]*$|hurry up and|stop stalling|stop (?:avoiding|dodging)|come on,? tell",
    "(?:you have had|that was) enough (?:space|time)|it (?:has|needs) to be (?:now|today|tonight)|do it (?:now|for me)|i said now|are you going to .{2,40} or not",
    "^(?:reply|answer|decide|respond|talk|speak|choose)[!.]{1,}|pick up pick up|(?:yes or no)[?,]* ?(?:now|answer)|straight answer",
    "you (?:{adv} )*(?:have|need|must|had better|ought) (?:to )?(?:have sex|sleep with|kiss|touch|forgive|let me|choose|come with|move in|quit that|decide|tell me|talk)",
    "i (?:will|am going to) (?:keep|go on|continue) (?:calling|asking|texting|writing|ringing|knocking)|i insist|i demand",
    "get in the car|i do not care (?:what you are doing|if you are|how tired|that you)",
    "(?:you are|you will be) (?:coming|going|telling|staying|talking)[^.!?]{0,40}(?:end of|now|whether|me who|no)",
    "you (?:will|are going to) tell me",
    "(?:answer|open|pick up) the (?:phone|door)[!.]*$",
    "just (?:say|tell|answer|do|talk|reply)(?: me| it)? (?:already|now|yes)|just tell me|talk to me,? damn",
    "i have asked you (?:\\w+ )?times"
   ],
   "whole": [
    "\\b(tell me|say it|answer me|prove it|admit it|promise me|look at me|open it|call me|say something|decide|kiss me|pick up)\\b[^?]{0,40}[.!,] ?\\1"
   ],
   "unless": [
    "(?:could|would|can|may|might) (?:you|we|i) (?!not)[^.!?]*\\?",
    "(?:no rush|no hurry|take your time|no pressure|whenever|if you (?:like|want|feel|can|could)|when you (?:can|land|are ready|feel|like|have time|get))",
    "you do not (?:have|need) to",
    "shall we",
    "😂|😄|😊|☺️|❤️",
    "just (?:say the word|tell me if)",
    "^please (?!please)[^!]*(?:tonight|today|this evening|by \\w+)",
    "❤️|🥰|😘",
    "i (?:said|told him|told her|asked him|asked her)",
    "curious|so excited|would be (?:fun|nice|great)|let me know|when you (?:can|have|like|want|are ready|get)",
    "no rush|safe",
    "without cake",
    "who won",
    "killing me",
    "to see you|for the (?:weekend|holiday|party|trip)|the (?:bank|doctor|colour|color|booking|film|dentist|plumber|letter)|no stress|keep the booking|it is done when"
   ]
  },
  "why": "say_pressure",
  "examples": [
   {
    "text": "Answer me now.",
    "fires": true
   },
   {
    "text": "Why won't you just tell me?",
    "fires": true
   },
   {
    "text": "You don't have to answer today.",
    "fires": false
   },
   {
    "text": "Could you call me tonight?",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-repair",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "repair",
  "language": "en",
  "patterns": {
   "find": [
    "(?:\\bi am |\\bi feel |\\bi was )?(?:{adv} )*sorry(?! (?:you|if|but|for your loss|that you|to (?:hear|bother|say)|,? (?:wrong|i cannot|cannot|can not|can you|no|what|but)|for existing|that i (?:am alive|exist|even)|i am (?:such|not good|a burden|alive)|i even|yet|now))(?! .{0,12}(?:you had|you feel))",
    "\\bi (?:{adv} |want to |would like to |need to |must |have to |do |really )*(?:apologise|regret|take (?:it |that |this )?back|make (?:it|this) (?:right|up)|make up(?! my mind)|repair|own (?:that|it|my)|take responsibility|undo|fix what|admit (?:that )?i|say sorry|put (?:it|this) right)",
    "(?:my |i owe you an? )(?:apology|apologies)|apologies",
    "\\bi (?:{adv} |have |know i |see that i )*(?:was|am) (?:{adv} |also |too |being )*(?:wrong|unfair|harsh|mean|rude|out of line|stubborn|defensive|unkind|impatient|too quick|too harsh|in the wrong|short with|silly|grumpy|not (?:{adv} )*(?:fair|easy|kind|listening|there when)|too hard|cold to you|distant|dismissive|selfish|careless|thoughtless|to blame|at fault|tired and took|responsible for|hurtful|snappy)",
    "\\bi was not (?:{adv} )*(?:fair|kind|there|easy|listening|honest|thinking|nice)",
    "(?:that|it|this) (?:is|was) (?:{adv} )*(?:wrong|unfair|unkind|mean|rude|harsh|stupid|not okay|not ok|not fair|careless) of me|that was (?:not okay|unfair of me|my mistake|my fault|wrong of me|on me)|was my (?:fault|mistake)|my (?:bad|fault|mistake)(?![\\w ]*\\?)|mistake on my (?:side|part)|that is on me|it(?: i)?s on me",
    "\\bi (?:should|could|wish i) (?:not )?(?:had |have )(?:not )?(?:{adv} )*(?:said|done|called|asked|listened|told|opened|shouted|been (?:kinder|there|more|gentler)|yelled|laughed|left|thought|spoken|written|waited|let you|known|handled|reacted|noticed|ignored|walked)",
    "\\bi (?:{adv} |have |know i |see (?:now )?(?:that )?(?:i|my \\w+) |hear that i |realise (?:that )?i )*(?:overreacted|messed (?:it )?up|hurt you|let you down|snapped|shouted at|interrupted|misjudged|blamed you|lied|broke (?:our|my)|forgot our|ignored (?:it|you)|did not (?:listen|handle|keep|see how|mean to|take you)|made (?:a mistake|assumptions|it worse)|acted (?:badly|like)|spoke without|got (?:loud|it wrong)|pulled back|shut you out|took it out|was late and|went too far|failed you|contributed|reacted badly|pushed you|raised my voice)(?!.*\\bif you\\b)",
    "(?:my|see my|own my) (?:part|share|side)(?: in| of|[.!]| here)",
    "(?:can|could|shall|may|let) (?:we|us|me|i)(?: please)? (?:{adv} )*(?:start (?:over|again|fresh)|try (?:that |this |it )?again|begin again|make (?:up|peace)|have a (?:do-over|do over|fresh)|reset|rewind|rephrase|say (?:it|that|this) (?:again|differently)|put this behind|not stay mad|call a truce|redo|undo|hug it out|have another go)",
    "(?:do-over|fresh start|truce|peace\\?|peace offering|olive branch|start over|white flag|let us reset|try (?:that|this|it) again)",
    "(?:please )?forgive me|can you forgive|i (?:{adv} )*forgive you|i accept your apology|your apology",
    "(?:you|u) (?:were|are) (?:{adv} )*right(?: and i was| about| that|[.!,]|$| there| when)|you had a point|you have a point",
    "make (?:it|that|this)(?: all)? up to you|make up for|i will do better|do better (?:with|next)|i want to (?:repair|change that|do (?:this|it) (?:better|differently)|fix)|came out wrong|i started badly|did not deserve (?:that|it|this)|deserved (?:a )?better|at your expense",
    "\\bi feel bad (?:about|for) (?:how|what|that|my|the way|having|saying)",
    "\\bi am ashamed of (?:how|what|my)",
    "i (?:see|understand|realise|know)(?: now)? (?:that |how )(?:much )?(?:i|my \\w+) (?:hurt|upset|scared|pushed|let|was)",
    "(?:want|wanted|would like) to (?:say sorry|apologise|make up|make it right)|back to the (?:beginning|start)|apologies for",
    "\\bi (?:can |do )?(?:see|understand|get|realise)(?: now)? (?:how|that|why) (?:that|it|this|you|i) (?:must )?(?:have )?(?:felt|feel|hurt|was|were|pushed)",
    "\\bi (?:got|was|became|have been) (?:{intensity} )*(?:defensive|too quick|stubborn|harsh|unfair|unkind|mean|short|rude|wrong|impatient|out of line|grumpy|snappy)",
    "(?:begin|start|do|try)(?: \\w+){0,3} (?:again|over|anew|afresh|fresh)",
    "(?:make|would like|want) peace|peace\\?|truce",
    "(?:my|was my|is my) (?:mistake|fault|bad|part|share)|i should not have|how can i (?:make (?:it|this|that)|fix|mend|put)|i take (?:responsibility|back|it back)|hug\\?|i (?:regret|own) (?:that|it|how|what|my)|what can i do to make"
   ],
   "unless": [
    "sorry you feel|sorry if you|sorry,? but|sorry that you (?:feel|are so)|sorry not sorry|are you sorry|you (?:will|would) be sorry|you are (?:not )?sorry|you feel sorry|be sorry|now you are sorry|sorry for your loss|say sorry\\b(?! for)|say you are sorry|you never|feel sorry for",
    "sorry,? (?:wrong|i cannot|cannot make)",
    "never (?:said|say|once said|apologise)",
    "such a burden|sorry for existing|good enough for you|have feelings",
    "why do i always",
    "not (?:once|one time)",
    "you should",
    "right (?:now|this)",
    "your fault",
    "one who (?:apologise|always)",
    "i knew it",
    "(?:or|else) i",
    "idiot|moron|stupid one",
    "if you (?:had|were|would)",
    "thanks to",
    "i was right",
    "everything is my fault|always my fault",
    "last name",
    "you do not feel",
    "my only mistake|was my mistake",
    "sad excuse|sorry excuse",
    "i always (?:have to )?(?:start|apologise)",
    "you will be",
    "sorry is not|not sorry|not enough|puzzle|homework|say(?:s|ing)? (?:you are )?sorry|said sorry|an apology|with your (?:excuses|stories)|(?:he|she|they) apologised|sorry to hear|sorry for your loss|only apologise|you (?:should|must|have to|need to) (?:apologise|start|try)"
   ]
  },
  "why": "say_repair",
  "examples": [
   {
    "text": "I'm sorry I raised my voice.",
    "fires": true
   },
   {
    "text": "I was wrong about the dates.",
    "fires": true
   },
   {
    "text": "I'm sorry you feel that way.",
    "fires": false
   },
   {
    "text": "Sorry, wrong chat.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-request",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "request",
  "language": "en",
  "patterns": {
   "find": [
    "(?<!how )(?<!why )(?<!what )(?<!where )(?<!who )(?:could|would|can|will|may|might) (?:you|we|i)(?: please| maybe| perhaps| possibly| both| also| at least)? (?!believe|imagine|for once|be any|not |ever |explain why you always|stop being|do anything|even|just once|have been|a hundred)[\\p{L}][^?.!]{2,}\\?",
    "(?:could|would|can) (?:you|we|i)(?: please)? (?!believe|imagine|for once|be any|not |ever |stop|do anything|even|just once)(?:call|text|pick|grab|ring|drop|send|give|tell|come|look|talk|help|take|let|hold|have|turn|put|bring|write|read|try|sit|agree|go|meet|set|start|keep|remind|drive|show|speak|say|pause|make up|forgive)\\b",
    "would (?:it|that|(?:a|an|the|this|next)? ?\\w+(?: \\w+){0,3}) (?:be (?:ok|okay|possible|alright|all right|fine|better|good)|work|suit)[^?.!]*\\?",
    "is (?:it|that|there|a|{day}|now|seven|eight|nine) (?:\\w+ )*(?:possible|ok|okay|alright|all right|fine|time|good time|convenient|suits?)[^?.!]*\\?",
    "(?:shall|should) we [^?.!]+\\?",
    "how about [^?.!]+\\??|what (?:do|would) you (?:think|say) (?:about|of|to) (?!me)[^?.!]+\\??",
    "(?<!not )(?:do|would) you (?:want|like|mind|fancy|care) (?:to |if |me to (?!be sad|cry|suffer|leave|beg|break)|coming|turning|helping|walking|starting)[^?.!]+\\?|^(?:hey,? )?(?:want to|fancy) [^?.!]+\\?|do you have (?:\\w+ )?(?:minutes?|time|a moment)[^?.!]*\\?|are you (?:up for|free|open to|willing|around|ok with|okay with)[^?.!]+\\?",
    "^please (?!please|do not (?:be sad|leave)|stop|spare|forgive|look after the)[\\p{L}]+ [^?!]{2,}",
    "please (?:let me|tell me (?:if|when|what)|text me|call me|knock|give me|remind|help|send|say|ask)",
    "\\bi (?:would|want to|am) (?:{adv} )*(?:like|love|asking|ask)(?: to ask)? (?:you )?(?:to ask you|you to|for your help|if you)",
    "let us [^?.!]{2,40}(?:if (?:that|it) suits|if you (?:like|want|agree)|, ok\\?|\\?|shall we)|let us (?:talk|speak|meet|go|try|sit|agree|set) (?:on|at|again|for|in|down|about it on)",
    "i would like to know if you|let me know (?:if|by|when|what|whether)|may i (?:\\w+)[^?.!]*\\?|could (?:u|i)",
    "ok(?:ay)? (?:for|with) you|[,.] ?(?:would|could|can) you\\?",
    "do you think (?:you|we) could [^?.!]+\\?",
    "(?:another|a different) (?:time|day)\\?|(?:{day}|tomorrow)(?: morning| evening| at \\w+)?,? (?:ok|okay|alright|all right|then|maybe|works for you)?\\?"
   ],
   "unless": [
    "would you (?:rather|look at|like it if i)",
    "could(?: you)? be (?:any|worse)",
    "would it kill",
    "too much to ask",
    "can you (?:believe|imagine|stop being|for once|not)",
    "how many",
    "do you think you are",
    "(?:stupid|idiot|damn|hell|fuck|pathetic|moron|such a baby|\\blies?\\b(?! down)|nag)",
    "answer me|right now|this minute|or else",
    "cannot you",
    "what (?:do|would) you think (?:you|i|of me)",
    "shall we say",
    "could you be",
    "someone|somebody|anyone|nobody",
    "would you be so kind as to stop",
    "tea or coffee|blue one|menus"
   ]
  },
  "why": "say_request",
  "examples": [
   {
    "text": "Could you call me tomorrow?",
    "fires": true
   },
   {
    "text": "Shall we go for a walk after work?",
    "fires": true
   },
   {
    "text": "Can you believe this weather?",
    "fires": false
   },
   {
    "text": "Can you for once not be late?",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-room",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "room_with_return",
  "language": "en",
  "patterns": {
   "message_1": [
    "(?:{roomword})",
    "(?:{returnword})"
   ],
   "message_2": [
    "\\b(?:i need|i would like|i want|let me|give me|i am (?:taking|going)|can i|could i|i will (?:be|take|stay|go|sleep|sit))(?: \\w+){0,6} (?:to myself|by myself|on my own|for myself|alone|me time|space|pause|break|quiet|peace|rest|silence|room|sleep|think|in the (?:bath|garden|study|workshop))",
    "\\b(?:back|tomorrow|then (?:i|we)|(?:on|until|till|by) {day}|{day}|afterwards|later|after that|together|at (?:six|seven|eight|nine|ten|noon|\\d+))"
   ],
   "unless": [
    "(?:could|would|can|will) you (?:cook|take|come|help|call|talk|drive|pick|bring|meet|be|look|send|tell)",
    "time with you",
    "(?:felt|was|spent the (?:night|day|evening)) (?:so |very )?alone",
    "for yourself",
    "we need a break",
    "being alone",
    "(?:your|you) (?:break|space|time) is (?:over|up)",
    "you (?:want|need|took|take|have) (?:some |your |a |more )?(?:space|room|time|break)",
    "take all the time",
    "give you",
    "you have to|you must|you need to",
    "answer me|right now, not",
    "leave you|leaving you|kill|die|pills|sorry",
    "(?:i am|i will be) (?:gone|out) (?:for good|the door)",
    "\\bor else\\b",
    "never come back",
    "back in five, just",
    "cancel|invite|cinema at|(?:shall we|fancy|can we) (?:go for )?(?:a )?(?:walk|run)|postpone|do not want to be alone|paid it alone|if it rains|fancy a|shall we|left alone|let us take|come by",
    "report|tickets|airport|meeting|train|coffee[.!]*$|milk|love you[.!]*$|knee",
    "you will (?:sit|have|listen)|you have (?:until|to)|do not come",
    "need to be at work"
   ]
  },
  "why": "say_room_with_return",
  "examples": [
   {
    "text": "I need an hour on my own, then I'll come and talk.",
    "fires": true
   },
   {
    "text": "Let me sleep on it. I'll tell you tomorrow.",
    "fires": true
   },
   {
    "text": "I need space.",
    "fires": false
   },
   {
    "text": "See you at seven at the cinema.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-self-harm",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "self_harm",
  "language": "en",
  "patterns": {
   "find": [
    "(?:kill|hang|shoot|drown|harm|hurt|cut|cutting|harming|hurting|hitting|killing|hanging|overdose|poison|burn|starve|punish|stab)(?:ing)? (?:and (?:kill|hurt) )?my ?self",
    "(?:want|wants|wanted|going|ready|like|love|hope|wish|rather|prefer|decided|made up my mind|choose|plan|try|tried|pray|have) (?:to |i |2 )?(?:just )?(?:die|be dead|end (?:it(?: all)?|my life|things)|stop (?:existing|living)|not (?:exist|be alive|live|wake up)|disappear for (?:good|ever)|be gone(?: for ever| forever)?|sleep and never|leave this (?:world|life)|never wake|take my (?:own )?life)",
    "(?:do|does|did) not (?:{adv} )*(?:want to|wish to|deserve to|hope to|know if i want to|think i can keep myself|think i (?:can|will|want to)|trust myself) ?(?:{adv} )*(?:live|be alive|exist|wake up(?! early| at| so)|be here any more|go on(?: living)?|keep (?:going|living|myself alive)|stay alive|alive|be in this world|not to do something|make it|survive)",
    "(?:i )?cannot (?:go on(?! (?:the|a|holiday|vacation|that|with this talk|like that with the))|bear to live|live (?:like this|any more|with (?:this|myself))|do this life|keep myself)",
    "(?:better off|happier|better|have it better|be better|easier)(?: \\w+){0,3} (?:without me|if i (?:was|were|am) (?:dead|gone)|me dead|i were dead|i was dead|dead|with me dead)|world (?:is|would be) better without me|better off dead|everyone .{0,20}without me",
    "(?:wish|wished) (?:that )?(?:i )?(?:was|were|could|had)(?: never been| not| just)* (?:dead|alive|not exist|born|exist|not be here|never been born)|wish (?:i )?was not alive|i would never been born|never been born",
    "(?:took|swallowed|take|taking|saving up|saved up|collecting|have|bought) (?:{adv} )*(?:a lot of|lots of|too many|all (?:of )?(?:the|my|them|those)|the|my|enough|so many|a rope|all of them|up) ?(?:my |the )?(?:pills|tablets|sleeping pills|medication|rope|them)?(?= |[.,!]|$)(?=.*(?:pill|tablet|rope|all of them|medication|sleeping))",
    "i (?:cut|am cutting|burned|burnt|scratched|started (?:cutting|harming)|have been cutting)(?: (?:my (?:arms?|wrists?|legs?|skin)|again|myself)| .{0,15}(?:till|until) (?:it|they) (?:bled?|bleeds?))",
    "(?:no|any|the) (?:point|reason|sense|will|use) (?:in|to|for|of)? ?(?:liv|stay|go on|be alive|being alive|live|carry on|keep going)\\w*|see (?:a|any|no) reason to (?:stay|live|be)|no reason to live|nothing (?:left )?to live for|not worth living|worth living",
    "suicid(?:e|al)(?! prevention| awareness)",
    "(?:ending|end|finish|finishing|take|taking|put an end to)(?: \\w+)? (?:it all|my (?:own )?life|things,? my life|my existence|it,? my life)|put an end to (?:it|this|everything|my)|ending (?:it|things)|want to end (?:it|this)(?! (?:call|talk|conversation|with|relationship|here|now so|session))",
    "(?:jump(?:ing)?|throw(?:ing)? myself|stood|stand|standing|driv(?:e|ing)|walk(?:ing)?) (?:off|from|in front of|on|into|over|under)? ?(?:off |from |of |onto )?(?:the |a |an )?(?:bridge|tracks|train|cliff|roof|rails|railway|wall tonight|wall|tree|traffic|balcony|ledge|building)",
    "i am (?:standing )?on the (?:roof|bridge|tracks|ledge|edge)",
    "(?:goodbye|farewell|suicide) (?:letter|note)|written (?:a|my) (?:goodbye|last|farewell)|said goodbye to every|goodbye[.,].{0,40}(?:will not see me|take care of)|(?:tell|look after|take care of) (?:the |my )?(?:kids|children|cat|dog|mum|parents|everyone) .{0,20}(?:i loved|when i am (?:dead|gone)|after i am|loved them)|gave (?:all )?my things away|by the time you read this",
    "(?:will|would|am going to) not be (?:here|around|alive) (?:on|next|tomorrow|any more|much longer|for long|in the morning)|not be alive tomorrow|not (?:sure )?i will be here|will not (?:make it through|have to deal with me)|deal with me much longer|you will not see me (?:again|any more)",
    "(?:tired|sick|done|finished) (?:of|with) (?:living(?! (?:in|out|with|here|at|together|like (?:students|pigs)|apart|from|so far|on))|being alive|life|this life|my life|existing|being here on earth)|done living|so tired of being alive|lost (?:the|my) will to (?:live|go on)|no will to live",
    "(?:die|dying|death|dead|not waking up|never waking) (?:would|seems|sounds|is|by my own|all the time|must) (?:be )?(?:{adv} )*(?:easier|a relief|better|the only|peaceful|nice|the answer|mine|hand|good)|except (?:for )?death|thinking (?:about|of) death|thoughts? of death|think about dying|i am going to die|my only way out|no way out",
    "(?:slit|cut|slash|open)(?:ting)? my (?:wrists?|veins|arms?|throat)|my wrists|bullet (?:in|through) my|one bullet|hang myself|overdos(?:e|ed|ing)",
    "(?:gun|razor|blade|knife|rope|noose|pills|tablets) (?:is |are |lies? )?(?:next to me|in my hand|are here|is here|beside me|ready|on the table in front)|the (?:pills|razor) (?:are|is) (?:here|in)|have the gun|looking at the knife|bought a rope",
    "something (?:stupid |bad )?to myself|not safe with myself|a danger to myself|safe from myself|hurt(?:ing)? myself|i self-?harm|self-?harming",
    "(?:hope|wish|pray|hopefully)(?: \\w+){0,4} (?:not wake up|do not wake up|die (?:in my sleep|soon|tonight)|hits me|never wake up|a car hits|ends? tonight|it ends)|fall asleep and (?:not|never)|sleep (?:and|for ever) (?:never|not)|not wake up tomorrow",
    "burden to (?:everybody|everyone|all|the world)|should not exist|shouldn't exist|do not deserve to (?:live|exist|be alive)|should just (?:die|kill)|nobody would (?:miss me|care|notice) if i (?:died|was dead|were dead|was gone)|come to my funeral|at my funeral|my funeral",
    "(?:without you|without (?:him|her))(?: \\w+){0,2} (?:i )?(?:do not want to live|have no reason|cannot live|will die|want to die|no reason to)",
    "(?:checking|check) out of life|out of this life|leave this world|leave(?: this)? life|in heaven soon|with (?:my|him|her)(?: \\w+)? in heaven|this life any ?more|not (?:be|live) in this world|by my own hand|stop existing|just (?:not exist|disappear for)|want to disappear(?! (?:into|to|with|on|for a (?:day|while|weekend)))|want to vanish for ever",
    "kill myself|unalive|how to (?:kill|die)|ways to die|do it tonight|have a plan (?:for how|to (?:do it|end|die))|voices tell me",
    "(?:please )?(?:do not )?be sad when i am gone|when i am gone(?: for ever)?[,.]? (?:it(?: i)?s not|do not)|forgive me for what i|time for me to go,? forgive|be gone for (?:ever|good)|gone forever",
    "hit(?:ting)? (?:my head|myself)|bang(?:ing)? my head|starve myself|i starve",
    "(?:my life is over|life is over for me|i want (?:it|this) (?:all )?to be over|i just want it to be over|end of my strength)",
    "if you .{2,60}(?:i will|i am going to|i would|i am) (?:{adv} )*(?:kill myself|hang myself|die|hurt myself|end it(?: all)?|jump|take the pills|taking the pills|slit|do something to myself|not be alive|drive into)",
    "(?:i )?(?:will|would|going to) jump(?: if| off| from|[.!]|$)|take(?:ing)? the pills|find my body|i will not be alive|drive into a (?:tree|wall)|stay or i die|or i (?:will )?die|leave and i will not be alive|end it all",
    "(?:cannot|can not) (?:take|bear|stand|do) (?:life|living|being alive)|want out for good|out of this life",
    "(?:if|when) i (?:was|were|am|died) (?:not here|gone|dead|not around)[^.!?]{0,40}(?:nobody|no one|care|miss|notice|better|tell|know)|nobody would (?:care|miss me|notice) if i",
    "no one would (?:care|miss me|notice) if i",
    "(?:goodbye|farewell|suicide) (?:letter|note)|got (?:the|a) rope|(?:rope|pills|razor|blade) ready",
    "(?:jump|jumping|step|stepping|throw myself)(?: \\w+){0,3} (?:off|from|in front of|under)(?: \\w+)? (?:the|a|that)? ?(?:bridge|roof|train|balcony|building|car|bus)|(?:bridge|roof|balcony)[^.!?]{0,30}jump",
    "tired of (?:being alive|living|life)|my life has no|i deserve to die|want (?:it|life|my life) (?:to be )?over|i do not want to (?:be here(?! (?:today|now|tonight))|live)|i do not want to be (?:here )?on this",
    "(?:end|ending|took|taking|take) my (?:own )?life|overdose|kms\\b|wanna die|rather be dead|be better off dead|promise (?:that )?i will not do something|hurt myself|cut(?:ting)? myself|burn(?:ed|t)? my (?:arm|leg|skin)|cutting again",
    "(?:took|taken|swallowed|taking|take) (?:a lot of|all (?:of )?(?:my|the)|too many|so many) (?:pills|tablets|painkillers)",
    "never wake up|wish i were dead|suicid\\w+",
    "swallowed (?:all|them|the)"
   ],
   "unless": [
    "(?:dying|die|died) (?:to know|of (?:laughter|laughing|embarrassment|boredom|hunger)|for (?:that|a|this) \\w+)",
    "lol|😂|🤣|😅|haha",
    "(?:cut|cutting|hurt) (?:my|his|her) (?:finger|hair|thumb)|cut myself (?:shaving|chopping|while|on)",
    "(?:film|movie|series|book|song|season|game|level|novel|song|joke|show|story) ",
    "in the film|prevention",
    "rather die than (?:eat|go|watch|listen)",
    "(?:tired|sick) of (?:living|life) (?:in|out|with|at|on)",
    "jump (?:in|off the pier|into) (?:the )?(?:shower|lake|pool|sea|car|water)|off the pier|dog jumped",
    "as the doctor said|for my (?:headache|back|cold|allergy)|from the pharmacy|at the pharmacy",
    "my (?:leave|phone|battery|plant|grandfather|grandma|uncle|aunt|dog|cat) ",
    "fixing the tiles|great view|come up",
    "without coffee|without my phone",
    "end the call|end this call|assemble|wake up early|into a good book|to an island|boring conference|so hungry|old life|could have died when|i will never hurt myself",
    "be here without you|at this party|the heat anymore"
   ]
  },
  "why": "say_safety",
  "examples": [
   {
    "text": "I want to die.",
    "fires": true
   },
   {
    "text": "i dont wanna be alive anymore",
    "fires": true
   },
   {
    "text": "I'm dying to know what you got me.",
    "fires": false
   },
   {
    "text": "My feet are killing me.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-serious",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "matter_serious",
  "language": "en",
  "patterns": {
   "find": [
    "debts?|loan|rent|savings|gambl\\w+|drink(?:ing)?|drunk|drugs?|alcohol|affair|cheat(?:ed|ing)|lied|lies|betray\\w*",
    "(?:shout|yell|scream)(?:ed|s|ing)? at (?:me|the kids|us)",
    "(?:the )?(?:kids|children) (?:are|were|is) (?:afraid|scared|alone)",
    "(?:third|fourth|fifth|tenth) time|for (?:months|years)|since (?:last )?(?:year|january|february|march|april|may|june|july|august|september|october)",
    "(?:all|most) of the (?:work|housework|childcare|bills)|do everything (?:alone|myself)|never help|pull your weight|lift a finger",
    "broke your (?:promise|word)|broken promise|promised",
    "stood me up|left (?:the kids|me) (?:alone|waiting)",
    "divorce|separat\\w+|moving out|medication|doctor|pregnan\\w+"
   ]
  },
  "why": "say_suggestion",
  "examples": [
   {
    "text": "The loan is not paid.",
    "fires": true
   },
   {
    "text": "You left your socks here.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-several-topics",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "several_topics",
  "language": "en",
  "patterns": {
   "find": [
    "(?:and )?(?:another|one more|one other|a further) (?:thing|point|issue|topic|question|matter)(?!:? i love)",
    "while (?:we are|i am) (?:at|on) (?:it|this|the)|now that (?:i am|we are) at it|since we are (?:talking|on|at|discussing)|speaking of (?:which|that)|talking of|which reminds me|that reminds me|by the way,? (?:i am|where|you|your|also|what|why)|and by the way",
    "not to mention|do not get me started|let us (?:also )?not forget|i (?:have not|did not) (?:even )?(?:forgotten|mentioned?)|before i forget|and what about|i could go on|i could (?:also )?mention|last but not least|on top of (?:that|it|everything)|apart from (?:that|the)|besides(?: that)?,|furthermore|moreover|additionally|in addition,?|on a different note|changing the subject|next (?:topic|up|point)|to come back to|same as with|as for (?:the|your|my|sunday|us)",
    "(?:^|[.!?] )(?:p\\.?s\\.?)[.:]? |^ps\\b|\\bps:",
    "(?:first|firstly|number one|one:|1\\)|a\\)).{2,120}(?:second|secondly|number two|two:|2\\)|b\\))",
    "^(?:second|thirdly|third|secondly),",
    "for one thing .{2,60} (?:for )?another",
    "here is my list|let me list|my list:|the list is",
    "(?:all|everything) (?:of it )?(?:in one go|bothers me|at once)|pick one, no|let us do all|where to begin",
    "not (?:just|only) .{0,60}\\byou(?:r)?\\b.{0,40}(?:it(?: i)?s|also|but also|but|its) .{2,}|not (?:just|only) the (?:bills|money|dishes|chores|rent|phone) .{0,40}(?:also|but)",
    "(?:and|oh|plus|then)(?: there is| oh)? (?:also )?the (?:thing|matter|issue|question|business|story|whole thing) (?:with|about|of)",
    "there is also|there is the|then there is|i also want to (?:bring|talk|discuss|mention)|and (?:then )?finally",
    "and now (?:this|your|the dog|the)|but then your|then your (?:mother|comment|friends)",
    "(?:also|plus),? .{1,60}(?:also|plus) ",
    "(?:what|how) about .{2,50}[,?] ?(?:and )?(?:what|how) about",
    "what about (?:last|the year|that|in|your|my|when|christmas|the time)",
    "(?:it(?: i)?s|its) (?:about )?(?:the |your |not )?.{1,30}, (?:it(?: i)?s|its|but also|and also|also) .{1,40}",
    "the (?:thing|matter) (?:with|about) .{2,40}(?:,| and) the (?:thing|matter)",
    "(?:and|,) also (?:the (?!music|food|kids)|your|what|when|about|that|how|why|i|we|you|where|christmas|us|we need)",
    "(?:about|upset about|angry about|sad about|worried about|mad about|tired of|angry that|hurt about) .{2,60}(?:,| and) (?:and )?(?:about |of |that |by )?(?:the |your |my |our |what |how )?.{2,40}(?:,|, and| and) (?:about |of |that )?(?:the |your |my |our |what |how )",
    "^(?:also|then|next|and),? [^.!?]{2,40}[.!?,] (?:also|then|next|and),? [^.!?]{2,40}",
    "(?:point )?(?:one|first)[,:] [^.!?]{2,40}[.!?,] ?(?:point )?(?:two|second)",
    "\\b(?:apart from|in addition to|besides|next to|not to speak of) [^.!?]{2,40}(?:there|your|you|the|that)"
   ],
   "count": [
    "(?:the |your |my |our |and |about |, )?(?:money|bills?|rent|loan|debts?|budget|savings|credit card|tax(?:es)?(?: return)?|insurance|chores|dishes|laundry|kitchen|bins?|trash|cleaning|mess|garden|garage|roof|boiler|shower|heating|car|keys|dog|cat|kids?|children|baby|school|bedtime|mother|mum|mom|parents|in-laws|sister|brother|dad|father|family|nan|friends|ex|sex(?: life)?|bedroom|affection|kiss(?:ing)?|hugs?|phone|gaming|password|photo|drinking|smoking|snoring|weight|health|work|job|hours|overtime|late nights?|weekends?|holidays?|trip|summer|christmas|easter|wedding|party|birthday|anniversary|new year|flat|house|moving|place|therapy|temper|moods?|tone|silence|lies|secrets|promises?|spending|groceries|shopping|cooking|fridge|milk|bread|tickets|passports?|flights|hotel|receipt|neighbour|boss|late|shoes|sink|window|stove|toilet|lamp|concert|barbecue|lake|airport|tuesday|monday|thursday|march|june)"
   ],
   "at_least": [
    "4"
   ],
   "sentence_1": [
    "(?:,|;) .{2,60}(?:,|;) (?:and |or |nor )?.{2,80}",
    "you",
    "(?:,|;|and) you(?:r)? .{2,60}(?:,|;|and) (?:and )?(?:you|your|i am|what|the|we)"
   ],
   "whole": [
    "about [^.!?]{2,60}(?:,|[.!]| and)(?: and)? about [^.!?]{2,80}(?:(?:,|[.!]| and)(?: and)? (?:about|also)|$)",
    "(?:first(?:ly)?|number one|1\\))[^!?]{2,120}(?:second(?:ly)?|number two|2\\))",
    "\\byou\\b[^.!?]{3,70}(?:,|;| plus)(?: and| plus)? you\\b[^.!?]{3,70}(?:,|;| and)(?: and| plus)? (?:you|your|the|i|my|we|it)\\b",
    "(?:your|the|my) [^.!?]{3,40}, (?:your|the|my) [^.!?]{3,40},? (?:and )?(?:you|your|the|my|we|what|how|after|it)\\b",
    "(?:^|[.!?] )(?:the|your|my) \\w+(?: \\w+)?[!.] (?:the|your|my) \\w+(?: \\w+)?[!.] (?:the|your|my)",
    "(?:the|your|my) \\w+(?: \\w+)? and (?:the|your|my) \\w+(?: \\w+)? and (?:the|your|my|what|how)",
    "and [^.!?]{2,50}[.!?] and [^.!?]{2,50}[.!?] and ",
    "[.!?] and (?:the|your|why|what|about|when|then|my|that|also)[^.!?]{2,60}[.!?] and (?:the|your|why|what|about|when|then|my|that|also)",
    "\\bhow you [^,.!?]{2,30},(?: and)? how you ",
    "not (?:just|only) that[^.!?]{2,60}[.!?] (?:also |but )?it(?: i)?s (?:also )?(?:that|the)",
    "same as (?:in|with|when)[^.!?]{1,40} and (?:in|with|when)|yesterday it was[^.!?]{2,40}(?:today|now)",
    "plus [^.!?]{2,60} plus ",
    "(?:it(?: i)?s|its) (?:not )?(?:only )?(?:the|your|about)[^.!?]{2,40}[.,] (?:it(?: i)?s|its) (?:the|your|about)",
    "(?:^|[.!?] )(?:also|next|point \\w+|one|two|\\w+ly),?:? [^.!?]{2,40}[.!?] (?:also|next|point \\w+|two|three|\\w+ly),?:? ",
    "\\bthen [^.!?]{2,40},? (?:and )?then [^.!?]{2,40}(?:you|your)",
    "(?:^|[.!?] )remember [^.!?]{2,40}\\? remember",
    "\\bwhy [^.!?]{2,50},? (?:and )?why [^.!?]{2,50}(?:,| and) why",
    "\\b(?:the thing|the matter|the business|the question) [^.!?]{2,50},? (?:and )?(?:the thing|the matter|the business|the question)",
    "i hate how [^.!?]{2,40} i hate how"
   ],
   "message_1": [
    "what about|how about|talk about|discuss|bothers? me|upset|angry|tired|sort out|clear up|fix",
    "(?:the |your |my |our |and )?(?:\\w+ )?(?:\\w+)(?:,|;) (?:the |your |my |our |why |how )?(?:\\w+ ){0,4}\\w+(?:,|;| and) (?:and )?(?:the |your |my |our |why |how |that )"
   ],
   "unless": [
    "two things about the",
    "also, i love",
    "shopping list|bread, milk",
    "(?:could|would) you (?:bring|buy|get)",
    "swimming at",
    "thank|says hi|is paid|in bed|chocolate|good news|looking forward",
    "good evening|fit in|for lunch|we need (?:bread|milk|eggs)|i work late|i have (?:maths|history)|(?:then|and) (?:bed|home)[.!]*$|waiting for you at",
    "are packed|happy about|you were great|we play|i called the plumber|apples|cheese|was a good|were great|then to the"
   ]
  },
  "why": "say_several_topics",
  "examples": [
   {
    "text": "And another thing, the car needs washing.",
    "fires": true
   },
   {
    "text": "It's the money, and your mother, and the dishes, and last Christmas.",
    "fires": true
   },
   {
    "text": "The rent is due on Friday.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-spelling",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "spelling",
  "language": "en",
  "patterns": {
   "you are": [
    "you're",
    "youre",
    "yur"
   ],
   "we are": [
    "we're"
   ],
   "they are": [
    "they're",
    "theyre"
   ],
   "i am": [
    "i'm",
    "im"
   ],
   "he is": [
    "he's"
   ],
   "she is": [
    "she's"
   ],
   "it is": [
    "it's"
   ],
   "that is": [
    "that's",
    "thats"
   ],
   "there is": [
    "there's",
    "theres"
   ],
   "what is": [
    "what's",
    "whats",
    "wats"
   ],
   "who is": [
    "who's"
   ],
   "where is": [
    "where's"
   ],
   "here is": [
    "here's"
   ],
   "let us": [
    "let's",
    "lets"
   ],
   "how is": [
    "how's",
    "hows"
   ],
   "when is": [
    "when's"
   ],
   "i have": [
    "i've",
    "ive"
   ],
   "you have": [
    "you've",
    "youve"
   ],
   "we have": [
    "we've",
    "weve"
   ],
   "they have": [
    "they've",
    "theyve"
   ],
   "i will": [
    "i'll"
   ],
   "i would": [
    "i'd"
   ],
   "you will": [
    "you'll",
    "youll"
   ],
   "you would": [
    "you'd",
    "youd"
   ],
   "he will": [
    "he'll"
   ],
   "he would": [
    "he'd"
   ],
   "she will": [
    "she'll"
   ],
   "she would": [
    "she'd"
   ],
   "it will": [
    "it'll"
   ],
   "it would": [
    "it'd"
   ],
   "we will": [
    "we'll"
   ],
   "we would": [
    "we'd"
   ],
   "they will": [
    "they'll",
    "theyll"
   ],
   "they would": [
    "they'd",
    "theyd"
   ],
   "that will": [
    "that'll",
    "thatll"
   ],
   "that would": [
    "that'd"
   ],
   "there will": [
    "there'll"
   ],
   "there would": [
    "there'd"
   ],
   "do not": [
    "don't",
    "dont",
    "don´t"
   ],
   "does not": [
    "doesn't",
    "doesnt",
    "doesn´t"
   ],
   "did not": [
    "didn't",
    "didnt",
    "didn´t"
   ],
   "is not": [
    "isn't",
    "isnt",
    "isn´t",
    "ain't",
    "aint"
   ],
   "are not": [
    "aren't",
    "arent",
    "aren´t"
   ],
   "was not": [
    "wasn't",
    "wasnt",
    "wasn´t"
   ],
   "were not": [
    "weren't",
    "werent",
    "weren´t"
   ],
   "have not": [
    "haven't",
    "havent",
    "haven´t"
   ],
   "has not": [
    "hasn't",
    "hasnt",
    "hasn´t"
   ],
   "had not": [
    "hadn't",
    "hadnt",
    "hadn´t"
   ],
   "would not": [
    "wouldn't",
    "wouldnt",
    "wouldn´t"
   ],
   "could not": [
    "couldn't",
    "couldnt",
    "couldn´t"
   ],
   "should not": [
    "shouldn't",
    "shouldnt",
    "shouldn´t"
   ],
   "must not": [
    "mustn't",
    "mustnt",
    "mustn´t"
   ],
   "need not": [
    "needn't",
    "neednt",
    "needn´t"
   ],
   "cannot": [
    "can't",
    "cant"
   ],
   "will not": [
    "won't",
    "wont"
   ],
   "shall not": [
    "shan't"
   ],
   "you": [
    "u",
    "ya",
    "yu",
    "yuo"
   ],
   "your": [
    "ur",
    "yr",
    "yer"
   ],
   "are": [
    "r"
   ],
   "be": [
    "b"
   ],
   "see": [
    "c"
   ],
   "why": [
    "y"
   ],
   "for": [
    "4"
   ],
   "before": [
    "b4"
   ],
   "someone": [
    "sum1",
    "some1"
   ],
   "okay": [
    "k",
    "kk"
   ],
   "please": [
    "pls",
    "plz",
    "plss"
   ],
   "thanks": [
    "thx",
    "thnx",
    "tnx",
    "tx",
    "ty",
    "tysm",
    "thanx",
    "thankyou"
   ],
   "sorry": [
    "sry",
    "srry",
    "soz",
    "sori"
   ],
   "tomorrow": [
    "tmrw",
    "tmr",
    "tmrow",
    "2moro",
    "tomoro",
    "tmw",
    "2morrow",
    "tommorow",
    "tomorow"
   ],
   "today": [
    "2day"
   ],
   "tonight": [
    "2nite",
    "tonite",
    "2night"
   ],
   "yesterday": [
    "yday",
    "yest"
   ],
   "because": [
    "bc",
    "cuz",
    "coz",
    "cos",
    "becuz",
    "becasue"
   ],
   "right now": [
    "rn"
   ],
   "as soon as possible": [
    "asap"
   ],
   "obviously": [
    "obv",
    "obvs"
   ],
   "text": [
    "txt"
   ],
   "about": [
    "abt"
   ],
   "people": [
    "ppl"
   ],
   "with": [
    "w"
   ],
   "really": [
    "rly",
    "rlly"
   ],
   "message": [
    "msg"
   ],
   "messages": [
    "msgs"
   ],
   "weekend": [
    "wknd"
   ],
   "minutes": [
    "mins",
    "min"
   ],
   "hours": [
    "hrs"
   ],
   "love": [
    "luv",
    "lov"
   ],
   "though": [
    "tho"
   ],
   "through": [
    "thru"
   ],
   "going to": [
    "gonna",
    "gunna"
   ],
   "want to": [
    "wanna"
   ],
   "have to": [
    "gotta"
   ],
   "let me": [
    "lemme"
   ],
   "give me": [
    "gimme"
   ],
   "kind of": [
    "kinda"
   ],
   "sort of": [
    "sorta"
   ],
   "i do not know": [
    "idk",
    "dunno"
   ],
   "i do not care": [
    "idc",
    "idgaf"
   ],
   "shut the fuck up": [
    "stfu"
   ],
   "what the fuck": [
    "wtf"
   ],
   "what the hell": [
    "wth"
   ],
   "kill myself": [
    "kms"
   ],
   "kill yourself": [
    "kys"
   ],
   "fucked": [
    "fckd",
    "fkd"
   ],
   "fuck": [
    "fck",
    "fuk",
    "f***",
    "f**k",
    "fk"
   ],
   "shit": [
    "sh*t",
    "sh1t"
   ],
   "talk to you later": [
    "ttyl"
   ],
   "be right back": [
    "brb"
   ],
   "definitely": [
    "definately",
    "def"
   ],
   "any more": [
    "anymore"
   ],
   "every day": [
    "everyday"
   ],
   "apologise": [
    "apologize"
   ],
   "apologised": [
    "apologized"
   ],
   "apologises": [
    "apologizes"
   ],
   "criticise": [
    "criticize"
   ],
   "criticising": [
    "criticizing"
   ],
   "realise": [
    "realize"
   ],
   "behaviour": [
    "behavior"
   ],
   "mum": [
    "mom",
    "mommy",
    "mummy"
   ],
   "trouble": [
    "probs"
   ],
   "somebody": [
    "sb"
   ],
   "anything": [
    "anythin",
    "nething"
   ],
   "nothing": [
    "nothin",
    "nuthin"
   ],
   "something": [
    "smth",
    "somethin",
    "sth"
   ],
   "whatever": [
    "whatevs",
    "wtv"
   ],
   "probably": [
    "prob",
    "prolly"
   ],
   "that": [
    "dat"
   ],
   "the": [
    "da",
    "teh"
   ],
   "what": [
    "wat",
    "wut"
   ],
   "have": [
    "hav"
   ],
   "all right": [
    "alright"
   ],
   "jealous": [
    "jelly"
   ],
   "alone": [
    "alon"
   ],
   "suicide": [
    "sewerslide"
   ],
   "kill": [
    "unalive"
   ],
   "never": [
    "nvr"
   ],
   "always": [
    "alwys",
    "alwayz"
   ],
   "should have": [
    "shoulda",
    "shouldve",
    "should've"
   ],
   "could have": [
    "coulda",
    "couldve",
    "could've"
   ],
   "would have": [
    "woulda",
    "wouldve",
    "would've"
   ],
   "mended": [
    "always",
    "never",
    "because",
    "constantly",
    "please",
    "tomorrow",
    "ruined",
    "nothing",
    "everything",
    "listen",
    "answer",
    "pathetic",
    "selfish",
    "appreciate",
    "apologise",
    "lonely",
    "forget",
    "promise",
    "sorry"
   ]
  },
  "why": "none",
  "examples": [],
  "sources": []
 },
 {
  "id": "en-threat",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "threat",
  "language": "en",
  "patterns": {
   "find": [
    "(?:if|when|as soon as|once|should) (?:you|u|i) .{1,90}?(?:,|then|and|(?=\\b(?:i|we|it|you|do|nobody)\\b)).{0,20}?(?:i (?:will|am going to|swear|would|am|have to)(?: \\w+){0,4}? {leavebreak}|i (?:leave|take|lock|tell|show|pack|cut|send|report|quit|file|post|throw|block|jump|walk)(?! (?:care|a break|the room|a walk|it easy|you (?:where|how|when)))|i am (?:going|leaving|out|gone|filing|telling|moving|done|not (?:going to )?(?:be|come)|packing|coming over|taking)|we are (?:{overword})|it(?: i)?s (?:all )?(?:over|finished|the end)|that is it(?: for us)?|do not (?:bother|expect|come)|you (?:will|are going to|can) (?:{adv} )*(?:never|regret|be sorry|be out|lose|pay|not see|see what|find out|sleep (?:outside|elsewhere)|forget (?:me|us|about (?:the|me))|pack|move out|find yourself|have to find|be alone)|you are (?:dead|out|finished|on your own)|nobody will|the (?:kids|dog|house|wedding) )",
    "(?:if|when) i .{0,30}cannot have you",
    "^(?:just |and |so |you |go ahead,? |you push me any further and )?(?:do|try|say|lie|talk|touch|leave|go|cheat|ignore|refuse|block|walk out|keep|push|breathe|tell|hang up|call|drink|come home|forget|miss|hurt|raise)(?: \\w+){0,7}?,? (?:and|then) (?:i(?: will| am| swear)?|you(?: will| are)?|it(?: i)?s|we are|there|see)(?: \\w+){0,4}? (?:{leavebreak}|gone|out|done|over|through|finished|sorry|regret|what happens|filing|find out|know me|slit|alive|pay|suffer|a next time|leaving|telling|will not be|kill|the pills|no more)",
    "(?:again|once more|one more (?:time|lie|word)|next time|one word)(?: \\w+){0,4}? (?:and|,|from) (?:i(?: will| am| swear)?|you(?: will| are)?|it(?: i)?s|we are|me)(?: \\w+){0,4}? (?:{leavebreak}|gone|out|done|over|through|finished|sorry|regret|leaving|filing|pay|telling|your (?:visa|career|job)|visa)",
    "or (?:else|i (?:will|am|swear|have to|would)(?: \\w+){0,3}? (?:{leavebreak}|gone|leaving|out|done|coming|never|sorry|slit|going|end|telling|moving|find)|i (?:leave|die|tell|go|take|walk|pack|jump|quit|cut|swear|am)|we are (?:{overword})|it(?: i)?s (?:over|the end|finished)|you (?:will|are|can) (?:regret|be sorry|pay|lose|never|out|see|pack|go|stay|leave|find|forget)|get out|stay here|the (?:dog|kids|cat))",
    "(?:otherwise|else),? (?:i|we|you|it)",
    "either you .{2,60}\\bor\\b .{1,50}",
    "unless .{2,60}(?:i am|i will|we are|it(?: i)?s|you will).{1,40}",
    "you (?:will|are going to|would|are gonna) (?:{adv} |soon |one day )*(?:regret (?:this|it|that|ever|leaving|the day|what|your)|be sorry|pay(?: for| dearly|[.!]|$)|see what (?:happens|i|you)|wish (?:you|we|i)|get to know|learn|suffer|never see|not (?:like|see) (?:what|the|your|my|me|him|her)|be out|lose (?:me|everything|the|your)|find my body|hear from my|be hearing|feel (?:what|it)|be on the street|end up (?:alone|on)|get war|know what hit)",
    "you would not like what|i (?:would|will) (?:be careful|watch) if i were you|be careful (?:what|who)|careful what you",
    "(?:last|final) (?:warning|chance)(?=[.!]|$| or| before)|this is (?:your|the) last (?:warning|chance)",
    "i (?:am )?warn(?:ing)? (?:you|u)(?! ?,? my)|consider (?:this|yourself) (?:a )?warn|consider us",
    "watch your back|see what happens|try me|find out(?: what|$|[.!])|do not (?:test|make|push|tempt|cross|force|provoke) me(?! (?:laugh|wrong|smile|blush|wait))|you do not want to (?:know|see|find out|make me|test|mess)",
    "i know where (?:you|your \\w+) (?:live|work|lives|works|sleep|park)",
    "i (?:will|am going to|could|would|swear i will|want to|would love to|am about to|might|have to)(?: \\w+){0,3}? (?:find you(?! at| in the| a)|hunt|get you(?! (?:a|some|the))|destroy|ruin (?:you|your|everything)|kill you|hurt you|hit (?:you|the wall)|slap|beat (?:you|him|her|the guy|them|up)|choke|strangle|break (?:your|his|her)|smash|burn (?:your|the|it|everything)|make (?:you|your life|sure you|him|her|a scene)(?! (?:a|some|laugh|happy|breakfast|dinner|coffee|smile|feel better))|get even|get back at|take (?:everything|the kids|them away|you to court|you for|your)|tell (?:everyone|everybody|your (?:boss|mother|mum|dad|family|wife|husband|parents|friends)|the (?:kids|court|police|whole|world)) (?:everything|what you|about (?:you|your|this|the)|that you (?!arrive|come|will)|you )|post your|show (?:everyone|your boss|them all)|call (?:immigration|the police|your boss|social services)|report you|punch|shoot|stab|drown|cut you off|lock you|throw (?:you|your)|empty|leak|expose|send (?:it|this|them|your|those) .{0,10}to|wait outside|come (?:over|to your|there)|show up|turn up|have you (?:out|deported|fired)|set your|follow you|make you (?:pay|suffer|hurt|regret)|not (?:speak|talk) to you)",
    "(?:you are|youre|your) (?:so )?dead|dead (?:if|to me if)|i would rather see you dead|see you dead|how would you like it if i",
    "(?:someone|somebody) (?:is )?(?:going to|will|gonna|could|might) get hurt|accidents happen|wait (?:till|until) (?:i|we) get home|when i get home,? you|come over there|do not make me come|just you wait",
    "there will (?:not )?be (?:no |a )?(?:next|second|other) (?:time|chance)|will be the last time|you (?:are|were) lucky i|i (?:have|had) not hit you",
    "you (?:hang up|leave|go|walk out|do (?:this|that)|push me|say that|touch|block me|want war)(?: \\w+){0,8} (?:and (?:i|we|it)|i do not know what|we are through|i take)",
    "(?:your|her|his) visa|immigration|deport|one call (?:and|from me)|with one call",
    "(?:my|a) lawyer (?:will|is going|if|tomorrow)|from my lawyer|see you in court|destroy you in court|take you to court|tell the (?:court|judge)",
    "(?:i will|i am going to|i) (?:not )?(?:stop )?(?:speak|talk|speaking|talking|answer)(?: \\w+)? to you (?:for|until|again|till)|no word from me|you get (?:nothing|no \\w+) (?:from me )?until|not (?:speak|talk) to you (?:for|until)|feel what silence",
    "(?:then|fine,? then|fine,? i) i? ?(?:will|am going to) ?(?:just )?(?:sleep with|find (?:someone|somebody)|tell your|go to (?:him|her)|cheat|leave)",
    "no \\w+, no \\w+|(?:sign|do|say|give me|come|answer|talk|get|marry|stay|call|tell|apologise|delete|drop)(?: \\w+){0,6} or (?:i|the|you|we|it|get|else|die|lose)",
    "you (?:better|had better|would better)(?: \\w+){0,8} or",
    "this is your last|say goodbye to (?:the|your)|kiss .{2,20} goodbye|you can forget (?:the (?:kids|house|wedding|money|car|dog)|about (?:me|us|the (?:kids|house|wedding|money)))|(?:the kids|the dog|the house|the children|they) (?:stay|stays|come|comes|go|goes) with me|never see (?:the|your|my|them|him|her|me|us) ?(?:\\w+ )?(?:again|ever)?",
    "you will be (?:out|sorry|alone|homeless|hearing)",
    "i have (?:the|a|your) (?:knife|gun|bat|photos|pictures|screenshots|video|videos)(?! set| of)(?=.*\\b(?:so|and) (?:i|you|think|be|do|better))|i will not be so (?:gentle|nice|patient|kind|calm|easy)",
    "you walk out that door|out the door|do not bother coming|do not come (?:back|home|crying)",
    "keep (?:it|this|that) up",
    "before i (?:send|tell|post|leave|do something|call|lose)|what i do when i am angry|i do not know what i (?:will|might|would) do|cannot be responsible for|not responsible for what",
    "you have one (?:hour|day|minute) before",
    "suffer like|hurt like i|make you hurt",
    "(?:leave|break up|go)(?: with| away)?(?: me)?,? (?:and|or) (?:i|you)",
    "if you (?:leave|go|do not (?:come|answer|stop|call|stay)|break up|hang up|lose|tell|ever|cheat)[^.!?]{0,50}(?:kill|die|end it|hurt|pills|jump|hang|alive|body|wrists|tree|bridge|something to myself|live)",
    "stay or i|without an answer i (?:am|will)|i assume it(?: i)?s over",
    "if i (?:lose|cannot have|do not hear)[^.!?]{0,60}(?:end it|nobody|over|throw|die|kill|know why|leave|done)",
    "(?:i would|i will|i am going to) (?:have|take) (?:the|your|our) (?:kids|children|house|son|daughter)(?! (?:to|out|for|swimming|home|along|off your hands|this|on|tomorrow|today|tonight|so))",
    "refuse again|lie to me again|once more and",
    "i (?:will|am going to|would|could) (?:{adv} )*(?:get|have|take) (?:full |sole )?(?:custody|the kids away|you evicted|you deported|you fired|your kids)|you(?: will| would)? get nothing|will not see a (?:penny|cent)|lose your job|take (?:the house|every (?:cent|penny))",
    "(?:you|u) (?:leave|go|walk|dump|cheat)(?: me| out| on me)?,? (?:and )?i (?:jump|die|leak|tell|take|burn|kill|call|cut|post|cancel)",
    "(?:kick|break|smash|bash) (?:your|the|that|down) (?:\\w+ )?(?:door|nose|teeth|fingers|arm|neck|legs|face|bones|jaw|phone)|break every bone|kick your|knock your",
    "(?:i will|i could|i can|i am going to|and i|then i|i) (?:\\w+ )?(?:leak|send|post|show|share|publish|upload)(?: \\w+){0,2} (?:photos|pictures|nudes|video|videos|messages|chats|secret)|(?:got|have) your (?:nudes|photos|pictures)",
    "do not (?:be surprised|come crying) (?:when|if)|who pays (?:your|the)|think about that[.!]|think twice|if i were you|accidents happen",
    "(?:shut|slap|beat|knock) (?:you|the \\w+ out of you) ?up|something to cry|hit you|slap you|you will not get up|strangle you|kill you|you are dead|finish you",
    "wreck your|destroy your|ruin (?:your|you)|make your life|turn up at your|come to your (?:work|office|house|place)|kick you out|throw you out|throw (?:your|all your)|burn your|lock you out|locks (?:will be )?changed|change the locks",
    "(?:marry|choose|leave|quit|stop|delete|sign|pay|obey|answer|apologise|call|come)(?: \\w+){0,6},? or (?:it is|we are|i am|i will|you|else|the)",
    "(?:stop|quit) (?:it|that|this|\\w+ing)? ?(?:or|otherwise) ",
    "(?:then|and) (?:i|you) (?:see|call|get|talk to) (?:a|my|the) (?:lawyer|solicitor|judge)|lawyers?[.!]|(?:file|filing) for divorce|leak the|you have (?:a|one|two|until) \\w+,? (?:then|before|or) ",
    "you (?:wait|just wait)[,.]? |get back at you|what i am capable of|see what i|see what you get|you will see[.!]|or you will see|pay for (?:this|that|it)|you know what happens",
    "if (?:you|u) [^.!?]{2,70}(?:i am (?:gone|leaving|done|out|off|walking|taking)|im gone|we are (?:done|over|finished|through)|it is over|is over|will be over|over for good|i will (?:be gone|walk|leave|go|find|sleep with|get it|cut|end|turn up|kick|leak|tell|drive|throw|wreck|take the|block|never))(?! (?:home|to (?:the|work)|the room|for a|and (?:buy|get|find you a)|with you|you (?:if|when|where|how|the time)))",
    "(?:do|say|try|touch|talk to)(?: \\w+){1,4} again and",
    "(?:go ahead|keep (?:going|on|doing)|carry on)[^.!?]{0,40}(?:see|and i|then|leave|find)",
    "unless you (?:pay|say|do|come|stop|marry|apologise|give)",
    "either [^.!?]{2,50} or (?:i|you|it|we|the)",
    "(?:the next time|next time) you [^.!?]{2,50}(?:i am|i will|gone|see)",
    "you(?: will|ll)? (?:be sorry|miss me) when i am (?:dead|gone)|(?:last|final) warning|or else|do not test me|try me",
    "i (?:will|could|am going to) (?:hurt|hit|beat|smash|strangle|destroy|ruin|kill|break|crush|end) (?:you|your|that)",
    "i will end (?:it|everything|my life)|do something (?:stupid|to myself)",
    "if (?:you|u) (?:do not|dont|will not|are not) [^.!?]{2,50},? (?:then )?(?:it is|its|we are) (?:over|done|finished|through)",
    "you (?:walk|go|leave|run)(?: \\w+){0,2} (?:now )?and (?:we|i|it|you)",
    "tell your (?:parents|family|boss|mum|mom|dad|friends|wife|husband|mother|father|colleagues) (?:what|who|how|everything|about)",
    "(?:or|and|can|better) (?:pack|sleep (?:outside|in the|on the street)|get out|look for (?:a|another) (?:flat|place))",
    "pack your (?:bags|things|stuff)",
    "(?:this|so) close to (?:leaving|ending|walking)",
    "(?:need not|need not even|do not have to|need no longer) come (?:home|back)",
    "think (?:hard|twice|carefully|again) before",
    "stop (?:seeing|talking to|meeting) (?:him|her|them) or"
   ],
   "unless": [
    "😄|😂|😅|🤣|😉|haha|lol",
    "not tasting",
    "if you (?:need|want|like|would like|feel|are (?:late|tired|free|ready|up|hungry)|can|could|have time) [^.!?]*(?:we|tell me|let me know|i will (?:start|help|wait|come with|be there|cook|pick|keep|make|drive|listen|bring|take the kids to))",
    "to order",
    "i will (?:take|find|tell) (?:the kids|you|your \\w+) (?:to the|at the|at|that we|in)",
    "if (?:it|there)",
    "if you shout i",
    "my (?:mum|mom|boss|dad|mother) (?:is going to|will) kill me",
    "call the lawyer about",
    "\\bthis (?:is|soup|exam|traffic) killing me",
    "leave the room|i go (?:into|to) the (?:next|other)|(?:we|i) (?:return|start|stay|help|wait|cook|drive)(?: it| home| with| without)?[.!]*$|(?:bring|buy) milk|if we argue|if he |if she |either we|do not feel well|we will (?:stay|start|help)",
    "otherwise,? i will keep|the key is|(?:pictures|photos) (?:tonight|tomorrow|later|when)|take the (?:dog|kids) (?:out|to)|cannot make it|i am gone already",
    "(?:wait|listen|stay) (?:until|till) i am done|do not mind,? i|my exam|in the oven"
   ]
  },
  "why": "say_threat",
  "examples": [
   {
    "text": "If you leave now, we're done.",
    "fires": true
   },
   {
    "text": "You'll regret this.",
    "fires": true
   },
   {
    "text": "If you're late, I'll start eating.",
    "fires": false
   },
   {
    "text": "You'll never guess who I met.",
    "fires": false
   },
   {
    "text": "If you need a break, tell me, and we stop.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-violence",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "violence",
  "language": "en",
  "patterns": {
   "find": [
    "(?:he|she|they|you|my (?:husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mother|man))(?: \\w+){0,3}? (?:hits?|hit|beats?|beat|chokes?|choked|strangled|slaps?|slapped|punche[sd]|punched|kicks?|kicked|pushe[sd]|pushed|shoves?|shoved|grabbed|throws? (?:things|plates|objects)|threw (?:things|a|the|plates)|raped?|rapes|forced|forces|attacked|attacks|burned|stabbed|assaulted|hurts?|threatens?|threatened|abuses?|abused|spat|dragged|pinned|locked) (?:at )?(?:me|us|the (?:kids|children|child|dog|cat)|my (?:face|arm|son|daughter)|to (?:kill|hurt|hit|leave)|himself|herself|things|him|her)",
    "(?:hit|hits|beat|choked|slapped|punched|kicked|strangled|raped|hurt) me (?:last|on|when|again|in|yesterday|every|because|so|and|at|for|with|today|tonight|if|this)",
    "(?:forced|forces|forcing|made|makes) me to have sex|sex (?:against|without) my|raped? me|he raped|rape",
    "(?:will|would|going to|wants? to|threatens? to|threatened to|said (?:he|she) (?:will|would)|says (?:he|she) (?:will|would)) (?:{adv} )*(?:kill|hurt|hit|shoot|stab|beat|strangle) (?:me|us|himself|herself|him|her|the (?:dog|cat|kids|children)|my|them|you|themselves)(?! with laughter| when she sees| when he sees)",
    "\\bi (?:am |feel |was )?(?:{adv} )*(?:afraid|scared|frightened|terrified) (?:of (?:my (?:partner|husband|wife|boyfriend|girlfriend|ex)|him|her|you(?! (?:leaving|being|going))|what (?:he|she|you) (?:will|might|would|could)|going home)|(?:that )?(?:he|she|you) (?:will|might|could|would) (?:hurt|hit|kill|do)|(?:that )?i (?:will|might|could) (?:hurt|hit|kill|do something to)|since you hit|to go home)",
    "(?:bruise|bruises|black eye|marks on my|broken (?:rib|nose|arm)) (?:from|because|on|after)",
    "(?:kids|children|son|daughter|baby) (?:is|are) (?:not safe|afraid|scared|in danger)|not safe (?:at home|with (?:him|her|you)|here)",
    "(?:he|she|you|they) (?:said|says|told me) (?:that )?(?:he|she|you|they) (?:will|would|is going to|are going to) kill",
    "threatened? (?:me|to kill|us|my)|death threats?|hits? me|beats? me|chokes? me|slaps? me",
    "throws? (?:things|stuff|plates|objects) at (?:me|us)|pushed me (?:down|against|into the wall|off|over)",
    "(?:he|she|you|my (?:husband|wife|boyfriend|girlfriend|partner|father|mother|ex))(?: \\w+)? (?:hit|hits|slapped|slaps|punched|kicked|kicks|choked|chokes|beat|beats|pushed|pushes|shoved|strangled|grabbed|dragged|threw|bit|spat|spit|burned|burnt|raped|forced|locked|threatened|attacked|hurt|pinned|held)(?: \\w+){0,2} (?:me|my (?:arm|hair|head|face|throat|neck|wrist|stomach))(?! (?:a|the ball|to the phone|feelings|over with a question))",
    "threw (?:me|the \\w+|a \\w+|\\w+) (?:down|at|against)(?: \\w+)? ?(?:my|me|the (?:stairs|wall))|(?:against|into) the wall|down the stairs|by the (?:hair|throat)|(?:held|kept|blocked) the door|with a knife|black eye|(?:arm|wrist|eye|face) (?:\\w+ ){0,4}(?:is |it is )?(?:blue|bruised|swollen)",
    "(?:have|had|do) (?:sex|it)(?: in bed)? (?:when|though|although|even though|while) i (?:did not|said|do not)|i said (?:no|stop)|made me do it|forced (?:me|himself|herself)|in bed though",
    "(?:he|she|you) will (?:hit|hurt|kill|beat) me|(?:scared|afraid|frightened|terrified) (?:that )?(?:he|she|you) (?:will|would|might) (?:hit|hurt|kill|beat)|(?:said|says) (?:he|she) (?:would|will|is going to|d) (?:kill|hurt|hit)"
   ],
   "unless": [
    "😂|😄|😅|haha|lol",
    "at (?:chess|tennis|cards|scrabble)",
    "hurt (?:me|you|her|him|my) (?:when|that|because|with|by|to|on purpose|the way)?.{0,20}(?:joke|words|said|say|feelings|laughed|remark|comment|silence|distance)",
    "i (?:am sorry|did not mean|never wanted|do not want) .{0,20}hurt",
    "(?:hurt|hit) you and i am sorry|i (?:know|see|hear|realise)(?: now)?(?: that)? (?:i|my \\w+) hurt you",
    "remote again|stain",
    "over my dead body",
    "hit me up",
    "my (?:boss|mum|mom|mother|dad) (?:is going to|will) kill me",
    "spider|time|on stage|interview|tennis",
    "the ball (?:at|to)",
    "hit (?:the|a) (?:gym|road|shops|town|sack|wall next|jackpot)",
    "you hurt me(?: on purpose|[.!]| and| when| by)",
    "film|movie|series|episode|season|novel|game",
    "the way you hurt me|someone hurts you",
    "heat|weather|sun|traffic",
    "held the door (?:for|open)"
   ]
  },
  "why": "say_safety",
  "examples": [
   {
    "text": "He hit me last night.",
    "fires": true
   },
   {
    "text": "I'm afraid of what she will do when she comes home.",
    "fires": true
   },
   {
    "text": "He beats me at chess every time.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-violence-meant",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "violence_meant",
  "language": "en",
  "patterns": {
   "find": [
    "\\bi (?:want to|am going to|will|could|would|swear i will|might|feel like i could|wish i could|am about to) (?:{adv} )*(?:kill|hurt|hit|punch|slap|stab|shoot|strangle|choke|beat(?: up)?|destroy|poison|smash|burn) (?:him|her|them|you|us(?: both)?|my (?:child|kid|kids|husband|wife|partner|son|daughter|ex|baby)|somebody|someone|the (?:kid|kids|baby|guy|child))(?! at (?:chess|tennis|cards)| with (?:kindness|love))",
    "\\bi (?:{adv} |lost it and |have |just |then )*(?:hit|slapped|pushed|punched|choked|kicked|shook|beat|shoved|grabbed|strangled|hurt|threw|bit|locked) (?:my )?(?:him|her|them|the (?:kid|kids|child|baby|dog)|you|kid|child|son|daughter|wife|husband|partner)(?! (?:a|the|my|some) (?:ball|party|text|kiss|message|surprise|feelings))(?! up when| in the gym| at)",
    "(?:with|have|got|take|hold|holding|grab) (?:a |the |my )(?:knife|gun|bat|hammer)(?! set| and fork| skills| from the drawer)|set (?:the |your |his |her )?(?:house|car|place) on fire|we (?:will|shall|both) die together|die together|kill us both|(?:i would|i will) shoot (?:him|her|them|you)",
    "(?:one day )?i will (?:strangle|kill|hit|beat) (?:you|him|her)|punch you|hit you|in the face",
    "\\bi (?:almost|nearly|just) (?:hit|slapped|punched|kicked|hurt|choked)|\\bi (?:hit|slapped|punched|kicked|choked|beat|hurt) (?:him|her|them|you|my (?:wife|husband|son|daughter|kid|child))|lost control and|i swear i could kill|i (?:am going to|will|might|could) (?:hurt|hit|kill|slap|beat) (?:you|him|her)"
   ],
   "unless": [
    "😂|😄|😅|haha|lol",
    "at (?:chess|tennis|cards|scrabble)",
    "hurt (?:me|you|her|him|my) (?:when|that|because|with|by|to|on purpose|the way)?.{0,20}(?:joke|words|said|say|feelings|laughed|remark|comment|silence|distance)",
    "i (?:am sorry|did not mean|never wanted|do not want) .{0,20}hurt",
    "(?:hurt|hit) you and i am sorry|i (?:know|see|hear|realise)(?: now)?(?: that)? (?:i|my \\w+) hurt you",
    "remote again|stain",
    "over my dead body",
    "hit me up",
    "my (?:boss|mum|mom|mother|dad) (?:is going to|will) kill me",
    "spider|time|on stage|interview|tennis",
    "the ball (?:at|to)",
    "hit (?:the|a) (?:gym|road|shops|town|sack|wall next|jackpot)",
    "you hurt me(?: on purpose|[.!]| and| when| by)",
    "film|movie|series|episode|season|novel|game",
    "the way you hurt me|someone hurts you",
    "heat|weather|sun|traffic"
   ]
  },
  "why": "say_safety",
  "examples": [
   {
    "text": "I want to hurt him.",
    "fires": true
   },
   {
    "text": "I slapped her yesterday.",
    "fires": true
   },
   {
    "text": "I pushed the door open.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "en-words",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "words",
  "language": "en",
  "patterns": {
   "adv": [
    "just",
    "really",
    "so",
    "very",
    "clearly",
    "obviously",
    "only",
    "totally",
    "completely",
    "absolutely",
    "simply",
    "still",
    "even",
    "actually",
    "honestly",
    "probably",
    "secretly",
    "too",
    "quite",
    "such an?",
    "an?",
    "the",
    "being",
    "pretty",
    "always",
    "incredibly",
    "extremely",
    "fucking",
    "damn",
    "bloody",
    "literally",
    "a bit",
    "a little",
    "kind of",
    "basically",
    "rather",
    "truly",
    "deeply",
    "terribly",
    "awfully",
    "quickly",
    "again",
    "also",
    "now",
    "all"
   ],
   "number": [
    "\\d+",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "half an?",
    "a couple of",
    "several",
    "a few",
    "fifteen",
    "sixteen",
    "ninety",
    "once",
    "twice"
   ],
   "person": [
    "husband",
    "wife",
    "boyfriend",
    "girlfriend",
    "partner",
    "man",
    "woman",
    "mother",
    "father",
    "mum",
    "dad",
    "son",
    "daughter",
    "person",
    "adult",
    "friend"
   ],
   "goodstate": [
    "happy",
    "laugh",
    "smile",
    "safe",
    "loved",
    "better",
    "proud",
    "special",
    "welcome",
    "calm",
    "calmer",
    "glad",
    "strong",
    "stronger",
    "wanted",
    "seen",
    "understood",
    "good",
    "great",
    "dinner",
    "breakfast",
    "coffee",
    "tea",
    "cake",
    "lunch",
    "soup",
    "grin",
    "blush",
    "home",
    "comfortable",
    "hopeful",
    "want to",
    "curious",
    "a better"
   ],
   "good": [
    "laugh",
    "smile",
    "happy",
    "love",
    "loved",
    "lovely",
    "great",
    "wonderful",
    "beautiful",
    "thank",
    "thanks",
    "grateful",
    "proud",
    "glad",
    "kind",
    "best",
    "sweet",
    "helped",
    "calm",
    "safe",
    "fun",
    "good",
    "better",
    "enjoy",
    "appreciate",
    "amazing",
    "luck",
    "lucky",
    "cheer",
    "brilliant",
    "perfect"
   ],
   "trait": [
    "selfish",
    "lazy",
    "inconsiderate",
    "irresponsible",
    "careless",
    "cold",
    "rude",
    "unfair",
    "mean",
    "stubborn",
    "childish",
    "immature",
    "impossible",
    "difficult",
    "unreasonable",
    "dishonest",
    "cruel",
    "controlling",
    "bossy",
    "ungrateful",
    "arrogant",
    "insensitive",
    "oversensitive",
    "sensitive",
    "unreliable",
    "negative",
    "needy",
    "clingy",
    "thoughtless",
    "stingy",
    "manipulative",
    "passive[ -]aggressive",
    "egoistic",
    "egotistical",
    "egocentric",
    "self[ -]cent(?:er|re)d",
    "self[ -]absorbed",
    "disrespectful",
    "reckless",
    "hysterical",
    "dramatic",
    "hurtful",
    "jealous",
    "distant",
    "heartless",
    "unfaithful",
    "moody",
    "aggressive",
    "annoying",
    "bitter",
    "petty",
    "vain",
    "greedy",
    "demanding",
    "messy",
    "sloppy",
    "spoiled",
    "spoilt",
    "distracted",
    "hard to (?:live|talk|deal|be) with",
    "making (?:this|it|everything|things) (?:so |very |too |really )?(?:hard|difficult|complicated|worse|impossible|about yourself)",
    "in the wrong",
    "the worst at",
    "a bad listener",
    "weird about",
    "obsessed",
    "absent",
    "unsupportive",
    "ignoring me",
    "avoiding me",
    "destroying",
    "ruining",
    "wrecking",
    "behaving like",
    "acting like",
    "acting as if",
    "hiding behind",
    "nothing but (?:difficult|trouble)",
    "horrible",
    "awful",
    "nasty",
    "unkind",
    "unloving",
    "tactless",
    "two-faced",
    "ignorant",
    "cold-hearted",
    "hostile",
    "vicious",
    "spiteful",
    "vindictive",
    "impatient with",
    "short with",
    "abusive",
    "toxic",
    "too proud",
    "condescending",
    "patronising",
    "uncaring",
    "untrustworthy",
    "unbearable",
    "insufferable",
    "unfriendly",
    "ruthless",
    "evasive",
    "false",
    "flaky",
    "lousy",
    "bad-tempered",
    "hot-headed",
    "useless",
    "in denial",
    "a (?:terrible|bad|awful|poor|lousy|rotten|horrible|cold|selfish) \\w+",
    "obsessed with",
    "addicted to",
    "nothing but (?:\\w+ )?\\w+"
   ],
   "harmed": [
    "ruined",
    "ruin",
    "ruining",
    "spoiled",
    "spoilt",
    "wrecked",
    "wreck",
    "destroyed",
    "destroy",
    "destroying",
    "poisoned",
    "betrayed",
    "abandoned",
    "neglected",
    "neglect",
    "humiliated",
    "humiliate",
    "embarrassed",
    "embarrass",
    "let (?:me|us|them|him|her|everyone|the kids|your \\w+|my \\w+|the family) down",
    "failed (?:me|us|the|our|as)",
    "lied",
    "lie(?! (?:down|next|in|on|with))",
    "left (?:me|us|the kids|all|everything|it all)",
    "dumped",
    "screwed",
    "messed",
    "mess (?:it|this|everything) up",
    "blew",
    "blown",
    "caused",
    "started (?:this|it|that|all|every|the (?:fight|argument|war|whole|shouting))",
    "made (?:me|us|it|everything|him|her|them|my (?:life|mother|mum|dad|friends|kids|sister|parents)|the kids)",
    "make (?:me|everything|this|it) (?:so |all )?(?:about yourself|cry|sick|miserable|hard|feel|difficult|late)",
    "drove me",
    "dragged (?:me|us)",
    "pushed me",
    "turned .{2,20} against",
    "turned your back",
    "treat(?:ed)? (?:me|us|my \\w+) (?:like|as|so|worse|badly|that)",
    "ignored",
    "shut me out",
    "gave up",
    "took (?:advantage|it out on|everything|me for)",
    "take me for granted",
    "took me for granted",
    "twisted",
    "undermined",
    "wasted",
    "robbed",
    "hurt (?:me|us|my|everyone)",
    "cheated",
    "stood me up",
    "bailed",
    "ghosted",
    "walked (?:out|away)",
    "chose .{2,30} over",
    "put .{2,30} (?:before|over|first)",
    "did (?:this|that|it) to",
    "acted like",
    "act like",
    "act as if",
    "overreact(?:ed)?",
    "refused?",
    "broke (?:your|my|the|our|us)",
    "break (?:your|every) promise",
    "stopped (?:trying|caring|loving|helping|talking)",
    "interrupted me",
    "blamed me",
    "yelled",
    "shouted at",
    "snapped at",
    "mocked",
    "laughed at",
    "insulted",
    "criticised",
    "attacked",
    "pulled away",
    "forgot",
    "lost (?:my|our|the|all)",
    "missed (?:my|our|the)",
    "spent (?:our|my|all|too)",
    "were (?:{adv} )*{trait}",
    "disappointed",
    "disappeared on",
    "kept me",
    "sabotaged",
    "provoked",
    "bulldozed",
    "steamrolled",
    "deserted",
    "rejected",
    "dismissed",
    "belittled",
    "embarass(?:ed)?",
    "gambled",
    "had one job",
    "owe (?:me|us) an (?:explanation|apology)",
    "have changed",
    "cost (?:me|us|him|her|them)",
    "ditch(?:ed)? (?:me|us)",
    "drop(?:ped)? me",
    "scared? (?:me|us|the)",
    "frighten(?:ed)? (?:me|us|the)",
    "terrif(?:y|ied) (?:me|us|the)",
    "(?:snap|snapped|yell|yelled|shout|shouted|scream|screamed|bark|barked|swear|swore|lash out|lashed out|hiss|hissed) at (?:me|us|him|her|my|the)",
    "(?:bring|brought) out the worst",
    "spoils? (?:every|the|our|my|it)",
    "(?:leave|left) (?:a|the|your|all the) (?:mess|dirty|work|rest)",
    "ma(?:k|d)e a (?:scene|mess|fool)",
    "got (?:us|me) in(?:to)?",
    "br(?:ea|o)ke? (?:the|your|my|our|every|that|a|all) (?:one |only )?(?:promise|word|trust|heart|agreement|deal|rule|rules|vow)s?",
    "went (?:and told|behind)",
    "behind my back",
    "twist(?:ed)? (?:my|everything|every)",
    "(?:talk|talked|speak|spoke|ride|rode|trampled?) over me",
    "hid (?:it|the|your|that)",
    "(?:flirt|flirted|flirting) with",
    "check(?:ed)? out of",
    "g(?:i|a)ve up on (?:us|me)",
    "push(?:ed)? me (?:away|around|aside)",
    "st(?:an|oo)d me up",
    "insult(?:ed)? (?:me|my|us)",
    "mock(?:ed)? (?:me|my)",
    "belittled?",
    "cheat(?:ed)?(?: on me)?(?! on (?:my|the|your) (?:diet|test|exam))",
    "deceived? me",
    "trick(?:ed)? me",
    "use(?:d)? me",
    "walk(?:ed)? all over",
    "storm(?:ed)? (?:off|out)",
    "r(?:a|u)n (?:off|away) (?:again|from|when|as)",
    "let (?:the|it|things|our|him|her|them) .{0,25}(?:pile|slide|rot|die|insult|down|treat)",
    "refuse(?:d)? to",
    "act(?:ed)? (?:as if|like|all)",
    "disrespect(?:ed)?",
    "bull(?:y|ied)",
    "offend(?:ed)?",
    "(?:blow|blew) up",
    "lo(?:st|se) (?:your temper|your cool|it again)",
    "sp(?:end|ent) (?:our|my|all our|the) (?:money|savings|rent|last)",
    "gambled?",
    "got (?:\\w+ )?(?:drunk|wasted)",
    "t(?:ake|ook) (?:it|your \\w+|everything) out on",
    "sabotaged?",
    "only (?:thought|think) of yourself",
    "(?:took|take) (?:no|zero) ",
    "sid(?:e|ed) with",
    "dismiss(?:ed)?",
    "undermined?",
    "patronis(?:e|ed)",
    "criticis(?:e|ed) (?:me|my|every)",
    "accused? me",
    "judged? me",
    "reject(?:ed)? me",
    "exclude(?:d)? me",
    "exploit(?:ed)?",
    "manipulat(?:e|ed)",
    "stopped (?:trying|caring|talking to me)",
    "walked (?:out|off) (?:on|when|while|in)",
    "broke (?:us|me|it)",
    "st(?:eal|ole)",
    "smashed",
    "slammed",
    "(?:were|are|was) (?:\\w+ )?(?:flirting|cheating|lying|drunk)",
    "owe me an apology",
    "killed the mood",
    "copied? your",
    "can not take (?:any|a)",
    "cannot take (?:any|a)",
    "failed",
    "left me (?:alone|hanging|waiting|standing|to)",
    "left (?:him|her|them) alone"
   ],
   "lacking": [
    "lift(?:ed)? a finger",
    "even (?:ask|bother|call|text|try|say|notice|look|come|thank|help|apologise|care to)",
    "bother",
    "pull your weight",
    "keep (?:your|a) (?:promise|word|secret|budget)",
    "take (?:any )?responsibility",
    "keep a budget",
    "listen",
    "be bothered",
    "ask(?: me)? how",
    "do your (?:part|share)",
    "contribute",
    "show up",
    "turn up",
    "stand up for",
    "say goodbye",
    "own (?:it|up)",
    "think about (?:me|us|the kids)",
    "help (?:me|with|at all|out)",
    "do anything",
    "make (?:an|any) effort",
    "support me",
    "include me",
    "protect me",
    "defend me",
    "back me up",
    "grow",
    "apologise",
    "answer for it",
    "control yourself"
   ],
   "insult": [
    "idiot",
    "moron",
    "loser",
    "pathetic",
    "stupid",
    "dumb",
    "pig",
    "clown",
    "jerk",
    "asshole",
    "arsehole",
    "bitch",
    "bastard",
    "dick",
    "prick",
    "psycho",
    "freak",
    "creep",
    "scum",
    "scumbag",
    "coward",
    "crybaby",
    "brat",
    "wimp",
    "hypocrite",
    "failure",
    "worthless",
    "useless",
    "disgusting",
    "repulsive",
    "ridiculous",
    "hopeless",
    "nutcase",
    "nut job",
    "lunatic",
    "maniac",
    "narcissist",
    "narcissistic",
    "toxic",
    "liar",
    "fraud",
    "joke",
    "embarrassment",
    "disgrace",
    "fool",
    "imbecile",
    "cretin",
    "dumbass",
    "smartass",
    "waste of (?:space|time|oxygen|skin|air)",
    "drama queen",
    "insane",
    "crazy",
    "mental",
    "sick in the head",
    "beneath me",
    "fat",
    "ugly",
    "weak",
    "weakling",
    "spineless",
    "gutless",
    "brainless",
    "dense",
    "thick",
    "slut",
    "whore",
    "witch",
    "hag",
    "rat",
    "snake",
    "scrounger",
    "parasite",
    "leech",
    "toddler",
    "big baby",
    "mummy's boy",
    "ignorant",
    "laughing stock",
    "revolting",
    "vile",
    "pitiful",
    "sad excuse",
    "poor excuse",
    "terrible (?:mother|father|person|husband|wife|partner|parent)",
    "lousy (?:mother|father|person|husband|wife|partner|parent|lover)",
    "bad (?:mother|father|husband|wife)",
    "worst (?:person|mother|father|husband|wife|partner|thing)",
    "bimbo",
    "monster",
    "psychopath",
    "sociopath",
    "bully",
    "hysteric",
    "deluded",
    "delusional",
    "incompetent",
    "dumber",
    "halfwit",
    "dimwit",
    "twat",
    "wanker",
    "cunt",
    "tosser",
    "sicko",
    "weirdo",
    "princess",
    "diva",
    "muppet",
    "garbage",
    "trash",
    "dirt",
    "filth",
    "worm",
    "slob",
    "tramp",
    "dope",
    "donkey",
    "jackass",
    "prat",
    "plonker",
    "knob",
    "dolt",
    "dunce",
    "simpleton",
    "airhead",
    "blockhead",
    "bonehead",
    "birdbrain",
    "fatso",
    "swine",
    "vermin",
    "cockroach",
    "lowlife",
    "low-life",
    "deadbeat",
    "degenerate",
    "pervert",
    "junkie",
    "drunk",
    "drunkard",
    "wuss",
    "sissy",
    "whiner",
    "backstabber",
    "phoney",
    "control freak",
    "hopeless case",
    "basket case",
    "train wreck",
    "nutter",
    "nobody",
    "zero",
    "nothing without",
    "a nothing",
    "cow",
    "idiotic",
    "moronic",
    "tragic",
    "pathetic little",
    "sad little",
    "sorry little",
    "control-freak",
    "spoiled little",
    "fake",
    "lazy slob",
    "a disappointment",
    "lousy (?:father|mother|lover|husband|wife)",
    "boring"
   ],
   "now": [
    "now",
    "right now",
    "immediately",
    "this (?:minute|second|instant|very moment)",
    "at once",
    "as soon as possible",
    "tonight",
    "today",
    "already",
    "right away",
    "straight away",
    "on the spot",
    "by (?:tonight|tomorrow|midnight|noon|five|six|seven|eight|nine|ten|friday)",
    "this evening"
   ],
   "insistverb": [
    "answer",
    "reply",
    "respond",
    "call",
    "ring",
    "text",
    "write",
    "talk",
    "speak",
    "tell",
    "say",
    "decide",
    "come",
    "open",
    "pick up",
    "promise",
    "admit",
    "explain",
    "choose",
    "make up your mind",
    "let me in",
    "forgive",
    "believe",
    "listen",
    "look at me",
    "sit down",
    "stay",
    "show",
    "give me",
    "stop",
    "start",
    "settle",
    "confess",
    "face",
    "cancel",
    "prove",
    "commit",
    "sign"
   ],
   "leavebreak": [
    "leave",
    "be gone",
    "be out",
    "find (?:someone|somebody|another)",
    "break",
    "kill",
    "hurt",
    "tell (?:everyone|everybody|your (?:boss|mother|mum|dad|family|wife|husband|parents|friends)|the (?:kids|children|police|court|whole)|them (?:all|what))",
    "show (?:everyone|your boss|your family|them all|up)",
    "post (?:it|them|your|the|everything)",
    "send (?:this|these|it|them) to",
    "take (?:(?:the|your|my|our) (?:kids|children|house|money|baby)|them away|everything|it all)",
    "empty",
    "lock",
    "burn",
    "smash",
    "throw",
    "cut you",
    "block you",
    "destroy",
    "ruin",
    "report",
    "call (?:the police|immigration|your|my lawyer|social|the cops)",
    "make (?:you|a scene|sure you|your life|them)",
    "come (?:over|to your)",
    "move out",
    "file",
    "divorce",
    "sleep with",
    "get it",
    "look for it",
    "look elsewhere",
    "not (?:talk|speak|be here|come back|let you|give you)",
    "stop (?:talking|paying|speaking)",
    "never (?:talk|speak|forgive|come)",
    "hit",
    "slap",
    "beat",
    "hang",
    "jump",
    "drive (?:into|off)",
    "end (?:it|this|us|things|my life)",
    "do something",
    "cancel (?:the wedding|your)",
    "pack (?:my|your)",
    "quit us",
    "walk (?:out|away)",
    "expose",
    "go to (?:the police|your)",
    "turn up",
    "get even",
    "get you",
    "choke",
    "strangle",
    "punch",
    "go (?:for|out with|to) (?:someone|somebody|another)",
    "kick you",
    "be sorry",
    "die"
   ],
   "overword": [
    "done",
    "over",
    "through",
    "finished",
    "history"
   ],
   "feeling": [
    "sad",
    "lonely",
    "hurt",
    "disappointed",
    "angry",
    "anxious",
    "scared",
    "afraid",
    "worried",
    "nervous",
    "frustrated",
    "tense",
    "ashamed",
    "embarrassed",
    "guilty",
    "overwhelmed",
    "exhausted",
    "tired",
    "happy",
    "relieved",
    "glad",
    "grateful",
    "hopeful",
    "helpless",
    "confused",
    "insecure",
    "uncertain",
    "unsure",
    "uneasy",
    "jealous",
    "upset",
    "annoyed",
    "irritated",
    "frightened",
    "stuck",
    "lost",
    "low",
    "down",
    "empty",
    "torn",
    "calm",
    "warm",
    "proud",
    "excited",
    "homesick",
    "discouraged",
    "bitter",
    "shy",
    "small",
    "stressed",
    "stressed out",
    "on edge",
    "surprised",
    "unhappy",
    "miserable",
    "furious",
    "resentful",
    "touched",
    "moved",
    "impatient",
    "restless",
    "heavy",
    "gloomy",
    "hopeless",
    "desperate",
    "panicky",
    "raw",
    "alone",
    "left alone",
    "left out",
    "abandoned",
    "rejected",
    "close",
    "tender",
    "vulnerable",
    "numb",
    "mad",
    "depressed",
    "blue",
    "content",
    "thankful",
    "worn out",
    "drained",
    "terrified",
    "apprehensive",
    "cheerful",
    "delighted",
    "joyful",
    "sorrowful",
    "heartbroken",
    "safe",
    "better",
    "bad",
    "awful",
    "terrible",
    "horrible",
    "good",
    "great",
    "at peace",
    "flooded",
    "curious",
    "fed up",
    "bored",
    "distant",
    "disconnected",
    "loved",
    "wonderful",
    "confident",
    "ok",
    "okay",
    "fine",
    "clueless",
    "foggy",
    "wistful",
    "melancholic",
    "wounded",
    "crushed",
    "devastated",
    "speechless",
    "shaken",
    "startled",
    "weary"
   ],
   "intensity": [
    "so",
    "really",
    "very",
    "quite",
    "a bit",
    "a little",
    "a little bit",
    "pretty",
    "kind of",
    "sort of",
    "just",
    "still",
    "too",
    "rather",
    "totally",
    "deeply",
    "extremely",
    "also",
    "incredibly",
    "super",
    "often",
    "truly",
    "somewhat",
    "all",
    "honestly",
    "always",
    "both",
    "more",
    "terribly",
    "so very",
    "a lot",
    "lately",
    "now",
    "actually",
    "simply",
    "absolutely",
    "completely",
    "feeling",
    "a tad",
    "suddenly",
    "then",
    "in a",
    "at times",
    "sometimes"
   ],
   "day": [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun"
   ],
   "clock": [
    "\\d{1,2}(?::\\d\\d|\\.\\d\\d)?\\s?(?:am|pm|o'clock)",
    "at \\d{1,2}(?::\\d\\d)?",
    "around (?:\\d{1,2}|noon|ten|nine|eight|seven|six|five)",
    "(?:half|quarter) (?:past|to) \\w+",
    "half (?:seven|eight|nine|ten|six|five)",
    "at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|lunch|breakfast|dinner)",
    "noon",
    "midnight"
   ],
   "pasttime": [
    "last (?:night|week|weekend|month|year|summer|winter|spring|autumn|time|{day})",
    "yesterday",
    "the day before yesterday",
    "this (?:morning|week|afternoon|month|evening|weekend)",
    "(?:on|since|last|this|until|from) {day}s?",
    "(?:{number}|the last|the past) (?:days|weeks|months|hours|minutes|evenings|times|nights|sundays|saturdays) (?:ago|in a row)",
    "(?:for|in|over|of) the (?:last|past) (?:{number} )?(?:day|week|month|year|hour|minute|weekend|night|sunday|saturday)s?",
    "for (?:{number}|ten) (?:days|weeks|months|hours|minutes|years)",
    "since (?:{day}|january|february|march|april|may|june|july|august|september|october|november|december|last|the|then|you|we|new)",
    "in (?:january|february|march|april|may|june|july|august|september|october|november|december)",
    "at (?:breakfast|lunch|dinner|noon|the party|the station|the restaurant)",
    "{number} (?:times|evenings|nights|mornings|days|weekends|messages) (?:this|in|since|last|a)",
    "{clock}",
    "today",
    "tonight",
    "when (?:i|you|we) (?:came|got|left|asked|told|were|was|went|said|arrived|called|walked|entered|woke)",
    "after (?:the|our|dinner|lunch|work)",
    "the other (?:day|night)",
    "on our (?:walk|way|drive|trip)",
    "during (?:our|dinner|lunch|the)",
    "it (?:has been|is) {number} (?:days|weeks|months)",
    "on the (?:\\d+|first|phone|drive|way|calendar)",
    "once this",
    "twice this",
    "{number} of the (?:last|past)",
    "each of the last",
    "all week",
    "this (?:year|spring|summer)",
    "on christmas",
    "at your (?:mother|parents|brother|sister|dad)"
   ],
   "pastverb": [
    "was",
    "were",
    "had",
    "did",
    "came",
    "went",
    "said",
    "told",
    "asked",
    "left",
    "took",
    "made",
    "got",
    "saw",
    "heard",
    "noticed",
    "wrote",
    "read",
    "sent",
    "called",
    "rang",
    "texted",
    "talked",
    "spoke",
    "ate",
    "slept",
    "woke",
    "worked",
    "paid",
    "cooked",
    "cleaned",
    "picked",
    "put",
    "gave",
    "found",
    "kept",
    "closed",
    "opened",
    "cancelled",
    "started",
    "stopped",
    "stayed",
    "spent",
    "fell",
    "sat",
    "stood",
    "drove",
    "walked",
    "arrived",
    "waited",
    "counted",
    "looked",
    "laughed",
    "cried",
    "kissed",
    "hugged",
    "answered",
    "replied",
    "forgot",
    "turned",
    "decided",
    "changed",
    "moved",
    "bought",
    "planned",
    "showed",
    "met",
    "played",
    "have been",
    "have (?:not )?(?:had|seen|eaten|talked|spoken|spent|slept|exchanged|asked|worked|told|come|gone|been|each|kissed|made|done)",
    "has been",
    "had (?:already|not)",
    "shouted",
    "raised",
    "rolled",
    "brought",
    "helped",
    "did not",
    "is in",
    "are away",
    "finished",
    "booked",
    "mentioned",
    "exchanged",
    "used",
    "happened",
    "ended",
    "went",
    "drank",
    "shared",
    "missed",
    "offered",
    "invited",
    "promised",
    "danced",
    "sold",
    "cut",
    "lost",
    "won",
    "ran",
    "rode",
    "swam",
    "flew",
    "washed",
    "fixed",
    "repaired",
    "parked",
    "locked",
    "shut",
    "visited",
    "ordered",
    "watched",
    "listened",
    "tidied",
    "dropped",
    "hung up",
    "agreed",
    "apologised",
    "knocked",
    "checked",
    "joined",
    "smoked",
    "rested",
    "prepared",
    "promised",
    "lied"
   ],
   "roomword": [
    "(?:to|by|for|with) myself",
    "on my own",
    "be (?:{adv} )*(?:alone|quiet|by myself|left|offline|in the \\w+|slow)",
    "be alone|alone (?:tonight|this|for|until|till|with|today|please|weekend)|(?:evening|day|hour|night|time|saturday|sunday|weekend|hours|think|half an hour|fishing) alone",
    "some (?:space|quiet|air|distance|room|calm|rest|me time|hours|silence|time)",
    "(?:a|the|my) (?:{adv} )*(?:pause|break|breather|timeout|time-out|time out|step back|bath|short break|little space|breather)|(?:going|out|off|go) for a (?:walk|run|drive|swim|bit|while)|(?:my|a) run and|during my run",
    "timeout|time out|time-out",
    "need (?:{adv} )*(?:space|room|quiet|silence|air|rest|time|distance|a (?:few|day|pause|night|moment|week)|(?:a )?(?:little|bit of) (?:room|space|quiet|silence|air|rest|time|distance|peace)|to (?:think|withdraw|cool|calm|decompress|step|let|gather|sort|be)|an? (?:hour|evening|day|breather)|{number}|the (?:morning|evening|night|weekend)|my own)",
    "my thoughts|my head|my battery|my own four walls|in peace",
    "sleep on it|let me (?:sleep|think|be|gather|take|finish|have|lie)",
    "think (?:about|it|alone|over|in)",
    "(?:pause|stop|leave (?:it|this)|postpone) (?:this|it|here|for|that|until|till)|pause and|stop for|can we pause|let us pause",
    "too (?:tired|upset|worked|much|full|angry)",
    "i am (?:\\w+ )?(?:overwhelmed|flooded|drained|shutting down|closing up|worked up|at my limit|exhausted)|shutting down|closing (?:up|the door)|my head is",
    "(?:lie|lay|sit) down|lying down|sleep (?:alone|at mine|at my)|turning off my phone|switching off|in my room|to my room|do this (?:right )?now|not up for",
    "(?:cool|calm) (?:down|off)",
    "cannot (?:talk|speak|think|listen)|not able to (?:speak|talk)",
    "not (?:now|tonight|today)(?: please)?",
    "to (?:think|clear my|recharge|get my head|calm|sort|cool)",
    "withdraw(?:ing)?|stepping (?:away|back|out)|step (?:away|out|back)|taking (?:some|a|tonight|an|the|two|{day})|take (?:the|tonight|a|an|some|two|{day}|{number})",
    "quiet (?:until|till|today|ride|for)|going quiet|be quiet",
    "no (?:questions|talking)",
    "offline|mute|shutting the",
    "evening (?:to|for|alone|with my)|night (?:to|for|alone)|day (?:to|for|off|alone)|weekend (?:to|for|alone)|{day} (?:for myself|alone|evenings)|afternoon (?:to|for|alone)",
    "give me (?:{adv} )*(?:until|till|{number}|a|an|some|the|time|room|space)",
    "a week without|a (?:night|day|week) off|hiding in|fishing alone|at my (?:sister|brother|place|parents|mum)|sleep at (?:mine|my)|stay at (?!home)",
    "answer in writing|answer well|answer you well|be slow to|get back to you",
    "i need to be",
    "tonight i need|in the (?:bath|garden|study|workshop|cabin)|to the (?:cabin|garden)",
    "cool off|clear my head|for a drive|not talk (?:now|right now|yet|today)|rest first|calm first|full up|too full|me (?:rest|breathe|cool|recover|be)|on the balcony|leave me (?:alone|be) (?:until|till|for)|(?:evening|hour|night|afternoon|morning|day|weekend|tomorrow|saturday|sunday) (?:for|to) (?:me|myself)|hour of (?:peace|quiet|silence|nothing)|(?:cannot|not able to|too \\w+ to) (?:do|talk about|discuss) (?:this|it|that)|(?:an|one|a|two|ten|twenty|thirty|half an) (?:hour|hours|minutes|day|days|evening|night|break)(?: \\w+){0,3} (?:in the|on the|in my|to breathe|by)|offline|out of reach|do not ask me|no words|flooded|overwhelmed|shutting down|getting loud in me|head is|give me (?:till|until|an?|one|two|half)|can(?:not)? (?:u|you) give me|stepping outside|step outside|to breathe|time alone|some air|need air"
   ],
   "returnword": [
    "(?:i am |i will be |be |come |home |right )?back (?:at|in|by|on|before|for|with|tomorrow|to (?:you|talk|the|it)|home|after|then|soon|and|from|{day})",
    "(?:i am |i will be )back[.!, ]",
    "(?:then|after that|afterwards|and then|at \\w+|tomorrow(?: \\w+)?|{day}(?: \\w+)?|later)[, ]+(?:{adv} )*(?:i am|i will|we|we will|i can|i would|am|tell me|cook|a walk|talk|lunch|i)",
    "(?:i will|i would|will|let us|we|can we|we will|i can|i promise i will|and|ready to|i promise,? i will)(?: \\w+){0,2} (?:call|ring|write|text|txt|answer|talk|speak|tell|come|continue|go on|carry on|listen|pick (?:it|you|this) up|meet|see|knock|be (?:there|home|with you|back|here)|find you|give you|get (?:in touch|back)|bring it up|make us|have (?:dinner|lunch|breakfast)|watch|go away)(?: \\w+){0,7}? ?(?:{returntime})",
    "(?:{returntime})(?: \\w+){0,5} (?:i will|we talk|i am|we have|together|we will|i call|i come|i would|be there|i answer|we go|we meet)",
    "until (?:{day}|tomorrow|after|the weekend|{clock}|eight|nine|six|seven|ten|five|noon|four|lunch|the evening|the exam)[^.!?]*(?:then|,|and|\\.)",
    "see (?:you|each other) (?:tomorrow|{day}|at|in|later|for)",
    "(?:is|{day}|tomorrow)(?: \\w+){0,3} (?:ok|okay|all right|at \\w+|to talk|good)?\\?",
    "(?:i am|i will be) (?:all )?(?:yours|ears|free|all ears|home|there|with you|ready|out|around|good company)",
    "(?:come|coming) (?:back|to you|home|out|over|by|to bed)",
    "at (?:{clock}|eight|nine|six|seven|ten|five|noon|four|half)[^.!?]{0,12}\\?",
    "by (?:tomorrow|{day}|tonight|eight|nine|noon)",
    "(?:on|this|next) {day}[^.!?]{0,20}(?:i|we|lunch|brunch|at|home)",
    "then (?:i am|i will|we|a walk|talk|cook|lunch)",
    "(?:lunch|dinner|breakfast|brunch|tea|coffee|a walk) (?:together|with you|then)|in my room until|i will come out|come out (?:at|for)|you will hear from me|i will (?:write|join you|call|answer) (?:tomorrow|later|at|on|in)|let us talk (?:on|at|tomorrow)|i will join you|i would like to be with you",
    "(?:talk|speak|continue|go on|carry on|meet|listen)(?: \\w+){0,3} (?:{returntime})",
    "(?:{returntime})\\?",
    "in the morning|when i (?:wake|am back)|after (?:dinner|lunch|breakfast|coffee|that|work|this|the exam)",
    "(?:will |i will )?be home (?:by|at|before|for|on)|home (?:by|at|before) |(?:then|and) (?:let us|i am listening|ask me|lets)|(?:call|ring|text|write|tell|answer|see|find|meet|ask|explain|join) (?:you |u |to you |me )?(?:at|on|by|after|again|tomorrow|tonight|then|this|in|when)|(?:when|once|as soon as) i (?:wake|am back|have|come|am done)|(?:an hour|minutes|that|half an hour|it|dinner|lunch), ?(?:then|and then|i will|i am|we|ask)|(?:does|would|how about|is|say) (?:{day}|tomorrow|tonight)|i will (?:explain|return|knock|come|be there|sit with you|tell|ring|hear|listen|talk)|we (?:continue|go on|talk|eat|carry on|meet)|(?:let us|lets|we can) (?:talk|try|eat|meet|go on|cuddle|have|continue|carry on|wait|stop)[^.!?]{0,40}(?:at|on|tomorrow|after|then|when|{day})|for (?:us|you)[.!]*$|i would like to (?:hear|go on|talk)|ready[.!]*$"
   ],
   "returntime": [
    "tomorrow",
    "tonight",
    "later",
    "soon",
    "(?:on|until|by|till|next|this)? ?{day}",
    "(?:at|by|around|before|until|from)? ?(?:\\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?)",
    "at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|half)",
    "in (?:an|{number}|half|a) ",
    "after (?:that|dinner|lunch|breakfast|work|coffee|my|the|this)",
    "before bed",
    "before (?:dark|dinner|bed)",
    "in the (?:morning|evening|afternoon|kitchen)",
    "first thing",
    "for dinner",
    "each evening",
    "in (?:fifteen|thirty|twenty|forty) minutes",
    "when i",
    "at (?:breakfast|lunch|dinner)",
    "day after tomorrow",
    "then",
    "again"
   ]
  },
  "why": "none",
  "examples": [],
  "sources": []
 },
 {
  "id": "experiment_plan",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "refuse_diagnose",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a5",
    "a27",
    "p2"
   ],
   "find": [
    "(?:is|are|was) (?:he|she|they|my (?:husband|wife|partner|boyfriend|girlfriend|ex)) (?:an? |maybe |really |perhaps )*(?:narcissis\\w*|avoidant|anxiously|autistic|bipolar|borderline|depressed|psychopath\\w*|sociopath\\w*|toxic|adhd|mentally ill|alcoholic|gay|asexual|on the spectrum|disordered|insane)",
    "(?:does|do|has|have) (?:he|she|they|my \\w+)(?: \\w+){0,3} (?:adhd|bpd|npd|ocd|ptsd|autism|depression|a (?:personality )?disorder|an attachment|borderline|avoidant)",
    "diagnos\\w+",
    "what (?:is|are) wrong with (?:him|her|them|my \\w+)|what (?:disorder|illness|condition|attachment (?:style|type)) (?:does|do|is|has)",
    "(?:narcissist|psychopath|sociopath|borderline|avoidant)\\w* (?:partner|husband|wife|boyfriend|girlfriend|traits|test|or)",
    "(?:ist|hat) (?:er|sie|mein\\w* \\w+)(?: \\w+){0,3} (?:narzisst\\w*|borderline|depress\\w*|autis\\w*|bindungs\\w+)"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "Is she a narcissist?",
    "fires": true
   },
   {
    "text": "Is she at home?",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_is_cheating",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a24",
    "a17",
    "a11"
   ],
   "find": [
    "(?:is|are|was|were|has|have) (?:he|she|they|my \\w+)(?: \\w+){0,3} (?:cheat\\w*|unfaithful|having an affair|seeing someone|sleeping with|lying to me about|someone else|loyal|faithful)",
    "(?:he|she|they)(?: \\w+){0,3} (?:cheats|is cheating|are cheating|has an affair|have an affair|has someone else)",
    "(?:cheating|affair|unfaithful|infidelity)(?=.*\\?)",
    "(?:prove|proof|signs|evidence|find out|tell|know|test)(?: \\w+){0,5} (?:cheat\\w*|affair|unfaithful|faithful|loyal|someone else|lying)",
    "betrügt (?:er|sie|mich|mein)\\w*|geht (?:er|sie) fremd|fremdgeh\\w*"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "Is he cheating on me?",
    "fires": true
   },
   {
    "text": "He is at work.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_make_guilty",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a6",
    "a18",
    "a12"
   ],
   "find": [
    "(?:make|so that|so)(?: \\w+)? (?:him|her|them|he|she|they|my \\w+) feels? (?:guilty|bad|sorry|terrible|ashamed|responsible)",
    "guilt[- ]?trip\\w*|make (?:him|her|them) (?:regret|suffer|pay|cry|jealous and guilty|beg)",
    "(?:get|take) revenge|revenge|get even",
    "schuldgefühle? machen|ein schlechtes gewissen machen|rache|rächen"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "Write it so that he feels guilty.",
    "fires": true
   },
   {
    "text": "I feel guilty.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_make_jealous",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a18",
    "a6",
    "a11"
   ],
   "find": [
    "make (?:him|her|them|my \\w+|the other) (?:\\w+ )?jealous",
    "(?:be|become|get|feel) jealous(?: of)?(?= so| and| again|\\?)",
    "jealousy (?:game|trick|tactic|play)s?",
    "(?:flirt|go out|post|date|be seen)(?: \\w+){0,8} (?:so|to make) (?:that )?(?:he|she|they|him|her|them)(?: \\w+){0,3} (?:jealous|notices?|miss(?:es)?|angry|mad)",
    "eifersüchtig mach\\w*"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "How can I make her jealous?",
    "fires": true
   },
   {
    "text": "I feel jealous today.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_punish_with_silence",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a16",
    "a12",
    "a18"
   ],
   "find": [
    "(?:punish|teach|get back at|hurt|make)(?: \\w+){0,3} (?:him|her|them|my \\w+)(?: \\w+){0,4} (?:lesson|silence|ignor\\w+|silent|feel (?:it|bad|guilty|sorry|what)|suffer|beg|pay|regret)",
    "(?:punish|teach)(?: \\w+)? (?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend))",
    "(?:silent treatment|cold shoulder|stonewall\\w*|freeze (?:him|her|them) out)(?! (?:from|i get|he|she|they))",
    "(?:ignore|ghost|not (?:talk|speak|reply|answer)(?: to)?|stop (?:talking|speaking|replying)(?: to)?|go silent on) (?:him|her|them)?(?: \\w+){0,6} ?(?:until|so that|so (?:he|she|they)|to (?:make|punish|teach|show|hurt))",
    "with silence|anschweigen|mit schweigen (?:be)?strafen|(?:be)?strafen"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "How long should I ignore her to teach her a lesson?",
    "fires": true
   },
   {
    "text": "I am quiet in the evening.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_read_phone",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a5",
    "a24",
    "a11"
   ],
   "find": [
    "(?:read|check|look (?:at|into|through)|go through|get into|unlock|hack|access|see|spy on|open|monitor|search)(?: \\w+){0,3} (?:his|her|their|the other|my \\w+)(?:'s)? ?(?:\\w+ )?(?:phone|messages|texts|chats?|mails?|emails?|whatsapp|instagram|accounts?|dms|diary|journal|location|laptop|browser|password)",
    "(?:his|her|their|my (?:husband|wife|partner|boyfriend|girlfriend)(?:'s)?) (?:phone|password|passcode|messages|location|chats)(?=.*(?:how|can|could|should|get|find|secretly|without))",
    "(?:track|follow|locate|spy on|watch|monitor|stalk|bug)(?: \\w+)? (?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend)|his|their|where)",
    "(?:find out|know|see) where (?:he|she|they) (?:is|are|goes|go|was|were)",
    "(?:tracker|gps|spyware|spy app|keylogger|air ?tag)",
    "catch (?:him|her|them)",
    "(?:handy|nachrichten|standort|passwort)(?: \\w+){0,4} (?:lesen|kontrollieren|prüfen|herausfinden|knacken|orten)"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "How do I read her messages?",
    "fires": true
   },
   {
    "text": "I read a good book.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_threaten",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "s5",
    "a12",
    "a11"
   ],
   "find": [
    "(?:threaten|blackmail|scare|frighten|intimidate|force|pressure|manipulate|control|trap)(?: \\w+){0,2} (?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend|ex))",
    "(?:make|get) (?:him|her|them) (?:obey|do what|give in|scared|afraid|fear)",
    "ultimatum that scares|(?:bedrohen|erpressen|einschüchtern|manipulieren)"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "How do I scare him into staying?",
    "fires": true
   },
   {
    "text": "I was scared by the film.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_win_back",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a11",
    "a12",
    "s8"
   ],
   "find": [
    "(?:win|get|bring|take|have|make)(?: \\w+){0,3} (?:him|her|them|my (?:ex|husband|wife|partner|boyfriend|girlfriend)|the other)(?: \\w+){0,2} (?:back|come back|return|love me|want me|fall in love|stay|miss me|choose me)",
    "(?:win|get)(?: \\w+){0,2} back(?= my| the|\\?|$|[.!])",
    "make (?:him|her|them) (?:love|want|miss|need|come back|fall|chase|commit|stay|propose|marry|beg)",
    "(?:get|want) my ex back|no contact (?:rule|game)|so (?:that )?(?:he|she|they) (?:comes?|come) back",
    "zurück(?:gewinnen|erobern|holen|bekommen)"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "How do I make him come back?",
    "fires": true
   },
   {
    "text": "He came back at nine.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "review_words",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "room_message",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_always_never",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_appreciation",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_blame",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_contempt",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_feeling",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_frames",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_guilt",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_harsh_start",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_hidden_request",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_mind_reading",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_need",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_observation",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_pressure",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_repair",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_request",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_room_with_return",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_safety",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_several_topics",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_suggestion",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_threat",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 }
];
