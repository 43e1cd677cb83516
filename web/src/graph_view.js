// The drawing: nodes sized by their connections, edges coloured by relation, what is chosen in front of the rest.

import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeLineProgram } from 'sigma/rendering';
import { EdgeCurvedArrowProgram, indexParallelEdgesIndex } from '@sigma/edge-curve';

import { layOut } from './layout.js';

// What can be drawn smoothly; beyond it the most connected are drawn.
export const MOST_NODES = 3000;

const CURVE = 0.2;

export class GraphView {
  // `root` is an empty element of the page; `open` is told of clicks. Throws where the browser has no WebGL.
  constructor(model, root, { openNode, openEdge, closeAll }) {
    this.model = model;
    this.chosen = null; // {node} or {edge}
    this.visible = new Set(model.edges.map((edge) => edge.id));
    this.graph = this.build(mostConnected(model));
    this.sigma = new Sigma(this.graph, root, {
      allowInvalidContainer: true,
      enableEdgeEvents: true,
      defaultEdgeType: 'arrow',
      edgeProgramClasses: { line: EdgeLineProgram, arrow: EdgeArrowProgram, curved: EdgeCurvedArrowProgram },
      labelRenderedSizeThreshold: 5.5,
      labelDensity: 1.5,
      labelGridCellSize: 90,
      labelFont: 'system-ui, sans-serif',
      zIndex: true,
      minEdgeThickness: 1.2,
      nodeReducer: (id, attributes) => this.styleNode(id, attributes),
      edgeReducer: (id, attributes) => this.styleEdge(id, attributes),
    });
    this.sigma.on('clickNode', ({ node }) => openNode(node));
    this.sigma.on('clickEdge', ({ edge }) => openEdge(this.model.edges[Number(edge)]));
    this.sigma.on('clickStage', closeAll);
    this.sigma.on('enterNode', ({ node }) => this.hover(node));
    this.sigma.on('leaveNode', () => this.hover(null));
  }

  get isLimited() {
    return this.graph.order < this.model.nodes.size;
  }

  build(nodes) {
    const graph = new Graph({ type: 'directed', multi: true });
    for (const id of nodes) {
      const degree = this.model.nodes.get(id).edges.length;
      graph.addNode(id, { size: 2 + 1.5 * Math.sqrt(degree), kind: this.model.nodes.get(id).type });
    }
    for (const edge of this.model.edges) {
      if (!graph.hasNode(edge.source) || !graph.hasNode(edge.target)) continue;
      graph.addEdgeWithKey(edge.id, edge.source, edge.target, { size: 1 + Math.log2(edge.articles), kind: edge.type, directed: edge.directed });
    }
    layOut(graph);
    indexParallelEdgesIndex(graph, { edgeIndexAttribute: 'parallel', edgeMinIndexAttribute: 'parallelMin', edgeMaxIndexAttribute: 'parallelMax' });
    graph.forEachEdge((edge, { parallel, parallelMax, directed }) => {
      // Edges between the same two nodes part, so that each can be seen and clicked.
      if (typeof parallel !== 'number') graph.setEdgeAttribute(edge, 'type', directed ? 'arrow' : 'line');
      else graph.mergeEdgeAttributes(edge, { type: 'curved', curvature: parallelMax ? (CURVE * parallel * 3) / Math.max(3, parallelMax) : CURVE });
    });
    return graph;
  }

  // Takes names and colours anew, after the language or theme changed.
  dress(language, colours) {
    this.colours = colours;
    this.graph.forEachNode((id) => this.graph.setNodeAttribute(id, 'label', this.model.nameOf(id, language)));
    this.sigma.setSetting('labelColor', { color: colours.text });
    this.sigma.refresh();
  }

  // Draws only `edges` and the nodes between them.
  show(edges) {
    this.visible = new Set(edges.map((edge) => edge.id));
    this.visibleNodes = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
    this.sigma.refresh({ skipIndexation: true });
  }

  choose(chosen) {
    this.chosen = chosen;
    this.sigma.refresh({ skipIndexation: true });
  }

  // Moves the camera to a node.
  focus(id) {
    if (!this.graph.hasNode(id)) return;
    const { x, y } = this.sigma.getNodeDisplayData(id);
    this.sigma.getCamera().animate({ x, y, ratio: 0.35 }, { duration: 300 });
  }

  resetCamera() {
    this.sigma.getCamera().animatedReset({ duration: 300 });
  }

  hover(node) {
    this.hovered = node;
    this.sigma.refresh({ skipIndexation: true });
  }

  styleNode(id, attributes) {
    const colours = this.colours;
    if (!colours) return attributes;
    const hidden = this.visibleNodes !== undefined && !this.visibleNodes.has(id);
    const lit = this.isLit(id);
    return {
      ...attributes,
      hidden,
      color: lit ? colours[attributes.kind] : colours.faint,
      label: lit ? attributes.label : '',
      forceLabel: this.chosen?.node === id || this.hovered === id,
      highlighted: this.chosen?.node === id,
      zIndex: lit ? 1 : 0,
    };
  }

  styleEdge(id, attributes) {
    const colours = this.colours;
    if (!colours) return attributes;
    const edge = this.model.edges[Number(id)];
    const centre = this.centre();
    const lit =
      this.chosen?.edge !== undefined ? this.chosen.edge.id === id : centre === null || edge.source === centre || edge.target === centre;
    return {
      ...attributes,
      hidden: !this.visible.has(id),
      color: lit ? colours[attributes.kind] : colours.faint,
      size: this.chosen?.edge?.id === id ? attributes.size + 3 : attributes.size,
      zIndex: lit ? 1 : 0,
    };
  }

  // The node whose neighbourhood is lit; null: none.
  centre() {
    return this.hovered ?? this.chosen?.node ?? null;
  }

  isLit(id) {
    if (this.chosen?.edge && !this.hovered) return id === this.chosen.edge.source || id === this.chosen.edge.target;
    const centre = this.centre();
    return centre === null || centre === id || this.graph.areNeighbors(centre, id);
  }
}

function mostConnected(model) {
  const nodes = [...model.nodes.values()].filter((node) => node.edges.length > 0);
  nodes.sort((a, b) => b.edges.length - a.edges.length || (a.id < b.id ? -1 : 1));
  return nodes.slice(0, MOST_NODES).map((node) => node.id);
}
