import { type Trigger, trigger } from './trigger.ts';
import { AUTHORITY, DEMANDER, FORCED, GIVE, gap, REFUSE, REST, TARGET, wideGap } from './trigger-words.ts';

/** Triggers whose subject is the company: it refuses, is forced, gives, has received. */
export const COMPANY_TRIGGERS: readonly Trigger[] = [
  trigger(
    'refuses-authority',
    `${TARGET}(?<between>${gap(90)})\\b(?<refusal>${REFUSE})\\b(?!\\s(?:to (?:comment|say|discuss|elaborate|respond|confirm|name|answer|give an)|comment))(?<rest>${wideGap(90)}${AUTHORITY}[^;]*)`,
    {
      cue: 'refuse',
      status: 'challenged',
      needs: 'data',
      demander: 'inside',
      reason: "is fighting the government's warrant",
    },
  ),
  trigger(
    'refuses',
    `${TARGET}(?<between>${gap(90)})\\b(?<refusal>${REFUSE})\\b(?!\\s(?:to (?:comment|say|discuss|elaborate|respond|confirm|name|answer|give an)|comment))${REST}`,
    {
      cue: 'refuse',
      status: 'challenged',
      needs: 'data',
      demander: 'article',
      reason: 'refused to comply with the order',
    },
  ),
  trigger(
    'forced-by',
    `${TARGET}${gap(30)}\\b(?:was|were|been|being|is|are|be|gets?|got)\\b${gap(14)}\\b${FORCED}\\b(?<rest>${wideGap(60)}\\bby\\s${gap(12)}${DEMANDER}[^;]*)`,
    {
      cue: 'forced',
      status: 'force',
      needs: 'data',
      demander: 'inside',
      reason: 'was ordered by the court to hand over',
    },
  ),
  trigger(
    'forced',
    `${TARGET}(?<between>${gap(30)}\\b(?:was|were|been|being|is|are|be|gets?|got)\\b${gap(14)}\\b${FORCED}\\b)${REST}`,
    {
      cue: 'forced',
      status: 'force',
      needs: 'data',
      demander: 'article',
      reason: 'was ordered to hand over',
    },
  ),
  trigger(
    'gives-to',
    `${TARGET}${gap(40)}(?<!\\b(?:would|could|to|not|must|should|may|might|will)\\s)\\b${GIVE}\\b(?<rest>${wideGap(90)}(?:\\b(?:to|with|from|by)\\s${gap(15)})${AUTHORITY}[^;]*)`,
    {
      cue: 'give',
      status: 'complied',
      needs: 'data',
      demander: 'inside',
      reason: 'turned the records over to the police',
    },
  ),
  trigger(
    'received',
    `${TARGET}${gap(50)}\\b(?:received|receives|receiving|got|receipt of)\\b${gap(40)}\\b(?:national security letters?|subpoenas?|warrants?|(?:government|legal|data|court|surveillance|secret)\\s(?:\\w+\\s)?(?:requests?|orders?|demands?))\\b${REST}`,
    {
      cue: 'receive',
      status: 'revealed',
      needs: 'nothing',
      demander: 'article',
      reason: 'said that it had received national security letters',
    },
  ),
];
