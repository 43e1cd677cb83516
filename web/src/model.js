// The graph as the page sees it: nodes and edges with their neighbours, and which of them a filter lets through.
//
// The input is what `ieum graph --format json` writes (NetworkX's node-link form).

import { indexName, matchName } from './hangul.js';

export class Model {
  // nodes: id -> {id, label, type, names, degree, edges}; edges: in the order of the file, each with its index.
  constructor(json) {
    this.nodes = new Map();
    for (const node of json.nodes) {
      const names = [node.label, node.name_ko, node.name_en].filter(Boolean);
      this.nodes.set(node.id, { ...node, names, indices: names.map(indexName), edges: [] });
    }
    this.edges = json.edges.map((edge, index) => ({ ...edge, id: String(index), index }));
    for (const edge of this.edges) {
      this.nodes.get(edge.source).edges.push(edge);
      this.nodes.get(edge.target).edges.push(edge);
    }
    this.types = distinct(this.edges.map((edge) => edge.type));
    this.kinds = distinct([...this.nodes.values()].filter((node) => node.edges.length > 0).map((node) => node.type));
    this.statuses = distinct(this.edges.map((edge) => edge.status));
    this.months = distinct(this.edges.flatMap((edge) => [edge.first_date, edge.last_date]).filter(Boolean).map(monthOf));
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
    return this.edges.filter((edge) => passes(edge, filter));
  }
}

// "2024-03-15" -> "2024-03".
export const monthOf = (date) => date.slice(0, 7);

function passes(edge, filter) {
  if (!filter.types.has(edge.type) || !filter.statuses.has(edge.status)) return false;
  if (edge.confidence < filter.confidence || edge.articles < filter.articles) return false;
  // An edge without a date is shown only while no time is chosen.
  if (!filter.from && !filter.to) return true;
  if (!edge.last_date) return false;
  return (!filter.from || monthOf(edge.last_date) >= filter.from) && (!filter.to || monthOf(edge.first_date) <= filter.to);
}

function distinct(values) {
  return [...new Set(values)].sort();
}
