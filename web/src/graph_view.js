// The drawing: nodes sized by their connections, edges coloured by relation, what is chosen in front of the rest.

import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import { EdgeCurvedArrowProgram, indexParallelEdgesIndex } from '@sigma/edge-curve';

import { EdgePicture } from './edge_picture.js';
import { Labels } from './labels.js';
import { Layout } from './layout.js';

// What can be drawn smoothly; beyond it the most connected are drawn.
const MOST_NODES = 3000;
const MOST_EDGES = 20_000;

// More are not drawn while the camera moves.
const MANY_EDGES = 3000;
const NEAREST = 0.15; // of the whole, that the camera shows by itself
const CURVE = 0.2;
const SLICE = 12; // milliseconds of layout between two frames
const REDRAW = 250; // milliseconds between two drawings of a layout under way, at least
const REDRAW_SHARE = 0.2; // of the time goes into those drawings, at most
const USUAL_NODES = 450; // of more, each is smaller
const USUAL_WIDTH = 700; // pixels; nodes are smaller in a narrower drawing
// How much of its colour an edge keeps.
const STRENGTH = { planned: 0.6, negated: 0.3 };

export class GraphView {
  // `root` is an empty element of the page; `open` is told of clicks. Throws where the browser has no WebGL.
  constructor(model, root, colours, { openNode, openEdge, closeAll }) {
    this.model = model;
    this.chosen = null; // {node} or {edge}
    this.hovered = null; // id of a node
    this.colours = colours;
    this.language = 'en';
    this.scale = 1; // of nodes
    this.visible = new Set(model.edges.map((edge) => edge.id));
    this.visibleNodes = new Set(model.nodes.keys());
    this.labels = new Labels(colours);
    this.graph = this.build(mostConnected(model));
    this.sigma = new Sigma(this.graph, root, {
      allowInvalidContainer: true,
      enableEdgeEvents: true,
      hideEdgesOnMove: this.graph.size > MANY_EDGES,
      defaultEdgeType: 'arrow',
      edgeProgramClasses: { line: EdgeRectangleProgram, arrow: EdgeArrowProgram, curved: EdgeCurvedArrowProgram },
      labelRenderedSizeThreshold: 0,
      labelDensity: 3,
      labelGridCellSize: 90,
      defaultDrawNodeLabel: (context, node) => this.labels.add(context, node),
      defaultDrawNodeHover: (context, node) => this.labels.drawPlate(context, node),
      zIndex: true,
      minEdgeThickness: this.graph.size > MANY_EDGES ? 0.8 : 1.7,
      stagePadding: 40,
      maxCameraRatio: 4,
      minCameraRatio: 0.02,
      nodeReducer: (id, attributes) => this.styleNode(id, attributes),
      edgeReducer: (id, attributes) => this.styleEdge(id, attributes),
    });
    if (this.graph.size > MANY_EDGES) this.edgePicture = new EdgePicture(this.sigma);
    this.sigma.on('afterRender', () => this.labels.draw());
    this.sigma.on('clickNode', ({ node }) => openNode(node));
    this.sigma.on('clickEdge', ({ edge }) => openEdge(this.model.edges[Number(edge)]));
    this.sigma.on('clickStage', closeAll);
    this.sigma.on('enterNode', ({ node }) => this.hover(node));
    this.sigma.on('leaveNode', () => this.hover(null));
    new ResizeObserver(() => {
      this.scale = Math.max(0.5, Math.min(1, root.clientWidth / USUAL_WIDTH));
      this.sigma.scheduleRefresh();
    }).observe(root);
    const point = (pointing) => root.classList.toggle('pointing', pointing);
    for (const kind of ['Node', 'Edge']) {
      this.sigma.on(`enter${kind}`, () => point(true));
      this.sigma.on(`leave${kind}`, () => point(false));
    }
  }

  // How many nodes are drawn at most; undefined: all.
  get limit() {
    return this.graph.order < this.model.connected ? this.graph.order : undefined;
  }

  build(nodes) {
    const graph = new Graph({ type: 'directed', multi: true });
    const scale = Math.max(0.35, Math.min(1, Math.sqrt(USUAL_NODES / nodes.length)));
    for (const id of nodes) {
      const { edges, type } = this.model.nodes.get(id);
      graph.addNode(id, { size: scale * Math.min(20, 2.5 + 1.5 * Math.sqrt(edges.length)), kind: type });
    }
    for (const edge of this.model.edges) {
      if (!graph.hasNode(edge.source) || !graph.hasNode(edge.target)) continue;
      graph.addEdgeWithKey(edge.id, edge.source, edge.target, { size: scale * Math.min(6, 2 + Math.log2(edge.articles)) });
    }
    indexParallelEdgesIndex(graph, { edgeIndexAttribute: 'parallel', edgeMinIndexAttribute: 'parallelMin', edgeMaxIndexAttribute: 'parallelMax' });
    graph.updateEachEdgeAttributes((id, attributes) => {
      const { parallel, parallelMax } = attributes;
      // Edges between the same two nodes part, so that each can be seen and clicked.
      if (typeof parallel !== 'number') attributes.type = this.model.edges[Number(id)].directed ? 'arrow' : 'line';
      else Object.assign(attributes, { type: 'curved', curvature: parallelMax ? (CURVE * parallel * 3) / Math.max(3, parallelMax) : CURVE });
      return attributes;
    });
    this.layout = new Layout(graph, innerHeight > innerWidth);
    return graph;
  }

  // Moves the nodes to where they belong, between frames; `done` is called when all stand.
  settle(done) {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let drawn = performance.now();
    let slowest = 0; // frame since then
    let last = drawn;
    const go = () => {
      slowest = Math.max(slowest, performance.now() - last);
      const busy = this.layout.step(SLICE);
      last = performance.now();
      const due = !still && last - drawn > Math.max(REDRAW, slowest / REDRAW_SHARE);
      if (!busy || due) {
        this.layout.apply();
        this.sigma.refresh();
        drawn = performance.now();
        slowest = 0;
      }
      if (busy) requestAnimationFrame(go);
      else done();
    };
    requestAnimationFrame(go);
  }

  // Takes names and colours anew, after the language or theme changed; `show` draws them.
  dress(language, colours) {
    this.language = language;
    this.colours = colours;
    this.labels.colours = colours;
  }

  // Draws only `edges` and the nodes between them.
  show(edges) {
    this.visible = new Set(edges.map((edge) => edge.id));
    this.visibleNodes = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
    this.sigma.refresh();
  }

  choose(chosen) {
    if (chosen === this.chosen) return;
    this.chosen = chosen;
    this.sigma.refresh();
  }

  // Moves the camera to what is chosen, near enough to see what is around it.
  focus() {
    const centres = this.centres().filter((id) => this.graph.hasNode(id));
    if (centres.length === 0) return;
    const place = (id) => this.sigma.getNodeDisplayData(id);
    const mean = (values) => values.reduce((total, value) => total + value, 0) / values.length;
    const [x, y] = [mean(centres.map((id) => place(id).x)), mean(centres.map((id) => place(id).y))];
    const around = new Set(centres.flatMap((id) => [id, ...this.graph.neighbors(id)]));
    const reach = Math.max(...[...around].map((id) => Math.max(Math.abs(place(id).x - x), Math.abs(place(id).y - y))));
    const ratio = Math.max(NEAREST, Math.min(1, 2.4 * reach));
    this.sigma.getCamera().animate({ x, y, ratio }, { duration: 300 });
  }

  resetCamera() {
    this.sigma.getCamera().animatedReset({ duration: 300 });
  }

  hover(node) {
    // What passes under the mouse while the picture is dragged is not looked at.
    if (this.sigma.getMouseCaptor().isMouseDown) return;
    const nodes = [this.hovered, node].filter((id) => id !== null);
    this.hovered = node;
    const edges = [...new Set(nodes.flatMap((id) => this.model.nodes.get(id).edges.map((edge) => edge.id)))];
    this.sigma.refresh({ partialGraph: { nodes, edges: edges.filter((id) => this.graph.hasEdge(id)) }, skipIndexation: true, schedule: true });
  }

  styleNode(id, attributes) {
    const lit = this.isLit(id);
    return {
      ...attributes,
      size: this.scale * attributes.size,
      hidden: !this.visibleNodes.has(id),
      color: lit ? this.colours[attributes.kind] ?? this.colours.platform : this.colours.faint,
      label: lit || this.hovered === id ? this.model.nameOf(id, this.language) : '',
      forceLabel: lit && this.chosen !== null,
      highlighted: this.centres().includes(id),
      zIndex: lit ? 1 : 0,
    };
  }

  styleEdge(id, attributes) {
    const edge = this.model.edges[Number(id)];
    const lit = this.isEdgeLit(edge);
    const held = this.chosen?.edge === edge || this.hovered === edge.source || this.hovered === edge.target;
    return {
      ...attributes,
      hidden: !this.visible.has(id),
      color: this.colourOf(edge, lit, held),
      size: held ? attributes.size + 2 : attributes.size,
      zIndex: held ? 2 : Number(lit),
    };
  }

  colourOf({ type, status }, lit, held) {
    if (!lit && !held) return this.colours.faint;
    const colour = this.colours[type] ?? this.colours.affiliate_of;
    return held ? colour : mix(colour, this.colours.back, STRENGTH[status] ?? 1);
  }

  // The nodes around which the graph is lit: none, if nothing is chosen and all is.
  centres() {
    const { node, edge } = this.chosen ?? {};
    return edge ? [edge.source, edge.target] : node ? [node] : [];
  }

  isEdgeLit(edge) {
    const centres = this.centres();
    return centres.length === 0 || centres.includes(edge.source) || centres.includes(edge.target);
  }

  isLit(id) {
    const centres = this.centres();
    return centres.length === 0 || centres.some((centre) => id === centre || (this.graph.hasNode(centre) && this.graph.areNeighbors(centre, id)));
  }
}

// `share` of #rrggbb over another.
function mix(colour, back, share) {
  if (share === 1) return colour;
  const part = (text, i) => Number.parseInt(text.slice(2 * i + 1, 2 * i + 3), 16);
  const parts = [0, 1, 2].map((i) => Math.round(share * part(colour, i) + (1 - share) * part(back, i)));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

// Ids of nodes, as many as the limits let through.
function mostConnected(model) {
  const nodes = [...model.nodes.values()].filter((node) => node.edges.length > 0);
  nodes.sort((a, b) => b.edges.length - a.edges.length || (a.id < b.id ? -1 : 1));
  const chosen = new Set();
  let edges = 0;
  for (const node of nodes) {
    if (chosen.size === MOST_NODES) break;
    chosen.add(node.id);
    edges += node.edges.filter(({ source, target }) => chosen.has(source) && chosen.has(target)).length;
    if (edges > MOST_EDGES) {
      chosen.delete(node.id);
      break;
    }
  }
  return [...chosen];
}
