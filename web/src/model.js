// The graph as the page sees it: nodes and edges with their neighbours, and which of them a filter lets through.
//
// The input is what `ieum graph --format json` writes (NetworkX's node-link form).

import { indexName, matchName } from './hangul.js';

// In the order in which people look for them; what the data has besides stands behind.
const TYPES = ['partners_with', 'invests_in', 'acquires', 'supplies', 'uses', 'develops', 'affiliate_of'];
const KINDS = ['company', 'organization', 'chip', 'model', 'platform'];
const STATUSES = ['asserted', 'planned', 'negated'];

export class Model {
  // nodes: id -> what the JSON says, {names, indices, edges}; edges: in the order of the file, each with id and index.
  constructor(json) {
    this.nodes = new Map();
    for (const node of json.nodes) {
      const names = [...new Set([node.label, node.name_ko, node.name_en].filter(Boolean))];
      this.nodes.set(node.id, { ...node, names, indices: names.map(indexName), edges: [] });
    }
    this.edges = json.edges.map((edge, index) => ({ evidence: [], articles: 1, ...edge, id: String(index), index }));
    for (const edge of this.edges) {
      this.nodes.get(edge.source).edges.push(edge);
      if (edge.target !== edge.source) this.nodes.get(edge.target).edges.push(edge);
    }
    const connected = [...this.nodes.values()].filter((node) => node.edges.length > 0);
    this.connected = connected.length;
    this.types = counts(this.edges.map((edge) => edge.type), TYPES);
    this.kinds = counts(connected.map((node) => node.type), KINDS);
    this.statuses = counts(this.edges.map((edge) => edge.status), STATUSES);
    this.mostArticles = this.edges.reduce((most, edge) => Math.max(most, edge.articles), 1);
    this.months = monthsOf(this.edges);
  }

  // The name of a node in the language of the page.
  nameOf(id, language) {
    const node = this.nodes.get(id);
    return (language === 'ko' ? node.name_ko : node.name_en) || node.label;
  }

  // Ids of the nodes that `query` names, best first; of equal ones the most connected first.
  find(query, limit) {
    const found = [];
    for (const node of this.nodes.values()) {
      const score = Math.max(0, ...node.indices.map((index) => matchName(index, query)));
      if (score > 0) found.push({ id: node.id, score, degree: node.edges.length });
    }
    found.sort((a, b) => b.score - a.score || b.degree - a.degree || (a.id < b.id ? -1 : 1));
    return found.slice(0, limit).map((hit) => hit.id);
  }

  // The edges that `filter` (filters.js) lets through.
  select(filter) {
    return this.edges.filter((edge) => this.passes(edge, filter));
  }

  passes(edge, filter) {
    if (!filter.types.has(edge.type) || !filter.statuses.has(edge.status)) return false;
    if (!filter.kinds.has(this.nodes.get(edge.source).type) || !filter.kinds.has(this.nodes.get(edge.target).type)) return false;
    if (edge.confidence < filter.confidence || edge.articles < filter.articles) return false;
    // An edge without a date is shown only while no time is chosen.
    if (!filter.from && !filter.to) return true;
    if (!edge.last_date) return false;
    const first = monthOf(edge.first_date ?? edge.last_date);
    return (!filter.from || monthOf(edge.last_date) >= filter.from) && (!filter.to || first <= filter.to);
  }
}

// "2024-03-15" -> "2024-03".
export const monthOf = (date) => date.slice(0, 7);

// Every month from the first to the last in which an edge is dated, with how many were last stated in it.
function monthsOf(edges) {
  const dated = edges.filter((edge) => /^\d{4}-\d{2}/.test(edge.last_date ?? ''));
  if (dated.length === 0) return [];
  const number = (month) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5)) - 1;
  const stated = new Map();
  let first = Infinity;
  let last = -Infinity;
  for (const edge of dated) {
    const at = number(monthOf(edge.last_date));
    stated.set(at, (stated.get(at) ?? 0) + 1);
    first = Math.min(first, number(monthOf(edge.first_date ?? edge.last_date)));
    last = Math.max(last, at);
  }
  const name = (at) => `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  return Array.from({ length: last - first + 1 }, (_, i) => ({ month: name(first + i), edges: stated.get(first + i) ?? 0 }));
}

// Value -> how often, in the order of `known` and then of the alphabet.
function counts(values, known) {
  const count = new Map();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  const rank = (value) => (known.includes(value) ? known.indexOf(value) : known.length);
  return new Map([...count].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}
