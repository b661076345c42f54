export { type Checkpoint, openCheckpoint, signCheckpoint } from './checkpoint.ts';
export { emptyRoot, type Hash, leafHash, nodeHash, sameHash } from './hash.ts';
export {
  openNote,
  readVerifier,
  type Signer,
  signerFrom,
  signNote,
  type Verifier,
  verifierText,
} from './note.ts';
export {
  edgeTiles,
  growTiles,
  readFromTiles,
  TILE_HEIGHT,
  TILE_WIDTH,
  type Tile,
  type TileAt,
  tileOf,
  tilePath,
} from './tiles.ts';
export {
  consistencyProof,
  inclusionProof,
  type NodeAt,
  nodesRead,
  type ReadNode,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './tree.ts';
