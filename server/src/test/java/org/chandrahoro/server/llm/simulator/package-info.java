/**
 * A stand-in for the providers: speaks the formats of OpenAI, Anthropic and Google over real
 * sockets, with every fault one can ask it for, and keeps the bill that a ledger is held against.
 * Knows nothing of the code under test.
 */
@NullMarked
package org.chandrahoro.server.llm.simulator;

import org.jspecify.annotations.NullMarked;
