import { describe, expect, it } from 'vitest';
import { isInForceOn, statusOn } from '../../../lib/knowledge/law-status.ts';
import { predecessorsOf, struckDownBy, successorsOf, whatItBecame } from '../../../lib/knowledge/lineage.ts';
import { currentOwner, nameInArticle, nameOn, ownerOn } from '../../../lib/knowledge/ownership.ts';
import { currentRoles, holderOn, holdersOn, nameOfRole, roleOn } from '../../../lib/knowledge/roles.ts';
import { aBody, aCase, aCompany, aKnowledgeBase, aLaw, aPerson, aPost, aService } from './a-knowledge-base.ts';

const minister = aPost({ id: 'post/interior', name: 'Interior Minister' });
const ann = aPerson({
  id: 'person/ann',
  name: 'Ann Able',
  roles: [
    { title: 'Member', body: 'agency/parliament', start: '1997-05-01' },
    { post: 'post/interior', start: '2010-05-12', end: '2016-07-13' },
    { title: 'Adviser', end: 'unknown' },
  ],
});
const bea = aPerson({
  id: 'person/bea',
  name: 'Bea Best',
  roles: [{ post: 'post/interior', start: '2016-07-13', end: '2018' }],
});
const old = aLaw({
  id: 'law/old',
  name: 'Old Act',
  status: [
    { status: 'amended', date: '2012-03-01' },
    { status: 'introduced', date: '1999' },
    { status: 'in-force', date: '2000-10-02' },
    { status: 'repealed', date: '2018-06' },
  ],
  lineage: [{ kind: 'struck-down-by', to: 'case/ruling' }],
});
const newer = aLaw({ id: 'law/newer', name: 'Newer Act', lineage: [{ kind: 'replaces', to: 'law/old' }] });
const newest = aLaw({
  id: 'law/newest',
  name: 'Newest Act',
  lineage: [
    { kind: 'renews', to: 'law/newer' },
    { kind: 'replaces', to: 'law/newest' },
  ],
});
const kb = aKnowledgeBase({
  posts: [minister],
  entities: [
    ann,
    bea,
    old,
    newer,
    newest,
    aCase({ id: 'case/ruling', name: 'R v Old' }),
    aBody({ id: 'agency/parliament', name: 'Parliament' }),
    aService({
      id: 'service/chat',
      name: 'Chat',
      formerNames: [
        { name: 'Talk', until: '2012' },
        { name: 'Babble', until: '2009' },
      ],
      relations: [
        { kind: 'owned-by', to: 'company/small', end: '2014-10-06' },
        { kind: 'owned-by', to: 'company/big', start: '2014-10-06' },
      ],
    }),
    aCompany({ id: 'company/small', name: 'Small' }),
    aCompany({ id: 'company/big', name: 'Big', relations: [{ kind: 'operates', to: 'company/maps', start: '2015' }] }),
    aCompany({ id: 'company/maps', name: 'Maps' }),
  ],
});

describe('roles', () => {
  it('prefers the post to the seat in parliament', () => {
    expect(nameOfRole(kb, roleOn(kb, ann, '2015-01-17')!)).toBe('Interior Minister');
    expect(nameOfRole(kb, roleOn(kb, ann, '2017')!)).toBe('Member, Parliament');
  });

  it('says nothing of a time before the first role or of roles with unknown end', () => {
    expect(roleOn(kb, ann, '1990')).toBeNull();
  });

  it('takes a role that only the precision of its end leaves open', () => {
    expect(roleOn(kb, bea, '2018-03-01')?.post).toBe('post/interior');
  });

  it('knows who held the post, and nobody for the day of the handover', () => {
    expect(holderOn(kb, 'post/interior', '2015-01-17')?.id).toBe('person/ann');
    expect(holderOn(kb, 'post/interior', '2017')?.id).toBe('person/bea');
    expect(holderOn(kb, 'post/interior', '2016-07-13')).toBeNull();
    expect(holdersOn(kb, 'post/interior', '2016-07-13')).toHaveLength(2);
  });

  it('takes only open-ended roles as current', () => {
    expect(currentRoles(kb, ann).map((role) => nameOfRole(kb, role))).toEqual(['Member, Parliament']);
    expect(currentRoles(kb, bea)).toEqual([]);
  });
});

describe('laws', () => {
  it.each([
    ['1999-06', null, false],
    ['1999-12-31', 'introduced', false],
    ['2001', 'in-force', true],
    ['2015-01-17', 'amended', true],
    ['2018-06-10', 'amended', true],
    ['2018-07', 'repealed', false],
  ])('on %s: %s', (date, status, isInForce) => {
    expect(statusOn(old, date)?.status ?? null).toBe(status);
    expect(isInForceOn(old, date)).toBe(isInForce);
  });

  it('knows what a law became, also where the records go round in a circle', () => {
    expect(successorsOf(kb, 'law/old').map((law) => law.id)).toEqual(['law/newer']);
    expect(whatItBecame(kb, 'law/old').map((law) => law.id)).toEqual(['law/newer', 'law/newest']);
    expect(predecessorsOf(kb, 'law/newer').map((law) => law.id)).toEqual(['law/old']);
    expect(struckDownBy(kb, 'law/old').map((one) => one.id)).toEqual(['case/ruling']);
  });
});

describe('ownership and names', () => {
  it('gives the owner of the date', () => {
    expect(ownerOn(kb, 'service/chat', '2015-01-17')?.owner.name).toBe('Big');
    expect(ownerOn(kb, 'company/maps', '2016')?.owner.name).toBe('Big');
  });

  it('gives none where the start of the ownership is not known', () => {
    expect(ownerOn(kb, 'service/chat', '2013')).toBeNull();
    expect(currentOwner(kb, 'service/chat')?.owner.name).toBe('Big');
  });

  it('gives the name of the date', () => {
    const chat = kb.get('service/chat')!;
    expect(nameInArticle(chat, 'Talk', '2011-05')).toBe('Talk');
    expect(nameInArticle(chat, 'Chat', '2011-05')).toBe('Chat');
    expect(nameInArticle(chat, 'Talk', null)).toBe('Chat');
    expect([nameOn(chat, '2008'), nameOn(chat, '2011-05'), nameOn(chat, '2015')]).toEqual(['Babble', 'Talk', 'Chat']);
  });
});
