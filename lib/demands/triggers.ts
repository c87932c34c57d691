/**
 * What evokes the frame "who demands what from whom": patterns over a masked sentence, each with its reason. Group names
 * fill the slots: demander, target, court, law, rest (what follows the target; the data stand there), data (where the
 * pattern itself knows). The list is tried in order; a later trigger does not fire on words of an earlier one.
 */
import { COMPANY_TRIGGERS } from './company-triggers.ts';
import { PLAN_TRIGGERS } from './plan-triggers.ts';
import { type Trigger, trigger } from './trigger.ts';
import {
  ASK,
  AUTHORITY,
  COURT,
  DEMAND_NOUN,
  DEMANDER,
  END,
  FORCE,
  gap,
  INSTRUMENT,
  LAW,
  REST,
  STOP,
  TAKE,
  TARGET,
  wideGap,
} from './trigger-words.ts';

export const TRIGGERS: readonly Trigger[] = [
  trigger(
    'stop-forcing',
    `\\b${STOP}\\s${gap(20)}${AUTHORITY}${gap(15)}\\bfrom\\s(?:\\w+\\s)?(?:forcing|compelling|requiring|ordering|making|demanding)\\s${gap(15)}${TARGET}${REST}`,
    {
      cue: 'stop',
      status: 'rejected',
      needs: 'nothing',
      demander: 'inside',
      reason: 'a ruling that stops the government from forcing a company',
    },
  ),
  trigger(
    'ban-threat',
    `${AUTHORITY}(?:['’]s)?${gap(70)}\\b(?:threat\\w*|vow\\w*|warn\\w*|desire|wants?|wanted|consider\\w*|moved?|prepar\\w+|said|could|would)\\b${gap(30)}\\b(?:ban|block|shut(?: down)?|fine|suspend|outlaw|jail|expel|close)(?:ning|ing)?\\b${gap(20)}${TARGET}(?<rest>[^;]*\\b(?:if|unless|until|for failing|for refusing|refus\\w+|over)\\b[^;]*)`,
    {
      cue: 'ban',
      status: 'threatened',
      needs: 'data',
      demander: 'inside',
      reason: 'wants to ban the service if it does not cooperate',
    },
  ),
  trigger(
    'court-forces',
    `${COURT}${gap(70)}\\b(?:orders?|ordered|ordering|directs?|directed|compels?|compelled|requires?|required|forces?|forced|told|instructed)\\b\\s${gap(15)}${TARGET}${REST}`,
    {
      cue: 'force',
      status: 'force',
      needs: 'data',
      demander: 'sentence',
      reason: 'a judge ordered the company to',
    },
  ),
  trigger(
    'gets-court-to-force',
    `${AUTHORITY}${gap(50)}\\b(?:persuaded|convinced|asked|got|asks|asking|urged)\\b${gap(15)}${COURT}${gap(20)}\\b(?:order|force|compel|require|make)\\b\\s${gap(12)}${TARGET}${REST}`,
    {
      cue: 'ask',
      status: 'force',
      needs: 'data',
      demander: 'inside',
      reason: 'persuaded a judge to order the company',
    },
  ),
  trigger(
    'serves-with',
    `${DEMANDER}${gap(40)}\\b(?:served|serve|serving|hit|slapped)\\b${gap(10)}${TARGET}${gap(10)}\\bwith\\b${REST}`,
    {
      cue: 'serve',
      status: 'ordered',
      needs: 'nothing',
      demander: 'inside',
      reason: 'served the company with a notice',
    },
  ),
  trigger(
    'served-to',
    `${AUTHORITY}${gap(40)}\\b(?:served|serve|serving|issued|issue|issuing|sent|sending)\\b${gap(15)}\\b(?:subpoenas?|notices?|orders?|warrants?|national security letters?|summons|requests?)\\b${gap(25)}\\b(?:on|to|against|upon)\\b\\s${gap(12)}${TARGET}${REST}`,
    {
      cue: 'serve',
      status: 'ordered',
      needs: 'nothing',
      demander: 'inside',
      reason: 'served a subpoena on the company',
    },
  ),
  trigger('forces', `${DEMANDER}(?<between>${gap(110)})\\b${FORCE}\\b\\s${gap(18)}${TARGET}${REST}`, {
    cue: 'force',
    status: 'force',
    needs: 'data',
    demander: 'inside',
    reason: 'ordered, wants a law that requires, seeks to force the company',
  }),
  trigger('asks', `${DEMANDER}(?<between>${gap(60)})\\b${ASK}\\b\\s${gap(15)}${TARGET}${REST}`, {
    cue: 'ask',
    status: 'ask',
    needs: 'data',
    demander: 'inside',
    reason: 'asked, called on, pressed the company',
  }),
  trigger(
    'seeks-from',
    `${DEMANDER}(?<between>${gap(50)})\\b(?:seek(?:s|ing)?|sought|wants?|wanted|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|obtain(?:s|ed|ing)?)\\b\\s(?<data>[^⟦⟧;]{2,70}?)\\bfrom\\s${gap(20)}${TARGET}${REST}`,
    {
      cue: 'seek',
      status: 'ask',
      needs: 'data',
      demander: 'inside',
      reason: 'seeks records from the company',
    },
  ),
  trigger(
    'seeks-from-directly',
    `${AUTHORITY}(?<=(?<data>[^⟦⟧;,]{3,60})\\s⟦A\\d+⟧)(?<between>${gap(20)})\\b(?:requests?|demands?|obtains?|gets?|seeks?|collects?)\\sfrom\\s${gap(12)}${TARGET}${REST}`,
    {
      cue: 'seek',
      status: 'ask',
      needs: 'data',
      demander: 'inside',
      reason: 'the records that the agency can request from the company',
    },
  ),
  trigger(
    'seeks-help-of',
    `${AUTHORITY}(?<between>${gap(40)})\\b(?:seek(?:s|ing)?|sought|wants?|wanted|demand(?:s|ed|ing)?)\\b\\s${gap(10)}${TARGET}['’]s?\\s(?:help|assistance|cooperation|compliance|aid|support)\\b${REST}`,
    {
      cue: 'seek',
      status: 'demanded',
      needs: 'nothing',
      demander: 'inside',
      reason: "seeks the company's help to",
    },
  ),
  trigger(
    'demand-noun',
    `${AUTHORITY}(?:['’]s?)?(?<between>${gap(80)})\\b${DEMAND_NOUN}\\b(?:${gap(40)}\\b(?:that|on|against|from|to (?:get|have|make|force|compel|require|persuade))\\s)${gap(12)}${TARGET}${REST}`,
    {
      cue: 'noun',
      status: 'ask',
      needs: 'data',
      demander: 'inside',
      reason: "the agency's demand that the company; its efforts to get the company to",
    },
  ),
  trigger(
    'over-demand',
    `${TARGET}${wideGap(70)}\\b(?:over|about|against|with)\\s${gap(12)}${AUTHORITY}(?:['’]s?)?\\s${gap(15)}\\b(?:request|demand|order|attempt|bid|effort|efforts|attempts|demands|requests)\\b${REST}`,
    {
      cue: 'noun',
      status: 'demanded',
      needs: 'data',
      demander: 'inside',
      reason: "the dispute with the company over the agency's request",
    },
  ),
  trigger(
    'help-to',
    `${AUTHORITY}(?<between>${gap(30)})\\b(?:sought|seeks|seeking|obtained|won|got|secured)\\b${wideGap(60)}\\b(?:order|orders|warrants?|injunction|subpoenas?|writ)\\b${gap(25)}\\b(?:against|for|from|on|to)\\b\\s${gap(12)}${TARGET}${REST}`,
    {
      cue: 'noun',
      status: 'ordered',
      needs: 'nothing',
      demander: 'inside',
      reason: 'obtained an order against the company',
    },
  ),
  trigger(
    'law-forces',
    `${LAW}(?<between>${gap(70)})\\b(?:requires?|required|requiring|obliges?|obliged|obliging|forces?|forced|forcing|compels?|compelled|compelling|makes?|mandates?|order|orders)\\b\\s${gap(18)}${TARGET}${REST}`,
    {
      cue: 'force',
      status: 'enacted',
      needs: 'data',
      demander: 'sentence',
      reason: 'the act requires providers to',
    },
  ),
  trigger(
    'demand-that',
    `(?<between>\\b(?:orders?|demands?|requests?|rulings?|notices?|warrants?)\\sthat)\\s${gap(12)}${TARGET}(?!['’])${REST}`,
    {
      cue: 'noun',
      status: 'ask',
      needs: 'data',
      demander: 'article',
      reason: 'an order that the company create',
    },
  ),
  trigger(
    'law-obliges',
    `${LAW}(?<between>${gap(70)})\\b(?:impos\\w+|plac\\w+|puts?)\\s(?:an?\\s)?(?:\\w+\\s)?(?:obligations?|duty|duties|requirements?)\\s(?:up)?on\\s${gap(10)}${TARGET}${REST}`,
    {
      cue: 'burden',
      status: 'enacted',
      needs: 'data',
      demander: 'article',
      reason: 'the section imposes an obligation on intermediaries to',
    },
  ),
  trigger(
    'instrument-forces',
    `(?<between>\\b(?<instrument>${INSTRUMENT})\\b${gap(60)}\\b${FORCE}\\b)\\s${gap(18)}${TARGET}${REST}`,
    {
      cue: 'force',
      status: 'force',
      needs: 'data',
      demander: 'article',
      reason: 'a court order requiring, legislation that would compel the company',
    },
  ),
  ...COMPANY_TRIGGERS,
  trigger(
    'takes-from',
    `${AUTHORITY}${gap(40)}\\b${TAKE}\\b(?<data>${gap(50)})\\b(?:from|of|to|into|on)\\s${gap(20)}${TARGET}${REST}`,
    {
      cue: 'take',
      status: 'revealed',
      needs: 'data',
      demander: 'inside',
      reason: 'collected records from the company',
    },
  ),
  trigger(
    'ends',
    `${AUTHORITY}${gap(50)}\\b${END}\\b${gap(50)}\\b(?:case|request|demand|order|efforts?|push|legislation|bid|suit|attempt|fight|lawsuit|proposal|plan)\\b${wideGap(70)}${TARGET}${REST}`,
    {
      cue: 'end',
      status: 'withdrawn',
      needs: 'nothing',
      demander: 'inside',
      reason: 'dropped its case against the company',
    },
  ),
  ...PLAN_TRIGGERS,
];
