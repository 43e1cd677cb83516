// An article as its page sees it: what was found, as items that have parts in the text, and the text cut where a part
// begins or ends.
//
// The input is an object of `ieum extract` with its text and with offsets that count UTF-16 units (docs/formats.md).

export class ArticleModel {
  // items: {kind: 'relation' | 'entity' | 'figure', index, data, parts: [{role, start, end}]}, by kind in the order of
  // the article. pieces: {start, end, marks: [{role, item}]}, which together are the text. headline: how the article is
  // called; headlineEnd: the pieces before it say so, 0 where the text does not begin with its headline.
  constructor(json) {
    this.json = json;
    this.entities = new Map(json.entities.map((entity) => [entity.id, entity]));
    const items = (kind, list, partsOf) => (list ?? []).map((data, index) => ({ kind, index, data, parts: partsOf(data) }));
    this.items = {
      relation: items('relation', json.relations, (relation) => this.partsOfRelation(relation)),
      entity: items('entity', json.entities, (entity) => this.mentionsOf(entity.id).map((mention) => part('name', mention))),
      figure: items('figure', json.figures, (figure) => [part('sum', figure)]),
    };
    this.headline = headlineOf(json);
    const begin = json.text.length - json.text.trimStart().length;
    const end = begin + this.headline.length;
    const isLine = this.headline !== '' && json.text.startsWith(this.headline, begin) && /^\s*(\n|\r|$)/.test(json.text.slice(end, end + 40));
    this.headlineEnd = isLine ? end : 0;
    this.pieces = cut(json.text, Object.values(this.items).flat(), this.headlineEnd);
  }

  mentionsOf(id) {
    return (this.json.mentions ?? []).filter((mention) => mention.entity === id);
  }

  // The name of an entity in `language`.
  nameOf(id, language) {
    const entity = this.entities.get(id);
    return entity.names[language] ?? entity.name;
  }

  partsOfRelation(relation) {
    const said = relation.according_to;
    return [
      ...relation.evidence.flatMap((evidence) => [part('evidence', evidence), part('trigger', evidence.trigger)]),
      ...this.endIn(relation.head, relation.evidence).map((mention) => part('head', mention)),
      ...this.endIn(relation.tail, relation.evidence).map((mention) => part('tail', mention)),
      ...(said === undefined ? [] : [part('speaker', said)]),
    ];
  }

  // Where the evidence names an end of its relation; the last name before it where it does so by other words (이 회사).
  endIn(id, evidence) {
    const mentions = this.mentionsOf(id);
    const inside = mentions.filter(({ start, end }) => evidence.some((words) => words.start <= start && end <= words.end));
    if (inside.length > 0) return inside;
    return mentions.filter(({ start }) => start < evidence[0].start).slice(-1);
  }

  // The items that a piece of the text belongs to, and those that its name takes part in.
  itemsAt(piece) {
    const at = (...roles) => piece.marks.filter(({ role }) => roles.includes(role)).map(({ item }) => item);
    const stated = at('trigger');
    const named = at('name', 'sum');
    return { own: stated.length > 0 ? stated : named, others: stated.length > 0 ? named : at('head', 'tail') };
  }
}

// The title, or the first line of the text if it is short enough for one and no picture; else ''.
export function headlineOf({ title, text }) {
  if (title) return title;
  const line = text.trimStart().split(/[\r\n]/, 1)[0].trimEnd();
  return line.length <= 120 && !line.startsWith('![') ? line : '';
}

const part = (role, { start, end }) => ({ role, start, end });

// `also`: a further place to cut at.
function cut(text, items, also) {
  const marks = items.flatMap((item) => item.parts.map((place) => ({ item, ...place }))).sort((a, b) => a.start - b.start);
  const bounds = [...new Set([0, also, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const pieces = [];
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < bounds.length; ++i) {
    const [start, end] = [bounds[i], bounds[i + 1]];
    while (next < marks.length && marks[next].start <= start) open.push(marks[next++]);
    open = open.filter((mark) => mark.end > start);
    pieces.push({ start, end, marks: open.map(({ role, item }) => ({ role, item })) });
  }
  return pieces;
}
