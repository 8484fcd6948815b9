#!/usr/bin/env node
// Exit codes: 0 done, 1 chrome found (--check only), 2 anything that stopped us from knowing or writing.
import { main } from '../dist/main.js';

process.exitCode = await main(process.argv.slice(2), process);
