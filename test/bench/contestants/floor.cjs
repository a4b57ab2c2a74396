// The floor: inflate the parts, look at every byte once.
const { readFileSync } = require("node:fs");
const { unzipSync } = require("fflate");
let tags = 0;
for (const [name, bytes] of Object.entries(unzipSync(readFileSync(process.argv[2])))) {
  if (!name.startsWith("xl/")) continue;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 60) tags++;
}
console.log(tags);
