// Moves the last picture of the edges along while the camera moves, instead of drawing thousands of them in each frame.

// The layer lies under those of `sigma`, whose `hideEdgesOnMove` is on.
export class EdgePicture {
  constructor(sigma) {
    this.sigma = sigma;
    this.edges = sigma.getCanvases().edges;
    this.canvas = document.createElement('canvas');
    this.canvas.className = 'edge-picture';
    this.edges.before(this.canvas);
    sigma.on('afterRender', () => (this.isMoving() ? this.move() : this.take()));
  }

  // As sigma decides whether to hide the edges.
  isMoving() {
    const mouse = this.sigma.getMouseCaptor();
    return this.sigma.getCamera().isAnimated() || mouse.isMoving || mouse.draggedEvents > 0 || mouse.currentWheelDirection !== 0;
  }

  take() {
    const { width, height } = this.edges;
    Object.assign(this.canvas, { width, height, hidden: true });
    if (width > 0 && height > 0) this.canvas.getContext('2d').drawImage(this.edges, 0, 0);
    Object.assign(this.canvas.style, { width: this.edges.style.width, height: this.edges.style.height });
    this.corners = this.corner();
  }

  move() {
    if (this.corners === undefined) return;
    const now = this.corner();
    const scale = (now.far.x - now.near.x) / (this.corners.far.x - this.corners.near.x);
    const left = now.near.x - scale * this.corners.near.x;
    const top = now.near.y - scale * this.corners.near.y;
    this.canvas.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
    this.canvas.hidden = false;
  }

  // Where two points of the picture stand on the screen.
  corner() {
    return { near: this.sigma.framedGraphToViewport({ x: 0, y: 0 }), far: this.sigma.framedGraphToViewport({ x: 1, y: 1 }) };
  }
}
