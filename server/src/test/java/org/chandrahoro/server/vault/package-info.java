@NullMarked
package org.chandrahoro.server.vault;

import org.jspecify.annotations.NullMarked;
