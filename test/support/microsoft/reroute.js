/*
 * Loaded in front of a bot in a process of its own: what it asks of Microsoft's hosts by `https` reaches the stand-ins, over
 * TLS and under the hosts' real names. Any other host of the internet is a fault.
 */
'use strict';

const https = require('node:https');
const { connect } = require('node:tls');

const port = Number(process.env.STAND_IN_PORT);
const hosts = (process.env.STAND_IN_HOSTS ?? '').split(',');

if (port > 0) {
  // NODE_EXTRA_CA_CERTS makes the stand-ins' certificate a trusted one.
  https.Agent.prototype.createConnection = ({ host, servername }) => {
    const name = servername || host || '';
    if (!hosts.includes(name)) throw new Error(`Nothing stands in for ${name}.`);
    return connect({ host: '127.0.0.1', port, servername: name });
  };
}
