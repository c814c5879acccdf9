import csv,os,sys,random,re,collections
HERE=os.path.dirname(os.path.abspath(__file__))
T={'01':250,'02':270,'03':250,'04':250,'05':220,'06':320,'07':200,'08':270,'09':270,'10':280,'11':240,'12':340,'13':230,'14':200,'15':230,'16':210,'17':170,'18':177}
assert sum(T.values())==4377
H='code,name,kind,aliases,sayings,includes,excludes,host,cohosts,local,only,basis'.split(',')
units={r['code'] for r in csv.DictReader(open(HERE+'/../units.csv',encoding='utf-8')) if r['kind'] in('DEPARTMENT','ENTERPRISE')}
kinds={r['code'] for r in csv.DictReader(open(HERE+'/../kinds.csv',encoding='utf-8'))}
def load(cc):
    out=[]
    with open(f'{HERE}/{cc}.csv',encoding='utf-8',newline='') as f:
        rd=csv.reader(f); h=next(rd)
        if h!=H: print(cc,'header wrong')
        for n,row in enumerate(rd,2):
            if not row or not ''.join(row).strip(): continue
            if len(row)>12: print(f'{cc}:{n}: {len(row)} cells'); row=row[:12]
            out.append((n,dict(zip(H,[c.strip() for c in row]+['']*(12-len(row))))))
    return out
def check(cc,show=False):
    F=[];rows=load(cc);by={};names={};say={};leaves=[];cnt=collections.Counter()
    for n,r in rows:
        c=r['code']
        if not re.fullmatch(r'\d\d(-\d\d(-\d\d(-\d\d\d)?)?)?',c) or c[:2]!=cc: F.append(f'{n}: code {c}');continue
        if c in by: F.append(f'{n}: code {c} twice')
        p=c.rpartition('-')[0]
        if p and p not in by: F.append(f'{n}: {c} before its parent')
        if p:
            cnt[p]+=1
            if int(c.rpartition('-')[2])!=cnt[p]: F.append(f'{n}: {c} is not number {cnt[p]} under {p}')
        by[c]=r
        if not r['name']: F.append(f'{n}: no name')
        if r['kind'] and r['kind'] not in kinds: F.append(f'{n}: kind {r["kind"]}')
        for u in [r['host']]+[x for x in r['cohosts'].split('|')]:
            if u and u not in units: F.append(f'{n}: unit {u}')
        if r['local'] not in('','district','street','-'): F.append(f'{n}: local {r["local"]}')
        if r['only'] not in('','yes','no'): F.append(f'{n}: only {r["only"]}')
        def inh(k):
            x=c
            while x:
                if by.get(x,{}).get(k): return by[x][k]
                x=x.rpartition('-')[0]
            return ''
        if len(c)==8 and not r['includes']: F.append(f'{n}: {c} without includes')
        if len(c)==12:
            nm=r['name'].replace('~',by.get(p,{}).get('name','?'))
            leaves.append((c,nm,r,inh('kind'),inh('host')))
            if not 3<=len(nm)<=18: F.append(f'{n}: name {nm} has {len(nm)} chars')
            if re.search(r'\d$|[一二三四五]$',nm) and re.search('其他|类型',nm): F.append(f'{n}: filler {nm}')
            if nm in names: F.append(f'{n}: name {nm} again, first {names[nm]}')
            names[nm]=c
            s=[x for x in r['sayings'].split('|') if x]
            if not 2<=len(s)<=5: F.append(f'{n}: {c} {len(s)} sayings')
            for x in s:
                if not 2<=len(x)<=12: F.append(f'{n}: saying {x}: {len(x)} chars')
                if x in say: F.append(f'{n}: saying {x} again, first {say[x]}')
                say[x]=c
            for k in('kind','host','basis'):
                if not inh(k): F.append(f'{n}: {c} has no {k}')
            loc=inh('local')
            if inh('only')=='yes' and loc in('district','street') and loc=='street': F.append(f'{n}: {c} department-only but local street')
    for c in by:
        if len(c)<12 and not cnt[c]: F.append(f'{c} has nothing below')
    if cc=='05':
        ns=[l for l in leaves if l[0].startswith('05-01')]; hs={l[4] for l in ns}
        if len(ns)!=35 or len(hs)!=10: F.append(f'noise: {len(ns)} leaves, {len(hs)} hosts')
    print(cc,by.get(cc,{}).get('name'),len(leaves),'of',T[cc],'OK' if len(leaves)==T[cc] and not F else f'{len(F)} faults')
    for f in F[:60]: print('  ',f)
    if show:
        for l in sorted(random.sample(leaves,min(30,len(leaves)))): print('  ',l[0],l[1],l[3],l[4],l[2]['sayings'])
    return leaves
a=sys.argv[1:]; show='--sample' in a
for cc in [x for x in a if x!='--sample'] or [c for c in T if os.path.exists(f'{HERE}/{c}.csv')]: check(cc,show)
