import { type Trigger, trigger } from './trigger.ts';
import { AUTHORITY, gap, TARGET } from './trigger-words.ts';

const PLAN = '(?:plans?|proposals?|bill|draft|law|legislation|scheme|idea|measures?)';
const SHALL = '(?:would|must|will|should|shall|could|(?:would )?have to|are to|may have to|need to)';
const DO =
  '(?:be (?:forced|required|obliged|made|asked) to|collect|store|keep|retain|record|hand over|turn over|share|pass|give|provide|decrypt|unlock|scan|report|open|build|weaken|identify|log)';

/** Triggers whose demander is somebody's plan: "under the minister's plan, operators would have to keep …". */
export const PLAN_TRIGGERS: readonly Trigger[] = [
  trigger(
    'under-plan',
    `\\b(?:under|in|with|as part of|according to)\\s${gap(12)}${AUTHORITY}(?:['’]s?)?\\s(?:\\w+\\s){0,3}${PLAN}\\b${gap(40)}${TARGET}${gap(25)}\\b${SHALL}\\b(?:\\s\\w+){0,2}\\s(?<rest>${DO}\\b[^;]*)`,
    {
      cue: 'plan',
      status: 'proposed',
      needs: 'data',
      demander: 'inside',
      reason: "under the minister's proposal, the company would have to",
    },
  ),
  trigger(
    'banned-unless',
    `${TARGET}${gap(25)}\\b(?:could|would|will|may|might|should|faces?|risks?)\\b${gap(15)}\\b(?:bann(?:ed|ing)|block(?:ed|ing)|shut down|fine[ds]?|outlawed|suspended|a ban)\\b(?<rest>${gap(30)}\\b(?:if|unless|until|for failing|for refusing)\\b[^;⟦⟧]*)${AUTHORITY}`,
    {
      cue: 'ban',
      status: 'threatened',
      needs: 'data',
      demander: 'inside',
      reason: 'the service could be banned if it does not cooperate with the government',
    },
  ),
];
