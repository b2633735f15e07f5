/**
 * The command line: figures on standard output, everything else on standard error. Starts no Spring
 * context for pure computations.
 */
@NullMarked
package org.chandrahoro.server.cli;

import org.jspecify.annotations.NullMarked;
