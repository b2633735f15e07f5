@NullMarked
package org.chandrahoro.server.insight;

import org.jspecify.annotations.NullMarked;
