
// The Merkle tree: RFC 6962, verified as RFC 9162 says. Events that stand near each other share most of their nodes: each is hashed once.

const nodes = new Map();

function node(left, right) {
  const key = left + right;
  let hash = nodes.get(key);
  if (!hash) {
    hash = sha256(joined(Uint8Array.of(1), fromHash(left), fromHash(right))).then(toBase64);
    nodes.set(key, hash);
  }
  return hash;
}

function fromHash(text) {
  const bytes = fromBase64(text);
  if (bytes.length !== 32) throw new Difference("this is no hash: " + text);
  return bytes;
}

const half = number => Math.floor(number / 2);

// The root that the leaf leads to.
async function rootOf(leaf, position, size, hashes) {
  let root = leaf;
  let index = position;
  let last = size - 1;
  for (const hash of hashes) {
    if (last === 0) throw new Difference("its proof has too many hashes");
    if (index % 2 === 1 || index === last) {
      root = await node(hash, root);
      while (index % 2 === 0 && index !== 0) {
        index = half(index);
        last = half(last);
      }
    } else root = await node(root, hash);
    index = half(index);
    last = half(last);
  }
  if (last !== 0) throw new Difference("its proof has too few hashes");
  return root;
}

const EMPTY_TREE = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
const powerOfTwo = number => Number.isInteger(Math.log2(number));

// Whether the tree of the first size and root grew into the one of the second.
async function grew(from, to, formerRoot, latterRoot, hashes) {
  if (from === to) return hashes.length === 0 && formerRoot === latterRoot;
  if (from === 0) return hashes.length === 0 && formerRoot === EMPTY_TREE;
  const path = powerOfTwo(from) ? [formerRoot, ...hashes] : [...hashes];
  if (path.length === 0) return false;
  let former = path[0];
  let latter = path[0];
  let index = from - 1;
  let last = to - 1;
  while (index % 2 === 1) {
    index = half(index);
    last = half(last);
  }
  for (const hash of path.slice(1)) {
    if (last === 0) return false;
    if (index % 2 === 1 || index === last) {
      former = await node(hash, former);
      latter = await node(hash, latter);
      while (index % 2 === 0 && index !== 0) {
        index = half(index);
        last = half(last);
      }
    } else latter = await node(latter, hash);
    index = half(index);
    last = half(last);
  }
  return last === 0 && former === formerRoot && latter === latterRoot;
}
