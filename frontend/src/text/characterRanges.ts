/**
 * What each character is to a reader of words: frozen ranges, so that every browser and the server agree whatever
 * version of Unicode they came with. From U+0000 on, parted by spaces: a letter for the class, then the length in
 * base 36. The server's twin is CharacterRanges.java. Source: Unicode 16.
 */
export const RANGES = `
p9 s1 b4 pi s1 pf wa p7 wq p6 wq pa b1 pq s1 p9 w1 p2 w1 p4 w2 p1 w1 p3 w2 p1 w3 p1 wn p1 wv p1 wcq
p4 wc pe w5 p7 w1 p1 w1 ph m34 w5 p1 w8 p1 w5 p2 w1 p1 w32 p1 w3v p1 m7 w5s p6 w15 p2 w2 p3 w1 m19
p1 m1 p1 m2 p1 m2 p1 m1 w17 p2 wb l6 pa mb p5 w17 ml wa p4 w2 m1 w2r p1 w1 m7 l1 p1 m6 w2 m2 p1 m4
wf p2 w1 pe w1 l1 w1 m1 wu mr w2j mb w1m m9 w2 p4 w3 m1 p2 wm m4 w1 m9 w1 m3 w1 m5 w2 pf wq m3 w2 p1
w15 p1 w7 l2 w5 m9 w16 mo l1 mx w1i m3 w1 mi w1 m7 wa m2 p2 wa p1 wg m3 w1k m1 w1 m7 w2 m2 w2 m3 w9
m1 wa m2 we p2 w6 p2 w1 p1 m1 w2 m3 w1k m1 w1 m5 w4 m2 w2 m3 w3 m1 wu m2 w3 m1 p1 wa m3 w1k m1 w1 m8
w1 m3 w1 m3 wk m2 wc p2 w8 m6 w1 m3 w1k m1 w1 m7 w2 m2 w2 m3 w7 m3 wa m2 wc p1 wh m1 w1n m5 w3 m3 w1
m4 w9 m1 wr p8 w5 m5 w1j m1 w1 m7 w1 m3 w1 m4 w7 m2 wb m2 wj p1 w7 p1 w1 m3 p1 w1j m1 w1 m7 w1 m3 w1
m4 w7 m2 wb m2 wf m1 wc m4 w1j m2 w1 m7 w1 m3 w1 m4 l1 p1 w7 m1 wa m2 wl p1 w7 m3 w1y m1 w4 m6 w1 m1
w1 m8 wi m2 p1 wc a1c m1 a1 m8 w4 p1 a7 m8 p1 wa p2 w11 a2 w1 a1 w1 a5 w1 ao w1 a1 w1 aa m1 a1 ma a1
w2 a5 w1 a1 w1 m7 wd a4 wx pn m2 p6 wk p1 m1 p1 m1 p1 m1 p4 m2 w1d mk p1 m2 w5 mb w1 m10 w1 p8 m1 p6
w1 pd w11 a17 me j1 m5 a1 wa p6 a6 m4 a4 m3 a1 m3 a2 m7 a3 m4 ad mc a1 m1 wa m4 p2 w2j p1 wgx m3 p9
w13 pa w2u p1 wh8 p2 wh s1 wq p2 w26 p3 w10 m4 ws m3 p2 wr m2 wu m2 wc a1g mu j1 m1 p3 a1 p4 a1 m1
wy pb m3 p1 m1 w39 m2 wy m1 w3a mc w4 mc w4 p1 w3 p2 wa au w2 a5 wb a18 w4 aq wk py wn m5 w2 p2 a1h
ma w1 j1 ms w2 m1 ww p7 a1 p6 w2 mv w1d m5 a1b mg j1 a8 w1 p2 wa ph m9 pc m3 wu md w1k me w8 p4 w10
mk w3 p5 w1q p2 w1s p8 w8 m3 p1 ml w4 m1 w6 m1 w2 m3 w5i m1s wcd p1 w1 p3 wb p3 wd p3 wd p3 wd p2 w1
sc m1 j1 pq b2 p5 s1 p1b s1 p5 w1 pa wa p5 wb p5 wh px wf mx wf p2 w1 p4 w1 p2 wa p1 w1 p3 w5 p6 w1
p1 w1 p1 w1 p1 w4 p1 wa p3 w4 p5 w5 p4 w1 p1 w1m p2 w4 pii wm pb w29 p26 wm phi wu prk w2 pw w1 p2x
w6d p6 w4 m3 w7 p4 w1 p2 w34 p1 we m1 w2o mw p1b w1 p1a wy pq w1 p2h wc p5y wq pg s1 p4 a1 w1 a1 pp
a9 m6 p1 w5 p2 a4 w1 p3 w1 a2e w2 m2 p2 a3 p1 a2i p1 a4 w5 a17 w2o p2 w4 pa aw p12 w9 p1 ag pv wb pu
w8 p1 wf pw wa p13 wf p8w a534 p1s ah3h w3 p1j w1j p2 w7h p3 w2n m4 p1 ma p1 wv m2 w28 m2 p6 w8 pn
w9 p2 w2v p2 w3b m1 w3 m1 w4 m1 wn m5 p4 m1 w9 p4 w1m p4 w8 m2 w1e mi w8 p2 wg mi w6 p3 w1 p1 w2 m1
w12 m8 p2 wn md wb p1 ww m4 a1b md j1 pd wg p2 a5 m1 aa wa a5 w16 me wc m1 w8 m2 we p4 an p3 a1 m3
a1e m1 a1 m3 a2 m2 a5 m2 a1 m1 a1 wo a3 p2 wb m5 p2 w3 m2 w2s p1 we p2 w3b m8 p1 m2 w8pe p1kw w4xs
aa6 w2 a2y w1w m1 wa p1 w3s ph waj pi w3j p1 w18 p4 mg pa w6 mg pz w1 pj w1 p4 w43 p1 w1 pf wa p7 wq
p6 wq pb a1k m2 w1s p7 w1 p7 wa p5 w76 p3 w1g p9 w1l ph w2 p3 w1 pd w3 p1 w1b p19 m1 w6a m1 w45 m5
w10 p1 w1c p1 wbi p1 wkn p1 wv p2 w4m p1 wv p1 w5d m3 w1 m2 w5 m4 w14 m3 w4 m1 wg p9 w12 p1 w20 p1
ws m2 w9 p7 w1u p7 w2h p4 wav m4 w1t m5 p1 wv p2 w7v m2 p1 w26 m4 w1y mb w4 p5 w14 m4 p4 w3a m3 w1h
mf p7 wy m1 w2 m2 wa m4 w19 mb p2 l1 p4 m1 wa l1 w1e m3 w10 me wb p4 w1 m2 w18 m1 p2 wa m3 w1c me w1
l2 w1 p4 m4 p1 m2 wb p1 w1 p3 w24 mc p6 m1 w2 m1 w2v p1 w1h mc wl m4 w1j m2 w1 m7 w2 m2 w2 m3 w9 m1
wa m2 w2 m7 w3 m5 w1v m9 w1 m1 w2 m1 w1 m4 w1 m5 l1 m1 w1 p2 w1 p2 w8 m2 w2a mi w4 p5 wa p2 w1 p1 m1
w29 mk w2 p1 w6g m7 w2 m9 pn w4 m2 w2a mh p3 ws pd w1q md w1 p1 w2r mf wg p4 w6k mf p1 w6s m6 w1 m2
w2 m4 l1 m1 l1 m2 p3 w3u m7 w2 m7 w1 p1 w1 m1 ws ma w14 m7 l1 m4 p8 m1 w9 mb w14 l6 mg p3 w1 p5 w2l
pa w5z p1 w25 m8 w1 m8 w1 p5 w16 p2 ww mm w1 me w3e m6 w3 m1 w1 m2 w1 m7 l1 m1 w1u m5 w1 m2 w1 m5
w9n m4 p2 w7 m2 l1 m1 w1c m7 w3 m5 pd wa m1 w3e pt wd p1 wvk p5 w29o p2 wu5 pg m1 w6 mf w8ug mi w1tq
p2 w3k m5 p1 w1m m7 p9 w4 p2 wfb p3 w87 p4 w50 m1 w1 m1j w7 m4 w25 a2 p1 a1 m1 wb m2 we a4qg w8 aye
w15 aa w6w7 a4 w1 a7 w1 a2 w1 a83 wf a1 wt a3 w2 a1 we a4 w8 ab0 w1wg p1 m2 p5 w318 p6o wg pc4 w24
m1a w2 mn w9 p38 w1o p6u wa p13 w2 p1o m5 p3 m6 p8 m8 p2 m7 pu m4 p1p wl p1u m3 p1 w56 p2f woa p1 wp
p1 wv p1 wp p1 wv p1 wp p1 wv p1 wp p1 wv p1 wp p1 w1o pe8 m1j p4 m1e p8 m1 pe m1 p7 wf m5 w1 mf
w11s m7 w1 mh w2 m7 w1 m2 w1 m5 w2s m1 w4g m7 wo p1 w9q m1 w1p m4 wf p1 wdo m4 w72 m2 wf p1 wk0 m7
w31 m7 wj p2 wng p1 w3 p1 w3h p1 wch p2 w7i pdi fq pe3 m5 p1hv w1 p2k wsw a1eke w2 a1eke we1oj p1 wu
m2o w3k m6o w47bk
`
