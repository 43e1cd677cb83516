// Writes names beside their nodes so that none covers another: the most connected first, and to the right, left, below
// or above, where there is room.

const FONT_SIZE = 13;
const PADDING = 3;
const MOST_CHARACTERS = 32;
const FEW = 100; // nodes
const LARGE = 6; // pixels

export class Labels {
  // `colours` has text, back and panel, and may change.
  constructor(colours) {
    this.colours = colours;
    this.waiting = [];
    this.widths = new Map();
    this.font = `${FONT_SIZE}px system-ui, 'Noto Sans CJK KR', 'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif`;
  }

  // For sigma's defaultDrawNodeLabel: a name that there is reason to show.
  add(context, node) {
    if (!node.label) return;
    this.context = context;
    this.waiting.push(node);
  }

  // Draws what was added since the last time.
  draw() {
    const nodes = this.waiting;
    this.waiting = [];
    if (nodes.length === 0) return;
    nodes.sort((a, b) => Number(b.highlighted) - Number(a.highlighted) || b.size - a.size || (a.key < b.key ? -1 : 1));
    const context = this.context;
    this.prepare(context);
    // Where there are many, names keep clear of the larger nodes, not of every dot.
    const clear = nodes.filter((node) => nodes.length < FEW || node.size > LARGE);
    const taken = clear.map(({ x, y, size }) => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }));
    for (const node of nodes) {
      const text = shorten(node.label);
      const width = this.widthOf(context, text);
      if (node.highlighted) {
        taken.push(plateOf(node, width));
        continue; // drawPlate writes it
      }
      const whole = ({ left, right }) => left >= 0 && right <= context.canvas.clientWidth;
      const box = this.places(node, width).find((place) => whole(place) && !taken.some((other) => overlap(place, other)));
      if (box === undefined) continue;
      taken.push(box);
      context.strokeText(text, box.left, box.bottom - PADDING);
      context.fillText(text, box.left, box.bottom - PADDING);
    }
  }

  // For sigma's defaultDrawNodeHover: the name of the node that is looked at, on a plate over everything else.
  drawPlate(context, node) {
    this.prepare(context);
    const text = shorten(node.label ?? '');
    const { left, right, top, bottom } = plateOf(node, this.widthOf(context, text));
    context.beginPath();
    context.roundRect(left, top, right - left, bottom - top, 6);
    context.arc(node.x, node.y, node.size + 3, 0, 2 * Math.PI);
    context.fillStyle = this.colours.panel;
    context.shadowColor = 'rgb(0 0 0 / 40%)';
    context.shadowBlur = 8;
    context.fill();
    context.shadowBlur = 0;
    context.fillStyle = this.colours.text;
    context.fillText(text, node.x + node.size + 6, node.y + FONT_SIZE / 2 - 2);
  }

  prepare(context) {
    context.font = this.font;
    context.fillStyle = this.colours.text;
    context.strokeStyle = this.colours.back;
    context.lineWidth = 3;
    context.lineJoin = 'round';
  }

  widthOf(context, text) {
    const known = this.widths.get(text);
    if (known !== undefined) return known;
    const { width } = context.measureText(text);
    this.widths.set(text, width);
    return width;
  }

  places({ x, y, size }, width) {
    const height = FONT_SIZE + PADDING;
    const at = (left, top) => ({ left, right: left + width, top, bottom: top + height });
    return [
      at(x + size + PADDING, y - height / 2),
      at(x - size - PADDING - width, y - height / 2),
      at(x - width / 2, y + size + 1),
      at(x - width / 2, y - size - 1 - height),
    ];
  }
}

// The plate of a node's name, beginning at the node.
const plateOf = ({ x, y, size }, width) => ({ left: x, right: x + size + width + 14, top: y - 12, bottom: y + 12 });

function shorten(text) {
  const characters = [...text];
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…` : text;
}

const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
