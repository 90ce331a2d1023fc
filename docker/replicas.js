// Makes one replica set of three servers, if they are none yet, and waits until one of them takes writes.
try {
  rs.status();
} catch (e) {
  if (e.codeName !== "NotYetInitialized") throw e;
  rs.initiate({ _id: "waymark", members: [1, 2, 3].map((n) => ({ _id: n, host: `mongo-${n}:27017` })) });
}
for (let tries = 0; !rs.status().members.some((member) => member.stateStr === "PRIMARY"); tries++) {
  if (tries === 60) throw new Error("the replica set has no primary after a minute");
  sleep(1000);
}
