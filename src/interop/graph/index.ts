export type {
  RecordAttributes,
  RecordEdge,
  RecordGraph,
  RecordNode,
  SerializedEdge,
  SerializedGraph,
  SerializedNode,
  Tie,
  TieAttributes,
} from "./graph.js";
export { toGraph } from "./toGraph.js";
export { toGraphMl } from "./toGraphMl.js";
