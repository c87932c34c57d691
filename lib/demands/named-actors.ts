/** Linked mentions as actors: who they act for at the time of the article. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { nameInArticle } from '../knowledge/ownership.ts';
import { currentRoles, rolesOn } from '../knowledge/roles.ts';
import type { EntityId, PartialDate, Person } from '../knowledge/types.ts';
import type { Mention } from '../linking/mention.ts';
import type { Part, Side } from './actor.ts';
import { isLegislature } from './legislature.ts';

const OFFICE =
  /\b(?:minister|secretary|president|senator|attorney|prosecutor|commissioner|judge|chief|director|sheriff|governor|mayor|chancellor|representative|congress|MP|MEP|magistrate)\b/i;
const JUDGE = /\b(?:judge|justice|magistrate)\b/i;

/**
 * The part that a mention plays. An article mentions the same few entities again and again: each is worked out once.
 * @param published date of the article
 */
export function partsOf(kb: KnowledgeBase, published: PartialDate | null): (mention: Mention) => Part {
  const parts = new Map<EntityId, Part>();
  return (mention) => {
    const id = mention.entity;
    const known = id && parts.get(id);
    if (known) return known;
    const part = mention.type === 'person' ? personPart(mention, kb, published) : bodyPart(mention, kb, published);
    // What was renamed goes by the name that the mention uses.
    if (id && !kb.get(id)?.formerNames) parts.set(id, part);
    return part;
  };
}

function bodyPart(mention: Mention, kb: KnowledgeBase, published: PartialDate | null): Part {
  const entity = mention.entity ? kb.get(mention.entity) : undefined;
  const name = entity ? nameInArticle(entity, mention.surface, published) : mention.surface;
  return {
    side: sideOf(mention.type),
    fillers: [{ name, entity: mention.entity }],
    isLegislator: isLegislature(entity),
  };
}

function sideOf(type: Mention['type']): Side {
  if (type === 'agency') return 'authority';
  if (type === 'court') return 'court';
  if (type === 'company' || type === 'service') return 'company';
  return type === 'law' || type === 'case' ? 'law' : 'other';
}

/** A person acts for the body of the office held at the article's date: a minister for a government, a chief executive for a company. */
function personPart(mention: Mention, kb: KnowledgeBase, published: PartialDate | null): Part {
  const person = mention.entity && (kb.get(mention.entity) as Person | undefined);
  if (!person) {
    const title = mention.unlistedTitle ?? '';
    const side = JUDGE.test(title) ? 'court' : OFFICE.test(title) ? 'authority' : 'other';
    return { side, fillers: [{ name: mention.unlistedName ?? mention.surface, entity: null }] };
  }
  const role = published ? rolesOn(kb, person, published)[0] : currentRoles(kb, person)[0];
  const post = role?.post ? kb.posts.get(role.post) : undefined;
  const id = role?.body ?? post?.body;
  const body = id && kb.get(id);
  if (!role || !body) return { side: 'other', fillers: [{ name: person.name, entity: person.id }] };
  if (/^(company|service)\//.test(body.id)) {
    const name = nameInArticle(body, body.name, published);
    return { side: 'company', fillers: [{ name, entity: body.id }], body: body.id };
  }
  if (body.id.startsWith('org/')) return { side: 'other', fillers: [{ name: person.name, entity: person.id }] };
  const isLegislator = isLegislature(body);
  const name = post?.single && !isLegislator ? `${person.name}, ${body.name}` : person.name;
  const side = body.id.startsWith('court/') ? 'court' : 'authority';
  return { side, fillers: [{ name, entity: person.id }], body: body.id, isLegislator };
}
