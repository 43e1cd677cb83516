// A graph of any size as `ieum graph --format json` would write it: few firms with many ties, many with few, in groups.
// The same numbers give the same graph.

const TYPES = ['partners_with', 'invests_in', 'acquires', 'supplies', 'affiliate_of', 'develops', 'uses'];
const KINDS = ['company', 'company', 'company', 'organization', 'chip', 'model', 'platform'];
const STATUSES = ['asserted', 'asserted', 'asserted', 'planned', 'negated'];
const SYLLABLES = [...'가나다라마바사아자차카타파하한빛두루미르온누리새벽'];
const GROUPS = 40;

// Park and Miller's minimal standard generator.
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

export function makeGraph(nodeCount, edgeCount) {
  const random = randomFrom(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const nodes = Array.from({ length: nodeCount }, (_, i) => {
    const name = `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}${i}`;
    return { id: `n${i}`, label: name, name_ko: name, name_en: `Firm ${i}`, type: pick(KINDS), known: i % 3 > 0, articles: 1 };
  });
  // Low numbers are chosen more often; most ties stay in the group of a node, which is its number's remainder.
  const any = () => Math.floor(nodeCount * random() ** 2.5);
  const edges = new Map();
  while (edges.size < edgeCount) {
    const head = Math.floor(nodeCount * random());
    let tail = any();
    if (random() < 0.8) tail = Math.min(nodeCount - 1, tail - (tail % GROUPS) + (head % GROUPS));
    if (head === tail) continue;
    const type = pick(TYPES);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    const date = `${2020 + Math.floor(random() * 6)}-${month}-15`;
    const status = pick(STATUSES);
    const text = `${nodes[head].label}는 ${nodes[tail].label}와 손을 잡고 ${pick(SYLLABLES)}${pick(SYLLABLES)} 사업을 함께한다고 15일 밝혔다.`;
    const evidence = { article: `a${edges.size}`, title: '시험 기사', date, source: '시험', status, confidence: 0.9, text, trigger: '손을 잡고' };
    edges.set(`${head} ${tail} ${type}`, {
      source: `n${head}`, target: `n${tail}`, key: type, type, directed: type !== 'partners_with', status,
      confidence: Math.round(random() * 1000) / 1000, articles: 1 + Math.floor(3 * random() ** 4), first_date: date, last_date: date,
      evidence: Array(3).fill(evidence),
    });
  }
  return { directed: true, multigraph: true, graph: { schema: 'ieum.graph/1' }, nodes, edges: [...edges.values()] };
}
